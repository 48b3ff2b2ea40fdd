/** `npm run bench -- compare`: our pages beside the floor, each figure also as a ratio to the floor's of the same run. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../hosting/serve.js';
import { phones } from './conditions.js';
import { measureInTurn, printBesideFirst } from './side-by-side.js';
import { serveYardsticks } from './yardsticks.js';

/** @typedef {import('./side-by-side.js').Subject} Subject */

/** A sheet with twelve answers, as a friend would send it. */
const friend = 'friend/#ARiUMRYkQeKdrQ';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		phone: { type: 'string', default: 'slow' },
		visit: { type: 'string', default: 'cold' },
		locales: { type: 'string', default: 'en' },
		json: { type: 'string' }
	}
});
const phone = phones[/** @type {keyof typeof phones} */ (values.phone)];
const visit = /** @type {import('./measure.js').Visit} */ (values.visit);
if (!phone || !['cold', 'warm', 'worker'].includes(visit)) {
	console.error(`--phone ${Object.keys(phones).join(' or ')}, --visit cold, warm or worker`);
	process.exit(2);
}

const own = await serve();
const yardsticks = await serveYardsticks();
try {
	const subjects = [
		...yardsticks.subjects,
		...values.locales.split(',').flatMap((locale) => pagesIn(locale))
	];
	const report = await measureInTurn(subjects, { runs: Number(values.runs), phone, visit });
	printBesideFirst(report);
	if (values.json) {
		await mkdir(dirname(values.json), { recursive: true });
		await writeFile(values.json, JSON.stringify(report, null, '\t') + '\n');
	}
} finally {
	await Promise.all([own.close(), yardsticks.close()]);
}

/**
 * @param {string} locale
 * @returns {Subject[]}
 */
function pagesIn(locale) {
	const home = own.address + (locale === 'en' ? '' : `${locale}/`);
	const page = (/** @type {string} */ name, path = '', tappable = 'main a.btn') => ({
		name: `${name} ${locale}`,
		address: home + path,
		tappable
	});
	return [
		page('landing'),
		{ ...page('statement', 'quiz/', 'input[type=radio]'), taps: true },
		page('guide', 'guide/', 'main a, main button'),
		page('friend', friend),
		page('reading', 'how-it-works/', 'main a')
	];
}
