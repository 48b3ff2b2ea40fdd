import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { encodeSheet, maxCodeLength, maxSlot } from '$lib/domain/share-code';
import { addStatements } from './grown-content';

/*
 * What a hundred more statements cost the voter who answers twelve: next to nothing, or the edition cannot grow.
 */

/** How much the short quiz may grow, in brotli bytes; the count of all statements stands in it, and no more. */
export const growthLimit = 1024;

export interface Growth {
	/** The short quiz page in brotli bytes, as the sources stand. */
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
	const folder = mkdtempSync(join(tmpdir(), 'ballot-of-rights-'));
	try {
		const [plain, grown] = [copyTo(join(folder, 'plain')), copyTo(join(folder, 'grown'))];
		const { largestSlot, statements } = addStatements(join(grown, 'src/content'), count, short);
		const code = encodeSheet({ [largestSlot]: { reply: 'agree', matters: true } });
		await Promise.all([build(plain), build(grown)]);
		return {
			before: quizSize(plain),
			after: quizSize(grown),
			statements,
			largestSlot,
			codeLength: code.length
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** What is wrong with a growth; nothing where it may stand. */
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

/** The sources without what is made from them. The packages are the same, so they are not copied. */
function copyTo(folder: string): string {
	const left = [
		'node_modules',
		'.git',
		'.svelte-kit',
		'build',
		'test-results',
		'playwright-report'
	];
	cpSync('.', folder, { recursive: true, filter: (name) => !left.includes(basename(name)) });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

/** Both bundles, as `npm run build` makes them. */
async function build(folder: string): Promise<void> {
	await buildBundle(folder, ['build', '--mode', 'workshop']);
	await buildBundle(folder, ['build']);
}

function buildBundle(folder: string, words: readonly string[]): Promise<void> {
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	return new Promise((resolve, reject) => {
		// Whoever runs this may be a test or a development run, and a build would take that for its own mode.
		const env = { ...process.env, NODE_ENV: 'production' };
		const builder = spawn(process.execPath, [vite, ...words], { cwd: folder, env });
		let said = '';
		for (const stream of [builder.stdout, builder.stderr])
			stream.on('data', (part) => (said += part));
		builder.once('error', reject);
		builder.once('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`The build of ${basename(folder)} failed:\n${said}`));
		});
	});
}

function quizSize(folder: string): number {
	return statSync(join(folder, 'build', 'quiz', 'index.html.br')).size;
}
