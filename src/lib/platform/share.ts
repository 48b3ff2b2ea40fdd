/** What came of sharing: it went out, the voter thought better of it, it was copied, or the voter must copy by hand. */
export type Shared = 'shared' | 'cancelled' | 'copied' | 'by-hand';

/** True where the system has a share sheet. */
export function hasShareSheet(): boolean {
	return 'share' in navigator;
}

/** True where the system's share sheet takes files together with a text. */
export function takesFiles(files: readonly File[], text: string): boolean {
	try {
		return navigator.canShare({ files: [...files], text });
	} catch {
		return false;
	}
}

/** How long a browser may take to do what was asked, in milliseconds. */
const patience = 3000;

/** When the sheet that is open was asked for; 0 where none is. */
let openSince = 0;

/**
 * Opens the system's share sheet; where there is none, or it fails, copies. A second tap of a double tap does nothing; who
 * taps again later sees the page, and no sheet. Only to be called on a tap.
 *
 * @param instead what is copied
 * @param files what goes along with the text, where the sheet takes both
 */
export async function share(
	text: string,
	instead: string,
	files: readonly File[] = []
): Promise<Shared> {
	if (!hasShareSheet()) return copyText(instead);
	const now = Date.now();
	if (openSince) return now - openSince < patience ? 'cancelled' : copyText(instead);
	openSince = now;
	try {
		const both = files.length > 0 && takesFiles(files, text);
		await comesTo(navigator.share(both ? { files: [...files], text } : { text }));
		return 'shared';
	} catch (error) {
		// Another sheet of this page may be open, too: to copy behind it would say that it came of that one.
		const names = ['AbortError', 'InvalidStateError'];
		if (error instanceof DOMException && names.includes(error.name)) return 'cancelled';
		return copyText(instead);
	} finally {
		openSince = 0;
	}
}

/** Copies a text; "by-hand" where the browser refuses, or does nothing. Only to be called on a tap. */
export async function copyText(text: string): Promise<Shared> {
	try {
		const late = new Promise<never>((_, reject) => setTimeout(reject, patience));
		await Promise.race([comesTo(navigator.clipboard.writeText(text)), late]);
		return 'copied';
	} catch {
		return 'by-hand';
	}
}

/** What a window inside an app has put in place of the browser's own may do nothing, and then gives back nothing. */
function comesTo(act: Promise<void> | undefined): Promise<void> {
	return act ?? Promise.reject(new Error('nothing was done'));
}
