/**
 * 甲、乙和丙价格分别上涨1%、2%和3%: as many names as figures, the first name with the first figure. What stands behind
 * the last name (价格) is of all of them.
 */
import type { Site, View } from '../view.ts';
import { hasMeasure, isBareProperty, isRegion } from './property.ts';
import { wordsOf } from './segment.ts';

const RESPECTIVELY = /分别|依次|各为|分列/u;
/** 分别增长3.5%和|下降|6.2%: each may have its own verb. */
const LISTED = /^\s*(?:(?:、?(?:和|与|及|以及)|、|，)\s*|(?:、|和|与|及)(?:增长|下降|上升|上涨|下跌|提高|降低|增加|减少))$/u;
/** Longer lists are tables. */
const LONGEST = 8;

/** How many figures, of one kind unless `mixed`, follow each other from `site` on, parted by nothing but list marks. */
export function runLength(site: Site, view: View, mixed = false): number {
	let n = 1;
	for (let i = site.index; n < LONGEST; i++, n++) {
		const here = view.sites[i];
		const next = view.sites[i + 1];
		if (!here || !next || next.figure.kind === 'time' || (!mixed && sort(next) !== sort(here))) break;
		if (!LISTED.test(view.text.slice(here.figure.to, next.figure.from))) break;
	}
	return n;
}

/** 上升6.2%、7.5%和1.1个百分点: a rate among counts rises by points. */
const sort = ({ figure }: Site): string => (figure.kind === 'point' ? 'percent' : figure.kind);

export const isRespective = (left: string): boolean => RESPECTIVELY.test(left);

/** 七年级男、女生: half of a pair, whose other half begins the last name. */
const HALVES = /^[男女内外进出上下前后左右东西南北城乡老新]$/u;

/** 乙山|等景区|接待游客增速 */
const AND_OTHERS =
	/^(?<name>[^等]{2,12})等(?:地区|地|景区|城市|[省市县区]|行业|商品|产品|品种|企业|公司|国家)(?<said>\p{Script=Han}{2,12})$/u;

/** `noun` cut into `n` names, the property behind the last one given to all; null when it is no list of n. */
export function namesOf(noun: string, n: number): string[] | null {
	let parts = noun.split('、');
	if (parts.length !== n) parts = splitOn(parts, n);
	if (parts.length !== n || parts.some((part) => part.length === 0 || part.length > 16)) return null;
	// 甲景区、乙景区|等景区|接待游客增速: what stands behind the kind is of all of them.
	const others = AND_OTHERS.exec(parts.at(-1) ?? '')?.groups;
	if (others) return parts.map((part, i) => (i === n - 1 ? (others['name'] ?? '') : part) + (others['said'] ?? ''));
	const last = parts.at(-1) ?? '';
	// 用水量、机动车保有量、铁路货运量: where one of them says its own measure, all do.
	const head = parts.some((part, i) => i < parts.length - 1 && MEASURED.test(part)) ? '' : sharedHead(last);
	// 第一、第二产业: the ordinal alone is no name.
	// 进口、出口整体通关时间, 男、女生平均身高: the last name goes on where the others end.
	const shared = (part: string): string => restOf(part, last, head);
	const kind = /^第[一二三四五六七八九十]+(\p{Script=Han}+)$/u.exec(last);
	const same = head === '' ? sharedEnd(parts) : '';
	return parts.map((part, i) => {
		if (i === n - 1) return part;
		if (same !== '') return part + same;
		if (kind && /^第[一二三四五六七八九十]+$/u.test(part)) return part + (kind[1] ?? '');
		// 城镇和乡村|消费品零售额: the property is of both, whatever it is called.
		if (head === '' && isRegion(part)) return part + shared(part);
		// 参观人数及门票收入: each has a measure of its own.
		if (MEASURED.test(part)) return part;
		return head !== '' && !part.endsWith(head) ? part + (shared(part) || head) : part;
	});
}

/** 四年级、八年级|学生视力不良检出率: the last name goes on behind the word that answers to the others. "" when none does. */
function sharedEnd(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	const [first = ''] = parts;
	const end = first.slice(-1);
	const length = first.length;
	if (length < 2 || last.length < length + 2 || last.charAt(length - 1) !== end) return '';
	if (parts.some((part, i) => i < parts.length - 1 && (part.length !== length || part.slice(-1) !== end))) return '';
	const rest = last.slice(length);
	return hasMeasure(rest) || isBareProperty(rest) ? rest : '';
}

/** 整体通关时间 of 出口整体通关时间 for 进口: what stands behind the word of the last name that answers to `part`. "" when none does. */
function restOf(part: string, last: string, head: string): string {
	const own = wordsOf(part, 0, part.length).at(-1)?.text ?? '';
	// 中端|酒, 低端|酒的营收: both names end alike, and what stands behind the end of the last is shared.
	const end = own.length === 1 && part.length > 1 ? last.indexOf(own) : -1;
	if (end > 0) return end + 1 + head.length < last.length ? last.slice(end + 1) : '';
	if (own.length === 1) return (part.length === 1 || HALVES.test(own)) && last.length > head.length + 1 ? last.slice(1) : '';
	const first = wordsOf(last, 0, last.length)[0]?.text ?? '';
	const alike =
		(own.length > 1 && own.length === first.length && own.slice(-1) === first.slice(-1)) || (isRegion(own) && isRegion(first));
	return alike && last.length > first.length + head.length ? last.slice(first.length) : '';
}

/** The last 和 or 与 of a part joins two names where the marks alone give too few. */
function splitOn(parts: readonly string[], n: number): string[] {
	const out = [...parts];
	for (let i = out.length - 1; i >= 0 && out.length < n; i--) {
		const part = out[i] ?? '';
		// 参与率, 普及率: no joiner inside a word.
		const joiner = wordsOf(part, 0, part.length).findLast(({ text }) => /^(?:和|与|及|以及)$/u.test(text));
		if (joiner && joiner.from > 0 && joiner.to < part.length) out.splice(i, 1, part.slice(0, joiner.from), part.slice(joiner.to));
	}
	return out;
}

/** The property at the end of the last name: 增加值 of 装备制造业增加值. */
function sharedHead(name: string): string {
	const words = wordsOf(name, 0, name.length);
	let from = name.length;
	for (let i = words.length - 1; i > 0; i--) {
		const word = words[i];
		if (!word || !(isBareProperty(name.slice(word.from)) || HEADS.test(name.slice(word.from)))) break;
		from = word.from;
	}
	return name.slice(from);
}

/** 参观人数, 成交额: says itself what is measured; 进口 and 消费 need not. */
const MEASURED = /\p{Script=Han}(?:[人户起件次家]数|[额量率值]|收入|支出|利润|面积)$/u;

const HEADS =
	/^(?:类|人均)?(?:可支配|零售|消费|出厂|批发|收购)?(?:增加值|价格|收入|产值|指数|占比|比重|总额|人口|复工率|(?:社会)?(?:保险)?(?:参保|参合)?人数|吞吐量|客运量|货运量|周转量|发电量|(?!比)\p{Script=Han}{1,3}率)$/u;
