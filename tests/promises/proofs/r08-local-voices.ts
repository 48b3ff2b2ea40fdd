import { withScript } from '../alter';
import { hold, holdNone, type Proof, type World } from '../proof';
import { inNewTab } from '../tab';
import { open } from '../voter';

const proof: Proof = {
	criterion: 'R8',
	name: 'local-voices',
	promise:
		'Read-aloud speaks with a voice of the device only, never with one that a company’s server speaks.',
	prove: async (world) => {
		const spoken = { remote: await listen(world, false), local: await listen(world, true) };
		hold(
			spoken.remote.length === 0,
			`with voices from afar only, ${spoken.remote.length} texts were spoken`
		);
		holdNone(
			spoken.local.filter((voice) => voice !== 'on this device'),
			'texts were left to a voice from afar'
		);
		const count = spoken.local.length;
		return {
			figure: count
				? `${count} texts spoken, all by a voice of the device; none where it has no voice`
				: 'nothing is read aloud'
		};
	},
	mutations: [
		{
			does: 'a button that reads with any voice',
			alter: withScript(
				`addEventListener('click', () => speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance('x'), { voice: speechSynthesis.getVoices()[0] })));`
			)
		}
	]
};
export default proof;

/** Presses every button beside a statement, and gives the voices that were asked to speak. */
function listen(world: World, hasLocal: boolean): Promise<string[]> {
	return inNewTab(world, {}, async (page) => {
		await page.addInitScript((hasLocal) => {
			const spoken: string[] = [];
			class Utterance extends EventTarget {
				voice: { name: string } | null = null;
				constructor(readonly text: string) {
					super();
				}
			}
			const voice = (name: string, localService: boolean) => ({
				name,
				localService,
				lang: 'en-US',
				default: !localService,
				voiceURI: name
			});
			const voices = [
				voice('from afar', false),
				...(hasLocal ? [voice('on this device', true)] : [])
			];
			const speech = Object.assign(new EventTarget(), {
				speaking: false,
				pending: false,
				paused: false,
				getVoices: () => voices,
				speak: (utterance: Utterance) =>
					void spoken.push(utterance.voice?.name ?? 'the default, from afar'),
				cancel: () => {},
				pause: () => {},
				resume: () => {}
			});
			Object.defineProperty(window, 'speechSynthesis', { value: speech });
			Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
		}, hasLocal);
		await open(page, `${world.site.address}quiz/`);
		for (const button of await page.locator('.listen, main button:not(.steps button)').all()) {
			if (await button.isVisible()) await button.click();
		}
		return page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
	});
}
