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

function* look({ text }: Place): Generator<Hit> {
	for (const match of text.matchAll(TALLY)) {
		const { all = '', tally = '' } = match.groups ?? {};
		const total = [...tally.matchAll(EACH)].reduce((sum, [, number = '']) => sum + numberIn(number), 0);
		if (total === numberIn(all)) continue;
		yield { ...stretchOf(match), variant: 'tally', level: 'warning', params: { announced: all, count: `${total}` } };
	}
}

/** Tallies that are not as many as the number before them. */
export const strayTallies = (view: DocumentView): Outcome[] => lookThrough(view, ZH, look);
