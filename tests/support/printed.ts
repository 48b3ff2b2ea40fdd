import { createCanvas } from '@napi-rs/canvas';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a printed page. Lengths in points from the page's top left corner. */
export interface PrintedText {
	readonly text: string;
	/** Height of the type. */
	readonly size: number;
	readonly left: number;
	/** The line the letters stand on. */
	readonly baseline: number;
	readonly right: number;
	/** The tag it stands in, such as "H2" or "P"; empty where it is in none. */
	readonly tag: string;
}

export interface PrintedPage {
	readonly width: number;
	readonly height: number;
	/** In the order of the tags, which is the order a screen reader reads. */
	readonly texts: readonly PrintedText[];
	/** The page as pixels, 2 to the point, 0 (black) to 255 (white) each. */
	readonly pixels: { readonly width: number; readonly height: number; readonly grey: Uint8Array };
	/** How many drawn shapes are round all the way, letters aside, such as an oval or a seal. */
	readonly rounds: number;
	/**
	 * How many pictures stand on it. What is drawn as lines, such as a code, is none, nor is a letter that a font has as a
	 * picture, as Firefox prints 👩.
	 */
	readonly pictures: number;
	/** The greatest difference between a pixel's red, green and blue: 0 where all is grey. */
	readonly colourfulness: number;
}

export interface PrintedFile {
	readonly title: string;
	readonly language: string;
	readonly isTagged: boolean;
	readonly pages: readonly PrintedPage[];
}

/** How many pixels of a page that is read go to a point, each way. */
export const pixelsPerPoint = 2;

/** Reads a printed file as a person holding the paper would: pages, type and ink. */
export async function readPrinted(pdf: Uint8Array): Promise<PrintedFile> {
	const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 });
	const file = await task.promise;
	const { info, metadata } = await file.getMetadata();
	const { Title = '', Language = '' } = info as { Title?: string; Language?: string };
	const mark = await file.getMarkInfo();
	const pages: PrintedPage[] = [];
	for (let number = 1; number <= file.numPages; number++) pages.push(await readPage(file, number));
	await task.destroy();
	return {
		title: Title || String(metadata?.get('dc:title') ?? ''),
		language: Language,
		isTagged: Boolean(mark?.['Marked' as keyof typeof mark]),
		pages
	};
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function readPage(file: Pdf, number: number): Promise<PrintedPage> {
	const page = await file.getPage(number);
	const { width, height } = page.getViewport({ scale: 1 });
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	/** What is written inside each piece of content that a tag can name. */
	const marked = new Map<string, Omit<PrintedText, 'tag'>[]>();
	const open: string[] = [];
	for (const item of items) {
		if (!('str' in item)) {
			if (item.type === 'endMarkedContent') open.pop();
			// One piece may stand in another, such as a sign whose font has no name for it: the outer one has the tag.
			else open.push(item.id || (open.at(-1) ?? ''));
			continue;
		}
		const mark = open.at(-1) ?? '';
		if (item.str.trim() === '') continue;
		const [, , skew, rise, left, up] = item.transform as number[];
		const size = Math.hypot(skew!, rise!);
		// Fonts draw "ff" as one letter; a reader reads two.
		const text = item.str.normalize('NFKC');
		const place = { left: left!, baseline: height - up!, right: left! + item.width };
		marked.set(mark, [...(marked.get(mark) ?? []), { text, size, ...place }]);
	}
	const texts: PrintedText[] = [];
	const take = (id: string, tag: string) => {
		texts.push(...(marked.get(id) ?? []).map((text) => ({ ...text, tag })));
		marked.delete(id);
	};
	readTags(await page.getStructTree(), '', take);
	for (const id of [...marked.keys()]) take(id, '');
	return { width, height, texts, ...(await readDrawing(page)), ...(await paint(page)) };
}

interface Tag {
	readonly role: string;
	readonly children: readonly (Tag | { readonly type: string; readonly id: string })[];
}

/** Hands over the pieces of content in the order of the tags. Inside a heading, every piece is the heading's. */
function readTags(tag: Tag | null, above: string, take: (id: string, tag: string) => void): void {
	const own = !tag || tag.role === 'NonStruct' || tag.role === 'Span' ? above : tag.role;
	const name = /^H\d$/.test(above) ? above : own;
	for (const child of tag?.children ?? []) {
		if ('role' in child) readTags(child, name, take);
		else take(child.id, name);
	}
}

/** How many numbers come after each step of a path, which is a number itself: `DrawOPS` of pdf.js. */
const numbersAfter = { move: 2, line: 2, curve: 6, bow: 4, close: 0 };
const pathSteps = Object.entries(numbersAfter);
const pictureSteps = new Set<number>([
	OPS.paintImageXObject,
	OPS.paintImageMaskXObject,
	OPS.paintInlineImageXObject,
	OPS.paintImageXObjectRepeat,
	OPS.shadingFill
]);

/** Those that are as tall as what is drawn before them says. A row of pictures, or shades, has a size of its own. */
const singlePictures = new Set<number>([
	OPS.paintImageXObject,
	OPS.paintImageMaskXObject,
	OPS.paintInlineImageXObject
]);

/** In points. No letter on our sheets is taller, and a seal or a flag would be. */
const tallestLetter = 24;

/** By how much a step of drawing makes taller what follows. */
const heightIn = ([, , across = 0, up = 1]: readonly number[]) => Math.hypot(across, up);

async function readDrawing(page: Awaited<ReturnType<Pdf['getPage']>>) {
	const { fnArray, argsArray } = await page.getOperatorList();
	let [rounds, pictures] = [0, 0];
	// How tall a picture would be that is drawn now, in points, and before each step that is taken back.
	let height = 1;
	const heights: number[] = [];
	fnArray.forEach((step, index) => {
		if (step === OPS.save) heights.push(height);
		if (step === OPS.restore) height = heights.pop() ?? 1;
		if (step === OPS.transform) height *= heightIn(argsArray[index] as number[]);
		if (pictureSteps.has(step) && !(singlePictures.has(step) && height <= tallestLetter))
			pictures++;
		if (step !== OPS.constructPath) return;
		const [, [path]] = argsArray[index] as [number, [Float32Array | null]];
		let curves = 0;
		for (let at = 0; path && at < path.length;) {
			const [step, numbers] = pathSteps[path[at]!]!;
			if (step === 'curve' || step === 'bow') curves++;
			at += 1 + numbers;
		}
		// Each quarter of an oval is a curve; a bent arrow has one.
		if (curves >= 4) rounds++;
	});
	return { rounds, pictures };
}

async function paint(page: Awaited<ReturnType<Pdf['getPage']>>) {
	const viewport = page.getViewport({ scale: pixelsPerPoint });
	const width = Math.round(viewport.width);
	const height = Math.round(viewport.height);
	const canvas = createCanvas(width, height);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	await page.render({
		canvas: canvas as unknown as HTMLCanvasElement,
		canvasContext: context as unknown as CanvasRenderingContext2D,
		viewport
	}).promise;
	// A copy: what the picture holds is freed with it, and reading on ends the process.
	const data = new Uint8ClampedArray(context.getImageData(0, 0, width, height).data);
	const grey = new Uint8Array(width * height);
	let colourfulness = 0;
	for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4) {
		const red = data[at]!;
		const green = data[at + 1]!;
		const blue = data[at + 2]!;
		grey[pixel] = Math.round((red + green + blue) / 3);
		if (red === green && green === blue) continue;
		const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
		colourfulness = Math.max(colourfulness, spread);
	}
	return { pixels: { width, height, grey }, colourfulness };
}

/** The least distance from one line of text to the next below it, as a share of the smaller type; `Infinity` for one line. */
export function leastLeading({ texts }: PrintedPage): number {
	const distances = texts.flatMap((one) =>
		texts
			.filter((next) => next.left < one.right - 1 && one.left < next.right - 1)
			.map((next) => (next.baseline - one.baseline) / Math.min(one.size, next.size))
			.filter((distance) => distance > 0.5)
	);
	return Math.min(...distances);
}

/** All the text of a page, in reading order. */
export function wording({ texts }: PrintedPage): string {
	return texts.map(({ text }) => text).join(' ');
}
