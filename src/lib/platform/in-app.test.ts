import { afterEach, expect, it, vi } from 'vitest';
import { isInsideApp } from './in-app';

afterEach(() => vi.unstubAllGlobals());

const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';
const android = 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/140.0.0.0';

it.each([
	`${phone} Mobile/22A3354 Instagram 360.0.0.30.108 (iPhone14,5; iOS 18_0)`,
	`${phone} Mobile/22A3354 [FBAN/FBIOS;FBAV/480.0.0.31.109;FBBV/1]`,
	`${android} Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0.0.54.88;]`,
	`${android} Mobile Safari/537.36 musical_ly_2023600040 BytedanceWebview/d8a21c6`,
	`${phone} Mobile/22A3354 Snapchat/13.10.0.42 (like Safari/8619.1.26)`,
	`${phone} Mobile/22A3354 [LinkedInApp]/9.30.1000`,
	`${phone} (KHTML, like Gecko) Mobile/22A3354 Barcelona 360.0.0.30.108 (iPhone14,5; iOS 18_0)`,
	`${phone} (KHTML, like Gecko) Mobile/15E148 Twitter for iPhone/10.60`,
	`${phone} (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 Reddit/Version 2025.1`,
	`${phone} (KHTML, like Gecko) Mobile/15E148 Safari Line/14.20.0`,
	`${phone} (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50(0x1800322f) NetType/WIFI`,
	'Mozilla/5.0 (Linux; Android 14; SM-S911B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36',
	`${phone} (KHTML, like Gecko) Mobile/15E148`,
	'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
	'Mozilla/5.0 (Linux; Android 4.4.4; Nexus 5) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/33.0.0.0 Mobile Safari/537.36',
	`${phone} (KHTML, like Gecko) GSA/330.0.667 Mobile/15E148 Safari/604.1`,
	`${android} Mobile Safari/537.36 WhatsApp/2.24.20.89`,
	`${android} Mobile Safari/537.36 Pinterest/12.40.0`,
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Slack/4.41.97 Chrome/130.0.0.0 Electron/33.2.0 Safari/537.36'
])('knows an app’s own window: %s', (userAgent) => {
	vi.stubGlobal('navigator', { userAgent });
	expect(isInsideApp()).toBe(true);
});

it.each([
	`${phone} (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1`,
	'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
	'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
	`${phone} (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`,
	`${phone} (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/605.1.15`,
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
	'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
	`${phone} (KHTML, like Gecko) OPiOS/16.0.15 Mobile/15E148 Safari/9537.53`,
	`${phone} (KHTML, like Gecko) EdgiOS/140.0 Version/18.0 Mobile/15E148 Safari/604.1`
])('knows a browser: %s', (userAgent) => {
	vi.stubGlobal('navigator', { userAgent });
	expect(isInsideApp()).toBe(false);
});

it('knows a page on the home screen of an iPhone', () => {
	vi.stubGlobal('navigator', { userAgent: `${phone} Mobile/15E148`, standalone: true });
	expect(isInsideApp()).toBe(false);
});
