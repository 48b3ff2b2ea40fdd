import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { choices, type AnswerSheet, type Choice } from '../../src/lib/domain/answer-sheet';
import { decodeSheet } from '../../src/lib/domain/share-code';
import { withScript } from './alter';
import { keepOnPhone } from './keeping';
import { startKillable } from './killable';
import {
	assert,
	type World,
	noticed,
	test,
	inParts,
	kept,
	type Evidence,
	assertSoon
} from './promise';
import { openAnswered } from '../support/screens';
import { short } from '../support/sheets';
import { open } from '../support/voter';

/** 50 kills. */
const howMany = 10;
const killsInPart = 5;

test.describe('R24: The browser killed at any moment of the quiz loses at most the tap in flight, where “Keep on this phone” was chosen.', () => {
	for (const [name, part] of inParts(howMany, killed)) test(name, kept(part));
	test(
		'notices: answers are kept a while after the tap',
		noticed(
			killed,
			withScript(
				`indexedDB.open = () => { throw 0; };
				const { setItem } = Storage.prototype;
				Storage.prototype.setItem = function (key, value) {
					if (!key.endsWith(':answers') || !localStorage['ballot-of-rights:since']) return setItem.call(this, key, value);
					setTimeout(() => setItem.call(this, key, value), 60000);
				};`,
				'first'
			)
		)
	);
});

async function killed(world: World): Promise<Evidence> {
	const moments = fc.sample(moment, { numRuns: killsInPart, seed: world.seed });
	const profile = await mkdtemp(join(tmpdir(), 'prove-killed-'));
	try {
		let known: AnswerSheet = {};
		let taps: Tap[] = [];
		let inFlight = 0;
		// After the last kill the browser is started once more, to see what is there.
		for (const one of [...moments, undefined]) {
			const { page, kill } = await startKillable(profile);
			try {
				const { kept, lost } = await restored(page, world, known, taps);
				inFlight += lost;
				known = kept;
				taps = one ? await tapUntil(page, world, one) : [];
			} finally {
				await kill();
			}
		}
		return {
			figure: `${killsInPart} kills (SIGKILL) on one profile: ${inFlight} taps in flight lost, and no other answer`
		};
	} finally {
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

interface Tap {
	readonly slot: number;
	readonly choice: Choice;
}

/** How many taps are made, and how long after the last one the browser is killed, in milliseconds. */
const moment = fc.record({
	taps: fc.array(fc.constantFrom(...choices), { minLength: 4, maxLength: 14, size: 'max' }),
	wait: fc.nat(40)
});

/** Milliseconds from one tap to the next: nobody is faster. */
const pace = 100;

/** What is there after a kill, once the page has had time to look at its second copy. */
async function restored(
	page: Page,
	{ site }: World,
	known: AnswerSheet,
	taps: readonly Tap[]
): Promise<{ kept: AnswerSheet; lost: number }> {
	await open(page, site.address);
	const start = Date.now();
	let seen = { kept: {} as AnswerSheet, lost: 0 };
	await assertSoon(async () => {
		const kept = await keptOn(page);
		seen = { kept, lost: compare(known, taps, kept) };
		assert(seen.lost === 0 || Date.now() - start > 1000, 'the last tap may still come back');
	});
	return seen;
}

async function keptOn(page: Page): Promise<AnswerSheet> {
	const code = await page.evaluate(
		() => localStorage.getItem('ballot-of-rights:answers')?.split('\n')[0] ?? ''
	);
	const decoded = decodeSheet(code);
	assert(decoded.ok || code === '', `what was kept cannot be read: ${code}`);
	return decoded.ok ? decoded.sheet : {};
}

async function tapUntil(
	page: Page,
	{ site }: World,
	moment: { taps: Choice[]; wait: number }
): Promise<Tap[]> {
	const isKept = await page.evaluate(() => localStorage.getItem('ballot-of-rights:since') !== null);
	if (!isKept) {
		await openAnswered(page, site.address, 'guide/');
		await keepOnPhone(page);
	}
	await open(page, `${site.address}quiz/`);
	const made: Tap[] = [];
	for (const choice of moment.taps) {
		const id = await page.evaluate((choice) => {
			const input = document.querySelector<HTMLInputElement>(
				`input[data-statement][value="${choice}"]`
			);
			input?.click();
			document.querySelector<HTMLElement>('.steps .primary')?.click();
			return input?.dataset.statement;
		}, choice);
		const statement = short.find((one) => one.id === id);
		if (statement) made.push({ slot: statement.slot, choice });
		else await open(page, `${site.address}quiz/`);
		await setTimeout(choice === moment.taps.at(-1) ? moment.wait : pace);
	}
	return made;
}

/** @returns 1 where the very last tap was lost, else 0 */
function compare(known: AnswerSheet, taps: readonly Tap[], kept: AnswerSheet): number {
	const last = taps.at(-1);
	const slots = [
		...Object.keys({ ...known, ...kept }).map(Number),
		...taps.map(({ slot }) => slot)
	];
	for (const slot of new Set(slots)) {
		if (taps.length > 0 && slot === last?.slot) continue;
		const tap = taps.findLast((one) => one.slot === slot);
		const wanted = tap?.choice ?? known[slot]?.reply;
		// The first start makes a quiz to begin with.
		if (wanted === undefined) continue;
		assert(
			kept[slot]?.reply === wanted,
			`slot ${slot} holds ${kept[slot]?.reply} after a kill, and should assert ${wanted}`
		);
	}
	return last && kept[last.slot]?.reply !== last.choice ? 1 : 0;
}
