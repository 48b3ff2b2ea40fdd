import type { OfficeId, Stance, StatementId } from '$lib/domain/edition';
import { createTranslator, type Translator } from '$lib/i18n/translator';
import type { WordKey } from '$lib/i18n/words';

/** The words of the interface that stand on a sheet. */
type SheetKey = Extract<WordKey, `sheet.${string}`>;

interface Texts {
	/** A BCP 47 tag, such as "en". */
	readonly locale: string;
	readonly positions: Readonly<Record<StatementId, Readonly<Record<Stance, string>>>>;
	/** Short names, to stand beside a line. */
	readonly offices: Readonly<Record<OfficeId, string>>;
}

/** What a sheet says in a second language, as a page carries it. */
export interface SecondWords extends Texts {
	readonly words: Readonly<Record<SheetKey, string>>;
}

/** A second language on a sheet, below or beside the first. */
export interface SecondTongue extends Texts {
	readonly t: Translator<SheetKey>;
}

export function secondTongue({ words, ...texts }: SecondWords): SecondTongue {
	return { ...texts, t: createTranslator(texts.locale, words) };
}
