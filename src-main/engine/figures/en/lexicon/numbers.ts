/** Number words of English, short scale (AP Stylebook and Oxford agree on it since 1974). */

export const SMALL: ReadonlyMap<string, bigint> = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, value) => [word, BigInt(value)]),
);

export const TENS: ReadonlyMap<string, bigint> = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, BigInt((index + 2) * 10)]),
);

const THOUSAND = 10n ** 3n;
const MILLION = 10n ** 6n;
const BILLION = 10n ** 9n;
const TRILLION = 10n ** 12n;

/** Scale words after spelled-out numbers and after digits. */
export const SCALES: ReadonlyMap<string, bigint> = new Map([
	['thousand', THOUSAND],
	['million', MILLION],
	['billion', BILLION],
	['trillion', TRILLION],
	['quadrillion', 10n ** 15n],
	['lakh', 10n ** 5n],
	['lakhs', 10n ** 5n],
	['crore', 10n ** 7n],
	['crores', 10n ** 7n],
	['lac', 10n ** 5n],
	['lacs', 10n ** 5n],
]);

/** Abbreviated scales, after digits only, with or without a blank. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, bigint> = new Map([
	['mn', MILLION],
	['mln', MILLION],
	['mlns', MILLION],
	['mio', MILLION],
	['mil', MILLION],
	['bn', BILLION],
	['bln', BILLION],
	['blns', BILLION],
	['bil', BILLION],
	['tn', TRILLION],
	['trn', TRILLION],
	['trln', TRILLION],
	['tln', TRILLION],
	['cr', 10n ** 7n],
]);

/** One letter, only glued to digits. `m` may also be metres and `k` kilometres: numerals/digits.ts decides. */
export const SCALE_LETTERS: ReadonlyMap<string, bigint> = new Map([
	['k', THOUSAND],
	['K', THOUSAND],
	['m', MILLION],
	['M', MILLION],
	['MM', MILLION],
	['b', BILLION],
	['B', BILLION],
	['T', TRILLION],
]);

/** Plural scale words: bounds, no value. "scores" and "tens" only before "of". */
export const VAGUE: ReadonlyMap<string, bigint> = new Map([
	['tens', 10n],
	['dozens', 12n],
	['scores', 20n],
	['hundreds', 100n],
	['thousands', THOUSAND],
	['millions', MILLION],
	['billions', BILLION],
	['trillions', TRILLION],
	['lakhs', 10n ** 5n],
	['crores', 10n ** 7n],
]);

export const ORDINAL_SMALL: ReadonlyMap<string, bigint> = new Map(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
		.split(' ')
		.map((word, index) => [word, BigInt(index + 1)]),
);

export const ORDINAL_TENS: ReadonlyMap<string, bigint> = new Map([
	...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
		.split(' ')
		.map((word, index): [string, bigint] => [word, BigInt((index + 2) * 10)]),
	['hundredth', 100n],
	['thousandth', THOUSAND],
	['millionth', MILLION],
	['billionth', BILLION],
]);

/** Denominators of spelled-out fractions, singular. "second" is none. */
export const DENOMINATORS: ReadonlyMap<string, bigint> = new Map([
	['half', 2n],
	['quarter', 4n],
	...[...ORDINAL_SMALL].filter(([word]) => word !== 'first' && word !== 'second'),
	['twentieth', 20n],
	['hundredth', 100n],
	['thousandth', THOUSAND],
	['millionth', MILLION],
	['billionth', BILLION],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, readonly [bigint, bigint]> = new Map([
	['½', [1n, 2n]],
	['⅓', [1n, 3n]],
	['⅔', [2n, 3n]],
	['¼', [1n, 4n]],
	['¾', [3n, 4n]],
	['⅕', [1n, 5n]],
	['⅖', [2n, 5n]],
	['⅗', [3n, 5n]],
	['⅘', [4n, 5n]],
	['⅙', [1n, 6n]],
	['⅚', [5n, 6n]],
	['⅛', [1n, 8n]],
	['⅜', [3n, 8n]],
	['⅝', [5n, 8n]],
	['⅞', [7n, 8n]],
]);
