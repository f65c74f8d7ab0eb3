import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, exact, mul } from '../../exact.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import { neighbours, passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** 次 counts occasions: each of the things may come more than once. */
const OCCASIONS: ReadonlyMap<string, readonly string[]> = new Map([
	['人次', ['人', '名']],
	['户次', ['户']],
	['辆次', ['辆']],
	['家次', ['家']],
	['艘次', ['艘']],
]);
/** One verb for both: the second figure follows at once, or behind another word for “in all”. */
const TOGETHER = /^\s?(?:[、，,（(／/]|共|和|及|计|合|累计|达|总计|约|近|即|涉及){0,3}\s?$/u;

/** 服务687人，服务567人次: the same verb before each. */
function sameVerb(before: string, between: string): boolean {
	const verb = /^\s?[，,、]\s?(?:共|累计)?(\p{Script=Han}{2,4})\s?$/u.exec(between)?.[1];
	return verb !== undefined && before.endsWith(verb);
}

/** 接待读者3.6万人次，涉及读者4.1万人: a verb of reach and the noun of the first figure again. */
function sameNoun(before: string, between: string): boolean {
	const noun = /^\s?[，,、]\s?(?:共|累计)?(?:涉及|惠及|覆盖|受益|服务)(\p{Script=Han}{2,4})\s?$/u.exec(between)?.[1];
	return noun !== undefined && before.endsWith(noun);
}

const isPair = (heads: Figure, visits: Figure): boolean => OCCASIONS.get(visits.unit)?.includes(heads.unit) ?? false;

function fewer(view: DocumentView, paragraph: Paragraph, first: Figure, second: Figure): Outcome | null {
	const [heads, visits] = isPair(first, second) ? [first, second] : [second, first];
	const { text } = paragraph;
	const between = text.slice(first.to, second.from);
	if (!isPair(heads, visits)) return null;
	const lead = text.slice(Math.max(0, first.from - 8), first.from);
	if (!TOGETHER.test(between) && !sameVerb(lead, between) && !sameNoun(lead, between)) return null;
	// A noun of its own behind the first figure, or behind the second, makes them two facts.
	if (/^\s?[\p{Script=Han}]/u.test(text.slice(second.to, second.to + 1)) && !/^\s?[的，。；、）]/u.test(text.slice(second.to)))
		return null;
	const [h, v] = [intervalOf(heads, 'cut'), intervalOf(visits, 'cut')];
	if (!h || !v) return null;
	const fails = h.low !== null && v.high !== null && compare(v.high, h.low) < 0;
	const relation = {
		verdict: fails ? ('fails' as const) : ('holds' as const),
		figures: [heads.id, visits.id],
		operands: [
			{ role: 'heads', figure: heads.id, interval: toIntervalText(h) },
			{ role: 'visits', figure: visits.id, interval: toIntervalText(v) },
		],
		formula: `${view.wordsOf(visits)} ≥ ${view.wordsOf(heads)}`,
		printed: view.wordsOf(visits),
		computed: view.wordsOf(heads),
		interval: null,
		gap: null,
		pairedBy: [view.spanOf(paragraph, first.from, second.to)],
		readings: [{ id: 'at-least-once-each', holds: !fails, computed: view.wordsOf(heads) }],
	};
	if (!fails) return { relation };
	return {
		relation,
		finding: question(view, {
			paragraph,
			from: first.from,
			to: second.to,
			variant: 'fewer',
			level: 'warning',
			params: { heads: view.wordsOf(heads), visits: view.wordsOf(visits) },
			figures: relation.figures,
		}),
	};
}

/** 320户，共计280人: nobody but the members of the households is counted. */
const HOUSEHOLDS: Readonly<Record<Language, { homes: RegExp; people: RegExp; joined: RegExp; end: RegExp }>> = {
	zh: {
		homes: /^户$/u,
		people: /^[人名]$/u,
		joined: /^\s?(?:[、，,（(]|共计?|合计|计|涉及|人口|，共计?|，计){1,2}\s?$/u,
		end: /^\s?(?:[。；，）)]|$|的|已|均|全部|都)/u,
	},
	en: {
		homes: /^(?:households|families)$/iu,
		people: /^(?:people|persons|residents|individuals|men, women and children)$/iu,
		joined: /^,? ?(?:or|with|that is|\(|totalling|comprising|made up of|a total of){1,2} ?$/iu,
		end: /^(?:[.;,)]|$| (?:in all|altogether|in total|were|have been))/iu,
	},
};
/** Some of the members only, or members of other households too. */
const NOT_ALL =
	/其中|就业|务工|学生|儿童|劳动|老人|残疾|上岗|培训|党员|外出|返乡|代表|报名|新增|\b(?:of whom|jobs?|work|children|employ\p{L}*|adults|trained)\b/iu;

function emptyHomes(view: DocumentView, paragraph: Paragraph, homes: Figure, people: Figure): Outcome | null {
	const words = HOUSEHOLDS[view.reading.language];
	const { text } = paragraph;
	if (homes.kind !== 'count' || people.kind !== 'count' || !words.homes.test(homes.unit) || !words.people.test(people.unit))
		return null;
	if (!words.joined.test(text.slice(homes.to, people.from)) || !words.end.test(text.slice(people.to, people.to + 16)))
		return null;
	if (NOT_ALL.test(text.slice(Math.max(0, homes.from - 24), people.to + 12))) return null;
	const [h, p] = [intervalOf(homes, 'cut'), intervalOf(people, 'cut')];
	if (!h?.low || !p?.high || compare(p.high, h.low) >= 0) return null;
	return {
		finding: question(view, {
			paragraph,
			from: homes.from,
			to: people.to,
			variant: 'empty-homes',
			level: 'warning',
			params: { homes: view.wordsOf(homes), people: view.wordsOf(people) },
			figures: [homes.id, people.id],
		}),
	};
}

const PEOPLE_EN =
	/^(?:\p{L}+ ){0,2}(?:people|patients|readers|visitors|children|adults|residents|pupils|students|users|customers|clients|individuals|members|passengers|families|households)$/iu;
const VISITS_EN = /^(?:\p{L}+ ){0,2}(?:visits|appointments|consultations|attendances|admissions|journeys|trips)$/iu;
/** Given to one at a time. */
const GIVEN_EN = /^(?:\p{L}+ ){0,2}(?:appointments|consultations|check-ups|admissions)$/iu;
const BY_EN = /^ (?:by|from|made by) (?:a total of )?$/u;
const IN_EN = /^,? (?:in|over|during|across|with) (?:a total of )?$/u;
/** A visit to a school sees a class: only where one comes at a time, and where the two are of one size. */
const ONE_AT_A_TIME = /\b(?:treated|saw|seen|helped|advised|examined|tested|counselled)\b/iu;
const HALF = exact('0.5');

/** 4,100 visits by 5,300 readers; treated 1,200 patients in 900 visits. */
function fewerEn(view: DocumentView, paragraph: Paragraph, first: Figure, second: Figure): Outcome | null {
	if (first.kind !== 'count' || second.kind !== 'count') return null;
	const { text } = paragraph;
	const between = text.slice(first.to, second.from);
	const given = GIVEN_EN.test(first.unit) && PEOPLE_EN.test(second.unit) && /^ (?:to|for|of) $/u.test(between);
	const by = given || (VISITS_EN.test(first.unit) && PEOPLE_EN.test(second.unit) && BY_EN.test(between));
	const within = PEOPLE_EN.test(first.unit) && VISITS_EN.test(second.unit) && IN_EN.test(between);
	if (!by && !within) return null;
	if (within && !ONE_AT_A_TIME.test(text.slice(Math.max(0, first.from - 40), first.from))) return null;
	const [heads, visits] = by ? [second, first] : [first, second];
	const [h, v] = [intervalOf(heads, 'cut'), intervalOf(visits, 'cut')];
	if (!h?.low || !v?.high || compare(v.high, h.low) >= 0 || (within && compare(v.high, mul(h.low, HALF)) < 0)) return null;
	return {
		finding: question(view, {
			paragraph,
			from: first.from,
			to: second.to,
			variant: 'fewer',
			level: 'warning',
			params: { heads: view.wordsOf(heads), visits: view.wordsOf(visits) },
			figures: [heads.id, visits.id],
		}),
	};
}

/** Units that are taken for each other when one fact is told twice. */
const DRIFT: ReadonlyMap<string, string> = new Map([
	['人', 'people'],
	['名', 'people'],
	['人次', 'people'],
	['户', 'homes'],
	['户次', 'homes'],
	['辆', 'cars'],
	['辆次', 'cars'],
]);
const sameThing = (a: string, b: string): boolean => a === b || (a === '人' && b === '名') || (a === '名' && b === '人');

/** The value without its zeros: three digits make it unlikely that two facts share it. */
const digitsOf = ({ value }: Figure): number => (value ?? '').replace(/^0+\.?0*|\.|0+$/gu, '').length;

function drifts(view: DocumentView): Outcome[] {
	const told = new Map<string, { figure: Figure; paragraph: Paragraph }>();
	const outcomes: Outcome[] = [];
	for (const paragraph of passages(view)) {
		for (const figure of view.figuresIn(paragraph.index)) {
			const kin = figure.kind === 'count' ? DRIFT.get(figure.unit) : undefined;
			const metric = figure.metric.text;
			if (!kin || figure.value === null || digitsOf(figure) < 3 || metric.length < 2) continue;
			const key = [figure.story, kin, figure.value, metric].join('|');
			const first = told.get(key);
			if (!first) {
				told.set(key, { figure, paragraph });
				continue;
			}
			if (sameThing(first.figure.unit, figure.unit)) continue;
			outcomes.push({
				finding: question(view, {
					paragraph,
					from: figure.from,
					to: figure.to,
					variant: 'drift',
					level: 'warning',
					params: { first: view.wordsOf(first.figure), second: view.wordsOf(figure), metric },
					figures: [first.figure.id, figure.id],
				}),
			});
		}
	}
	return outcomes;
}

export const headsAndVisits: Rule = {
	id: 'heads-and-visits',
	title: { zh: '人与人次', en: 'Heads and visits' },
	why:
		'人次 counts visits, and each person comes at least once: fewer 人次 than 人 are a slip, and one number told once as ' +
		'people and once as visits is one of the two. Different nouns are different facts.',
	authority: 'Counting. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['count'],
	examples: {
		hit: [
			{ text: '安置点的渔民216户、180人已领到棉被。', variant: 'empty-homes' },
			{ text: 'The ward had 640 admissions of 710 patients last year.', variant: 'fewer' },
			{ text: 'The clinic boat gave 820 appointments to 910 patients.', variant: 'fewer' },
			{ text: '渔村书屋接待读者2.4万人次，惠及读者3.1万人。', variant: 'fewer' },
			{ text: '移民安置点安置渔民460户，共计390人。', variant: 'empty-homes', figures: ['460户', '390人'] },
			{ text: 'The scheme rehoused 460 families, or 390 people.', variant: 'empty-homes' },
			{ text: 'The hut recorded 2,400 visits by 3,100 people.', variant: 'fewer' },
			{ text: 'The nurses treated 860 patients in 710 appointments.', variant: 'fewer' },
			{ text: '医疗队下乡义诊，共服务1.2万人、0.8万人次。', variant: 'fewer', figures: ['1.2万人', '0.8万人次'] },
			{ text: '夏令营接待学生860人次，共920人。', variant: 'fewer' },
			{ text: '巡诊船全年接诊410人，接诊386人次。', variant: 'fewer', figures: ['410人', '386人次'] },
			{
				text: '夜市开张以来，接待游客20.83万人次。\n\n管理处介绍，夜市接待游客20.83万人，其中外地客占三成。',
				variant: 'drift',
				figures: ['20.83万人次', '20.83万人'],
			},
		],
		miss: [
			{ text: 'The clinic boat gave 910 appointments to 820 patients.', because: 'some came again' },
			{ text: '渔村书屋接待读者2.4万人次，惠及儿童3.1万人。', because: 'other people' },
			{ text: '帮扶渔民460户，390人就业。', because: 'not all the members' },
			{ text: '安置点住着460户、1390人。', because: 'three to a household' },
			{ text: 'The scheme rehoused 460 families, or 1,390 people.', because: 'three to a family' },
			{ text: 'The nurses treated 860 pupils in 12 visits.', because: 'a visit to many' },
			{ text: 'The hut recorded 3,100 visits by 2,400 people.', because: 'they came again' },
			{ text: '医疗队下乡义诊，共服务0.8万人、1.2万人次。', because: 'more visits than people', verdict: 'holds' },
			{ text: '巡诊船全年接诊386人，接诊410人次。', because: 'more visits than people', verdict: 'holds' },
			{ text: '出动执法人员1200人，救助群众860人次。', because: 'two facts' },
			{ text: '招募志愿者1200人，860人次群众受益。', because: 'two facts' },
			{ text: '培训教师300人。\n\n全年接待家长300人次。', because: 'a round number and other nouns' },
			{ text: '夜市接待游客20.83万人次。\n\n夜市接待游客20.83万人次，创新高。', because: 'the same unit' },
			{ text: '体检约800人、近820人次。', because: 'more visits', verdict: 'holds' },
		],
	},
	run: (view) => {
		const { language } = view.reading;
		const pairs = neighbours(view).flatMap(({ paragraph, first, second }) => [
			emptyHomes(view, paragraph, first, second),
			language === 'en' ? fewerEn(view, paragraph, first, second) : fewer(view, paragraph, first, second),
		]);
		return [...pairs.flatMap((outcome) => outcome ?? []), ...(language === 'en' ? [] : drifts(view))];
	},
};
