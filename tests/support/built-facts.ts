import { figuresIn } from '../../tools/content/lint/figures';
import { english } from '../../tools/content/lint/languages/english';
import { languageOf } from '../../tools/content/lint/languages/language';
import { readFacts } from '../../tools/content/lint/read-facts';
import type { BuiltPage } from './built-site';

/*
 * The built pages to read, held against the fact base. What a page cites, it marks with `data-citation`; what it
 * gives as a fact with its date, with `data-fact`; how far an instrument binds the United States, with `data-us-status`.
 */

const base = readFacts();

/** Citations of what is not verified, or whose words name another article than their mark. */
export function citationFaults({ document, path }: BuiltPage): string[] {
	const about = standardOf(path);
	return [...document.querySelectorAll('[data-citation]')].flatMap((element) => {
		const mark = element.getAttribute('data-citation') ?? '';
		const [instrument = '', article = ''] = mark.split(/ (.*)/s);
		const shown = element.querySelector('strong')?.textContent ?? '';
		const link = element.parentElement?.parentElement?.querySelector('h3 a')?.getAttribute('href');
		const under = about ?? (link && standardOf(new URL(link, `https://x${path}`).pathname));
		const record = statementOf(path);
		return [
			!isVerified(instrument, article) && `cites ${mark}, which is not verified`,
			placesIn(shown) !== placesIn(article) && `says “${shown}” and means ${mark}`,
			under !== instrument && `cites ${mark} under ${under}`,
			record &&
				!record.standards.some((one) => `${one.instrument} ${one.article}` === mark) &&
				`cites ${mark}, which the fact base does not on this statement`
		].filter((fault) => typeof fault === 'string');
	});
}

/** Pages about a statement or a standard that cite nothing: then the marks were lost, and the rule above is blind. */
export function uncitedFaults({ document, path }: BuiltPage): string[] {
	if (!statementOf(path) && !standardOf(path)) return [];
	return document.querySelector('[data-citation]') ? [] : ['cites nothing'];
}

/** Facts without a verified date and source, and figures in them that the verified text does not hold. */
export function factFaults(page: BuiltPage): string[] {
	const facts = statementOf(page.path)?.facts ?? [];
	return [...page.document.querySelectorAll('[data-fact]')].flatMap((element) => {
		const asOf = element.getAttribute('data-fact') ?? '';
		const source = element.querySelector('a')?.getAttribute('href');
		const known = facts.find((fact) => fact.asOf === asOf && fact.source === source);
		if (!known) return [`gives a fact of ${asOf} from ${source}, which the fact base does not`];
		const [text, dated] = [...element.querySelectorAll('p')].map(textOf);
		const date = dated?.replace(element.querySelector('a')?.textContent ?? '', '');
		return [
			...strangers(page, text, figuresIn(known.text, english)).map((one) => `${one} as a fact`),
			...strangers(page, date, figuresIn(asOf, english)).map((one) => `${one} as a fact’s date`)
		];
	});
}

/** Figures in any other text on a statement or a standard that its records in the fact base do not hold. */
export function figureFaults(page: BuiltPage): string[] {
	const { document, path } = page;
	const main = document.querySelector('main')?.cloneNode(true) as Element | undefined;
	const meta = document.querySelector('meta[name="description"]')?.getAttribute('content');
	const own = standardOf(path) ?? statementOf(path)?.id;
	if (!main) return ['has no <main>'];
	const parts = [...main.querySelectorAll('[data-citation], .rows > li[id]')];
	const faults = parts.flatMap((part) => {
		const about = part.id || part.getAttribute('data-citation')?.split(' ')[0];
		return strangers(page, textOf(part), knownOf(about));
	});
	if (!own) return faults;
	for (const part of [...parts, ...main.querySelectorAll('[data-fact]')]) part.remove();
	const rest = `${document.title} ${meta} ${textOf(main)}`;
	return [...faults, ...strangers(page, rest, knownOf(own))];
}

/** A status the fact base does not give, and days of one that it dates otherwise. */
export function statusFaults({ document, path }: BuiltPage): string[] {
	return [...document.querySelectorAll('[data-us-status]')].flatMap((element) => {
		const link = element.parentElement?.querySelector('h3 a')?.getAttribute('href') ?? '';
		const id = standardOf(path) ?? standardOf(new URL(link, `https://x${path}`).pathname);
		const status = base.instruments.find((one) => one.id === id)?.usStatus;
		const said = element.getAttribute('data-us-status');
		if (!status || status.class !== said) return [`says ${said} of ${id}, not ${status?.class}`];
		const rows = [...element.querySelectorAll('[data-row]')];
		return rows.flatMap((row) => {
			const name = row.getAttribute('data-row') ?? '';
			const value = textOf(row.querySelector('dd'));
			if (!['signed', 'ratified'].includes(name)) return [];
			const day = row.querySelector('time')?.getAttribute('datetime') ?? '';
			const right = status[name as 'signed' | 'ratified']?.slice(0, 10);
			const [year, , date] = day.split('-').map(Number);
			const reads = figuresIn(value, english).every((one) => one === year || one === date);
			return day === right && reads ? [] : [`says ${name} ${day} (“${value}”), not ${right}`];
		});
	});
}

/** Whether the fact base holds that article as verified. */
export function isVerified(instrument: string, article: string): boolean {
	return (
		base.instruments
			.find(({ id }) => id === instrument)
			?.articles.some(({ ref, verified }) => ref === article && verified) ?? false
	);
}

/** How far the fact base says that an instrument binds the United States. */
export function statusOf(instrument: string): string | undefined {
	return base.instruments.find(({ id }) => id === instrument)?.usStatus.class;
}

/** Figures in a text, in the page's language, that are not among those known. */
export function strangers(
	{ locale }: Pick<BuiltPage, 'locale'>,
	text: string | undefined,
	known: readonly number[]
): string[] {
	const language = languageOf(locale);
	return figuresIn(text ?? '', language)
		.filter((figure) => !known.includes(figure))
		.map((figure) => `holds ${figure}, which is not in the fact base`);
}

/** The figures in the record of a statement and of its instruments, or of one instrument. Addresses prove nothing. */
export function knownOf(id: string | undefined): readonly number[] {
	const statement = base.statements.find((one) => one.id === id);
	const cited = statement?.standards.map(({ instrument }) => instrument) ?? [id];
	const records = [statement, ...base.instruments.filter((one) => cited.includes(one.id))];
	return figuresIn(JSON.stringify(records).replace(/"https:[^"]*"/g, '""'), english);
}

function statementOf(path: string) {
	const id = /\/statements\/([^/]+)\/$/.exec(path)?.[1];
	return base.statements.find((one) => one.id === id);
}

function standardOf(path: string): string | undefined {
	return /\/standards\/([^/]+)\/$/.exec(path)?.[1];
}

/** What tells one article from another in any language: numbers, letters in brackets, Roman numerals. */
function placesIn(text: string): string {
	return (text.match(/\d+|\([A-Za-z]\)|\b[IVX]+\b/g) ?? []).sort().join(' ');
}

/** Text as it is read: two elements side by side are two words. */
function textOf(element: Element | null): string {
	return (element?.innerHTML ?? '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&\w+;/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
