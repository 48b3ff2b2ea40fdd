import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../hosting/serve.js';
import { freePort } from './network';

/*
 * The servers people host with, started with the files that the build wrote for them.
 */

export interface Host {
	readonly address: string;
	/** Everything that the server wrote into its logs; ours writes none. */
	logged(): Promise<string>;
	close(): Promise<void>;
}

export const hosts = { ours: startOurs, nginx: startNginx, caddy: startCaddy };

/** True where that server can be started on this machine. Ours always can. */
export function isInstalled(name: keyof typeof hosts): boolean {
	return name === 'ours' || spawnSync(name, ['-h'], { stdio: 'ignore' }).error === undefined;
}

async function startOurs(): Promise<Host> {
	const { address, close } = await serve();
	return { address: address.slice(0, -1), close, logged: () => Promise.resolve('') };
}

async function startNginx(): Promise<Host> {
	const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
	const port = await freePort();
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	await writeFile(
		join(folder, 'nginx.conf'),
		`daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
	include /etc/nginx/mime.types;
	access_log ${folder}/access.log;
	${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n\t')}
	server {
		listen 127.0.0.1:${port};
		root ${resolve('build')};
		include ${resolve('hosting/generated/nginx.conf')};
	}
}
`
	);
	const config = join(folder, 'nginx.conf');
	return startProgram('nginx', ['-c', config, '-e', `${folder}/error.log`], { port, folder });
}

async function startCaddy(): Promise<Host> {
	const folder = await mkdtemp(join(tmpdir(), 'caddy-'));
	const port = await freePort();
	const shipped = await readFile('hosting/generated/Caddyfile', 'utf8');
	// A site's own block says whether it keeps a log.
	const logging = shipped.replace(
		'{\n\troot',
		`{\n\tlog {\n\t\toutput file ${folder}/access.log\n\t}\n\troot`
	);
	await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${logging}`);
	const env = {
		SITE_ADDRESS: `http://127.0.0.1:${port}`,
		SITE_ROOT: resolve('build'),
		HOME: folder,
		XDG_DATA_HOME: folder,
		XDG_CONFIG_HOME: folder
	};
	const config = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
	return startProgram('caddy', config, { port, folder, env });
}

interface Surroundings {
	readonly port: number;
	/** Its own, deleted afterwards. */
	readonly folder: string;
	readonly env?: Readonly<Record<string, string>>;
}

async function startProgram(
	name: string,
	args: readonly string[],
	{ port, folder, env = {} }: Surroundings
): Promise<Host> {
	const program = spawn(name, args, { env: { ...process.env, ...env } });
	let said = '';
	for (const stream of [program.stdout, program.stderr]) {
		stream.on('data', (part: Buffer) => (said += part.toString()));
	}
	const address = `http://127.0.0.1:${port}`;
	await untilAnswered(address, program, () => said);
	return {
		address,
		async logged() {
			const files = ['access.log', 'error.log'].map((file) => join(folder, file));
			const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
			return [said, ...texts].join('\n');
		},
		async close() {
			const ended = new Promise((resolve) => program.once('exit', resolve));
			program.kill('SIGTERM');
			await ended;
			await rm(folder, { recursive: true, force: true });
		}
	};
}

async function untilAnswered(address: string, program: ChildProcess, said: () => string) {
	for (;;) {
		if (program.exitCode !== null) throw new Error(`${program.spawnfile} stopped: ${said()}`);
		const response = await fetch(address).catch(() => undefined);
		await response?.arrayBuffer();
		if (response) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
