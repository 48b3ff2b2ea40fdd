/** The one length that stands in an address; the short quiz has none. */
export const match = (segment: string): segment is 'full' => segment === 'full';
