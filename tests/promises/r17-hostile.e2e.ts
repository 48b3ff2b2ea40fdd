import { both, withHeaders, withPolicy, withScript } from './alter';
import { hostileTexts } from './hostile';
import { watch } from './hostile-page';
import { byField, byFile, byLink, byStorage, fromOutside, type Way } from './hostile-ways';
import {
	assertNone,
	inParts,
	kept,
	noticed,
	shareOf,
	test,
	type Evidence,
	type World
} from './promise';
import { inNewTab } from './tab';

test.describe('R17: Nothing in a link becomes text on the screen, and nothing in a link, in storage or in a field runs.', () => {
	for (const [how, way] of Object.entries({
		'by link': byLink,
		'by storage': byStorage,
		'by field': byField,
		'from outside': fromOutside
	}))
		for (const [name, part] of inParts(4, hostile(way))) test(`${name}, ${how}`, kept(part));
	test('is kept, by file', kept(hostile(byFile)));
	test(
		'notices: what stands behind # is shown',
		noticed(
			hostile(byLink),
			withScript(
				`if (history.state && history.state.code) document.querySelector('main').append(history.state.code);`
			)
		)
	);
	test(
		'notices: a kept label is put in as markup, with the policy loosened',
		noticed(
			hostile(byStorage),
			both(
				withScript(
					`const circle = sessionStorage['ballot-of-rights:circle']; if (circle) document.querySelector('main').insertAdjacentHTML('beforeend', circle);`
				),
				withPolicy({ 'script-src': `'unsafe-inline'`, 'require-trusted-types-for': undefined })
			)
		)
	);
	test(
		'notices: what is typed is put in as markup, with the policy loosened',
		noticed(
			hostile(byField),
			both(
				withScript(
					`addEventListener('input', ({ target }) => document.querySelector('main').insertAdjacentHTML('beforeend', target.value));`
				),
				withPolicy({ 'script-src': `'unsafe-inline'`, 'require-trusted-types-for': undefined })
			)
		)
	);
	test(
		'notices: a message from another window is obeyed, and the header lets it come',
		noticed(
			hostile(fromOutside),
			both(
				withHeaders({ 'cross-origin-opener-policy': undefined }),
				withScript(`addEventListener('message', ({ data }) => { document.title = data; });`)
			)
		)
	);
	test(
		'notices: the saved picture is named after what is kept',
		noticed(
			hostile(byFile),
			withScript(
				`const { click } = HTMLAnchorElement.prototype;
				HTMLAnchorElement.prototype.click = function () { if (this.download) this.download = sessionStorage['ballot-of-rights:circle'] + '.png'; click.call(this); };`
			)
		)
	);
});

function hostile(way: Way) {
	return (world: World): Promise<Evidence> =>
		inNewTab(world, {}, async (page) => {
			const faults = watch(page, world);
			const figure = await way(world, page, shareOf(hostileTexts, world));
			assertNone(faults, 'things happened that should not');
			return { figure };
		});
}
