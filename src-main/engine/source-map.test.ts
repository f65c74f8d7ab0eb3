import { expect, it } from 'vitest';
import { toSource } from './source-map.ts';

// Reading text "12 ab34": source "12\n ab 34", the joining blank at 2 is in no run.
const map = [
	{ from: 0, start: 0, length: 2 },
	{ from: 3, start: 4, length: 2 },
	{ from: 5, start: 7, length: 2 },
];

it.each([
	[0, 2, { start: 0, end: 2 }],
	[0, 5, { start: 0, end: 6 }],
	[2, 5, { start: 4, end: 6 }],
	[0, 3, { start: 0, end: 2 }],
	[4, 6, { start: 5, end: 8 }],
	[2, 3, null],
	[3, 3, null],
])('%i..%i', (from, to, span) => expect(toSource({ map }, from, to)).toEqual(span));
