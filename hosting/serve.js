import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import send from 'send';
import { contentLocales } from '../bundle/entries.js';
import { headers, headersOf } from './policy.js';

/**
 * Serves the built site as a host would: brotli where the browser takes it, with the headers of `policy.js`.
 *
 * @param {{ port?: number, host?: string, folder?: string }} [options] port 0 takes any free one; the host is this
 *   machine alone unless another one is named
 * @returns {Promise<{ address: string, close(): Promise<void> }>} address such as "http://localhost:4173/"
 * @throws {Error} when nothing was built yet, or the port is taken
 */
export async function serve({ port = 0, host = 'localhost', folder = 'build' } = {}) {
	if (!existsSync(folder)) throw new Error(`There is no ${folder}/ yet. Run: npm run build`);
	const server = createServer(answerFrom(folder));
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://${host}:${taken}/`,
		close: () => new Promise((resolve) => server.close(() => resolve()))
	};
}

/**
 * What the server says to each request for a file of the folder.
 *
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function answerFrom(folder) {
	const root = resolve(folder);
	return (request, response) => {
		const path = pathOf(request.url);
		for (const [name, value] of Object.entries(headersOf(path ?? '/')))
			response.setHeader(name, value);
		if (path === undefined) return answerNotFound(response, root, '/');
		const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
		const file = path.endsWith('/') ? `${path}index.html` : path;
		const packed = takesBrotli && existsSync(join(root, `${file}.br`));
		// Whole files only: a page is small, and a half of one is no use.
		const options = { root, acceptRanges: false, cacheControl: false, index: false };
		send(request, encodeURI(packed ? `${file}.br` : file), options)
			.on('headers', () => {
				response.setHeader('Vary', 'Accept-Encoding');
				if (!packed) return;
				response.setHeader('Content-Encoding', 'br');
				response.setHeader('Content-Type', typeOf(file));
			})
			.on('directory', () => {
				response.writeHead(301, { Location: `${path}/` });
				response.end();
			})
			.on('error', () => answerNotFound(response, root, path))
			.pipe(response);
	};
}

/**
 * The path of a request as a file's name; undefined where it cannot be read.
 *
 * @param {string | undefined} url
 */
function pathOf(url = '/') {
	try {
		return decodeURIComponent(new URL(url, 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}

const types = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	xml: 'application/xml; charset=utf-8'
};

/** @param {string} file one that has a compressed copy */
function typeOf(file) {
	const ending = /** @type {keyof typeof types} */ (file.slice(file.lastIndexOf('.') + 1));
	return types[ending] ?? 'application/octet-stream';
}

/**
 * The page that says in the address's language that nothing is there.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 * @param {string} path
 */
function answerNotFound(response, root, path) {
	const home = contentLocales().find(({ home }) => home && path.startsWith(`/${home}`))?.home ?? '';
	const page = join(root, home, '404.html');
	// A page is sent, whatever was asked for.
	response.writeHead(404, { ...headers, 'Content-Type': types.html });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) {
	const wanted = Number(process.env.PORT ?? 4173);
	try {
		const { address } = await serve({ port: wanted, host: process.env.HOST ?? 'localhost' });
		console.log(`Ballot of Rights is at ${address}  (stop with Ctrl+C)`);
	} catch (error) {
		const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
		console.error(
			code === 'EADDRINUSE'
				? `Port ${wanted} is taken. Choose another one: PORT=${wanted + 1} npm start`
				: message
		);
		process.exit(1);
	}
}
