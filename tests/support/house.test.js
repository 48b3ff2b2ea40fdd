// @vitest-environment node
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/**
 * What the lint rules say of one import, were it written in that file.
 *
 * @param {string} file
 * @param {string} from
 */
async function refusals(file, from) {
	const text = file.endsWith('.svelte')
		? `<script lang="ts">\n\timport x from '${from}';\n\tx();\n</script>\n`
		: `import x from '${from}';\n\nx();\n`;
	const [result] = await eslint.lintText(text, { filePath: file });
	return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-imports');
}

describe('the house: who may import whom', () => {
	it.each([
		['src/lib/domain/x.ts', '$app/state'],
		['src/lib/domain/x.ts', 'svelte'],
		['src/lib/domain/x.ts', '../platform/share'],
		['src/lib/domain/x.ts', '$lib/i18n/words'],
		['src/lib/components/X.svelte', '$lib/platform/share'],
		['src/lib/components/X.svelte', '../server/content'],
		['src/lib/components/X.svelte', '$app/navigation'],
		['src/lib/platform/x.ts', '$lib/components/Masthead.svelte'],
		['src/lib/platform/x.svelte.ts', '$lib/server/content/load'],
		['src/lib/i18n/x.ts', '$lib/domain/edition'],
		['src/routes/x/+page.svelte', '$lib/server/content/load'],
		['src/routes/x/+page.ts', '$lib/server/content/load']
	])('%s may not import %s', async (file, from) => {
		expect(await refusals(file, from)).toHaveLength(1);
	});

	it.each([
		['src/lib/domain/x.ts', 'xstate'],
		['src/lib/domain/x.ts', './edition'],
		['src/lib/components/X.svelte', '$lib/domain/guide'],
		['src/lib/components/X.svelte', '$lib/i18n/context'],
		['src/lib/platform/x.ts', '$lib/domain/share-code'],
		['src/routes/x/+layout.server.ts', '$lib/server/content/load']
	])('%s may import %s', async (file, from) => {
		expect(await refusals(file, from)).toEqual([]);
	});
});
