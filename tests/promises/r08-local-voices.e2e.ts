import { withScript } from './alter';
import { assert, assertNone, type World, kept, noticed, test, type Evidence } from './promise';
import { afar, english, said, withVoices } from '../support/speech';
import { inNewTab } from './tab';
import { open } from '../support/voter';

test.describe('R8: Read-aloud speaks with a voice of the device only, never with one that a company’s server speaks.', () => {
	test('is kept', kept(localVoices));
	test(
		'notices: a button that reads with any voice',
		noticed(
			localVoices,
			withScript(
				`addEventListener('click', () => speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance('x'), { voice: speechSynthesis.getVoices()[0] })));`
			)
		)
	);
});

async function localVoices(world: World): Promise<Evidence> {
	const spoken = { remote: await listen(world, false), local: await listen(world, true) };
	assert(
		spoken.remote.length === 0,
		`with voices from afar only, ${spoken.remote.length} texts were spoken`
	);
	assertNone(
		spoken.local.filter((one) => !one.startsWith(english.name)),
		'texts were left to a voice from afar'
	);
	const count = spoken.local.length;
	return {
		figure: count
			? `${count} texts spoken, all by a voice of the device; none where it has no voice`
			: 'nothing is read aloud'
	};
}

/** Presses every button beside a statement, and gives what was spoken, each with its voice. */
function listen(world: World, hasLocal: boolean): Promise<string[]> {
	return inNewTab(world, {}, async (page) => {
		await withVoices(page, hasLocal ? [afar, english] : [afar]);
		await open(page, `${world.site.address}quiz/`);
		for (const button of await page.locator('main button:not(.steps button)').all()) {
			if (await button.isVisible()) await button.click();
		}
		return said(page);
	});
}
