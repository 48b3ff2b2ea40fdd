/** Windows of apps that name themselves: of Meta (Threads is "Barcelona"), TikTok, Snapchat, LinkedIn, X, Reddit, and chats. */
const named =
	/Instagram|FBA[NV]|FB_IAB|Barcelona|TikTok|musical_ly|Bytedance|Snapchat|LinkedInApp|Twitter|Reddit|Pinterest|\bLine\/|MicroMessenger|KAKAOTALK/i;
/** A window of any app on Android. */
const androidWindow = /; wv\)/;
/** On an iPhone or iPad each browser names Safari, and a window of an app does not. */
const appleDevice = /iPhone|iPad|iPod/;

/** True inside another app's own window, which that app can look into. A page on the home screen is no such window. */
export function isInsideApp(): boolean {
	const { userAgent, standalone } = navigator as Navigator & { standalone?: boolean };
	if (named.test(userAgent) || androidWindow.test(userAgent)) return true;
	return appleDevice.test(userAgent) && !userAgent.includes('Safari/') && standalone !== true;
}
