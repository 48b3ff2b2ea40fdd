import type { Proof } from './proof';

const files = import.meta.glob<{ default: Proof }>('./proofs/*.ts', { eager: true });

/** Every proof, in the order of the criteria. A new file in `proofs/` is a new proof. */
export const proofs: readonly Proof[] = Object.keys(files)
	.sort()
	.map((file) => files[file]!.default);
