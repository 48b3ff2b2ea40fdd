import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { sumOf } from '../../hosting/sums.js';
import { build } from '../support/site-copy';
import { assert, assertNone, kept, noticed, test, type Evidence } from './promise';

const run = promisify(execFile);

test.describe('R27: Whoever builds the same sources gets the same files, byte for byte; installing runs no script.', () => {
	// One after the other: both compare with the first build.
	test.describe.configure({ mode: 'default' });
	let place = '';
	let first = new Map<string, string>();

	test.beforeAll(async () => {
		place = await mkdtemp(join(tmpdir(), 'same-build-'));
		const folder = await copySources(join(place, 'one'));
		const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
		await run('npm', ['ci', ...quiet], { cwd: folder });
		await build(folder, { TZ: 'UTC' });
		first = await sumsIn(folder);
	});
	test.afterAll(() => rm(place, { recursive: true, force: true }));

	test(
		'is kept',
		kept(() => compare(() => Promise.resolve()))
	);
	test(
		'notices: the time of the build stands in the pages',
		noticed(() =>
			compare(async (folder) => {
				const file = join(folder, 'src/app.html');
				const html = await readFile(file, 'utf8');
				const built = `<head><meta name="built" content="${Date.now()}" />`;
				await writeFile(file, html.replace('<head>', built));
			})
		)
	);

	/**
	 * Builds in another folder, at another time, in another time zone, and compares.
	 *
	 * @param plant what is done to the sources
	 */
	async function compare(plant: (folder: string) => Promise<void>): Promise<Evidence> {
		const folder = await copySources(await mkdtemp(join(place, 'another-')));
		await cp(join(place, 'one/node_modules'), join(folder, 'node_modules'), {
			recursive: true,
			verbatimSymlinks: true
		});
		await plant(folder);
		await build(folder, { TZ: 'Pacific/Kiritimati' });
		const second = await sumsIn(folder);
		const files = [...new Set([...first.keys(), ...second.keys()])];
		assertNone(
			files.filter((file) => first.get(file) !== second.get(file)),
			'files differ between two builds'
		);
		assert(files.length > 100, `only ${files.length} files were built`);
		return {
			figure: `${files.length} files of two clean builds, byte for byte the same`,
			notes: ['the packages were installed by npm ci --ignore-scripts']
		};
	}
});

async function copySources(to: string): Promise<string> {
	const left = ['node_modules', 'build', '.svelte-kit', '.git', 'report', 'test-results'];
	await cp('.', to, {
		recursive: true,
		filter: (path) => !left.includes(path.split('/')[0] ?? '')
	});
	return to;
}

/** The sum of every file that a build writes, those for the host included. */
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
