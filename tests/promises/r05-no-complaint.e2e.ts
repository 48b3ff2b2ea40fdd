import { readSite } from '../support/built-site';
import { withHeaders, withScript } from './alter';
import {
	assertComes,
	assertNone,
	inParts,
	kept,
	noticed,
	shareOf,
	test,
	type Evidence,
	type World
} from './promise';
import { inNewTab } from './tab';
import { hydrated } from '../support/voter';

test.describe('R5: No page, in any language, does anything its own policy forbids, or reports an error.', () => {
	for (const [name, part] of inParts(4, noComplaint)) test(name, kept(part));
	test(
		'notices: a page asks another host for a picture',
		noticed(noComplaint, withScript(`new Image().src = 'https://other.example/x'`))
	);
	test('notices: a page fails', noticed(noComplaint, withScript(`throw new Error('planted')`)));
	test(
		'notices: the header forbids what the page needs',
		noticed(noComplaint, withHeaders({ 'content-security-policy': `script-src 'none'` }))
	);
});

async function noComplaint(world: World): Promise<Evidence> {
	const { pages, locales } = readSite(world.folder);
	const visited = shareOf(pages, world);
	await inNewTab(world, {}, async (page) => {
		const complaints: string[] = [];
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
				console.error(`forbidden by ${violatedDirective}: ${blockedURI}`)
			);
		});
		const note = (text: string) => complaints.push(`${new URL(page.url()).pathname} ${text}`);
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) note(message.text());
		});
		page.on('pageerror', (error) => note(error.message));
		for (const { path, zone } of visited) {
			await page.goto(world.site.address + path.slice(1));
			if (zone === 'private') await assertComes(hydrated(page), `${path} is not hydrated`);
			assertNone(complaints, 'complaints');
		}
	});
	return {
		figure: `0 violations and 0 errors on ${visited.length} pages in ${locales.length} languages`
	};
}
