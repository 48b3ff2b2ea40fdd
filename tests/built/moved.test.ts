import { expect, test } from 'vitest';
import { moved } from '../../bundle/moved.js';
import { isMoved, pageFrom, readSite } from '../support/built-site';
import { validityFaults } from '../support/built-validity';

const { files, read } = readSite();
const old = [...files].filter((file) => file.endsWith('.html') && isMoved(read(file)));

test('what stands at an old address is valid, runs nothing and is in the page’s language', async () => {
	expect(old.length).toBeGreaterThanOrEqual(Object.keys(moved).length * 2);
	for (const file of old) {
		const page = pageFrom(file.replace(/index\.html$/, ''), read(file));
		expect(await validityFaults(page)).toEqual([]);
		expect(page.html).toContain("default-src 'none'");
		expect(page.html).not.toContain('<script');
		expect(page.document.documentElement.lang).toBe(page.locale);
	}
});

test('every old address leads on to its new one, in each language, wording and length', () => {
	const led = new Set<string>();
	for (const file of old) {
		const { document } = pageFrom(file, read(file));
		const refresh = document.querySelector('meta[http-equiv=refresh]')!.getAttribute('content')!;
		const target = /^0; url=(.*)$/.exec(refresh)![1]!;
		expect(document.querySelector('main a')!.getAttribute('href')).toBe(target);
		const from = Object.keys(moved).find((from) => file.endsWith(`/${from}index.html`))!;
		const home = file.slice(0, -`${from}index.html`.length);
		const { pathname, hash } = new URL(target, `https://example.org${home}${from}`);
		expect(pathname + hash).toBe(home + moved[from]);
		led.add(from);
	}
	expect([...led].sort()).toEqual(Object.keys(moved).sort());
});

test('each old address leads to a page that was built, and to a place that is on it', () => {
	for (const to of Object.values(moved)) {
		const [path = '', id] = to.split('#');
		const file = `/${path}index.html`;
		expect(files, to).toContain(file);
		if (id) expect(read(file), to).toContain(`id="${id}"`);
	}
});
