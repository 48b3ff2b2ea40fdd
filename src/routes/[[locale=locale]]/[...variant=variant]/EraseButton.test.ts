import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../../../tests/support/show';
import EraseButton from './EraseButton.svelte';

describe('erasing', () => {
	it('takes two taps, and the second one is already in focus', async () => {
		const onerase = vi.fn();
		show(EraseButton, { onerase });
		await userEvent.click(screen.getByRole('button', { name: 'Erase my answers' }));
		expect(onerase).not.toHaveBeenCalled();
		expect(screen.getByRole('button', { name: 'Erase everything now' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onerase).toHaveBeenCalledOnce();
	});

	it('can be thought better of', async () => {
		const onerase = vi.fn();
		show(EraseButton, { onerase });
		await userEvent.click(screen.getByRole('button', { name: 'Erase my answers' }));
		await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
		expect(onerase).not.toHaveBeenCalled();
		expect(screen.getByRole('button', { name: 'Erase my answers' })).toHaveFocus();
	});
});
