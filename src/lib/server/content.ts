import {
	checkContent,
	type Content,
	type ContentFile,
	type ContentFiles
} from '$lib/domain/check-content';
import type { Edition } from '$lib/domain/edition';
import { parseEdition, type Length } from '$lib/domain/parse-edition';
import type { Locale } from '$lib/i18n/locales';
import type { ReadingWords, Words } from '$lib/i18n/words';

const files = import.meta.glob('../../content/**/*.json', { eager: true, import: 'default' });

/**
 * The edition in one language, as a page of that length carries it. Runs while the site is built.
 *
 * @throws ContentError naming every fault of the content at once
 */
export function loadEdition(locale: Locale, length: Length): Edition {
	return parseEdition(editionFiles(locale), length);
}

/** All of the edition's content in one language, checked in the same way. */
export function loadContent(locale: Locale): Content {
	return checkContent(editionFiles(locale));
}

/** The interface's words in one language. */
export function loadWords(locale: Locale): Words {
	return contentFile(`${locale}/interface.json`).value as Words;
}

/** The reading zone's words in one language. */
export function loadReadingWords(locale: Locale): ReadingWords {
	return contentFile(`${locale}/reading.json`).value as ReadingWords;
}

function editionFiles(locale: Locale): ContentFiles {
	return {
		structure: contentFile('edition.json'),
		standards: contentFile('standards.json'),
		words: contentFile(`${locale}/edition.json`),
		standardWords: contentFile(`${locale}/standards.json`)
	};
}

function contentFile(name: string): ContentFile {
	const value = files[`../../content/${name}`];
	if (value === undefined) throw new Error(`src/content/${name} is missing`);
	return { name, value };
}
