/** `npm run bench -- strategies`: the quiz page with its script inside, in one file beside it, or in many. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../hosting/serve.js';
import { load } from '../../tests/support/load.js';
import { phones } from './conditions.js';
import { measureInTurn, printBesideFirst } from './side-by-side.js';
import { serveYardsticks } from './yardsticks.js';

const { values } = parseArgs({
	options: { runs: { type: 'string', default: '5' }, phone: { type: 'string', default: 'slow' } }
});
const phone = phones[/** @type {keyof typeof phones} */ (values.phone)];

/** @type {typeof import('../../tests/support/site-copy')} */
const { withCopies } = await load('tests/support/site-copy.ts');
const yardsticks = await serveYardsticks();
const changes = { inline: () => {}, single: strategy('single'), split: strategy('split') };
try {
	await withCopies(changes, async (folders) => {
		const hosts = await Promise.all(
			Object.entries(folders).map(async ([name, folder]) => ({
				name,
				...(await serve({ folder: join(folder, 'build') }))
			}))
		);
		try {
			const ours = hosts.map(({ name, address }) => ({
				name,
				address: `${address}quiz/`,
				tappable: 'input[type=radio]',
				taps: true
			}));
			const subjects = [...yardsticks.subjects, ...ours];
			printBesideFirst(
				await measureInTurn(subjects, { runs: Number(values.runs), phone, visit: 'cold' })
			);
		} finally {
			await Promise.all(hosts.map(({ close }) => close()));
		}
	});
} finally {
	await yardsticks.close();
}

/**
 * The site with its script in files of its own, which its policy allows, and as SvelteKit would cut it.
 *
 * @param {'single' | 'split'} name
 * @returns {(folder: string) => void}
 */
function strategy(name) {
	return (folder) => {
		replace(
			join(folder, 'svelte.config.js'),
			"bundleStrategy: 'inline'",
			`bundleStrategy: '${name}'`
		);
		replace(join(folder, 'hosting/policy.js'), "'script-src': [", "'script-src': ['self', ");
		if (name === 'split') replace(join(folder, 'vite.config.ts'), ' oneScript(),', '');
	};
}

/**
 * @param {string} file
 * @param {string} from
 * @param {string} to
 * @throws {Error} when the file does not hold the text once, so that nothing is measured that was not meant
 */
function replace(file, from, to) {
	const parts = readFileSync(file, 'utf8').split(from);
	if (parts.length !== 2) throw new Error(`${file} does not hold ${from} once.`);
	writeFileSync(file, parts.join(to));
}
