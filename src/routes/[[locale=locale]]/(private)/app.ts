import { createContext } from 'svelte';
import type { QuizSession } from '$lib/platform/quiz-session.svelte';

/** What every page of the private zone works with. */
export interface App {
	readonly session: QuizSession;
	/** True once the page's script runs. */
	readonly awake: boolean;
	/** The address of a page in this language and length, such as `quiz/`. */
	href(path: string): string;
	/** The page's own Back: the browser's where it leads to one of our screens, otherwise the given step. */
	back(otherwise: () => void): void;
}

export const [getApp, setApp] = createContext<App>();
