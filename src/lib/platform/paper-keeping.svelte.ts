import { noChoices, readChoices, writeChoices, type PaperChoices } from '$lib/domain/paper-choices';
import { erasePaper, readPaper, writePaper } from './tab-storage';

/** How the voter shaped the paper, in memory and in this tab's memory. */
export class PaperKeeping {
	#choices = $state.raw<PaperChoices>(noChoices);

	get choices(): PaperChoices {
		return this.#choices;
	}

	set choices(choices: PaperChoices) {
		this.#choices = choices;
		writePaper(writeChoices(choices));
	}

	/** Takes up what this tab kept, in place of what is in memory. */
	restore(): void {
		this.#choices = readChoices(readPaper());
	}

	erase(): void {
		this.#choices = noChoices;
		erasePaper();
	}
}
