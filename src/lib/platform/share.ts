/** What came of sharing: it went out, the voter thought better of it, it was copied, or the voter must copy by hand. */
export type Shared = 'shared' | 'cancelled' | 'copied' | 'by-hand';

/** What a message holds: words, and the link last, on a line of its own, where no program takes more for a part of it. */
export function messageOf(words: string, link: string): string {
	return `${words}\n${link}`;
}

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

let isOpen = false;

/**
 * Opens the system's share sheet; where there is none, or it fails, copies. A second tap while it is open does nothing.
 * Only to be called on a tap.
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
	if (isOpen) return 'cancelled';
	isOpen = true;
	try {
		const both = files.length > 0 && takesFiles(files, text);
		await navigator.share(both ? { files: [...files], text } : { text });
		return 'shared';
	} catch (error) {
		// Another sheet of this page may be open, too: to copy behind it would say that it came of that one.
		const names = ['AbortError', 'InvalidStateError'];
		if (error instanceof DOMException && names.includes(error.name)) return 'cancelled';
		return copyText(instead);
	} finally {
		isOpen = false;
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
