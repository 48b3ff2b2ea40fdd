import { choices, type Answer, type AnswerSheet, type Reply } from './answer-sheet';
import type { Slot } from './edition';

/*
 * A share code is base64url of: version (1 byte), one nibble per slot from slot 0 (two to a byte, low nibble
 * first), a 24-bit checksum. The layout is permanent: links printed or sent years ago must open. A new layout takes a
 * new version.
 *
 * One code of version 1 in 256 ends in a zero byte, and without it is the code of a shorter sheet: where a program takes
 * the last letter of such a link, an answer would be gone and nobody told. So those sheets are written in version 2,
 * whose checksum is inverted, and every other one in version 1. Each sheet is written in exactly one way, so that links
 * can be compared as text.
 */

/** Longest code that is looked at, in characters. */
export const maxCodeLength = 200;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const checksumBytes = 3;

/** Highest slot that fits a code of `maxCodeLength` characters. */
export const maxSlot = (Math.floor((maxCodeLength * 6) / 8) - 1 - checksumBytes) * 2 - 1;

/** The nibbles, in order: 0 to 6 as they are, 7 to 13 for the same replies that matter a lot. Append-only. */
const replies: readonly Reply[] = ['open', ...choices, 'skipped'];

/** What each nibble says. Two thousand answers of a full circle share these. */
const answers: readonly Answer[] = [false, true].flatMap((matters) =>
	replies.map((reply) => ({ reply, matters }))
);

/** Why a code was refused. */
export type Refusal =
	'empty' | 'too-long' | 'not-a-code' | 'newer-version' | 'damaged' | 'unknown-answer';

export type Decoded =
	| { readonly ok: true; readonly sheet: AnswerSheet }
	| { readonly ok: false; readonly reason: Refusal };

/**
 * Writes a sheet as a short text for a link or for storage.
 *
 * @param sheet slots from 0 to `maxSlot`
 * @returns 6 characters (nothing answered) to `maxCodeLength`, all of them letters, digits, `-` or `_`
 * @throws RangeError if a slot is not a whole number from 0 to `maxSlot`
 */
export function encodeSheet(sheet: AnswerSheet): string {
	const slots = Object.keys(sheet).map(Number);
	for (const slot of slots) {
		if (!Number.isInteger(slot) || slot < 0 || slot > maxSlot) {
			throw new RangeError(`slot ${slot} is outside 0 to ${maxSlot}`);
		}
	}
	const length = slots.length ? Math.floor(Math.max(...slots) / 2) + 1 : 0;
	const body = new Uint8Array(1 + length);
	for (const slot of slots) {
		body[1 + (slot >> 1)]! |= nibble(sheet[slot]!) << (slot % 2 ? 4 : 0);
	}
	body[0] = 1;
	let sum = checksum(body);
	if ((sum & 255) === 0) {
		body[0] = 2;
		sum = ~checksum(body);
	}
	return toText(Uint8Array.of(...body, sum >> 16, sum >> 8, sum));
}

/**
 * Reads a share code. Total: whatever the text, it gives a sheet or a named refusal and never throws.
 *
 * @param code what stood in the link or in storage
 */
export function decodeSheet(code: string): Decoded {
	if (code === '') return refuse('empty');
	if (code.length > maxCodeLength) return refuse('too-long');
	const bytes = fromText(code);
	if (!bytes || bytes.length < 1 + checksumBytes) return refuse('not-a-code');
	const body = bytes.subarray(0, -checksumBytes);
	const [a, b, c] = bytes.subarray(-checksumBytes) as unknown as [number, number, number];
	const [version] = body;
	const difference = checksum(body) ^ ((a << 16) | (b << 8) | c);
	if (difference !== (version === 2 ? 0xffffff : 0)) return refuse('damaged');
	if (version !== 1 && version !== 2) return refuse('newer-version');
	if (body.length > 1 && body.at(-1) === 0) return refuse('damaged');

	const sheet: Record<Slot, Answer> = {};
	for (let slot = 0; slot < (body.length - 1) * 2; slot++) {
		const value = (body[1 + (slot >> 1)]! >> (slot % 2 ? 4 : 0)) & 15;
		const answer = answers[value];
		if (!answer) return refuse('unknown-answer');
		if (value > 0) sheet[slot] = answer;
	}
	// Version 2 is only for sheets that would be mistaken in version 1.
	return version === 1 || encodeSheet(sheet) === code ? { ok: true, sheet } : refuse('damaged');
}

function refuse(reason: Refusal): Decoded {
	return { ok: false, reason };
}

function nibble({ reply, matters }: Answer): number {
	return replies.indexOf(reply) + (matters ? replies.length : 0);
}

/** CRC-24 as in OpenPGP (RFC 9580, section 6.1): finds every change of up to 24 neighbouring bits. */
function checksum(bytes: Uint8Array): number {
	let crc = 0xb704ce;
	for (const byte of bytes) {
		crc ^= byte << 16;
		for (let bit = 0; bit < 8; bit++) {
			crc <<= 1;
			if (crc & 0x1000000) crc ^= 0x1864cfb;
		}
	}
	return crc & 0xffffff;
}

/** base64url without padding. Not `btoa`: it needs a string in between and accepts unused last bits. */
function toText(bytes: Uint8Array): string {
	let text = '';
	for (let bit = 0; bit < bytes.length * 8; bit += 6) {
		const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
		text += alphabet[(pair >> (10 - (bit % 8))) & 63];
	}
	return text;
}

function fromText(text: string): Uint8Array | undefined {
	// One text for each value: no character may be left over, and unused last bits must be zero.
	const unused = (text.length * 6) % 8;
	if (unused === 6) return undefined;
	let value = 0;
	const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
	for (let index = 0; index < text.length; index++) {
		value = alphabet.indexOf(text[index]!);
		if (value < 0) return undefined;
		const bit = index * 6;
		const pair = value << (10 - (bit % 8));
		const byte = bit >> 3;
		if (byte < bytes.length) bytes[byte]! |= pair >> 8;
		if (byte + 1 < bytes.length) bytes[byte + 1]! |= pair & 255;
	}
	return (value & ((1 << unused) - 1)) === 0 ? bytes : undefined;
}
