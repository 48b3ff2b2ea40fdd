import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { sumOf } from '../../hosting/sums.js';
import { assert, assertNone, type Evidence, describe, kept, noticed } from './promise';

const run = promisify(execFile);

describe('R27: Whoever builds the same sources gets the same files, byte for byte; installing runs no script.', () => {
	kept(sameBuild);
	noticed('the time of the build stands in the pages', () =>
		buildTwice(async (folder) => {
			const file = join(folder, 'src/app.html');
			const html = await readFile(file, 'utf8');
			await writeFile(
				file,
				html.replace('<head>', `<head><meta name="built" content="${Date.now()}" />`)
			);
		})
	);
});

function sameBuild(): Promise<Evidence> {
	return buildTwice(() => Promise.resolve());
}

/**
 * Builds in two folders, at different times, in different time zones, one with packages just installed.
 *
 * @param plant what is done to the sources of the second one
 */
async function buildTwice(plant: (folder: string) => Promise<void>): Promise<Evidence> {
	const notes: string[] = [];
	const place = await mkdtemp(join(tmpdir(), 'prove-build-'));
	const [first, second] = [join(place, 'one'), join(place, 'another-one')];
	try {
		await copySources(first);
		try {
			const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
			await run('npm', ['ci', ...quiet], { cwd: first });
			notes.push('the packages of the first build were installed by npm ci --ignore-scripts');
		} catch {
			await cp('node_modules', join(first, 'node_modules'), {
				recursive: true,
				verbatimSymlinks: true
			});
			notes.push('the registry did not answer: the first build used a copy of the packages here');
		}
		await copySources(second);
		await cp(join(first, 'node_modules'), join(second, 'node_modules'), {
			recursive: true,
			verbatimSymlinks: true
		});
		await plant(second);
		for (const [cwd, TZ] of [
			[first, 'UTC'],
			[second, 'Pacific/Kiritimati']
		] as const) {
			await run('npm', ['run', '--silent', 'build'], {
				cwd,
				env: { ...process.env, TZ },
				maxBuffer: 2 ** 28
			});
		}
		const [one, other] = [await sumsIn(first), await sumsIn(second)];
		const files = [...new Set([...one.keys(), ...other.keys()])];
		assertNone(
			files.filter((file) => one.get(file) !== other.get(file)),
			'files differ between two builds'
		);
		assert(files.length > 100, `only ${files.length} files were built`);
		return { figure: `${files.length} files of two clean builds, byte for byte the same`, notes };
	} finally {
		await rm(place, { recursive: true, force: true });
	}
}

function copySources(to: string): Promise<void> {
	const left = ['node_modules', 'build', '.svelte-kit', '.git', 'report', 'test-results'];
	return cp('.', to, {
		recursive: true,
		filter: (path) => !left.includes(path.split('/')[0] ?? '')
	});
}

/** The sum of every file that a build writes, the compressed ones and those for the host included. */
async function sumsIn(place: string): Promise<Map<string, string>> {
	const sums = new Map<string, string>();
	for (const folder of ['build', 'hosting']) {
		const entries = await readdir(join(place, folder), { recursive: true, withFileTypes: true });
		for (const entry of entries.filter((one) => one.isFile())) {
			const file = join(entry.parentPath, entry.name);
			sums.set(relative(place, file), sumOf(await readFile(file)));
		}
	}
	return sums;
}
