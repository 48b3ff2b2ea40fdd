/*
 * Reads aloud with a voice of this device only: for any other voice the text goes to the company that runs it. A device
 * without a local voice in the page's language reads nothing.
 */

/** Calls back with whether this device can read a language aloud, at once and whenever its voices change. */
export function onVoices(locale: string, callback: (canSpeak: boolean) => void): () => void {
	const { speechSynthesis } = globalThis;
	if (!speechSynthesis?.addEventListener) return () => {};
	const tell = () => callback('SpeechSynthesisUtterance' in globalThis && !!voiceFor(locale));
	tell();
	speechSynthesis.addEventListener('voiceschanged', tell);
	return () => speechSynthesis.removeEventListener('voiceschanged', tell);
}

/** What is being read. Browsers forget an utterance that nobody holds, and then never say that it ended. */
let reading: SpeechSynthesisUtterance[] = [];

/** How long a device may take to begin, in milliseconds. */
const patience = 3000;

/**
 * Reads the pieces one after the other, in place of whatever is being read. Pieces are to be short, a sentence or so:
 * browsers stall in long ones.
 *
 * @param ended called once, when all was read or the device gave up, but not when it was stopped; with false where it
 *   never began
 */
export function speak(
	locale: string,
	pieces: readonly string[],
	ended: (hasBegun: boolean) => void
): void {
	stopSpeaking();
	const voice = voiceFor(locale);
	if (!voice) return ended(false);
	const mine = pieces.map((piece) => {
		const utterance = new SpeechSynthesisUtterance(piece);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.onstart = () => (hasBegun = true);
		utterance.onerror = end;
		return utterance;
	});
	let hasBegun = false;
	mine.at(-1)!.onend = () => {
		hasBegun = true;
		end();
	};
	reading = mine;
	// Some take the call and do nothing. Not all of those that read say when they begin.
	const timer = setTimeout(() => {
		if (!hasBegun && !speechSynthesis.speaking) end();
	}, patience);
	try {
		for (const utterance of mine) speechSynthesis.speak(utterance);
	} catch {
		end();
	}

	function end() {
		clearTimeout(timer);
		if (reading !== mine) return;
		stopSpeaking();
		ended(hasBegun);
	}
}

export function stopSpeaking(): void {
	reading = [];
	globalThis.speechSynthesis?.cancel();
}

function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
	const wanted = spokenIn(locale);
	try {
		return speechSynthesis
			.getVoices()
			.find(({ lang, localService }) => localService === true && spokenIn(lang) === wanted);
	} catch {
		return undefined;
	}
}

/**
 * The language and script of a tag, so that "zh_TW" fits "zh-Hant". Devices write a voice's language in many ways:
 * "en-US", "en_US", "EN-us", "eng-USA".
 */
function spokenIn(tag: string): string {
	const whole = tag.replaceAll('_', '-');
	for (const known of [whole, whole.replace(/-.*/, '')]) {
		try {
			const { language, script } = new Intl.Locale(known).maximize();
			return `${language}-${script}`;
		} catch {
			// The country may be written in a way that is none.
		}
	}
	return tag;
}
