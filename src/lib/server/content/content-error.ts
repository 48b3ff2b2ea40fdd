/** One mistake in the content: the file it is in, the place in that file, and the rule it breaks. */
export interface Fault {
	readonly file: string;
	/** A path such as `statements.death-penalty-end.why`; empty for the whole file. */
	readonly place: string;
	readonly rule: string;
}

/** Stops the build. Its message lists every fault, so that an editor mends all of them in one go. */
export class ContentError extends Error {
	override readonly name = 'ContentError';

	/** @param faults one or more */
	constructor(readonly faults: readonly Fault[]) {
		const count = faults.length === 1 ? '1 mistake' : `${faults.length} mistakes`;
		super([`${count} in the content:`, ...faults.map(asLine)].join('\n'));
	}
}

function asLine({ file, place, rule }: Fault): string {
	return place ? `  ${file}: ${place}: ${rule}` : `  ${file}: ${rule}`;
}
