import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerFrom } from '../../hosting/serve.js';
import { openLine } from './link.js';

/** The page a voter on a bus waits for, compressed. */
const quizPage = (/** @type {string} */ folder) => join(folder, 'quiz/index.html.br');

/**
 * Serves a build as hosts do, over HTTP/2 and TLS, at the end of a slow line.
 *
 * @param {string} folder
 * @returns {Promise<{ address: string, quizBytes: number, close(): void }>}
 * @throws {Error} where the build is not compressed
 */
export async function openHost(folder) {
	if (!existsSync(quizPage(folder)))
		throw new Error(`${folder}/ is no compressed build. Run: npm run build`);
	const answer = answerFrom(folder);
	const server = createSecureServer(newCertificate(), (request, response) =>
		// What `send` uses of a request and a response is the same in HTTP/2.
		answer(/** @type {any} */ (request), /** @type {any} */ (response))
	);
	server.on('sessionError', () => {});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	const line = await openLine(port);
	return {
		address: `https://localhost:${line.port}/`,
		quizBytes: statSync(quizPage(folder)).size,
		close() {
			line.close();
			server.close();
		}
	};
}

/** @returns {{ key: Buffer, cert: Buffer }} for this run alone; it is never kept */
function newCertificate() {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	try {
		const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
		const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
		const files = ['-keyout', key, '-out', cert];
		execFileSync('openssl', ['req', '-x509', ...kind, '-days', '1', ...name, ...files], {
			stdio: 'ignore'
		});
		return { key: readFileSync(key), cert: readFileSync(cert) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}
