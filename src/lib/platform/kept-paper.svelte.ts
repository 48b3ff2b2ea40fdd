import { noChoices, readChoices, writeChoices, type PaperChoices } from '$lib/domain/paper-choices';
import { readKept, writeKept } from './kept';

const key = 'paper';

/** How the voter shaped the paper: in memory, and kept beside the answers. */
export class KeptPaper {
	#choices = $state.raw<PaperChoices>(noChoices);

	get choices(): PaperChoices {
		return this.#choices;
	}

	/** Where the browser refuses to keep them, they last until the page is left. */
	set choices(choices: PaperChoices) {
		this.#choices = choices;
		writeKept(key, writeChoices(choices));
	}

	/** Takes up what was kept, in place of what is in memory. */
	restore(): void {
		this.#choices = readChoices(readKept(key));
	}
}
