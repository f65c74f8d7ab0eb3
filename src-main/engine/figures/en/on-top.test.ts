import { expect, it } from 'vitest';
import { onTopLength } from './on-top.ts';

it.each([
	['another 300 jobs', 7],
	['up to a further £12m', 15],
	['an extra 40 beds', 8],
	['300 other jobs', 0],
	['300 jobs. Another 20 will go', 0],
	['four further units', 12],
])('%s', (text, length) => expect(onTopLength(text, 0)).toBe(length));
