import { withPolicy } from '../alter';
import { checks } from '../engine-checks';
import { NotHere, type Engine } from '../../support/engines/engine';
import { openChromium, openFirefox } from '../../support/engines/puppeteer';
import { openWebKit } from '../../support/engines/webkit';
import { Broken, holdNone, type Proof, type World } from '../proof';

const engines = { Chromium: openChromium, Firefox: openFirefox, WebKit: openWebKit };

const proof: Proof = {
	criterion: 'R*',
	name: 'engines',
	promise: 'The quiz and its promises hold in three browser engines: Chromium, Firefox and WebKit.',
	isLong: true,
	prove: async (world) => {
		const all: Line[] = [];
		for (const [name, openEngine] of Object.entries(engines)) {
			const engine = await openEngine().catch((error: unknown) => {
				if (!(error instanceof NotHere)) throw error;
				all.push({ came: 'not asked', text: `${name} was not asked: ${error.message}` });
			});
			if (engine) all.push(...(await askAll(engine, world).finally(() => engine.close())));
		}
		const those = (came: Line['came']) =>
			all.filter((line) => line.came === came).map(({ text }) => text);
		holdNone(those('broken'), 'checks broken');
		const asked = Object.keys(engines).length - those('not asked').length;
		return {
			figure: `${those('held').length} checks held in ${asked} engines, ${those('cannot').length} cannot be asked there`,
			notes: all.map(({ text }) => text)
		};
	},
	mutations: [{ does: 'pictures from anywhere', alter: withPolicy({ 'img-src': '*' }) }]
};
export default proof;

interface Line {
	readonly came: 'held' | 'broken' | 'cannot' | 'not asked';
	readonly text: string;
}

async function askAll(engine: Engine, { site, seed }: World): Promise<Line[]> {
	const lines: Line[] = [];
	for (const [name, check] of Object.entries(checks)) {
		const say = (came: Line['came'], text: string) =>
			lines.push({ came, text: `${engine.name}, ${name}: ${text}` });
		try {
			const seen = await check(engine, site, seed);
			if (typeof seen === 'string') say('held', seen);
			else say('cannot', `cannot be asked: ${seen.cannot}`);
		} catch (error) {
			const { message } = error as Error;
			say('broken', error instanceof Broken ? message : `stumbled: ${message.split('\n')[0]}`);
		}
	}
	return lines;
}
