import usual from './playwright.config';

/* `npm run paper`: every print there is, kept in `paper/` to be looked at. */
process.env['PAPER'] = 'all';

export default { ...usual, testMatch: '**/paper-formats.e2e.ts' };
