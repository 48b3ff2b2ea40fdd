import { resolve } from '$app/paths';
import { firstLocale, isLocaleSegment, type Locale } from '$lib/i18n/locales';
import type { Length } from '$lib/domain/parse-edition';

/** Which pages of the site one page belongs with: those of its language and length. */
export interface Shelf {
	readonly locale: Locale;
	readonly length: Length;
}

/** The address of the landing page in a language. */
export function homeAddress(locale: Locale): string {
	const root = resolve('/');
	return locale === firstLocale ? root : `${root}${locale}/`;
}

/** The address of a page on a shelf. `path` is empty for the landing page, else such as `quiz/`. */
export function addressOf({ locale, length }: Shelf, path: string): string {
	const home = homeAddress(locale);
	return path === '' || length === 'short' ? `${home}${path}` : `${home}full/${path}`;
}

/** The address of a page of the workshop, such as `circle/`. Its pages carry the full edition. */
export function workshopAddress(locale: Locale, path: string): string {
	return `${homeAddress(locale)}${path}`;
}

/** The address of the same page in another language. `path` is a page's path below the site's root. */
export function addressIn(locale: Locale, path: string): string {
	const [first = '', ...rest] = path.split('/').filter(Boolean);
	const below = isLocaleSegment(first) ? rest : [first, ...rest];
	return [homeAddress(locale).slice(0, -1), ...below.filter(Boolean), ''].join('/');
}

/** What leads from paper to a page: the whole address for a phone's camera, and a short one for people to type. */
export function paperCode(page: string): { readonly text: string; readonly address: string } {
	const { href, host, pathname } = new URL(page, location.href);
	return { text: href, address: host + pathname.replace(/\/$/, '') };
}

/** What opens the voter's mail program with a letter in it, addressed to nobody yet. Made and opened on this device. */
export function mailAddress(subject: string, body: string): string {
	const lines = body.replace(/\n/g, '\r\n');
	return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
