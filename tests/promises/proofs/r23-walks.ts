import fc from 'fast-check';
import { withScript } from '../alter';
import { Broken, type Proof, type World } from '../proof';
import { short } from '../sheets';
import { inNewTab } from '../tab';
import { open } from '../voter';
import { Model } from '../walks/model';
import { walkBy } from '../walks/steps';

const proof: Proof = {
	criterion: 'R23',
	name: 'walks',
	promise:
		'Whatever you tap, and however often you go Back, Forward or reload, the screen shows what is true.',
	prove: async (world) => {
		const walks = world.times(500, 30);
		const half = Math.ceil(walks / 2);
		const steps = await Promise.all([
			walk(world, world.seed, half),
			walk(world, world.seed + 1, walks - half)
		]);
		return {
			figure: `${walks} random walks, ${steps[0] + steps[1]} steps, each as the model says`
		};
	},
	mutations: [
		{
			does: 'every other tap on an answer ticks nothing',
			alter: withScript(
				`let taps = 0; addEventListener('click', (event) => { if (event.target.type === 'radio' && ++taps % 2 === 0) event.preventDefault(); }, true);`
			)
		},
		{
			does: 'Back leads past a screen',
			alter: withScript(`const push = history.pushState; let n = 0;
				history.pushState = function (...a) { return ++n % 3 === 0 ? history.replaceState(...a) : push.apply(history, a); };`)
		}
	]
};
export default proof;

/** @returns how many steps were taken */
async function walk(world: World, seed: number, walks: number): Promise<number> {
	let steps = 0;
	const length = world.times(25, 8);
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
	throw error instanceof Broken ? new Broken(what) : new Error(what);
}
