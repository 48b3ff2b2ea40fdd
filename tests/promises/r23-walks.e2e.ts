import fc from 'fast-check';
import { withScript } from './alter';
import { BrokenPromise, type World, noticed, test, inParts, kept, type Evidence } from './promise';
import { short } from '../support/sheets';
import { inNewTab } from './tab';
import { open } from '../support/voter';
import { Model } from './walks/model';
import { walkBy } from './walks/walk';

/** 500 walks. */
const howMany = 50;
const walksInPart = 10;

test.describe('R23: Whatever you tap, and however often you go Back, Forward or reload, the screen shows what is true.', () => {
	for (const [name, part] of inParts(howMany, walks)) test(name, kept(part));
	test(
		'notices: every other tap on an answer ticks nothing',
		noticed(
			walks,
			withScript(
				`let taps = 0; addEventListener('click', (event) => { if (event.target.type === 'radio' && ++taps % 2 === 0) event.preventDefault(); }, true);`
			)
		)
	);
	test(
		'notices: Back leads past a screen',
		noticed(
			walks,
			withScript(`const push = history.pushState; let n = 0;
				history.pushState = function (...a) { return ++n % 3 === 0 ? history.replaceState(...a) : push.apply(history, a); };`)
		)
	);
});

async function walks(world: World): Promise<Evidence> {
	const steps = await walk(world, world.seed, walksInPart);
	return { figure: `${walksInPart} random walks, ${steps} steps, each as the model says` };
}

/** @returns how many steps were taken */
async function walk(world: World, seed: number, walks: number): Promise<number> {
	let steps = 0;
	const length = 16;
	const numbers = fc.array(fc.nat(), { minLength: length, maxLength: length });
	const property = fc.asyncProperty(numbers, async (numbers) => {
		await inNewTab(world, { serviceWorkers: 'block' }, async (page) => {
			await open(page, world.site.address);
			steps += (await walkBy(numbers, new Model(short), page)).length;
		});
	});
	const run = await fc.check(property, { seed, numRuns: walks, endOnFailure: true });
	if (!run.failed) return steps;
	const error = run.errorInstance as Error;
	const what = `walk ${run.numRuns} of seed ${seed}: ${error.message}`;
	throw error instanceof BrokenPromise ? new BrokenPromise(what) : new Error(what);
}
