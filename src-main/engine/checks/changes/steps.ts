/**
 * A quantity, the step that led to it and the rate of that step, without the quantity before: 产量12627万吨，比上年增加312万吨，
 * 增长2.5%; “£13.7bn, an increase of £963m over 2004-05, or 7.6%”. What was before follows from the two.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { whole } from '../../exact.ts';
import { judgeEquation, numberOf } from '../arithmetic/equation.ts';
import { prose, quantitiesIn, withoutTimes } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import { minus, over, plus, scale } from '../interval.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Step {
	paragraph: Paragraph;
	after: Figure;
	step: Figure;
	rate: Figure;
	direction: 'up' | 'down';
}

/** Group 1 up, group 2 down. */
const FORMS: Record<Language, { step: RegExp; rate: RegExp }> = {
	zh: {
		step: /^[^，。；：、\d]{0,8}[，,](?:同比|比上年|比去年|较上年|较去年|与上年|与去年)?(?:同期)?(?:相比[，,]?)?(?:净|共)?(?:(增加|增收|增产|多收|多|增)|(减少|减收|减产|少|减))了?约?$/u,
		rate: /^[^，。；：、\d]{0,4}[，,、](?:同比)?(?:(增长|增产|增幅|上升|提高|增加)|(下降|减少|降幅|减产|减幅))[了为达]?约?$/u,
	},
	en: {
		step: /^[^.;:()\d]{0,40}, (?:(?:an? )?(?:(increase|rise|gain|growth)|(fall|drop|decrease|decline)) of|(up)(?: by)?|(down)(?: by)?) (?:about |some |nearly )?$/iu,
		rate: /^[^.;:()\d]{0,30}(?:,| or) (?:or |which (?:is|represents|was) )?(?:an? )?(?:percentage )?(?:(?:increase|rise|growth|fall|drop|decrease|decline) of )?(?:about )?$/iu,
	},
};
/**
 * Growth of output is told at constant prices beside amounts at current ones; a mean or an aim is no step. 公共预算收入 is what
 * came in, not what was planned.
 */
const OTHER =
	/生产总值|GDP|增加值|总产值|年均|平均|目标|计划|(?<!公共|基金)预算|力争|预计|可比|新增|\b(?:real terms|average|annual|target|forecast|expected)\b/iu;

const QUANTITY: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

function stepsIn(view: DocumentView, paragraph: Paragraph): Step[] {
	const { step: between, rate: behind } = FORMS[view.reading.language];
	const text = withoutTimes(view, paragraph);
	const figures = quantitiesIn(view, paragraph);
	return figures.flatMap((after, i): Step[] => {
		const [step, rate] = [figures[i + 1], figures[i + 2]];
		if (!step || !rate || !QUANTITY.has(after.kind) || rate.kind !== 'percent' || rate.unit === '‰') return [];
		if (rate.from - after.to > 100 || !sameUnit(after, step)) return [];
		const way = between.exec(text.slice(after.to, step.from));
		const same = way && behind.exec(text.slice(step.to, rate.from));
		if (!same) return [];
		const direction = (way[1] ?? way[3]) === undefined ? 'down' : 'up';
		// 增加12件，下降3%: two things.
		if (view.reading.language === 'zh' && (same[1] === undefined ? 'down' : 'up') !== direction) return [];
		const sentence = stretchAt(view.sentencesIn(paragraph.index), after.from);
		const words = paragraph.text.slice(sentence?.from ?? after.from, rate.to);
		if (!sentence || rate.to > sentence.to || OTHER.test(words) || basisWords(words) !== '') return [];
		return [{ paragraph, after, step, rate, direction }];
	});
}

/** Every such step of a document, judged. */
export const judgeSteps = (view: DocumentView): Outcome[] =>
	prose(view).flatMap((paragraph) =>
		stepsIn(view, paragraph).flatMap(({ after, step, rate, direction }) => {
			const sign = direction === 'up' ? '−' : '+';
			return (
				judgeEquation(
					view,
					{
						paragraph,
						by: { from: after.from, to: rate.to },
						result: rate,
						operands: [
							{ role: 'after', figure: after },
							{ role: 'change', figure: step },
						],
						ways: [
							{
								id: 'rounded',
								compute: (of) => {
									const before = direction === 'up' ? minus(of(after), of(step)) : plus(of(after), of(step));
									const share = over(of(step), before);
									return share && scale(share, whole(100));
								},
							},
						],
						formula: `${numberOf(view, step)} ÷ (${numberOf(view, after)} ${sign} ${numberOf(view, step)})`,
						role: 'change',
					},
					{ variant: 'implied', most: 'error', params: { after: view.wordsOf(after), step: view.wordsOf(step) } },
				) ?? []
			);
		}),
	);
