import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importLaw } from './tools/lint/import-law.js';

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
	{
		files: ['tests/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.property.name='waitForTimeout']",
					message: 'A test waits for a condition, never for time.'
				},
				{
					selector:
						"CallExpression[callee.name='expect'] > AwaitExpression > CallExpression[callee.property.name=/^(allTextContents|allInnerTexts|count|textContent|innerText|isVisible|isHidden|isChecked|isEnabled|isDisabled|inputValue|getAttribute)$/]",
					message:
						'A look that does not wait sees a page on its way: expect(locator).toHaveText(…), .toHaveCount(…), .toBeVisible() look until it is so.'
				}
			]
		}
	},
	{
		plugins: { house: { rules: { 'import-law': importLaw } } },
		rules: { 'house/import-law': 'error' }
	}
);
