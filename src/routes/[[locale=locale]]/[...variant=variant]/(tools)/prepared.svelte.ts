import { measuresCodec } from '$lib/domain/measure';
import { planCodec } from '$lib/domain/plan';
import { worksheetCodec } from '$lib/domain/worksheet';
import { Written } from '$lib/platform/written.svelte';

/** What the voter wrote before they vote. */
export class Prepared {
	readonly office = new Written('worksheet', worksheetCodec);
	readonly measure = new Written('measures', measuresCodec);
	readonly plan = new Written('plan', planCodec);

	/** False once the browser refused to keep what was written. */
	get isKept(): boolean {
		return this.office.isKept && this.measure.isKept && this.plan.isKept;
	}

	/**
	 * Takes up what was kept.
	 *
	 * @returns a function that stops following other tabs
	 */
	wake(): () => void {
		const stops = [this.office.wake(), this.measure.wake(), this.plan.wake()];
		return () => stops.forEach((stop) => stop());
	}
}
