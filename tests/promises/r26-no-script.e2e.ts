import type { Page } from 'playwright-core';
import edition from '../../src/content/edition.json' with { type: 'json' };
import words from '../../src/content/en/edition.json' with { type: 'json' };
import { inPages } from './alter';
import { assert, type World, kept, noticed, test, type Evidence } from './promise';
import { inNewTab } from './tab';

test.describe('R26: With script off, or failed, every statement can be read and answered on paper.', () => {
	test('is kept', kept(noScript));
	test(
		'notices: the way to the paper quiz is gone',
		noticed(
			noScript,
			inPages((html) =>
				html.replaceAll('<noscript', '<template').replaceAll('</noscript', '</template')
			)
		)
	);
	test(
		'notices: only who has script off finds the way',
		noticed(
			noScript,
			inPages((html) =>
				html
					.replaceAll('paper-quiz/"', 'privacy/"')
					.replace(/(<noscript>[^]*?)privacy\/"/, '$1paper-quiz/"')
			)
		)
	);
	test(
		'notices: a statement is missing',
		noticed(
			noScript,
			inPages((html) =>
				html.replaceAll(
					words.statements[edition.statements[4]!.id as keyof typeof words.statements].statement,
					''
				)
			)
		)
	);
});

async function noScript(world: World): Promise<Evidence> {
	const off = await inNewTab(world, { javaScriptEnabled: false }, (page) =>
		toPaper(world, page, 'main noscript a, main .notice a')
	);
	world.site.deploy(failingScript);
	const failed = await inNewTab(world, {}, (page) => toPaper(world, page, 'footer a'));
	return {
		figure: `with script off, ${off} statements on a page that prints, and ${failed} where it fails: all of ${edition.statements.length}`
	};
}

/** The app's own script throws before it does anything, as in a browser that is too old for it. */
const failingScript = inPages((html) => html.replace(/<script>(?=\s*\{)/, '<script>throw 0;'));

/** From the first statement to a page that holds all of them, and prints. */
async function toPaper({ site }: World, page: Page, links: string): Promise<number> {
	await page.goto(`${site.address}quiz/`);
	assert((await page.locator('html[data-hydrated]').count()) === 0, 'the script runs');
	const ways = await page
		.locator(links)
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
		.then((ways) => ways.filter((way) => way.includes('paper')));
	assert(ways.length > 0, 'the first statement offers no way to paper');
	await page.goto(ways[0]!);
	const text = await page.locator('main').innerText();
	const there = edition.statements.filter(({ id }) => {
		return text.includes(words.statements[id as keyof typeof words.statements].statement);
	});
	assert(
		there.length === edition.statements.length,
		`${there.length} of ${edition.statements.length} statements are on ${ways[0]}`
	);
	const paper = await page.pdf();
	assert(paper.length > 10_000, `${ways[0]} does not print`);
	return there.length;
}
