import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Window } from 'happy-dom';
import { contentLocales } from '../../bundle/entries.js';
import { siteOrigin } from '../../hosting/origin.js';

/*
 * The built site as a reader of its files sees it: no server, no browser, no script that runs.
 */

/** Script and no way out, or ways out and no script. */
export type Zone = 'private' | 'reading';

export interface BuiltPage {
	/** Its address below the origin, such as `/es/full/quiz/`. */
	readonly path: string;
	readonly locale: string;
	readonly zone: Zone;
	readonly html: string;
	readonly document: Document;
}

export interface BuiltSite {
	/** Such as "https://example.org". */
	readonly origin: string;
	/** The first one stands at `/`, each other at `/<its id>/`. */
	readonly locales: readonly { readonly id: string; readonly dir: string }[];
	readonly pages: readonly BuiltPage[];
	/** Every file that was built, by its address below the origin: `/quiz/index.html`, `/robots.txt`. */
	readonly files: ReadonlySet<string>;
	/** Reads one of them. */
	readonly read: (file: string) => string;
}

const locales: BuiltSite['locales'] = contentLocales().map(({ tag, dir }) => ({ id: tag, dir }));
const parser = new new Window().DOMParser();
const privatePaths = pathsOf('src/routes/[[locale=locale]]/[...variant=variant]');

/** By their folders: what was built stays as it is while tests look at it, and takes a while to read. */
const sites = new Map<string, BuiltSite>();

/**
 * @param folder where the site was built
 * @throws Error when there is nothing built
 */
export function readSite(folder = 'build'): BuiltSite {
	const site = sites.get(folder) ?? siteIn(folder);
	sites.set(folder, site);
	return site;
}

function siteIn(folder: string): BuiltSite {
	if (!existsSync(join(folder, 'index.html'))) throw new Error(`Build the site first: ${folder}/`);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length));
	const read = (file: string) => readFileSync(folder + file, 'utf8');
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => pageFrom(file.replace(/index\.html$/, ''), read(file)))
		// What only leads on from an old address is no page of the site: tests/built/moved.test.ts looks at it.
		.filter(({ html }) => !isMoved(html));
	return { origin: siteOrigin, locales, pages, files: new Set(files), read };
}

/** Is this what stands at an old address, and leads on to the new one? */
export function isMoved(html: string): boolean {
	return html.includes('http-equiv="refresh"');
}

/** Is this shown at another page's address, and so holds the one script of `hosting/error-page.js`? */
export function isErrorPage({ path }: BuiltPage): boolean {
	return /\/(?:404\.html|offline\/)$/.test(path);
}

/** A page from its address and its HTML: a built one, or one with a mistake planted in it. */
export function pageFrom(path: string, html: string): BuiltPage {
	const [first = '', ...rest] = path.split('/').filter(Boolean);
	const { id: locale } = locales.slice(1).find(({ id }) => id === first) ?? locales[0]!;
	const below = (locale === locales[0]!.id ? [first, ...rest] : rest).join('/');
	let document: Document | undefined;
	return {
		path,
		locale,
		zone: privatePaths.has(below.replace(/^(?:easy(?:\/|$))?(?:full(?:\/|$))?/, ''))
			? 'private'
			: 'reading',
		html,
		// Most rules look at a few pages, and a page that carries the app takes a while to read.
		get document() {
			document ??= parser.parseFromString(html, 'text/html') as unknown as Document;
			return document;
		}
	};
}

/** The addresses that the pages of a zone stand at, below language, length and group. */
function pathsOf(zone: string): ReadonlySet<string> {
	return new Set(
		readdirSync(zone, { recursive: true, encoding: 'utf8' })
			.filter((file) => basename(file) === '+page.svelte')
			.map((file) => dirname(file).replace(/\[\[[^\]]+\]\]\/?|\([^)]+\)\/?|^\.$/g, ''))
	);
}

/** What a rule finds on all pages of a site, each with the page's address before it. */
export function faultsOn(
	pages: readonly BuiltPage[],
	rule: (page: BuiltPage) => readonly string[]
): string[] {
	return pages.flatMap((page) => rule(page).map((fault) => `${page.path} ${fault}`));
}
