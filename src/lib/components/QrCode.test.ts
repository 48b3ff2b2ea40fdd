import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import QrCode from './QrCode.svelte';

describe('a code for a phone’s camera', () => {
	it('has a name for those who cannot see it', () => {
		render(QrCode, { text: 'https://example.test/', label: 'Code for example.test' });
		expect(screen.getByRole('img', { name: 'Code for example.test' })).toBeVisible();
	});

	it('keeps four white modules around the code', () => {
		render(QrCode, { text: 'https://example.test/', label: 'Code' });
		const [, , width] = screen.getByRole('img').getAttribute('viewBox')!.split(' ').map(Number);
		const starts = [
			...document
				.querySelector('.ink')!
				.getAttribute('d')!
				.matchAll(/M(\d+) (\d+)/g)
		];
		const places = starts.flatMap(([, x, y]) => [Number(x), Number(y)]);
		expect(Math.min(...places)).toBe(4);
		expect(Math.max(...places)).toBeLessThan(width! - 4);
	});

	it('can still be read where a quarter of it is lost', () => {
		render(QrCode, { text: 'https://example.test/', label: 'Code', quiet: 0 });
		const dark = document.querySelector('.ink')!.getAttribute('d')!;
		// The level stands at the start of the ninth row: dark for the two lower ones, light for Q and H.
		expect(dark).not.toMatch(/M0 8h/);
	});
});
