/* Takes the place of the service worker where the site is built with WORKER=off: removes it, and all that it kept. */
const worker = /** @type {any} */ (self); // the project’s types are those of a page

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(goAway()));

async function goAway() {
	for (const name of await caches.keys()) await caches.delete(name);
	await worker.registration.unregister();
}
