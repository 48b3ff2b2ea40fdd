import { withPolicy } from './alter';
import { checks } from './engine-checks';
import type { Engine } from '../support/engines/engine';
import { openChromium, openFirefox } from '../support/engines/puppeteer';
import { openWebKit } from '../support/engines/webkit';
import {
	BrokenPromise,
	assertNone,
	type World,
	kept,
	noticed,
	test,
	type Evidence
} from './promise';

const engines = { Chromium: openChromium, Firefox: openFirefox, WebKit: openWebKit };
type Name = keyof typeof engines;

test.describe('R30: The quiz and its promises hold in three browser engines: Chromium, Firefox and WebKit.', () => {
	// One after the other: beside another browser on two cores, WebKit’s driver once waited for its browser for ever.
	test.describe.configure({ mode: 'default' });
	for (const name of Object.keys(engines))
		test(
			`is kept, ${name}`,
			kept((world) => inEngine(name as Name, world))
		);
	test(
		'notices: pictures from anywhere',
		noticed((world) => inEngine('Chromium', world), withPolicy({ 'img-src': '*' }))
	);
});

async function inEngine(name: Name, world: World): Promise<Evidence> {
	// An engine that is not installed fails here, with what to install.
	const engine = await engines[name]();
	const all = await askAll(engine, world).finally(() => engine.close());
	const those = (came: Line['came']) =>
		all.filter((line) => line.came === came).map(({ text }) => text);
	assertNone(those('broken'), 'checks broken');
	return {
		figure: `${those('held').length} checks held in ${engine.name}, ${those('cannot').length} cannot be asked there`,
		notes: all.map(({ text }) => text)
	};
}

interface Line {
	readonly came: 'held' | 'broken' | 'cannot';
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
			say(
				'broken',
				error instanceof BrokenPromise ? message : `stumbled: ${message.split('\n')[0]}`
			);
		}
	}
	return lines;
}
