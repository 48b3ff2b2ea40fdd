import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeKey, friendPath, prefix } from '../src/names.js';
import { withNames } from './names.js';
import { errorPageScript } from './error-page.js';

const head = withNames(readFileSync('src/app.html', 'utf8'));
const script = /<script>([\s\S]*?)<\/script>/.exec(head)![1]!;

/** Runs a head's script at an address, and gives what became of it. */
function runAt(script: string, address: string) {
	const url = new URL(address);
	const said: { state?: Record<string, unknown>; path?: string; reloads: number } = { reloads: 0 };
	const location = {
		pathname: url.pathname,
		hash: url.hash,
		reload: () => said.reloads++
	};
	const history = {
		state: { kept: 1 },
		replaceState: (state: Record<string, unknown>, _: string, path: string) =>
			Object.assign(said, { state, path })
	};
	const nothing = { getItem: () => null };
	const window = {};
	new Function(
		...['location', 'history', 'sessionStorage', 'localStorage', 'top', 'self', 'document'],
		'addEventListener',
		script
	)(location, history, nothing, nothing, window, window, { documentElement: {} }, () => {});
	return said;
}

describe('the names that heads share with the site’s script', () => {
	it('are written into the page, every one of them', () => {
		expect(head).not.toContain('%names.');
		expect(errorPageScript).not.toContain('%names.');
		expect(withNames('%names.codeKey% %names.nobody%')).toBe(`${codeKey} %names.nobody%`);
		expect(script).toContain(`'${prefix}' + kept`);
	});

	it('lead to a page that is there', () => {
		const routes = 'src/routes/[[locale=locale]]/[...variant=variant]/(quiz)/';
		expect(existsSync(`${routes}${friendPath}+page.svelte`)).toBe(true);
	});
});

describe('a friend’s code', () => {
	it.each(['', 'full/', 'es/easy/full/', 'in/a/folder/'])(
		'leaves the address of /%sfriend/',
		(home) => {
			const { state, path, reloads } = runAt(script, `https://a.test/${home}friend/#AQIWt4U`);
			expect(state).toEqual({ kept: 1, [codeKey]: 'AQIWt4U' });
			expect([path, reloads]).toEqual([`/${home}friend/`, 0]);
		}
	);

	it('is looked for nowhere else', () => {
		expect(runAt(script, 'https://a.test/quiz/#AQIWt4U').state).toBeUndefined();
		expect(runAt(script, 'https://a.test/friend/').state).toBeUndefined();
	});

	it.each(['friend/%23AQIWt4U', 'friend/%2523AQIWt4U', 'es/full/friend/%23AQIWt4U'])(
		'in a path is taken out, and the right page is opened: /%s',
		(path) => {
			const said = runAt(errorPageScript, `https://a.test/${path}`);
			expect(said.state?.[codeKey]).toBe('AQIWt4U');
			expect(said.path).toBe(`/${path.slice(0, path.indexOf('%'))}`);
			expect(said.reloads).toBe(1);
		}
	);

	it('waits where a page could not be loaded', () => {
		const said = runAt(errorPageScript, 'https://a.test/friend/#AQIWt4U');
		expect(said.state?.[codeKey]).toBe('AQIWt4U');
		expect([said.path, said.reloads]).toEqual(['/friend/', 0]);
		expect(runAt(errorPageScript, 'https://a.test/no/such/page/')).toEqual({ reloads: 0 });
		expect(runAt(errorPageScript, 'https://a.test/no/%23such').reloads).toBe(0);
	});
});
