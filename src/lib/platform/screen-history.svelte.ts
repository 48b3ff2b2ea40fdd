import { goto, pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { untrack } from 'svelte';
import { entryOf, pathOf, screenNameOf, type HistoryEntry } from './history-entry';
import type { QuizSession } from './quiz-session.svelte';
import { isSameScreen, type Screen } from '$lib/domain/screen';
import { isErasing } from './storage';

/**
 * Keeps the browser's history and the quiz in step: a change of screen becomes a history entry, and Back and
 * Forward become visits. To be made while a component is set up.
 *
 * @param href the address of a page of this edition, such as `quiz/`
 * @param isElsewhere true for a screen whose page carries another edition: it is one page load away
 */
export function createScreenHistory(
	session: QuizSession,
	href: (path: string) => string,
	isElsewhere: (screen: Screen) => boolean
) {
	/** True while the quiz follows the history, so that the history need not follow the quiz. */
	let isFollowing = false;

	$effect(() => {
		const screen = screenOfEntry();
		untrack(() => {
			if (!screen || isSameScreen(screen, session.screen)) return;
			isFollowing = true;
			session.send({ type: 'screen.visit', screen });
			isFollowing = false;
		});
	});

	$effect(() => {
		let shown = untrack(() => session.screen);
		return session.onSnapshot(() => {
			const left = shown;
			shown = session.screen;
			// "Erase" goes to the start page by itself, which is to say that all is erased.
			if (!isErasing() && !isFollowing && !isSameScreen(shown, left)) show(shown, left);
		});
	});

	/** The screen the current entry stands for. A link to the quiz leads to where the voter last was. */
	function screenOfEntry(): Screen | undefined {
		const name = screenNameOf(page.route.id);
		if (name !== 'statement') return name && { name };
		const noted = entryNow()?.statement;
		return { name, ...(noted ?? { id: untrack(() => session.statement.id), changing: false }) };
	}

	function show(screen: Screen, left: Screen): void {
		if (isElsewhere(screen)) {
			location.assign(href(pathOf(screen)));
			return;
		}
		const current = entryNow() ?? entryOf(left, 0);
		const entry = entryOf(screen, current.depth + 1);
		if (screenNameOf(page.route.id) !== screen.name) {
			void goto(href(pathOf(screen)), { state: { entry } });
			return;
		}
		// An entry that was reached by a link has no note yet; without one, Back would show this new screen.
		if (!page.state.entry) replaceState('', { entry: current });
		pushState('', { entry });
	}

	return {
		/** The page's own Back, which is the browser's wherever there is something of ours to go back to. */
		back(otherwise: () => void): void {
			if ((entryNow()?.depth ?? 0) > 0) history.back();
			else otherwise();
		}
	};
}

/**
 * The current entry's note. After a reload `page.state` is empty until the next navigation although the browser
 * kept the entry, so it is then read from where SvelteKit put it.
 */
function entryNow(): HistoryEntry | undefined {
	if (page.state.entry) return page.state.entry;
	const kept = (history.state as Record<string, { entry?: HistoryEntry } | undefined> | null)?.[
		'sveltekit:states'
	];
	return kept?.entry;
}
