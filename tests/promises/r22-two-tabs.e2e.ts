import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { choices } from '../../src/lib/domain/answer-sheet';
import { decodeSheet } from '../../src/lib/domain/share-code';
import { withScript } from './alter';
import { keepOnPhone } from './keeping';
import {
	assert,
	assertNone,
	type World,
	noticed,
	inParts,
	kept,
	test,
	type Evidence,
	assertSoon
} from './promise';
import { openAnswered } from '../support/screens';
import { short } from '../support/sheets';
import { inNewTab } from './tab';
import { hydrated, statementOn } from '../support/voter';

test.describe('R22: In two tabs, the last answer to each statement counts, and none is lost.', () => {
	for (const [name, part] of inParts(4, twoTabs)) test(name, kept(part));
	test(
		'notices: a tab writes what it knew, whatever the other one wrote',
		noticed(
			twoTabs,
			withScript(`addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
				let own; const { getItem, setItem } = Storage.prototype;
				Storage.prototype.setItem = function (key, value) { if (key.endsWith(':answers')) own = value; setItem.call(this, key, value); };
				Storage.prototype.getItem = function (key) { return key.endsWith(':answers') && own ? own : getItem.call(this, key); };`)
		)
	);
});

async function twoTabs(world: World): Promise<Evidence> {
	const rounds = 5;
	const plans = fc.sample(plan, { numRuns: rounds, seed: world.seed });
	for (const steps of plans) await answerInTwoTabs(world, steps);
	return { figure: `${rounds} rounds of 12 answers from two tabs by turns: each as given last` };
}

const plan = fc.array(
	fc.record({ tab: fc.nat(1), choice: fc.constantFrom(...choices), goesOn: fc.boolean() }),
	{ minLength: 12, maxLength: 12 }
);

type Steps = readonly { tab: number; choice: (typeof choices)[number]; goesOn: boolean }[];

function answerInTwoTabs(world: World, steps: Steps): Promise<void> {
	return inNewTab(world, {}, async (first) => {
		await openAnswered(first, world.site.address, 'guide/');
		await keepOnPhone(first);
		const tabs = [first, await first.context().newPage()];
		for (const tab of tabs) {
			await tab.goto(`${world.site.address}quiz/`);
			await hydrated(tab);
		}
		const before = await answersOn(first);
		const given = new Map<number, string>();
		for (const { tab, choice, goesOn } of steps) {
			const page = tabs[tab]!;
			const id = await statementOn(page);
			const statement = short.find((one) => one.id === id);
			if (!statement) continue;
			await tap(page, `input[data-statement][value="${choice}"]`);
			given.set(statement.slot, choice);
			if (goesOn) await tap(page, '.steps .primary');
			// A voter takes longer from one tab to the other than what was said does.
			await assertSoon(async () => {
				const [here, there] = await Promise.all(tabs.map(codeOn));
				assert(here === there, `one tab sees ${here}, the other ${there}`);
			});
		}
		const kept = await answersOn(tabs[1]!);
		const lost = Object.keys(before).filter((slot) => !(slot in kept));
		assertNone(lost, 'slots lost their answers');
		for (const [slot, choice] of given) {
			assert(
				kept[slot]?.reply === choice,
				`slot ${slot} holds ${kept[slot]?.reply}, and ${choice} was given last`
			);
		}
	});
}

/** In the page itself: what is in the background is not painted, and Playwright would wait for that. */
function tap(page: Page, selector: string): Promise<void> {
	return page.evaluate(
		(selector) => document.querySelector<HTMLElement>(selector)?.click(),
		selector
	);
}

const codeOn = (page: Page) =>
	page.evaluate(() => localStorage.getItem('ballot-of-rights:answers')?.split('\n')[0] ?? '');

async function answersOn(page: Page) {
	const decoded = decodeSheet(await codeOn(page));
	return decoded.ok ? decoded.sheet : {};
}
