import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findWindowless, launchFlags } from '../support/find-browser.js';

/** A browser of its own on a profile that outlives it. */
export interface Killable {
	readonly page: Page;
	/** Ends every process of it at once, as a phone does that runs out of memory. */
	kill(): Promise<void>;
}

export async function startKillable(profile: string): Promise<Killable> {
	// Chromium writes here where it can be reached.
	const portFile = join(profile, 'DevToolsActivePort');
	await rm(portFile, { force: true });
	const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
	// A group of its own, so that its children are killed with it.
	const child = spawn(findWindowless().path, [...launchFlags, ...flags, 'about:blank'], {
		detached: true,
		stdio: 'ignore'
	});
	const ended = once(child, 'exit');
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
	const page = browser.contexts()[0]!.pages()[0]!;
	return {
		page,
		async kill() {
			process.kill(-child.pid!, 'SIGKILL');
			await ended;
			await browser.close();
		}
	};
}

async function portIn(file: string): Promise<string> {
	for (let tries = 0; tries < 600; tries++) {
		const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
		if (port) return port;
		await setTimeout(100);
	}
	throw new Error('the browser did not start within a minute');
}
