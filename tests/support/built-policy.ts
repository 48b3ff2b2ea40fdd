import { createHash } from 'node:crypto';
import { isErrorPage, type BuiltPage } from './built-site';

/** The directives of the policy written into a page, by name; none where it has no policy. */
export function policyOf({ document }: BuiltPage): ReadonlyMap<string, readonly string[]> {
	const [meta, ...more] = document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
	if (!meta || more.length > 0) return new Map();
	return new Map(
		(meta.getAttribute('content') ?? '')
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.map(([name = '', ...sources]) => [name.toLowerCase(), sources])
	);
}

/** Where a page's policy allows script that is not its own, or a way out. */
export function policyFaults(page: BuiltPage): string[] {
	const policy = policyOf(page);
	if (policy.size === 0) return ['has no policy, or more than one'];
	const wanted = {
		'default-src': "'none'",
		'connect-src': "'none'",
		'object-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'none'",
		'require-trusted-types-for': "'script'"
	};
	const wrong = Object.entries(wanted).filter(
		([name, value]) => policy.get(name)?.join(' ') !== value
	);
	return [
		...wrong.map(([name, value]) => `${name} is not ${value}`),
		...scriptFaults(page, policy.get('script-src') ?? [])
	];
}

/** Script may run by its hash only: no keyword, no wildcard, no host can let in another one. */
function scriptFaults(page: BuiltPage, sources: readonly string[]): string[] {
	const { html, zone } = page;
	if (zone === 'reading' && !isErrorPage(page)) {
		return sources.join(' ') === "'none'" ? [] : [`script-src is ${sources.join(' ')}, not 'none'`];
	}
	const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
	const hashes = scripts.map(([, , text = '']) => {
		return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	});
	return [
		...sources
			.filter((source) => !/^'sha(256|384|512)-[\w+/=]+'$/.test(source))
			.map((source) => `script-src allows ${source}`),
		...scripts
			.filter(([, attributes]) => /\bsrc\b/i.test(attributes ?? ''))
			.map(([tag]) => `fetches a script: ${tag}`),
		...hashes
			.filter((hash) => !sources.includes(hash))
			.map((hash) => `holds a script that its policy refuses: ${hash}`),
		...sources
			.filter((source) => source.startsWith("'sha") && !hashes.includes(source))
			.map((source) => `script-src allows a script that is not there: ${source}`)
	];
}
