import { firstLocale } from './locales';

/* In a language that `Intl` has no data for, dates are written as the first language does. */

/**
 * A date in words, as exact as it is given.
 *
 * @param date a year, a month or a day, such as "2024", "2024-06" or "2024-06-30"
 */
export function writeDate(locale: string, date: string): string {
	const [year, month, day] = date.split('-');
	if (month === undefined) return year ?? '';
	return new Intl.DateTimeFormat([locale, firstLocale], {
		timeZone: 'UTC',
		year: 'numeric',
		month: 'long',
		...(day === undefined ? {} : { day: 'numeric' })
	}).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/**
 * A day in words with its weekday, and a time where there is one.
 *
 * @param day such as "2026-11-03"
 * @param time such as "09:30"; empty for none
 */
export function writeDay(locale: string, day: string, time = ''): string {
	return new Intl.DateTimeFormat([locale, firstLocale], {
		timeZone: 'UTC',
		dateStyle: 'full',
		...(time && { timeStyle: 'short' })
	}).format(new Date(`${day}T${time || '00:00'}Z`));
}

/**
 * A time of the day as it is said.
 *
 * @param time such as "09:30"
 */
export function writeTime(locale: string, time: string): string {
	return new Intl.DateTimeFormat([locale, firstLocale], {
		timeZone: 'UTC',
		timeStyle: 'short'
	}).format(new Date(`2000-01-01T${time}Z`));
}
