import type english from '../../content/en/interface.json';

/** The words of the interface in one language. English sets the keys; the tests hold the others to them. */
export type Words = Readonly<Record<keyof typeof english, string>>;

export type WordKey = keyof Words;

/** What stands in a word's `{name}` places. Numbers are written by the locale's own rules. */
export type WordValues = Readonly<Record<string, string | number>>;

type Suffix<Key, End extends string> = Key extends `${infer Stem}.${End}` ? Stem : never;

/** Keys that come in plural forms, without the form: `check.answered` for `check.answered.one`. */
export type PluralKey = Suffix<WordKey, 'other'>;
