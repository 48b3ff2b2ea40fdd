import type english from '../../content/en/interface.json';
import type readingEnglish from '../../content/en/reading.json';
import type toolsEnglish from '../../content/en/tools.json';

/** English sets the keys. `$schema` helps its editor and is taken off where the file is read. */
export type WordKey = Exclude<keyof typeof english, '$schema'>;

/** The words of the interface in one language. The tests hold every language to the English keys. */
export type Words = Readonly<Record<WordKey, string>>;

/** The words of the reading zone in one language, kept apart so that the quiz does not carry them. */
export type ReadingWords = Readonly<Record<keyof typeof readingEnglish, string>>;

export type ReadingKey = keyof ReadingWords;

export type ToolsKey = Exclude<keyof typeof toolsEnglish, '$schema'>;

/** The tools’ words in one language, kept apart for the same reason. */
export type ToolsWords = Readonly<Record<ToolsKey, string>>;

/** What fills a word's `{name}` places. Numbers are written by the locale's own rules. */
export type WordValues = Readonly<Record<string, string | number>>;

type Suffix<Key, End extends string> = Key extends `${infer Stem}_${End}` ? Stem : never;

/** Keys that come in plural forms, without the form: `guide.lead` for `guide.lead_one`. */
export type PluralKey<Key = WordKey> = Suffix<Key, 'other'>;
