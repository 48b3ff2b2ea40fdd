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
});
