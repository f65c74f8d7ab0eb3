import type { Figure, Paragraph } from '../../../contract/model.ts';
import { toText } from '../../exact.ts';
import { toIntervalText } from '../interval.ts';
import { neighbours, passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { type Conversion, convert } from '../units/convert.ts';
import { checkMoney, isMoneyPair } from '../units/exchange.ts';
import type { DocumentView } from '../view.ts';

const BETWEEN =
	/^(?:\s?[（([]\s?|[，,]\s?(?=约?合|折合|相当|即)|(?=约合|折合))(?:(?:大?约合|折合|约合人民币|折合人民币|合人民币|合|相当于|约|即|折|or|about|around|approximately|roughly|nearly|just over|just under|equal to|equivalent to|some|US|RMB)\s?){0,2}$/u;
const BEHIND = /^\s?(?:[)）\];；,，。、]|$|[的左右])/u;
/** Half of a compound: 6 feet 2 inches, 5 stone 4, 3公里500米. */
const COMPOUND =
	/\d\s?(?:ft|feet|foot|'|’|st|stone|lb|lbs|pounds|miles?|m|metres?|meters?|yards?|hours?|米|公里|千米|里|公斤|斤|英尺|丈|尺)[.,]?\s?(?:and )?$/u;

function judge(view: DocumentView, paragraph: Paragraph, first: Figure, second: Figure, done: Conversion): Outcome {
	const relation = {
		verdict: done.holds ? ('holds' as const) : ('fails' as const),
		figures: [first.id, second.id],
		operands: [
			{ role: 'measured', figure: first.id, interval: toIntervalText(done.measured) },
			{ role: 'converted', figure: second.id, interval: toIntervalText(done.printed) },
		],
		formula: `${first.value ?? view.wordsOf(first)} ${first.unit} → ${second.unit}`,
		printed: view.wordsOf(second),
		computed: `${done.shown} ${second.unit}`,
		interval: toIntervalText(done.computed),
		gap: done.gap && toText(done.gap),
		pairedBy: [view.spanOf(paragraph, first.from, second.to)],
		readings: done.readings,
	};
	if (done.holds) return { relation };
	return {
		relation,
		finding: question(view, {
			paragraph,
			from: first.from,
			to: second.to,
			variant: 'differs',
			level: done.gross ? 'error' : 'warning',
			params: { first: view.wordsOf(first), second: view.wordsOf(second), computed: done.shown, unit: second.unit },
			figures: relation.figures,
		}),
	};
}

/** 2亿美元（按1美元兑7.1元人民币计算，约合人民币…）: the rate stands between the two amounts. */
const RATE_BETWEEN =
	/^\s?[（(](?:按照?|以|依)[^（()）]{0,40}?(?:计算|折算|换算|计|汇率)[，,]?(?:(?:大?约|约?合|折合|相当于){1,2}(?:人民币)?)?\s?$/u;
const COMES_TO = /^(?:大?约|约?合|折合|相当于)/u;

function overTheRate(view: DocumentView): { paragraph: Paragraph; first: Figure; second: Figure }[] {
	return passages(view).flatMap((paragraph) => {
		const figures = view.figuresIn(paragraph.index);
		return figures.flatMap((first, i) => {
			const second = figures[i + 3];
			if (first.kind !== 'money' || second?.kind !== 'money' || second.from - first.to > 64) return [];
			const between = paragraph.text.slice(first.to, second.from);
			const isConverted = /[约合于]$|人民币$/u.test(between) || COMES_TO.test(paragraph.text.slice(second.from, second.from + 4));
			return RATE_BETWEEN.test(between) && isConverted && isMoneyPair(first, second) ? [{ paragraph, first, second }] : [];
		});
	});
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	const money = overTheRate(view);
	for (const pair of neighbours(view)) {
		const { paragraph, first, second } = pair;
		const { text } = paragraph;
		if (second.from - first.to > 24 || !BETWEEN.test(text.slice(first.to, second.from))) continue;
		if (!BEHIND.test(text.slice(second.to, second.to + 2))) continue;
		if (isMoneyPair(first, second)) {
			money.push(pair);
			continue;
		}
		if (COMPOUND.test(text.slice(Math.max(0, first.from - 16), first.from))) continue;
		const done = convert(first, second);
		if (done) outcomes.push(judge(view, paragraph, first, second, done));
	}
	return [...outcomes, ...checkMoney(view, money)];
}

export const bracketedConversion: Rule = {
	id: 'bracketed-conversion',
	title: { zh: '单位换算', en: 'Conversion in brackets' },
	why:
		'A quantity told twice, in two units, must be one quantity: 3000亩 are 200公顷. Both numbers may be rounded, and round ' +
		'numbers stand for about themselves, so that 60 miles (100 km) is right. Money is converted only at a rate that the ' +
		'article prints, or against its other conversions, or where no rate of the last forty years fits.',
	authority:
		'GB 3100-1993; international yard and pound agreement (1959); 亩 = 1/15 公顷. Tolerance after Nuijten and Epskamp, statcheck.',
	level: 'error',
	needs: ['measure', 'money'],
	examples: {
		hit: [
			{ text: '码头投资3.1亿美元（按1美元兑7.1元人民币计算，约合人民币28亿元）。', variant: 'rate' },
			{
				text: '首期贷款300万美元（约合2150万元人民币），二期贷款120万美元（约合860万元人民币），三期贷款80万美元（约合375万元人民币）。',
				variant: 'other-rate',
				figures: ['80万美元', '375万元人民币'],
				level: 'warning',
			},
			{
				text: 'The first loan was $3.0m (£2.41m). The second, signed in the same week, was $5.0m (£2.53m).',
				variant: 'other-rate',
			},
			{ text: '合作社流转土地3000亩（300公顷），种植油茶。', variant: 'differs', figures: ['3000亩', '300公顷'], level: 'error' },
			{ text: '鱼王重36.5公斤（365斤），由三人抬上岸。', variant: 'differs', level: 'error' },
			{ text: '夜间气温降至零下5℃（35℉）。', variant: 'differs' },
			{ text: 'The relay covers 10 miles (25 km) of country lanes.', variant: 'differs', figures: ['10miles', '25km'] },
			{ text: 'Water temperatures reached 20C (80F) by noon.', variant: 'differs' },
			{
				text: '按1美元兑7.1元人民币计算，罚款为200万美元（约合142万元）。',
				variant: 'rate',
				figures: ['200万美元', '142万元'],
			},
			{ text: '这家公司以100万美元（约合7100万元）买下专利。', variant: 'no-such-rate' },
		],
		miss: [
			{
				text: '码头投资3.0亿美元（按1美元兑7.1元人民币计算，约合人民币21亿元）。',
				because: 'at the printed rate',
				verdict: 'holds',
			},
			{
				text: '首期贷款300万美元（约合2150万元人民币），二期贷款120万美元（约合865万元人民币），三期贷款80万美元（约合575万元人民币）。',
				because: 'one rate, rounded three times',
			},
			{ text: '合作社流转土地3000亩（200公顷），种植油茶。', because: 'they are one', verdict: 'holds' },
			{ text: '鱼王重36.5公斤（73斤），由三人抬上岸。', because: 'they are one', verdict: 'holds' },
			{ text: '全程60英里（约100公里），设补给站8处。', because: 'both are round', verdict: 'holds' },
			{ text: '公司以100万美元（约合710万元）买下专利。', because: 'no rate is printed, and this one may be' },
			{ text: '林场面积3000亩（其中水面200公顷以下）。', because: 'a part in the brackets, no conversion' },
			{ text: 'He stands 6ft 2in (1.88 metres) tall.', because: 'the feet come before the inches' },
			{ text: 'A 500-mile (800 km) march began, past a 5-foot (1.5 metre) wall.', because: 'round numbers', verdict: 'holds' },
			{ text: 'The tank holds 50 gallons (227 litres), or 50 gallons (190 litres).', because: 'two gallons', verdict: 'holds' },
			{ text: 'The farm grew to 40 acres (it had been 12 hectares).', because: 'another time' },
			{
				text: 'Highs of 20C (68F) are forecast, 3C (5F) up on the mean.',
				because: 'a temperature, and a difference',
				verdict: 'holds',
			},
		],
	},
	run,
};
