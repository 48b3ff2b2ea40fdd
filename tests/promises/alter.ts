import { createHash } from 'node:crypto';
import type { Alteration, Reply } from '../support/site';

/* Faults that a host, or a careless change, could bring in. Proofs use them to show that they would notice. */

const policyTag = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;

/** In every page that `where` fits. */
export function inPages(
	change: (html: string) => string,
	where: (url: string) => boolean = () => true
): Alteration {
	return (reply) => {
		const isPage = String(reply.headers['content-type']).startsWith('text/html');
		if (!isPage || !where(reply.url)) return reply;
		return { ...reply, body: Buffer.from(change(reply.body.toString())) };
	};
}

/** In the headers of every reply; undefined takes one away. */
export function withHeaders(changed: Reply['headers']): Alteration {
	return (reply) => ({ ...reply, headers: { ...reply.headers, ...changed } });
}

/** One fault after the other. */
export function both(first: Alteration, second: Alteration): Alteration {
	return (reply) => second(first(reply));
}

/**
 * A script in every page that holds script, allowed by the page's policy as if it had been built in.
 *
 * @param place before all other scripts, or after them
 */
export function withScript(script: string, place: 'first' | 'last' = 'last'): Alteration {
	return inPages((html) => (html.includes('<script') ? addScript(html, script, place) : html));
}

function addScript(html: string, script: string, place: 'first' | 'last'): string {
	const hash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
	const allowed = html.replace(policyTag, (_, start, policy: string, end) => {
		return start + policy.replace('script-src ', `script-src ${hash} `) + end;
	});
	// The app's own script holds the words </body> too.
	const at = place === 'first' ? allowed.indexOf('<script>') : allowed.lastIndexOf('</body>');
	return `${allowed.slice(0, at)}<script>${script}</script>${allowed.slice(at)}`;
}

/** Directives of the policy with other sources, in the page and in the header alike; undefined takes one away. */
export function withPolicy(changed: Readonly<Record<string, string | undefined>>): Alteration {
	const inPage = inPages((html) =>
		html.replace(policyTag, (_, start, policy: string, end) => start + loosen(policy) + end)
	);
	const inHeader: Alteration = (reply) => {
		const policy = reply.headers['content-security-policy'];
		if (policy === undefined) return reply;
		const headers = { ...reply.headers, 'content-security-policy': loosen(String(policy)) };
		return { ...reply, headers };
	};
	return both(inPage, inHeader);

	function loosen(policy: string): string {
		const names = Object.keys(changed);
		const kept = policy
			.split(';')
			.map((directive) => directive.trim())
			.filter((directive) => directive && !names.includes(directive.split(' ')[0] ?? ''));
		const added = Object.entries(changed).flatMap(([name, sources]) =>
			sources === undefined ? [] : [`${name} ${sources}`.trim()]
		);
		return [...kept, ...added].join('; ');
	}
}

/** No policy at all. */
export const withoutPolicy: Alteration = both(
	inPages((html) => html.replace(policyTag, '<meta name="no-policy" content="$3')),
	withHeaders({ 'content-security-policy': undefined, 'x-frame-options': undefined })
);
