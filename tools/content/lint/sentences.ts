/** The words of a text. A number, a symbol beside a number and a placeholder count as one word each. */
export function wordsIn(text: string): string[] {
	return text
		.replace(/\{\w+\}/gu, 'it')
		.split(/[\s—/]+/u)
		.map((word) => word.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%+]+$/gu, ''))
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * The sentences of a text: it ends with a full stop, a question or an exclamation mark and the next one begins
 * with a capital or a number. Each label or heading without such an end counts as one sentence.
 *
 * @param abbreviations words before whose full stop a sentence does not end, such as "v"
 */
export function sentencesIn(text: string, abbreviations: readonly string[]): string[] {
	const sentences: string[] = [];
	let begun = '';
	for (const part of text.split(/(?<=[.!?…][”’»)\]]*)\s+(?=[¿¡“‘«([]*[\p{Lu}\p{N}])/u)) {
		begun = begun ? `${begun} ${part}` : part;
		const last = /([\p{L}]+)\.$/u.exec(part)?.[1];
		if (last && abbreviations.includes(last)) continue;
		sentences.push(begun);
		begun = '';
	}
	return begun ? [...sentences, begun] : sentences;
}

/** A pattern that finds any of these words or phrases, whatever their case, and never inside a longer word. */
export function anyOf(phrases: readonly string[]): RegExp {
	const words = phrases.map((phrase) => phrase.replace(/ /gu, String.raw`\s+`)).join('|');
	return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu');
}
