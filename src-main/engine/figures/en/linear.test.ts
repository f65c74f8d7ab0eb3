import { describe, expect, it } from 'vitest';
import { NO_TRACE } from '../../trace.ts';
import { extractEn } from './index.ts';

const SIZE = 100_000;
const fill = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** One paragraph each, made to hit the loops and backtracking that a careless reading would have. */
const INPUTS: readonly string[] = [
	'1',
	'1,',
	'1,234,',
	'1 234 ',
	'1-',
	'1.',
	'1:1',
	'1/2/',
	'one ',
	'one hundred and ',
	'twenty-',
	'a ',
	'and ',
	'to ',
	'between 5 and ',
	'from 5 to ',
	'more than ',
	'just about nearly ',
	'per ',
	'per 100,000 ',
	'$',
	'US$1',
	'%',
	'5 percent to ',
	'May 5, ',
	'May ',
	'2019-',
	'2019 to ',
	'first quarter of ',
	'last five years ',
	'aged 5, ',
	'3-1 ',
	'A',
	'A-1',
	'A1',
	'a.b.c.',
	"a'",
	'@a.b',
	'a@a.',
	'+1 1',
	'(01) ',
	'www.',
	'no. ',
	'No. 5 ',
	'Main Hill Green 5 ',
	'half a ',
	'two-thirds of ',
	'hundreds of ',
	'12 months to ',
	'( ',
	'. ',
	'. A 5',
	'é̂',
	'½',
	"'90s ",
	'degrees below zero ',
	'square ',
	'us hong kong ',
];

function time(text: string): number {
	const start = performance.now();
	extractEn(text, { paragraphKind: 'body', published: '2023-05-17', trace: NO_TRACE });
	return performance.now() - start;
}

describe('reads in linear time', () => {
	it.each(INPUTS.map((part) => [part]))('%j', (part) => {
		time(fill(part, 2000));
		const small = Math.min(...[0, 1, 2].map(() => time(fill(part, SIZE / 4))));
		const large = Math.min(time(fill(part, SIZE)), time(fill(part, SIZE)));
		// Linear is 4; quadratic 16, and seconds long. Below 400 ms the clock measures the machine, not the reading.
		expect(large < 400 || large / small < 10, `${small} ms → ${large} ms`).toBe(true);
		expect(large).toBeLessThan(3000);
	});
});
