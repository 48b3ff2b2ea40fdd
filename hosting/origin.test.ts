import { describe, expect, it } from 'vitest';
import { readOrigin } from './origin.js';

describe('the origin of the site', () => {
	it('is taken with or without a slash at its end', () => {
		expect(readOrigin('https://guide.example')).toBe('https://guide.example');
		expect(readOrigin('https://guide.example/')).toBe('https://guide.example');
	});

	it.each(['guide.example', 'https://guide.example/path', 'file:///srv', ''])(
		'is refused when it is %j',
		(text) => {
			expect(() => readOrigin(text)).toThrow('must be such as');
		}
	);
});
