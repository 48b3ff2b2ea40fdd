import type {
	InstrumentKind,
	OfficeLevel,
	Stance,
	StatementId,
	Term,
	Topic,
	UsStatus
} from './edition';

/* What the reading zone shows. Types only: it is made while the site is built. */

/** The pages of the reading zone that an editor writes whole. */
export const prosePages = [
	'how-it-works',
	'before-you-vote',
	'privacy',
	'accessibility',
	'corrections',
	'proof'
] as const;

export type ProsePage = (typeof prosePages)[number];

export interface Article {
	/** As the content and the fact base name it, in any language: "art. 3". */
	readonly key: string;
	/** Such as "Article 3". */
	readonly ref: string;
	readonly gist: string;
}

/** The articles of one instrument that a statement rests on. */
export interface Citation {
	readonly instrument: string;
	readonly shortTitle: string;
	readonly usStatus: UsStatus;
	readonly articles: readonly Article[];
}

export interface DatedFact {
	readonly text: string;
	/** A year, a month or a day, such as "2024-06". */
	readonly asOf: string;
	readonly source: string;
}

export interface StatementSummary {
	readonly id: StatementId;
	/** A neutral name for lists. */
	readonly name: string;
	readonly text: string;
}

export interface ReadingStatement extends StatementSummary {
	readonly topic: Topic;
	readonly reasonsFor: string;
	readonly reasonsAgainst: string;
	/** Which of the two is shown first. */
	readonly first: 'for' | 'against';
	readonly lawLine: string;
	readonly lawSays: string;
	/** Where the standards point on the statement. */
	readonly pointsTo: Stance;
	readonly bindingOnUS: string;
	readonly citations: readonly Citation[];
	readonly facts: readonly DatedFact[];
	/** In the order of a ballot. */
	readonly deciders: readonly {
		name: string;
		level: OfficeLevel;
		how: string;
		decidesFirst: boolean;
	}[];
	readonly question: string;
	/** Words in these texts that may need explaining. */
	readonly terms: readonly Term[];
}

export interface Instrument {
	readonly id: string;
	readonly title: string;
	readonly shortTitle: string;
	/** Who adopted it. */
	readonly body: string;
	readonly kind: InstrumentKind;
	readonly adopted: number;
	readonly officialUrl: string;
	readonly usStatus: UsStatus;
	/** Days such as "1992-06-08"; null when the US did not, or when nobody checked when. */
	readonly signed: string | null;
	readonly ratified: string | null;
	/** What else there is to know about its status in the US. */
	readonly note: string | undefined;
	readonly articles: readonly Article[];
	readonly statements: readonly StatementSummary[];
}

export interface TopicWithStatements extends Topic {
	readonly statements: readonly StatementSummary[];
}

/** Where to ask before voting. */
export interface Elections {
	/** Where what holds in the whole country was read, and the day of that text. */
	readonly national: { readonly source: string; readonly asOf: string };
	/** The day on which the addresses of the offices were read. */
	readonly officesRead: string;
	/** States, territories and the District of Columbia, by name. */
	readonly places: readonly ElectionPlace[];
}

export interface ElectionPlace {
	/** Such as "GA". */
	readonly code: string;
	readonly name: string;
	/** The address of its official election office. */
	readonly office: string;
	/** What was read on notes or phones there; undefined where nothing was. */
	readonly rule:
		| {
				readonly text: string;
				readonly citation: string;
				/** The day of the text, as exact as it is known. */
				readonly asOf: string | null;
		  }
		| undefined;
}

/** The bodies that the page of standards tells of. */
export const unBodies = ['human-rights-council', 'universal-periodic-review', 'unesco'] as const;

/** A body of the United Nations, and what the United States last did about it. */
export interface UnBody {
	readonly id: (typeof unBodies)[number];
	readonly asOf: string;
	readonly source: string;
}
