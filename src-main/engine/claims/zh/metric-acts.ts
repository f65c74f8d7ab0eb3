/** What is done to what a Chinese figure counts, and what that does: before the figure, behind it, behind its list. */
import type { Mention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';
import { leftPhrase } from './noun-before.ts';
import { actOn } from './noun-behind.ts';
import type { LeftPhrase } from './noun-gap.ts';
import { leadingVerb } from './noun-lead.ts';
import { clean } from './noun-words.ts';
import { predicateOf, stateBehind } from './predicate.ts';

/** What a thing does of itself, so that it is its subject and no object: 商品房成交, 项目开工. */
const OF_ITSELF = /^(?:成交|网签|过户|去化|签约|竣工|完工|开工|投产|上市|挂牌|中标)$/u;

/** 新房住宅，[成交]: a heading between marks. */
const HEADING = /(?:^|[：:；;。]|其中[，,：:])\s*(\p{Script=Han}{2,8})[，,]\s*$/u;

/** 商品房|共|成交: the subject of what happens of itself. "" when none is said. */
export function subjectOfAct(
	act: LeftPhrase,
	site: Site,
	view: View,
	times: readonly Mention[],
	places: readonly Mention[],
): string {
	if (!OF_ITSELF.test(act.noun)) return '';
	if (act.from > site.clause.from) {
		const phrase = leftPhrase(view.text, [{ from: Math.max(site.clause.from, act.from - 20), to: act.from }], times, places);
		return phrase && phrase.tail === '' && phrase.lead === '' && phrase.noun.length > 1 ? phrase.noun : '';
	}
	return HEADING.exec(view.text.slice(Math.max(0, act.from - 16), act.from))?.[1] ?? '';
}

/** Counted things named in one breath: 52个小区、9个院落以及14个行政村. */
const LIST_GAP = /^\p{Script=Han}{1,14}?(?:、|和|与|及|以及)$/u;

const LIST_LENGTH = 6;

/** 14个行政村的[雨污分流建设]: what is done to the counted, said once behind the last of a list. "" when nothing is. */
export function actShared(site: Site, view: View, noun: Range): string {
	let last = site.index;
	while (last < site.index + LIST_LENGTH) {
		const here = view.sites[last];
		const next = view.sites[last + 1];
		if (!here || next?.figure.kind !== 'count' || next.figure.from - here.figure.to > 18) break;
		if (!LIST_GAP.test(view.text.slice(here.figure.to, next.figure.from))) break;
		last++;
	}
	const end = view.sites[last];
	if (!end) return '';
	const range = last === site.index ? noun : { from: end.figure.to, to: view.text.indexOf('的', end.figure.to) };
	if (range.to < 0 || range.to - range.from > 14 || range.to > end.clause.to) return '';
	const act = actOn(view.text, range, clauseEnd(view.text, range.to, end.right.to));
	return act ? clean(view.text.slice(act.from, act.to)) : '';
}

const MARK = /[，。；：、！？,;:!?（）()]/u;

function clauseEnd(text: string, from: number, limit: number): number {
	for (let i = from; i < limit; i++) if (MARK.test(text.charAt(i))) return i;
	return limit;
}

/** The verb in front, else the state in which the clause leaves what is counted. */
export function leadOf(site: Site, view: View, noun: Range): string {
	const before = leadingVerb(view.text, site.left);
	if (before !== '' || site.figure.kind !== 'count') return before;
	return site.right.to === site.clause.to ? stateBehind(view.text, noun, site.right.to) : '';
}

const DONE_TO_THEM = /[对把将为给向](?:全部|首批|这|其中|约|近)?$/u;

/** 解决就业问题的 in front of 贫困群众: what they do tells which of them are counted. */
export function predicateBehind(site: Site, view: View, noun: Range): string {
	if (site.right.to !== site.clause.to || leadingVerb(view.text, site.left) !== '') return '';
	// 对12家门店|开展评估: what is done to them is not what they do.
	if (DONE_TO_THEM.test(view.text.slice(Math.max(site.clause.from, site.figure.from - 3), site.figure.from))) return '';
	const said = predicateOf(view.text, noun, site.right.to);
	return said === '' ? '' : `${said}的`;
}
