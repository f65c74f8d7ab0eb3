/**
 * Facts: what single figures say, in the form in which they are compared within an article and between articles. Facts
 * are looked up by key, so that comparing one new article with ten thousand stored ones costs the time of its own facts.
 */
import type { Aspect, BetweenFinding, DayInterval, Fact, Figure, Language, Paragraph, Reading } from '../../contract/model.ts';
import { metricKey } from '../claims/key.ts';
import { fingerprint } from '../text/hash.ts';
import { type SentenceStretch, sentencesOf, stretchAt } from './clauses.ts';
import { differenceOf } from './difference.ts';
import { basisWords, measureOf } from './gate.ts';
import { intervalOf, toIntervalText } from './interval.ts';
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

/** What may be compared with what: a total is a level. Everything else only with itself. */
const family = (aspect: Aspect): string => (aspect === 'total' ? 'level' : aspect);

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
	zh: /^(?:贫困户|常住人口|[\p{Script=Han}]{0,2})$/u,
	en: /^(?:people|person|man|woman|child|job|home|house|school|company|firm|project|day|week|month|year|hour|case|death|member|worker|student|unit|time|place|thing|site|area|[\p{L}\d]{0,4})$/iu,
};

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
	return GENERAL.zh.test(core) ? '' : core;
}

/** 云川市 and 云川 are one key. */
const placeKey = (place: string): string => (place.length > 2 ? place.replace(/[省市县区州]$/u, '') : place).toLowerCase();

/**
 * The year an undated article is about: the year that its story prints most often, the first of them if several do.
 * Null when the story prints none.
 */
function yearsOfStories(reading: Reading): ReadonlyMap<number, string> {
	const counts = new Map<number, Map<string, number>>();
	for (const { kind, story, text, time } of reading.figures) {
		const interval = time?.interval;
		if (kind !== 'time' || !interval?.from || interval.certainty !== 'stated' || !/\d{4}/.test(text)) continue;
		const year = interval.from.slice(0, 4);
		if (interval.to?.slice(0, 4) !== year) continue;
		const inStory = counts.get(story) ?? new Map<string, number>();
		inStory.set(year, (inStory.get(year) ?? 0) + 1);
		counts.set(story, inStory);
	}
	const years = new Map<number, string>();
	for (const [story, inStory] of counts) {
		const [most] = [...inStory].sort((a, b) => b[1] - a[1]);
		if (most) years.set(story, most[0]);
	}
	return years;
}

/** 今年, 年度, 全年 and nothing at all are the article's own year. */
const THIS_YEAR = /^(?:今年|本年|年度|全年|年内|年初|当年|this year|)$/iu;

function periodOf(figure: Figure, year: string | undefined): DayInterval | null {
	const { interval, text } = figure.period;
	if (interval && interval.certainty !== 'open') return interval;
	if (!year) return null;
	const aimed = family(figure.aspect) === 'target';
	if (!THIS_YEAR.test(text) && !aimed) return null;
	return { from: `${year}-01-01`, to: `${year}-12-31`, certainty: 'resolved' };
}

/** A target is set for a year whatever day it is told on; everything else is as of its own days. */
function periodKey(aspect: Aspect, period: DayInterval | null): string {
	if (!period) return '?';
	const [from, to] = [period.from?.slice(0, 4), period.to?.slice(0, 4)];
	if (aspect === 'target' && to) return from === to || from === undefined ? to : `${from}-${to}`;
	return `${period.from ?? ''}..${period.to ?? ''}`;
}

const PART = /其中|of which|of whom|of them|among them/iu;

const RUNNING: ReadonlySet<Paragraph['kind']> = new Set(['body', 'listitem']);

/** The comparable facts of one reading, in reading order. `document` is what the findings will call it. */
export function factsOf(reading: Reading, _source: string, document: number | string): Fact[] {
	const years = reading.published ? null : yearsOfStories(reading);
	const facts: Fact[] = [];
	let cut = -1;
	let sentences: SentenceStretch[] = [];
	for (const figure of reading.figures) {
		const paragraph = reading.paragraphs[figure.paragraph];
		if (!paragraph || !RUNNING.has(paragraph.kind)) continue;
		if (figure.kind === 'time' || figure.kind === 'rank' || figure.kind === 'age' || figure.kind === 'multiple') continue;
		if (!COMPARED.has(figure.aspect)) continue;
		const interval = intervalOf(figure, 'cut');
		const subject = subjectOf(figure, reading.language);
		if (!interval || subject === '') continue;
		const period = periodOf(figure, reading.published?.day.slice(0, 4) ?? years?.get(figure.story));
		if (cut !== paragraph.index) {
			cut = paragraph.index;
			sentences = sentencesOf(paragraph.text, reading.language);
		}
		const sentence = stretchAt(sentences, figure.from);
		// What follows 其中 in a sentence is a part, each of them with a value of its own.
		if (sentence && PART.test(paragraph.text.slice(sentence.from, figure.from))) continue;
		const words = sentence ? paragraph.text.slice(sentence.from, sentence.to).trim() : paragraph.text;
		const parts = [measureOf(figure).class, subject, family(figure.aspect), placeKey(figure.place.text), basisWords(words)];
		facts.push({
			document,
			figure: figure.id,
			key: fingerprint(...parts, periodKey(figure.aspect, period)),
			story: figure.story,
			kind: figure.kind,
			unit: figure.unit,
			metric: figure.metric.text,
			aspect: figure.aspect,
			period,
			periodText: figure.period.text,
			place: figure.place.text,
			interval: toIntervalText(interval),
			value: figure.value,
			precision: figure.precision,
			modifier: figure.modifier,
			text: figure.text,
			sentence: words,
			published: reading.published?.day ?? null,
		});
	}
	return facts;
}

/** Of one key and one fresh fact, so many stored facts are compared: past that they say the same again. */
const MOST_PER_KEY = 100;

export interface Comparison {
	conflicts: BetweenFinding[];
	/** Pairs that say the same; `copied` when their sentences are the same words. */
	agreements: { a: Fact; b: Fact; copied: boolean }[];
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
	for (const b of fresh) {
		// What no place or no time pins down may be true of another place and time.
		if (b.place === '' || !b.period) continue;
		for (const a of index.get(b.key)?.slice(0, MOST_PER_KEY) ?? []) {
			if (a.document === b.document) continue;
			if (a.value !== b.value && !sameSurroundings(a, b, languageOf(b))) continue;
			const variant = differenceOf(a, b);
			if (!variant) {
				result.agreements.push({ a, b, copied: a.sentence === b.sentence });
				continue;
			}
			// One conflict a pair of values and documents: the same fact told three times is one question.
			const pair = [`${a.document}`, a.value ?? a.text, `${b.document}`, b.value ?? b.text, b.key].join('|');
			if (told.has(pair)) continue;
			told.add(pair);
			const mark = fingerprint(SAME_FACT, ...[`${a.text}|${a.sentence}`, `${b.text}|${b.sentence}`].sort());
			result.conflicts.push({
				id: mark,
				fingerprint: mark,
				rule: SAME_FACT,
				variant: `between-${variant}`,
				level: 'warning',
				params: {
					left: a.text,
					right: b.text,
					metric: b.metric,
					place: b.place,
					period: b.period.from?.slice(0, 4) === b.period.to?.slice(0, 4) ? (b.period.to?.slice(0, 4) ?? '') : b.periodText,
				},
				figures: [
					{ document: a.document, id: a.figure },
					{ document: b.document, id: b.figure },
				],
			});
		}
	}
	return result;
}

/**
 * Findings between fresh facts and stored ones; facts of one document are never compared with each other here. Time in
 * proportion to the facts handed over and the pairs under equal keys; hand over only stored facts whose key a fresh one
 * has.
 */
export const compareFacts = (fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] =>
	relateFacts(fresh, stored).conflicts;
