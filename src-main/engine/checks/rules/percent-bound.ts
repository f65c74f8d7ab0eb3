import type { Figure } from '../../../contract/model.ts';
import { compare, exact, whole } from '../../exact.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/**
 * Rates of a part of all there is: they cannot pass 100 %. 完成率, 占比 (used for 完成率), 上座率, 产销率, 增长率 and the
 * like can, and are not here.
 */
const BOUNDED = {
	zh: /(?:满意度|满意率|(?<!拨备|流动性|利息|偿付|偿债|债务|资本|担保|准备金|准备|现金|收益|成本|费用)覆盖率|普及率|合格率|及格率|优良率|达标率|参保率|入学率|巩固率|毕业率|识字率|就业率|失业率|出勤率|到课率|绿化率|绿地率|森林覆盖率|城镇化率|城市化率|知晓率|好评率|支持率|得票率|投票率|命中率|上线率|中签率|入住率|出租率|准点率|正点率|拥有率|存活率|成活率|治愈率|病死率|死亡率|阳性率|接种率|检出率|漏检率|破案率|回收率|处理率|净化率|入户率|通车率|通电率|准确率|正确率|成功率|返修率|废品率|不良率|空置率|办结率|可办率|签约率|履约率|持股比例)(?:已|均|也|首次|仅|只有|只|平均|分别)?(?:(?:由|从)(?:[\d.]+%[^，,。；;\d]{0,8}[到至为])?|达到了?|达|为|是|有|升[至到]|(?:提高|提升|上升|下降|降低)[至到]|降[至到]|(?:保持|稳定|维持|控制)在|超过|高达|不足|不到|：|:)?(?:了)?(?:约|近)?$/u,
	en: /(?:satisfaction (?:rate|rating)|approval rating|turnout|literacy rate|unemployment(?: rate)?|vaccination rate|survival rate|death rate|mortality rate|pass rate|attendance rate|enrolment rate|enrollment rate|employment rate|success rate|conviction rate|coverage rate|poverty rate|vacancy rate|accuracy)(?: \p{L}+){0,4} (?:at|of|to|was|is|reached|hit|stood at)(?: about| around| nearly)? $/iu,
} as const;

/**
 * A share of a whole that the clause names by counting all of it (占全部投诉的, 占报告总数的), or right before: 其中男生80人，占….
 * What is held against a measure (债务占生产总值, 占年度计划) may be more than it.
 */
const SHARE_ZH =
	/(?:占(?:全[部省市县区镇乡村校国院厂][^，,。；;\d]{0,10}|[^，,。；;\d]{0,14}(?:总数|总量|总人数|总人口|总面积|总户数|总票数)|总[数量户]数?)的|[\p{Script=Han}\d）)][，,]?占)(?:比[例重]?)?(?:为|达到?)?(?:约|近)?$/u;
/** A kind of a thing as a share of the thing: 税收收入占财政收入的, 民生支出占总支出的. */
const KIND_OF_ZH =
	/(\p{Script=Han}{2})占(?!.*(?:计划|任务|目标|预期|上年|去年|同期))[^，,。；;\d]{0,14}\1的(?:比[例重])?(?:为|达到?)?(?:约|近)?$/u;
const HELD_AGAINST_ZH = /计划|任务|目标|预算|预期|完成|定额|指标|应|占比|相当|生产总值|GDP/u;
const SHARE_EN =
	/\b(?:accounted for|accounts for|account for|made up|makes up|make up) (?:about |around |nearly |only |just )?$/iu;
/** People and homes counted as a share of all of them: 112% of residents; their income may be any percentage of another. */
const OF_ALL_EN =
	/^ of (?:all |the |its |their |our |eligible |local )*(?:\p{L}+ )?(?:residents|respondents|households|voters|pupils|patients|students|employees|workers|adults|teachers|parents|women|men|people|customers who|villagers|members|homes|schools|families)(?! of)(?:[.,;]|$| (?:said|say|says|were|was|are|is|have|had|has|in|who|want\p{L}*|back\p{L}*|support\p{L}*|oppose\p{L}*|vote\p{L}*|felt|feel|think|thought|own\p{L}*|live\p{L}*|use\p{L}*|agree\p{L}*|now)\b)/iu;
const GREW_EN =
	/\b(?:up|rose|rise|grew|growth|increase\p{L}*|capacity|number|income|earn\p{L}*|wage\p{L}*|cost\p{L}*|equivalent|target|goal|plan\p{L}*|poverty|than)\b/iu;
/** Parts of a net result may be more than all of it, since others are below zero. */
const NET_EN =
	/^[^.;]{0,60}\b(?:growth|increase|rise|gain|fall|decline|drop|decrease|profit|profits|earnings|loss|losses|income|net|GDP|output|target|plan|budget|capacity)\b/iu;

/** Whether the percentage is told as a share of all of something. */
function isShareOfAll(view: DocumentView, figure: Figure, text: string): boolean {
	const lead = text.slice(Math.max(0, figure.from - REACH), figure.from);
	if (
		view.reading.language === 'en' &&
		OF_ALL_EN.test(text.slice(figure.to, figure.to + 60)) &&
		!GREW_EN.test(view.sentenceOf(figure))
	)
		return true;
	if (view.reading.language === 'en') return SHARE_EN.test(lead) && !NET_EN.test(text.slice(figure.to, figure.to + 90));
	return KIND_OF_ZH.test(lead) || (SHARE_ZH.test(lead) && !HELD_AGAINST_ZH.test(view.sentenceOf(figure)));
}

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
		if (!BOUNDED[view.reading.language].test(lead) && !isShareOfAll(view, figure, paragraph.text)) continue;
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
		'A rate or share of all there is lies between 0 and 100 %: a coverage of 102 % is a slip. Completion rates, growth and ' +
		'ratios to the past may pass 100 % and are not looked at.',
	authority: 'Definition of a proportion. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['percent'],
	examples: {
		hit: [
			{ text: '农村自来水覆盖率达到102%，群众用上了放心水。', variant: 'above', figures: ['102%'] },
			{ text: '全县农村厕所普及率由184.3%提高到96.1%。', variant: 'above', figures: ['184.3%'] },
			{ text: '这支球队三分球命中率仅141%，罚球更差。', variant: 'above' },
			{ text: '合唱团现有女团员76人，占163.2%，男团员44人。', variant: 'above' },
			{ text: '电梯类来信210件，占全部来信的135%。', variant: 'above' },
			{ text: 'Ferries made up 162 per cent of all crossings in the strait.', variant: 'above' },
			{ text: 'The survey put voter turnout at 104% in two districts.', variant: 'above' },
		],
		miss: [
			{ text: '农村自来水覆盖率达到100%，群众用上了放心水。', because: 'all there is' },
			{ text: '全县造林任务完成率达到112%，产销率为101.3%。', because: 'these may pass 100 %' },
			{ text: '门诊量增长130%，满意度保持在98%以上。', because: 'growth may pass 100 %' },
			{ text: '全县计划造林800亩，已造林1040亩，占130%。', because: 'a plan may be exceeded' },
			{ text: '这个镇的债务余额占生产总值的134%。', because: 'held against a measure' },
			{ text: '普及率比上年提高112%，为历年之最。', because: 'growth of a rate' },
			{ text: 'The islands accounted for 120 per cent of the rise in profit.', because: 'the others fell' },
			{ text: 'Turnout rose and sales grew by 130% in May.', because: 'growth may pass 100 %' },
		],
	},
	run,
};
