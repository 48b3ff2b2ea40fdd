import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * @typedef {object} Surroundings what the search looks at; a test passes its own
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as in `process.platform`
 * @property {(path: string) => boolean} exists whether a program stands at this path
 */

/** @type {Surroundings} */
const defaults = { env: process.env, platform: process.platform, exists: isProgram };

const namesOnPath = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge'
];

/**
 * Flags for a quiet headless run: the browser itself sends nothing, so that every request seen is the page's own.
 * Chromium refuses to start its sandbox as root (the usual user inside a container), hence the last flag there, and
 * only there: everywhere else the sandbox stays.
 *
 * @type {readonly string[]}
 */
export const launchFlags = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/**
 * Finds a browser of the Chromium family: `CHROME_PATH`, then the usual places, then `PATH`, then Playwright's own.
 *
 * @param {Surroundings} [surroundings]
 * @returns {{ path: string }} the absolute path of the program, or `CHROME_PATH` as it was given
 * @throws {Error} when `CHROME_PATH` names no program, or when there is no browser; the message says what to run
 */
export function findBrowser({ env, platform, exists } = defaults) {
	const named = env.CHROME_PATH;
	if (named) {
		if (exists(named)) return { path: named };
		// Whoever sets it wants that very browser; another one would answer a question nobody asked.
		throw new Error(`CHROME_PATH is "${named}", but no program is there: correct or unset it.`);
	}
	const places = [
		...usualPlaces(env, platform),
		...placesOnPath(env, platform),
		...playwrightsOwn()
	];
	const path = places.find(exists);
	if (path) return { path };
	// apt-get stands for Debian and Ubuntu, whose own package also brings the libraries a browser needs.
	const hasApt = platform === 'linux' && exists('/usr/bin/apt-get');
	const command = hasApt ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
	throw new Error(`There is no Chromium, Chrome or Edge on this computer. Run: ${command}`);
}

/**
 * Finds a browser that has no windows, for tests that open hundreds of pages: each opens in less than half the time,
 * in the same engine. Where there is none, or where `CHROME_PATH` names one, it is the browser that `findBrowser` finds.
 *
 * @param {Surroundings} [surroundings]
 * @returns {{ path: string }}
 * @throws {Error} as `findBrowser` does
 */
export function findWindowless(surroundings = defaults) {
	const { env, platform, exists } = surroundings;
	const path = '/usr/bin/chromium-headless-shell';
	if (platform === 'linux' && !env.CHROME_PATH && exists(path)) return { path };
	return findBrowser(surroundings);
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/**
 * @param {Surroundings['env']} env
 * @param {string} platform
 * @returns {string[]}
 */
function usualPlaces(env, platform) {
	if (platform === 'win32') return windowsPlaces(env);
	if (platform === 'darwin') return macPlaces(env);
	return [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/snap/bin/chromium',
		'/usr/bin/google-chrome-stable',
		'/opt/google/chrome/chrome',
		'/usr/bin/microsoft-edge-stable',
		'/opt/microsoft/msedge/msedge'
	];
}

/** @param {Surroundings['env']} env */
function macPlaces(env) {
	const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
	const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
	return programs.flatMap((name) =>
		folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`)
	);
}

/** @param {Surroundings['env']} env */
function windowsPlaces(env) {
	const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
	const programs = [
		'Chromium\\Application\\chrome.exe',
		'Google\\Chrome\\Application\\chrome.exe',
		'Microsoft\\Edge\\Application\\msedge.exe'
	];
	return programs.flatMap((program) =>
		folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : []))
	);
}

/**
 * @param {Surroundings['env']} env
 * @param {string} platform
 */
function placesOnPath(env, platform) {
	const { delimiter, join } = platform === 'win32' ? win32 : posix;
	const ending = platform === 'win32' ? '.exe' : '';
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	return namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/** Where Playwright would keep a browser; on a platform it has none for, it throws. */
function playwrightsOwn() {
	try {
		return [chromium.executablePath()];
	} catch {
		return [];
	}
}
