import { readSite, pageFrom, type BuiltPage } from '../../support/built-site';
import { policyFaults, policyOf } from '../../support/built-policy';
import { withPolicy } from '../alter';
import { holdNone, type Proof } from '../proof';

const proof: Proof = {
	criterion: 'R14',
	name: 'policy',
	promise: 'A page runs the script it was built with and no other, by its exact hash.',
	prove: async ({ site, folder, times }) => {
		const pages = readSite(folder).pages.filter((_, index) => index % times(1, 7) === 0);
		const faults: string[] = [];
		for (const { path } of pages) {
			const html = await (await fetch(site.address + path.slice(1))).text();
			const page = pageFrom(path, html);
			faults.push(
				...[...policyFaults(page), ...trustFaults(page)].map((fault) => `${path} ${fault}`)
			);
		}
		holdNone(faults, 'faults in policies');
		return {
			figure: `${pages.length} policies: script by hash only, no host, no wildcard, Trusted Types required`
		};
	},
	mutations: [
		{ does: 'inline script is allowed', alter: withPolicy({ 'script-src': `'unsafe-inline'` }) },
		{
			does: 'script is allowed from a host',
			alter: withPolicy({ 'script-src': 'https://other.example' })
		},
		{
			does: 'Trusted Types are not required',
			alter: withPolicy({ 'require-trusted-types-for': undefined })
		},
		{ does: 'any trusted type may be made', alter: withPolicy({ 'trusted-types': '*' }) }
	]
};
export default proof;

/** Only the two makers of trusted text that Svelte itself needs. */
function trustFaults(page: BuiltPage): string[] {
	const makers = policyOf(page).get('trusted-types') ?? [];
	const known = ['svelte-trusted-html', 'sveltekit-trusted-url'];
	const strange = makers.filter((maker) => !known.includes(maker));
	if (makers.length === 0) return ['does not say who may make trusted text'];
	return strange.map((maker) => `lets ${maker} make trusted text`);
}
