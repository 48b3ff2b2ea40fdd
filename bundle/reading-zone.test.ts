import { expect, it } from 'vitest';
import { hashOf } from '../hosting/hash-of.js';
import { withOwnRules } from './reading-zone.js';

const style =
	'p{color:red}.a.svelte-1x{color:red}@media print{.b.svelte-2y,.c.svelte-1x{color:red}}.b.svelte-2y{color:red}';
const page = (body: string) =>
	`<meta content="style-src '${hashOf(style)}'"><style>${style}</style><body>${body}`;

it('a page keeps the rules for all pages and for its own components, and no others', () => {
	const own = withOwnRules(page('<i class="a svelte-1x">'));
	expect(own).toContain(
		'<style>p,.a.svelte-1x{color:red}@media print{.c.svelte-1x{color:red}}</style>'
	);
});

it('its policy allows the style that is left, and the whole one no longer', () => {
	const own = withOwnRules(page('<i class="b svelte-2y">'));
	const [, left = ''] = /<style>(.*)<\/style>/.exec(own)!;
	expect(own).toContain(hashOf(left));
	expect(own).not.toContain(hashOf(style));
});
