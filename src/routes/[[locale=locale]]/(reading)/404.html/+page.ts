/** Hosts look for a file of this name. */
export const trailingSlash = 'never';
