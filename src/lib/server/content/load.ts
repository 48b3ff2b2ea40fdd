import { checkContent, type Content, type ContentFile } from '$lib/server/content/check-content';
import { parseCooperation, parseElections, parsePublisher } from '$lib/server/content/civic';
import { withoutSchemaLink } from '$lib/server/content/content-schema';
import type { Edition } from '$lib/domain/edition';
import type { Publisher } from '$lib/domain/publisher';
import type { Elections, UnBody } from '$lib/domain/reading';
import { inWording, toEdition } from '$lib/server/content/parse-edition';
import { type Length, type Wording } from '$lib/domain/edition';
import { companionOf, type Locale } from '$lib/i18n/locales';
import type { ReadingWords, Words, ToolsWords } from '$lib/i18n/words';

const files = import.meta.glob(
	['../../../content/**/*.json', '!../../../content/{schemas,facts}/**'],
	{
		eager: true,
		import: 'default'
	}
);

/** Content that was checked, by locale: every page of a build asks for the same few. */
const checked = new Map<Locale, Content>();

/**
 * The content in one language. Runs while the site is built.
 *
 * @throws ContentError naming every fault of the content at once
 */
export function loadContent(locale: Locale): Content {
	const known = checked.get(locale);
	if (known) return known;
	const content = checkContent({
		structure: contentFile('edition.json'),
		standards: contentFile('standards.json'),
		words: contentFile(`${locale}/edition.json`),
		easy: contentFile(`${locale}/easy.json`),
		standardWords: recordFile(`${locale}/standards.json`),
		glossary: contentFile(`${locale}/glossary.json`),
		localeFacts: contentFile(`${locale}/locale.json`)
	});
	checked.set(locale, content);
	return content;
}

/** The edition in one language and wording, as a page of that length carries it. */
export function loadEdition(locale: Locale, wording: Wording, length: Length): Edition {
	const [content, companion] = [locale, companionOf(locale)].map((one) =>
		inWording(loadContent(one), wording)
	);
	return toEdition(content!, length, companion!.words);
}

/** The interface's words in one language. */
export function loadWords(locale: Locale): Words {
	return recordFile(`${locale}/interface.json`).value as Words;
}

/** The tools’ words in one language. */
export function loadToolsWords(locale: Locale): ToolsWords {
	return recordFile(`${locale}/tools.json`).value as ToolsWords;
}

/** The reading zone's words in one language. */
export function loadReadingWords(locale: Locale): ReadingWords {
	return recordFile(`${locale}/reading.json`).value as ReadingWords;
}

/** Who publishes this copy; null while no organization has. */
export function loadPublisher(locale: Locale): Publisher | null {
	return parsePublisher(contentFile('publisher.json'), locale);
}

/** The election offices, and what was read on bringing notes. */
export function loadElections(locale: Locale): Elections {
	return parseElections(contentFile('elections.json'), contentFile(`${locale}/elections.json`));
}

/** The bodies of the United Nations that watch over human rights. */
export function loadCooperation(): UnBody[] {
	return parseCooperation(contentFile('cooperation.json'));
}

function contentFile(name: string): ContentFile {
	const value = files[`../../../content/${name}`];
	if (value === undefined) throw new Error(`src/content/${name} is missing`);
	return { name, value };
}

/**
 * A file that is a plain record: every key in it is content. Its `$schema`, which helps an editor's program,
 * would be taken for an instrument or sent to the voter as a text, so it stops here.
 */
function recordFile(name: string): ContentFile {
	return { name, value: withoutSchemaLink(contentFile(name).value) };
}
