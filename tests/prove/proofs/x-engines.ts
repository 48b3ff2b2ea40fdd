import { withPolicy } from '../alter';
import { checks } from '../engines/checks';
import { NotHere, type Engine } from '../engines/engine';
import { openChromium, openFirefox } from '../engines/puppeteer';
import { openWebKit } from '../engines/webkit';
import { Broken, hold, type Proof, type World } from '../proof';

const engines = { Chromium: openChromium, Firefox: openFirefox, WebKit: openWebKit };

const proof: Proof = {
	criterion: 'R*',
	name: 'engines',
	promise: 'The quiz and its promises hold in three browser engines: Chromium, Firefox and WebKit.',
	isLong: true,
	prove: async (world) => {
		const notes: string[] = [];
		const broken: string[] = [];
		let held = 0;
		for (const [name, openEngine] of Object.entries(engines)) {
			const engine = await openEngine().catch((error: unknown) => {
				if (!(error instanceof NotHere)) throw error;
				notes.push(`${name} was not asked: ${error.message}`);
			});
			if (!engine) continue;
			const { lines, faults } = await askAll(engine, world).finally(() => engine.close());
			notes.push(...lines);
			broken.push(...faults);
			held += lines.length;
		}
		hold(broken.length === 0, broken.join(' | '));
		return { figure: `${held} checks in ${notes.length > held ? 'the engines that are here' : 'three engines'}`, notes };
	},
	mutations: [{ does: 'pictures from anywhere', alter: withPolicy({ 'img-src': '*' }) }]
};
export default proof;

async function askAll(engine: Engine, { site, seed }: World) {
	const lines: string[] = [];
	const faults: string[] = [];
	for (const [name, check] of Object.entries(checks)) {
		try {
			const seen = await check(engine, site, seed);
			lines.push(`${engine.name}, ${name}: ${typeof seen === 'string' ? seen : `cannot be asked: ${seen.cannot}`}`);
		} catch (error) {
			const { message } = error as Error;
			const what = error instanceof Broken ? message : `stumbled: ${message.split('\n')[0]}`;
			faults.push(`${engine.name}, ${name}: ${what}`);
		}
	}
	return { lines, faults };
}
