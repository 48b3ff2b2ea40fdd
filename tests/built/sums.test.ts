import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sumsOf, writeSums } from '../../hosting/sums.js';
import { readSite } from '../support/built-site';

const { files, read } = readSite();

test('`sums.txt` holds the sum of every file but itself', async () => {
	const sums = await sumsOf('build');
	expect(read('/sums.txt')).toBe(writeSums(sums));
	const plain = [...files].filter((file) => !/\.(br|gz)$/.test(file) && file !== '/sums.txt');
	expect([...sums.keys()].map((file) => `/${file}`).sort()).toEqual(plain.sort());
});

test('nothing in the build tells when or where it was made', () => {
	const today = new Date().toISOString().slice(0, 10);
	const told = [...files]
		.filter((file) => /\.(html|js|json|txt|css)$/.test(file) && file !== '/sums.txt')
		.filter((file) => {
			const text = read(file);
			return text.includes(`${today}T`) || text.includes(process.cwd());
		});
	expect(told).toEqual([]);
});

test('the list of packages names what reaches a phone, and holds no time and nothing by chance', () => {
	const bill = JSON.parse(readFileSync('hosting/generated/sbom.cdx.json', 'utf8'));
	expect(bill.bomFormat).toBe('CycloneDX');
	expect(bill.serialNumber).toBeUndefined();
	expect(bill.metadata.timestamp).toBeUndefined();
	const names = bill.components.map(({ name }: { name: string }) => name);
	expect(names).toEqual(expect.arrayContaining(['xstate', 'lean-qr', 'svelte', '@sveltejs/kit']));
});
