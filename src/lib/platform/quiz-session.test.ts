import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallEdition } from '../../../tests/support/small-edition';
import type { StatementId } from '$lib/domain/edition';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';
import type { EarlyTap } from './early-taps';
import type { QuizSession } from './quiz-session.svelte';

const prefix = 'ballot-of-rights:';
const [first, second] = smallEdition.statements;
const codeFor = (slot: number) => encodeSheet({ [slot]: { reply: 'agree', matters: false } });

beforeEach(() => {
	sessionStorage.clear();
	localStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

/** The quiz on a page that was just loaded. */
async function openPage(early: readonly EarlyTap[] = []) {
	vi.resetModules();
	const { QuizSession } = await import('./quiz-session.svelte');
	const opened = new QuizSession(smallEdition, 'short', {
		name: 'statement',
		id: first!.id,
		changing: false
	});
	opened.hydrate(early);
	return opened;
}

const answer = (one: QuizSession, id: StatementId) =>
	one.send({ type: 'statement.answer', id, choice: 'agree' });

/** The code that is stored; behind it stands when it was said. */
const stored = () => sessionStorage.getItem(`${prefix}answers`)?.split('\n')[0] ?? '';

describe('a quiz', () => {
	it('keeps nothing before the first answer, and each one at once', async () => {
		const quiz = await openPage();
		expect(Object.keys(sessionStorage)).toEqual([]);
		answer(quiz, first!.id);
		expect(decodeSheet(stored())).toEqual({
			ok: true,
			sheet: { [first!.slot]: { reply: 'agree', matters: false } }
		});
	});

	it('goes on after a reload where it was', async () => {
		const quiz = await openPage();
		answer(quiz, first!.id);
		quiz.send({ type: 'statement.continue', id: first!.id });
		const later = await openPage();
		expect(later.statement.id).toBe(second!.id);
		expect(later.sheet).toEqual(quiz.sheet);
	});

	it('takes in what was tapped before the script ran', async () => {
		const quiz = await openPage([
			{ id: first!.id, choice: 'depends' },
			{ id: first!.id, matters: true }
		]);
		expect(quiz.sheet[first!.slot]).toEqual({ reply: 'depends', matters: true });
	});

	it('keeps answers to statements that this page does not carry', async () => {
		sessionStorage.setItem(`${prefix}answers`, codeFor(50));
		const quiz = await openPage();
		answer(quiz, first!.id);
		expect(decodeSheet(stored())).toMatchObject({ sheet: { 50: { reply: 'agree' } } });
	});

	it('asks about the topics that were chosen, after a reload too', async () => {
		const quiz = await openPage();
		quiz.askOnly([second!.id]);
		expect((await openPage()).topics).toEqual([second!.topic]);
	});
});

describe('what was stored', () => {
	it.each([
		['AQIWt4V', 'unreadable'],
		['AyEHPMcn', 'newer']
	])('is said to be so where it is %s, once', async (code, notice) => {
		sessionStorage.setItem(`${prefix}answers`, code);
		expect((await openPage()).keeping).toBe(notice);
		expect((await openPage()).keeping).toBe('none');
	});

	it('is said to be gone where it was older than 30 days', async () => {
		localStorage.setItem(`${prefix}answers`, codeFor(1));
		localStorage.setItem(`${prefix}since`, '2020-01-01');
		const quiz = await openPage();
		expect([quiz.keeping, quiz.sheet]).toEqual(['expired', {}]);
		expect((await openPage()).keeping).toBe('none');
	});

	it('is nothing where the browser refuses, and the quiz goes on', async () => {
		vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		const quiz = await openPage();
		expect(quiz.keeping).toBe('not-kept');
		answer(quiz, first!.id);
		expect(quiz.sheet[first!.slot]?.reply).toBe('agree');
	});
});

describe('another tab', () => {
	it('that answers the same statement later is right; the screen stays', async () => {
		const quiz = await openPage();
		answer(quiz, first!.id);
		const theirs = encodeSheet({
			[first!.slot]: { reply: 'disagree', matters: false },
			[second!.slot]: { reply: 'depends', matters: true }
		});
		sessionStorage.setItem(`${prefix}answers`, theirs);
		quiz.mergeFromOtherTab();
		expect(quiz.sheet[first!.slot]?.reply).toBe('disagree');
		expect(quiz.sheet[second!.slot]).toEqual({ reply: 'depends', matters: true });
		expect(quiz.statement.id).toBe(first!.id);
	});
});

describe('“Erase”', () => {
	it('empties memory and storage, and no tap counts until the start page is there', async () => {
		const quiz = await openPage();
		answer(quiz, first!.id);
		await quiz.erase();
		answer(quiz, second!.id);
		expect(quiz.sheet).toEqual({});
		expect(Object.keys(sessionStorage)).toEqual([]);
		quiz.reopen();
		answer(quiz, second!.id);
		expect(decodeSheet(stored())).toMatchObject({ ok: true });
		expect(Object.keys(quiz.sheet)).toEqual([String(second!.slot)]);
	});
});
