import { existsSync, readdirSync } from 'node:fs';

/**
 * The pages that no link in the built HTML leads to, because a voter gets there by buttons: every screen of the quiz, in
 * every length and language. The rest is found by following links.
 *
 * @returns {('*' | `/${string}`)[]}
 */
export function prerenderEntries() {
	const content = new URL('../content/', import.meta.url);
	const locales = readdirSync(content).filter((name) =>
		existsSync(new URL(`${name}/locale.json`, content))
	);
	const screens = ['quiz', 'check', 'guide', 'share', 'friend', 'print'];
	return [
		'*',
		...['', ...locales.filter((locale) => locale !== 'en').map((locale) => `/${locale}`)].flatMap(
			(home) =>
				['', '/full'].flatMap((length) =>
					screens.map(
						(screen) => /** @type {const} */ (`/${`${home}${length}/${screen}`.slice(1)}/`)
					)
				)
		)
	];
}
