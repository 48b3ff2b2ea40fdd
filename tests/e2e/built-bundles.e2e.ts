import { expect, test } from '@playwright/test';
import { workshopPages } from '../../src/host/entries.js';
import { readSite, type BuiltPage } from '../support/built-site';

const { pages } = readSite();

const isWorkshop = ({ path }: BuiltPage) =>
	workshopPages.includes(path.split('/').filter(Boolean).at(-1) ?? '');

/** The addresses of the pages whose script asks for these words. The words themselves are data, beside the script. */
const asking = (key: RegExp, of: readonly BuiltPage[]) =>
	of.filter(({ html }) => key.test(html)).map(({ path }) => path);
const words = { workshop: /\(["'`]circle\.legend/, quiz: /\(["'`]quiz\.finish-early/ };

const quiz = pages.filter((page) => page.zone === 'private' && !isWorkshop(page));
const workshop = pages.filter(isWorkshop);

test('the pages of the quiz carry its screens, and no script of the workshop', () => {
	expect(quiz.length).toBeGreaterThan(20);
	expect(asking(words.quiz, quiz)).toEqual(quiz.map(({ path }) => path));
	expect(asking(words.workshop, quiz)).toEqual([]);
});

test('the pages of the workshop carry its own script, and no screen of the quiz', () => {
	expect(workshop.length).toBeGreaterThanOrEqual(2);
	expect(asking(words.workshop, workshop)).toEqual(workshop.map(({ path }) => path));
	expect(asking(words.quiz, workshop)).toEqual([]);
});
