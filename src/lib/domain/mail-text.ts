/** One position in a letter, and what the law says on it. */
export interface MailLine {
	readonly text: string;
	readonly law: string;
}

/** A letter, and what of the notes it holds. */
export interface MailText {
	readonly holds: 'all' | 'positions' | 'starred';
	readonly text: string;
}

/** The longest `mailto:` address that every mail program takes whole, in characters. */
export const longestMail = 2000;

/** The notes as a letter to oneself: in full, then without the law, then the starred positions alone. */
export function textsForMail(
	heading: string,
	lines: readonly MailLine[],
	starred: readonly MailLine[]
): MailText[] {
	const write = (some: readonly MailLine[], hasLaw: boolean) =>
		[
			heading,
			...some.map(
				({ text, law }, index) => `${index + 1}. ${text}${hasLaw && law ? `\n${law}` : ''}`
			)
		].join('\n\n');
	return [
		{ holds: 'all', text: write(lines, true) },
		{ holds: 'positions', text: write(lines, false) },
		...(starred.length ? [{ holds: 'starred', text: write(starred, false) } as const] : [])
	];
}
