import ical from 'ical-generator';

/** One entry of a calendar. */
export interface CalendarEntry {
	/** The same for the same entry, so that a second file changes the first one's entry instead of adding one. */
	readonly id: string;
	readonly title: string;
	/** Which file this is, from 0: an entry of a later one takes the place of an earlier one. */
	readonly sequence: number;
	/** The day, such as "2026-11-03", and the time wherever the voter is that day, such as "09:30"; empty for the whole day. */
	readonly day: string;
	readonly time: string;
	readonly place: string;
	readonly notes: string;
}

/** Longest place or note that a calendar is given, in UTF-16 units. */
const longest = 500;

/**
 * A calendar file (RFC 5545) with these entries, one hour long each or a whole day. It holds no alarm and no address
 * of ours.
 *
 * @param now when it was made
 */
export function calendarFile(entries: readonly CalendarEntry[], now: Date): string {
	const calendar = ical({ prodId: '//Ballot of Rights//EN' });
	for (const { id, sequence, title, day, time, place, notes } of entries) {
		// Floating: the time that the voter wrote, whatever zone the calendar is in. It is written as if in UTC.
		const start = new Date(`${day}T${time || '00:00'}Z`);
		calendar.createEvent({
			id,
			sequence,
			stamp: now,
			summary: title,
			start,
			floating: true,
			...(time ? { end: new Date(start.getTime() + 60 * 60 * 1000) } : { allDay: true }),
			...(place && { location: place.slice(0, longest) }),
			...(notes && { description: notes.slice(0, longest) })
		});
	}
	return `${calendar.toString()}\r\n`;
}
