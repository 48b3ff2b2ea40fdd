/** How long a browser that can print may take to begin, in milliseconds. */
const patience = 1000;

/**
 * Opens the browser's print dialog. Only to be called on a tap.
 *
 * Web views and windows inside other apps lack `print`, refuse it, or take the call and do nothing. A browser that does
 * print says so by `beforeprint`.
 *
 * @returns false where nothing was printed, so that the page can say so and name another way
 */
export function printPage(): Promise<boolean> {
	return new Promise((resolve) => {
		const end = (hasBegun: boolean) => {
			removeEventListener('beforeprint', begin);
			clearTimeout(timer);
			resolve(hasBegun);
		};
		const begin = () => end(true);
		const timer = setTimeout(() => end(false), patience);
		addEventListener('beforeprint', begin);
		try {
			window.print();
		} catch {
			end(false);
		}
	});
}
