import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Changes the sources that stand in a folder. */
type Change = (folder: string) => void;

/**
 * Builds copies of this site, each with a change of its own, shows them, and throws them away.
 *
 * @param changes a change for each copy, by the copy's name
 * @param look what is wanted of the copies; it gets their folders by name, with `build/` in each
 * @throws Error with the build's own words when one fails; all others have ended by then
 */
export async function withCopies<Name extends string, Seen>(
	changes: Record<Name, Change>,
	look: (folders: Record<Name, string>) => Seen | Promise<Seen>
): Promise<Seen> {
	const root = mkdtempSync(join(tmpdir(), 'ballot-of-rights-'));
	try {
		const folders = {} as Record<Name, string>;
		for (const name of Object.keys(changes) as Name[]) {
			folders[name] = copyTo(join(root, name));
			changes[name](folders[name]);
		}
		const built = await Promise.allSettled(Object.values<string>(folders).map((one) => build(one)));
		const failed = built.find((one) => one.status === 'rejected');
		if (failed) throw failed.reason;
		return await look(folders);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** The sources without what is made from them. The packages are the same, so they are not copied. */
export function copyTo(folder: string): string {
	const left = [
		'node_modules',
		'.git',
		'.svelte-kit',
		'build',
		'test-results',
		'playwright-report',
		'report'
	];
	cpSync('.', folder, { recursive: true, filter: (name) => !left.includes(basename(name)) });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

/**
 * The whole build, as `npm run build` makes it.
 *
 * @param env what the build is told, such as SITE_ORIGIN
 */
export function build(folder: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
	return new Promise((resolve, reject) => {
		const builder = spawn(process.execPath, [join('bundle', 'build.js')], {
			cwd: folder,
			// Whoever runs this may be a test or a development run, and a build would take that for its own mode.
			env: { ...process.env, NODE_ENV: 'production', ...env }
		});
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
