import { encodeSheet } from '../../src/lib/domain/share-code';
import { both, withPolicy, withScript } from './alter';
import { assert, type World, noticed, test, inParts, kept, type Evidence } from './promise';
import { opposite, randomVoters, sheetOf, type Answers } from '../support/sheets';
import type { Arrival } from '../support/site';
import { inNewTab } from './tab';
import { open } from '../support/voter';
import {
	friendToComparison,
	guideToShare,
	quickly,
	quizToShare,
	withoutWindows,
	workerReady
} from '../support/ways';

/** More than 200 answer sheets: 12 in each part, which are those of 6 voters and of their opposites. */
const howMany = 17;
const votersInPart = 6;

test.describe('R2: Whatever two voters answer, share or compare, they send the identical requests.', () => {
	for (const [name, part] of inParts(howMany, sameRequests)) test(name, kept(part));
	test(
		'notices: the choice stands in the address of a picture',
		noticed(
			sameRequests,
			withScript(
				`addEventListener('change', ({ target }) => { new Image().src = '/icon.svg?' + target.value });`
			)
		)
	);
	test(
		'notices: the worker is told the choice, and asks for it',
		noticed(
			sameRequests,
			both(
				withScript(
					`addEventListener('change', ({ target }) => navigator.serviceWorker.ready.then(({ active }) => active.postMessage(target.value)));`
				),
				(reply) =>
					reply.url === '/service-worker.js'
						? {
								...reply,
								body: Buffer.concat([
									reply.body,
									Buffer.from(`;addEventListener('message', ({ data }) => fetch('/?' + data));`)
								])
							}
						: reply
			)
		)
	);
	test(
		'notices: the answers go along with the guide, under a policy that lets them',
		noticed(
			sameRequests,
			both(
				withPolicy({ 'connect-src': `'self'` }),
				withScript(
					`addEventListener('click', () => navigator.sendBeacon('/x', sessionStorage['ballot-of-rights:answers']));`
				)
			)
		)
	);
});

async function sameRequests(world: World): Promise<Evidence> {
	const voters = randomVoters(votersInPart, world.seed);
	const pairs = voters.flatMap((voter) => [voter, opposite(voter)]);
	const friends = randomVoters(pairs.length, world.seed + 1);
	const [one, other] = [pairs[0]!, pairs[1]!];
	const asked = await requestsOf(world, 'quiz first', one, friends[0]!, 'allow');
	const askedToo = await requestsOf(world, 'quiz first', other, friends[1]!, 'allow');
	// The worker asks in an order of its own.
	assert(
		asked.sort().join('\n') === askedToo.sort().join('\n'),
		`with the worker, two opposite voters send ${asked.length} and ${askedToo.length} requests, not the same ones`
	);
	const first = new Map<Way, readonly string[]>();
	for (const [index, me] of pairs.entries()) {
		const way = ways[Math.floor(index / 2) % ways.length]!;
		const sent = await requestsOf(world, way, me, friends[index]!);
		const wanted = first.get(way) ?? sent;
		first.set(way, wanted);
		const other = sent.findIndex((one, place) => one !== wanted[place]);
		assert(
			sent.length === wanted.length && other < 0,
			`voter ${index} sent ${sent.length} requests, the first one ${wanted.length}; ` +
				`${(sent[other] ?? sent.at(-1))?.slice(0, 60)}… is not the first voter’s`
		);
	}
	const each = [...first].map(([way, sent]) => `${sent.length} (${way})`).join(' or ');
	return {
		figure: `${pairs.length} random answer sheets, the same requests for each: ${each}; with the worker, the same ${asked.length} for two opposite ones`
	};
}

/** Who was sent a link opens it before the quiz, or after it. */
const ways = ['friend first', 'quiz first'] as const;
type Way = (typeof ways)[number];

/** Everything the host gets from one voter, who takes the quiz, prints, shares, and compares with a friend. */
async function requestsOf(
	world: World,
	way: Way,
	me: Answers,
	friend: Answers,
	serviceWorkers: 'allow' | 'block' = 'block'
): Promise<string[]> {
	const { site } = world;
	const before = site.arrivals.length;
	const code = encodeSheet(sheetOf(friend));
	await inNewTab(world, { serviceWorkers }, async (page) => {
		await withoutWindows(page);
		if (way === 'quiz first') {
			await quizToShare(page, site.address, me, quickly);
			await open(page, `${site.address}friend/#${code}`);
			await page.locator('main h2').first().waitFor();
		} else {
			await friendToComparison(page, site.address, me, code, quickly);
			await page.locator('main .bar a[href$="/guide/"]').click();
			await page.waitForURL('**/guide/');
			await guideToShare(page);
		}
		if (serviceWorkers === 'allow') await workerReady(page);
	});
	return site.arrivals.slice(before).map(inWords);
}

const inWords = ({ method, url, headers, headerNames, bodyLength }: Arrival) =>
	[method, url, headerNames.join(), JSON.stringify(headers), bodyLength].join(' ');
