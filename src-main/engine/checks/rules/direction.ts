import type { Figure, Language } from '../../../contract/model.ts';
import { compare } from '../../exact.ts';
import { prose, quantitiesIn, withoutTimes } from '../arithmetic/prose.ts';
import { changesOf, EXCHANGE } from '../changes/find.ts';
import { stretchAt } from '../clauses.ts';
import { inBaseUnit, sameUnit } from '../gate.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';

/** Before the first number, and between the two: group 1 up, group 2 down. */
const FORMS: Record<Language, { lead: RegExp; between: RegExp }> = {
	zh: {
		lead: /(?:由|从)[^，。；：、由从]{0,14}$/u,
		between:
			/^[^，。；：、\d]{0,6}(?:(增加|增长|提高|提升|上升|上涨|扩大|攀升|增|升|涨)|(下降|减少|降低|下跌|回落|缩减|压减|缩小|降|减|跌))(?:到|至|为)了?[^，。；：、\d]{0,6}$/u,
	},
	en: {
		lead: /\b(?:(rose|grew|increased|climbed|jumped|gained)|(fell|dropped|declined|decreased|slipped|shrank|sank))(?: sharply| slightly| steadily)? from (?:about |just |some |nearly )?$/iu,
		between: /^[^.;:,()\d]{0,30} to (?:about |just |some |nearly )?$/iu,
	},
};
/** A loss, a rank, a deficit or a temperature below zero may rise by falling. */
const TURNED = /亏|负(?!责)|逆差|赤字|排名|名次|位次|零下|第|\b(?:loss|losses|deficit|minus|below|rank|place|debt)\b/iu;

function outcomes(view: Parameters<Rule['run']>[0]): Outcome[] {
	const { language } = view.reading;
	const { lead, between } = FORMS[language];
	// Where the change itself is printed, its own rule speaks.
	const told = new Set(changesOf(view).map(({ before, after }) => `${before.id} ${after.id}`));
	return prose(view).flatMap((paragraph) => {
		const text = withoutTimes(view, paragraph);
		const figures = quantitiesIn(view, paragraph);
		return figures.flatMap((before: Figure, i): Outcome[] => {
			const after = figures[i + 1];
			if (
				!after ||
				told.has(`${before.id} ${after.id}`) ||
				before.kind === 'rank' ||
				before.kind !== after.kind ||
				!sameUnit(before, after)
			)
				return [];
			const sentence = stretchAt(view.sentencesIn(paragraph.index), before.from);
			if (!sentence || after.to > sentence.to || after.from - before.to > 40) return [];
			const ahead = lead.exec(text.slice(Math.max(sentence.from, before.from - 40), before.from));
			const link = ahead && between.exec(text.slice(before.to, after.from));
			const says = language === 'zh' ? link : ahead;
			if (!link || !says) return [];
			const up = says[1] !== undefined;
			const words = paragraph.text.slice(Math.max(sentence.from, before.from - 40), after.to + 30);
			if (TURNED.test(words) || EXCHANGE.test(words)) return [];
			const [a, b] = [intervalOf(before, 'cut'), intervalOf(after, 'cut')];
			if (!a || !b) return [];
			const [x, y] = [inBaseUnit(before, a), inBaseUnit(after, b)];
			const [lower, higher] = up ? [y, x] : [x, y];
			const fails = lower.high !== null && higher.low !== null && compare(lower.high, higher.low) < 0;
			const span = view.spanOf(paragraph, before.from, after.to);
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
		],
		miss: [
			{ text: '渔港事故由去年的48起下降到36起，码头加了岗。', because: 'it fell', verdict: 'holds' },
			{ text: '渔业公司亏损由3200万元扩大到4100万元，逆差由12亿元缩小到9亿元。', because: 'losses and deficits' },
			{ text: '全县渔业产值由全市第9位上升到第4位。', because: 'a rank' },
			{ text: 'Complaints about the ferry fell from 530 to 412 last year.', because: 'it fell', verdict: 'holds' },
			{ text: 'The krona rose from 9.50 to 9.42 against the dollar.', because: 'a rate of exchange' },
		],
	},
	run: outcomes,
};
