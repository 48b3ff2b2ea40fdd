import type { HistoryEntry } from '$lib/platform/history-entry';

declare global {
	namespace App {
		interface PageState {
			entry?: HistoryEntry;
		}
	}
}

export {};
