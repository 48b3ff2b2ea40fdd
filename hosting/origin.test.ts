import { describe, expect, it } from 'vitest';
import { readSite } from './origin.js';

describe('the place where the site is published', () => {
	it.each([
		['https://guide.example', 'https://guide.example', ''],
		['https://guide.example/', 'https://guide.example', ''],
		['https://guide.example/repo', 'https://guide.example', '/repo'],
		['https://guide.example/some/repo/', 'https://guide.example', '/some/repo']
	])('is read from %s', (text, origin, base) => {
		expect(readSite(text)).toEqual({ origin, base });
	});

	it.each([
		'guide.example',
		'https://guide.example/?a=b',
		'https://guide.example/#a',
		'https://guide.example/a b/',
		'https://guide.example//repo',
		'file:///srv',
		''
	])('is refused when it is %j', (text) => {
		expect(() => readSite(text)).toThrow('must be such as');
	});
});
