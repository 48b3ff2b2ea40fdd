import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/lib/styles/tokens.css', 'utf8');
const [whole = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

/** The colour tokens of a theme, such as "paper". What dark does not name is as in light. */
function coloursOf(css: string): Record<string, string> {
	const [theme = ''] = css.split('@media');
	return Object.fromEntries(
		[...theme.matchAll(/--([a-z-]+): (oklch\([^)]*\));/g)].map(([, name, value]) => [name, value])
	) as Record<string, string>;
}

const themes = {
	light: coloursOf(whole),
	dark: { ...coloursOf(whole), ...coloursOf(dark) }
};

/** Letters, and everything they stand on. */
const texts = [
	['ink', ['paper', 'card', 'purple-tint', 'gold-tint']],
	['ink-soft', ['paper', 'card', 'purple-tint']],
	['purple', ['paper', 'card', 'purple-tint', 'gold-tint']],
	['paper', ['ink', 'purple']]
] as const;

/** What must be told apart without reading: rules, ovals, marks and the ring, beside what surrounds them. */
const parts = [
	['rule', ['paper', 'card', 'purple-tint', 'gold-tint']],
	['purple', ['paper', 'card', 'purple-tint']],
	['ink-soft', ['paper', 'card']],
	['focus', ['paper', 'card', 'purple-tint', 'gold-tint']]
] as const;

describe.each(Object.entries(themes))('%s', (_, colours) => {
	const contrast = (one: string, other: string) => wcagContrast(colours[one]!, colours[other]!);

	test('holds every colour that the tests name', () => {
		const named = [...texts, ...parts].flatMap(([front, backs]) => [front, ...backs]);
		for (const name of named) expect(colours, name).toHaveProperty([name]);
	});

	test.each(texts)('letters in %s read at 7:1 or more', (front, backs) => {
		for (const back of backs) expect(contrast(front, back), back).toBeGreaterThanOrEqual(7);
	});

	// Contrast is of lightness alone, so what holds here holds in grey too.
	test.each(parts)('%s stands out at 3:1 or more', (front, backs) => {
		for (const back of backs) expect(contrast(front, back), back).toBeGreaterThanOrEqual(3);
	});
});
