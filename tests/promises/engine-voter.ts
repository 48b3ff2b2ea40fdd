import { isChoice } from '../../src/lib/domain/answer-sheet';
import type { Answers } from '../support/sheets';
import { byStatement } from '../support/ways';
import { until, type EngineTab } from '../support/engines/engine';

/* A voter in any engine, by what every driver can do. */

/** True once the script of a page runs. */
export const isHydrated = `document.documentElement.dataset.hydrated !== undefined`;

/** Opens a page and waits until its script runs. */
export async function open(tab: EngineTab, url: string): Promise<void> {
	await tab.goto(url);
	await until(tab, isHydrated);
}

/** From the screen of the first statement to the guide, by real taps, whichever statements are asked. */
export async function answer(tab: EngineTab, voter: Answers): Promise<void> {
	await until(tab, `document.querySelector('input[data-statement]')`);
	const answers = byStatement(voter);
	for (;;) {
		const at = await tab.evaluate<string>(
			`document.querySelector('input[data-statement]')?.dataset.statement ?? ''`
		);
		if (at === '') break;
		const { reply, matters } = answers[at]!;
		if (matters) await tab.click('label:has(input[type="checkbox"][data-statement])');
		if (isChoice(reply)) await tab.click(`input[data-statement][value="${reply}"]`);
		else
			await tab.evaluate(
				`(() => { const now = performance.now.bind(performance); performance.now = () => now() + 320; })()`
			);
		await tab.click(isChoice(reply) ? '.steps .primary' : '.steps .btn:not(.primary)');
		await until(
			tab,
			`document.querySelector('input[data-statement]')?.dataset.statement !== '${at}'`
		);
	}
	await until(tab, `location.pathname.endsWith('/guide/')`);
}

/** Follows a link of the page, by how its address ends. */
export const follow = async (tab: EngineTab, ending: string) => {
	await tab.click(`main a[href$="${ending}"]`);
	await until(tab, `location.pathname.endsWith('${ending}')`);
};

/** From the start page to the guide, and to sharing with its code. */
export async function wholeQuiz(tab: EngineTab, home: string, voter: Answers): Promise<void> {
	await open(tab, home);
	await follow(tab, '/quiz/');
	await answer(tab, voter);
	await follow(tab, '/share/');
	await until(tab, `document.querySelector('main input[type="checkbox"]')`);
	if (!(await tab.evaluate(`!!document.querySelector('main .bar .primary')`)))
		await tab.click('main input[type="checkbox"]');
	await until(tab, `document.querySelector('main .bar .primary')`);
	await tab.click('main button[aria-controls^="code-"]');
	await until(tab, `document.querySelector('main svg')`);
}
