import type { Office, Standard, UsStatus } from './edition';
import type { Guide, Position } from './guide';

/** The articles of one instrument that a position rests on. */
export interface Source {
	readonly instrument: string;
	/** Such as "Art. 6; Art. 14". */
	readonly articles: string;
	readonly usStatus: UsStatus;
}

/** A position with all that stands behind it. */
export interface WholePosition {
	readonly position: Position;
	readonly sources: readonly Source[];
	/** The offices that decide on its matter, in ballot order. */
	readonly deciders: readonly Office[];
}

/** Every position: priorities first, in the voter's order, then the others in the order asked. */
export function wholePositions(
	{ priorities, positions }: Guide,
	offices: readonly Office[]
): WholePosition[] {
	const others = positions.filter((position) => !priorities.includes(position));
	return [...priorities, ...others].map((position) => ({
		position,
		sources: byInstrument(position.statement.standards),
		deciders: offices.filter(({ id }) =>
			position.statement.deciders.some(({ office }) => office === id)
		)
	}));
}

/** The standards with the articles of one instrument side by side. */
function byInstrument(standards: readonly Standard[]): Source[] {
	const all = new Map<string, Source>();
	for (const { instrument, article, usStatus } of standards) {
		const before = all.get(instrument);
		const articles = before ? `${before.articles}; ${article}` : article;
		all.set(instrument, { instrument, articles, usStatus });
	}
	return [...all.values()];
}
