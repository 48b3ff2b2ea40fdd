/**
 * Hands the voter a file that was made on this device: the browser's own downloads take it, and nothing is sent. Only to
 * be called on a tap.
 *
 * @param name such as "plan.ics"
 * @returns false where the browser has no way to; what became of a file that it took, no page can see
 */
export function saveFile(name: string, content: Blob): boolean {
	try {
		const address = URL.createObjectURL(content);
		const link = document.createElement('a');
		link.href = address;
		link.download = name;
		link.click();
		// Not at once: some browsers read the content only after this task.
		setTimeout(() => URL.revokeObjectURL(address), 60_000);
		return true;
	} catch {
		return false;
	}
}
