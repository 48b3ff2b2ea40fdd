import { readRecord } from './stored-json';
import { asTyped } from './typed-text';

/** A voter's own plan. It holds no date or deadline of ours: every one was entered by the voter. */
export interface Plan {
	/** The day to vote, such as "2026-11-03", and the time, such as "09:30"; empty where there is none. */
	readonly day: string;
	readonly time: string;
	readonly place: string;
	/** How the voter gets there. */
	readonly way: string;
	/** What the voter brings. */
	readonly bring: string;
	/** The day a mail ballot is sent by. */
	readonly mailBy: string;
}

export const blankPlan: Plan = { day: '', time: '', place: '', way: '', bring: '', mailBy: '' };

/** How much of a typed text fits its place on paper, in characters. */
export const fitsPaper = 80;

/** Why a day the voter entered cannot be meant. */
export type DayFault = 'no-such-day' | 'past';

/** One entry for a calendar. Without a time it lasts the whole day. */
export interface Appointment {
	readonly what: 'vote' | 'mail';
	readonly day: string;
	readonly time: string;
}

const version = 1;

/**
 * What is wrong with a day, given the day it is now; undefined where nothing is, or where none was entered.
 *
 * @param today such as "2026-11-03"
 */
export function faultOfDay(day: string, today: string): DayFault | undefined {
	if (day === '') return undefined;
	if (!isDay(day)) return 'no-such-day';
	return day < today ? 'past' : undefined;
}

/** What of a plan can go into a calendar: the days that are no fault, the voting day first. */
export function appointmentsOf({ day, time, mailBy }: Plan, today: string): Appointment[] {
	const all: Appointment[] = [
		{ what: 'vote', day, time: isTime(time) ? time : '' },
		{ what: 'mail', day: mailBy, time: '' }
	];
	return all.filter((one) => one.day !== '' && !faultOfDay(one.day, today));
}

/** Has the voter written anything into the plan? */
export function isBlankPlan(plan: Plan): boolean {
	return Object.values(plan).every((text) => text === '');
}

/** Writes a plan as a text to be kept; empty where nothing is written. */
export function encodePlan(plan: Plan): string {
	return isBlankPlan(plan) ? '' : JSON.stringify({ version, ...plan });
}

/** Reads a kept plan. Total: what cannot be read gives a blank plan, never an error. */
export function decodePlan(text: string): Plan {
	const kept = readRecord(text, version) ?? {};
	const day = asTyped(kept.day);
	const time = asTyped(kept.time);
	const mailBy = asTyped(kept.mailBy);
	return {
		day: isDay(day) ? day : '',
		time: isTime(time) ? time : '',
		place: asTyped(kept.place),
		way: asTyped(kept.way),
		bring: asTyped(kept.bring),
		mailBy: isDay(mailBy) ? mailBy : ''
	};
}

/** A day of the calendar, in the years that a date field writes with four digits. */
function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isTime(text: string): boolean {
	return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** A plan as a text to be kept, and back. */
export const planCodec = { encode: encodePlan, decode: decodePlan };
