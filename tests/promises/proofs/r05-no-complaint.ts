import { readSite } from '../../support/built-site';
import { withHeaders, withScript } from '../alter';
import { holdComes, holdNone, type Proof } from '../proof';
import { inNewTab } from '../tab';
import { awake } from '../voter';

const proof: Proof = {
	criterion: 'R5',
	name: 'no-complaint',
	promise: 'No page, in any language, does anything its own policy forbids, or reports an error.',
	prove: async (world) => {
		const { pages, locales } = readSite(world.folder);
		const visited = pages.filter((_, index) => index % world.times(1, 9) === 0);
		const complaints = await inNewTab(world, {}, async (page) => {
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
			for (const { path, html } of visited) {
				await page.goto(world.site.address + path.slice(1));
				if (html.includes('<script')) await holdComes(awake(page), `${path} does not wake up`);
			}
			return complaints;
		});
		holdNone(complaints, 'complaints');
		return {
			figure: `0 violations and 0 errors on ${visited.length} pages in ${locales.length} languages`
		};
	},
	mutations: [
		{
			does: 'a page asks another host for a picture',
			alter: withScript(`new Image().src = 'https://other.example/x'`)
		},
		{ does: 'a page fails', alter: withScript(`throw new Error('planted')`) },
		{
			does: 'the header forbids what the page needs',
			alter: withHeaders({ 'content-security-policy': `script-src 'none'` })
		}
	]
};
export default proof;
