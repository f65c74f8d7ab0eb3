/** The stretches before a Chinese figure in which its noun may stand. */
import { type MetricParts, NO_METRIC, stated } from '../metric.ts';
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { leftPhrase } from './noun-before.ts';

/** 直播间从五年前的[3间]: a time beside the figure does not part it from its noun. */
function wholeLeftOf(site: Site, view: View): readonly Range[] {
	const before = view.sites[site.index - 1];
	if (before?.figure.kind !== 'time' || before.clause.from !== site.clause.from || site.left.length !== 1) return site.left;
	const gap = view.text.slice(before.figure.to, site.figure.from);
	return gap.length <= 3 && /^(?:的|末|底|初|为|达|仅|已|约|共|有)*$/u.test(gap)
		? [...before.left, { from: before.figure.from, to: site.figure.from }]
		: site.left;
}

/** 月租由当初的|2100元砍到1750元, 管道由旧厂的|100毫米换成…: at what time or of what a change began, behind what changed. */
const BEGAN_AT = /(?<=\p{Script=Han}{2})(?:已?由|从)[^，。；：由从\d]{1,8}的$/u;

/** 雨量|以石桥镇达|156毫米最多: who has most of it, behind what is measured. */
const MOST = /^[，,]?(?:为)?(?:最[多大高少低快]|居首|居前)/u;
const OF_WHICH_MOST = /(?<=\p{Script=Han}{2})以\p{Script=Han}{2,14}$/u;
const MOST_REACH = 24;

/** 饭菜|按年龄分|四档: by what it is sorted, behind what is sorted. */
const SORTED_BY = /(?<=\p{Script=Han}{2})(?:按照?|依|根据)\p{Script=Han}{1,8}?(?:划?分[为成]?|分设)了?$/u;

export function leftOf(site: Site, view: View): readonly Range[] {
	const ranges = wholeLeftOf(site, view);
	const last = ranges.at(-1);
	if (!last || last.to !== site.figure.from) return ranges;
	const first = MOST.test(view.text.slice(site.figure.to, site.figure.to + 6))
		? (OF_WHICH_MOST.exec(view.text.slice(Math.max(last.from, last.to - MOST_REACH), last.to))?.[0].length ?? 0)
		: 0;
	if (first > 0) return [...ranges.slice(0, -1), { from: last.from, to: last.to - first }];
	const said = view.text.slice(Math.max(last.from, last.to - 16), last.to);
	const began = BEGAN_AT.exec(said)?.[0].length ?? (said.includes('分') ? (SORTED_BY.exec(said)?.[0].length ?? 0) : 0);
	return began > 0 ? [...ranges.slice(0, -1), { from: last.from, to: last.to - began }] : ranges;
}

const RECKONED = /^[计折核测换]算/u;
const BY = /按(?:照)?(?<what>[^，。；！？]{0,16})$/u;

/** 按月均成交|600套|计算: what is reckoned with; nothing where it is only so much a pound. Null for any other figure. */
export function reckonedWith({ figure, clause }: Site, { text }: View): MetricParts | null {
	if (!RECKONED.test(text.slice(figure.to, figure.to + 2))) return null;
	const what = BY.exec(text.slice(Math.max(clause.from, figure.from - 20), figure.from))?.groups?.['what'];
	if (what === undefined) return null;
	const phrase = leftPhrase(text, [{ from: figure.from - what.length, to: figure.from }], [], []);
	return phrase && phrase.noun.length > 1
		? stated(phrase.noun.replace(/^个月/u, ''), phrase.from, phrase.to, { lead: phrase.lead })
		: { ...NO_METRIC, wants: false };
}

/** 嫌疑人张某（男，[34岁]）, 网点（全市[126个]）: the noun stands before the bracket that the figure is in. */
export function beforeBracket(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]) {
	if (site.figure.kind !== 'age' && site.figure.kind !== 'count') return null;
	for (let i = site.figure.from - 1; i >= 0 && i >= site.figure.from - 12; i--) {
		const c = view.text.charAt(i);
		if (/[）)。；]/u.test(c)) return null;
		if (/[（(]/u.test(c)) {
			if (
				site.figure.kind === 'count' &&
				!/^(?:其中|全[国省市区县]|共|含|现有)*$/u.test(view.text.slice(i + 1, site.figure.from))
			)
				return null;
			const phrase = leftPhrase(
				view.text,
				[{ from: Math.max(site.clause.from > i ? 0 : site.clause.from, i - 24), to: i }],
				times,
				places,
			);
			// 周|某（男，41岁）: the dictionary has the 某 of a name for a word of grammar.
			const rest = phrase && phrase.noun !== '' ? view.text.slice(phrase.to, i) : '';
			return phrase && /^某{1,2}$/u.test(rest) ? { ...phrase, noun: phrase.noun + rest, to: i } : phrase;
		}
	}
	return null;
}
