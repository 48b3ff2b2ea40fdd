import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headers } from './policy.js';

/**
 * Serves the built site as a host would: brotli where the browser takes it, with the headers of `policy.js`.
 *
 * @param {{ port?: number, folder?: string }} [options] port 0 takes any free one
 * @returns {Promise<{ address: string, close(): Promise<void> }>} address such as "http://localhost:4173/"
 * @throws {Error} when nothing was built yet, or the port is taken
 */
export async function serve({ port = 0, folder = 'build' } = {}) {
	if (!existsSync(folder)) throw new Error(`There is no ${folder}/ yet. Run: npm run build`);
	const answer = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders(response) {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		}
	});
	const server = createServer((request, response) => {
		answer(request, response, () => {
			for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
			response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
			response.end('There is no page at this address.');
		});
	});
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
