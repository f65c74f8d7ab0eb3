import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { NO_TRACE } from '../../trace.ts';
import { Board } from './board.ts';
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

const COUNTED = ['at', 'lower', 'glued', 'isFree', 'quantityAt', 'isJoiner'] as const;

/** Looks at the board while reading `text`: the same on every machine, unlike the clock. */
function work(text: string): number {
	let looks = 0;
	const originals = COUNTED.map((name) => [name, Board.prototype[name]] as const);
	for (const [name, original] of originals) {
		Object.assign(Board.prototype, {
			[name](this: Board, i: number) {
				looks++;
				return Reflect.apply(original, this, [i]);
			},
		});
	}
	try {
		extractEn(text, { paragraphKind: 'body', published: '2023-05-17', trace: NO_TRACE });
	} finally {
		Object.assign(Board.prototype, Object.fromEntries(originals));
	}
	return looks;
}

describe('reads in linear time', () => {
	it.each(INPUTS.map((part) => [part]))('%j', (part) => {
		const small = work(fill(part, SIZE / 4));
		const start = performance.now();
		const large = work(fill(part, SIZE));
		expect(large / small).toBeLessThan(4.2);
		// The patterns of tokens.ts and codes.ts look at no board: what backtracks there takes minutes, not seconds.
		expect(performance.now() - start).toBeLessThan(10_000);
	});
});
