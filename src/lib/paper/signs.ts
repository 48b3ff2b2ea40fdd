import type { Mark } from '$lib/domain/worksheet';

/** The marks as a voter writes them, on screen and on paper: signs, never colours. */
export const signs: Readonly<Record<Mark, string>> = { agrees: '+', differs: '–', unknown: '?' };
