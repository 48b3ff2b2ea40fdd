import {
	allStored,
	announceTo,
	copyOfAll,
	forgetStored,
	hearStamp,
	isAllStored,
	nothingStored,
	readStored,
	recoverStored,
	storedUntil,
	takeAllStored,
	takeStored
} from './storage';

interface Callbacks {
	/** Another tab has changed what is kept. */
	changed(): void;
	/** Everything was erased: in another tab, or while the browser had put this page aside. */
	erased(): void;
	/** What this page shows is old: the browser had put it aside, or was killed. */
	outdated(): void;
}

/** What tabs tell each other. Nothing of it is stored. */
interface Message {
	/** Something was said at that time. */
	readonly stamp?: number;
	/** Everything was erased. */
	readonly erased?: true;
	/** A tab without answers asks who has some. */
	readonly asks?: true;
	/** All that the answering tab holds. */
	readonly holds?: string;
}

let channel: BroadcastChannel | undefined;
let answer: ((holds: string) => void) | undefined;

/**
 * Calls back when what is kept was changed by anything but this page.
 *
 * @returns a function that stops listening
 */
export function onStorageChange({ changed, erased, outdated }: Callbacks): () => void {
	let left = '';
	const listeners = new AbortController();
	const { signal } = listeners;
	const listen = () => openChannel(erased);
	listen();
	announceTo(send);
	addEventListener(
		'storage',
		(event) => {
			const change = takeStored(event);
			if (change === 'erased') erased();
			else if (change === 'changed') changed();
		},
		{ signal }
	);
	addEventListener(
		'pagehide',
		({ persisted }) => {
			left = allStored();
			// A browser puts no page aside, or drops it again, that others may call. Where the page holds what is kept
			// nowhere, that is how it hears of an erasing; where it cannot even be called, it is made anew when it comes back.
			if (isAllStored()) closeChannel();
			else if (persisted && !channel) document.documentElement.hidden = true;
		},
		{ signal }
	);
	addEventListener(
		'pageshow',
		({ persisted }) => {
			if (!persisted) return;
			if (document.documentElement.hidden) location.reload();
			if (!channel) listen();
			const stored = allStored();
			if (stored === left) return;
			if (stored === nothingStored) {
				forgetStored();
				erased();
			} else outdated();
		},
		{ signal }
	);
	void recoverStored().then((isNewer) => {
		if (isNewer && !signal.aborted) outdated();
	});
	return () => {
		listeners.abort();
		closeChannel();
	};
}

/** How long other tabs may take to answer, in milliseconds. */
const patience = 500;

/**
 * Asks the other open tabs of this site for answers: what a tab keeps for itself, no other one sees. Nothing of it is
 * taken in before the voter says so.
 *
 * @returns a function that takes over what a tab holds; undefined where none has answers
 */
export function findOtherTab(): Promise<(() => void) | undefined> {
	return new Promise((resolve) => {
		answer = (holds) => resolve(() => takeAllStored(holds));
		setTimeout(resolve, patience, undefined);
		send({ asks: true });
	});
}

function openChannel(erased: () => void): void {
	try {
		channel = new BroadcastChannel('ballot-of-rights');
	} catch {
		// Then tabs share what is on the phone only.
		return;
	}
	channel.onmessage = ({ data }: MessageEvent<Message>) => {
		hearStamp(data.stamp);
		if (data.asks && !storedUntil() && readStored('answers') !== '') send({ holds: copyOfAll() });
		if (data.holds !== undefined) {
			answer?.(data.holds);
			answer = undefined;
		}
		if (data.erased) {
			forgetStored();
			erased();
		}
	};
}

function closeChannel(): void {
	channel?.close();
	channel = undefined;
}

function send(message: Message): void {
	channel?.postMessage(message);
}
