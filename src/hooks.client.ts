/**
 * Lets the browser answer a tap and paint between reading the script and hydrating the page, which are otherwise one long
 * task on a slow phone. SvelteKit waits for this before it hydrates.
 */
export function init(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
