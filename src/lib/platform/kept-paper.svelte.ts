import { noChoices, readChoices, writeChoices, type PaperChoices } from '$lib/domain/paper-choices';
import { PersistedState } from './persisted-state.svelte';

const codec = {
	encode: (choices: PaperChoices) => (choices === noChoices ? '' : writeChoices(choices)),
	decode: readChoices
};

/** How the voter shaped the paper: in memory, and kept beside the answers. */
export class KeptPaper extends PersistedState<PaperChoices> {
	constructor() {
		super('paper', codec);
	}

	get choices(): PaperChoices {
		return this.value;
	}

	/** Where the browser refuses to keep them, they last until the page is left. */
	set choices(choices: PaperChoices) {
		this.value = choices;
	}

	/** The old name, until all users are renamed. */
	restore(): () => void {
		return this.hydrate();
	}
}
