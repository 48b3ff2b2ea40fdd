import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '$lib/domain/answer-sheet';
import { ours, Phone, Tab } from '../../../tests/support/phone';

describe('any number of tabs, in whatever order they hear of each other', () => {
	const step = (tabs: number) =>
		fc.oneof(
			{
				weight: 6,
				arbitrary: fc.record({
					does: fc.constant('answer' as const),
					tab: fc.nat(tabs - 1),
					slot: fc.nat(3),
					reply: fc.constantFrom(...choices)
				})
			},
			{
				weight: 6,
				arbitrary: fc.record({
					does: fc.constantFrom('hear' as const, 'see' as const),
					tab: fc.nat(tabs - 1)
				})
			},
			{
				weight: 2,
				arbitrary: fc.record({
					does: fc.constantFrom('keep' as const, 'stop' as const),
					tab: fc.nat(tabs - 1)
				})
			}
		);

	it.each([2, 5])(
		'%i tabs: the last answer to each statement counts, and none is lost',
		(count) => {
			fc.assert(
				fc.property(fc.array(step(count), { maxLength: 40 }), (steps) => {
					const world = new Phone();
					const tabs = Array.from({ length: count }, () => world.open());
					const given = new Map<number, string>();
					for (const one of steps) {
						const tab = tabs[one.tab]!;
						if (one.does === 'answer') {
							// A tap on the oval that is filled in says nothing new.
							if (tab.answers[one.slot]?.reply === one.reply) continue;
							tab.answer(one.slot, one.reply);
							given.set(one.slot, one.reply);
						} else if (one.does === 'hear') tab.hear();
						else if (one.does === 'see') tab.see();
						else if (one.does === 'keep') tab.owner.keepOnPhone();
						else tab.owner.keepInTab();
					}
					world.settle();
					// However it went, whoever keeps at the end has all that was said last.
					tabs[0]!.owner.keepOnPhone();
					world.settle();
					for (const tab of tabs) {
						const kept = tab.answers;
						expect(Object.keys(kept).length).toBe(given.size);
						for (const [slot, reply] of given) expect(kept[slot]?.reply).toBe(reply);
						expect(ours(tab.texts)).toEqual([]);
					}
				}),
				{ numRuns: 500 }
			);
		}
	);

	it.each([2, 5])(
		'%i tabs: “Erase” is final, whoever writes what until they hear of it',
		(count) => {
			fc.assert(
				fc.property(
					fc.array(step(count), { maxLength: 20 }),
					fc.nat(count - 1),
					fc.array(step(count), { maxLength: 20 }),
					(before, eraser, after) => {
						const world = new Phone();
						const tabs = Array.from({ length: count }, () => world.open());
						tabs[0]!.owner.keepOnPhone();
						world.settle();
						const take = (steps: typeof before) => {
							for (const one of steps) {
								const tab = tabs[one.tab]!;
								if (one.does === 'answer' && tab.wasErased) continue;
								if (one.does === 'answer') tab.answer(one.slot, one.reply);
								else if (one.does === 'hear') tab.hear();
								else if (one.does === 'see') tab.see();
							}
						};
						take(before);
						tabs[eraser]!.owner.erase();
						// Those that have not heard of it go on with what they hold.
						take(after.filter(({ tab }) => tab !== eraser));
						world.settle();
						expect(ours(world.texts)).toEqual([]);
						for (const [index, tab] of tabs.entries()) {
							expect(ours(tab.texts)).toEqual([]);
							expect(tab.owner.read('answers')).toBe('');
							expect(tab.wasErased).toBe(index !== eraser);
						}
					}
				),
				{ numRuns: 500 }
			);
		}
	);

	it.each([2, 5])(
		'%i tabs: ending “Keep” leaves each with what it shows, in its own storage',
		(count) => {
			fc.assert(
				fc.property(
					fc.array(fc.nat(count - 1), { maxLength: 20 }),
					fc.nat(count - 1),
					(typing, ender) => {
						const world = new Phone();
						const tabs = Array.from({ length: count }, () => world.open());
						tabs[0]!.owner.keepOnPhone();
						world.settle();
						for (const [index, tab] of typing.entries()) {
							tabs[tab]!.plan(`text ${index}`);
							if (index % 3 === 0) world.settle();
						}
						world.settle();
						const shown = tabs[0]!.owner.read('plan');
						tabs[ender]!.owner.keepInTab();
						// Some type on before they hear of it.
						const late = (ender + 1) % count;
						tabs[late]!.plan('late');
						world.settle();
						expect(ours(world.texts)).toEqual([]);
						for (const [index, tab] of tabs.entries()) {
							const wanted = index === late ? JSON.stringify({ version: 1, place: 'late' }) : shown;
							// Loaded anew, from its own storage alone.
							expect(new Tab(new Phone(), 0, tab.texts).owner.read('plan')).toBe(wanted);
						}
					}
				),
				{ numRuns: 500 }
			);
		}
	);
});
