/*
 * Names that the scripts in the pages' heads share with the site's own script. They are written down once, for both: here.
 * What is written into a head at build says `%names.prefix%` and the like.
 */

/** What everything that is kept begins with. */
export const prefix = 'ballot-of-rights:';

/** Where a friend's link leads, below a language, wording and length. It never changes: links open for ever. */
export const friendPath = 'friend/';

/** The key under which a history entry has the code of the link it was opened with. */
export const codeKey = 'code';
