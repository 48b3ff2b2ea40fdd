import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnGap, margin, papers, types, type Type } from './geometry';

const css = readFileSync('src/lib/paper/paper.css', 'utf8');
/** The rule of a selector, without what is nested or below it. */
const ruleOf = (selector: string) => css.split(`\t${selector} {`)[1]!.split('}')[0]!;

const lengthsOf = (type: Type) => ({
	'--size': type.size,
	'--line': type.line,
	'--title': type.title.size,
	'--title-line': type.title.line,
	'--heading': type.heading.size,
	'--heading-line': type.heading.line,
	'--heading-above': type.heading.above,
	'--item-pad': type.itemPad,
	'--number': type.number,
	'--sign': type.sign,
	'--write': type.write.least,
	'--write-most': type.write.most
});

describe('the geometry of paper', () => {
	it.each(Object.entries(types))('is the same in the style sheet: %s', (name, type) => {
		const rule = ruleOf(name === 'regular' ? '.sheet' : `.sheet.${name}`);
		for (const [name, length] of Object.entries(lengthsOf(type)))
			expect(rule).toContain(`${name}: ${length}px;`);
	});

	it('has sheets and margins of one size in both', () => {
		for (const { width, height } of Object.values(papers)) {
			expect(css).toContain(`inline-size: ${width}px;`);
			expect(css).toContain(`block-size: ${height}px;`);
			expect(css).toContain(`inline-size: ${width - 2 * margin}px;`);
		}
		expect(css).toContain(`margin: ${margin}px;`);
		expect(css).toContain(`padding: ${margin}px;`);
		expect(ruleOf('.sheet')).toContain(`--column-gap: ${columnGap}px;`);
	});

	it('has no type below 12 points, or 10 on the pocket size', () => {
		const points = (pixels: number) => pixels * 0.75;
		expect(points(types.regular.size)).toBeGreaterThanOrEqual(12);
		expect(points(types.large.size)).toBeGreaterThanOrEqual(18);
		expect(points(types.pocket.size)).toBeGreaterThanOrEqual(10);
		expect(types.large.line / types.large.size).toBeGreaterThanOrEqual(1.25);
	});
});
