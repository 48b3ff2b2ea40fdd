import { blankMeasure, measuresCodec, mostMeasures } from '$lib/domain/measure';
import { planCodec } from '$lib/domain/plan';
import { blankOffice, mostOffices, worksheetCodec } from '$lib/domain/worksheet';
import { PagedForm } from '$lib/platform/paged-form.svelte';
import { Written } from '$lib/platform/written.svelte';

/** What the voter wrote before they vote. */
export class Prepared {
	readonly office = new PagedForm('worksheet', worksheetCodec, {
		blank: blankOffice,
		most: mostOffices
	});
	readonly measure = new PagedForm('measures', measuresCodec, {
		blank: blankMeasure,
		most: mostMeasures
	});
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
