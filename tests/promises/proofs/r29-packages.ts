import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { hold, holdNone, type Evidence, type Proof } from '../proof';

const run = promisify(execFile);

type Read = (file: string) => Promise<string>;

const proof: Proof = {
	criterion: 'R29',
	name: 'packages',
	promise:
		'What the site is built from is locked, needs no script to install, and what reaches a phone is named with its reason.',
	prove: async ({ times }) => {
		const evidence = await look(fromDisk);
		const findings = times(1, 0) ? [await askForFindings()] : [];
		return { ...evidence, notes: [...(evidence.notes ?? []), ...findings] };
	},
	mutations: [
		{
			does: 'a package that reaches a phone has no reason in the README',
			prove: () =>
				look(async (file) => {
					const text = await fromDisk(file);
					return text.replace('"dependencies": {', '"dependencies": { "left-pad": "1.0.0",');
				})
		},
		{
			does: 'a package comes from somewhere else, without its sum',
			prove: () =>
				look(async (file) => {
					const text = await fromDisk(file);
					return file === 'package-lock.json'
						? text.replace(/"integrity": "[^"]+"/, '"x": ""')
						: text;
				})
		}
	]
};
export default proof;

const fromDisk: Read = (file) => readFile(file, 'utf8');

interface Locked {
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
}

async function look(read: Read): Promise<Evidence> {
	const { dependencies = {}, devDependencies = {} } = JSON.parse(await read('package.json'));
	const lock = JSON.parse(await read('package-lock.json'));
	const packages = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '');
	holdNone(
		packages.filter(([, { integrity }]) => !integrity).map(([path]) => path),
		'packages without a sum'
	);
	const root = lock.packages[''];
	hold(
		JSON.stringify(root.dependencies) === JSON.stringify(dependencies) &&
			JSON.stringify(root.devDependencies) === JSON.stringify(devDependencies),
		'the lockfile does not fit package.json'
	);
	const reasons =
		(await read('README.md')).split('Runtime dependencies:')[1]?.split('\n\n')[0] ?? '';
	const named = Object.keys(dependencies).filter((name) => !reasons.includes(`**${name}**`));
	holdNone(named, 'runtime dependencies without a reason in the README');
	const loose = await looseActions(read);
	holdNone(loose, 'CI actions not pinned by hash');
	const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).length;
	return {
		figure: `${packages.length} packages locked with their sums; ${Object.keys(dependencies).length} reach a phone: ${Object.keys(dependencies).join(', ')}`,
		notes: [
			`${scripts} packages would run a script when installed; none is needed (the proof “build” installs without)`
		]
	};
}

/** What is known against the packages. No answer is no finding: the registry may not be there, or may not know. */
async function askForFindings(): Promise<string> {
	try {
		// npm fails where it found something, and then says what.
		const { stdout } = await run('npm', ['audit', '--json'], { timeout: 60_000 }).catch(
			(error: { stdout?: string }) => ({ stdout: error.stdout ?? '' })
		);
		const { total, ...levels } = JSON.parse(stdout).metadata.vulnerabilities;
		const found = Object.entries(levels).filter(([, count]) => count);
		return `npm audit: ${total} findings ${found.map(([level, count]) => `${count} ${level}`).join(', ')}`.trim();
	} catch {
		return 'npm audit could not be asked: the registry did not answer it';
	}
}

async function looseActions(read: Read): Promise<string[]> {
	const folder = '.github/workflows';
	if (!existsSync(folder)) return [];
	const texts = await Promise.all((await readdir(folder)).map((file) => read(`${folder}/${file}`)));
	return texts
		.flatMap((text) => [...text.matchAll(/uses:\s*(\S+)/g)].map(([, action = '']) => action))
		.filter((action) => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action));
}
