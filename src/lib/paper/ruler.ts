/** A piece of a line in one weight. */
export interface Run {
	readonly text: string;
	readonly isBold?: boolean;
	/** True for what the law says, which is set in a little. */
	readonly isLaw?: boolean;
	/** A BCP 47 tag where it is not the page's language. */
	readonly lang?: string | undefined;
}

export type Paragraph = readonly Run[];

/** How far a word reaches, in pixels, in type of one pixel. */
export type Measure = (word: string, isBold: boolean) => number;

/** Tells how wide words are and how many lines they take. */
export interface Ruler {
	width(text: string, size: number, isBold?: boolean): number;
	lines(paragraph: Paragraph, width: number, size: number): number;
}

/** Words are taken for a little wider than they were measured, so that a line is never counted too few. */
const caution = 1.004;

/** What a reader takes for a letter is never broken: an emoji may be made of several characters. */
const lettersOf = (word: string): string[] =>
	'Segmenter' in Intl
		? [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment)
		: [...word];

/** A ruler that asks for each word once. */
export function createRuler(measure: Measure): Ruler {
	const known = [new Map<string, number>(), new Map<string, number>()];
	const widthOf = (word: string, isBold: boolean) => {
		const all = known[Number(isBold)]!;
		let width = all.get(word);
		if (width === undefined) all.set(word, (width = measure(word, isBold) * caution));
		return width;
	};

	return {
		width: (text, size, isBold = false) => widthOf(text, isBold) * size,
		lines(paragraph, width, size) {
			const room = width / size;
			let count = 0;
			let filled = Infinity;
			for (const { text, isBold = false } of paragraph) {
				const space = widthOf(' ', isBold);
				for (const word of text.split(' ')) {
					const long = widthOf(word, isBold);
					if (filled + space + long <= room) filled += space + long;
					else if (long <= room) {
						count++;
						filled = long;
					} else {
						// A word that is longer than a line is broken, and nothing stands before it on its line.
						filled = Infinity;
						for (const letter of lettersOf(word)) {
							const wide = widthOf(letter, isBold);
							if (filled + wide <= room) filled += wide;
							else {
								count++;
								filled = wide;
							}
						}
					}
				}
			}
			return count;
		}
	};
}

/** Widths as in Arial, roughly: where nothing is drawn yet, as while the site is built. */
export const roughly: Measure = (word, isBold) => {
	let width = 0;
	for (const letter of word) {
		if (/[iljtfrI.,:;'’|()[\]\s]/.test(letter)) width += 0.3;
		else if (/[mwMW★→←↔☐☒%@—]/.test(letter)) width += 0.95;
		else width += /[A-Z]/.test(letter) ? 0.7 : 0.56;
	}
	return isBold ? width * 1.08 : width;
};

/** Measures with the fonts of this device. */
export function drawnMeasure(families: string): Measure {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) return roughly;
	const size = 100;
	return (word, isBold) => {
		context.font = `${isBold ? 700 : 400} ${size}px ${families}`;
		const { width } = context.measureText(word);
		return width > 0 ? width / size : roughly(word, isBold);
	};
}
