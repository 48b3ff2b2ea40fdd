import type { Place } from '$lib/platform/place';

declare global {
	namespace App {
		interface PageState {
			place?: Place;
		}
	}
}

export {};
