import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { whole } from '../../exact.ts';
import { judgeEquation, numberOf } from '../arithmetic/equation.ts';
import { figuresByRow, prose } from '../arithmetic/prose.ts';
import type { SentenceStretch } from '../clauses.ts';
import { minus, point, sum } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Whole {
	/** The members of a set that leaves nothing out, by their names. */
	closed: RegExp;
	/** What their pulls add up to, right before the rate. */
	growth: RegExp;
}

const ECONOMY_ZH =
	/(?:地区生产总值|国内生产总值|生产总值|GDP|经济)(?:总量)?(?:同比|比上年)?(?:增长|增速|增长率)(?:了|为|达到?)?$/u;
const ECONOMY_EN =
	/\b(?:economy|GDP|output|gross domestic product)\b[^.;,\d]{0,24}\b(?:grew|expanded|rose|growth)(?: was| of| by)*(?: about| around)? $/iu;
const INDUSTRY_ZH = /工业(?:增加值|生产|经济)?(?:总量)?(?:同比|比上年)?(?:增长|增速|增长率)(?:了|为|达到?)?$/u;

/** Sets that leave nothing out: the three industries, the three demands, the three parts of industry. */
const WHOLES: Record<Language, readonly Whole[]> = {
	zh: [
		{
			closed:
				/第?一[、，]?(?:第)?二[、，]?(?:和|第)?三(?:次)?产业|三次产业|三大产业|第一产业[^。]*第二产业[^。]*第三产业|(?:最终)?消费[^。]*(?:资本形成|投资)[^。]*净出口|三大需求/u,
			growth: ECONOMY_ZH,
		},
		{ closed: /采矿业[^。]*制造业[^。]*(?:电力|水电气|公用事业)/u, growth: INDUSTRY_ZH },
	],
	en: [
		{
			closed:
				/(?<!private |household |government |business )\bconsumption\b(?:[^.]|\.(?=\d))*(?<!private |business |public )\b(?:investment|capital formation)\b(?:[^.]|\.(?=\d))*\bnet (?:exports|trade)\b/iu,
			growth: ECONOMY_EN,
		},
		{
			closed: /^(?=.*\b(?:agriculture|farming)\b)(?=.*\b(?:industry|manufacturing)\b).*\bservices\b/isu,
			growth: ECONOMY_EN,
		},
	],
};
const PULL = /拉动|\b(?:added|contributed|contributing|adding)\b/iu;
const RATE = /贡献率|\b(?:contributed|contributing|accounted for|contribution)\b/iu;
const OF_GROWTH_EN =
	/per ?cent of (?:the |this |its |total |overall |economic )*growth\b|% of (?:the |this |its |total |overall |economic )*growth\b/iu;
/** A pull downwards is told in words; which of the three it is would have to be guessed. */
const DOWNWARDS = /下拉|拖累|负拉动|向下|\b(?:subtract|shaved|drag|knocked|took off|minus|negative|cut)/iu;

/** From the name of what grew to its rate. */
const GROWTH_REACH = 60;

/** 其他行业合计拉动1.2个百分点: the last of the parts takes what is left, so that they make up the growth told before them. */
const REST_ZH = /(?:其他|其它|其余)[^，。；\d]{0,12}(?:合计|共)?(?:拉动|贡献)[^，。；\d]{0,10}$/u;
const GREW_ZH = /(?:增长|增速)(?:了|为|达到?)?$/u;

/** The growth whose parts the row tells to the last. */
function closedByRest(text: string, row: SentenceStretch, figures: readonly Figure[], points: readonly Figure[]): Figure | null {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 2 || !REST_ZH.test(text.slice(Math.max(row.from, last.from - 30), last.from)))
		return null;
	const told = figures.filter(({ kind, value, to }) => kind === 'percent' && value !== null && to <= first.from);
	const [growth] = told;
	return growth && told.length === 1 && GREW_ZH.test(text.slice(Math.max(row.from, growth.from - 8), growth.from))
		? growth
		: null;
}

function pulls(
	view: DocumentView,
	paragraph: Paragraph,
	row: SentenceStretch,
	figures: readonly Figure[],
	growths: readonly Figure[],
): Outcome[] {
	const words = paragraph.text.slice(row.from, row.to);
	const points = figures.filter(({ kind, value }) => kind === 'point' && value !== null);
	const set = WHOLES[view.reading.language].find(({ closed }) => closed.test(words));
	const told = set
		? growths.filter(({ from }) => set.growth.test(paragraph.text.slice(Math.max(0, from - GROWTH_REACH), from)))
		: [];
	const rest = view.reading.language === 'zh' ? closedByRest(paragraph.text, row, figures, points) : null;
	const growth = rest ?? told[0];
	const [first, last] = [points[0], points.at(-1)];
	if (!growth || (!rest && (told.length > 1 || points.length !== 3)) || !first || !last || !PULL.test(words)) return [];
	if (DOWNWARDS.test(words)) return [];
	const outcome = judgeEquation(
		view,
		{
			paragraph,
			by: { from: Math.min(first.from, growth.from), to: Math.max(last.to, growth.to) },
			result: growth,
			operands: points.map((figure) => ({ role: 'contribution', figure })),
			ways: [{ id: 'rounded', compute: (of) => sum(points.map((figure) => of(figure))) }],
			formula: points.map((figure) => numberOf(view, figure)).join(' + '),
			role: 'growth',
		},
		{ variant: 'points', most: 'warning' },
	);
	return outcome ? [outcome] : [];
}

const JOINED_ZH = /^(?:|[、，和与]|[，；][^。\d]{0,24}贡献率[^。\d]{0,4})$/u;
const JOINED_EN = /^(?:|(?: of (?:\p{L}+ ){0,2}growth)?,?(?: and)? [\p{L} ]{3,30})$/u;

/** 贡献率 of a closed set come to a hundred. */
function rates(view: DocumentView, paragraph: Paragraph, row: SentenceStretch, figures: readonly Figure[]): Outcome[] {
	const words = paragraph.text.slice(row.from, row.to);
	const english = view.reading.language === 'en';
	if (!RATE.test(words) || !WHOLES[view.reading.language].some(({ closed }) => closed.test(words))) return [];
	if (english && !OF_GROWTH_EN.test(words)) return [];
	const from = words.search(RATE) + row.from;
	const percents = figures.filter(({ kind, value, from: at }) => kind === 'percent' && value !== null && at > from);
	const [first, , last] = percents;
	if (!first || !last || percents.length !== 3) return [];
	const joined = percents.every((figure, i) => {
		const before = percents[i - 1];
		const link = before ? paragraph.text.slice(before.to, figure.from) : '';
		return (english ? JOINED_EN : JOINED_ZH).test(link);
	});
	if (!joined) return [];
	const outcome = judgeEquation(
		view,
		{
			paragraph,
			by: { from: first.from, to: last.to },
			result: last,
			operands: percents.slice(0, 2).map((figure) => ({ role: 'contribution', figure })),
			ways: [
				{
					id: 'rounded',
					compute: (of) => minus(point(whole(100)), sum(percents.slice(0, 2).map((figure) => of(figure)))),
				},
			],
			formula: `100 − ${percents
				.slice(0, 2)
				.map((figure) => numberOf(view, figure))
				.join(' − ')}`,
			role: 'contribution',
		},
		{ variant: 'rates', most: 'warning' },
	);
	return outcome ? [outcome] : [];
}

export const contributions: Rule = {
	id: 'contributions',
	title: { zh: '拉动与贡献率', en: 'Contributions to growth' },
	why:
		'What the three industries, or the three demands, add to growth in points must come to the growth, and their shares in ' +
		'it to a hundred. Only these sets leave nothing out; a pull downwards is told in words and left alone.',
	authority: 'Definition of contribution and pull in the national accounts; the sum of rounded parts.',
	level: 'warning',
	needs: ['point', 'percent'],
	examples: {
		hit: [
			{
				text: '全县渔业增长6.8%，其中养殖拉动3.1个百分点，捕捞拉动1.5个百分点，其他门类合计拉动1.2个百分点。',
				variant: 'points',
			},
			{ text: '上半年地区生产总值增长5.2%。三次产业分别拉动经济增长0.3、2.1和3.8个百分点。', variant: 'points' },
			{
				text: 'Services contributed 58.0%, industry 36.5% and farming 15.5% of the growth in output last year.',
				variant: 'rates',
			},
			{
				text: '全年规模以上工业增加值增长7.2%，其中采矿业拉动1.1个百分点，制造业拉动4.9个百分点，电力热力行业拉动0.4个百分点。',
				variant: 'points',
				figures: ['1.1个百分点', '4.9个百分点', '0.4个百分点', '7.2%'],
			},
			{
				text: 'The economy grew 4.8 per cent last year. Consumption added 2.1 percentage points, investment 1.2 points and net exports 0.7 points.',
				variant: 'points',
			},
			{ text: 'Agriculture contributed 12 per cent of growth, industry 41 per cent and services 57 per cent.', variant: 'rates' },
			{
				text: '全市地区生产总值增长6.0%，其中第一、二、三产业分别拉动经济增长0.3、2.1和4.4个百分点。',
				variant: 'points',
				figures: ['0.3', '2.1', '4.4个百分点', '6.0%'],
				level: 'warning',
			},
			{ text: '第一、二、三产业对经济增长的贡献率分别为5.2%、41.3%、63.5%。', variant: 'rates' },
			{ text: '从需求看，三大需求对增长的贡献率分别为52.1%、30.4%和11.5%。', variant: 'rates' },
		],
		miss: [
			{
				text: '全县渔业增长5.8%，其中养殖拉动3.1个百分点，捕捞拉动1.5个百分点，其他门类合计拉动1.2个百分点。',
				because: 'they come to the growth',
				verdict: 'holds',
			},
			{
				text: '全县渔业增长6.8%，其中养殖拉动3.1个百分点，其他海区拉动1.2个百分点，捕捞拉动1.5个百分点。',
				because: 'what is left does not close the row',
			},
			{
				text: 'Services contributed 58.0%, industry 36.5% and farming 5.5% of the growth in output last year.',
				because: 'they come to a hundred',
				verdict: 'holds',
			},
			{
				text: '全年规模以上工业增加值增长6.4%，其中采矿业拉动1.1个百分点，制造业拉动4.9个百分点，电力热力行业拉动0.4个百分点。',
				because: 'they come to 6.4',
				verdict: 'holds',
			},
			{
				text: '全年经济增长7.2%，其中采矿业拉动1.1个百分点，制造业拉动4.9个百分点，电力热力行业拉动0.4个百分点。',
				because: 'industry is not the whole economy',
			},
			{
				text: 'The economy grew 4.0 per cent last year. Consumption added 2.1 percentage points, investment 1.2 points and net exports 0.7 points.',
				because: 'they come to 4.0',
				verdict: 'holds',
			},
			{
				text: 'The economy grew 2.6 per cent last year. Consumption added 2.1 percentage points and investment 1.2 points; net exports subtracted 0.7 points.',
				because: 'a pull downwards',
			},
			{
				text: 'Agriculture contributed 12 per cent of growth, industry 41 per cent and services 47 per cent.',
				because: 'a hundred',
				verdict: 'holds',
			},
			{
				text: 'Agriculture contributed 12 per cent of jobs, industry 41 per cent of exports and services 57 per cent of growth.',
				because: 'shares of three things',
			},
			{
				text: '全市地区生产总值增长6.0%，其中第一、二、三产业分别拉动经济增长0.3、2.1和3.6个百分点。',
				because: 'they come to 6.0',
				verdict: 'holds',
			},
			{
				text: '第一、二、三产业对经济增长的贡献率分别为0.7%、69.5%、29.8%。',
				because: 'they come to a hundred',
				verdict: 'holds',
			},
			{ text: '全市地区生产总值增长6.0%，工业、建筑业、批发业分别拉动经济增长1.3、0.4和0.9个百分点。', because: 'not all of it' },
			{ text: '第一、二、三产业分别增长3.2%、5.1%、7.4%。', because: 'growth rates do not add up' },
			{ text: '消费、投资贡献率分别为62.1%和45.3%，净出口向下拉动0.4个百分点。', because: 'a pull downwards' },
		],
	},
	run: (view) =>
		prose(view).flatMap((paragraph) => {
			const growths = view.figuresIn(paragraph.index).filter(({ kind, value }) => kind === 'percent' && value !== null);
			return figuresByRow(view, paragraph).flatMap(({ row, figures }) => [
				...pulls(view, paragraph, row, figures, growths),
				...rates(view, paragraph, row, figures),
			]);
		}),
};
