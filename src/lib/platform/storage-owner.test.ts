import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ours, Phone, type Tab } from '../../../tests/support/phone';

const day = 24 * 60 * 60 * 1000;

let phone: Phone;
beforeEach(() => {
	phone = new Phone();
});

describe('two tabs', () => {
	it('“Keep” in the one that answered earlier does not bring its answer back', () => {
		const [x, y] = [phone.open(), phone.open()];
		y.answer(1, 'agree');
		x.answer(1, 'disagree');
		y.owner.keepOnPhone();
		phone.settle();
		expect([x.answers[1]?.reply, y.answers[1]?.reply]).toEqual(['disagree', 'disagree']);
	});

	it('keep both of two fields that are typed at once, on one page', () => {
		const [a, b] = [phone.open(), phone.open()];
		a.owner.keepOnPhone();
		phone.settle();
		const before = a.owner.cells('plan');
		a.owner.write('plan', JSON.stringify({ version: 1, day: '2026-11-03' }), before);
		b.owner.write('plan', JSON.stringify({ version: 1, place: 'School' }), before);
		phone.settle();
		const both = { version: 1, day: '2026-11-03', place: 'School' };
		for (const tab of [a, b]) expect(JSON.parse(tab.owner.read('plan'))).toEqual(both);
	});

	it('keep the pages of both, where each began a worksheet of its own', () => {
		const [a, b] = [phone.open(), phone.open()];
		const offices = (...names: string[]) =>
			JSON.stringify({
				version: 1,
				offices: names.map((office) => ({ office, names: [`${office} 1`] }))
			});
		a.owner.write('worksheet', offices('Mayor'));
		b.owner.write('worksheet', offices('Governor'));
		b.owner.keepOnPhone();
		phone.settle();
		const read = (tab: Tab) =>
			(
				JSON.parse(tab.owner.read('worksheet')) as {
					offices: { office: string; names: string[] }[];
				}
			).offices;
		for (const tab of [a, b])
			expect(read(tab).map(({ office, names }) => [office, names])).toEqual([
				['Mayor', ['Mayor 1']],
				['Governor', ['Governor 1']]
			]);
		// A page taken out in one is gone from the other, and no page takes its place.
		const known = b.owner.cells('worksheet');
		a.owner.write('worksheet', offices('Governor'));
		b.owner.write('worksheet', offices('Mayor', 'Senator'), known);
		phone.settle();
		expect(read(b).map(({ office }) => office)).toContain('Senator');
		expect(read(a)).toEqual(read(b));
	});

	it('keep the friends of both, and none that was taken out', () => {
		const [a, b] = [phone.open(), phone.open()];
		const circle = (...labels: string[]) =>
			JSON.stringify({ version: 1, members: labels.map((label) => [label, 'AQIWt4U']) });
		a.owner.write('circle', circle('Ada'));
		b.owner.write('circle', circle('Bob'));
		a.owner.keepOnPhone();
		phone.settle();
		expect(b.owner.read('circle')).toContain('Ada');
		b.owner.write('circle', circle('Bob'));
		phone.settle();
		expect(a.owner.read('circle')).toBe(circle('Bob'));
		expect([...phone.texts.values()].join()).not.toContain('Ada');
	});

	it('“Erase” and “Keep” again in one does not lose the new answers to the other’s forgetting', () => {
		const [a, b] = [phone.open(), phone.open()];
		a.answer(1, 'agree');
		a.owner.keepOnPhone();
		phone.settle();
		a.owner.erase();
		a.owner.reopen();
		a.answer(2, 'depends');
		a.owner.keepOnPhone();
		phone.settle();
		expect(b.wasErased).toBe(true);
		for (const tab of [a, b])
			expect(tab.answers).toEqual({ 2: { reply: 'depends', matters: false } });
	});

	it('what is typed after “Erase”, while the next page is on its way, is written nowhere', () => {
		const a = phone.open();
		a.plan('SECRET');
		const before = a.owner.cells('plan');
		a.owner.erase();
		a.owner.write('plan', JSON.stringify({ version: 1, place: 'SECRETx' }), before);
		a.owner.keepOnPhone();
		expect(ours(a.texts).concat(ours(phone.texts))).toEqual([]);
		a.owner.reopen();
		expect(a.owner.read('plan')).toBe('');
	});
});

describe('30 days', () => {
	const kept = () => {
		const tab = phone.open();
		tab.answer(1, 'agree');
		tab.owner.keepOnPhone();
		return tab;
	};
	const daysLeft = (tab: Tab) => (tab.owner.until!.getTime() - phone.now) / day;

	it('are 30 days for a voter whose clock was years ahead', () => {
		phone.now = Date.parse('2038-01-01T12:00:00Z');
		kept();
		phone.now = Date.parse('2028-05-05T12:00:00Z');
		const later = phone.open();
		expect(daysLeft(later)).toBeGreaterThan(28);
		expect(daysLeft(later)).toBeLessThanOrEqual(30);
		phone.now += 30 * day;
		expect(phone.open().owner.read('answers')).toBe('');
	});

	it('are not counted anew when the clock goes back on the way', () => {
		kept();
		phone.now += 20 * day;
		phone.open();
		phone.now -= 15 * day;
		expect(daysLeft(phone.open())).toBeLessThanOrEqual(10);
	});

	it('never are more than 30 days away, whatever the clock does', () => {
		const moves = fc.array(fc.integer({ min: -4000 * day, max: 4000 * day }), { maxLength: 8 });
		fc.assert(
			fc.property(moves, (all) => {
				phone = new Phone();
				kept();
				for (const move of all) {
					phone.now = Math.max(day, phone.now + move);
					const { until } = phone.open().owner;
					if (until) expect(until.getTime() - phone.now).toBeLessThanOrEqual(30 * day);
				}
			})
		);
	});

	it('say so once when they are over, and nothing where there was nothing', () => {
		expect(phone.open().owner.hasExpired).toBe(false);
		kept();
		phone.now += 40 * day;
		const later = phone.open();
		expect(later.owner.hasExpired).toBe(true);
		expect(ours(phone.texts)).toEqual([]);
		expect(phone.open().owner.hasExpired).toBe(false);
	});
});
