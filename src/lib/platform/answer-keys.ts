import { readStored, writeStored } from './storage';

/*
 * Keys that press the control which bears their name in `data-key`. A single key can be hit by accident, or by somebody
 * who speaks to the device, so they do nothing until the voter asks for them (WCAG 2.1.4). The wish is kept and erased
 * with the answers.
 */

export function wantsAnswerKeys(): boolean {
	return readStored('keys') !== '';
}

export function keepAnswerKeys(wanted: boolean): void {
	writeStored('keys', wanted ? 'wanted' : '');
}

/** Presses what a key stands for, unless the key means something else where the voter is, or goes with another one. */
export function pressByKey(event: KeyboardEvent): void {
	const { key, repeat, ctrlKey, altKey, metaKey, target } = event;
	if (repeat || ctrlKey || altKey || metaKey || !(target instanceof Element)) return;
	if (
		target.closest('[contenteditable], textarea, select, input:not([type=radio], [type=checkbox])')
	)
		return;
	// Enter belongs to the link or button it is on.
	if (key === 'Enter' && target.closest('a, button, summary')) return;
	const control = document.querySelector<HTMLElement>(
		`[data-key="${CSS.escape(key.toLowerCase())}"]`
	);
	if (!control) return;
	event.preventDefault();
	control.focus();
	control.click();
}
