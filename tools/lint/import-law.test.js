// @vitest-environment node
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importLaw, rooms } from './import-law.js';

const linter = new Linter();
const law = [
	{
		files: ['**/*.js', '**/*.ts', '**/*.svelte'],
		plugins: { house: { rules: { law: importLaw } } },
		rules: { 'house/law': 'error' }
	}
];

/**
 * What the law says of one import, were it written in that file.
 *
 * @param {string} file
 * @param {string} from
 */
function refusals(file, from) {
	const code = `import x from '${from}';\nexport * from '${from}';\nx(import('${from}'));\n`;
	return linter.verify(code, /** @type {never} */ (law), file);
}

describe('who may import whom', () => {
	it.each([
		['src/lib/domain/x.ts', '$app/state'],
		['src/lib/domain/x.ts', 'svelte'],
		['src/lib/domain/x.ts', 'valibot'],
		['src/lib/domain/x.ts', 'node:fs'],
		['src/lib/domain/x.ts', '../platform/share'],
		['src/lib/domain/deep/er/x.ts', '../../../platform/share'],
		['src/lib/domain/x.ts', '$lib/i18n/words'],
		['src/lib/domain/x.ts', '$lib/domain/../platform/share'],
		['src/lib/domain/x.ts', '../server/content/content-schema'],
		['src/lib/domain/x.ts', '../../content/edition.json'],
		['src/lib/domain/x.ts', '../paper/fit'],
		['src/lib/domain/x.ts', '../../names.js'],
		['src/names.js', './lib/platform/share'],
		['src/lib/i18n/x.ts', '$lib/domain/edition'],
		['src/lib/i18n/x.ts', '$app/state'],
		['src/lib/platform/x.ts', '$lib/components/CopyField.svelte'],
		['src/lib/platform/x.ts', '$lib/paper/fit'],
		['src/lib/platform/x.svelte.ts', '$lib/server/content/load'],
		['src/lib/platform/x.ts', '../../../hosting/policy.js'],
		['src/lib/paper/X.svelte', '$lib/platform/share'],
		['src/lib/paper/X.svelte', '$lib/components/CopyField.svelte'],
		['src/lib/paper/X.svelte', '$app/state'],
		['src/lib/components/X.svelte', '$lib/platform/share'],
		['src/lib/components/paper/X.svelte', '../../platform/share'],
		['src/lib/components/a/b/X.svelte', '../../../server/content/load'],
		['src/lib/components/X.svelte', '$app/navigation'],
		['src/lib/components/X.svelte', '../paper/fit'],
		['src/lib/components/X.svelte', '../../routes/(quiz)/app'],
		['src/lib/server/content/x.ts', '$lib/components/CopyField.svelte'],
		['src/lib/server/content/x.ts', '../../platform/share'],
		['src/lib/server/content/x.ts', 'xstate'],
		['src/routes/x/+page.svelte', '$lib/server/content/load'],
		['src/routes/x/y/+page.ts', '../../../lib/server/content/load'],
		['src/routes/x/+page.svelte', '../../../hosting/origin.js'],
		['src/routes/x/+page.svelte', '../../content/edition.json'],
		['src/params/locale.ts', '$lib/platform/address'],
		['src/service-worker.ts', '$lib/i18n/locales'],
		['bundle/x.js', '../tools/lint/import-law.js'],
		['hosting/x.js', '../tests/support/printed.ts'],
		['src/routes/x/+page.server.ts', '../../../tools/content/lint/lint'],
		['src/lib/platform/x.ts', '../../../tests/support/printed']
	])('%s may not import %s, in any form', (file, from) => {
		const [one] = refusals(file, from);
		expect(refusals(file, from)).toHaveLength(3);
		expect(one?.message).toMatch(/may import .+/);
	});

	it.each([
		['src/lib/domain/x.ts', 'xstate'],
		['src/lib/domain/x.ts', './edition'],
		['src/lib/i18n/locales.ts', '../../content/en/locale.json'],
		['src/lib/components/X.svelte', '$lib/domain/guide'],
		['src/lib/components/X.svelte', '$lib/i18n/context'],
		['src/lib/components/a/X.svelte', '../CopyField.svelte'],
		['src/lib/paper/X.svelte', 'lean-qr'],
		['src/lib/platform/x.ts', '$lib/domain/share-code'],
		['src/lib/platform/x.ts', '../../names.js'],
		['hosting/x.js', '../src/names.js'],
		['src/lib/platform/x.test.ts', 'fast-check'],
		['src/routes/x/+layout.server.ts', '$lib/server/content/load'],
		['src/routes/x/+server.ts', '../../../hosting/origin.js'],
		['src/routes/x/+page.svelte', '$lib/paper/NotesSheet.svelte'],
		['src/routes/x/+page.ts', './$types'],
		['tools/x.js', '../hosting/serve.js'],
		['svelte.config.js', './bundle/adapter.js']
	])('%s may import %s', (file, from) => {
		expect(refusals(file, from)).toEqual([]);
	});

	it('names only rooms that exist', () => {
		const names = rooms.map(({ name }) => name);
		for (const { rooms: others = [] } of rooms)
			expect(names).toEqual(expect.arrayContaining([...others]));
	});
});
