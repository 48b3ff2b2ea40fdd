/*
 * Reads aloud with a voice of this device only: for any other voice the text goes to the company that runs it. A device
 * without a local voice in the page's language reads nothing.
 */

/** Calls back with whether this device can read a language aloud, at once and whenever its voices change. */
export function onVoices(locale: string, callback: (canSpeak: boolean) => void): () => void {
	const { speechSynthesis } = globalThis;
	if (!speechSynthesis?.addEventListener) return () => {};
	const tell = () => callback(voiceFor(locale) !== undefined);
	tell();
	speechSynthesis.addEventListener('voiceschanged', tell);
	return () => speechSynthesis.removeEventListener('voiceschanged', tell);
}

/** What is being read. Browsers forget an utterance that nobody holds, and then never say that it ended. */
let reading: SpeechSynthesisUtterance[] = [];

/**
 * Reads the pieces one after the other, in place of whatever is being read. Pieces are to be short, a sentence or so:
 * browsers stall in long ones.
 *
 * @param ended called once, when all was read or the device gave up, but not when it was stopped
 */
export function speak(locale: string, pieces: readonly string[], ended: () => void): void {
	stopSpeaking();
	const voice = voiceFor(locale);
	if (!voice) return ended();
	const mine = pieces.map((piece) => {
		const utterance = new SpeechSynthesisUtterance(piece);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.onerror = end;
		return utterance;
	});
	mine.at(-1)!.onend = end;
	reading = mine;
	for (const utterance of mine) speechSynthesis.speak(utterance);

	function end() {
		if (reading !== mine) return;
		stopSpeaking();
		ended();
	}
}

export function stopSpeaking(): void {
	reading = [];
	globalThis.speechSynthesis?.cancel();
}

function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
	return speechSynthesis
		.getVoices()
		.find(({ lang, localService }) => localService === true && spoken(lang) === spoken(locale));
}

/** The language and script of a tag: "zh_TW" and "zh-Hant" are the same, "zh-CN" is another one. */
function spoken(tag: string): string {
	try {
		const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
		return `${language}-${script}`;
	} catch {
		// Some devices name a voice in a way of their own.
		return '';
	}
}
