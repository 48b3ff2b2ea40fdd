/*
 * Every way known to us in which a page's script could send something to another server. Each is text that runs in the
 * page and may fail there; `to` is the address it sends to, which ends in the probe's own name.
 */

export type Probes = Readonly<Record<string, string>>;

const element = (tag: string, more: string) =>
	`const e = document.createElement('${tag}'); ${more}; document.body.append(e);`;
const link = (rel: string, more = '') =>
	`const e = document.createElement('link'); e.rel = '${rel}'; ${more}; e.href = to; document.head.append(e);`;

/** The policy must stop all of these. The page stays where it is. */
export const staying: Probes = {
	fetch: `await fetch(to, { mode: 'no-cors' })`,
	'fetch-kept-alive': `await fetch(to, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true })`,
	xhr: `const x = new XMLHttpRequest(); x.open('POST', to); x.send('x')`,
	beacon: `navigator.sendBeacon(to, 'x')`,
	websocket: `new WebSocket(to.replace('http', 'ws'))`,
	eventsource: `new EventSource(to)`,
	image: `new Image().src = to`,
	'image-set': element('img', `e.srcset = to + ' 1x'`),
	picture: `const i = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
		const e = document.createElementNS('http://www.w3.org/2000/svg', 'image');
		e.setAttribute('href', to); i.append(e); document.body.append(i)`,
	background: element('div', `e.style.backgroundImage = 'url(' + to + ')'`),
	'style-sheet': link('stylesheet'),
	'style-import': element('style', `e.textContent = '@import url(' + to + ');'`),
	'style-made': `const s = new CSSStyleSheet(); s.replaceSync('body { background: url(' + to + ') }');
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]`,
	font: `const f = new FontFace('x', 'url(' + to + ')'); document.fonts.add(f); await f.load()`,
	script: element('script', `e.src = to`),
	'module-script': element('script', `e.type = 'module'; e.src = to`),
	import: `await import(to)`,
	'worker-made': `new Worker(URL.createObjectURL(new Blob(['fetch("' + to + '")'])))`,
	frame: element('iframe', `e.src = to`),
	'frame-written': element('iframe', `e.srcdoc = '<img src=' + to + '>'`),
	object: element('object', `e.data = to`),
	embed: element('embed', `e.src = to`),
	video: element('video', `e.src = to; e.preload = 'auto'`),
	audio: element('audio', `e.src = to; e.preload = 'auto'`),
	poster: element('video', `e.poster = to`),
	ping: element('a', `e.href = '#x'; e.ping = to; setTimeout(() => e.click())`),
	prefetch: link('prefetch'),
	preload: link('preload', `e.as = 'image'`),
	'module-preload': link('modulepreload'),
	manifest: link('manifest'),
	'service-worker': `await navigator.serviceWorker.register(to)`,
	icon: link('icon'),
	speculation: element(
		'script',
		`e.type = 'speculationrules'; e.textContent = JSON.stringify({ prefetch: [{ urls: [to], eagerness: 'immediate' }] })`
	)
};

/** The policy must stop these too, which would lead away from the page. */
export const leaving: Probes = {
	form: element('form', `e.action = to; e.method = 'post'; setTimeout(() => e.submit())`)
};

/** No policy stops these in today's browsers: the privacy page names them. */
export const gaps: Probes = {
	navigation: `location.href = to`,
	'new-window': `window.open(to)`
};

/** To this site itself, which a page's own files come from: these are open, and the privacy page names them. */
export const ownGaps: Probes = {
	prefetch: staying.prefetch!,
	cookie: `document.cookie = 'probe=' + to.split('/').at(-1)`,
	...gaps
};

/** Opens a direct connection to the port of `to`; no policy stops that either. */
export const webRtc = `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + new URL(to).host }] });
	c.createDataChannel('x'); await c.setLocalDescription(await c.createOffer());`;

/** Connects without asking for anything: the address is all it tells. */
export const preconnect = link('preconnect');
