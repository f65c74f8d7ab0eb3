import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { exact } from '../../exact.ts';
import { type Interval, intervalOf, overlaps, toIntervalText } from '../interval.ts';
import { figuresWithin, passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Saying {
	words: RegExp;
	/** What the word allows, in per cent. */
	low: string;
	high: string;
	kind: 'share' | 'up' | 'down';
	/** The words behind the figure, where a comma on both sides is what says “that is”. */
	after?: RegExp;
}

const HALF_MORE = { low: '50', high: '100', kind: 'share' } as const;

/** Between word and figure: its noun, and the bracket or the comma that says “that is”. */
const SHARE_ZH = '[\\p{Script=Han}]{0,8}(?:[（(]\\s?|，)(?:占比?|达到?|为|即|约|近|占比[为达]|比例[为达]){0,2}$';
const MOVE_ZH =
	'[\\p{Script=Han}]{0,4}(?:[（(]\\s?|，)(?:同比|比上年|较上年|比去年|较去年|环比){0,1}(?:增长|增加|上升|上涨|提高|增幅为?|涨幅为?|增速为?)(?:了|达|约|近){0,2}$';
const DROP_ZH = MOVE_ZH.replace('增长|增加|上升|上涨|提高|增幅为?|涨幅为?|增速为?', '下降|减少|下跌|降低|降幅为?|跌幅为?');
const SHARE_EN = '(?:\\s\\p{L}+){0,3}?\\s?(?:\\(|, or |, at )(?:about |around |just |some )?$';
const MOVE_EN =
	'(?:\\s\\p{L}+){0,3}?(?:\\s?\\(|, )(?:up|rising|growing|an increase of|a rise of|gaining|growth of|a jump of)\\s(?:by )?$';
const DROP_EN = '(?:\\s\\p{L}+){0,3}?(?:\\s?\\(|, )(?:down|falling|a fall of|a drop of|a decline of|losing)\\s(?:by )?$';

/** A majority of residents, 44 per cent, backed the plan. */
const APPOSED_EN = '(?:\\s\\p{L}+){0,4}?, (?:about |around |just |some )?$';
const LARGE_ZH = '大幅|大幅度|猛|急剧|激|骤|暴|飙';

const zh = (words: string, tail: string): RegExp => new RegExp(`(${words})${tail}`, 'u');
const en = (words: string, tail: string): RegExp => new RegExp(`\\b(${words})${tail}`, 'iu');

const SAYINGS: Record<Language, readonly Saying[]> = {
	zh: [
		{
			words: zh(
				'(?<!未|不|没|没有|尚未|难)过半数?|超过?半数|半数以上|一半以上|超过一半|逾半数?|绝?大多数|(?<![大少]|相对|简单|有效)多数|(?<!绝)大部分|绝大部分',
				SHARE_ZH,
			),
			...HALF_MORE,
		},
		{ words: zh('近半数?|近一半|将近一半|接近一半|不到一半|不足一半', SHARE_ZH), low: '25', high: '50', kind: 'share' },
		{ words: zh('(?<!绝大|近|将|快)翻了?一番(?!多|以上)', MOVE_ZH), low: '90', high: '150', kind: 'up' },
		{ words: zh('(?<!近|将近|接近|几乎|不到|超过?)翻了?两番', MOVE_ZH), low: '250', high: '400', kind: 'up' },
		{ words: zh('(?:翻了?一番|增长一倍|翻了?一倍)(?:多|以上)|增长超过?一倍', MOVE_ZH), low: '95', high: '10000', kind: 'up' },
		// 大幅上涨0.2%: a size that no reader calls large. Rates of interest and of exchange move by less and are told in points.
		{
			words: zh(`(?:${LARGE_ZH})(?:上涨|增长|增加|上升|提高|提升|攀升|增|涨|升)(?:了)?`, '$'),
			low: '1',
			high: '100000',
			kind: 'up',
		},
		{ words: zh(`(?:${LARGE_ZH})(?:下降|下跌|减少|降低|下滑|降|跌|减)(?:了)?`, '$'), low: '1', high: '100', kind: 'down' },
		{ words: zh('减半|下降一半|减少一半|腰斩', DROP_ZH), low: '40', high: '65', kind: 'down' },
		{ words: zh('略有[增上提]\\p{Script=Han}|小幅[增上提]\\p{Script=Han}|微[增涨]', MOVE_ZH), low: '0', high: '30', kind: 'up' },
		{ words: zh('略有[下减]\\p{Script=Han}|小幅[下减回]\\p{Script=Han}|微[降跌]', DROP_ZH), low: '0', high: '30', kind: 'down' },
	],
	en: [
		{
			words: en(
				// “Most” is a quantity where a noun phrase may begin; behind a subject it belongs to the verb.
				'(?<!not |without |no |overall |outright |lost (?:its|their) )(?:an? (?:clear |large |narrow |slim |small |vast |overwhelming )?majority|more than half|over half|(?<=^\\W*|[.,;:!?—–(“"\'] ?|\\b(?:that|and|but|with|in|for|by|while|where|when|because|since|said|found|shows?|showed|though|although) )most(?! (?:likely|often|common|popular|important|recent|wanted|\\p{L}+(?:ly|ful|ous|ive|ent|ant|able|ible|ed))\\b))',
				SHARE_EN,
			),
			...HALF_MORE,
		},
		{
			words: en('nearly half|almost half|just under half|less than half|fewer than half', SHARE_EN),
			low: '25',
			high: '50',
			kind: 'share',
		},
		{
			words: en(
				'(?<!not |without |no |overall |outright |lost (?:its|their) )(?:(?:an?|the) (?:clear |large |great |narrow |slim |small |vast |overwhelming )?majority of|more than half of|over half of)',
				APPOSED_EN,
			),
			...HALF_MORE,
			after: /^(?:,|\)| ?—| –)/u,
		},
		{
			words: en('(?:more than|over) doubled|more than twice as (?:many|much|high)', MOVE_EN),
			low: '95',
			high: '100000',
			kind: 'up',
		},
		{ words: en('(?<!nearly |almost |more than |not |about |roughly )doubled', MOVE_EN), low: '90', high: '150', kind: 'up' },
		{
			words: en('(?<!nearly |almost |more than |not |about |roughly )(?:tripled|trebled)', MOVE_EN),
			low: '180',
			high: '270',
			kind: 'up',
		},
		{ words: en('(?<!nearly |almost |more than |not |about |roughly )halved', DROP_EN), low: '40', high: '65', kind: 'down' },
		{ words: en('(?:rose|grew|increased|edged up) slightly|edged up|inched up', MOVE_EN), low: '0', high: '30', kind: 'up' },
		{ words: en('(?:fell|dropped|declined|decreased) slightly|edged down', DROP_EN), low: '0', high: '30', kind: 'down' },
	],
};
const REACH = 48;

function judge(view: DocumentView, paragraph: Paragraph, figure: Figure): Outcome | null {
	const lead = paragraph.text.slice(Math.max(0, figure.from - REACH), figure.from);
	if (!/[（(，,]|[幅猛剧激骤暴飙]/u.test(lead)) return null;
	for (const { words, low, high, kind, after } of SAYINGS[view.reading.language]) {
		const match = words.exec(lead);
		const word = match?.[1];
		const value = intervalOf(figure, 'cut');
		if (!match || !word || !value || after?.test(paragraph.text.slice(figure.to, figure.to + 4)) === false) continue;
		const from = figure.from - (lead.length - match.index);
		// A percentage or a count in between takes the words for itself; the word may be a figure of its own.
		if (figuresWithin(view, paragraph, from + word.length, figure.from).length > 0) return null;
		const allowed: Interval = { low: exact(low), high: exact(high) };
		const holds = overlaps(value, allowed);
		const relation = {
			verdict: holds ? ('holds' as const) : ('fails' as const),
			figures: [figure.id],
			operands: [{ role: kind, figure: figure.id, interval: toIntervalText(value) }],
			formula: `${low}% ≤ ${figure.value ?? figure.text}% ≤ ${high}%`,
			printed: view.wordsOf(figure),
			computed: word,
			interval: toIntervalText(allowed),
			gap: null,
			pairedBy: [view.spanOf(paragraph, from, figure.from)],
			readings: [{ id: kind, holds, computed: word }],
		};
		if (holds) return { relation };
		return {
			relation,
			finding: question(view, {
				paragraph,
				from,
				to: figure.to,
				variant: 'differs',
				level: 'warning',
				params: { word, printed: view.wordsOf(figure) },
				figures: [figure.id],
			}),
		};
	}
	return null;
}

export const verbalSize: Rule = {
	id: 'verbal-size',
	title: { zh: '措辞与数字不符', en: 'Words of size against the figure' },
	why:
		'“A majority (48%)” or 翻了一番，增长80% contradict themselves in one breath. The word allows what it allows with room ' +
		'to spare; only a bracket or a comma that says “that is” binds a figure to it, and 近, “almost” and negations are left alone.',
	authority:
		'Tolerance table of this program’s checks (过半 above 50, 近半 40 to 50). Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['percent'],
	examples: {
		hit: [
			{ text: 'The great majority of skippers, 33 per cent, sailed.', variant: 'differs' },
			{ text: '鱼价大幅上涨0.3%，渔民松了一口气。', variant: 'differs' },
			{ text: '游客翻了一番多，增长72%。', variant: 'differs' },
			{ text: 'A majority of skippers, 41 per cent, wanted the new quay.', variant: 'differs' },
			{ text: 'Landings more than doubled, up 64%, to 900 tonnes.', variant: 'differs' },
			{ text: '调查中，过半受访者（48%）愿意骑车上班。', variant: 'differs', figures: ['48%'] },
			{ text: '大多数商户（占43%）已换上新招牌。', variant: 'differs' },
			{ text: '新能源车销量翻了一番，同比增长40%。', variant: 'differs' },
			{ text: '客流小幅回落（下降62%）。', variant: 'differs' },
			{ text: 'A majority of residents (44%) want the bridge closed.', variant: 'differs' },
			{ text: 'Exports doubled, up 40% on the year.', variant: 'differs' },
		],
		miss: [
			{ text: '鱼价大幅上涨13%，利率大幅下调0.25个百分点。', because: 'a large rise; and points' },
			{ text: '游客翻了一番多，增长118%。', because: 'it is more than twice', verdict: 'holds' },
			{ text: 'A majority of skippers, 61 per cent, wanted the new quay.', because: 'it is a majority', verdict: 'holds' },
			{ text: 'A majority of skippers, 44 per cent of them women, wanted the quay.', because: 'a share of the majority' },
			{ text: 'Landings more than doubled, up 164%, to 900 tonnes.', because: 'it more than doubled', verdict: 'holds' },
			{
				text: 'Residents named night ferries as the most effective measure (38%), and young people were most likely (31%) to use them.',
				because: 'superlatives, not shares',
			},
			{ text: '调查中，过半受访者（52%）愿意骑车上班。', because: 'it is more than half', verdict: 'holds' },
			{ text: '近半商户（47.5%）已换上新招牌，未过半（48%）的街区有三个。', because: 'near half; and a negation' },
			{ text: '新能源车销量翻了一番，同比增长103%。', because: 'it doubled', verdict: 'holds' },
			{ text: '大多数商户已换上新招牌，客流增长43%。', because: 'another fact' },
			{ text: '过半受访者表示满意，比上次调查提高4个百分点。', because: 'points of another rate' },
			{
				text: 'Fewer than one in twenty most trust the ferry firm (4%) or the port (3%).',
				because: '“most” belongs to the verb',
			},
			{
				text: 'A majority of residents (54%) want it closed; most firms, up 3% in value, do not.',
				because: 'more than half; and another fact',
			},
			{ text: 'Sales nearly doubled, up 84%, without a majority (44%) of the board.', because: 'nearly; and a negation' },
		],
	},
	run: (view) =>
		passages(view).flatMap((paragraph) =>
			view
				.figuresIn(paragraph.index)
				.flatMap((figure) => (figure.kind === 'percent' && figure.unit !== '‰' ? (judge(view, paragraph, figure) ?? []) : [])),
		),
};
