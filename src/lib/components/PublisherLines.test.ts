import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/support/show';
import PublisherLines from './PublisherLines.svelte';

describe('who made this', () => {
	it('says that no organization has published this copy', () => {
		show(PublisherLines, { publisher: null });
		expect(screen.getByText('No organization has published this copy yet.')).toBeDefined();
	});

	it('names the publisher, its money and how to write to it', () => {
		const publisher = {
			name: 'Friends of the Ballot',
			money: 'Members pay 5 dollars a year.',
			contact: 'us@example.org',
			address: '1 Main Street, Springfield'
		};
		show(PublisherLines, { publisher });
		expect(screen.getByText('Published by Friends of the Ballot.')).toBeDefined();
		expect(screen.getByText(/Members pay 5 dollars a year\./)).toBeDefined();
		expect(screen.getByText(/us@example\.org, or to 1 Main Street/)).toBeDefined();
	});
});
