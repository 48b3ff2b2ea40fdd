import { resolve } from '$app/paths';
import { firstLocale, isLocaleSegment, type Locale } from '$lib/i18n/locales';
import type { Length, Wording } from '$lib/domain/edition';

/** Which pages of the site one page belongs with: those of its language, wording and length. */
export interface Variant {
	readonly locale: Locale;
	readonly wording: Wording;
	readonly length: Length;
}

/** The segment that stands for easy words, after the language's. */
const easy = 'easy';

/** The address of the landing page in a language and a wording. The pages to read stand below that of standard words. */
export function homeAddress(locale: Locale, wording: Wording = 'standard'): string {
	const root = resolve('/');
	const home = locale === firstLocale ? root : `${root}${locale}/`;
	return wording === 'easy' ? `${home}${easy}/` : home;
}

/** The address of a page on a variant. `path` is empty for the landing page, else such as `quiz/`. */
export function addressOf({ locale, wording, length }: Variant, path: string): string {
	const home = homeAddress(locale, wording);
	return path === '' || length === 'short' ? `${home}${path}` : `${home}full/${path}`;
}

/** The address of a page of the tools, such as `circle/`. Its pages carry the full edition. */
export function toolsAddress({ locale, wording }: Omit<Variant, 'length'>, path: string): string {
	return `${homeAddress(locale, wording)}${path}`;
}

/**
 * The address of the same page in another language or wording.
 *
 * @param page the whole address of the page; the site may be in a folder of its host
 */
export function addressIn(other: Partial<Omit<Variant, 'length'>>, page: URL): string {
	const root = new URL(resolve('/'), page).pathname;
	const segments = page.pathname.slice(root.length).split('/').filter(Boolean);
	const locale = isLocaleSegment(segments[0] ?? '') ? (segments.shift() as Locale) : firstLocale;
	const wording: Wording = segments[0] === easy ? (segments.shift(), 'easy') : 'standard';
	const variant = { locale, wording, ...other };
	return [homeAddress(variant.locale, variant.wording).slice(0, -1), ...segments, ''].join('/');
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
