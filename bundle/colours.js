import { readFileSync } from 'node:fs';
import { formatHex } from 'culori';

const css = readFileSync(new URL('../src/lib/styles/tokens.css', import.meta.url), 'utf8');

/** The tokens as the style sheet has them: first for light, then inside one media query for each other way to look. */
const [light = '', ...others] = css.split('@media');
const dark = others.find((block) => block.includes('prefers-color-scheme: dark')) ?? '';

/**
 * A colour of the site for a picture. Pictures are drawn in sRGB, and what draws them does not know oklch.
 *
 * @param {string} token its name in tokens.css, without the dashes: "paper"
 * @param {'light' | 'dark'} [scheme]
 * @returns {string} such as "#fbfaf5"
 */
export function colour(token, scheme = 'light') {
	const block = scheme === 'light' ? light : dark;
	const value = new RegExp(`--${token}: ([^;]+);`).exec(block)?.[1];
	const hex = value && formatHex(value);
	if (!hex) throw new Error(`tokens.css has no colour --${token} for ${scheme}`);
	return hex;
}
