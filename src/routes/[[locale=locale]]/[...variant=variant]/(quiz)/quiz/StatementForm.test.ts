import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../../../../../tests/support/show';
import { statement } from '../../../../../../tests/support/small-edition';
import StatementForm from './StatementForm.svelte';

function showForm(more = {}) {
	const onanswer = vi.fn();
	const onmark = vi.fn();
	const answer = { reply: 'open', matters: false } as const;
	const shown = show(StatementForm, {
		statement: statement('bail', 0),
		topic: 'Justice',
		answer,
		asksToPick: false,
		onanswer,
		onmark,
		...more
	});
	return { ...shown, onanswer, onmark };
}

describe('a statement on the screen', () => {
	it('is a group named by its topic and its text, with five answers and none picked', () => {
		showForm();
		expect(screen.getByRole('group', { name: /Justice.*text of bail/ })).toBeVisible();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('text of bail');
		expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
			'strongly-agree',
			'agree',
			'depends',
			'disagree',
			'strongly-disagree'
		]);
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	});

	it('tells which answer was picked', async () => {
		const { onanswer } = showForm();
		await userEvent.click(screen.getByText('It depends'));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith('depends');
	});

	it('tells when it matters a lot, and when no more', async () => {
		const { onmark } = showForm();
		await userEvent.click(screen.getByLabelText('This matters a lot to me'));
		await userEvent.click(screen.getByLabelText('This matters a lot to me'));
		expect(onmark.mock.calls).toEqual([[true], [false]]);
	});

	it('shows the answer it is given', () => {
		showForm({ answer: { reply: 'disagree', matters: true } });
		expect(screen.getByLabelText('Disagree')).toBeChecked();
		expect(screen.getByLabelText('This matters a lot to me')).toBeChecked();
	});

	it('says what to do where Continue was pressed with nothing picked', async () => {
		const { change } = showForm();
		expect(screen.queryByText('Pick an answer, or choose Skip.')).toBeNull();
		await change({ asksToPick: true });
		expect(screen.getByRole('group')).toHaveAccessibleDescription(
			'Pick an answer, or choose Skip.'
		);
	});
});
