import { fitsPaper, type Plan } from '$lib/domain/plan';
import { toLine } from '$lib/domain/typed-text';
import { writeDay } from '$lib/i18n/dates';
import type { Band } from './fill';
import type { Ruler } from './ruler';
import { createPieces, type ToolPiece, type ToolWords } from './tool-piece';

/** The voter's plan: what was written, and lines to write on for all that is open. */
export function planBands(
	plan: Plan,
	{ t, w }: ToolWords,
	ruler: Ruler,
	width: number
): Band<ToolPiece>[] {
	const { title, field } = createPieces(ruler, width, t('sheet.not'));
	const typed = (['place', 'way', 'bring'] as const).map((what) =>
		field(w(`plan.${what}`), toLine(plan[what], fitsPaper).text, 3)
	);
	const day = (text: string, time = '') => text && writeDay(w.locale, text, time);
	return [
		{
			columns: 1,
			pieces: [
				title(w('plan.title')),
				field(w('plan.day'), day(plan.day, plan.time), 2),
				...typed,
				field(w('plan.mail-by'), day(plan.mailBy), 2)
			]
		}
	];
}
