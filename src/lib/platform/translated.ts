/**
 * Calls back where a browser translates the page: it puts words of its own in place of ours, and these may be longer.
 *
 * @param words an element whose words this page never changes
 * @returns a function that stops looking
 */
export function onTranslated(words: Element, callback: () => void): () => void {
	// It may have begun before this page's script ran.
	if (words.querySelector('font')) callback();
	const observer = new MutationObserver(callback);
	observer.observe(words, { childList: true, characterData: true, subtree: true });
	return () => observer.disconnect();
}
