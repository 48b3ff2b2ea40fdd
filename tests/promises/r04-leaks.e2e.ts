import { setTimeout } from 'node:timers/promises';
import { readSite } from '../support/built-site';
import { inPages, withoutPolicy, withPolicy } from './alter';
import { gaps, leaving, ownGaps, preconnect, staying, webRtc, type Probes } from './leak-probes';
import { assert, assertNone, type World, kept, noticed, test, type Evidence } from './promise';
import { withSecondOrigin, type SecondOrigin } from '../support/second-origin';
import { inNewTab } from './tab';
import { open } from '../support/voter';

test.describe('R4: Script in the page cannot send anything to another server.', () => {
	test('is kept', kept(toOthers));
	test('is kept, but for the gaps that no policy stops', kept(byGaps));
	test('is kept, to this site’s own server too', kept(toOwnSite));
	test('notices: no policy at all', noticed(toOthers, withoutPolicy));
	test('notices: pictures from anywhere', noticed(toOthers, withPolicy({ 'img-src': '*' })));
	test('notices: forms to anywhere', noticed(toOthers, withPolicy({ 'form-action': '*' })));
	test('notices: connections to anywhere', noticed(toOthers, withPolicy({ 'connect-src': '*' })));
	test(
		'notices: pictures from this site itself',
		noticed(toOwnSite, withPolicy({ 'img-src': "'self' data:" }))
	);
	test(
		'notices: the privacy page is silent about cookies',
		noticed(
			toOwnSite,
			inPages((html) => html.replaceAll('<code>cookie</code>', ''))
		)
	);
	test(
		'notices: the privacy page is silent about WebRTC',
		noticed(
			byGaps,
			inPages((html) => html.replaceAll('WebRTC', ''))
		)
	);
});

const stopped: Probes = { ...staying, ...leaving };

/** What the policy stops. */
function toOthers(world: World): Promise<Evidence> {
	return withSecondOrigin(async (other) => {
		await send(world, other, staying);
		for (const [name, probe] of Object.entries(leaving))
			await send(world, other, { [name]: probe });
		const names = Object.keys(stopped);
		assertNone(
			names.filter((name) => other.arrived.has(name)),
			`of ${names.length} probes arrived`
		);
		return { figure: `0 of ${names.length} probes arrived` };
	});
}

/** What no policy stops, shown to be so: a line for each. The privacy page must say the same. */
function byGaps(world: World): Promise<Evidence> {
	return withSecondOrigin(async (other) => {
		for (const [name, probe] of Object.entries(gaps))
			await send(world, other, { [name]: probe }, { isSeen: () => other.arrived.has(name) });
		const shown = Object.keys(gaps).filter((name) => other.arrived.has(name));
		const connections = other.connections();
		await send(world, other, { preconnect });
		// One connection is that of the last request.
		if (other.connections() > connections + 1) shown.push('preconnect');
		await send(world, other, { webRtc }, { isSeen: () => other.packets() > 0 });
		if (other.packets() > 0) shown.push('WebRTC');
		const known = [...Object.keys(gaps), 'WebRTC'];
		const closed = known.filter((name) => !shown.includes(name));
		assert(
			closed.length === 0,
			`the privacy page names a gap that is closed: ${closed.join(', ')}`
		);
		await holdNamed(world, shown);
		return {
			figure: `${shown.length} known gaps, each named`,
			notes: shown.map((name) => `no policy stops this: ${name}`)
		};
	});
}

/** What could carry something to this site's own server: the privacy page names each, and what it does not name is closed. */
function toOwnSite(world: World): Promise<Evidence> {
	const { address, arrivals } = world.site;
	return withSecondOrigin(async (other) => {
		const probes = { ...stopped, ...ownGaps };
		const open = new Set<string>();
		for (const some of [
			staying,
			leaving,
			...Object.entries(ownGaps).map(([name, one]) => ({ [name]: one }))
		]) {
			await send(world, other, some as Probes, { to: `${address}probe-` });
			for (const name of Object.keys(probes)) {
				const isHere = ({ url, headers }: (typeof arrivals)[number]) =>
					url === `/probe-${name}` || headers.cookie?.includes(`probe-${name}`);
				if (arrivals.some(isHere)) open.add(name);
			}
			const unknown = [...open].filter((name) => !(name in ownGaps));
			assertNone(unknown, 'probes arrived at this site’s own server');
		}
		await holdNamed(world, [...open]);
		return {
			figure: `${open.size} ways to this site’s own server, each named`,
			notes: [...open].map((name) => `open to this site’s own server: ${name}`)
		};
	});
}

/**
 * Runs probes on one page, with an answer given, and waits until what is sent has arrived.
 *
 * @param ways `to`: where the probes send to, where it is not the other site. `isSeen`: whether a probe that is known to
 *   arrive has; the page stays until then, or for five seconds
 */
function send(
	world: World,
	other: SecondOrigin,
	probes: Probes,
	{ to = other.address, isSeen = () => true }: { to?: string; isSeen?: () => boolean } = {}
): Promise<void> {
	return inNewTab(world, {}, async (page) => {
		const quiz = `${world.site.address}quiz/`;
		await open(page, quiz);
		await page.locator('input[data-statement]').first().click();
		for (const [name, probe] of Object.entries(probes)) {
			// In the page's own world, where its policy holds. What a stopped probe says is no matter.
			const run = `(async (to) => { ${probe} })('${to}${name}').catch(() => {}).then(() => {})`;
			await page.evaluate(`void ${run}`).catch(() => {});
		}
		// A page that was led away cannot be asked to send the last request.
		if (to !== other.address) {
			await page.waitForLoadState('networkidle');
			// A form on its way overtakes the first call, and is itself over then.
			await open(page, quiz).catch((error: Error) => {
				if (!error.message.includes('net::ERR_ABORTED')) throw error;
				return open(page, quiz);
			});
		}
		await comes(isSeen, 5000);
		// What was asked before has been sent once the network is quiet and a later request has arrived.
		await page.waitForLoadState('networkidle');
		await page.evaluate(`void (location.href = '${other.address}last')`).catch(() => {});
		await arrivesAt(other, 'last');
		other.forget('last');
	});
}

async function arrivesAt(other: SecondOrigin, name: string): Promise<void> {
	const isThere = await comes(() => other.arrived.has(name), 30_000);
	if (!isThere) throw new Error(`“${name}” never arrived`);
}

/** @returns whether it came to be so within so many milliseconds */
async function comes(isSo: () => boolean, patience: number): Promise<boolean> {
	for (const end = Date.now() + patience; !isSo() && Date.now() < end;) await setTimeout(20);
	return isSo();
}

/** As the privacy page calls what is no code in either language. */
const words: Readonly<Record<string, string>> = {
	navigation: '(navigation|navegación)',
	'new-window': 'window\\.open',
	cookie: '<code>cookie</code>'
};

/** The privacy page names every gap, in each language. */
async function holdNamed({ site, folder }: World, gaps: readonly string[]): Promise<void> {
	for (const { path } of readSite(folder).pages.filter(({ path }) => path.endsWith('/privacy/'))) {
		const text = await (await fetch(site.address + path.slice(1))).text();
		const unnamed = gaps.filter((gap) => !new RegExp(words[gap] ?? gap).test(text));
		assertNone(unnamed, `gaps that ${path} does not name`);
	}
}
