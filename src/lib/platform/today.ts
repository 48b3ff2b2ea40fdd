/** The day it is where this device is, such as "2026-11-03". */
export function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
