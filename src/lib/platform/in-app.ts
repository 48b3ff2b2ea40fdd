/** Windows of apps that name themselves: of Meta (Threads is "Barcelona"), TikTok, Snapchat, LinkedIn, X, Reddit, and chats. */
const named =
	/Instagram|FBA[NV]|FB_IAB|Barcelona|TikTok|musical_ly|Bytedance|Snapchat|LinkedInApp|Twitter|Reddit|Pinterest|\bLine\/|MicroMessenger|KAKAOTALK|WhatsApp|Telegram|Discord|Slack|Viber|NAVER|Weibo|\bQQ\/|\bGSA\/|Electron\//i;
/** A window of any app on Android; the second way is that of old ones. */
const androidWindow = /; wv\)|Android.*Version\/[\d.]+ Chrome\//;
/** On what Apple makes each browser names Safari, and a window of an app does not. An iPad says that it is a Mac. */
const appleDevice = /Mac OS X.*AppleWebKit/;

/** True inside another app's own window, which that app can look into. A page on the home screen is no such window. */
export function isInsideApp(): boolean {
	const { userAgent, standalone } = navigator as Navigator & { standalone?: boolean };
	if (named.test(userAgent) || androidWindow.test(userAgent)) return true;
	return appleDevice.test(userAgent) && !userAgent.includes('Safari/') && standalone !== true;
}
