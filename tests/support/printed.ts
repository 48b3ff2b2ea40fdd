import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
	/** The greatest difference between a pixel's red, green and blue: 0 where all is grey. */
	readonly colourfulness: number;
}

export interface PrintedFile {
	readonly title: string;
	readonly language: string;
	readonly isTagged: boolean;
	readonly pages: readonly PrintedPage[];
}

const pixelsPerPoint = 2;

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
	return { width, height, texts, ...(await paint(page)) };
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
	const { data } = context.getImageData(0, 0, width, height);
	const grey = new Uint8Array(width * height);
	let colourfulness = 0;
	for (let pixel = 0; pixel < grey.length; pixel++) {
		const [red, green, blue] = data.subarray(pixel * 4, pixel * 4 + 3) as unknown as number[];
		grey[pixel] = Math.round((red! + green! + blue!) / 3);
		colourfulness = Math.max(
			colourfulness,
			Math.max(red!, green!, blue!) - Math.min(red!, green!, blue!)
		);
	}
	return { pixels: { width, height, grey }, colourfulness };
}

/** The share of a page's area that is ink, from 0 to 1; grey counts as much as it is dark. */
export function inkCover({ pixels: { grey } }: PrintedPage): number {
	return grey.reduce((ink, value) => ink + (255 - value) / 255, 0) / grey.length;
}

/** The white margins around everything printed, in points. */
export function margins({ pixels: { width, height, grey } }: PrintedPage) {
	let [left, top, right, bottom] = [width, height, 0, 0];
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			if (grey[y * width + x]! > 200) continue;
			left = Math.min(left, x);
			right = Math.max(right, x + 1);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y + 1);
		}
	}
	return {
		left: left / pixelsPerPoint,
		top: top / pixelsPerPoint,
		right: (width - right) / pixelsPerPoint,
		bottom: (height - bottom) / pixelsPerPoint
	};
}

/** All the text of a page, in reading order. */
export function wording({ texts }: PrintedPage): string {
	return texts.map(({ text }) => text).join(' ');
}

/** A page as a PNG file, 144 pixels to the inch. */
export async function toPicture({ pixels }: PrintedPage): Promise<Buffer> {
	const canvas = createCanvas(pixels.width, pixels.height);
	const context = canvas.getContext('2d');
	const image = context.createImageData(pixels.width, pixels.height);
	pixels.grey.forEach((value, index) => image.data.set([value, value, value, 255], index * 4));
	context.putImageData(image, 0, 0);
	return canvas.encode('png');
}
