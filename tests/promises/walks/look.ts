import type { Page } from 'playwright-core';

/** What a voter sees of the quiz, in no language. */
export interface Look {
	/** The page below language and wording, such as "quiz/". */
	readonly path: string;
	/** The statement on the screen; empty on other screens. */
	readonly statement: string;
	/** The choice that is ticked; empty where none is. */
	readonly reply: string;
	readonly matters: boolean;
	/** True while the page asks for an answer. */
	readonly asks: boolean;
	/** The numbers it tells: answers given, on the start page and in the guide. */
	readonly counts: readonly number[];
}

/** Looks at the page once it is hydrated. */
export function look(page: Page): Promise<Look | undefined> {
	return page.evaluate(() => {
		if (document.documentElement.dataset.hydrated === undefined) return undefined;
		const path = location.pathname
			.slice(1)
			.replace(/^es\//, '')
			.replace(/^easy\//, '');
		const first = document.querySelector<HTMLElement>('input[data-statement]');
		const choice = document.querySelector<HTMLInputElement>(
			'input[type="radio"][data-statement]:checked'
		);
		const mark = document.querySelector<HTMLInputElement>('input[type="checkbox"][data-statement]');
		const places: Record<string, string> = {
			'': '.start .primary small',
			'guide/': 'main .lead'
		};
		const text = document.querySelector(places[path] ?? 'none')?.textContent ?? '';
		// A voter who comes back is told how many answers there are; a new one, how long the quiz is.
		const tells = path !== '' || document.querySelector('.start a[href$="/guide/"]');
		return {
			path,
			statement: first?.dataset.statement ?? '',
			reply: choice?.value ?? '',
			matters: mark?.checked ?? false,
			asks: document.getElementById('pick') !== null,
			counts: tells ? [...text.matchAll(/\d+/g)].map(Number) : []
		};
	});
}
