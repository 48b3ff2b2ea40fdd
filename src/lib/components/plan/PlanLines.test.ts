import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { show } from '../../../../tests/support/show';
import { blankPlan } from '$lib/domain/plan';
import PlanLines from './PlanLines.svelte';

const written = () =>
	screen.getAllByRole('definition').map(({ textContent }) => textContent.trim());

describe('the plan on paper', () => {
	it('writes days with their weekday, and what the voter typed as text', () => {
		const plan = { ...blankPlan, day: '2026-11-03', time: '09:30', bring: '<b>ID</b>' };
		show(PlanLines, { plan });
		expect(written()).toEqual([
			expect.stringMatching(/^Tuesday, November 3, 2026 at 9:30.AM$/),
			'',
			'',
			'<b>ID</b>',
			''
		]);
	});

	it('leaves a line to write on for everything that is open', () => {
		show(PlanLines, { plan: blankPlan });
		expect(written()).toEqual(['', '', '', '', '']);
	});
});
