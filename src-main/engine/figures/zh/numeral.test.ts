import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, toText } from '../../exact.ts';
import { readNumeral } from './numeral.ts';

const DIGITS = '零一二三四五六七八九';

/** A section below 10 000 as it is written by the rules of school: 零 where places are skipped. */
function section(n: number, inside: boolean, two: '二' | '两', tens: '十' | '一十'): string {
	const places = [1000, 100, 10, 1];
	let out = '';
	let skipped = false;
	for (const [k, place] of places.entries()) {
		const d = Math.floor(n / place) % 10;
		if (d === 0) {
			skipped = true;
			continue;
		}
		if (skipped && (out !== '' || inside)) out += '零';
		skipped = false;
		const digit = d === 2 && place >= 100 ? two : (DIGITS[d] ?? '');
		if (place === 10 && d === 1 && out === '' && !inside) out += tens;
		else out += digit + ['千', '百', '十', ''][k];
	}
	return out;
}

interface Style {
	two: '二' | '两';
	tens: '十' | '一十';
	zero: '零' | '〇';
}

/** Any whole number below 10^16 in characters. */
function spell(n: bigint, { two, tens, zero }: Style): string {
	if (n === 0n) return zero;
	const yi = n / 100_000_000n;
	const wan = Number((n / 10_000n) % 10_000n);
	const low = Number(n % 10_000n);
	let out = '';
	if (yi > 0n) out += `${yi >= 10_000n ? spell(yi, { two, tens, zero }) : section(Number(yi), false, two, tens)}亿`;
	if (wan > 0) out += `${section(wan, out !== '', two, tens)}万`;
	if (low > 0) {
		// A whole section left out is marked by one 零.
		const gap = out !== '' && wan === 0 && low >= 1000 ? '零' : '';
		out += gap + section(low, out !== '', two, tens);
	}
	return out.replaceAll('零', zero);
}

/** The value that a text reads as, and whether all of it was read. */
function read(text: string): string | null {
	const n = readNumeral(text, 0);
	if (!n || n.to !== text.length || n.low === null || n.high === null) return null;
	const low = toText(n.low);
	const high = toText(n.high);
	return low === high ? low : `${low}~${high}`;
}

const style = fc.record({
	two: fc.constantFrom('二' as const, '两' as const),
	tens: fc.constantFrom('十' as const, '一十' as const),
	zero: fc.constantFrom('零' as const, '〇' as const),
});

describe('numbers in characters', () => {
	it('reads every number up to 12 000 in every spelling', () => {
		for (let n = 0; n <= 12_000; n++) {
			for (const two of ['二', '两'] as const) {
				for (const tens of ['十', '一十'] as const) {
					const text = spell(BigInt(n), { two, tens, zero: '零' });
					expect(read(text), text).toBe(String(n));
				}
			}
		}
	});

	it('reads back any number below 10^16', () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), style, (n, s) => {
				expect(read(spell(n, s))).toBe(String(n));
			}),
			{ numRuns: 3000 },
		);
	});

	it('reads back numbers with many zeros, where 零 decides', () => {
		const sparse = fc.array(fc.nat({ max: 15 }), { minLength: 1, maxLength: 4 }).map((places) => {
			let n = 0n;
			for (const p of new Set(places)) n += 10n ** BigInt(p) * BigInt((p % 9) + 1);
			return n;
		});
		fc.assert(
			fc.property(sparse, style, (n, s) => {
				expect(read(spell(n, s))).toBe(String(n));
			}),
			{ numRuns: 3000 },
		);
	});

	it('reads back Arabic numbers with grouping, decimals and scale words', () => {
		const scales = [
			['', 0],
			['万', 4],
			['亿', 8],
			['万亿', 12],
		] as const;
		fc.assert(
			fc.property(
				fc.nat({ max: 9_999_999 }),
				fc.nat({ max: 999 }),
				fc.boolean(),
				fc.constantFrom(...scales),
				(n, f, grouped, [word, k]) => {
					const whole = grouped ? String(n).replace(/\B(?=(\d{3})+$)/gu, ',') : String(n);
					const text = `${whole}.${String(f).padStart(3, '0')}${word}`;
					const expected = (BigInt(n) * 1000n + BigInt(f)) * 10n ** BigInt(k);
					const numeral = readNumeral(text, 0);
					expect(numeral?.to).toBe(text.length);
					expect(numeral?.low && numeral.low.n * 1000n).toBe(expected * (numeral?.low?.d ?? 0n));
					expect(numeral?.precision && toText(numeral.precision)).toBe(toText(ratio(10n ** BigInt(k), 1000n)));
				},
			),
		);
	});

	it.each([
		['3.66万', '36600', '100'],
		['2500余万', '25000000', '10000'],
		['1,100万', '11000000', '10000'],
		['一万五千亿', '1500000000000', '100000000000'],
		['二十万亿', '20000000000000', null],
		['三十万多亿', '30000000000000', null],
		['7千3百', '7300', '100'],
		['5万3', '53000', '1000'],
		['3万5000', '35000', '1'],
		['一百二', '120', '1'],
		['10亿零817万5288', '1008175288', '1'],
		['12亿5996.7万', '1259967000', '1000'],
		['3亿2.85万', '300028500', '100'],
		['一百九十万零三千九百七十一', '1903971', null],
		['816 000', '816000', '1'],
		['二〇二三', '2023', null],
		['廿五', '25', null],
		['壹仟贰佰', '1200', null],
		['三点五万', '35000', '1000'],
		['百分之八点五', '8.5', '0.1'],
		['百分之百', '100', '1'],
		['千分之三', '3', '1'],
		['三分之二', '2/3', null],
		['一又二分之一', '1.5', null],
		['3/4', '0.75', null],
		['十几万', '110000~190000', null],
		['二十几', '21~29', null],
		['几十', '20~99', null],
		['数百', '200~999', null],
		['几万', '20000~99999', null],
		['三四百', '300~400', null],
		['一两百', '100~200', null],
		['四十五六', '45~46', null],
		['七八十万', '700000~800000', null],
	])('%s', (text, value, precision) => {
		expect(read(text)).toBe(value);
		const n = readNumeral(text, 0);
		if (precision !== null) expect(n?.precision && toText(n.precision)).toBe(precision);
	});

	it.each([
		['三点一刻', 1],
		['12千克', 2],
		['3千瓦', 1],
		['万万', 1],
		['3.5.2', 1],
	])('%s stops after %i characters', (text, to) => {
		expect(readNumeral(text, 0)?.to).toBe(to);
	});
});

describe('digits set from right to left', () => {
	it.each([
		['一五〇〇亿', '150000000000'],
		['六三四亿', '63400000000'],
	])('%s', (text, value) => expect(read(text)).toBe(value));
	it('has a point only in front of what is measured', () => {
		expect(readNumeral('年增三十四.一%', 2)?.to).toBe(7);
		expect(readNumeral('共六四〇.五亿元', 1)?.to).toBe(7);
		expect(readNumeral('第三.五项', 1)?.to).toBe(2);
		expect(readNumeral('三.两个村', 0)?.to).toBe(1);
		expect(readNumeral('涨2·9%', 1)?.to).toBe(4);
		expect(readNumeral('看3·15晚会', 1)?.to).toBe(2);
		expect(readNumeral('三四五万', 0)?.to).toBe(2);
		expect(readNumeral('跌0.2百分点', 1)?.to).toBe(4);
	});
});
