import { expect, it } from 'vitest';
import { setting } from './settings.js';

it('a setting is one of what it can be, or not set', () => {
	expect(setting('COMPRESS', ['brotli', 'off'], 'brotli')).toBe('brotli');
	expect(setting('COMPRESS', ['brotli', 'off'], '')).toBeUndefined();
});

it('one that means nothing is refused, with what it could have been', () => {
	expect(() => setting('COMPRESS', ['brotli', 'off'], 'gzip')).toThrow(
		'COMPRESS is "gzip", but must be brotli or off, or not set'
	);
});
