import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '$lib/domain/answer-sheet';
import { show } from '../../../../../../tests/support/show';
import StepBar from './StepBar.svelte';

const open: Answer = { reply: 'open', matters: false };
const agree: Answer = { reply: 'agree', matters: false };

describe('Continue and Skip', () => {
	let now = 0;

	beforeEach(() => {
		now = 1000;
		vi.spyOn(performance, 'now').mockImplementation(() => now);
	});
	afterEach(() => vi.restoreAllMocks());

	function showBar(more = {}) {
		const oncontinue = vi.fn();
		const onskip = vi.fn();
		const shown = show(StepBar, {
			answer: open,
			of: 'bail',
			hydrated: true,
			oncontinue,
			onskip,
			...more
		});
		return { ...shown, oncontinue, onskip };
	}

	it('lead on from a statement that was there to be read', async () => {
		const { oncontinue, onskip } = showBar();
		now += 300;
		await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
		await userEvent.click(screen.getByRole('button', { name: 'Skip: not sure' }));
		expect(oncontinue).toHaveBeenCalledOnce();
		expect(onskip).toHaveBeenCalledOnce();
	});

	it('ignore the second half of a double tap: it was meant for the statement before', async () => {
		const { change, onskip } = showBar();
		now += 5000;
		await change({ of: 'water' });
		now += 120;
		await userEvent.click(screen.getByRole('button', { name: 'Skip: not sure' }));
		expect(onskip).not.toHaveBeenCalled();
	});

	it('lead on at once from a statement that was just answered', async () => {
		const { change, oncontinue } = showBar();
		await change({ of: 'water' });
		now += 50;
		await change({ of: 'water', answer: agree });
		await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
		expect(oncontinue).toHaveBeenCalledOnce();
	});

	it('wait for the page to hydrate', () => {
		showBar({ hydrated: false });
		expect(screen.getByRole('button', { name: 'Continue' })).toBeDisabled();
	});
});
