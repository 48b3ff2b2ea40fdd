import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { answering, freePort } from '../support/network';
import { assert, type Evidence, type World, kept, noticed, test } from './promise';

const run = promisify(execFile);
const programs = ['/usr/sbin/nginx', '/usr/bin/wrk'];

test.describe('R28: A small static server, on one core, serves the first page to a crowd without an error.', () => {
	test('is kept', kept(crowdedServer));
	test(
		'notices: a server that takes a dozen visitors at once',
		noticed((world) => load(world, 12))
	);
});

function crowdedServer(world: World): Promise<Evidence> {
	return load(world, 1024);
}

/** @param connections how many the server takes at once */
async function load({ folder }: World, connections: number): Promise<Evidence> {
	const missing = programs.filter((one) => !existsSync(one));
	if (missing.length > 0)
		throw new Error(`Install ${missing.join(' and ')}: on Debian, apt-get install nginx wrk`);
	const page = gzipSync(await readFile(join(folder, 'index.html')));
	const place = await mkdtemp(join(tmpdir(), 'prove-load-'));
	try {
		await writeFile(join(place, 'same-size'), Buffer.alloc(page.length, 'x'));
		await writeFile(join(place, 'index.html'), '');
		await writeFile(join(place, 'index.html.gz'), page);
		const port = await freePort();
		await writeFile(join(place, 'nginx.conf'), configuration(place, port, connections));
		const nginx = spawn(programs[0]!, [
			'-p',
			place,
			'-c',
			join(place, 'nginx.conf'),
			'-e',
			join(place, 'errors')
		]);
		const ended = once(nginx, 'exit');
		try {
			await answering(`http://127.0.0.1:${port}/`);
			const first = await crowd(`http://127.0.0.1:${port}/`);
			const bare = await crowd(`http://127.0.0.1:${port}/same-size`);
			return {
				figure: `${first} pages a second and no error, by one core of this computer; ${bare} of a file of the same ${page.length} bytes`
			};
		} finally {
			nginx.kill();
			await ended;
		}
	} finally {
		await rm(place, { recursive: true, force: true });
	}
}

/** nginx with one worker, which uses one core. */
const configuration = (place: string, port: number, connections: number) => `
daemon off; worker_processes 1; pid ${place}/pid;
events { worker_connections ${connections}; }
http {
	access_log off; gzip_static on; sendfile on; types { text/html html; }
	client_body_temp_path ${place}; proxy_temp_path ${place}; fastcgi_temp_path ${place};
	uwsgi_temp_path ${place}; scgi_temp_path ${place};
	server { listen 127.0.0.1:${port}; root ${place}; index index.html; }
}`;

/** @returns answers a second, to 50 visitors at once */
async function crowd(address: string): Promise<string> {
	const { stdout } = await run(programs[1]!, [
		'-t1',
		'-c50',
		'-d4s',
		'-H',
		'Accept-Encoding: gzip',
		address
	]);
	assert(
		!/Non-2xx|Socket errors/.test(stdout),
		`errors under load: ${stdout.split('\n').slice(3).join(' ')}`
	);
	return Math.round(Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])).toLocaleString('en-US');
}
