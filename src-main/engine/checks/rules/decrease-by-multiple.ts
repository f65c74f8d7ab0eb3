import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, exact, ONE, whole } from '../../exact.ts';
import { isQuoted, prose } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** Right before the number. 至少, 不少 and 最多 belong to the number, not to a decrease; 下降到 names an end. */
const FALLS: Record<Language, RegExp> = {
	zh: /(?:减少|降低|下降|下跌|缩短|减小|削减|缩减|萎缩|降幅(?:达|为|约|超过?)?|跌幅(?:达|为|约|超过?)?|(?<![至不多最缺极年稀])少了|(?:比|较)[^，,。；;：:]{1,16}(?:少|低|小|短|轻|慢|便宜))了?(?:近|约|超过|将近|达)?$/u,
	en: /\b(?:fell|fall|falls|fallen|falling|dropped|drop|drops|declined?|declining|decreased?|decreasing|shrank|shrunk|down|cut|reduced|plunged|slumped)(?: by| of)?(?: about| around| nearly| some| almost| more than| over)? $|\b(?:cut|cuts|cutting|reduces?|reduced|reducing|lowers?|lowered|lowering|slash(?:ed|es|ing)?|shortens?|shortened|shrinks?|shrank) (?:(?!and |but |or |while |which |that )[\p{L}’'-]+ ){1,6}by (?:about |around |nearly |some |almost |more than |over )?$/iu,
};
/** What can go below zero or is itself counted in multiples; lenses and drawings, whose scale is a factor. */
const SIGNED =
	/利润|净利|盈利|盈余|亏|收益|顺差|逆差|结余|净流|现金流|净额|温|气压|市盈率|市净率|杠杆|倍数|估值|变焦|镜|模型|比例尺|放大|小数点|增速|增幅|增长率|涨幅|指数|点位|\b(?:profits?|loss(?:es)?|earnings|income|surplus|deficit|margins?|cash ?flow|temperatures?|growth|index|leverage|multiples?|net|ebitda|returns?)\b/iu;
/** "120% short of the target", "150% of the plan": another base. */
const SHORT_OF = /^ (?:short|of)\b/u;
const HUNDRED = whole(100);

/** 一倍, 九倍, 数倍; a fraction of one is no decrease below nothing. */
function isMultiple(figure: Figure): boolean {
	if (figure.kind !== 'multiple' || figure.unit !== '倍') return false;
	return figure.value === null || compare(exact(figure.value), ONE) >= 0;
}

const isBeyondAll = ({ kind, unit, value }: Figure): boolean =>
	kind === 'percent' && unit !== '‰' && unit !== '成' && value !== null && compare(exact(value), HUNDRED) > 0;

function judge(view: DocumentView, paragraph: Paragraph, figure: Figure): Outcome | null {
	const multiple = isMultiple(figure);
	if (!multiple && !isBeyondAll(figure)) return null;
	const { language } = view.reading;
	const sentence = stretchAt(view.sentencesIn(paragraph.index), figure.from);
	if (!sentence || (multiple && language === 'en') || isQuoted(paragraph, figure.from)) return null;
	const before = FALLS[language].exec(paragraph.text.slice(Math.max(sentence.from, figure.from - 40), figure.from));
	if (!before || SHORT_OF.test(paragraph.text.slice(figure.to, figure.to + 8))) return null;
	const around = paragraph.text.slice(Math.max(sentence.from, figure.from - 80), Math.min(sentence.to, figure.to + 24));
	if (SIGNED.test(around)) return null;
	return {
		finding: {
			variant: multiple ? 'multiple' : 'percent',
			// 近一倍 is less than all of it, if hardly what was meant.
			level: figure.modifier === 'about' || figure.modifier === 'under' ? 'warning' : 'error',
			params: { printed: view.wordsOf(figure), words: before[0].trim() },
			figures: [figure.id],
			paragraphs: [paragraph.index],
			spans: [view.spanOf(paragraph, figure.from - before[0].length, figure.to)],
			basis: [view.sentenceOf(figure)],
		},
	};
}

export const decreaseByMultiple: Rule = {
	id: 'decrease-by-multiple',
	title: { zh: '减少若干倍', en: 'Decrease below nothing' },
	why:
		'What falls by one time itself is gone, so that nothing can fall by several times or by more than 100 %. What was meant ' +
		'is a fraction (降到几分之一). Quantities with a sign (profit, temperature), ratios counted in 倍 themselves and the ' +
		'scale of lenses and drawings are left alone, and so is direct speech.',
	authority:
		'人民日报海外版 “语文信箱”: decreases are not told in 倍. A subtraction of more than the whole is impossible for what is ' +
		'never below zero. Factual errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['multiple', 'percent'],
	examples: {
		hit: [
			{ text: 'The new filter cut dust in the rope loft by 150%, its maker says.', variant: 'percent', figures: ['150%'] },
			{ text: '改造之后，车间的废品率下降了9倍，返工明显减少。', variant: 'multiple', figures: ['9倍'], level: 'error' },
			{ text: '这个班组本季度的差错比上季度少了一倍。', variant: 'multiple', figures: ['一倍'] },
			{ text: '新工艺的耗水量比老工艺低两倍，受到用户欢迎。', variant: 'multiple' },
			{ text: '受寒潮影响，码头上周的货物吞吐量同比下降120%。', variant: 'percent', figures: ['120%'] },
			{ text: 'Ferry traffic fell by 140% after the storm, the port said.', variant: 'percent', figures: ['140%'] },
		],
		miss: [
			{ text: 'The new filter cut dust in the rope loft by 50%, its maker says.', because: 'half of it can go' },
			{ text: 'The guild cut the price and beat its target by 150%.', because: 'what is beaten does not fall' },
			{ text: '改造之后，车间的废品率下降到原来的九分之一。', because: 'a fraction' },
			{ text: '受汇率影响，公司去年净利润同比下降320%，由盈转亏。', because: 'profit has a sign' },
			{ text: '产量增加了至少3倍，用工却没有增加。', because: '至少 belongs to the number' },
			{ text: '这款镜头的成像缩小了10倍。', because: 'the factor of a lens' },
			{ text: '这只股票的市盈率下降了5倍，目前为12倍。', because: 'a ratio that is itself counted in 倍' },
			{ text: '老人笑着说：“现在上山的路比从前少了一倍！”', because: 'direct speech' },
			{ text: '全县用水量下降80%，节水灌溉面积增加了2倍。', because: 'the increase is in 倍' },
			{ text: 'Sales fell 120% short of the target set in spring.', because: 'a shortfall against another base' },
			{ text: 'Profits fell by 140% and the firm posted a loss.', because: 'profit has a sign' },
		],
	},
	run: (view) =>
		prose(view).flatMap((paragraph) => view.figuresIn(paragraph.index).flatMap((figure) => judge(view, paragraph, figure) ?? [])),
};
