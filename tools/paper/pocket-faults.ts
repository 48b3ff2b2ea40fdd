import type { PrintedPage, PrintedText } from '../../tests/support/printed';

/*
 * The pocket fold: a sheet folded to two panels across and four down. Every text stands whole on one panel, and the
 * panels are read from left to right and from top to bottom.
 */

const panels = { across: 2, down: 4 };

/** What is wrong with the place of what stands on the panels. */
export function pocketFaults({ width, height, texts }: PrintedPage): string[] {
	const faults: string[] = [];
	const panelOf = ({ left, baseline }: PrintedText) =>
		panels.across * Math.floor((baseline / height) * panels.down) +
		Math.floor((left / width) * panels.across);
	let before = 0;
	for (const text of texts) {
		const panel = panelOf(text);
		const crossesDown = panelOf({ ...text, left: text.right }) !== panel;
		// Letters reach above the line they stand on, and some a little below it.
		const [top, bottom] = [text.baseline - text.size * 0.75, text.baseline + text.size * 0.22];
		const crossesAcross = [top, bottom].some(
			(baseline) => panelOf({ ...text, baseline }) !== panel
		);
		if (crossesDown || crossesAcross) faults.push(`D11 a fold in “${text.text}”`);
		if (panel < before) faults.push(`D19 “${text.text}” is read after the panel it stands on`);
		before = panel;
	}
	return faults;
}
