import { toLine } from '$lib/domain/typed-text';
import { writeDay, writeTime } from '$lib/i18n/dates';
import { types } from './geometry';
import type { NotesPiece, WhenField } from './notes-piece';
import type { NotesSource } from './notes-source';
import type { Ruler } from './ruler';

/** Between two fields, and the share of the width that each has. */
const gap = 19;
const shares = [1.3, 0.8, 1.9];
/** How long a place may be, in characters. */
const longestPlace = 80;

/** When and where the voter votes: as planned, or lines to write on. */
export function whenPiece(
	{ plan, t, choices }: NotesSource,
	ruler: Ruler,
	width: number
): NotesPiece {
	const { size, line, write } = types[choices.type];
	const fields: WhenField[] = [
		{ what: 'day', label: t('sheet.day'), text: plan.day && writeDay(t.locale, plan.day) },
		{ what: 'time', label: t('sheet.time'), text: plan.time && writeTime(t.locale, plan.time) },
		{ what: 'place', label: t('sheet.place'), text: toLine(plan.place, longestPlace).text }
	];
	const room = (width - (fields.length - 1) * gap) / shares.reduce((sum, share) => sum + share);
	const rows = fields.map(({ label, text }, index) =>
		ruler.lines([{ text: `${label} ${text}` }], room * shares[index]!, size)
	);
	return { kind: 'when', fields, height: write.least + (Math.max(...rows) - 1) * line };
}
