import type { Page } from 'playwright-core';
import edition from '../../../src/content/edition.json';
import words from '../../../src/content/en/edition.json';
import { inPages } from '../alter';
import { hold, type Proof, type World } from '../proof';
import { inNewTab } from '../tab';

const proof: Proof = {
	criterion: 'R26',
	name: 'no-script',
	promise: 'With script off, or failed, every statement can be read and answered on paper.',
	prove: async (world) => {
		const off = await inNewTab(world, { javaScriptEnabled: false }, (page) => toPaper(world, page));
		return {
			figure: `with script off: ${off} statements on a page that prints, ${edition.statements.length} in all`
		};
	},
	mutations: [
		{
			does: 'the way to the paper quiz is gone',
			alter: inPages((html) =>
				html.replaceAll('<noscript', '<template').replaceAll('</noscript', '</template')
			)
		},
		{
			does: 'a statement is missing',
			alter: inPages((html) =>
				html.replaceAll(
					words.statements[edition.statements[4]!.id as keyof typeof words.statements].statement,
					''
				)
			)
		}
	]
};
export default proof;

/** From the first statement to a page that holds all of them, and prints. */
async function toPaper({ site }: World, page: Page): Promise<number> {
	await page.goto(`${site.address}quiz/`);
	const ways = await page
		.locator('main noscript a, main .notice a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	hold(ways.length > 0, 'the first statement offers no way to paper');
	await page.goto(ways[0]!);
	const text = await page.locator('main').innerText();
	const there = edition.statements.filter(({ id }) => {
		return text.includes(words.statements[id as keyof typeof words.statements].statement);
	});
	hold(
		there.length === edition.statements.length,
		`${there.length} of ${edition.statements.length} statements are on ${ways[0]}`
	);
	const paper = await page.pdf();
	hold(paper.length > 10_000, `${ways[0]} does not print`);
	return there.length;
}
