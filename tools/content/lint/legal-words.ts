import type { LintContent } from './content';
import type { LintFault } from './fault';
import type { TextKind } from './texts';

/** What a voter reads before answering or asking, and can look words up in. */
const explained: readonly TextKind[] = ['statement', 'view', 'question', 'law-line', 'standard'];

/** Words of the law without a plain meaning, and glossaries that do not explain the same terms. */
export function legalWords({ locales }: LintContent): LintFault[] {
	const everywhere = new Set(locales.flatMap(({ glossary }) => glossary.terms.map(({ id }) => id)));
	return locales.flatMap(({ language, texts, files, glossary }) => {
		const ids = new Set(glossary.terms.map(({ id }) => id));
		const forms = new Set(
			glossary.terms.flatMap(({ forms }) => forms.map((form) => form.toLowerCase()))
		);
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
			.filter((id) => !ids.has(id))
			.map((id) => ({
				file: files.glossary,
				place: `terms.${id}`,
				rule: 'is missing',
				right: 'the same terms in every language'
			}));
		return [...unexplained, ...missing];
	});
}
