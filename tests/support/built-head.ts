import type { BuiltPage, BuiltSite } from './built-site';

/** What a page says of itself: its language, its one heading, its name, where it stands. */
export function headFaults(page: BuiltPage, { origin, locales }: BuiltSite): string[] {
	const { document, path, locale } = page;
	const root = document.documentElement;
	const dir = locales.find(({ id }) => id === locale)?.dir;
	const headings = document.querySelectorAll('h1').length;
	const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
	const canonical = all(document, 'link[rel="canonical"]').map(({ href }) => href);
	const languages = alternatesOf(page).map(([language]) => language);
	const wanted = [...locales.map(({ id }) => id), 'x-default'];
	// Easy words are the same page in other words.
	const standard = origin + path.replace(/\/easy\//, '/');
	const previews = all(document, 'meta[property="og:image"]').map((meta) =>
		meta.getAttribute('content')
	);
	// One picture for all pages of a language: what is shared cannot change it.
	const ownPreview = page.zone === 'private' ? `${origin}/pictures/${locale}.png` : '';
	return [
		root.lang !== locale && `lang is "${root.lang}", not "${locale}"`,
		root.dir !== dir && `dir is "${root.dir}", not "${dir}"`,
		headings !== 1 && `has ${headings} headings of the first level`,
		!titleOf(page) && 'has no title',
		document.querySelectorAll('title').length > 1 && 'has more than one title',
		(description ?? '').length < 40 && 'has no description of 40 characters or more',
		canonical.join() !== standard && `canonical is ${canonical.join() || 'not there'}`,
		previews.join() !== ownPreview && `its picture beside a link is ${previews.join()}`,
		languages.join() !== wanted.join() && `alternates are for ${languages.join() || 'nobody'}`
	].filter((fault) => fault !== false);
}

/** Alternates that do not stand both ways, or an `x-default` that is not the page in the first language. */
export function alternateFaults(page: BuiltPage, { origin, locales, pages }: BuiltSite): string[] {
	const alternates = new Map(alternatesOf(page));
	const first = locales[0]!.id;
	const faults = [...alternates].flatMap(([language, address]) => {
		const other = pages.find(({ path }) => origin + path === address);
		if (!other) return [`its ${language} is ${address}, which is no page`];
		const back = new Map(alternatesOf(other)).get(page.locale);
		return [
			language !== 'x-default' && other.locale !== language && `its ${language} is ${address}`,
			back !== origin + page.path && `its ${language}, ${address}, leads back to ${back}`
		].filter((fault) => fault !== false);
	});
	const strays = alternates.get('x-default') !== alternates.get(first);
	return strays ? [...faults, `x-default is not the page in "${first}"`] : faults;
}

/** Reading pages of one language that bear the same title: a list of results could not tell them apart. */
export function titleFaults(pages: readonly BuiltPage[]): string[] {
	const seen = new Map<string, string>();
	return pages.flatMap((page) => {
		if (page.zone !== 'reading') return [];
		const name = `${page.locale} ${titleOf(page)}`;
		const earlier = seen.get(name);
		seen.set(name, page.path);
		return earlier === undefined ? [] : [`${page.path} has the title of ${earlier}`];
	});
}

function titleOf({ document }: BuiltPage): string {
	return document.querySelector('title')?.textContent?.trim() ?? '';
}

function alternatesOf({ document }: BuiltPage): [language: string, address: string][] {
	return all(document, 'link[rel="alternate"][hreflang]').map((link) => [link.hreflang, link.href]);
}

function all(document: Document, selector: string): HTMLLinkElement[] {
	return [...document.querySelectorAll<HTMLLinkElement>(selector)];
}
