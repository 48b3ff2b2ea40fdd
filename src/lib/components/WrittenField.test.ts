import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/support/show';
import WrittenField from './WrittenField.svelte';

const shown = { label: 'Office', text: '', fits: 5, onwrite: () => undefined };

describe('a field to write in', () => {
	it.each([1, 3])('of %d lines is no business of the browser’s memory or spelling', (lines) => {
		show(WrittenField, { ...shown, lines });
		const field = screen.getByRole('textbox', { name: 'Office' });
		expect(field).toHaveAttribute('spellcheck', 'false');
		expect(field).toHaveAttribute('autocomplete', 'off');
		expect(field).toHaveAttribute('autocapitalize', 'off');
	});

	it('says how much fits on paper, and keeps the rest', () => {
		show(WrittenField, { ...shown, text: 'Governor' });
		expect(screen.getByRole('textbox')).toHaveValue('Governor');
		expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
			'Only the first 5 characters fit on paper. All of it stays here.'
		);
	});

	it('says nothing of a text that fits', () => {
		show(WrittenField, { ...shown, text: 'Mayor' });
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
	});

	it('hands on what is typed', async () => {
		let typed = '';
		show(WrittenField, { ...shown, onwrite: (text: string) => (typed = text) });
		await userEvent.type(screen.getByRole('textbox'), 'A');
		expect(typed).toBe('A');
	});
});
