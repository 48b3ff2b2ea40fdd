import type { Edition, Office, OfficeId, StatementId, Stance } from '$lib/domain/edition';
import type { Guide, Position } from '$lib/domain/guide';
import { longestNote, type PaperChoices } from '$lib/domain/paper-choices';
import type { PaperSize } from '$lib/domain/paper-size';
import type { Plan } from '$lib/domain/plan';
import { toLine } from '$lib/domain/typed-text';
import { writeDay, writeTime } from '$lib/i18n/dates';
import { ballotLines, inStacks } from './ballot';
import type { Band } from './fill';
import {
	areaOf,
	codeSide,
	columnGap,
	footPad,
	lawIndent,
	legendPad,
	topicPad,
	types,
	underHeading,
	underTitle
} from './geometry';
import type { NotesPiece, WhenField } from './notes-piece';
import type { Paragraph, Ruler, Run } from './ruler';
import { arrows, lawLine, type SheetTranslator } from './standard-words';

/** A second language on a sheet, below the first. */
export interface SecondTongue {
	/** A BCP 47 tag, such as "en". */
	readonly locale: string;
	readonly t: SheetTranslator;
	readonly positions: Readonly<Record<StatementId, Readonly<Record<Stance, string>>>>;
	readonly offices: Readonly<Record<OfficeId, string>>;
}

/** What the notes are made from. */
export interface NotesSource {
	readonly guide: Guide;
	readonly edition: Edition;
	readonly choices: PaperChoices;
	readonly plan: Plan;
	readonly paper: PaperSize;
	readonly t: SheetTranslator;
	readonly second?: SecondTongue | undefined;
	/** True where a code for a camera stands in the head. */
	readonly hasCode: boolean;
}

/** How the positions are laid out, and how much is said of the law. */
export interface Level {
	readonly columns: 1 | 2;
	readonly law: 'long' | 'short' | 'arrow' | 'starred' | 'none';
	/** Leaves out the ballot's line without a name. */
	readonly isTight?: boolean;
}

/** Numbered lines to write on where there are no positions. */
const blanks = 12;
/** Between two fields of the plan, and the share of the width that each has. */
const whenGap = 19;
const whenShares = [1.3, 0.8, 1.9];

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
		const { hasCode, second } = this.#source;
		const { line, title } = this.#type;
		const own =
			title.line +
			(second || hasCode ? underTitle.more : 0) +
			(second ? line : 0) +
			(hasCode ? line : 0);
		const height = Math.max(own, hasCode ? codeSide : 0) + underTitle.pad + underTitle.rule;
		return { kind: 'head', height };
	}

	/** When and where the voter votes: as planned, or lines to write on. */
	when(): NotesPiece {
		const { plan, t } = this.#source;
		const { size, line, write } = this.#type;
		const fields: WhenField[] = [
			{ what: 'day', label: t('sheet.day'), text: plan.day && writeDay(t.locale, plan.day) },
			{ what: 'time', label: t('sheet.time'), text: plan.time && writeTime(t.locale, plan.time) },
			{ what: 'place', label: t('sheet.place'), text: toLine(plan.place, 80).text }
		];
		const shared = this.#width - 2 * whenGap;
		const shares = whenShares.reduce((sum, share) => sum + share);
		const rows = fields.map(({ label, text }, index) =>
			this.#ruler.lines(
				[{ text: `${label} ${text}` }],
				(shared * whenShares[index]!) / shares,
				size
			)
		);
		return { kind: 'when', fields, height: write.least + (Math.max(...rows) - 1) * line };
	}

	heading(text: string, second = '', note = ''): NotesPiece {
		const { line, above } = this.#type.heading;
		const both = second && second !== text ? `${text} / ${second}` : text;
		return {
			kind: 'heading',
			text: both,
			note,
			height: line + above + underHeading,
			isHeading: true
		};
	}

	/** Where the voter stands. */
	positions(level: Level): Band<NotesPiece>[] {
		const { guide, t, second, edition } = this.#source;
		const { write, line } = this.#type;
		const stars = this.#hasStars ? t('sheet.star') : '';
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
		const hasArrows = this.#hasArrows(level);
		const legend = [stars, hasArrows ? t('sheet.arrows') : ''].filter(Boolean).join(' \u2002');
		const numbered = this.numbered(level).map((position, index) =>
			this.#item(position, index + 1, level)
		);
		if (level.columns === 1) {
			const isLong = hasArrows && this.#source.choices.type !== 'regular';
			const first = isLong
				? this.#legend(legend)
				: this.heading(t('sheet.mine'), second?.t('sheet.mine'), legend);
			return [{ columns: 1, pieces: [first, ...numbered] }];
		}
		const at = this.numbered(level);
		const topics = edition.topics.flatMap(({ id, name }): NotesPiece[] => {
			const own = numbered.filter((_, index) => at[index]!.statement.topic === id);
			if (own.length === 0) return [];
			return [{ kind: 'topic', text: name, height: line + topicPad, isHeading: true }, ...own];
		});
		return [
			...(legend ? [{ columns: 1, pieces: [this.#legend(legend)] } as const] : []),
			{ columns: 2, pieces: topics }
		];
	}

	/** The positions in the order of their numbers: starred ones first, or by topic in two columns. */
	numbered({ columns }: Level): readonly Position[] {
		const { guide, edition } = this.#source;
		if (columns === 1) return guide.inOrder;
		return edition.topics.flatMap(({ id }) =>
			guide.positions.filter(({ statement }) => statement.topic === id)
		);
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
		const { choices, t, second, guide, edition } = this.#source;
		if (choices.off.includes('offices')) return [];
		const isRegular = choices.type === 'regular';
		const isNumbered = !choices.off.includes('positions') && guide.positions.length > 0;
		const width = isRegular ? (this.#width - columnGap) / 2 : this.#width;
		const lines = ballotLines(
			{
				edition,
				choices,
				t,
				second,
				numbered: isNumbered ? this.numbered(level) : [],
				hasSpare: !level.isTight
			},
			width,
			this.#type,
			this.#ruler
		);
		const heading = this.heading(
			t('sheet.ballot'),
			second?.t('sheet.ballot'),
			isNumbered && isRegular ? t('sheet.numbers') : ''
		);
		const stacks = isRegular ? inStacks(lines) : lines.map((line) => [line]);
		const pieces: NotesPiece[] = isRegular
			? [{ kind: 'ballot', stacks, height: tallest(stacks) }]
			: stacks.map((stack) => ({ kind: 'ballot', stacks: [stack], height: tallest([stack]) }));
		const { isOnNext } = this;
		return [
			{
				columns: 1,
				pieces: [...(isOnNext ? [this.when()] : []), heading, ...pieces],
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

	get #hasStars(): boolean {
		return this.#source.guide.positions.some(({ matters }) => matters);
	}

	#hasArrows({ columns, law }: Level): boolean {
		const { choices } = this.#source;
		return !choices.off.includes('law') && (columns === 2 || !['long', 'short'].includes(law));
	}

	#item(position: Position, number: number, level: Level): NotesPiece {
		const { second } = this.#source;
		const { size, line, itemPad, itemPadInTwo, number: numberWidth, sign: signWidth } = this.#type;
		const own: Run = { text: textOf(position, this.#source.t), isBold: position.matters };
		const inSecond = position.isOwn
			? undefined
			: second?.positions[position.statement.id]?.[position.stance];
		const hasArrows = this.#hasArrows(level);
		const hasLaw =
			level.law === 'long' ||
			level.law === 'short' ||
			level.law === 'arrow' ||
			(level.law === 'starred' && position.matters);
		const law = !hasLaw
			? ''
			: lawLine(
					position,
					this.#source.t,
					hasArrows ? 'arrow' : level.law === 'long' ? 'long' : 'short'
				);
		const paragraphs: Paragraph[] =
			law && level.law === 'arrow' && !inSecond
				? [[own, { text: law }]]
				: [
						[own],
						...(inSecond ? [[{ text: inSecond, lang: second?.locale }]] : []),
						...(law ? [[{ text: law, isLaw: level.columns === 1 }]] : [])
					];
		const arrow = hasArrows && !law ? arrows[position.direction] : '';
		const sign = `${position.matters ? '★' : ''}${arrow}`;
		const column = level.columns === 2 ? (this.#width - columnGap) / 2 : this.#width;
		const isWide = hasArrows && level.law === 'none' && this.#hasStars;
		const width = column - numberWidth - signWidth * (isWide ? 1.7 : 1);
		const pad = level.columns === 2 ? itemPadInTwo : itemPad;
		const rows = paragraphs.reduce(
			(sum, one) => sum + this.#ruler.lines(one, width - (one[0]?.isLaw ? lawIndent : 0), size),
			0
		);
		return { kind: 'item', number, sign, isWide, paragraphs, height: rows * line + pad };
	}
}

/** A position in its words, with what it depends on where the voter said so. */
function textOf({ text, condition }: Position, t: SheetTranslator): string {
	const on = toLine(condition, 80).text;
	return on ? `${text} ${t('sheet.depends', { condition: on })}` : text;
}

const tallest = (stacks: readonly (readonly { readonly height: number }[])[]) =>
	Math.max(...stacks.map((stack) => stack.reduce((sum, { height }) => sum + height, 0)));
