import { expect, it, vi } from 'vitest';
import { onTranslated } from './translated';

const heading = (html: string) => {
	const element = document.createElement('h1');
	element.innerHTML = html;
	document.body.append(element);
	return element;
};

it('tells that a browser put its own words in place of ours, whichever way it does so', async () => {
	for (const change of [
		(one: Element) => one.firstChild!.replaceWith(document.createElement('font')),
		(one: Element) => (one.firstChild!.nodeValue = '打印')
	]) {
		const words = heading('Print');
		const tell = vi.fn();
		onTranslated(words, tell);
		expect(tell).not.toHaveBeenCalled();
		change(words);
		await vi.waitFor(() => expect(tell).toHaveBeenCalled());
	}
});

it('tells it of a page that was translated before its script ran', () => {
	const tell = vi.fn();
	onTranslated(heading('<font><font>打印</font></font>'), tell);
	expect(tell).toHaveBeenCalledOnce();
});

it('tells nothing once it was stopped', async () => {
	const words = heading('Print');
	const tell = vi.fn();
	onTranslated(words, tell)();
	words.firstChild!.nodeValue = '打印';
	await new Promise((resolve) => setTimeout(resolve));
	expect(tell).not.toHaveBeenCalled();
});
