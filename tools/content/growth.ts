import { statSync } from 'node:fs';
import { join } from 'node:path';
import { encodeSheet, maxCodeLength, maxSlot } from '$lib/domain/share-code';
import { withCopies } from '../../tests/support/site-copy';
import { addStatements } from './grown-content';

/*
 * What a hundred more statements cost the voter who answers twelve: next to nothing, or the edition cannot grow.
 */

/** How much the short quiz may grow, in brotli bytes; it holds the count of all statements, and no more. */
export const growthLimit = 1024;

export interface Growth {
	/** The short quiz page in brotli bytes, of the sources as they are. */
	readonly before: number;
	/** The same after statements were added. */
	readonly after: number;
	/** The pages of statements that the grown site has in its first language. */
	readonly statements: number;
	readonly largestSlot: number;
	/** How long a share code of that slot is, in characters. */
	readonly codeLength: number;
}

/**
 * Builds the site twice in a temporary folder: as it is, and with statements added.
 *
 * @param count how many are added
 * @param short whether they go into the short quiz, which is what must not happen
 * @throws Error with the build's own words when a build fails
 * @throws RangeError when the largest slot does not fit a share code
 */
export async function measureGrowth(count: number, short = false): Promise<Growth> {
	let grown = { largestSlot: 0, statements: 0, codeLength: 0 };
	const change = (folder: string) => {
		const added = addStatements(join(folder, 'src/content'), count, short);
		const code = encodeSheet({ [added.largestSlot]: { reply: 'agree', matters: true } });
		grown = { ...added, codeLength: code.length };
	};
	return withCopies({ grown: change, plain: () => {} }, (folders) => ({
		before: quizSize(folders.plain),
		after: quizSize(folders.grown),
		...grown
	}));
}

/** What is wrong with a growth; nothing where it is small enough. */
export function growthFaults({ before, after, largestSlot, codeLength }: Growth): string[] {
	const more = after - before;
	return [
		more >= growthLimit && `the short quiz grew by ${more} bytes, ${growthLimit} or more`,
		largestSlot > maxSlot &&
			`slot ${largestSlot} does not fit a share code, which ends at ${maxSlot}`,
		codeLength > maxCodeLength && `a share code of ${codeLength} characters is too long`
	].filter((fault) => fault !== false);
}

/** A growth in words. */
export function growthLines({
	before,
	after,
	statements,
	largestSlot,
	codeLength
}: Growth): string[] {
	const more = after - before;
	return [
		`short quiz page, brotli: ${before} bytes before, ${after} after (${more < 0 ? '' : '+'}${more})`,
		`${statements} statements; largest slot ${largestSlot} of ${maxSlot}; its code has ${codeLength} characters`
	];
}

function quizSize(folder: string): number {
	return statSync(join(folder, 'build', 'quiz', 'index.html.br')).size;
}
