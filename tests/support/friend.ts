import type { Page } from '@playwright/test';
import words from '../../src/content/en/edition.json' with { type: 'json' };
import type { Answer, Reply } from '../../src/lib/domain/answer-sheet';
import { encodeSheet } from '../../src/lib/domain/share-code';
import { short } from './sheets';
import { button } from './voter';

/* A friend's answers, as a code in a link, and the screen that shows them. */

/** What the English edition says of a statement. */
export const wordsOf = ({ id }: { id: string }) =>
	words.statements[id as keyof typeof words.statements];

/** The name of a statement. */
export const nameOf = (one: { id: string }) => wordsOf(one).name;

type Said = Reply | { reply: Reply; matters: true } | undefined;
const answer = (said: NonNullable<Said>): Answer =>
	typeof said === 'string' ? { reply: said, matters: false } : said;

/** A code of answers to the statements of the short quiz, in the order asked. */
export const code = (...answers: Said[]) =>
	encodeSheet(
		Object.fromEntries(
			answers.flatMap((said, index) => (said ? [[short[index]!.slot, answer(said)]] : []))
		)
	);

/** A friend who agrees with the first statement. */
export const one = code('agree');

/** The names of the statements under a heading of the comparison. */
export const under = (page: Page, title: string) =>
	page
		.locator('section')
		.filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
		.getByRole('heading', { level: 3 });

/** Looks at the answers of a friend, with none of one’s own. */
export const look = (page: Page) => button(page, 'See their answers now').tap();
