import { blankSheet, isBlank, type AnswerSheet } from '$lib/domain/answer-sheet';
import type { Length, StatementId } from '$lib/domain/edition';
import { decodeSheet, encodeSheet } from '$lib/domain/share-code';
import { readStored, writeStored } from './storage';
import { StoredText } from './stored-text';

/** What is kept of a quiz, and what this tab last knew of it. */
export class StoredQuiz {
	/** The statement last on the screen; it may be one that this page's edition does not carry. */
	at = '';
	/** The statements the voter chose: some may be carried by other pages only. Empty for all of them. */
	chosen: readonly StatementId[] = [];
	/** The length of the quiz the voter was last in. */
	length: Length = 'short';
	readonly #answers = new StoredText('answers');

	/** True where another tab had changed the answers before they were last written. */
	get isMerged(): boolean {
		return this.#answers.isMerged;
	}

	/** Takes up what is kept beside the answers. */
	read(): void {
		this.length = readStored('length') === 'full' ? 'full' : 'short';
		this.at = readStored('place');
		this.readChosen();
	}

	readChosen(): void {
		this.chosen = readStored('asked')
			.split(',')
			.filter((id) => id !== '' && id.length < 64);
	}

	/** The answers that are kept; none where they cannot be read. */
	readSheet(): AnswerSheet {
		const decoded = decodeSheet(this.#answers.read());
		return decoded.ok ? decoded.sheet : blankSheet;
	}

	/** Keeps the answers and all beside them. False when the browser refuses. */
	write(sheet: AnswerSheet): boolean {
		const isNothing = isBlank(sheet) && this.chosen.length === 0;
		const areKept = [
			this.#answers.write(isBlank(sheet) ? '' : encodeSheet(sheet)),
			writeStored('place', isNothing ? '' : this.at),
			writeStored('asked', this.chosen.join()),
			writeStored('length', isNothing ? '' : this.length)
		];
		return !areKept.includes(false);
	}

	/** Forgets what this tab knew: what is kept was erased. */
	forget(): void {
		this.at = '';
		this.chosen = [];
		this.#answers.read();
	}
}
