import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { contentLocales } from '../bundle/entries.js';
import { headersOf } from './policy.js';

/**
 * Serves the built site as a host would: brotli where the browser takes it, with the headers of `policy.js`.
 *
 * @param {{ port?: number, folder?: string }} [options] port 0 takes any free one
 * @returns {Promise<{ address: string, close(): Promise<void> }>} address such as "http://localhost:4173/"
 * @throws {Error} when nothing was built yet, or the port is taken
 */
export async function serve({ port = 0, folder = 'build' } = {}) {
	if (!existsSync(folder)) throw new Error(`There is no ${folder}/ yet. Run: npm run build`);
	const server = createServer(answerFrom(folder));
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(undefined));
	});
	const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://localhost:${taken}/`,
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
	const answer = sirv(folder, { brotli: true, etag: true });
	return (request, response) => {
		const path = request.url ?? '/';
		for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
		answer(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(notFoundPage(folder, path));
		});
	};
}

/**
 * The page that says in the address's language that nothing stands there.
 *
 * @param {string} folder
 * @param {string} address
 */
function notFoundPage(folder, address) {
	const home =
		contentLocales().find(({ home }) => home && address.startsWith(`/${home}`))?.home ?? '';
	return readFileSync(join(folder, home, '404.html'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const wanted = Number(process.env.PORT ?? 4173);
	try {
		const { address } = await serve({ port: wanted });
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
