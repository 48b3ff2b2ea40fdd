import { longestNote } from '$lib/domain/paper-choices';
import { toLine } from '$lib/domain/typed-text';
import type { Band } from './fill';
import {
	areaOf,
	betweenHeading,
	codeSide,
	footPad,
	legendPad,
	topicPad,
	types,
	underTitle
} from './geometry';
import { headGap, headingHeight, titleFoot, titleHeight } from './head-heights';
import { ballotPieces, hasNumbers } from './notes-ballot';
import type { NotesPiece } from './notes-piece';
import { hasArrows, hasStars, numbered, type Level, type NotesSource } from './notes-source';
import { positionItem } from './position-item';
import type { Ruler } from './ruler';
import { whenPiece } from './when-piece';

/** Numbered lines to write on where there are no positions. */
const blanks = 10;

type Heading = Extract<NotesPiece, { readonly kind: 'heading' }>;

/** Makes the parts of one sheet of notes, each as tall as it will be. */
export class NotesBlocks {
	readonly #source: NotesSource;
	readonly #ruler: Ruler;
	readonly #type;
	readonly #width: number;

	constructor(source: NotesSource, ruler: Ruler) {
		this.#source = source;
		this.#ruler = ruler;
		this.#type = types[source.choices.type];
		this.#width = areaOf(source.paper, source.choices.type, 1).width;
	}

	/** The title, and what else stands over everything. */
	head(): NotesPiece {
		const { hasCode, second, t } = this.#source;
		const { line } = this.#type;
		const [title, not] = [t('sheet.title'), t('sheet.not')];
		const beside = hasCode ? codeSide + headGap : 0;
		const own =
			titleHeight(title, not, this.#type, this.#width, this.#ruler, beside) +
			(second || hasCode ? underTitle.more : 0) +
			(second ? line : 0) +
			(hasCode ? line : 0);
		const height = Math.max(own, hasCode ? codeSide : 0) + titleFoot;
		return { kind: 'head', height };
	}

	/** When and where the voter votes. */
	when(): NotesPiece {
		return whenPiece(this.#source, this.#ruler, this.#width);
	}

	heading(text: string, second = '', note = ''): Heading {
		const both = second && second !== text ? `${text} / ${second}` : text;
		return {
			kind: 'heading',
			text: both,
			note,
			height: headingHeight(both, this.#type, this.#width, this.#ruler),
			isHeading: true
		};
	}

	/** Where the voter stands. */
	positions(level: Level): Band<NotesPiece>[] {
		const { guide, t, second, edition } = this.#source;
		const { write, line } = this.#type;
		const stars = hasStars(this.#source) ? t('sheet.star') : '';
		if (guide.positions.length === 0) {
			const lines = Array.from({ length: blanks }, (_, index): NotesPiece => ({
				kind: 'blank',
				number: index + 1,
				height: write.most
			}));
			return [
				{ columns: 1, pieces: [this.heading(t('sheet.mine'), second?.t('sheet.mine')), ...lines] }
			];
		}
		const withArrows = hasArrows(this.#source, level);
		// A sign never parts from its words.
		const legend = [stars, withArrows ? t('sheet.arrows') : '']
			.map((text) => text.replace(/([★→←↔]) /g, '$1\u00a0'))
			.filter(Boolean)
			.join(' \u2002');
		const at = numbered(this.#source, level);
		const items = at.map((position, index) =>
			positionItem(this.#source, level, { position, number: index + 1 }, this.#ruler, this.#width)
		);
		if (level.columns === 1) {
			const heading = this.heading(t('sheet.mine'), second?.t('sheet.mine'), legend);
			const first = this.#fitsOneLine(heading) ? heading : this.#legend(legend);
			return [{ columns: 1, pieces: [first, ...items] }];
		}
		const topics = edition.topics.flatMap(({ id, name }): NotesPiece[] => {
			const own = items.filter((_, index) => at[index]!.statement.topic === id);
			if (own.length === 0) return [];
			return [{ kind: 'topic', text: name, height: line + topicPad, isHeading: true }, ...own];
		});
		return [
			...(legend ? [{ columns: 1, pieces: [this.#legend(legend)] } as const] : []),
			{ columns: 2, pieces: topics }
		];
	}

	note(): Band<NotesPiece>[] {
		const { choices, t, second } = this.#source;
		const text = toLine(choices.note, longestNote).text;
		if (!text || choices.off.includes('note')) return [];
		return [this.#textUnder(this.heading(t('sheet.note'), second?.t('sheet.note')), text)];
	}

	/** What the voter skipped, by its names. */
	lookUp(): Band<NotesPiece>[] {
		const { guide, t, second } = this.#source;
		if (guide.toLookUp.length === 0) return [];
		const text = guide.toLookUp.map(({ name }) => name).join(' · ');
		return [this.#textUnder(this.heading(t('sheet.look-up'), second?.t('sheet.look-up')), text)];
	}

	/** A line for each office, with the numbers of the positions that it decides first. */
	ballot(level: Level): Band<NotesPiece>[] {
		const { choices, t, second } = this.#source;
		if (choices.off.includes('offices')) return [];
		const { isOnNext } = this;
		const told = hasNumbers(this.#source) && choices.type === 'regular' ? t('sheet.numbers') : '';
		const heading = this.heading(t('sheet.ballot'), second?.t('sheet.ballot'), told);
		const lines = ballotPieces(this.#source, level, this.#ruler, this.#width);
		return [
			{
				columns: 1,
				pieces: [...(isOnNext ? [this.when()] : []), heading, ...lines],
				isWhole: choices.type !== 'pocket',
				isAtTop: isOnNext
			}
		];
	}

	/** True where the ballot's lines begin a side, whatever room is left on the one before. */
	get isOnNext(): boolean {
		const { type, off } = this.#source.choices;
		return type === 'large' && !off.includes('positions') && !off.includes('offices');
	}

	/** The height of what stands at the foot of each side. */
	foot(): number {
		const { t, choices } = this.#source;
		const { size, line } = this.#type;
		const side = t('sheet.side', { side: 10, sides: 10 });
		const own =
			choices.type === 'large' ? `${t('sheet.title')}. ${t('sheet.not')}.` : t('sheet.foot');
		const text = `${own} ${side}`;
		return this.#ruler.lines([{ text }], this.#width, size) * line + footPad;
	}

	/** In large letters and on the pocket size, what the voter is told stands once, below everything. */
	farewell(): Band<NotesPiece>[] {
		const { t, choices } = this.#source;
		const { size, line } = this.#type;
		if (choices.type === 'regular') return [];
		const paragraphs = [[{ text: t('sheet.foot') }]];
		const height = this.#ruler.lines(paragraphs[0]!, this.#width, size) * line + 4;
		return [{ columns: 1, isWhole: true, pieces: [{ kind: 'text', paragraphs, height }] }];
	}

	/** Lines to write on, under a heading where a side has words. */
	ruled(count: number): Band<NotesPiece> {
		const { t, second, choices } = this.#source;
		const heading = this.heading(t('sheet.more'), second?.t('sheet.more'));
		const lines: NotesPiece = { kind: 'ruled', count, height: count * this.#type.write.most };
		if (choices.type === 'pocket') return { columns: 1, pieces: [lines], isAtTop: true };
		return { columns: 1, pieces: [heading, lines], isWhole: true };
	}

	#fitsOneLine({ text, note }: Heading): boolean {
		const { size, heading } = this.#type;
		const both = this.#ruler.width(text, heading.size, true) + this.#ruler.width(note, size);
		return both + betweenHeading <= this.#width;
	}

	#legend(text: string): NotesPiece {
		const { size, line } = this.#type;
		const rows = this.#ruler.lines([{ text }], this.#width, size);
		return { kind: 'legend', text, height: rows * line + legendPad };
	}

	#textUnder(heading: NotesPiece, text: string): Band<NotesPiece> {
		const { size, line } = this.#type;
		const paragraphs = [[{ text }]];
		const height = this.#ruler.lines(paragraphs[0]!, this.#width, size) * line + 4;
		return { columns: 1, pieces: [heading, { kind: 'text', paragraphs, height }], isWhole: true };
	}
}
