import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../../../../tests/support/show';
import type { Cell } from '$lib/domain/worksheet';
import MarkField from './MarkField.svelte';

const noMark: Cell = { mark: '', source: '' };

/** Shows the field as the form does: what is marked comes back. */
function showField() {
	const marked: Cell[] = [];
	const { change } = show(MarkField, {
		name: 'Ana',
		cell: noMark,
		onmark(cell: Cell) {
			marked.push(cell);
			void change({ cell });
		}
	});
	return marked;
}

const radio = (name: string) => screen.getByRole('radio', { name });

describe('a mark beside one name', () => {
	it('says whose it is, and begins with none', () => {
		showField();
		expect(screen.getByRole('group', { name: 'Ana' })).toBeVisible();
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	});

	it('is taken back when it is chosen again', async () => {
		const marked = showField();
		await userEvent.click(radio('+ agrees with me'));
		expect(radio('+ agrees with me')).toBeChecked();
		await userEvent.click(radio('+ agrees with me'));
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
		expect(marked.map(({ mark }) => mark)).toEqual(['agrees', '']);
	});

	it('changes into another one, and keeps how the voter knows', async () => {
		const marked = showField();
		await userEvent.click(radio('? I do not know yet'));
		await userEvent.selectOptions(
			screen.getByRole('combobox', { name: 'How do I know?' }),
			'debate'
		);
		await userEvent.click(radio('– does not agree with me'));
		expect(marked.at(-1)).toEqual({ mark: 'differs', source: 'debate' });
	});

	it('shows a typed name as text', () => {
		show(MarkField, {
			name: '<img src=x onerror=alert(1)>',
			cell: noMark,
			onmark: () => undefined
		});
		expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
		expect(document.querySelector('img')).toBeNull();
	});
});
