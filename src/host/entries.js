import { existsSync, readdirSync } from 'node:fs';

/**
 * The pages that no link in the built HTML leads to, because a voter gets there by buttons: every screen of the quiz, in
 * every length and language. The rest is found by following links.
 *
 * @returns {('*' | `/${string}`)[]}
 */
export function prerenderEntries() {
	const screens = [
		'quiz',
		'check',
		'guide',
		'print',
		'share',
		'share/positions',
		'friend',
		'circle'
	];
	return [
		'*',
		...[
			'',
			...contentLocales()
				.filter((locale) => locale !== 'en')
				.map((locale) => `/${locale}`)
		].flatMap((home) =>
			['', '/full'].flatMap((length) =>
				screens.map((screen) => /** @type {const} */ (`/${`${home}${length}/${screen}`.slice(1)}/`))
			)
		)
	];
}

/** The languages of the content: its folders with a locale.json. */
export function contentLocales() {
	const content = new URL('../content/', import.meta.url);
	return readdirSync(content).filter((name) => existsSync(new URL(`${name}/locale.json`, content)));
}
