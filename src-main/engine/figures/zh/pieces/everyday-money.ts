import { add, type Exact, ratio } from '../../../exact.ts';
import { hanDigit, isHan } from '../chars.ts';
import { unitAt } from '../lexicon/index.ts';
import { matchAt } from '../match.ts';
import type { Attach, Mention } from '../types.ts';

/** The digits behind 块 or 元: 三块五, 一块零五, 两块八毛五, 3元5角8分. */
const SMALL =
	/(?:(?<zero>零)(?<only>[一二三四五六七八九\d])分?|(?<jiao>[一二三四五六七八九两\d])(?:(?<mark>[毛角])(?:零?(?<fen>[一二三四五六七八九\d])分?)?)?)(?!\d)/y;
/** The digit behind 毛 or 角: 八毛五. */
const SMALLER = /(?<fen>[一二三四五六七八九\d])分?(?!\d)/y;

/** Sums printed with the hundredths of their currency: 2令吉50仙, 3英镑20便士. */
const HUNDREDTHS: Readonly<Record<string, RegExp>> = {
	令吉: /(\d{1,2})仙/y,
	美元: /(\d{1,2})美?分(?!之)/y,
	欧元: /(\d{1,2})欧?分(?!之)/y,
	英镑: /(\d{1,2})便士/y,
};

/** Things that come in pieces, before or behind 块. */
const PIECES_BEFORE =
	/(?:表|牌|匾|碑|石|砖|板|屏|硬盘|电池|玻璃|芯片|模块|内存|蛋糕|面包|肥皂|豆腐|玉|木料|钢板|地|田|场|绿地|湿地|奖牌|金牌|银牌|铜牌)\s?$/u;
const HALF_MORE = /^半(?:$|[，,。；;、！？）)”一每的就卖到左以]|\s)/u;
const CASH = /^(?:钱|多钱|红包|押金|现金|罚款|零钱|奖金|工资|优惠|整|人民币)/u;

const digit = (c: string | undefined): bigint => BigInt(c === undefined ? 0 : (hanDigit(c) ?? Number(c)));

function extend(m: Mention, more: Exact, places: bigint, length: number): Mention | null {
	if (m.low === null || m.low !== m.high) return null;
	const value = add(m.low, more);
	const to = m.unitTo + length;
	return { ...m, low: value, high: value, precision: ratio(1n, places), to, unitTo: to, piece: 'everyday-money' };
}

export const everydayMoney = {
	id: 'everyday-money',
	type: 'attach',
	needs: /[块元毛角镑]|令吉/u,
	why: 'Spoken prices go on behind 块 and 毛, and 块 also counts pieces.',
	examples: [
		{
			text: '白菜一块二，黄瓜三块零八，猪肉12块5一斤，鸡蛋八毛五。',
			figures: [
				{ text: '一块二', kind: 'money', value: '1.2', unit: '块' },
				{ text: '三块零八', value: '3.08' },
				{ text: '12块5', value: '12.5' },
				{ text: '八毛五', value: '8.5', unit: '毛' },
			],
		},
		{
			text: '每度电6元5角，运费两块八毛五。',
			figures: [
				{ text: '6元5角', value: '6.5', unit: '元' },
				{ text: '两块八毛五', value: '2.85' },
			],
		},
		{
			text: '竖起3块展板，收缴手表4块，花了200块。',
			figures: [
				{ text: '3块', kind: 'count' },
				{ text: '4块', kind: 'count' },
				{ text: '200块', kind: 'money' },
			],
		},
		{ text: '桃子四块五一斤。', figures: [{ text: '四块五', value: '4.5' }], others: [['一斤', 'phrase']] },
		{
			text: '椰浆饭2令吉50仙，书价3英镑20便士，精肉13.2元/500克。',
			figures: [
				{ text: '2令吉50仙', value: '2.5', unit: '令吉', kind: 'money' },
				{ text: '3英镑20便士', value: '3.2', unit: '英镑' },
				{ text: '13.2元/500克', value: '13.2', unit: '元/500克', kind: 'money' },
			],
		},
		{
			text: '每斤16块半，去年17块8。',
			figures: [
				{ text: '16块半', value: '16.5', kind: 'money' },
				{ text: '17块8', value: '17.8' },
			],
		},
		{ text: '一块五亩的菜地。', figures: [{ text: '一块' }, { text: '五亩' }] },
	],
	attach(m, { text }) {
		if (m.unitClass !== 'money' || m.numeral === null || m.to !== m.unitTo || m.numeral.inner) return null;
		if (m.unit === '毛' || m.unit === '角') {
			const found = matchAt(SMALLER, text, m.unitTo);
			if (!found || bound(text, m.unitTo + 1, found[0].endsWith('分'))) return null;
			return extend(m, ratio(digit(found.groups?.['fen']), 10n), 10n, found[0].length);
		}
		const hundredths = HUNDREDTHS[m.unit];
		const cents = hundredths && m.numeral.scale === 0 ? matchAt(hundredths, text, m.unitTo) : null;
		if (cents) return extend(m, ratio(BigInt(cents[1] ?? 0), 100n), 100n, cents[0].length);
		if (m.unit !== '块' && m.unit !== '元') return null;
		const found = matchAt(SMALL, text, m.unitTo);
		const g = found?.groups ?? {};
		const printed = m.unit === '块' || g['mark'] !== undefined;
		if (found && printed && m.numeral.scale === 0) {
			const end = m.unitTo + found[0].length;
			const closed = /[毛角分]$/u.test(found[0]);
			if (!bound(text, end, closed)) {
				if (g['only'] !== undefined) return extend(m, ratio(digit(g['only']), 100n), 100n, found[0].length);
				const fen = g['fen'];
				const small = digit(g['jiao']) * 10n + digit(fen);
				if (fen === undefined || g['mark'] !== undefined)
					return extend(m, ratio(small, 100n), fen === undefined ? 10n : 100n, found[0].length);
			}
		}
		if (m.unit !== '块') return null;
		// 16块半: half of one more; 16块|半米长的石板 are pieces.
		if (HALF_MORE.test(text.slice(m.unitTo, m.unitTo + 2)) && m.numeral.scale === 0) return extend(m, ratio(1n, 2n), 10n, 1);
		const before = PIECES_BEFORE.test(text.slice(Math.max(0, m.from - 3), m.from));
		const behind = text.slice(m.unitTo, m.unitTo + 3);
		const things = isHan(behind[0]) && !CASH.test(behind) && !/^[多左以一每起就的不上到能可买卖]/u.test(behind);
		return before || things ? { ...m, unitClass: 'classifier', piece: 'everyday-money' } : null;
	},
} as const satisfies Attach;

/** Whether the digits before `at` belong to what follows: a measure word, or another numeral. */
const bound = (text: string, at: number, closed: boolean): boolean =>
	!(text[at] === '一' && unitAt(text, at + 1) !== null) &&
	(/[\d〇零一二三四五六七八九十百千万亿几多.]/u.test(text[at] ?? '。') ||
		(!closed && unitAt(text, at) !== null && text[at] !== '钱'));
