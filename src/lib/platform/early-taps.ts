import { choices, type Choice } from '$lib/domain/answer-sheet';

/** What a voter tapped on the page before its script ran. */
export interface EarlyTap {
	readonly id: string;
	readonly choice?: Choice;
	readonly matters?: true;
}

/** True where Start was tapped before the script ran; `app.html` has marked it. */
export function wasStartTapped(): boolean {
	return document.querySelector('[data-start][aria-busy]') !== null;
}

/**
 * Reads the taps off the page's own native controls. To be called while the first component is set up: hydration
 * sets every radio to what the script believes and would untick them.
 */
export function readEarlyTaps(): EarlyTap[] {
	const inputs = document.querySelectorAll<HTMLInputElement>('input[data-statement]:checked');
	return [...inputs].flatMap((input): EarlyTap[] => {
		const id = input.dataset.statement ?? '';
		if (input.type === 'checkbox') return [{ id, matters: true }];
		const choice = choices.find((one) => one === input.value);
		return choice ? [{ id, choice }] : [];
	});
}
