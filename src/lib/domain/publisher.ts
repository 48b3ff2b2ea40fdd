/** The organization that published this copy, in the words of the page. */
export interface Publisher {
	readonly name: string;
	/** Who pays for it, in a sentence. */
	readonly money: string;
	/** An e-mail address, or the address of a page. */
	readonly contact: string;
	/** By mail. */
	readonly address: string;
}
