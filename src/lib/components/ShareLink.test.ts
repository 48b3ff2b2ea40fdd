import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/support/show';
import ShareLink from './ShareLink.svelte';

const link = 'https://example.test/friend/#AQIWt4U';

function showShare(outcome: 'shared' | 'cancelled' | 'copied' | 'by-hand') {
	show(ShareLink, {
		link,
		message: 'Where I stand.',
		go: 'Share the link',
		awake: true,
		onshare: () => Promise.resolve(outcome),
		oncopy: () => Promise.resolve(outcome)
	});
}

describe('sharing a link', () => {
	it('says when it was copied', async () => {
		showShare('copied');
		await userEvent.click(screen.getByRole('button', { name: 'Copy the link' }));
		expect(await screen.findByText('Copied.')).toBeVisible();
	});

	it('shows the link selected where the browser will not copy', async () => {
		showShare('by-hand');
		await userEvent.click(screen.getByRole('button', { name: 'Share the link' }));
		const field = await screen.findByLabelText<HTMLTextAreaElement>('Copy this by hand:');
		expect(field).toHaveValue(link);
		expect(field).toHaveFocus();
		expect(field.selectionEnd).toBe(link.length);
	});

	it('copies the words with the link as a message', async () => {
		showShare('by-hand');
		await userEvent.click(screen.getByRole('button', { name: 'Copy as a message' }));
		expect(await screen.findByRole('textbox')).toHaveValue(`Where I stand. ${link}`);
	});

	it('shows a code of the link when asked, and takes it away again', async () => {
		showShare('copied');
		const code = screen.getByRole('button', { name: 'Show a code to scan' });
		expect(screen.queryByRole('img')).toBeNull();
		await userEvent.click(code);
		expect(code).toHaveAttribute('aria-expanded', 'true');
		expect(screen.getByRole('img')).toBeInTheDocument();
		await userEvent.click(code);
		expect(screen.queryByRole('img')).toBeNull();
	});

	it('is silent when the voter closes the system’s sheet', async () => {
		showShare('cancelled');
		await userEvent.click(screen.getByRole('button', { name: 'Share the link' }));
		expect(screen.getByRole('status')).toHaveTextContent(/^$/);
		expect(screen.queryByRole('textbox')).toBeNull();
	});
});
