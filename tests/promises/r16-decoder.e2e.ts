import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import { decodeCircle, encodeCircle, maxMembers } from '../../src/lib/domain/circle';
import { decodeSheet, encodeSheet, maxCodeLength } from '../../src/lib/domain/share-code';
import {
	BrokenPromise,
	assert,
	assertNone,
	type Evidence,
	type World,
	noticed,
	test,
	inParts,
	kept
} from './promise';
import { randomVoters, sheetOf } from '../support/sheets';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters that no code holds, beside those that one may. */
const letters = [...alphabet, ...'.%+/=é \u0000\u202e😀'];

test.describe('R16: Whatever stands in a link or in storage is read as valid answers or refused by name, never half.', () => {
	for (const [name, part] of inParts(4, decoder)) test(name, kept(part));
	test(
		'notices: a decoder that throws at a letter it does not know',
		noticed((world) =>
			proveTotal(world, (code) => {
				if (code.includes('😀')) throw new Error('what is this?');
				return decodeSheet(code);
			})
		)
	);
	test(
		'notices: a decoder that takes a code with one letter more',
		noticed((world) =>
			proveTotal(world, (code) => {
				const read = decodeSheet(code);
				return read.ok ? read : decodeSheet(code.slice(0, -1));
			})
		)
	);
});

function decoder(world: World): Promise<Evidence> {
	return proveTotal(world, decodeSheet);
}

type Decode = typeof decodeSheet;

async function proveTotal({ seed }: World, decode: Decode): Promise<Evidence> {
	const strings = 250_000;
	await inTurns(texts, strings, seed, (text) => read(decode, text));
	const codes = randomVoters(25, seed).map(sheetOf).map(encodeSheet);
	const changed = changeEach(decode, codes);
	const added = cutAndAdd(decode, codes);
	const stored = 2_500;
	await inTurns(storedValues, stored, seed, readStored);
	const number = (count: number) => count.toLocaleString('en-US');
	return {
		figure: `${number(strings)} strings, ${number(changed)} codes with one letter changed, ${number(stored)} mutated stored circles: read or refused`,
		notes: [
			`${added.read} of ${added.tried} codes with a letter more are read as another valid code, because this checksum stays right when its own bytes are followed by a zero byte; none with a letter less`
		]
	};
}

/** Every text, and often one that looks like a code. */
const texts = fc.oneof(
	fc.string({ unit: 'binary', maxLength: maxCodeLength + 20 }),
	fc.string({ unit: fc.constantFrom(...letters), maxLength: maxCodeLength + 20 }),
	fc
		.string({ unit: fc.constantFrom(...alphabet), minLength: 6, maxLength: 40 })
		.map((text) => `AQ${text}`)
);

/** A circle as it is stored, with something cut out, put in, or of another type. */
const storedValues = fc
	.record({
		labels: fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 5 }),
		cut: fc.nat(),
		length: fc.nat(20),
		put: fc.oneof(fc.string({ unit: 'binary', maxLength: 10 }), fc.json({ maxDepth: 2 }))
	})
	.map(({ labels, cut, length, put }) => {
		const sheet = { 0: { reply: 'agree', matters: true } } as const;
		const whole = encodeCircle(labels.map((label) => ({ label, sheet })));
		const place = cut % (whole.length + 1);
		return whole.slice(0, place) + put + whole.slice(place + length);
	});

async function inTurns<Value>(
	arbitrary: fc.Arbitrary<Value>,
	count: number,
	seed: number,
	look: (value: Value) => void
): Promise<void> {
	const part = 2000;
	for (let done = 0; done < count; done += part) {
		for (const value of fc.sample(arbitrary, {
			numRuns: Math.min(part, count - done),
			seed: seed + done
		}))
			look(value);
		// Other proofs run at the same time, and their host must answer.
		await setImmediate();
	}
}

/** A sheet whose own code is this very text, or a refusal with a name. */
function read(decode: Decode, text: string): boolean {
	const shown = JSON.stringify(text.slice(0, 60));
	try {
		const read = decode(text);
		if (!read.ok) assert(/^[a-z-]+$/.test(read.reason), `${shown} is refused without a name`);
		else assert(encodeSheet(read.sheet) === text, `${shown} is read as another sheet`);
		return read.ok;
	} catch (error) {
		if (error instanceof BrokenPromise) throw error;
		throw new BrokenPromise(`${shown} makes the decoder throw: ${String(error)}`);
	}
}

/** @returns how many texts were tried: every change of one letter of each code */
function changeEach(decode: Decode, codes: readonly string[]): number {
	let tried = 0;
	for (const code of codes) {
		for (let place = 0; place < code.length; place++) {
			for (const letter of letters) {
				const changed = code.slice(0, place) + letter + code.slice(place + 1);
				if (changed === code) continue;
				tried++;
				assert(
					!read(decode, changed),
					`${changed}, one letter changed in ${code}, is read as valid`
				);
			}
		}
	}
	return tried;
}

/** Every loss of one letter, which is refused, and every addition of one: read as the code of another sheet, or refused. */
function cutAndAdd(decode: Decode, codes: readonly string[]) {
	const around = (change: (start: string, end: string) => string[]) =>
		codes
			.flatMap((code) =>
				Array.from({ length: code.length + 1 }, (_, place) =>
					change(code.slice(0, place), code.slice(place))
				).flat()
			)
			.filter((text) => !codes.includes(text));
	const cut = around((start, end) => [start + end.slice(1)]);
	assertNone(
		cut.filter((text) => read(decode, text)),
		'codes with a letter less are read'
	);
	const added = around((start, end) => letters.map((letter) => start + letter + end));
	return { tried: added.length, read: added.filter((text) => read(decode, text)).length };
}

function readStored(text: string): void {
	const shown = JSON.stringify(text.slice(0, 80));
	try {
		const circle = decodeCircle(text);
		assert(circle.length <= maxMembers, `${shown} is read as a circle of ${circle.length}`);
		assert(decodeCircle(encodeCircle(circle)).length === circle.length, `${shown} is read half`);
	} catch (error) {
		if (error instanceof BrokenPromise) throw error;
		throw new BrokenPromise(`${shown} makes the reader of circles throw: ${String(error)}`);
	}
}
