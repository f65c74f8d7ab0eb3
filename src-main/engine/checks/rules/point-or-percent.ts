import { isQuoted, prose } from '../arithmetic/prose.ts';
import { changesOf } from '../changes/find.ts';
import { attemptChange, fitsAsPrinted, judgeChange } from '../changes/judge.ts';
import { DIFFERENCE, GROWTH } from '../changes/ways.ts';
import { stretchAt } from '../clauses.ts';
import { question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/**
 * What a rate moved by: 增速提高1.2%, 占比下降3%, 高于全市增速2%. Between two rates the distance is told in points; a rate
 * of a rate is next to never meant.
 */
const MOVED_ZH =
	/(?:增速|增幅|降幅|涨幅|跌幅|升幅|(?<!资金|股权|股份)占比|比重)(?:同比|环比)?(?:(?:比|较)[^，。；：]{1,16}?)?(?:提高|上升|提升|回升|加快|扩大|收窄|回落|放缓|下降|缩小|减少|增加|降低)了?$/u;
const APART_ZH = /(?:高于|低于|高出|低出|快于|慢于|超过)[^，。；：\d]{0,12}(?:增速|增幅|涨幅|降幅)$/u;

function ratesMoved(view: DocumentView): Outcome[] {
	if (view.reading.language !== 'zh') return [];
	return prose(view).flatMap((paragraph) =>
		view.figuresIn(paragraph.index).flatMap((figure): Outcome[] => {
			if (figure.kind !== 'percent' || figure.value === null || isQuoted(paragraph, figure.from)) return [];
			const sentence = stretchAt(view.sentencesIn(paragraph.index), figure.from);
			const lead = paragraph.text.slice(Math.max(sentence?.from ?? 0, figure.from - 40), figure.from);
			const words = (MOVED_ZH.exec(lead) ?? APART_ZH.exec(lead))?.[0];
			if (words === undefined) return [];
			return [
				{
					finding: question(view, {
						paragraph,
						from: figure.from - words.length,
						to: figure.to,
						variant: 'rate-moved',
						level: 'warning',
						params: { words: `${words}${view.wordsOf(figure)}`, printed: view.wordsOf(figure) },
						figures: [figure.id],
					}),
				},
			];
		}),
	);
}

export const pointOrPercent: Rule = {
	id: 'point-or-percent',
	title: { zh: '百分点与百分比', en: 'Points or per cent' },
	why:
		'A rate that goes from 45 % to 50 % rises by 5 percentage points or by 11.1 per cent. When exactly the form that is ' +
		'not printed fits, the unit is wrong; where both fit, or neither, nothing is said here. What a rate of growth or a share ' +
		'moved by (增速提高, 占比下降) is told in points, so that per cent there is asked about.',
	authority: 'Guardian and AP style guides on percentage points; the Chinese statistical bureau’s usage of 百分点.',
	level: 'warning',
	needs: ['percent', 'point'],
	examples: {
		hit: [
			{ text: 'Rates doubled to 5.0% from 2.5% in a year, up 2.5 per cent.', variant: 'points-meant' },
			{ text: '去年渔贷逾期率2.4%，今年降到1.8%，下降0.6%。', variant: 'points-meant' },
			{
				text: '这所医院的床位使用率由45%升至50%，提高5%，门诊量也有增加。',
				variant: 'points-meant',
				figures: ['45%', '50%', '5%'],
			},
			{
				text: '读者满意度为96.2%，比上年的93.7%提高2.5%，投诉也少了。',
				variant: 'points-meant',
				figures: ['93.7%', '96.2%', '2.5%'],
			},
			{ text: 'Turnout rose from 52% to 58%, up 6 percent, the commission said.', variant: 'points-meant' },
			{ text: 'Gross margins improved 2% from 41.7% to 43.7%, the ferry firm said.', variant: 'points-meant' },
			{ text: '渔业投资下降3.4%，降幅比上月收窄1.4%。', variant: 'rate-moved', figures: ['1.4%'], level: 'warning' },
			{ text: '渔港进出口增长4.8%，高出全市增速2%。', variant: 'rate-moved' },
		],
		miss: [
			{ text: 'Rates doubled to 5.0% from 2.5% in a year, up 2.5 percentage points.', because: 'points' },
			{ text: '去年渔贷逾期率2.4%，今年降到1.8%，下降0.6个百分点。', because: 'points' },
			{ text: '去年渔贷逾期率2.4%，今年降到1.8%，下降四分之一。', because: 'a quarter of what it was' },
			{ text: '渔业投资下降3.4%，降幅比上月收窄1.4个百分点，增速比全市高2个百分点。', because: 'points' },
			{ text: '占比提高到35%，涨幅扩大至5.2%，增速达6%。', because: 'where the rate went to' },
			{ text: '渔民收入高于全市平均水平12%。', because: 'an amount is apart by per cent' },
			{ text: '这所医院的床位使用率由45%升至50%，提高5个百分点。', because: 'points' },
			{ text: '这所医院的床位使用率由45%升至50%，提高11.1%。', because: 'a relative change, rightly printed', verdict: 'holds' },
			{ text: 'Turnout rose from 52% to 58%, up 6 percentage points.', because: 'points' },
			{ text: '渡轮准点率由60%升至62%，提高2%。', because: 'both forms may be meant', verdict: 'cannot-tell' },
			{
				text: 'The share of late ferries fell from 5% to 4%, down 20 percent.',
				because: 'per cent, rightly printed',
				verdict: 'holds',
			},
		],
	},
	run: (view) => [
		...ratesMoved(view),
		...changesOf(view).flatMap((change) => {
			if (change.change.kind !== 'percent' || change.before.kind !== 'percent') return [];
			const tried = attemptChange(change, GROWTH);
			const rounded = tried.slice(0, 1);
			const points = attemptChange(change, DIFFERENCE).some((one) => one.id === 'rounded' && one.holds);
			// Of two rates near 100 % the points and the relative change are near each other: rounding alone must part them.
			const meant = points && !rounded.some((one) => one.holds);
			if (!meant && !tried.some((one) => one.holds)) return [];
			const outcome = judgeChange(view, change, GROWTH, 'points-meant', meant ? rounded : tried);
			if (!outcome) return [];
			// 由60%升至62%，提高2%: whole per cents stand for so much that two per cent may be right; what fits better is points.
			if (points && outcome.relation?.verdict === 'holds' && !fitsAsPrinted(change, GROWTH))
				return [{ relation: { ...outcome.relation, verdict: 'cannot-tell' as const } }];
			return [outcome.finding ? { ...outcome, finding: { ...outcome.finding, level: 'warning' as const } } : outcome];
		}),
	],
};
