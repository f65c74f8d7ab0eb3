/**
 * Facts: what single figures say, in the form in which they are compared within an article and between articles. Facts
 * are looked up by key, so that comparing one new article with ten thousand stored ones costs the time of its own facts.
 */
import type {
	Aspect,
	BetweenFinding,
	DayInterval,
	Fact,
	Figure,
	FigureKind,
	Language,
	Level,
	Reading,
} from '../../contract/model.ts';
import { metricKey } from '../claims/key.ts';
import { fingerprint } from '../text/hash.ts';
import { stretchAt } from './clauses.ts';
import { agree, differenceOf } from './difference.ts';
import { pairFinding } from './facts/pair-finding.ts';
import { asPrinted } from './facts/printed.ts';
import { isRetold, isSameTold, retoldDifference, retoldFactsOf } from './facts/retold.ts';
import { isLater, isOfSentence, openingOf, sameStatement, sentenceFactsOf } from './facts/sentences.ts';
import { factOf, namedPlace, type Told, toldIn } from './facts/told.ts';
import { bodyFactsOf, isOfBody, isOfWork, isSameOfBody, isSameWork, workFactsOf } from './facts/works.ts';
import { basisWords, measureOf } from './gate.ts';
import { languageOf, sameSurroundings } from './surroundings.ts';

export const SAME_FACT = 'same-fact-conflict';

/** Only these say a quantity of something; a part, a norm, a rank or a limit of one thing may have many values. */
const COMPARED: ReadonlySet<Aspect> = new Set([
	'level',
	'total',
	'target',
	'done',
	'started',
	'remaining',
	'added',
	'increase',
	'decrease',
	'share',
	'completion',
	'growth',
	'perhead',
]);

/** A rank, an age or a multiple is of one thing in one sentence; its subject says too little. */
const NOT_COMPARED: ReadonlySet<FigureKind> = new Set(['time', 'rank', 'age', 'multiple']);

/** What may be compared with what: a total is a level. Everything else only with itself. */
const family = (aspect: Aspect): string => (aspect === 'total' ? 'level' : aspect);

/** Of what a time brings in, 实现, 完成 and 达到 say no more than the number does: 实现生产总值 and 生产总值. */
const AGGREGATE = /(?:量|额|值|收入|支出|利润|税收|GDP)$/u;
const isAggregate = (figure: Figure, subject: string): boolean =>
	figure.aspect === 'done' && (figure.kind === 'money' || figure.kind === 'measure') && AGGREGATE.test(subject);

/** Nouns that carry a name and say nothing of their own, and the nouns that a unit says already. */
const CARRIERS = /项目|工程|工作|任务|事业|活动|行动|建设|情况|数量|人数|人员|总数|总量|规模/gu;
const UNIT_NOUNS: Readonly<Record<string, RegExp>> = {
	套: /住房|住宅|房屋|房源|房/gu,
	户: /家庭|住户|居民|户/gu,
	辆: /车辆/gu,
	床: /床位/gu,
	张: /床位/gu,
	人: /人员|人数/gu,
};
/** In a figure of works the verb belongs to the aspect: 完工老旧小区 and 老旧小区改造完工 are of one thing. */
const WORKS: ReadonlySet<Aspect> = new Set(['target', 'done', 'started', 'remaining', 'added']);
const WORK = '改造提升|改造|整治|提升|修复|修缮|更换|扩建|改建|新建|建设|完工|竣工|开工|投用|完成|建成|启动|治理|安装|涉及|占';
const WORK_BEFORE = new RegExp(`^(?:${WORK})+(?=..)`, 'u');
const WORK_AFTER = new RegExp(`(?<=..)(?:${WORK})+$`, 'u');
const WHOSE = /^(?:全[省市县区国镇乡村州旗]|[我该本][省市县区镇乡村州]|省会|各地|当地|该|其|本)/u;
/** Too general to say that two figures count the same things. */
const GENERAL: Readonly<Record<Language, RegExp>> = {
	zh: /^(?:贫困户|常住人口|(?:年初|年度|全年|当年|调整|整体|总体|平均)*(?:预算|计划|任务|目标|指标|完成|合格|达标|增长)(?:数|率|量|值)?|[\p{Script=Han}]{0,2})$/u,
	en: /^(?:people|person|man|woman|child|job|home|house|school|company|firm|project|day|week|month|year|hour|case|death|member|worker|student|unit|time|place|thing|site|area|[\p{L}\d]{0,4})$/iu,
};

/** What befalls people is a subject, however short: with a place and a cut-off it says enough. */
const BEFALLS = /^(?:遇难|死亡|受伤|失联|失踪|被困|获救|确诊|治愈|感染|被捕|落网|受灾)$/u;
const SHORT = /^[\p{Script=Han}]{2}$/u;
const PLAIN =
	/^(?:学校|企业|公司|居民|群众|小区|社区|村庄|医院|设施|资金|投资|收入|面积|人口|产值|住房|服务|活动|机构|单位|岗位|场所|车辆|床位|家庭|老人|学生|教师|职工|游客|产品|订单|事项|部门|道路|管网|就业|培训|增长|产量|销售|任务|目标|计划)$/u;

/** The thing a fact is about, in one canonical form; "" when the article does not say it well enough to compare. */
export function subjectOf(figure: Figure, language: Language): string {
	const { head } = metricKey(figure.metric.text, language);
	if (language === 'en') return GENERAL.en.test(head) ? '' : head;
	let core = head.replace(WHOSE, '').replace(CARRIERS, '');
	const place = figure.place.text;
	if (place !== '' && core.startsWith(place)) core = core.slice(place.length);
	if (WORKS.has(figure.aspect)) core = core.replace(WORK_BEFORE, '').replace(WORK_AFTER, '');
	const implied = UNIT_NOUNS[figure.unit];
	if (implied && core.replace(implied, '').length >= 2) core = core.replace(implied, '');
	// A yearly task is set once for a place, so that a short name (棚改) is enough to know it by.
	if (figure.aspect === 'target' && SHORT.test(core) && !PLAIN.test(core)) return core;
	// 渔港大桥|全长: what is measured of a thing that is a place is known by the place.
	if (STRUCTURE.test(place) && OWN_PROPERTY.test(core)) return core;
	return GENERAL.zh.test(core) && !BEFALLS.test(core) ? '' : core;
}

/** Built things that the reading takes for where a figure holds. */
const STRUCTURE = /(?:大桥|隧道|水库|电站|船闸|机场|港区|古城|大坝)$/u;
const OWN_PROPERTY = /^(?:全长|总长|长度|高度|宽度|跨径|主跨|总库容|库容|坝高|桥长)$/u;

/** 云川市 and 云川 are one key. */
const placeKey = (place: string): string => (place.length > 2 ? place.replace(/[省市县区州]$/u, '') : place).toLowerCase();

/** A target is set for a year whatever day it is told on; everything else is as of its own days. */
function periodKey(aspect: Aspect, period: DayInterval | null): string {
	if (!period) return '?';
	const [from, to] = [period.from?.slice(0, 4), period.to?.slice(0, 4)];
	if (aspect === 'target' && to) return from === to || from === undefined ? to : `${from}-${to}`;
	return `${period.from ?? ''}..${period.to ?? ''}`;
}

/** 截至10日18时: at another hour it is another state. */
const hourOf = (figure: Figure): string => /(\d{1,2})\s?[时点:]/u.exec(figure.period.text)?.[1] ?? '';

const PART = /其中|of which|of whom|of them|among them/iu;

/**
 * The basis of a number stands before it or in its own clause: 按不变价格计算 behind the next comma is of the growth that
 * follows.
 */
function basisOf({ figure, paragraph, sentence, words }: Told): string {
	const clause = sentence && stretchAt(sentence.clauses, figure.from);
	return basisWords(sentence && clause ? paragraph.text.slice(sentence.from, clause.to) : words);
}

/** Facts by what they are about: the thing, the place and the time, whatever the words. In reading order. */
export function subjectFactsOf(reading: Reading, document: number | string): Fact[] {
	const facts: Fact[] = [];
	for (const told of toldIn(reading)) {
		const { figure, paragraph, sentence, period } = told;
		if (NOT_COMPARED.has(figure.kind) || !COMPARED.has(figure.aspect)) continue;
		const subject = subjectOf(figure, reading.language);
		if (subject === '') continue;
		// What follows 其中 in a sentence is a part, each of them with a value of its own.
		if (sentence && PART.test(paragraph.text.slice(sentence.from, figure.from))) continue;
		const aspect = isAggregate(figure, subject) ? 'level' : family(figure.aspect);
		const parts = [measureOf(figure).class, subject, aspect, placeKey(namedPlace(figure)), basisOf(told)];
		facts.push(
			factOf(told, fingerprint(...parts, `${periodKey(figure.aspect, period)} ${hourOf(figure)}`.trim()), document, reading),
		);
	}
	return facts;
}

/**
 * The comparable facts of one reading: by subject, by sentence, by the named work, by names and words. A figure may have
 * facts of each kind, under keys of their own; what the first has told the others do not tell again.
 * `document` is what the findings will call the reading.
 */
export const factsOf = (reading: Reading, document: number | string): Fact[] => [
	...subjectFactsOf(reading, document),
	...sentenceFactsOf(reading, document),
	...workFactsOf(reading, document),
	...bodyFactsOf(reading, document),
	...retoldFactsOf(reading, document),
];

/** Of one key and one fresh fact, so many stored facts are compared: past that they say the same again. */
const MOST_PER_KEY = 32;
/** A fact that so many other articles give a value of their own each is a pattern that every one fills in anew. */
const PATTERN = 4;
/** Of the articles that print one value against another, so many are told of, those that were printed first. */
const MOST_NAMED = 3;

export interface Comparison {
	conflicts: BetweenFinding[];
	/** Pairs that say the same; `copied` when their sentences are the same words. */
	agreements: { a: Fact; b: Fact; copied: boolean }[];
}

/** A body that only the sentences before name; every one of a town has figures of the same things. */
const NAMELESS = /^(?:该|本)?(?:公司|企业|集团|学校|医院|景区|园区)/u;

/** 清川市 and 清川 can be one place; 清川市 and 清川区 are two. */
const samePlace = (a: Fact, b: Fact): boolean =>
	a.place.length !== b.place.length || a.place.toLowerCase() === b.place.toLowerCase();

/** Whether two facts of one subject, place and time can be one. */
const sameThing = (a: Fact, b: Fact): boolean =>
	samePlace(a, b) &&
	(a.value === b.value || (!NAMELESS.test(a.sentence) && !NAMELESS.test(b.sentence) && sameSurroundings(a, b, languageOf(b))));

/** The one that was printed first; of two of one day, or of undated ones, the one that is stored. */
const inOrder = (a: Fact, b: Fact): [first: Fact, second: Fact] =>
	a.published !== null && b.published !== null && b.published < a.published ? [b, a] : [a, b];

/** Whether two facts under one key are one, by what the key is of. */
function isSame(a: Fact, b: Fact): boolean {
	if (isOfSentence(b)) return sameStatement(a, b);
	if (isOfWork(b)) return isSameWork(a, b);
	if (isOfBody(b)) return isSameOfBody(a, b);
	return isRetold(b) ? isSameTold(a, b) : sameThing(a, b);
}

/** What other articles say under one fresh fact's key: those that agree, and the others by what they print. */
function against(
	b: Fact,
	stored: readonly Fact[],
): { agreeing: Fact[]; others: Map<string, { variant: string; facts: Fact[] }> } {
	const agreeing: Fact[] = [];
	const others = new Map<string, { variant: string; facts: Fact[] }>();
	for (const a of stored.slice(0, MOST_PER_KEY)) {
		if (a.document === b.document || !isSame(a, b)) continue;
		const variant = isRetold(b) ? retoldDifference(a, b) : differenceOf(a, b, isOfSentence(b));
		const same = others.get(a.value ?? a.text);
		if (!variant) {
			if (agree(a, b)) agreeing.push(a);
		} else if (same) same.facts.push(a);
		else others.set(a.value ?? a.text, { variant, facts: [a] });
	}
	return { agreeing, others };
}

/** As {@link compareFacts}, with the pairs that agree. */
export function relateFacts(fresh: readonly Fact[], stored: readonly Fact[]): Comparison {
	const index = new Map<string, Fact[]>();
	const wanted = new Set(fresh.map((fact) => fact.key));
	for (const fact of stored) {
		if (!wanted.has(fact.key)) continue;
		const list = index.get(fact.key);
		if (list) list.push(fact);
		else index.set(fact.key, [fact]);
	}
	const result: Comparison = { conflicts: [], agreements: [] };
	const told = new Set<string>();
	/** Whether a pair of articles has been told of a figure; from now on it has. */
	const isTold = (...parts: string[]): boolean => {
		const mark = parts.join('|');
		const known = told.has(mark);
		told.add(mark);
		return known;
	};
	for (const b of fresh) {
		const ofSubject = !isOfSentence(b) && !isOfWork(b) && !isOfBody(b) && !isRetold(b);
		// What no place or no time pins down may be true of another place and time.
		if (ofSubject && (b.place === '' || !b.period)) continue;
		const { agreeing, others } = against(b, index.get(b.key) ?? []);
		for (const a of agreeing) {
			// A figure that its subject has led to is not told again for its sentence.
			if (isTold('agreement', `${a.document}`, `${b.document}`, b.figure) && !ofSubject) continue;
			result.agreements.push({ a, b, copied: a.sentence === b.sentence });
		}
		if (others.size >= PATTERN && agreeing.length === 0) continue;
		for (const { variant, facts } of others.values()) {
			const news = facts.filter((a) => !isTold('conflict', `${a.document}`, `${b.document}`, b.figure) || ofSubject);
			// One conflict a pair of values and articles: the same fact told three times is one question.
			const fresher = news.filter((a) => !isTold(`${a.document}`, a.value ?? a.text, `${b.document}`, b.value ?? b.text, b.key));
			// Each finding is of two articles: were a third in it, it would go when that one is read again.
			const firsts = fresher.sort((x, y) => (inOrder(x, y)[0] === x ? -1 : 1)).slice(0, MOST_NAMED);
			for (const one of firsts) result.conflicts.push(conflictOf(one, b, variant));
		}
	}
	return result;
}

/** The time in the words of the article, or the year where it says no more than 今年. */
function periodWords({ period, periodText }: Fact): string {
	const year = period?.from?.slice(0, 4) === period?.to?.slice(0, 4) ? (period?.to?.slice(0, 4) ?? '') : '';
	return year !== '' && /^(?:今年|本年|年内|全年|this year|)$/iu.test(periodText) ? year : periodText;
}

function conflictOf(a: Fact, b: Fact, variant: string): BetweenFinding {
	const opening = openingOf(inOrder(a, b)[1]);
	if (isOfSentence(b)) return conflict(a, b, 'between-sentence', { opening }, isLater(a, b) ? 'note' : 'warning');
	if (isRetold(b)) return conflict(a, b, 'between-retold', { opening });
	const named = isOfWork(b) || isOfBody(b);
	const metric = named && a.metric.length > b.metric.length ? a.metric : b.metric;
	const where = [named ? '' : b.place, periodWords(b)].filter(Boolean).join(languageOf(b) === 'zh' ? '，' : ', ');
	return conflict(a, b, `between-${variant}`, { metric, where: where || 'none' });
}

/** Both sides with the day each was printed on, the earlier first: an editor asks which of the two is the newer. */
function conflict(a: Fact, b: Fact, variant: string, params: BetweenFinding['params'], level: Level = 'warning'): BetweenFinding {
	const [first, second] = inOrder(a, b);
	const sides = {
		left: asPrinted(first),
		right: asPrinted(second),
		leftDay: first.published ?? 'none',
		rightDay: second.published ?? 'none',
	};
	return pairFinding(first, second, { rule: SAME_FACT, variant, level, params: { ...sides, ...params } });
}

/**
 * Findings between fresh facts and stored ones; facts of one document are never compared with each other here. Time in
 * proportion to the facts handed over and the pairs under equal keys; hand over only stored facts whose key a fresh one
 * has.
 */
export const compareFacts = (fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] =>
	relateFacts(fresh, stored).conflicts;
