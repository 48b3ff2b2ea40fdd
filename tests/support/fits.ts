import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { open } from './voter';

/** The words of all statements, as a language has them: "es", or "easy" inside a language. */
export function statementsOf(tag: string, file: 'edition' | 'easy' = 'edition'): string[] {
	const { statements } = JSON.parse(readFileSync(`src/content/${tag}/${file}.json`, 'utf8')) as {
		statements: Record<string, { statement: string }>;
	};
	return Object.values(statements).map(({ statement }) => statement);
}

/**
 * Puts each statement into the heading of the first one's screen, which differs from the others in nothing else that
 * takes room, and gives those whose last mark is behind the bar with Continue, or whose bar is off the screen.
 */
export async function statementsThatScroll(
	page: Page,
	home: string,
	statements: readonly string[]
): Promise<string[]> {
	await open(page, `${home}quiz/`);
	return page.evaluate((statements) => {
		const heading = document.querySelector('h1')!;
		const last = document.querySelector('.weigh')!;
		const bar = document.querySelector('.steps')!;
		return statements.filter((statement) => {
			heading.textContent = statement;
			const { bottom, top } = bar.getBoundingClientRect();
			return last.getBoundingClientRect().bottom > top || bottom > innerHeight;
		});
	}, statements);
}
