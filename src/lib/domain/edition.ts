/**
 * The edition: what one quiz holds, as a page carries it. Types only; parsing is in `parse-edition.ts`.
 * Every word in it was written by an editor, in the language of the page.
 */

export type StatementId = string;
export type TopicId = string;
export type OfficeId = string;

/** A statement's permanent number in share codes, from 0. Append-only: never reused, never moved. */
export type Slot = number;

/** The side a choice takes on a statement. */
export type Stance = 'for' | 'against' | 'depends';

/** How far a standard binds the United States. */
export type UsStatus =
	'binding' | 'signed' | 'signed-then-left' | 'left' | 'not-joined' | 'not-a-treaty';

/** What sort of text an instrument is. */
export type InstrumentKind =
	| 'treaty'
	| 'declaration'
	| 'principles'
	| 'rules'
	| 'resolution'
	| 'agreement'
	| 'interpretation'
	| 'review'
	| 'court-opinion';

export type OfficeLevel = 'federal' | 'state' | 'county' | 'local' | 'tribal' | 'measure';

/** How much of the edition a page carries: the statements of the short quiz, or all of them. */
export type Length = 'short' | 'full';

/** Which words a statement and its views are written in. The positions are the same in both, and so are the links. */
export type Wording = 'standard' | 'easy';

export interface Topic {
	readonly id: TopicId;
	readonly name: string;
}

export interface Office {
	readonly id: OfficeId;
	readonly name: string;
	/** Short enough to fit next to a blank line on paper. */
	readonly paperName: string;
	/** What the office does, in one line. */
	readonly does: string;
	readonly level: OfficeLevel;
}

/** One article of one instrument, with its status in the United States. */
export interface Standard {
	/** Short name of the instrument, such as "Universal Declaration". */
	readonly instrument: string;
	/** Such as "UDHR": what paper uses where room is short. */
	readonly abbreviation: string;
	/** Such as "Article 3". */
	readonly article: string;
	readonly usStatus: UsStatus;
}

/** An elected office that decides on a statement's matter, and how. */
export interface Decider {
	readonly office: OfficeId;
	readonly how: string;
	/** One of the two or three offices that decide first on the statement. */
	readonly decidesFirst: boolean;
}

/** A legal or unusual word and its plain meaning. */
export interface Term {
	readonly term: string;
	readonly meaning: string;
}

/** A term of a statement, and which of its short texts hold it; none where only a longer one does. */
export interface StatementTerm extends Term {
	readonly where: readonly ('for' | 'against' | 'law')[];
}

export interface Statement {
	readonly id: StatementId;
	readonly slot: Slot;
	readonly topic: TopicId;
	/** A neutral name for lists. */
	readonly name: string;
	readonly text: string;
	/** The same statement in the edition's companion language; empty where there is none. */
	readonly companionText: string;
	/** Words in the texts above that may need explaining, found when the site is built. */
	readonly terms: readonly StatementTerm[];
	/** The best reason of each side for and against the statement, in one voice. */
	readonly reasonsFor: string;
	readonly reasonsAgainst: string;
	/** Which of the two is shown first: it alternates from statement to statement. */
	readonly first: 'for' | 'against';
	/** What a voter of each stance would say, in the first person. */
	readonly positions: Readonly<Record<Stance, string>>;
	/** A neutral question to ask any candidate. */
	readonly question: string;
	/** A neutral question for two who differ. */
	readonly talk: string;
	/** Where the standards point on this statement; `depends` where they set a condition, case by case. */
	readonly pointsTo: Stance;
	/** One sentence of what the first standard asks, true by itself. */
	readonly lawLine: string;
	/** What the standards say, in plain words. */
	readonly lawSays: string;
	/** Whether the United States has to follow them, in plain words. */
	readonly bindingOnUS: string;
	/** The one that `lawLine` rests on comes first. */
	readonly standards: readonly Standard[];
	/** Those that decide first come first. */
	readonly deciders: readonly Decider[];
}

export interface Edition {
	/** Goes up with every published change of the statements. */
	readonly revision: number;
	readonly topics: readonly Topic[];
	/** In the order of a ballot. */
	readonly offices: readonly Office[];
	/** In the order asked. */
	readonly statements: readonly Statement[];
	/** The names of statements that were taken out, by slot. */
	readonly retired: Readonly<Record<Slot, string>>;
}
