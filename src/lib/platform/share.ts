/** What came of sharing: it went out, the voter thought better of it, it was copied, or the voter must copy by hand. */
export type Shared = 'shared' | 'cancelled' | 'copied' | 'by-hand';

/**
 * Opens the system's share sheet; where there is none, or it fails, copies. Only to be called on a tap.
 *
 * @param instead what is copied
 */
export async function shareLink(text: string, url: string, instead: string): Promise<Shared> {
	if (!('share' in navigator)) return copyText(instead);
	try {
		await navigator.share({ text, url });
		return 'shared';
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
		return copyText(instead);
	}
}

/** Copies a text; "by-hand" where the browser refuses. Only to be called on a tap. */
export async function copyText(text: string): Promise<Shared> {
	try {
		await navigator.clipboard.writeText(text);
		return 'copied';
	} catch {
		return 'by-hand';
	}
}
