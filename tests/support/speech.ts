import type { Page } from '@playwright/test';

export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>;

/** A voice that speaks on a company's server. */
export const afar: Voice = { name: 'afar', lang: 'en-US', localService: false };
export const english: Voice = { name: 'Samantha', lang: 'en-US', localService: true };
/** As Android writes its language. */
export const spanish: Voice = { name: 'Paulina', lang: 'es_MX', localService: true };

/** What the device was asked to say, each with the voice that says it; the last one is being said. */
export const said = (page: Page) =>
	page.evaluate(() => (window as unknown as { said: string[] }).said.slice());

/** The piece that is being said comes to its end. */
export const finish = (page: Page) =>
	page.evaluate(() => (window as unknown as { finish(): void }).finish());

/**
 * Gives the browser a device that speaks with these voices; it says nothing to its end until told.
 *
 * @param late whether the device names its voices only after the page has loaded
 */
export async function withVoices(
	page: Page,
	voices: readonly Voice[],
	late = false
): Promise<void> {
	await page.addInitScript(
		({ voices, late }) => {
			class Utterance extends EventTarget {
				voice: Voice | null = null;
				lang = '';
				onend?: () => void;
				onerror?: () => void;
				constructor(readonly text: string) {
					super();
				}
			}
			let queue: Utterance[] = [];
			const device = {
				said: [] as string[],
				finish() {
					const utterance = queue.shift();
					utterance?.onend?.();
				}
			};
			let known = late ? [] : voices;
			const speech = Object.assign(new EventTarget(), {
				getVoices: () => known,
				speak(utterance: Utterance) {
					queue.push(utterance);
					device.said.push(`${utterance.voice?.name} (${utterance.lang}): ${utterance.text}`);
				},
				cancel() {
					const dropped = queue;
					queue = [];
					for (const one of dropped) one.onerror?.();
				}
			});
			if (late)
				addEventListener('load', () => {
					known = voices;
					speech.dispatchEvent(new Event('voiceschanged'));
				});
			Object.defineProperty(speech, 'speaking', { get: () => queue.length > 0 });
			Object.defineProperty(window, 'speechSynthesis', { value: speech });
			Object.assign(window, device, { SpeechSynthesisUtterance: Utterance });
		},
		{ voices, late }
	);
}
