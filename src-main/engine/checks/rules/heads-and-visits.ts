import type { Figure, Paragraph } from '../../../contract/model.ts';
import { compare } from '../../exact.ts';
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

const isPair = (heads: Figure, visits: Figure): boolean => OCCASIONS.get(visits.unit)?.includes(heads.unit) ?? false;

function fewer(view: DocumentView, paragraph: Paragraph, first: Figure, second: Figure): Outcome | null {
	const [heads, visits] = isPair(first, second) ? [first, second] : [second, first];
	const { text } = paragraph;
	const between = text.slice(first.to, second.from);
	if (!isPair(heads, visits)) return null;
	if (!TOGETHER.test(between) && !sameVerb(text.slice(Math.max(0, first.from - 8), first.from), between)) return null;
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
		formula: `${visits.value ?? view.wordsOf(visits)} ≥ ${heads.value ?? view.wordsOf(heads)}`,
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
			{ text: '医疗队下乡义诊，共服务0.8万人、1.2万人次。', because: 'more visits than people', verdict: 'holds' },
			{ text: '巡诊船全年接诊386人，接诊410人次。', because: 'more visits than people', verdict: 'holds' },
			{ text: '出动执法人员1200人，救助群众860人次。', because: 'two facts' },
			{ text: '招募志愿者1200人，860人次群众受益。', because: 'two facts' },
			{ text: '培训教师300人。\n\n全年接待家长300人次。', because: 'a round number and other nouns' },
			{ text: '夜市接待游客20.83万人次。\n\n夜市接待游客20.83万人次，创新高。', because: 'the same unit' },
			{ text: '体检约800人、近820人次。', because: 'more visits', verdict: 'holds' },
		],
	},
	run: (view) =>
		view.reading.language === 'en'
			? []
			: [
					...neighbours(view).flatMap(({ paragraph, first, second }) => fewer(view, paragraph, first, second) ?? []),
					...drifts(view),
				],
};
