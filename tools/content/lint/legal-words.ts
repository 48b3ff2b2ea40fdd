import { formsOf } from '$lib/server/content/glossary';
import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { TextKind } from './texts';

/** What a voter reads before answering or asking, and can look words up in. */
const explained: readonly TextKind[] = ['statement', 'view', 'question', 'law-line', 'standard'];

/** Words of the law without a plain meaning, and glossaries that do not explain the same terms. */
export function legalWords({ locales }: LintContent): LintFault[] {
	const everywhere = new Set(locales.flatMap(({ glossary }) => Object.keys(glossary.terms)));
	return locales.flatMap(({ language, texts, files, glossary }) => {
		const forms = new Set(Object.values(glossary.terms).flatMap(formsOf));
		const unexplained = texts
			.filter(
				({ file, kind }) => [files.words, files.easy].includes(file) && explained.includes(kind)
			)
			.flatMap(({ file, place, text }) =>
				[...text.matchAll(language.legal)]
					.map(([word]) => word)
					.filter((word) => !forms.has(word.toLowerCase()))
					.map((word) => ({
						file,
						place,
						rule: `holds a word of the law without a meaning: “${word}”`,
						right: `a plain word, or its meaning in ${files.glossary}`
					}))
			);
		const missing = [...everywhere]
			.filter((id) => !(id in glossary.terms))
			.map((id) => ({
				file: files.glossary,
				place: `terms.${id}`,
				rule: 'is missing',
				right: 'the same terms in every language'
			}));
		return [...unexplained, ...missing];
	});
}
