import { colour } from './colours.js';
import { fit, lineToSvg } from './typeset.js';

/*
 * The picture shown with a link to the site: the landing's words, and the sheet a voter leaves with. The sheet
 * has lines, stars and no oval: nothing on it is an answer.
 */

const width = 1200;
const height = 630;

/** Where the words are: left of the sheet, the heading between two rules and the promises below. */
const column = { left: 64, right: 812, top: 124, middle: 424 };
const mark = { width: 46, height: 28, gap: 22 };
/** Of US Letter's proportions. */
const sheet = { x: 852, y: 191, width: 270, height: 349, shade: 14 };
/** The star of "This matters a lot to me", in a square of 24. */
const star = 'm12 2.6 2.9 6 6.6.9-4.8 4.6 1.2 6.6-5.9-3.2-5.9 3.2 1.2-6.6L2.5 9.5l6.6-.9z';
const rowStep = 56;
const leading = 1.12;

/**
 * @typedef {object} Words what the picture says in one language
 * @property {string} name of the site
 * @property {string} title
 * @property {readonly string[]} promises
 */

/**
 * Every line of words, placed.
 *
 * @param {Words} words
 * @returns {Record<'name' | 'title' | 'promises', import('./typeset.js').Line[]>}
 */
function layOut({ name, title, promises }) {
	const whole = column.right - column.left;
	const indent = mark.width + mark.gap;
	const oneLine = { width: whole - indent, height: 50, leading };
	const mast = fit(name, 'serif', { ...oneLine, sizes: [40, 30] });
	const heading = fit(title, 'serif', { width: whole, height: 256, leading, sizes: [72, 48] });
	const rowSizes = promises.map((text) => fit(text, 'sans', { ...oneLine, sizes: [34, 24] }).size);

	// The heading hangs midway between its two rules, whatever its number of lines.
	const step = heading.size * leading;
	const top = (column.top + column.middle - heading.lines.length * step) / 2;
	const firstBaseline = top + heading.size * 0.87;
	return {
		name: [{ text: name, face: 'serif', size: mast.size, x: column.left + indent, y: 86 }],
		title: heading.lines.map((text, at) => ({
			text,
			face: 'serif',
			size: heading.size,
			x: column.left,
			y: Math.round(firstBaseline + at * step)
		})),
		promises: promises.map((text, at) => ({
			text,
			face: 'sans',
			size: Math.min(...rowSizes),
			x: column.left + indent,
			y: 478 + at * rowStep
		}))
	};
}

/**
 * @param {Words} words
 * @returns {string} an SVG
 */
export function linkPicture(words) {
	const ink = colour('ink');
	const { name, title, promises } = layOut(words);
	const marks = [...name, ...promises].map(({ size, y }) => markBefore(y - size * 0.35));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
		<rect width="${width}" height="${height}" fill="${colour('paper')}"/>
		<path d="M${column.left} ${column.top - 3}H${width - column.left}" stroke="${ink}" stroke-width="6"/>
		<path d="M${column.left} ${column.middle}H${column.right}" stroke="${ink}" stroke-width="3"/>
		${[...name, ...title, ...promises].map((line) => lineToSvg(line, ink)).join('')}
		${marks.join('')}
		${notesSheet()}
	</svg>`;
}

/** @param {number} y the middle of the line of words after the oval */
function markBefore(y) {
	const [rx, ry] = [mark.width / 2, mark.height / 2];
	return `<ellipse cx="${column.left + rx}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour('purple')}"/>`;
}

/** The sheet of notes: a heading, priorities with their stars, the fold, and lines still blank. */
function notesSheet() {
	const { x, y, width, height, shade } = sheet;
	const [ink, soft] = [colour('ink'), colour('ink-soft')];
	/** @type {(at: number, from: number, to: number, weight: number, stroke?: string) => string} */
	const bar = (at, from, to, weight, stroke = ink) =>
		`<path d="M${from} ${at}H${to}" stroke="${stroke}" stroke-width="${weight}"/>`;
	/** @type {(at: number) => string} */
	const starAt = (at) =>
		`<path transform="translate(26 ${at - 12})" d="${star}" fill="${colour('gold')}" stroke="${ink}" stroke-width="1.5"/>`;
	return `<g transform="translate(${x} ${y})">
		<rect x="${shade}" y="${shade}" width="${width}" height="${height}" fill="${colour('purple')}"/>
		<rect width="${width}" height="${height}" fill="${colour('card')}" stroke="${ink}" stroke-width="4"/>
		${bar(36, 28, 172, 15)}${bar(60, 28, 242, 3)}
		${starAt(92)}${bar(92, 62, 240, 7, soft)}
		${starAt(120)}${bar(120, 62, 204, 7, soft)}
		${starAt(148)}${bar(148, 62, 222, 7, soft)}
		<path d="M2 ${height / 2}H${width}" stroke="${ink}" stroke-width="2" stroke-dasharray="4 7"/>
		${[220, 262, 304].map((at) => bar(at, 28, 108, 7, soft) + bar(at + 4, 124, 242, 2)).join('')}
	</g>`;
}
