/** `npm run bench -- serving`: how many quiz pages a second nginx sends from one core, beside a plain file of that size. */
import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { load } from '../../tests/support/load.js';

/** @type {typeof import('../../tests/support/hosts')} */
const { hosts, isInstalled } = await load('tests/support/hosts.ts');
const run = promisify(execFile);

if (!isInstalled('nginx') || spawnSync('wrk').error) {
	console.error('This needs nginx and wrk: apt-get install nginx wrk');
	process.exit(2);
}

const seconds = 10;
/** A launch day: page loads in 24 hours, and how many times the average its busiest second is. */
const [dayVisits, peak] = [10_000_000, 10];

const page = 'build/quiz/index.html.gz';
const plain = 'build/plain.bin';
copyFileSync(page, plain);
const nginx = await hosts.nginx();
try {
	const [ours, file] = [await measure('/quiz/'), await measure('/plain.bin')];
	const bytes = statSync(page).size;
	const busiest = (dayVisits / 86_400) * peak;
	console.log(`${bytes} bytes, ${seconds} s, 64 connections on loopback, nginx on one core\n`);
	console.log('| | requests/s | p99 ms |\n| --- | ---: | ---: |');
	console.log(`| quiz page | ${ours.perSecond} | ${ours.p99} |`);
	console.log(`| plain file of the same size | ${file.perSecond} | ${file.p99} |`);
	console.log(
		`\n${dayVisits.toLocaleString('en-US')} visits a day are ${Math.round(dayVisits / 86_400)} a second on average and ` +
			`${Math.round(busiest)} in the busiest: ${((busiest / ours.perSecond) * 100).toFixed(0)} % of that core, and ` +
			`${((busiest * bytes * 8) / 1e9).toFixed(2)} Gbit/s.`
	);
} finally {
	await nginx.close();
	rmSync(plain);
}

/**
 * @param {string} path
 * @returns {Promise<{ perSecond: number, p99: string }>} p99: the slowest hundredth, in ms
 */
async function measure(path) {
	// nginx has one worker, so one core; wrk has the other one.
	const { stdout } = await run('wrk', [
		'--threads=1',
		'--connections=64',
		`--duration=${seconds}s`,
		'--latency',
		'--header=Accept-Encoding: gzip',
		nginx.address + path
	]);
	const [perSecond, p99, unit] = [
		/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1],
		...(/99%\s+([\d.]+)(us|ms|s)/.exec(stdout)?.slice(1) ?? [])
	];
	if (/Non-2xx/.test(stdout) || !perSecond || !p99 || !unit)
		throw new Error(`wrk did not get its pages:\n${stdout}`);
	const factor = { us: 0.001, ms: 1, s: 1000 }[unit] ?? NaN;
	return { perSecond: Math.round(Number(perSecond)), p99: (Number(p99) * factor).toFixed(1) };
}
