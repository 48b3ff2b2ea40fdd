import type { Page } from 'playwright-core';
import { withHeaders, withScript } from './alter';
import { assertNone, kept, noticed, test, type Evidence, type World } from './promise';
import { randomVoters } from '../support/sheets';
import { inNewTab } from './tab';
import { quickly, quizToShare, withoutWindows } from '../support/ways';

test.describe('R6: No cookie is set. Unless “Keep on this phone” was chosen, nothing of a voter outlives the tab.', () => {
	test('is kept', kept(nothingKept));
	test(
		'notices: the host sets a cookie',
		noticed(nothingKept, withHeaders({ 'set-cookie': 'visitor=1; Path=/' }))
	);
	test(
		'notices: the page sets a cookie',
		noticed(nothingKept, withScript(`document.cookie = 'visitor=1; path=/'`))
	);
	test(
		'notices: an answer is written to localStorage',
		noticed(
			nothingKept,
			withScript(
				`addEventListener('change', ({ target }) => { localStorage.last = target.value });`
			)
		)
	);
	test(
		'notices: a database is opened',
		noticed(nothingKept, withScript(`indexedDB.open('voters')`))
	);
	test(
		'notices: an answer lands in a cache',
		noticed(
			nothingKept,
			withScript(
				`addEventListener('change', ({ target }) => caches.open('x').then((x) => x.put('/' + Math.random(), new Response(target.value))));`
			)
		)
	);
});

async function nothingKept(world: World): Promise<Evidence> {
	const voters = randomVoters(2, world.seed);
	const kept: Kept[] = [];
	for (const voter of voters) {
		kept.push(
			await inNewTab(world, {}, async (page) => {
				await withoutWindows(page);
				const setting: string[] = [];
				page.on('response', (response) => {
					if ('set-cookie' in response.headers()) setting.push(`Set-Cookie: ${response.url()}`);
				});
				await quizToShare(page, world.site.address, voter, quickly);
				const cookies = await page.context().cookies();
				assertNone([...setting, ...cookies.map(({ name }) => `cookie ${name}`)], 'cookies');
				return lookAt(page);
			})
		);
	}
	const [first, second] = kept as [Kept, Kept];
	assertNone([...first.cookie, ...first.local, ...first.databases], 'things outlive the tab');
	const different = [...first.caches, ...second.caches].filter(
		(one) => !first.caches.includes(one) || !second.caches.includes(one)
	);
	assertNone(different, 'things in a cache that differ between two voters');
	return {
		figure: `0 cookies, 0 entries in localStorage, 0 databases; ${first.caches.length} files in the cache, the same for all`
	};
}

interface Kept {
	readonly cookie: string[];
	readonly local: string[];
	readonly databases: string[];
	readonly caches: string[];
}

/** What would still be there after the tab is closed. */
function lookAt(page: Page): Promise<Kept> {
	return page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const names = await caches.keys();
		const inCaches = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return {
			cookie: document.cookie === '' ? [] : [`document.cookie ${document.cookie}`],
			local: Object.keys(localStorage).map((key) => `localStorage ${key}`),
			databases: databases.map(({ name }) => `database ${name}`),
			caches: inCaches.flat().sort()
		};
	});
}
