/** How far a place holds in its paragraph: its clause, its sentence, the statements behind it, until a bracket closes. */
import type { PlaceState } from './place-state.ts';
import { OPENERS_EN, OPENERS_ZH, OPENING_REACH } from './place-weights.ts';
import type { Governing, PlaceMention, QualifierDraft } from './types.ts';
import type { Site, View } from './view.ts';
import { provinceOfSide } from './zh/regions.ts';
import { leavesPart } from './zh/town-parts.ts';

export const sameOf = (governs: Governing | null, name: string): Governing | null =>
	governs?.draft.text === name ? governs : null;

export function governing(site: Site, view: View, last: Governing | null, beyond: boolean): QualifierDraft | null {
	if (!last) return null;
	const { draft } = last;
	if (draft.from >= site.clause.from) return draft;
	const sentence = view.sentences[site.sentence];
	const same = sentence !== undefined && draft.from >= sentence.from;
	if ((last.wide && !((last.subject || view.language === 'en') && same)) || leftBehind(draft.to, site, view)) return null;
	return same || beyond ? { ...draft, origin: 'inherited', source: same ? 'sentence' : 'paragraph' } : null;
}

const CLAUSE_HEAD =
	/(?:^|[，。；：,;:\s]|[年月日周天晚]|月份|年[末底]|季度|以来|期间|从|据|就|放眼|纵观|造成|导致|目前|其中|预计|显示|[一二三四五六七八九十]是)$/u;
/** 全国首个…, 四川新闻网: a praise or a name. */
const NOT_TOLD_OF = /^(?:首|最|第|唯一|领先|前列|重要|重点|著名|率先|十强|百强|新闻|在线)/u;

export const startsClause = (mention: PlaceMention, view: View): boolean =>
	view.language === 'zh' &&
	CLAUSE_HEAD.test(view.text.slice(Math.max(0, mention.from - 2), mention.from)) &&
	!NOT_TOLD_OF.test(view.text.slice(mention.to, mention.to + 2));

/** 全国共接报火灾8万起，死亡900人。: the second is of the nation too, up to the end of the statement. */
export function throughSentence(site: Site, view: View, from: number, wide: Governing | null): QualifierDraft | null {
	return wide &&
		wide.draft.from >= from &&
		!leftBehind(wide.draft.to, site, view) &&
		!(wide.part && leavesPart(view.text.slice(wide.draft.to, Math.min(site.figure.to, wide.draft.to + PART_REACH))))
		? { ...wide.draft, origin: 'inherited', source: 'sentence' }
		: null;
}

/** 江苏灾情：…: a paragraph under the name of a place is of that place. */
const HEADED = /^\p{Script=Han}{0,8}[：:]/u;

export const heads = (mention: PlaceMention, view: View): boolean =>
	view.language === 'zh' &&
	mention.points === null &&
	mention.from === 0 &&
	HEADED.test(view.text.slice(mention.to, mention.to + 9));

/** The places with which a sentence begins that tells figures of them: 湖北省水利厅泄洪20亿立方米. Linear. */
export function toldOf(view: View, mentions: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
	const out = new Set<PlaceMention>();
	let next = 0;
	let sentence = 0;
	for (const mention of mentions) {
		while (sentence + 1 < view.sentences.length && (view.sentences[sentence + 1]?.from ?? 0) <= mention.from) sentence++;
		while (
			next < view.sites.length &&
			((view.sites[next]?.figure.from ?? 0) < mention.to || view.sites[next]?.figure.kind === 'time')
		)
			next++;
		if (mention.points !== null || mention.passing || mention.dateline || view.sites[next]?.sentence !== sentence) continue;
		if (opens(mention, view.sentences[sentence]?.from ?? 0, view)) out.add(mention);
	}
	return out;
}

/** 甘肃省：全省…, 广西：全区…: in a paragraph under the name of a place the whole is that place. */
export function ofHead(mention: PlaceMention, headed: PlaceMention | null): string | null {
	const level = headed?.parts.at(-1)?.level;
	if (!headed || !level || mention.points === null || !/^[全该]/u.test(mention.text)) return null;
	const autonomous = mention.text.endsWith('区') && level === 'province';
	// 粤西遭遇暴雨，全省…: the whole is no side of itself.
	return autonomous || mention.points === level ? (provinceOfSide(headed.text) ?? headed.text) : null;
}

/**
 * Whether the place that opens its sentence is talked of from there on. In the report of a county a village in the middle
 * of a paragraph is, where figures are told of it; 石桥镇获评美丽乡镇。 alone is told on the way.
 */
export function introduces(mention: PlaceMention, sentence: number, state: PlaceState, view: View): boolean {
	if (view.language !== 'zh' || sentence === 0 || state.main === null || state.level === 'site') return true;
	if (mention.points !== null || mention.parts.at(-1)?.level !== 'site') return true;
	return view.sites.some((site) => site.sentence === sentence && site.figure.kind !== 'time' && site.figure.from >= mention.to);
}

/** Where the brackets that hold `at` close; `at` where they do not within a few clauses. */
export function closeOf(text: string, at: number): number {
	const found = text.slice(at, at + 80).search(/[）)]/u);
	return found < 0 ? at : at + found;
}

/** The figure right behind which the brackets open that this one stands in, or -1. */
export function outside(site: Site, view: View): number {
	if (site.bracket < 0) return -1;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 6; i--) {
		const other = view.sites[i];
		if (other && other.figure.to <= site.bracket)
			return site.bracket - other.figure.to <= 1 && other.figure.kind === site.figure.kind ? i : -1;
	}
	return -1;
}

/** （上海4例，广东2例），治愈[9例]: what is named in brackets is of the brackets. */
export function leftBehind(from: number, site: Site, view: View): boolean {
	if (view.language !== 'zh' || site.figure.from - from > BRACKET_REACH) return false;
	const between = view.text.slice(from, site.figure.from);
	const closes = between.search(/[）)]/u);
	const opens = between.search(/[（(]/u);
	return closes >= 0 && (opens < 0 || closes < opens);
}

const BRACKET_REACH = 160;
/** No sentence tells longer of one part. */
const PART_REACH = 160;

export function opens(mention: PlaceMention, from: number, view: View): boolean {
	return (
		mention.from - from <= OPENING_REACH &&
		((view.language === 'zh' ? OPENERS_ZH : OPENERS_EN).test(view.text.slice(from, mention.from)) ||
			(view.language === 'zh' &&
				mention.points === null &&
				from === view.sentences[0]?.from &&
				BEHIND_TIME.test(view.text.slice(from, mention.from))))
	);
}

/** 元旦刚过，|石桥镇…; 腊月的一个雪夜，|石桥镇…: the time of year or of day with which a paragraph sets in. */
const BEHIND_TIME =
	/^[\s\u3000]*[^，。；：！？,]{1,10}(?:刚过|过后|前后|时节|来临|以来|日来|之际|期间|[晚夜晨节季春夏秋冬]|清早|[早傍]晚|上午|下午|午后|周末|假期)，$/u;
