import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { assert } from '../promise';
import { look } from './look';
import type { Model } from './model';
import { steps, type Step } from './steps';

/**
 * Walks at random: each number stands for one of the steps that are possible just then.
 *
 * @param numbers 0 or more, each
 * @param model what is expected
 * @returns the names of the steps
 * @throws Broken as soon as the screen is not what the model says
 */
export async function walkBy(
	numbers: readonly number[],
	model: Model,
	page: Page
): Promise<string[]> {
	const taken: string[] = [];
	for (const number of numbers) {
		const possible = steps.filter(({ isPossible }) => isPossible(model));
		const often = possible.flatMap((step) => Array<Step>(weights[step.name] ?? 2).fill(step));
		const step = often[number % often.length]!;
		taken.push(step.name);
		const { documents } = model;
		await page.evaluate(() => Object.assign(window, { isLeft: true }));
		await step.take(page).catch((error: Error) => {
			throw new Error(`${taken.join(', ')}: ${error.message}`);
		});
		step.expect(model);
		// The page that is being left may look like the one that comes: nothing must be tapped on it.
		if (model.documents > documents) await page.waitForFunction(() => !('isLeft' in window));
		await match(page, model, taken);
	}
	return taken;
}

/** The steps of a quiz that goes on come more often, and what loads a page anew less often: it takes the most time. */
const weights: Readonly<Record<string, number>> = {
	continue: 12,
	skip: 4,
	start: 6,
	Back: 4,
	Forward: 4,
	language: 1,
	wording: 1,
	reload: 1
};

async function match(page: Page, model: Model, taken: readonly string[]): Promise<void> {
	const wanted = JSON.stringify(model.look());
	let seen = '';
	for (const end = Date.now() + 8000; seen !== wanted && Date.now() < end;) {
		// While a page is being loaded there is nothing to look at.
		seen = JSON.stringify(await look(page).catch(() => undefined)) ?? '';
		if (seen !== wanted) await setTimeout(15);
	}
	assert(
		seen === wanted,
		`after ${taken.join(', ')} the screen is ${seen}, and should be ${wanted}`
	);
}
