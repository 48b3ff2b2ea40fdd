import { chromium } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { findBrowser, findWindowless, launchFlags } from './find-browser.js';

/**
 * @param {string} platform
 * @param {string[]} programs the only files of an imagined computer
 * @param {Record<string, string>} [env]
 */
function computer(platform, programs, env = {}) {
	return { env, platform, exists: (/** @type {string} */ path) => programs.includes(path) };
}

const windows = {
	PROGRAMFILES: 'C:\\Program Files',
	'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
	LOCALAPPDATA: 'C:\\Users\\Ann\\AppData\\Local'
};

describe('CHROME_PATH', () => {
	const env = { CHROME_PATH: '/opt/mine/chrome' };

	it('wins over every other browser', () => {
		const found = findBrowser(computer('linux', ['/usr/bin/chromium', '/opt/mine/chrome'], env));
		expect(found).toEqual({ path: '/opt/mine/chrome' });
	});

	it('is named in the error when nothing is there, even where another browser is', () => {
		const search = () => findBrowser(computer('linux', ['/usr/bin/chromium'], env));
		expect(search).toThrow('CHROME_PATH is "/opt/mine/chrome", but no program is there');
	});

	it('counts as unset when it is empty', () => {
		const found = findBrowser(computer('linux', ['/usr/bin/chromium'], { CHROME_PATH: '' }));
		expect(found.path).toBe('/usr/bin/chromium');
	});
});

describe('the usual places', () => {
	it.each([
		['linux', '/usr/bin/chromium'],
		['linux', '/snap/bin/chromium'],
		['linux', '/opt/google/chrome/chrome'],
		['linux', '/opt/microsoft/msedge/msedge'],
		['darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
		['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
		['darwin', '/Users/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
		['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
		['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
		['win32', 'C:\\Users\\Ann\\AppData\\Local\\Chromium\\Application\\chrome.exe']
	])('on %s include %s', (platform, path) => {
		const env = { HOME: '/Users/ann', ...windows };
		expect(findBrowser(computer(platform, [path], env))).toEqual({ path });
	});

	it('prefer Chromium to Chrome, and Chrome to Edge', () => {
		const programs = ['/opt/microsoft/msedge/msedge', '/opt/google/chrome/chrome'];
		expect(findBrowser(computer('linux', programs)).path).toBe('/opt/google/chrome/chrome');
		programs.push('/usr/bin/chromium');
		expect(findBrowser(computer('linux', programs)).path).toBe('/usr/bin/chromium');
	});

	it('come before PATH', () => {
		const programs = ['/home/ann/bin/chromium', '/usr/bin/chromium'];
		const found = findBrowser(computer('linux', programs, { PATH: '/home/ann/bin' }));
		expect(found.path).toBe('/usr/bin/chromium');
	});

	it('are skipped where Windows does not name its folders', () => {
		expect(() => findBrowser(computer('win32', []))).toThrow('no Chromium, Chrome or Edge');
	});
});

describe('PATH', () => {
	it.each([
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'microsoft-edge'
	])('finds %s', (name) => {
		const env = { PATH: '/somewhere::/home/ann/bin' };
		const found = findBrowser(computer('linux', [`/home/ann/bin/${name}`], env));
		expect(found.path).toBe(`/home/ann/bin/${name}`);
	});

	it('is read the Windows way on Windows', () => {
		const env = { PATH: 'C:\\Windows;D:\\tools' };
		const found = findBrowser(computer('win32', ['D:\\tools\\chromium.exe'], env));
		expect(found.path).toBe('D:\\tools\\chromium.exe');
	});
});

describe("Playwright's own browser", () => {
	const own = chromium.executablePath();

	it('is taken when there is no other', () => {
		expect(findBrowser(computer('linux', [own]))).toEqual({ path: own });
	});

	it('comes after PATH', () => {
		const env = { PATH: '/home/ann/bin' };
		const found = findBrowser(computer('linux', [own, '/home/ann/bin/google-chrome'], env));
		expect(found.path).toBe('/home/ann/bin/google-chrome');
	});

	it('is passed over on a platform Playwright has none for', () => {
		const none = vi.spyOn(chromium, 'executablePath').mockImplementation(() => {
			throw new Error('unsupported platform');
		});
		expect(() => findBrowser(computer('linux', [own]))).toThrow('no Chromium, Chrome or Edge');
		none.mockRestore();
	});
});

describe('a browser without windows', () => {
	const shell = '/usr/bin/chromium-headless-shell';

	it('is taken where there is one', () => {
		const both = ['/usr/bin/chromium', shell];
		expect(findWindowless(computer('linux', both))).toEqual({ path: shell });
		expect(findBrowser(computer('linux', both)).path).toBe('/usr/bin/chromium');
	});

	it('gives way to CHROME_PATH, and to any browser where it is missing', () => {
		const named = computer('linux', [shell, '/opt/mine/chrome'], {
			CHROME_PATH: '/opt/mine/chrome'
		});
		expect(findWindowless(named).path).toBe('/opt/mine/chrome');
		expect(findWindowless(computer('linux', ['/usr/bin/chromium'])).path).toBe('/usr/bin/chromium');
	});
});

describe('a computer without a browser', () => {
	it('is told the one command for Debian and Ubuntu', () => {
		expect(() => findBrowser(computer('linux', ['/usr/bin/apt-get']))).toThrow(
			/^There is no Chromium, Chrome or Edge on this computer\. Run: sudo apt-get install chromium$/
		);
	});

	it.each(['linux', 'darwin', 'win32'])('is told the one command for any other %s', (platform) => {
		expect(() => findBrowser(computer(platform, []))).toThrow(
			/^There is no .* Run: npx playwright install chromium$/
		);
	});
});

describe('the flags', () => {
	it('give up the sandbox for root on Linux and for nobody else', () => {
		const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
		expect(launchFlags.includes('--no-sandbox')).toBe(isRoot);
	});

	it('keep the browser from sending requests of its own', () => {
		expect(launchFlags).toContain('--disable-background-networking');
	});
});
