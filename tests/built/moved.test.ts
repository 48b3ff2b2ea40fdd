import { expect, test } from 'vitest';
import { moved } from '../../bundle/moved.js';
import { isMoved, pageFrom, readSite } from '../support/built-site';
import { validityFaults } from '../support/built-validity';

const { files, read } = readSite();

test('what stands at an old address is valid, runs nothing and is in the page’s language', async () => {
	const old = [...files].filter((file) => file.endsWith('.html') && isMoved(read(file)));
	expect(old.length).toBeGreaterThanOrEqual(Object.keys(moved).length * 2);
	for (const file of old) {
		const page = pageFrom(file.replace(/index\.html$/, ''), read(file));
		expect(await validityFaults(page)).toEqual([]);
		expect(page.html).toContain("default-src 'none'");
		expect(page.html).not.toContain('<script');
		expect(page.document.documentElement.lang).toBe(page.locale);
	}
});

test('each old address leads to a page that was built, and to a place that is on it', () => {
	for (const to of Object.values(moved)) {
		const [path = '', id] = to.split('#');
		const file = `/${path}index.html`;
		expect(files, to).toContain(file);
		if (id) expect(read(file), to).toContain(`id="${id}"`);
	}
});
