import fc from 'fast-check';
import type { Page } from 'playwright-core';
import words from '../../src/content/en/interface.json' with { type: 'json' };
import { withScript } from './alter';
import { noticesOn } from './keeping';
import {
	BrokenPromise,
	assert,
	assertComes,
	inParts,
	kept,
	noticed,
	shareOf,
	test,
	type Evidence,
	type World
} from './promise';
import { anyStored, keep, takeUp, unreadable } from './stored-values';
import { short } from '../support/sheets';
import { inNewTab } from './tab';
import { hydrated, open, say, statementOn } from '../support/voter';

test.describe('R18: Saved answers that are damaged, old, of another kind or five megabytes long never stop the quiz; it says once that it could not read them.', () => {
	for (const [name, part] of inParts(4, unreadableValues))
		test(`${name}, each said once`, kept(part));
	for (const [name, part] of inParts(4, mutatedValues))
		test(`${name}, any set of values`, kept(part));
	test('is kept, from another tab', kept(fromAnotherTab));
	test(
		'notices: the page fails where the answers are no code',
		noticed(
			unreadableValues,
			withScript(
				`const kept = sessionStorage['ballot-of-rights:answers']; if (kept && !/^AQ/.test(kept)) throw new Error(kept.slice(0, 9));`,
				'first'
			)
		)
	);
	test(
		'notices: the page fails where another tab keeps something strange',
		noticed(
			fromAnotherTab,
			withScript(
				`addEventListener('storage', () => { if (sessionStorage['ballot-of-rights:place'] === 'full') throw new Error('full'); });`,
				'first'
			)
		)
	);
	test(
		'notices: nothing is said',
		noticed(
			unreadableValues,
			withScript(`setInterval(() => document.querySelector('p.notice[role]')?.remove(), 5);`)
		)
	);
});

function unreadableValues(world: World): Promise<Evidence> {
	return withoutErrors(world, async (page, home) => {
		const values = shareOf(unreadable, world);
		for (const value of values) await startsAnyway(page, value, home);
		return `${values.length} unreadable values, each said once`;
	});
}

function mutatedValues(world: World): Promise<Evidence> {
	return withoutErrors(world, async (page, home) => {
		const all = fc.sample(anyStored, { numRuns: 25, seed: world.seed });
		for (const stored of all) {
			await keep(page, stored);
			await page.goto(`${home}quiz/`);
			const shown = JSON.stringify(stored).slice(0, 120);
			await assertComes(hydrated(page), `${shown} stops the page`);
			const id = await statementOn(page);
			const isKnown = short.some((one) => one.id === id);
			assert(isKnown, `${shown} leads to no statement`);
		}
		return `${all.length} mutated sets of values: the quiz started with each`;
	});
}

/** The same as another tab would write them, which a page takes up without a load: much quicker. */
function fromAnotherTab(world: World): Promise<Evidence> {
	return withoutErrors(world, async (page, home) => {
		const all = fc.sample(anyStored, { numRuns: 2000, seed: world.seed + 1 });
		await open(page, `${home}quiz/`);
		await takeUp(page, all);
		return `${all.length} mutated sets of values from another tab: taken up`;
	});
}

/** Works with a page of a voter who has kept nothing yet, on which nothing fails. */
function withoutErrors(
	world: World,
	look: (page: Page, home: string) => Promise<string>
): Promise<Evidence> {
	return inNewTab(world, {}, async (page) => {
		const failed = new Promise<never>((_, reject) =>
			page.once('pageerror', ({ message }) => reject(new BrokenPromise(`an error: ${message}`)))
		);
		const home = world.site.address;
		const looking = open(page, home).then(() => look(page, home));
		return { figure: await Promise.race([looking, failed]) };
	});
}

async function startsAnyway(page: Page, value: string, home: string): Promise<void> {
	const shown = JSON.stringify(value.slice(0, 40));
	await keep(page, { answers: value });
	// A new entry in the history, which remembers no statement.
	await page.goto('about:blank');
	await page.goto(`${home}quiz/`);
	await assertComes(hydrated(page), `${shown} stops the page`);
	const notices = await noticesOn(page);
	assert(
		notices.join() === words['keeping.unreadable'],
		`with ${shown} the page says “${notices.join()}”`
	);
	assert(
		(await statementOn(page)) === short[0]!.id,
		`${shown} does not lead to the first statement`
	);
	await say(page, { reply: 'agree', matters: false });
	await page.reload();
	await hydrated(page);
	assert((await statementOn(page)) === short[1]!.id, `after ${shown} an answer is not kept`);
	assert((await noticesOn(page)).length === 0, `what is wrong with ${shown} is said twice`);
}
