import type { Guide } from '$lib/domain/guide';
import { fitsPaper, votes, type Measure } from '$lib/domain/measure';
import { toLine } from '$lib/domain/typed-text';
import type { Band } from './fill';
import type { Ruler } from './ruler';
import { createPieces, type ToolPiece, type ToolWords } from './tool-piece';

/** What a box looks like on paper. */
export const box = (isTicked: boolean) => (isTicked ? '☒' : '☐');

/**
 * The worksheet for one measure: what a yes and a no do, the voter's choice right below, and the positions that it
 * touches. Where none is ticked yet, every position, to be ticked by hand.
 */
export function measureBands(
	measure: Measure,
	guide: Guide,
	{ t, w }: ToolWords,
	ruler: Ruler,
	width: number
): Band<ToolPiece>[] {
	const pieces = createPieces(ruler, width, t('sheet.not'));
	const touched = guide.inOrder.filter(({ statement }) => measure.touches.includes(statement.slot));
	const boxes = votes.map((vote) => `${box(measure.vote === vote)}\u00a0${t(`sheet.${vote}`)}`);
	const ticks = (touched.length ? touched : guide.inOrder).map(({ text }) =>
		pieces.tick(touched.length > 0, text)
	);
	const does = (side: 'yes' | 'no') =>
		pieces.field(w(`measures.${side}`), toLine(measure[side], fitsPaper.does).text, 3);
	return [
		{
			columns: 1,
			pieces: [
				pieces.title(w('measures.sheet')),
				pieces.field(w('measures.name'), toLine(measure.name, fitsPaper.name).text, 1),
				does('yes'),
				does('no'),
				pieces.field(w('measures.vote'), boxes.join('\u2003 '), 1),
				pieces.field(w('measures.open'), toLine(measure.open, fitsPaper.open).text, 2)
			]
		},
		...(ticks.length
			? [{ columns: 1, pieces: [pieces.heading(w('measures.touches')), ...ticks] } as const]
			: [])
	];
}
