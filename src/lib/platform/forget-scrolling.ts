/** SvelteKit notes how far each page was scrolled, whenever a page is left. After "Erase" this one leaves no note. */
export function forgetScrolling(): void {
	const forget = () => {
		try {
			for (const note of ['sveltekit:scroll', 'sveltekit:snapshot'])
				sessionStorage.removeItem(note);
		} catch {
			// Where the tab keeps nothing, there is no note.
		}
	};
	forget();
	// These come after SvelteKit's own.
	addEventListener('pagehide', forget);
	addEventListener('visibilitychange', forget);
}
