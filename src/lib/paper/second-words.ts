import type { OfficeId, Stance, StatementId } from '$lib/domain/edition';
import { createTranslator } from '$lib/i18n/translator';
import type { SecondLanguage } from './notes-source';
import type { SheetKey } from './standard-words';

/** What a sheet says in a second language, as a page carries it. */
export interface SecondWords {
	readonly locale: string;
	readonly positions: Readonly<Record<StatementId, Readonly<Record<Stance, string>>>>;
	readonly offices: Readonly<Record<OfficeId, string>>;
	readonly words: Readonly<Record<SheetKey, string>>;
}

export function secondLanguage({ words, ...texts }: SecondWords): SecondLanguage {
	return { ...texts, t: createTranslator(texts.locale, words) };
}
