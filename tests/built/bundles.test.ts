import { expect, test } from 'vitest';
import { screensOf } from '../../bundle/entries.js';
import { readSite, type BuiltPage } from '../support/built-site';

const { pages } = readSite();

const isTools = ({ path }: BuiltPage) =>
	screensOf('tools').includes(path.split('/').filter(Boolean).at(-1) ?? '');

/** The addresses of the pages whose script asks for these words. The words themselves are data, beside the script. */
const asking = (key: RegExp, of: readonly BuiltPage[]) =>
	of.filter(({ html }) => key.test(html)).map(({ path }) => path);
const words = { tools: /\(["'`]paper\.sides/, quiz: /\(["'`]quiz\.finish-early/ };

const quiz = pages.filter((page) => page.zone === 'private' && !isTools(page));
const tools = pages.filter(isTools);

test('the pages of the quiz carry its screens, and no script of the tools', () => {
	expect(quiz.length).toBeGreaterThan(20);
	expect(asking(words.quiz, quiz)).toEqual(quiz.map(({ path }) => path));
	expect(asking(words.tools, quiz)).toEqual([]);
});

test('the pages of the tools carry its own script, and no screen of the quiz', () => {
	expect(tools.length).toBeGreaterThanOrEqual(2);
	expect(asking(words.tools, tools)).toEqual(tools.map(({ path }) => path));
	expect(asking(words.quiz, tools)).toEqual([]);
});
