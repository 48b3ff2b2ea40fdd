import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { show } from '../../../../../../tests/support/show';
import DayField from './DayField.svelte';

const showDay = (day: string) =>
	show(DayField, { label: 'The day', day, today: '2026-11-03', onwrite: () => undefined });

describe('a field for a day', () => {
	it('says that a day is past, and keeps it', () => {
		showDay('2026-11-02');
		const field = screen.getByLabelText('The day');
		expect(field).toHaveValue('2026-11-02');
		expect(field).toBeInvalid();
		expect(field).toHaveAccessibleDescription('This day is in the past.');
	});

	it('says nothing while a year is typed', async () => {
		showDay('2026-11-02');
		const field = screen.getByLabelText('The day');
		await fireEvent.input(field, { target: { value: '0002-11-03' } });
		expect(field).toHaveAccessibleDescription('');
		await fireEvent.blur(field);
		expect(field).toHaveAccessibleDescription('This day is in the past.');
	});

	it.each(['', '2026-11-03'])('says nothing of “%s”', (day) => {
		showDay(day);
		expect(screen.getByLabelText('The day')).toBeValid();
	});
});
