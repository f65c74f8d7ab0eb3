import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_TRACE } from '../../trace.ts';
import { extractEn } from './index.ts';

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];

interface Style {
	and: boolean;
	hyphen: string;
	capital: boolean;
}

function spellGroup(n: number, style: Style): string {
	const words: string[] = [];
	if (n >= 100) words.push(`${SMALL[Math.floor(n / 100)]} hundred`);
	const rest = n % 100;
	if (rest > 0 && words.length > 0 && style.and) words.push('and');
	if (rest >= 20) words.push(`${TENS[Math.floor(rest / 10)]}${rest % 10 > 0 ? `${style.hyphen}${SMALL[rest % 10]}` : ''}`);
	else if (rest > 0) words.push(SMALL[rest]!);
	return words.join(' ');
}

/** Written independently of the reader: the reader is tested against it, not against itself. */
function spell(n: number, style: Style): string {
	if (n === 0) return 'zero';
	const groups: number[] = [];
	for (let rest = n; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
	const words: string[] = [];
	for (let i = groups.length - 1; i >= 0; i--) {
		const group = groups[i]!;
		if (group === 0) continue;
		if (i === 0 && group < 100 && words.length > 0 && style.and) words.push('and');
		words.push(spellGroup(group, style));
		if (i > 0) words.push(SCALES[i]!);
	}
	const text = words.join(' ');
	return style.capital ? text[0]!.toUpperCase() + text.slice(1) : text;
}

const style = fc.record({ and: fc.boolean(), hyphen: fc.constantFrom('-', ' '), capital: fc.boolean() });
const size = fc.constantFrom(10 ** 2, 10 ** 4, 10 ** 6, 10 ** 9, 10 ** 12, 10 ** 15);
const number = size.chain((max) => fc.integer({ min: 2, max: max - 1 }));

const read = (text: string) => extractEn(text, { paragraphKind: 'body', published: null, trace: NO_TRACE });

it('reads every spelled-out whole number below 10^15 back', () => {
	fc.assert(
		fc.property(number, style, (n, how) => {
			const words = spell(n, how);
			const text = `${words} geese`;
			const { figures } = read(text);
			expect(figures.map((figure) => [text.slice(figure.from, figure.to), figure.value])).toEqual([[words, String(n)]]);
		}),
		{ numRuns: 2000 },
	);
});

it('reads grouped digits back, by commas and by blanks', () => {
	fc.assert(
		fc.property(fc.integer({ min: 10_000, max: 10 ** 15 }), fc.constantFrom(',', ' ', ' '), fc.nat(99), (n, sign, cents) => {
			const grouped = String(n).replace(/\B(?=(?:\d{3})+$)/gu, sign);
			const text = `It counted ${grouped}.${String(cents).padStart(2, '0')} geese`;
			const { figures } = read(text);
			expect(figures).toHaveLength(1);
			expect(figures[0]!.value).toBe(cents === 0 ? String(n) : `${n}.${String(cents).padStart(2, '0').replace(/0$/u, '')}`);
			expect(figures[0]!.precision).toBe('0.01');
		}),
	);
});

/** Pieces of English in any order: whatever comes out must account for every digit, once. */
const scrap = fc.constantFrom(
	...'12 1,234.5 2019 $ % percent to - – and between from about more than million bn m k a one half third two-thirds dozen hundreds of per 100,000 people May 5 , . ( ) : / 3-1 6pm year-old last next years ago first quarter Q3 F-16 24/7 minus in nearly or twice aged 34 No . ½ don’t £ 9/11 5G ’90s 1/2'.split(
		' ',
	),
);

it('puts every digit into exactly one figure or other, in order, without overlap', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(scrap, fc.constantFrom(' ', ' ', '')), { maxLength: 40 }), (parts) => {
			const text = parts.map(([word, gap]) => word + gap).join('');
			const { figures, others } = read(text);
			const owner = new Array<number>(text.length).fill(0);
			for (const list of [figures, others]) {
				let end = 0;
				for (const { from, to } of list) {
					expect(from).toBeGreaterThanOrEqual(end);
					expect(to).toBeGreaterThan(from);
					for (let i = from; i < to; i++) owner[i]!++;
					end = to;
				}
			}
			for (let i = 0; i < text.length; i++) {
				expect(owner[i], `${text} @${i}`).toBeLessThanOrEqual(1);
				if (/\d/u.test(text[i]!)) expect(owner[i], `${text} @${i}`).toBe(1);
			}
			for (const figure of figures) {
				if (figure.low !== null || figure.high !== null) expect(figure.value).toBeNull();
				expect(text.slice(figure.from, figure.to)).not.toMatch(/^\s|\s$/u);
			}
		}),
		{ numRuns: 3000 },
	);
});
