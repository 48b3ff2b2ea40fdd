import { resolve } from '$app/paths';
import { firstLocale } from '$lib/i18n/locales';

/** Which pages of the site one page belongs with: those of its language and length. */
export interface Shelf {
	readonly locale: string;
	readonly length: 'short' | 'full';
}

/** The address of the landing page in a language. */
export function homeAddress(locale: string): string {
	const root = resolve('/');
	return locale === firstLocale ? root : `${root}${locale}/`;
}

/** The address of a page on the same shelf. `path` is empty for the landing page, else such as `quiz/`. */
export function addressOf({ locale, length }: Shelf, path: string): string {
	const home = homeAddress(locale);
	return path === '' || length === 'short' ? `${home}${path}` : `${home}full/${path}`;
}
