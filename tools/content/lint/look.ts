import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { TextKind } from './texts';

/** Exclamation marks, and words in capitals that are neither acronyms nor Roman numbers. */
export function noShouting({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts.flatMap(({ file, place, kind, text }) => {
			const faults: LintFault[] = [];
			if (/[!¡]/u.test(text)) {
				faults.push({ file, place, rule: 'holds an exclamation mark', right: 'a calm full stop' });
			}
			if (kind === 'title' || !language.acronyms) return faults;
			for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}])/gu)) {
				if (language.acronyms.includes(word) || /^[IVX]+$/u.test(word)) continue;
				faults.push({
					file,
					place,
					rule: `holds a word in capitals: “${word}”`,
					right: 'small letters; a new acronym goes into the language’s list'
				});
			}
			return faults;
		})
	);
}

/** Idioms, in any text. */
export function noIdioms({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts, language }) =>
		texts.flatMap(({ file, place, text }) => {
			const idiom = language.idioms.exec(text)?.[0];
			if (!idiom) return [];
			return [{ file, place, rule: `holds an idiom: “${idiom}”`, right: 'the plain words for it' }];
		})
	);
}

/** Straight quotation marks and apostrophes. */
export function curlyQuotes({ locales }: LintContent): LintFault[] {
	return locales.flatMap(({ texts }) =>
		texts
			.filter(({ text }) => /["'`]/u.test(text))
			.map(({ file, place }) => ({
				file,
				place,
				rule: 'holds a straight quotation mark or apostrophe',
				right: '“ ” and ’'
			}))
	);
}

/** Texts of the zone that shows answers: no address of another site may be there. */
const mayHoldAddress: readonly TextKind[] = ['fact', 'title', 'standard', 'page'];

/** Addresses in texts other than facts, standards and reading pages. */
export function noAddresses({ locales, standards }: LintContent): LintFault[] {
	const instruments = new Set(standards.instruments.map(({ id }) => id));
	return locales.flatMap(({ texts, files }) =>
		texts
			.filter(({ file, place, kind, text }) => {
				const aboutStandard =
					file === files.standardWords && instruments.has(place.split('.')[0] ?? '');
				const open = mayHoldAddress.includes(kind) && (kind !== 'standard' || aboutStandard);
				return !open && /https?:|www\.|\b[a-z0-9-]+\.(?:org|com|gov|net|edu|int)\b/iu.test(text);
			})
			.map(({ file, place }) => ({
				file,
				place,
				rule: 'holds an address',
				right: 'no address here: sources of facts are in edition.json'
			}))
	);
}
