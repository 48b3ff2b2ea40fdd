import { termsIn } from '$lib/domain/glossary';
import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { TextKind } from './texts';

/** What a voter reads before answering or asking, and can look words up in. */
const explained: readonly TextKind[] = ['statement', 'view', 'question', 'standard'];

/** Words of the law without a plain meaning, and glossaries that do not explain the same terms. */
export function legalWords({ locales }: LintContent): LintFault[] {
	return locales.flatMap((locale) => {
		const { language, texts, files, glossary } = locale;
		const unexplained = texts
			.filter(
				({ file, kind }) => [files.words, files.easy].includes(file) && explained.includes(kind)
			)
			.flatMap(({ file, place, text }) =>
				[...text.matchAll(language.legal)]
					.map(([word]) => word)
					.filter((word) => termsIn([word], glossary.terms).length === 0)
					.map((word) => ({
						file,
						place,
						rule: `holds a word of the law without a meaning: “${word}”`,
						right: `a plain word, or its meaning in ${files.glossary}`
					}))
			);
		const known = new Set(glossary.terms.map(({ id }) => id));
		const missing = locales
			.flatMap((other) => other.glossary.terms.map(({ id }) => id))
			.filter((id) => !known.has(id));
		return [
			...unexplained,
			...[...new Set(missing)].map((id) => ({
				file: files.glossary,
				place: `terms.${id}`,
				rule: 'is missing',
				right: 'the same terms in every language'
			}))
		];
	});
}
