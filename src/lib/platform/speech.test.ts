import { afterEach, expect, it, vi } from 'vitest';
import { onVoices } from './speech';

afterEach(() => vi.unstubAllGlobals());

function canRead(locale: string, ...voices: { lang: string; localService: boolean }[]): boolean {
	vi.stubGlobal('speechSynthesis', Object.assign(new EventTarget(), { getVoices: () => voices }));
	vi.stubGlobal('SpeechSynthesisUtterance', vi.fn());
	let can = false;
	onVoices(locale, (answer) => (can = answer))();
	return can;
}
const here = (lang: string) => ({ lang, localService: true });

it('reads a language with a voice of any country of it, however the device writes that', () => {
	expect(canRead('es', here('en-US'), here('es_MX'))).toBe(true);
	for (const lang of ['EN-US', 'en_us', 'eng-USA', 'eng', 'en-Latn-GB'])
		expect(canRead('en', here(lang)), lang).toBe(true);
	expect(canRead('fr', here('en-US'), here('es_MX'))).toBe(false);
});

it('reads a script only with a voice for it', () => {
	expect(canRead('zh-Hant', here('zh-CN'))).toBe(false);
	expect(canRead('zh-Hant', here('zh_TW'))).toBe(true);
});

it('passes over a voice whose language has a name of the device’s own', () => {
	expect(canRead('en', here('Samantha, English'), here('en-GB'))).toBe(true);
});

it('never reads with a voice that is not on the device', () => {
	expect(canRead('en', { lang: 'en-US', localService: false })).toBe(false);
});
