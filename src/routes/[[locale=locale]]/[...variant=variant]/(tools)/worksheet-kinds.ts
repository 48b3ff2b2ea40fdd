/** What voters write on before they vote, each a page of its own on paper. */
export const worksheetKinds = ['office', 'measure', 'plan'] as const;

export type WorksheetKind = (typeof worksheetKinds)[number];
