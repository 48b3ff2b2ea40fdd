import { afterEach, describe, expect, it, vi } from 'vitest';
import { messageOf } from '$lib/domain/share-picks';
import { copyText, share } from './share';

afterEach(() => vi.unstubAllGlobals());

const text = messageOf('Where I stand.', 'https://example.test/friend/#AQIWt4U');

function phone(share?: (data: ShareData) => Promise<void>, canShare?: () => boolean) {
	const writeText = vi.fn((text: string) => Promise.resolve(void text));
	vi.stubGlobal('navigator', {
		clipboard: { writeText },
		...(share && { share }),
		...(canShare && { canShare })
	});
	return writeText;
}

const refuses = (name: string) => () => Promise.reject(new DOMException('', name));

describe('the share sheet', () => {
	it('gets a message whose last line is the link', async () => {
		const sheet = vi.fn((data: ShareData) => Promise.resolve(void data));
		phone(sheet);
		expect(await share(text, 'link')).toBe('shared');
		expect(sheet).toHaveBeenCalledExactlyOnceWith({ text });
		expect(text.split('\n').at(-1)).toBe('https://example.test/friend/#AQIWt4U');
	});

	it.each([
		['takes both', () => true, 1],
		['refuses files', () => false, 0],
		[
			'cannot say whether it takes files',
			() => {
				throw new TypeError();
			},
			0
		],
		['does not know files', undefined, 0]
	])('that %s gets what it takes', async (_, canShare, wanted) => {
		const sheet = vi.fn((data: ShareData) => Promise.resolve(void data));
		phone(sheet, canShare);
		await share(text, 'link', [new File([], 'picture.png')]);
		expect(sheet.mock.calls[0]![0].files ?? []).toHaveLength(wanted);
		expect(sheet.mock.calls[0]![0].text).toBe(text);
	});

	it('that is closed again is silent, and so is one behind another', async () => {
		for (const name of ['AbortError', 'InvalidStateError']) {
			const copied = phone(refuses(name));
			expect(await share(text, 'link')).toBe('cancelled');
			expect(copied).not.toHaveBeenCalled();
		}
	});

	it('is not copied behind by a double tap', async () => {
		let close = () => {};
		const sheet = vi.fn(() => new Promise<void>((resolve) => (close = resolve)));
		const copied = phone(sheet);
		const first = share(text, 'link');
		expect(await share(text, 'link')).toBe('cancelled');
		expect(sheet).toHaveBeenCalledOnce();
		close();
		expect(await first).toBe('shared');
		expect(copied).not.toHaveBeenCalled();
	});

	it('that never comes is not waited for: a later tap copies', async () => {
		vi.useFakeTimers();
		let close = () => {};
		const copied = phone(() => new Promise<void>((resolve) => (close = resolve)));
		const first = share(text, 'link');
		expect(await share(text, 'link')).toBe('cancelled');
		vi.advanceTimersByTime(3000);
		expect(await share(text, 'link')).toBe('copied');
		expect(copied).toHaveBeenCalledExactlyOnceWith('link');
		close();
		await first;
		vi.useRealTimers();
	});

	it('that does nothing and gives nothing back leaves the link copied', async () => {
		const copied = phone(() => undefined as unknown as Promise<void>);
		expect(await share(text, 'link')).toBe('copied');
		expect(copied).toHaveBeenCalledWith('link');
	});

	it('that fails or is missing leaves the link copied, or to be copied by hand', async () => {
		let copied = phone(refuses('NotAllowedError'));
		expect(await share(text, 'link')).toBe('copied');
		expect(copied).toHaveBeenCalledWith('link');
		copied = phone();
		expect(await share(text, 'link')).toBe('copied');
		copied.mockRejectedValue(new Error());
		expect(await share(text, 'link')).toBe('by-hand');
	});
});

describe('copying', () => {
	it.each([
		['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
		['fails', () => Promise.reject(new Error())],
		['does nothing', () => undefined],
		['never answers', () => new Promise(() => {})]
	])('in a window that %s is left to the voter', async (_, writeText) => {
		vi.useFakeTimers();
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		const copied = copyText('link');
		await vi.advanceTimersByTimeAsync(3000);
		expect(await copied).toBe('by-hand');
		vi.useRealTimers();
	});

	it('where there is no clipboard is left to the voter', async () => {
		vi.stubGlobal('navigator', {});
		expect(await copyText('link')).toBe('by-hand');
	});

	it('says that it is done where it is', async () => {
		phone();
		expect(await copyText('link')).toBe('copied');
	});
});
