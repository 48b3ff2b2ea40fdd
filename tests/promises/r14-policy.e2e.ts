import { readSite, pageFrom, type BuiltPage } from '../support/built-site';
import { policyFaults, policyOf } from '../support/built-policy';
import { withPolicy } from './alter';
import { assertNone, kept, noticed, test, type Evidence, type World } from './promise';

test.describe('R14: A page runs the script it was built with and no other, by its exact hash.', () => {
	test('is kept', kept(policy));
	test(
		'notices: inline script is allowed',
		noticed(policy, withPolicy({ 'script-src': `'unsafe-inline'` }))
	);
	test(
		'notices: script is allowed from a host',
		noticed(policy, withPolicy({ 'script-src': 'https://other.example' }))
	);
	test(
		'notices: Trusted Types are not required',
		noticed(policy, withPolicy({ 'require-trusted-types-for': undefined }))
	);
	test(
		'notices: any trusted type may be made',
		noticed(policy, withPolicy({ 'trusted-types': '*' }))
	);
});

async function policy({ site, folder }: World): Promise<Evidence> {
	const { pages } = readSite(folder);
	for (const { path } of pages) {
		const html = await (await fetch(site.address + path.slice(1))).text();
		const page = pageFrom(path, html);
		const faults = [...policyFaults(page), ...trustFaults(page)];
		assertNone(faults, `faults in the policy of ${path}`);
	}
	return {
		figure: `${pages.length} policies: script by hash only, no host, no wildcard, Trusted Types required`
	};
}

/** Only the two makers of trusted text that Svelte itself needs. */
function trustFaults(page: BuiltPage): string[] {
	const makers = policyOf(page).get('trusted-types') ?? [];
	const known = ['svelte-trusted-html', 'sveltekit-trusted-url'];
	const strange = makers.filter((maker) => !known.includes(maker));
	if (makers.length === 0) return ['does not say who may make trusted text'];
	return strange.map((maker) => `lets ${maker} make trusted text`);
}
