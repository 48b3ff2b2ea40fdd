import { encodeSheet } from '../../src/lib/domain/share-code';
import { answer, follow, isHydrated, open, wholeQuiz } from './engine-voter';
import { leaving, staying } from './leak-probes';
import { assert, assertNone } from './promise';
import { withSecondOrigin } from '../support/second-origin';
import { opposite, randomVoters, sheetOf } from '../support/sheets';
import type { Alteration, Site } from '../support/site';
import { until, type Engine } from '../support/engines/engine';

/** What is proven in every engine: the criterion, and what to do. Gives a figure, or why the engine cannot be asked. */
export type Check = (
	engine: Engine,
	site: Site,
	seed: number
) => Promise<string | { cannot: string }>;

/** What a browser asks by itself, for its own window or to start the worker: the same for every voter. */
const byItself = /^\/(favicon\.ico|service-worker\.js|pictures\/icon-\d+\.png)$/;

/** Requests to the host, where there is no worker that would ask for pages to keep. */
const requestsSince = (site: Site, before: number) =>
	site.arrivals.slice(before).filter(({ url }) => !byItself.test(url));

const withoutWorker: Alteration = (reply) =>
	reply.url === '/service-worker.js' ? { ...reply, status: 404, body: Buffer.alloc(0) } : reply;

export const checks: Readonly<Record<string, Check>> = {
	'R1 silent': (engine, site, seed) =>
		engine.inNewTab(async (tab) => {
			site.deploy(withoutWorker);
			const before = site.arrivals.length;
			await wholeQuiz(tab, site.address, randomVoters(1, seed)[0]!);
			const later = requestsSince(site, before).slice(1);
			assertNone(
				later.map(({ url }) => url),
				'requests after load'
			);
			return 'quiz, guide and sharing to the end, 0 requests after load';
		}),

	'R2 same requests': async (engine, site, seed) => {
		const lists: string[] = [];
		const [me] = randomVoters(1, seed);
		site.deploy(withoutWorker);
		for (const voter of [me!, opposite(me!)]) {
			await engine.inNewTab(async (tab) => {
				const before = site.arrivals.length;
				await wholeQuiz(tab, site.address, voter);
				const sent = requestsSince(site, before);
				lists.push(
					JSON.stringify(
						sent.map(({ method, url, headerNames, bodyLength }) => [
							method,
							url,
							headerNames,
							bodyLength
						])
					)
				);
			});
		}
		assert(lists[0] === lists[1], `two opposite voters send ${lists.join(' and ')}`);
		return 'two opposite voters send the identical requests';
	},

	'R3 offline': (engine, site, seed) =>
		engine.inNewTab(async (tab) => {
			const [me, friend] = randomVoters(2, seed);
			await open(tab, `${site.address}friend/#${encodeSheet(sheetOf(friend!))}`);
			site.become('down');
			try {
				await follow(tab, '/quiz/');
				await answer(tab, me!);
				await follow(tab, '/friend/');
				await until(tab, `document.querySelector('main h3')`);
			} finally {
				site.become('up');
			}
			return 'friend’s link → quiz → comparison with the network cut';
		}),

	'R4 leaks': async (engine, site) => {
		const probes = Object.entries({ ...staying, ...leaving });
		await withSecondOrigin(async (other) => {
			await engine.inNewTab(async (tab) => {
				await open(tab, `${site.address}quiz/`);
				for (const [name, probe] of probes) {
					const run = `(async (to) => { ${probe} })('${other.address}${name}').catch(() => {})`;
					await tab.evaluate(`void ${run}`).catch(() => {});
				}
				await new Promise((resolve) => setTimeout(resolve, 1500));
			});
			assertNone(
				probes.map(([name]) => name).filter((name) => other.arrived.has(name)),
				'probes arrived'
			);
		});
		return `0 of ${probes.length} probes arrived`;
	},

	'R6 nothing kept': (engine, site, seed) =>
		engine.inNewTab(async (tab) => {
			await open(tab, `${site.address}quiz/`);
			await answer(tab, randomVoters(1, seed)[0]!);
			const kept = await tab.evaluate<string>(`Object.keys(localStorage).join() + document.cookie`);
			assert(kept === '', `outside of the tab there is ${kept}`);
			return '0 cookies, 0 entries in localStorage';
		}),

	// To another site's script an empty frame and a full one look the same.
	'R13 frames': () =>
		Promise.resolve({ cannot: 'only Chromium’s driver looks into a frame of another site' }),

	'R15 fragment': (engine, site, seed) =>
		engine.inNewTab(async (tab) => {
			const code = encodeSheet(sheetOf(randomVoters(1, seed)[0]!));
			await open(tab, `${site.address}friend/#${code}`);
			assert(!(await tab.url()).includes(code), 'the answers are in the address bar');
			await follow(tab, '/quiz/');
			await tab.back();
			await until(tab, `location.pathname.endsWith('/friend/')`);
			assert(!(await tab.url()).includes(code), 'Back brings the answers back');
			return 'gone from the address bar, and Back does not bring it back';
		}),

	'R20 erase': (engine, site, seed) =>
		engine.inNewTab(async (tab) => {
			await open(tab, `${site.address}quiz/`);
			await answer(tab, randomVoters(1, seed)[0]!);
			await tab.click('#erase .apart button');
			await tab.click('#erase .apart button');
			await until(tab, `location.pathname === '/'`);
			const kept = await tab.evaluate<string>(
				`Object.keys({ ...sessionStorage, ...localStorage }).filter((key) => key.startsWith('ballot')).join()`
			);
			assert(kept === '', `after erasing there is ${kept}`);
			await tab.back();
			await until(tab, `location.pathname.endsWith('/guide/')`);
			const cards = await tab.evaluate<number>(`document.querySelectorAll('main .card').length`);
			assert(cards === 0, `Back shows ${cards} positions`);
			return 'nothing is kept, and Back shows nothing';
		}),

	'R23 Back, Forward, reload': (engine, site) =>
		engine.inNewTab(async (tab) => {
			const at = `document.querySelector('input[data-statement]')?.dataset.statement`;
			await open(tab, `${site.address}quiz/`);
			const ids: string[] = [];
			for (let number = 0; number < 3; number++) {
				ids.push(await tab.evaluate<string>(at));
				await tab.click('input[data-statement][value="disagree"]');
				await tab.click('.steps .primary');
				await until(tab, `${at} !== '${ids.at(-1)}'`);
			}
			await tab.back();
			await until(
				tab,
				`${at} === '${ids[2]}' && document.querySelector('input[value="disagree"]').checked`
			);
			await tab.reload();
			await until(
				tab,
				`${isHydrated} && ${at} === '${ids[2]}' && document.querySelector('input[value="disagree"]').checked`
			);
			await tab.back();
			await until(tab, `${at} === '${ids[1]}'`);
			await tab.evaluate('history.forward()');
			await until(tab, `${at} === '${ids[2]}'`);
			return 'each shows the statement and its answer';
		}),

	'D1 paper': (engine, site, seed) =>
		engine.inNewTab(async (tab) => {
			await open(tab, `${site.address}quiz/`);
			await answer(tab, randomVoters(1, seed)[0]!);
			const paper = await tab.print();
			if (!paper)
				return { cannot: 'its driver has no command to print; on screen the guide is there' };
			const pages =
				Buffer.from(paper)
					.toString('latin1')
					.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
			return pages > 0
				? `the guide prints on ${pages} page${pages > 1 ? 's' : ''}`
				: `the guide prints, ${paper.length} bytes`;
		})
};
