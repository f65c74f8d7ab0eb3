import { compare, exact, whole } from '../../exact.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/**
 * Rates of a part of all there is: they cannot pass 100 %. 完成率, 占比 (used for 完成率), 上座率, 产销率, 增长率 and the
 * like can, and are not here.
 */
const BOUNDED = {
	zh: /(?:满意度|满意率|覆盖率|普及率|合格率|及格率|优良率|达标率|参保率|入学率|巩固率|毕业率|识字率|就业率|失业率|出勤率|到课率|绿化率|绿地率|森林覆盖率|城镇化率|城市化率|知晓率|好评率|支持率|得票率|投票率|命中率|中签率|存活率|成活率|治愈率|病死率|死亡率|阳性率|接种率|检出率|漏检率|破案率|回收率|处理率|净化率|入户率|通车率|通电率|准确率|正确率|成功率|返修率|废品率|不良率|空置率|办结率|可办率|签约率|履约率|持股比例)(?:已|均|也|首次)?(?:达到了?|达|为|是|升至|提高到|保持在|超过|高达|：|:)?(?:约|近)?$/u,
	en: /(?:satisfaction (?:rate|rating)|approval rating|turnout|literacy rate|unemployment(?: rate)?|vaccination rate|survival rate|death rate|mortality rate|pass rate|attendance rate|enrolment rate|enrollment rate|employment rate|success rate|conviction rate|coverage rate|poverty rate|vacancy rate|accuracy)(?: \p{L}+){0,4} (?:at|of|to|was|is|reached|hit|stood at)(?: about| around| nearly)? $/iu,
} as const;

const HUNDRED = whole(100);
const REACH = 40;

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const figure of view.reading.figures) {
		if (figure.kind !== 'percent' || figure.value === null || figure.unit === '‰' || figure.unit === '成') continue;
		const paragraph = view.reading.paragraphs[figure.paragraph];
		const value = exact(figure.value);
		if (!paragraph || (compare(value, HUNDRED) <= 0 && value.n >= 0n)) continue;
		const lead = paragraph.text.slice(Math.max(0, figure.from - REACH), figure.from);
		if (!BOUNDED[view.reading.language].test(lead)) continue;
		outcomes.push({
			finding: {
				variant: value.n < 0n ? 'below' : 'above',
				level: 'error',
				params: { printed: view.wordsOf(figure) },
				figures: [figure.id],
				paragraphs: [figure.paragraph],
				spans: [{ start: figure.start, end: figure.end }],
				basis: [view.sentenceOf(figure)],
			},
		});
	}
	return outcomes;
}

export const percentBound: Rule = {
	id: 'percent-bound',
	title: { zh: '比率越界', en: 'Rate out of bounds' },
	why:
		'A rate of a part of all there is lies between 0 and 100 %: a coverage of 102 % is a slip. Completion rates, growth and ' +
		'ratios to the past may pass 100 % and are not looked at.',
	authority: 'Definition of a proportion. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['percent'],
	examples: {
		hit: [
			{ text: '农村自来水覆盖率达到102%，群众用上了放心水。', variant: 'above', figures: ['102%'] },
			{ text: 'The survey put voter turnout at 104% in two districts.', variant: 'above' },
		],
		miss: [
			{ text: '农村自来水覆盖率达到100%，群众用上了放心水。', because: 'all there is' },
			{ text: '全县造林任务完成率达到112%，产销率为101.3%。', because: 'these may pass 100 %' },
			{ text: '门诊量增长130%，满意度保持在98%以上。', because: 'growth may pass 100 %' },
			{ text: 'Turnout rose and sales grew by 130% in May.', because: 'growth may pass 100 %' },
		],
	},
	run,
};
