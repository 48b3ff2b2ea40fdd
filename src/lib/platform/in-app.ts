/**
 * True inside another app's own browser window, which that app can look into. They say so themselves: Instagram,
 * Facebook and Messenger, TikTok, Snapchat, LinkedIn.
 */
export function isInsideApp(): boolean {
	const apps = /Instagram|FBA[NV]|FB_IAB|TikTok|musical_ly|Bytedance|Snapchat|LinkedInApp/i;
	return apps.test(navigator.userAgent);
}
