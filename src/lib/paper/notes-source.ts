import type { Edition, OfficeId, Stance, StatementId } from '$lib/domain/edition';
import type { Guide, Position } from '$lib/domain/guide';
import type { PaperChoices } from '$lib/domain/paper-choices';
import type { PaperSize } from '$lib/domain/paper-size';
import type { Plan } from '$lib/domain/plan';
import type { SheetTranslator } from './standard-words';

/** A second language on a sheet, below the first. */
export interface SecondLanguage {
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
	readonly second?: SecondLanguage | undefined;
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

/** The positions in the order of their numbers: starred ones first, or by topic in two columns. */
export function numbered({ guide, edition }: NotesSource, { columns }: Level): readonly Position[] {
	if (columns === 1) return guide.inOrder;
	return edition.topics.flatMap(({ id }) =>
		guide.positions.filter(({ statement }) => statement.topic === id)
	);
}

export const hasStars = ({ guide }: NotesSource): boolean =>
	guide.positions.some(({ matters }) => matters);

/** True where arrows, and no words, say where the law points. */
export const hasArrows = ({ choices }: NotesSource, { columns, law }: Level): boolean =>
	!choices.off.includes('law') && (columns === 2 || !['long', 'short'].includes(law));
