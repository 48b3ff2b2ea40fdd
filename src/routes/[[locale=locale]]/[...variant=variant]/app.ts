import { createContext } from 'svelte';
import type { Length, Wording } from '$lib/domain/edition';
import type { Locale } from '$lib/i18n/locales';
import type { QuizSession } from '$lib/platform/quiz-session.svelte';

/** What every page of the private zone works with. */
export interface App {
	readonly locale: Locale;
	/** The words the statements stand in. */
	readonly wording: Wording;
	/** Which quiz the page carries. */
	readonly length: Length;
	readonly session: QuizSession;
	/** True where the start page, which carries the short quiz, is one page load away. */
	readonly isApart: boolean;
	/** How many statements the full quiz has. */
	readonly fullCount: number;
	/** True once the page's script runs. */
	readonly hydrated: boolean;
	/** Where the pages to read stand, in this language: they have one wording. */
	readonly readingHome: string;
	/** The address of a page in this language and wording, such as `quiz/`, in the page's own length or another one. */
	href(path: string, length?: Length): string;
	/** The address of a page of the tools, such as `circle/`: one page load away from all others. */
	tools(path: string): string;
	/** The page's own Back: the browser's where it leads to one of our screens, otherwise the given step. */
	back(otherwise: () => void): void;
}

export const [getApp, setApp] = createContext<App>();
