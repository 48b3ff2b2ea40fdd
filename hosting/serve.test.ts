import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.js';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	mkdirSync(join(folder, 'quiz'));
	writeFileSync(join(folder, 'quiz/index.html'), '<p>quiz</p>');
	writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
	writeFileSync(join(folder, 'gone.html'), 'soon gone');
	site = await serve({ folder });
});
afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

/** Sends bytes as they are, and gives what comes back before the server hangs up or falls silent. */
function send(bytes: string): Promise<string> {
	return new Promise((resolve) => {
		let answer = '';
		const { hostname, port } = new URL(site.address);
		const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
		// What is no request is never answered.
		socket.setTimeout(500, () => socket.destroy());
		socket.on('data', (part) => (answer += part.toString('latin1')));
		socket.on('error', () => resolve(answer));
		socket.on('close', () => resolve(answer));
	});
}

const request = (path: string, more = '') =>
	`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`;

describe('the server', () => {
	it('gives a whole page to whoever asks for a part that makes no sense', async () => {
		for (const range of ['bytes=5-2', 'bytes=-', 'bytes=9999-', 'pages=1', 'bytes=0-1,3-4']) {
			const answer = await send(request('/quiz/', `Range: ${range}\r\n`));
			expect(answer, range).toMatch(/^HTTP\/1\.1 200 /);
			expect(answer).toContain('<p>quiz</p>');
		}
	});

	it('goes on after a file that went away since it started, and without a page for that', async () => {
		rmSync(join(folder, 'gone.html'));
		expect(await send(request('/gone.html'))).toMatch(/^HTTP\/1\.1 404 /);
		expect(await send(request('/quiz/'))).toContain('<p>quiz</p>');
	});

	it('never leaves its folder', async () => {
		for (const path of [
			'/../serve.js',
			'/%2e%2e/%2e%2e/etc/passwd',
			'/..%2f..%2fetc/passwd',
			'/%00'
		])
			expect(await send(request(path)), path).toMatch(/^HTTP\/1\.1 (?:404|400|403) /);
	});

	it('lets no file that is no page run or load anything', async () => {
		expect(await send(request('/icon.svg'))).toMatch(
			/content-security-policy: default-src 'none'/i
		);
	});

	it('answers 500 requests that nobody should send, and then a good one', async () => {
		const method = fc.constantFrom('GET', 'HEAD', 'POST', 'get', 'BREW', '');
		const path = fc.oneof(
			fc.string({ maxLength: 60 }),
			fc.constantFrom('*', '//', '/%', 'http://[')
		);
		const header = fc.tuple(
			fc.constantFrom('Range', 'Accept-Encoding', 'If-None-Match', 'X'),
			fc.string()
		);
		await fc.assert(
			fc.asyncProperty(
				method,
				path,
				fc.array(header, { maxLength: 3 }),
				async (verb, at, headers) => {
					const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
					await send(`${verb} ${at} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${lines}\r\n`);
				}
			),
			{ numRuns: 500, seed: 20261128 }
		);
		expect(await send(request('/quiz/'))).toContain('<p>quiz</p>');
	});

	it('starts through a linked folder, too', async () => {
		const link = join(folder, 'linked');
		symlinkSync(process.cwd(), link);
		const child = spawn(process.execPath, [join(link, 'hosting/serve.js')], {
			cwd: link,
			env: { ...process.env, PORT: '-1' }
		});
		const said = await new Promise<string>((resolve) => {
			let text = '';
			child.stderr.on('data', (part) => (text += String(part)));
			child.on('close', () => resolve(text));
		});
		expect(said).not.toBe('');
	});

	it('listens on this machine alone unless it is told otherwise', () => {
		expect(new URL(site.address).hostname).toBe('localhost');
	});
});
