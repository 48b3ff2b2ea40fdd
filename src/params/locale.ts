import { isLocaleSegment } from '$lib/i18n/locales';

export const match = isLocaleSegment;
