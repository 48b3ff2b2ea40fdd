import { expect, test } from 'vitest';
import { pageFrom, type BuiltPage } from './built-site';

/** A mistake planted in a built page, and a part of what the rule that refuses it says. */
export type Planted = readonly [
	what: string,
	path: string,
	from: RegExp,
	to: string,
	fault: string
];

/** One test for each planted mistake: the rule it is listed under refuses it. */
export function testPlanted<Rule extends string>(
	pages: readonly BuiltPage[],
	rules: Readonly<Record<Rule, (page: BuiltPage) => readonly string[]>>,
	planted: Readonly<Record<Rule, readonly Planted[]>>
): void {
	for (const rule of Object.keys(planted) as Rule[]) {
		for (const [what, path, from, to, fault] of planted[rule]) {
			test(`refused: ${what}, on ${path}`, () => {
				const { html } = pages.find((page) => page.path === path)!;
				const broken = html.replace(from, to);
				expect(broken).not.toBe(html);
				expect(rules[rule](pageFrom(path, broken)).join('\n')).toContain(fault);
			});
		}
	}
}
