import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from './calendar-file';

const now = new Date('2026-10-01T12:00:00Z');
const vote: CalendarEntry = {
	id: 'vote',
	sequence: 0,
	title: 'My plan to vote',
	day: '2026-11-03',
	time: '09:30',
	place: '',
	notes: ''
};

const linesOf = (entry: CalendarEntry) => calendarFile([entry], now).split('\r\n');

describe('a calendar file', () => {
	it('has an hour from the time the voter entered, in whatever zone the calendar is', () => {
		const lines = linesOf(vote);
		expect(lines).toContain('DTSTART:20261103T093000');
		expect(lines).toContain('DTEND:20261103T103000');
	});

	it('takes the place of the one before it', () => {
		const lines = linesOf({ ...vote, sequence: 1 });
		expect(lines).toContain('UID:vote');
		expect(lines).toContain('SEQUENCE:1');
	});

	it('has the whole day where there is no time, whatever zone the device is in', () => {
		expect(linesOf({ ...vote, time: '' })).toContain('DTSTART;VALUE=DATE:20261103');
	});

	it('begins and ends as the format wants, with no alarm', () => {
		const text = calendarFile([vote, { ...vote, id: 'mail' }], now);
		expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
		expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
		expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
		expect(text).not.toContain('VALARM');
		expect(text).not.toMatch(/http|localhost/);
	});

	it.each([
		['a line that would begin another entry', 'x\r\nBEGIN:VEVENT', 'LOCATION:x\\nBEGIN:VEVENT'],
		['the same with an old line end', 'x\rBEGIN:VALARM', 'LOCATION:x\\nBEGIN:VALARM'],
		['signs of the format', 'a,b;c\\d', 'LOCATION:a\\,b\\;c\\\\d']
	])('keeps %s inside its field', (_, place, line) => {
		expect(linesOf({ ...vote, place })).toContain(line);
	});

	it('folds long lines at 75 bytes and breaks no letter', () => {
		const place = '👩‍👩‍👧‍👦é'.repeat(30);
		const text = calendarFile([{ ...vote, place }], now);
		for (const line of text.split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		}
		expect(text.replace(/\r\n /g, '')).toContain(`LOCATION:${place}`);
		expect(text.isWellFormed()).toBe(true);
	});
});
