/**
 * How many of so many rose and fell: 七大类价格“五涨一降”. The short form counts every one of them, so its numbers add up to
 * the number before it.
 */
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { type Hit, lookThrough, type Place, stretchOf, ZH } from '../wording/look.ts';

const HAN = '〇一二三四五六七八九';
const NUMBER = `(?:\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])`;
/** What all of them are of; 其中, 有 and a comma begin another count. */
const TALLY = new RegExp(
	`(?<![\\d.第十百千万亿])(?<all>${NUMBER})(?:个?大类|类|个行业|大行业|大板块|个板块|个城市|项指标|种商品|个品种|大股指|大指数)` +
		`(?:(?!其中|有|除)[^，。；：、\\d“”]){0,16}?[“"]?(?<tally>(?:${NUMBER}(?:持平|[涨升增平降跌减])){2,4})(?![\\p{Script=Han}]{0,2}\\d)`,
	'gu',
);
const EACH = new RegExp(`(${NUMBER})(?:持平|[涨升增平降跌减])`, 'gu');

function numberIn(word: string): number {
	if (/^\d+$/u.test(word)) return Number(word);
	const [tens = '', ones = ''] = word.includes('十') ? word.split('十') : ['〇', word];
	const digit = (character: string): number => (character === '两' ? 2 : Math.max(0, HAN.indexOf(character || '〇')));
	return word.includes('十') ? (tens === '' ? 10 : 10 * digit(tens)) + digit(ones) : digit(ones);
}

const UP = '上涨|上升|增加|增长|提高|扩大|盈利';
const DOWN = '下跌|下降|减少|回落|降低|收窄|亏损';
const FLAT = '持平|不变';
const WAY = `(?:${UP}|${DOWN}|${FLAT})`;
const UNIT = '(?<unit>[个家只种支座名所条项])';
/** 行业, and nothing that they would be of: 15个行业利润减少 is of another thing than 30个行业产量增加. */
const THEMSELVES = '(?:大类)?(?:行业|城市|省份|地区|品种|企业|板块|指数|指标|国家|[县市区镇村省港])?(?:同比|环比|出现|有所|则)?';
const NEXT = '[，、和及]{1,2}(?:另?有|而)?';
/** 在41个行业中，34个行业利润增加，7个减少: the later ones name nothing of their own. */
const NUMBER_FIRST = new RegExp(
	`(?<![\\d.第])(?<all>\\d{1,4})${UNIT}[^，。；、\\d]{0,10}中，(?<a>\\d{1,4})\\k<unit>[^，。；、\\d]{0,14}?(?<wa>${WAY})` +
		`${NEXT}(?<b>\\d{1,4})\\k<unit>${THEMSELVES}(?<wb>${WAY})(?:${NEXT}(?<c>\\d{1,4})\\k<unit>${THEMSELVES}(?<wc>${WAY}))?`,
	'gu',
);
/** 70个城市中，环比上涨的有12个，下降的有55个，持平的有3个. */
const WAY_FIRST = new RegExp(
	`(?<![\\d.第])(?<all>\\d{1,4})${UNIT}[^，。；、\\d]{0,10}中，[^，。；、\\d]{0,12}?(?<wa>${WAY})的?[^，。；、\\d]{0,4}?(?<a>\\d{1,4})\\k<unit>` +
		`${NEXT}(?<wb>${WAY})的?[^，。；、\\d]{0,4}?(?<b>\\d{1,4})\\k<unit>(?:${NEXT}(?<wc>${WAY})的?[^，。；、\\d]{0,4}?(?<c>\\d{1,4})\\k<unit>)?`,
	'gu',
);

const wayOf = (word: string): string => (UP.includes(word) ? 'up' : DOWN.includes(word) ? 'down' : 'flat');

/** Each of them goes one way: more than there are is wrong, and where all three ways are told, so is fewer. */
function* ways({ text }: Place): Generator<Hit> {
	for (const form of [NUMBER_FIRST, WAY_FIRST]) {
		for (const match of text.matchAll(form)) {
			const { all = '', a = '', b = '', c, wa = '', wb = '', wc } = match.groups ?? {};
			const told = [wa, wb, wc].flatMap((word) => (word === undefined ? [] : wayOf(word)));
			if (new Set(told).size < told.length) continue;
			const total = Number(a) + Number(b) + Number(c ?? '0');
			if (total === Number(all) || (total < Number(all) && told.length < 3)) continue;
			yield { ...stretchOf(match), variant: 'tally', level: 'warning', params: { announced: all, count: `${total}` } };
		}
	}
}

function* look({ text }: Place): Generator<Hit> {
	for (const match of text.matchAll(TALLY)) {
		const { all = '', tally = '' } = match.groups ?? {};
		const total = [...tally.matchAll(EACH)].reduce((sum, [, number = '']) => sum + numberIn(number), 0);
		if (total === numberIn(all)) continue;
		yield { ...stretchOf(match), variant: 'tally', level: 'warning', params: { announced: all, count: `${total}` } };
	}
}

/** Tallies that are not as many as the number before them. */
export const strayTallies = (view: DocumentView): Outcome[] => [...lookThrough(view, ZH, look), ...lookThrough(view, ZH, ways)];
