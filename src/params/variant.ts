/** What may stand in an address between the language and the page: nothing for the short quiz in standard words. */
const variants = ['', 'full', 'easy', 'easy/full'];

/** A start page's address ends with its variant, and SvelteKit takes the last slash for a part of it. */
export const match = (segments: string) => variants.includes(segments.replace(/\/$/, ''));
