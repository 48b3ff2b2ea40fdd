/** The day it is where this device is, such as "2026-11-03". */
function today(): string {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * Tells which day it is, now and each time another one begins, also after the device slept over midnight.
 *
 * @returns a function that stops telling
 */
export function onToday(callback: (day: string) => void): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const tell = () => {
		clearTimeout(timer);
		callback(today());
		const midnight = new Date();
		midnight.setHours(24, 0, 0, 0);
		timer = setTimeout(tell, midnight.getTime() - Date.now());
	};
	tell();
	document.addEventListener('visibilitychange', tell);
	return () => {
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', tell);
	};
}
