import { prerendered } from '$service-worker';

/*
 * Keeps a few pages, the same for every voter of a language and wording, so that the quiz starts without a network. A page is asked
 * for in the network first: what is kept is shown where no answer comes. Nothing else is ever put into the cache, so it
 * can hold nothing of a voter.
 */

const worker = self as unknown as ServiceWorkerGlobalScope;

const prefix = 'ballot-of-rights:';
/** The adapter writes a sum of all that was built in place of these words: a new build has a cache of its own. */
const cacheName = `${prefix}THE-SUM-OF-THE-BUILD`;
/** How long a page may take to come before the kept one is shown, in milliseconds. */
const patience = 3000;

/**
 * The start page of each language and wording, the longest address first: each page belongs to the first that it begins
 * with.
 */
const homes = prerendered
	.filter((path) => prerendered.includes(`${path}quiz/`) && !path.endsWith('/full/'))
	.sort((one, other) => other.length - one.length);

const homeOf = (path: string) => homes.find((home) => path.startsWith(home)) ?? homes.at(-1)!;
/** What is shown in place of a page that was not kept; it has one wording. */
const offlineOf = (path: string) => `${homeOf(path).replace(/easy\/$/, '')}offline/`;

worker.addEventListener('install', (event) => {
	event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(forgetOldBuilds());
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (request.mode === 'navigate') {
		// Hosts know a page without the slash at its end; so does a voter who types.
		event.respondWith(page(request, pathname.replace(/\/?$/, '/')));
		// A voter who changes the language or the wording has the quiz in that one too.
		event.waitUntil(keepFor(homeOf(pathname)).catch(() => undefined));
	}
});

async function install(): Promise<void> {
	const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const wanted = new Set(open.map(({ url }) => homeOf(new URL(url).pathname)));
	await Promise.all([...wanted].map(keepFor));
	await worker.skipWaiting();
}

/** Keeps what the quiz in one language needs to start, unless it is there already. */
async function keepFor(home: string): Promise<void> {
	const cache = await caches.open(cacheName);
	if (await cache.match(home)) return;
	// The page that is open now is in the browser's own cache: asking whether it is still the same costs little.
	const paths = [home, `${home}quiz/`, offlineOf(home)];
	await cache.addAll(paths.map((path) => new Request(path, { cache: 'no-cache' })));
}

async function page(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(cacheName);
	const kept = await cache.match(path);
	const fresh = fetch(request);
	if (!kept) return fresh.catch(() => offlinePage(cache, path));
	const late = new Promise<Response>((resolve) => setTimeout(resolve, patience, kept));
	// What a host says in place of a page, such as that it is busy, is less than the page that is kept.
	const good = fresh.then((response) => (response.status < 400 ? response : kept));
	return Promise.race([good, late]).catch(() => kept);
}

/** The page that leads to what is kept; in a language that the voter has opened, where it is not kept in this one. */
async function offlinePage(cache: Cache, path: string): Promise<Response> {
	const own = await cache.match(offlineOf(path));
	if (own) return own;
	const [any] = (await cache.keys()).filter(({ url }) => url.endsWith('/offline/'));
	return (any && (await cache.match(any))) ?? Response.error();
}

async function forgetOldBuilds(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
	await Promise.all(old.map((name) => caches.delete(name)));
}
