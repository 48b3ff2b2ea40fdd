/** @returns a function that has the action done once, however often it is called in one task */
export function oncePerTask(action: () => void): () => void {
	let isWaiting = false;
	return () => {
		if (isWaiting) return;
		isWaiting = true;
		queueMicrotask(() => {
			isWaiting = false;
			action();
		});
	};
}
