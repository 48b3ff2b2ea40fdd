/** What is to be done for the elements that are still far. */
const waiting = new WeakMap<Element, () => void>();
/** One for all: making one takes longer than watching one element more. */
let observer: IntersectionObserver | undefined;

/**
 * Calls once, when an element comes within half a screen of what is seen; at once in a browser that cannot tell.
 *
 * @returns a function that stops waiting
 */
export function whenNear(element: Element, onNear: () => void): () => void {
	if (!('IntersectionObserver' in window)) onNear();
	else {
		observer ??= new IntersectionObserver(tell, { rootMargin: '50%' });
		waiting.set(element, onNear);
		observer.observe(element);
	}
	return () => observer?.unobserve(element);
}

function tell(entries: readonly IntersectionObserverEntry[], from: IntersectionObserver): void {
	for (const { isIntersecting, target } of entries) {
		if (!isIntersecting) continue;
		from.unobserve(target);
		waiting.get(target)?.();
	}
}
