import { describe, expect, it } from 'vitest';
import { hosts, isInstalled } from '../support/hosts';

/* A program on the way may have written the "#" of a friend's link as "%23": then the answers are asked for as a path. */

const code = 'ARVUVSNTU2QggQ';

describe.each(['nginx', 'caddy'] as const)('a friend’s answers in a path, on %s', (name) => {
	it.skipIf(!isInstalled(name) && !process.env.CI)(
		'are in no log, and the page says how to mend the link',
		async () => {
			const host = await hosts[name]();
			try {
				const paths = [`/friend/%23${code}`, `/es/full/friend/%23${code}`, `/friend/%2523${code}`];
				for (const path of paths) {
					const response = await fetch(host.address + path);
					expect(response.status).toBe(404);
					expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'");
					expect(response.headers.get('content-type')).toMatch(/^text\/html/);
					const page = await response.text();
					expect(page).toContain('%23');
					expect(page).toContain(path.startsWith('/es/') ? '<html lang="es"' : '<html lang="en"');
				}
				expect((await fetch(`${host.address}/no/such/page/`)).status).toBe(404);
				// Written in the order asked: what comes last is there once this one is.
				await expect.poll(() => host.logged()).toContain('/no/such/page/');
				expect(await host.logged()).not.toContain(code);
			} finally {
				await host.close();
			}
		}
	);
});
