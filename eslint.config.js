import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Who may import whom (README, "The house"). Each room names what it must not reach.
 *
 * @param {string} room a folder of src/lib
 * @param {string[]} closed import patterns that room may not use
 * @param {string} reason
 */
function room(room, closed, reason) {
	return {
		files: [`src/lib/${room}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: closed.map((one) => `(${one})`).join('|'), message: reason }] }
			]
		}
	};
}

/** A room of src/lib, by alias or by a relative path out of a neighbour. */
const lib = (/** @type {string} */ names) => String.raw`^(\$lib|\.\.)/(${names})/`;
const kit = String.raw`^(\$app|\$env|svelte|@sveltejs)(/|$)`;

export default ts.config(
	{
		ignores: [
			'build/',
			'report/',
			'.svelte-kit/',
			'node_modules/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript checks names, and knows the types that this rule does not.
			'no-undef': 'off',
			// Slots and ids are checked where content is parsed; after that an index is known to be there.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Addresses are made in platform/address.ts, which resolves them.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['**/*.cjs'],
		rules: { 'no-var': 'off' }
	},
	room(
		'domain',
		[kit, lib('platform|components|server|i18n|styles'), String.raw`^node:`],
		'domain/ is pure: it imports xstate, valibot and itself, nothing else.'
	),
	room(
		'i18n',
		[lib('platform|components|server|domain'), String.raw`^\$app`],
		'i18n/ knows words, not the quiz.'
	),
	room(
		'components',
		[lib('platform|server'), String.raw`^\$app`],
		'components/ get data and call back; they start nothing.'
	),
	room(
		'platform',
		[lib('components|server')],
		'platform/ wraps the browser; it shows nothing and reads no content.'
	),
	{
		files: ['src/routes/**/*.{ts,svelte}'],
		ignores: ['**/*.server.ts', '**/+server.ts', '**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: lib('server'), message: 'Only *.server.ts may read content.' }] }
			]
		}
	}
);
