/** The same positions, laid out four ways. */
export const views = ['all', 'office', 'chart', 'look-up'] as const;

export type View = (typeof views)[number];

/** The view as a text to be kept. What cannot be read is the first one. */
export const viewCodec = {
	encode: (view: View): string => view,
	decode: (text: string): View => views.find((view) => view === text) ?? 'all'
};
