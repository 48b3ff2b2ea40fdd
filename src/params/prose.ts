import { prosePages, type ProsePage } from '$lib/domain/reading';

export const match = (segment: string): segment is ProsePage =>
	(prosePages as readonly string[]).includes(segment);
