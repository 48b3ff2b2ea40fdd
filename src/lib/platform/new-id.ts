/** A text that nobody else has, made on this device from chance alone. */
export function newId(): string {
	return [...crypto.getRandomValues(new Uint32Array(4))]
		.map((part) => part.toString(16).padStart(8, '0'))
		.join('');
}
