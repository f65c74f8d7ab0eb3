import type { Figure, Language } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { prose, quantitiesIn, withoutTimes } from '../arithmetic/prose.ts';
import { changesOf } from '../changes/find.ts';
import { EXCHANGE } from '../changes/words.ts';
import { stretchAt } from '../clauses.ts';
import { inBaseUnit, sameUnit } from '../gate.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';

interface Form {
	/** Before the first number, between the two, and behind the second. */
	lead: RegExp;
	between: RegExp;
	behind?: RegExp;
	/** The stretch that says the direction: group 1 up, group 2 down. */
	says: 'lead' | 'between' | 'behind';
	/** The later value is printed first: 42座，比上年的46座有所增加. */
	laterFirst?: boolean;
}

const ROUGHLY = '(?:about |just |only |some |nearly |almost |around )?';
const MOVED =
	'(?:(rose|grew|increased|climbed|jumped|gained|risen|grown|rising|growing)|(fell|dropped|declined|decreased|slipped|shrank|sank|fallen|falling|declining))(?: sharply| slightly| steadily| again)?';

const FORMS: Record<Language, readonly Form[]> = {
	zh: [
		{
			lead: /(?:由|从)[^，。；：、由从]{0,14}$/u,
			between:
				/^[^，。；：、\d]{0,6}(?:(增加|增长|提高|提升|上升|上涨|扩大|攀升|增|升|涨)|(下降|减少|降低|下跌|回落|缩减|压减|缩小|降|减|跌))(?:到|至|为)了?[^，。；：、\d]{0,6}$/u,
			says: 'between',
		},
		{
			// A rate or a change that is compared with another is the matter of its own rule.
			lead: /(?<!同比|环比|增长|下降|增加|减少|增幅|降幅)$/u,
			between: /^\p{Script=Han}{0,4}，(?:比|较)(?:上年|去年|前年|上月|上季度?|上届|上一年|·+)(?:同期)?的$/u,
			behind:
				/^\p{Script=Han}{0,4}?(?:(?:有所|略有|明显|大幅|稳步)(?:(增加|增长|提高|提升|上升|上涨|扩大|增多)|(下降|减少|降低|下跌|回落|缩小)))(?=[，。；])/u,
			says: 'behind',
			laterFirst: true,
		},
	],
	en: [
		{
			lead: new RegExp(`\\b${MOVED} from ${ROUGHLY}$`, 'iu'),
			between: new RegExp(`^[^.;:,()\\d]{0,30} to ${ROUGHLY}$`, 'iu'),
			says: 'lead',
		},
		{
			lead: new RegExp(`\\b${MOVED} to (?:a [\\p{L}-]+ (?:high|low) of )?${ROUGHLY}$`, 'iu'),
			between: new RegExp(`^[^.;:,()\\d]{0,30},? from ${ROUGHLY}$`, 'iu'),
			says: 'lead',
			laterFirst: true,
		},
		{
			lead: /^/u,
			between: new RegExp(`^[^.;:()\\d]{0,40}, (?:(up)|(down))(?: sharply| slightly)? from ${ROUGHLY}$`, 'iu'),
			says: 'between',
			laterFirst: true,
		},
	],
};
/** A loss, a rank, a deficit or a temperature below zero may rise by falling. */
const TURNED =
	/亏|负(?!责)|逆差|赤字|排名|名次|位次|零下|第|\b(?:loss|losses|deficit|minus|below|rank|place|debt|lost|losing)\b/iu;

const ANYTHING = /^/u;

/** An English count leaves its noun out the second time; money is quoted a tonne or a month once. */
const alike = (a: Figure, b: Figure, language: Language): boolean =>
	sameUnit(a, b) || (language === 'en' && a.kind === 'count' && (a.unit === '' || b.unit === ''));

function outcomes(view: Parameters<Rule['run']>[0]): Outcome[] {
	const { language } = view.reading;
	// Where the change itself is printed, its own rule speaks.
	const told = new Set(changesOf(view).map(({ before, after }) => `${before.id} ${after.id}`));
	return prose(view).flatMap((paragraph) => {
		const text = withoutTimes(view, paragraph);
		const figures = quantitiesIn(view, paragraph);
		return figures.flatMap((first: Figure, i): Outcome[] => {
			const second = figures[i + 1];
			if (!second || first.kind === 'rank' || first.kind !== second.kind || !alike(first, second, language)) return [];
			const sentence = stretchAt(view.sentencesIn(paragraph.index), first.from);
			if (!sentence || second.to > sentence.to || second.from - first.to > 48) return [];
			const form = FORMS[language].flatMap((one) => {
				const stretches = {
					lead: one.lead.exec(text.slice(Math.max(sentence.from, first.from - 40), first.from)),
					between: one.between.exec(text.slice(first.to, second.from)),
					behind: (one.behind ?? ANYTHING).exec(text.slice(second.to, second.to + 16)),
				};
				const says = stretches[one.says];
				return stretches.lead && stretches.between && stretches.behind && says ? [{ one, says }] : [];
			})[0];
			if (!form) return [];
			const [before, after] = form.one.laterFirst ? [second, first] : [first, second];
			if (told.has(`${before.id} ${after.id}`)) return [];
			const up = form.says[1] !== undefined;
			const words = paragraph.text.slice(Math.max(sentence.from, first.from - 40), second.to + 30);
			if (TURNED.test(words) || EXCHANGE.test(words)) return [];
			// A rate that fell from 5.9% to 5% is told in one breath: nobody cuts one off and prints the other.
			const strictness = before.kind === 'percent' ? 'rounded' : 'cut';
			const [a, b] = [intervalOf(before, strictness), intervalOf(after, strictness)];
			if (!a || !b) return [];
			const [x, y] = [inBaseUnit(before, a), inBaseUnit(after, b)];
			const [lower, higher] = up ? [y, x] : [x, y];
			const fails = lower.high !== null && higher.low !== null && compare(lower.high, higher.low) < 0;
			const [from, to] = [exact(before.value ?? '0'), exact(after.value ?? '0')];
			// What holds only for digits that are not printed bears nothing out.
			if (!fails && sameUnit(before, after) && (up ? compare(from, to) : compare(to, from)) > 0) return [];
			const span = view.spanOf(paragraph, first.from, second.to);
			const relation = {
				verdict: fails ? ('fails' as const) : ('holds' as const),
				figures: [before.id, after.id],
				operands: [
					{ role: 'before', figure: before.id, interval: toIntervalText(a) },
					{ role: 'after', figure: after.id, interval: toIntervalText(b) },
				],
				formula: `${view.wordsOf(before)} ${up ? '≤' : '≥'} ${view.wordsOf(after)}`,
				printed: view.wordsOf(after),
				computed: view.wordsOf(before),
				interval: null,
				gap: null,
				pairedBy: [span],
				readings: [{ id: up ? 'up' : 'down', holds: !fails, computed: view.wordsOf(before) }],
			};
			if (!fails) return [{ relation }];
			return [
				{
					relation,
					finding: {
						variant: up ? 'up' : 'down',
						level: 'warning',
						params: { before: view.wordsOf(before), after: view.wordsOf(after) },
						figures: relation.figures,
						paragraphs: [paragraph.index],
						spans: [before, after].map(({ start, end }) => ({ start, end })),
						basis: [view.sentenceOf(after)],
					},
				},
			];
		});
	});
}

export const direction: Rule = {
	id: 'direction',
	title: { zh: '增减方向', en: 'Direction of a change' },
	why:
		'由A下降到B cannot end above A, nor can “rose from A to B” end below it: two figures changed places, or the verb is wrong. ' +
		'Where the change is printed too, the rule of the change tells it. Losses, deficits, ranks and rates of exchange rise by falling and are left alone.',
	authority: 'Order of numbers. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['count', 'measure', 'money', 'percent', 'multiple'],
	examples: {
		hit: [
			{ text: '渔港事故由去年的36起下降到48起，码头加了岗。', variant: 'down', figures: ['36起', '48起'] },
			{ text: '渔民人均收入从2.4万元提高到1.9万元。', variant: 'up' },
			{ text: 'Complaints about the ferry fell from 412 to 530 last year.', variant: 'down' },
			{ text: 'The share of late ferries rose slightly to 5% from 5.9% in August.', variant: 'up', figures: ['5.9%', '5%'] },
			{ text: 'The number of ferrymen declined to 530 last year from 412.', variant: 'down', figures: ['412', '530'] },
			{ text: 'The harbour has 120 berths to let, down from 98 a year ago.', variant: 'down' },
			{ text: '去年渔港接诊42万人次，比上年的46万人次有所增加。', variant: 'up', figures: ['46万人次', '42万人次'] },
		],
		miss: [
			{ text: '渔港事故由去年的48起下降到36起，码头加了岗。', because: 'it fell', verdict: 'holds' },
			{ text: '渔业公司亏损由3200万元扩大到4100万元，逆差由12亿元缩小到9亿元。', because: 'losses and deficits' },
			{ text: '全县渔业产值由全市第9位上升到第4位。', because: 'a rank' },
			{ text: 'The share of late ferries rose slightly to 5% from 4.9% in August.', because: 'it rose', verdict: 'holds' },
			{ text: 'Complaints about the ferry fell from 530 to 412 last year.', because: 'it fell', verdict: 'holds' },
			{ text: 'The harbour has 98 berths to let, down from 120 a year ago.', because: 'fewer', verdict: 'holds' },
			{ text: '去年渔港接诊46万人次，比上年的42万人次有所增加。', because: 'it rose', verdict: 'holds' },
			{
				text: '渔港产值增长6.2%，比上年的8.1%有所回落。',
				because: 'growth that slows is a matter of its own rule',
			},
			{ text: 'The firm lost 120 men, down from 98 a year ago.', because: 'a loss' },
			{ text: 'The krona rose from 9.50 to 9.42 against the dollar.', because: 'a rate of exchange' },
		],
	},
	run: outcomes,
};
