import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../../../../tests/support/show';
import ByLink from './ByLink.svelte';

const link = 'https://example.test/friend/#AQIWt4U';

describe('a link to my own answers', () => {
	it('is shown only when asked for, in letters and as a code', async () => {
		show(ByLink, { link });
		expect(document.body).not.toHaveTextContent('AQIWt4U');
		const button = screen.getByRole('button', { name: 'Show the address and the code' });
		await userEvent.click(button);
		expect(button).toHaveAttribute('aria-expanded', 'true');
		expect(screen.getByText(link)).toBeVisible();
		expect(screen.getByRole('img')).toBeVisible();
		await userEvent.click(button);
		expect(document.body).not.toHaveTextContent('AQIWt4U');
	});
});
