import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * The tests that people run, by what they have time for:
 *
 *   npm test                 a build, what was built, types, lint and unit tests, two at a time; the journeys
 *   npm run test:e2e         a build, the journeys and their edge cases
 *   npm run test:promises    a build, and every promise proven whole, with its planted faults
 *   npm run test:full        a build, edge cases, every matrix, every sheet of paper, three engines
 *
 * `--built` takes the build that is there. What else is typed after `--` goes to Playwright: a file, `--grep`, `--headed`.
 * Every step is run, also after one that failed; the last lines say which did.
 */

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const [what = 'test', ...words] = process.argv.slice(2);
const isBuilt = words.includes('--built');
const asked = words.filter((word) => word !== '--built');

/** @typedef {{ name: string, command: readonly string[], env?: Record<string, string> }} Step */

const npm = (/** @type {string} */ script) => ['npm', 'run', '--silent', script];
const playwright = (/** @type {string[]} */ ...projects) => [
	'npx',
	'playwright',
	'test',
	...projects.map((project) => `--project=${project}`),
	...asked
];

/** @type {Step} */
const plainBuild = { name: 'build', command: npm('build') };
/** @type {Step} */
const wholeBuild = { name: 'build', command: npm('build'), env: { COMPRESS: 'brotli' } };

/**
 * What is run, part after part. A part is a step, or two rows of steps side by side: more of them than processors get
 * in each other's way, and end later than one after the other.
 *
 * @type {Record<string, (Step | [Step[], Step[]])[]>}
 */
const plans = {
	test: [
		[
			[
				plainBuild,
				{ name: 'built', command: ['npx', 'vitest', 'run', '--project', 'built'] },
				{ name: 'lint', command: npm('lint') }
			],
			[
				{ name: 'unit', command: npm('test:unit') },
				{ name: 'check', command: npm('check') }
			]
		],
		{ name: 'journeys', command: playwright('journeys') }
	],
	e2e: [plainBuild, { name: 'journeys', command: playwright('journeys', 'edge') }],
	promises: [
		wholeBuild,
		{
			name: 'promises',
			command: playwright('builds', 'promises'),
			// Only a whole run may say in the build that all of it was tested.
			env: asked.length === 0 && !process.env.SAMPLES ? { PROMISES: 'whole' } : {}
		}
	],
	full: [
		wholeBuild,
		{ name: 'matrix', command: playwright('matrix', 'edge') },
		...(asked.length === 0 || asked.includes('axe')
			? [{ name: 'audit', command: ['node', 'tests/support/accessibility-audit-report.js'] }]
			: []),
		...(asked.length > 0
			? []
			: [
					{ name: 'engines', command: playwright('engines') },
					{ name: 'paper', command: ['npm', 'run', '--silent', 'paper', '--', '--built'] }
				])
	]
};

const plan = plans[what];
if (!plan) throw new Error(`There is no ${what}. There are: ${Object.keys(plans).join(', ')}`);
if (what === 'full') rmSync('report/axe', { recursive: true, force: true });

const start = Date.now();
/** @type {string[]} */
const failed = [];
for (const part of plan) {
	const rows = Array.isArray(part) ? part : [[part]];
	await Promise.all(rows.map((row) => runRow(row, rows.length > 1)));
	// Without a build there is nothing to try.
	if (failed.includes('build')) break;
}
console.log(
	failed.length > 0
		? `\nFAILED: ${failed.join(', ')} (${secondsSince(start)} s in all)`
		: `\nAll is well (${secondsSince(start)} s in all).`
);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * @param {Step[]} row
 * @param {boolean} hasNeighbors
 */
async function runRow(row, hasNeighbors) {
	for (const step of row) {
		if (isBuilt && step.name === 'build') continue;
		if ((await run(step, hasNeighbors)) === 0) continue;
		failed.push(step.name);
		// Without a build there is nothing to read.
		if (step.name === 'build') return;
	}
}

/**
 * @param {Step} step
 * @param {boolean} hasNeighbors then what it prints is kept until its end, so that lines do not mix
 * @returns {Promise<number>} its exit code
 */
async function run({ name, command, env = {} }, hasNeighbors) {
	const begin = Date.now();
	if (!hasNeighbors) console.log(`\n── ${name}`);
	const [program = '', ...rest] = command;
	const child = spawn(program, rest, {
		env: { ...process.env, ...env },
		stdio: hasNeighbors ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		// npm and npx are scripts on Windows.
		shell: process.platform === 'win32'
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
	/** @type {number} */
	const code = await new Promise((resolve) => {
		child.once('error', (error) => {
			said += error.message;
			resolve(1);
		});
		child.once('close', (code) => resolve(code ?? 1));
	});
	if (hasNeighbors) {
		console.log(`\n── ${name}`);
		// What went well needs few words.
		console.log((code === 0 ? said.trim().split('\n').slice(-5).join('\n') : said).trim());
	}
	console.log(`── ${name}: ${code === 0 ? 'well' : 'FAILED'} after ${secondsSince(begin)} s`);
	return code;
}

/** @param {number} begin */
function secondsSince(begin) {
	return Math.round((Date.now() - begin) / 1000);
}
