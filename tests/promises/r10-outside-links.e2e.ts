import { setImmediate } from 'node:timers/promises';
import { pageFrom, readSite, type BuiltPage } from '../support/built-site';
import { outsideFaults, readingScriptFaults } from '../support/built-ways';
import { assertNone, type Evidence, type World, kept, noticed, test } from './promise';

test.describe('R10: No page that can see an answer leads to another site; links elsewhere do not tell where you came from.', () => {
	test('is kept', kept(outsideLinks));
	test(
		'notices: the guide leads to another site',
		noticed((world) => look(world, plant('/guide/', '<a href="https://other.example/">x</a>')))
	);
	test(
		'notices: a page to read tells another site where the reader came from',
		noticed((world) =>
			look(world, plant('/privacy/', '<a href="https://other.example/" rel="noopener">x</a>'))
		)
	);
	test(
		'notices: a page to read holds script',
		noticed((world) => look(world, plant('/privacy/', '<p onclick="x()">x</p>')))
	);
});

function outsideLinks(world: World): Promise<Evidence> {
	return look(world, (page) => page);
}

async function look({ folder }: World, change: (page: BuiltPage) => BuiltPage): Promise<Evidence> {
	const site = readSite(folder);
	const pages = site.pages.map(change);
	for (const page of pages) {
		assertNone(outsideFaults(page, site), `ways to another site on ${page.path}`);
		assertNone(readingScriptFaults(page), `scripts on ${page.path}`);
		// Other proofs run at the same time, and their host must answer.
		await setImmediate();
	}
	const inner = pages.filter(({ zone }) => zone === 'private').length;
	return {
		figure: `0 links to other sites on ${inner} pages of the quiz; ${pages.length - inner} pages to read, without script`
	};
}

const plant = (path: string, element: string) => (page: BuiltPage) => {
	if (page.path !== path) return page;
	const end = page.html.lastIndexOf('</body>');
	return pageFrom(path, page.html.slice(0, end) + element + page.html.slice(end));
};
