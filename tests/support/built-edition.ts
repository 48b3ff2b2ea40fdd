import { runInNewContext } from 'node:vm';
import type { Edition, Statement } from '../../src/lib/domain/edition';
import { isVerified, knownOf, statusOf, strangers } from './built-facts';
import type { BuiltPage } from './built-site';

/** What the pages to read say of one article, by the words that the quiz shows for it. */
type Catalogue = ReadonlyMap<string, { readonly instrument: string; readonly article: string }>;

/**
 * The edition that a private page carries, read out of the script that starts the app.
 *
 * @throws Error when the page carries none
 */
export function editionOf({ html, path }: BuiltPage): Edition {
	const data = /\n\s*data: (\[null,.*\]),\n\s*form: null/.exec(html)?.[1];
	if (!data) throw new Error(`${path} carries no data`);
	const [, layout] = runInNewContext(`(${data})`) as [null, { data: { edition: Edition } }];
	return layout.data.edition;
}

/** The articles of the pages on standards, in one language. */
export function catalogueOf(pages: readonly BuiltPage[], locale: string): Catalogue {
	const standards = pages.filter(
		(page) => page.locale === locale && /\/standards\/[^/]+\/$/.test(page.path)
	);
	return new Map(
		standards.flatMap(({ document }) => {
			const site = document.querySelector('.wordmark')?.textContent ?? '';
			const name = document.title.replace(` – ${site}`, '');
			return [...document.querySelectorAll('[data-citation]')].map((element) => {
				const [instrument = '', article = ''] =
					element.getAttribute('data-citation')?.split(/ (.*)/s) ?? [];
				const [ref = ''] = element.textContent?.split(/\. /) ?? [];
				return [`${name}, ${ref}`, { instrument, article }] as const;
			});
		})
	);
}

/** Standards in a page's edition that are not verified, and figures that the fact base on a statement does not hold. */
export function editionFaults(
	page: BuiltPage,
	catalogue: Catalogue,
	edition = editionOf(page)
): string[] {
	return edition.statements.flatMap((statement) => {
		const faults = [
			...standardFaults(statement, catalogue),
			...strangers(page, wordsOf(statement), knownOf(statement.id))
		];
		return faults.map((fault) => `${statement.id} ${fault}`);
	});
}

function standardFaults({ standards }: Statement, catalogue: Catalogue): string[] {
	if (standards.length === 0) return ['rests on nothing'];
	return standards.flatMap(({ instrument, article, usStatus }) => {
		const name = `${instrument}, ${article}`;
		const known = catalogue.get(name);
		if (!known) return [`rests on ${name}, which no page to read explains`];
		return [
			!isVerified(known.instrument, known.article) && `rests on ${name}, which is not verified`,
			usStatus !== statusOf(known.instrument) && `says ${usStatus} of ${name}`
		].filter((fault) => fault !== false);
	});
}

function wordsOf({
	text,
	reasonsFor,
	reasonsAgainst,
	lawSays,
	bindingOnUS,
	question,
	positions,
	deciders
}: Statement) {
	const hows = deciders.map(({ how }) => how);
	return [
		text,
		reasonsFor,
		reasonsAgainst,
		lawSays,
		bindingOnUS,
		question,
		...Object.values(positions),
		...hows
	].join(' \n');
}
