import { neg } from '../../../exact.ts';
import { isWholeCell } from '../../cells.ts';
import type { Attach, Mention, View } from '../types.ts';

const negated = (m: Mention): Pick<Mention, 'low' | 'high'> => ({ low: m.high && neg(m.high), high: m.low && neg(m.low) });

const BELOW = /零下\s?$/u;

/** 负0.4个百分点, 由负0.2%转正: the sign said as a word. Behind these characters 负 ends a word of its own: 自负3万元, 正负2度. */
const SAID = /(?<![正胜肩背抱担自欠亏辜增减重轻税费赔承超均])负\s?$/u;
/** A bare number and a sum are negative where a verb or a measure leads up to them (为负1.3): 3胜负2场 and 减负8亿元 have neither. */
const SAID_BARE = /(?:[为由从至到在达比]|PMI|CPI|PPI|指数|增速|[值润额损])负\s?$/u;
/** 负300元的债: owing is no sign. */
const OWED = /^(?:的|多|余)?(?:[外内巨欠旧老]?债|贷)/u;

const SHRINK = /负增长\s?(?:为|了|约)?\s?$/u;

const MINUS = /(?:^|[\s，。；：、（(~～]|[\u4e00-\u9fff])[-−－–]$/u;

/** What may be negative; a hyphen before a count is a hyphen. */
const SIGNED: ReadonlySet<string> = new Set([
	'percent',
	'temperature',
	'energy',
	'money',
	'point',
	'length',
	'power',
	'index',
	'other',
]);
/** -2到3℃: the unit stands behind the second end. */
const SPAN = /^\s?(?:至|到|~|～|—|－|-)(?:[-−－–]|负)?\s?$/u;

/** 0.2、-1.3、0.8个百分点: the unit of a list stands behind its last number. */
const LISTED = /^\s?(?:、|和|与|及)\s?(?:[-−－–]|负)?$/u;

/** A cell of accounts: (930.0), ▲3.5, ▼3.5, -3.5. */
const CELL_OPENS = /^[（(▲△▼▽－−-]$/u;
const CELL_CLOSES: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['（', '）'],
]);

/** What a cell's own sign makes of the number in it; a filled triangle is a minus unless others point down. */
function inCell(m: Mention, { text, context }: View): Mention | null {
	const sign = text.charAt(m.from - 1);
	if (m.low === null || !CELL_OPENS.test(sign)) return null;
	const closing = CELL_CLOSES.get(sign) ?? '';
	const to = m.to + closing.length;
	if (text.slice(m.to, to) !== closing || !isWholeCell(text, m.from - 1, to)) return null;
	const signed: Mention = { ...m, from: m.from - 1, to, unitTo: Math.max(m.unitTo, to), piece: 'signs' };
	return /[▲△]/u.test(sign) && context.arrows ? signed : { ...signed, ...negated(m) };
}

export const signs = {
	id: 'signs',
	type: 'attach',
	needs: /零下|负|[-−－–▲△▼▽]|[\t\u001f][（(]/u,
	why: 'Below zero is a value, not a word beside one.',
	examples: [
		{ text: '最低气温零下12摄氏度。', figures: [{ text: '零下12摄氏度', value: '-12', unit: '摄氏度', kind: 'measure' }] },
		{ text: '气温-12℃～-8℃。', figures: [{ text: '-12℃～-8℃', low: '-12', high: '-8', unit: '℃' }] },
		{ text: '一季度负增长3.4%。', figures: [{ text: '一季度' }, { text: '负增长3.4%', value: '-3.4' }] },
		{ text: '净利润-2.4亿元。', figures: [{ text: '-2.4亿元', value: '-240000000' }] },
		{
			text: '井底标高-26.4米，水温-1.8摄氏度。',
			figures: [
				{ text: '-26.4米', value: '-26.4' },
				{ text: '-1.8摄氏度', value: '-1.8' },
			],
		},
		{
			text: '分别拉动0.2、-1.3、0.8个百分点。',
			figures: [
				{ text: '0.2', value: '0.2', unit: '个百分点', kind: 'point' },
				{ text: '-1.3', value: '-1.3', unit: '个百分点', kind: 'point' },
				{ text: '0.8个百分点' },
			],
		},
		{
			text: '桥梁\t(930.0)\t▲3.5\t-12\t(2.1%)',
			figures: [
				{ text: '(930.0)', value: '-930' },
				{ text: '▲3.5', value: '-3.5' },
				{ text: '-12', value: '-12' },
				{ text: '(2.1%)', value: '-2.1', unit: '%' },
			],
		},
		{
			text: '日经指数▼1.2%，道指▲0.8%，(930.0)为上年数。',
			figures: [
				{ text: '▼1.2%', value: '-1.2' },
				{ text: '0.8%', value: '0.8' },
				{ text: '930.0', value: '930' },
			],
		},
		{ text: '增速为-1.5%。', figures: [{ text: '-1.5%', value: '-1.5' }] },
		{
			text: '拉动负0.7个百分点，增速由负2.1%转正，读数为负1.3，气温–4.5℃，净利润为负3.2亿元。',
			figures: [
				{ text: '负0.7个百分点', value: '-0.7', unit: '个百分点' },
				{ text: '负2.1%', value: '-2.1' },
				{ text: '负1.3', value: '-1.3' },
				{ text: '–4.5℃', value: '-4.5' },
				{ text: '负3.2亿元', value: '-320000000' },
			],
		},
		{
			text: '分别影响1.2、负0.6、负0.3个百分点，降幅由负3.1%收窄至负2.5%。',
			figures: [
				{ text: '1.2', value: '1.2' },
				{ text: '负0.6', value: '-0.6', unit: '个百分点' },
				{ text: '负0.3个百分点', value: '-0.3' },
				{ text: '负3.1%', value: '-3.1' },
				{ text: '负2.5%', value: '-2.5' },
			],
		},
		{
			text: '自负1200元，负责3个村，误差正负2度，负担8万元，税负3.2%，为企业减负6亿元，欠负300元，资产负债率62.3%，负300元的债，交手3胜负2场。',
			figures: [
				{ text: '1200元', value: '1200' },
				{ text: '3个' },
				{ text: '2度', value: '2' },
				{ text: '8万元' },
				{ text: '3.2%', value: '3.2' },
				{ text: '6亿元', value: '600000000' },
				{ text: '300元', value: '300' },
				{ text: '62.3%' },
				{ text: '300元', value: '300' },
				{ text: '3', value: '3' },
				{ text: '2场', value: '2' },
			],
		},
	],
	attach(m, view) {
		const { text, previous, next } = view;
		if (m.numeral === null || m.low === null) return null;
		const cell = inCell(m, view);
		if (cell) return cell;
		// An arrow that points down is a minus anywhere.
		if (/[▼▽]/u.test(text.charAt(m.from - 1)) && SIGNED.has(m.unitClass))
			return { ...m, ...negated(m), from: m.from - 1, piece: 'signs' };
		const before = text.slice(Math.max(0, m.from - 6), m.from);
		const below = BELOW.exec(before) ?? (m.unitClass === 'percent' ? SHRINK.exec(before) : null);
		if (below) return { ...m, ...negated(m), from: m.from - below[0].length, piece: 'signs' };
		const row =
			m.unit === '' &&
			next !== null &&
			SIGNED.has(next.unitClass) &&
			next.from - m.to <= 4 &&
			(SPAN.test(text.slice(m.to, next.from)) || LISTED.test(text.slice(m.to, next.from)));
		const said =
			SAID.test(before) &&
			((m.unit === '' && !row) || m.unitClass === 'money' ? SAID_BARE.test(before) : row || SIGNED.has(m.unitClass))
				? SAID.exec(before)
				: null;
		if (said && previous?.to !== m.from - said[0].length && !OWED.test(text.slice(m.to, m.to + 3)))
			return { ...m, ...negated(m), from: m.from - said[0].length, piece: 'signs' };
		if (
			/[0-9]/u.test(text[m.from] ?? '') &&
			MINUS.test(before) &&
			previous?.to !== m.from - 1 &&
			(SIGNED.has(m.unitClass) || row)
		)
			return { ...m, ...negated(m), from: m.from - 1, piece: 'signs' };
		return null;
	},
} as const satisfies Attach;
