import type english from '../../content/en/interface.json';

/** English sets the keys. `$schema` helps its editor and is taken off where the file is read. */
export type WordKey = Exclude<keyof typeof english, '$schema'>;

/** The words of the interface in one language. The tests hold every language to the English keys. */
export type Words = Readonly<Record<WordKey, string>>;

/** What stands in a word's `{name}` places. Numbers are written by the locale's own rules. */
export type WordValues = Readonly<Record<string, string | number>>;

type Suffix<Key, End extends string> = Key extends `${infer Stem}.${End}` ? Stem : never;

/** Keys that come in plural forms, without the form: `check.answered` for `check.answered.one`. */
export type PluralKey = Suffix<WordKey, 'other'>;
