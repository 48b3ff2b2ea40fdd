import { encodeSheet } from '../../src/lib/domain/share-code';
import { both, withPolicy, withScript } from './alter';
import { assert, type World, kept, noticed, test, parts, type Evidence } from './promise';
import { opposite, randomVoters, sheetOf, type Answers } from '../support/sheets';
import type { Arrival } from '../support/site';
import { inNewTab } from './tab';
import {
	friendToComparison,
	quickly,
	quizToShare,
	withoutWindows,
	workerReady
} from '../support/ways';

test.describe('R2: Whatever two voters answer, share or compare, they send the identical requests.', () => {
	for (const part of parts(4))
		test(
			`is kept, part ${part} of 4`,
			kept((world) => sameRequests({ ...world, seed: world.seed + part }))
		);
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
	const voters = randomVoters(25, world.seed);
	const pairs = voters.flatMap((voter) => [voter, opposite(voter)]);
	const friends = randomVoters(pairs.length, world.seed + 1);
	let first: readonly string[] | undefined;
	for (const [index, me] of pairs.entries()) {
		const sent = await requestsOf(world, me, friends[index]!);
		first ??= sent;
		const other = sent.findIndex((one, place) => one !== first?.[place]);
		assert(
			sent.length === first.length && other < 0,
			`voter ${index} sent ${sent.length} requests, the first one ${first.length}; ` +
				`${(sent[other] ?? sent.at(-1))?.slice(0, 60)}… is not the first voter’s`
		);
	}
	const each = first?.length ?? 0;
	const [one, other] = [pairs[0]!, pairs[1]!];
	const asked = await requestsOf(world, one, friends[0]!, 'allow');
	const askedToo = await requestsOf(world, other, friends[1]!, 'allow');
	// The worker asks in an order of its own.
	assert(
		asked.sort().join('\n') === askedToo.sort().join('\n'),
		`with the worker, two opposite voters send ${asked.length} and ${askedToo.length} requests, not the same ones`
	);
	return {
		figure: `${pairs.length} random answer sheets, the same ${each} requests for each; with the worker, the same ${asked.length} for two opposite ones`
	};
}

/** Everything the host gets from one voter, who takes the quiz and shares, and then opens a friend's link. */
async function requestsOf(
	world: World,
	me: Answers,
	friend: Answers,
	serviceWorkers: 'allow' | 'block' = 'block'
): Promise<string[]> {
	const { site } = world;
	const before = site.arrivals.length;
	for (const way of ['quiz', 'friend'] as const) {
		await inNewTab(world, { serviceWorkers }, async (page) => {
			await withoutWindows(page);
			if (way === 'quiz') await quizToShare(page, site.address, me, quickly);
			else {
				const code = encodeSheet(sheetOf(friend));
				await friendToComparison(page, site.address, me, code, quickly);
			}
			if (serviceWorkers === 'allow') await workerReady(page);
		});
	}
	return site.arrivals.slice(before).map(inWords);
}

const inWords = ({ method, url, headers, headerNames, bodyLength }: Arrival) =>
	[method, url, headerNames.join(), JSON.stringify(headers), bodyLength].join(' ');
