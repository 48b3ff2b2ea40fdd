import type { Page } from '@playwright/test';

/*
 * What a finger can hit: 48 by 48 CSS pixels in the quiz, 44 by 44 elsewhere, and 8 apart. Rows of a list that is ruled
 * like a ballot touch, because there the whole row is the target; links within a sentence are as high as their line.
 */

interface Target {
	readonly words: string;
	readonly isRow: boolean;
	readonly isOfQuiz: boolean;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The targets that are too small or too near to another one. */
export async function targetFaults(page: Page): Promise<string[]> {
	const targets = await targetsOf(page);
	const small = targets.filter(({ isOfQuiz, left, top, right, bottom }) => {
		const least = (isOfQuiz ? 48 : 44) - 0.01;
		return right - left < least || bottom - top < least;
	});
	const near = targets.flatMap((one, index) =>
		targets
			.slice(index + 1)
			.filter((other) => distance(one, other) < (one.isRow && other.isRow ? -0.01 : 7.99))
			.map((other) => `too near: “${one.words}” and “${other.words}”, ${distance(one, other)} px`)
	);
	return [
		...small.map(({ words, left, top, right, bottom }) => {
			return `too small: “${words}”, ${right - left} by ${bottom - top} px`;
		}),
		...near
	];
}

/** How far two targets are apart, in CSS pixels; negative where they overlap. */
function distance(one: Target, other: Target): number {
	return Math.max(
		Math.max(one.left, other.left) - Math.min(one.right, other.right),
		Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom)
	);
}

function targetsOf(page: Page): Promise<Target[]> {
	return page.evaluate(() => {
		// The bar at the foot of a screen lies over what scrolls beneath it; what counts is where it comes to rest.
		for (const bar of document.querySelectorAll<HTMLElement>('.steps, .bar'))
			bar.style.position = 'static';
		// What is far below the screen may not be laid out yet.
		for (const one of document.querySelectorAll<HTMLElement>('main *'))
			if (getComputedStyle(one).contentVisibility === 'auto')
				one.style.contentVisibility = 'visible';
		const controls = document.querySelectorAll<HTMLElement>(
			'a[href], button, summary, input:not([type=hidden]), select, textarea'
		);
		const isInSentence = (target: HTMLElement) =>
			getComputedStyle(target).display === 'inline' && target.closest('p, li, dd') !== null;
		return [...new Set([...controls].map((control) => control.closest('label') ?? control))]
			.filter((target) => target.checkVisibility({ visibilityProperty: true }))
			.filter((target) => !isInSentence(target) && !target.matches('.skip'))
			.map((target) => {
				const { left, top, right, bottom } = target.getBoundingClientRect();
				return {
					words: (target.innerText || target.getAttribute('aria-label') || target.tagName).trim(),
					isRow: target.matches('label:has(input), summary, .chevrons li > *'),
					isOfQuiz: location.pathname.endsWith('/quiz/') && target.closest('header, main') !== null,
					left,
					top,
					right,
					bottom
				};
			});
	});
}
