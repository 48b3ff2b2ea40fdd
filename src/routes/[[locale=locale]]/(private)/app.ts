import { createContext } from 'svelte';
import type { Length } from '$lib/domain/parse-edition';
import type { Locale } from '$lib/i18n/locales';
import type { PaperKeeping } from '$lib/platform/paper-keeping.svelte';
import type { QuizSession } from '$lib/platform/quiz-session.svelte';

/** What every page of the private zone works with. */
export interface App {
	readonly locale: Locale;
	/** Which quiz the page carries. */
	readonly length: Length;
	readonly session: QuizSession;
	/** How the voter shaped the paper. */
	readonly paper: PaperKeeping;
	/** How many statements the full quiz has. */
	readonly fullCount: number;
	/** True once the page's script runs. */
	readonly awake: boolean;
	/** The address of a page in this language, such as `quiz/`, in the page's own length or another one. */
	href(path: string, length?: Length): string;
	/** The page's own Back: the browser's where it leads to one of our screens, otherwise the given step. */
	back(otherwise: () => void): void;
}

export const [getApp, setApp] = createContext<App>();
