/** The spacing of WCAG 1.4.12, as a style sheet of the reader's own. */
export const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`;
