import { measuresCodec } from '$lib/domain/measure';
import { planCodec } from '$lib/domain/plan';
import { worksheetCodec } from '$lib/domain/worksheet';
import { PersistedState } from '$lib/platform/persisted-state.svelte';

/** What the voter wrote before they vote. */
export class Prepared {
	readonly office = new PersistedState('worksheet', worksheetCodec);
	readonly measure = new PersistedState('measures', measuresCodec);
	readonly plan = new PersistedState('plan', planCodec);

	/** False once the browser refused to keep what was written. */
	get isKept(): boolean {
		return this.office.isKept && this.measure.isKept && this.plan.isKept;
	}

	/**
	 * Takes up what was kept.
	 *
	 * @returns a function that stops following other tabs
	 */
	hydrate(): () => void {
		const stops = [this.office.hydrate(), this.measure.hydrate(), this.plan.hydrate()];
		return () => stops.forEach((stop) => stop());
	}
}
