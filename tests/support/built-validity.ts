import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { BuiltPage } from './built-site';

/**
 * The recommended rules. What differs from them is how valid HTML is written, which is up to the tools that write it.
 */
const config: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// Prettier writes the first line of app.html in lower case, and HTML reads it in any.
		'doctype-style': ['error', { style: 'lowercase' }],
		// Svelte writes `checked=""` and `hidden=""`.
		'attribute-boolean-style': ['error', { style: 'empty' }],
		'attribute-empty-style': ['error', { style: 'empty' }],
		// Svelte closes void elements (`<link/>`) and SvelteKit does not (`<meta>`): HTML takes both, the rule only one.
		'void-style': 'off',
		// SvelteKit's template indents an empty line around its script. No reader of HTML sees it.
		'no-trailing-whitespace': 'off',
		// For forms that a change would send off. Ours are never sent: Continue, beside them, is a button of the page.
		'wcag/h32': 'off'
	}
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What is not valid HTML on a page, each with its rule and its place. */
export async function validityFaults({ html, path }: BuiltPage): Promise<string[]> {
	const { results } = await validator.validateString(html, `build${path}index.html`);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => {
			return `${path} ${line}:${column} ${ruleId}: ${message}`;
		})
	);
}
