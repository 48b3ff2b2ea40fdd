import { readdir, readFile } from 'node:fs/promises';
import { assert, assertNone, assertSeen, type Evidence, kept, noticed, test } from './promise';

type Read = (file: string) => Promise<string>;

test.describe('R29: What the site is built from is locked, needs no script to install, and what reaches a phone is named with its reason.', () => {
	test('is kept', kept(packages));
	test(
		'notices: a package that reaches a phone has no reason in the README',
		noticed(() =>
			look(async (file) => {
				const text = await fromDisk(file);
				return text.replace('"dependencies": {', '"dependencies": { "left-pad": "1.0.0",');
			})
		)
	);
	test(
		'notices: a package comes from somewhere else, without its sum',
		noticed(() =>
			look(async (file) => {
				const text = await fromDisk(file);
				return file === 'package-lock.json'
					? text.replace(/"integrity": "[^"]+"/, '"x": ""')
					: text;
			})
		)
	);
	test(
		'notices: CI takes an action by its tag',
		noticed(() => look(async (file) => (await fromDisk(file)).replace(/@[0-9a-f]{40}/, '@v4')))
	);
});

function packages(): Promise<Evidence> {
	return look(fromDisk);
}

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
	assertNone(
		packages.filter(([, { integrity }]) => !integrity).map(([path]) => path),
		'packages without a sum'
	);
	const root = lock.packages[''];
	assert(
		JSON.stringify(root.dependencies) === JSON.stringify(dependencies) &&
			JSON.stringify(root.devDependencies) === JSON.stringify(devDependencies),
		'the lockfile does not fit package.json'
	);
	const reasons =
		(await read('README.md')).split('Runtime dependencies:')[1]?.split('\n\n')[0] ?? '';
	const named = Object.keys(dependencies).filter((name) => !reasons.includes(`**${name}**`));
	assertNone(named, 'runtime dependencies without a reason in the README');
	const loose = await looseActions(read);
	assertNone(loose, 'CI actions not pinned by hash');
	const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).length;
	return {
		figure: `${packages.length} packages locked with their sums; ${Object.keys(dependencies).length} reach a phone: ${Object.keys(dependencies).join(', ')}`,
		notes: [`${scripts} packages would run a script when installed; R27 builds without any`]
	};
}

/** Actions that CI runs by a name somebody else can move to other code. */
async function looseActions(read: Read): Promise<string[]> {
	const folder = '.github/workflows';
	const texts = await Promise.all((await readdir(folder)).map((file) => read(`${folder}/${file}`)));
	const used = texts.flatMap((text) =>
		[...text.matchAll(/uses:\s*(\S+)/g)].map(([, action = '']) => action)
	);
	assertSeen(used.length > 0, 'CI uses no action');
	return used.filter((action) => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action));
}
