import type { Figure, Paragraph } from '../../../contract/model.ts';
import { endsOf } from '../arithmetic/ends.ts';
import { judgeEquation, numberOf, type Operands, quotientText } from '../arithmetic/equation.ts';
import { inTurnOf } from '../arithmetic/in-turn.ts';
import { prose, quantitiesIn, withoutTimes } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import { growth, over } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Told {
	paragraph: Paragraph;
	before: Figure;
	after: Figure;
	multiple: Figure;
	/** more: 增加了N倍, so many times itself are added. times: 是…的N倍, so many times as much. */
	form: 'more' | 'times';
}

/** Between the later end and the multiple. */
const MORE =
	/^[^，,。；;：:、\d]{0,10}[，,（(](?:(?:同比|累计|共|净|总体|整整|足足|数量|总数|规模|一共|实现|·+[间来]?)|(?:比|较|与)(?:原来|原先|从前|以前|之前|过去|当时|当年|当初|起初|最初|上年|去年|·+)(?:同期|时)?(?:相比)?[，,]?)?(?:增加|增长|提高|提升|上升|上涨|扩大|攀升|增|涨|多)了?(?:近|约|超过|超|将近|整整)?$/u;
const TIMES =
	/^[^，,。；;：:、\d]{0,10}[，,（(](?:已|现已|已经|目前|如今|整整|规模|总数|数量)?(?:是|为|达到?|相当于|(?:增加|增长|提高|扩大|上升)(?:到|至|为))(?:了)?(?:原来|从前|以前|当时|当年|过去|起初|最初|上年|去年|之前)的(?:近|约|超过|超|将近)?$/u;
/** B的N倍, with 是 before B. */
const OF = /^[^，,。；;：:、\d]{0,8}的(?:近|约|超过|超|将近)?$/u;
const IS = /[，,](?:已|已经|大约|大概|差不多|整整|正好|恰好)?(?:是|为|相当于)[^，,。；;：:、\d]{0,16}$/u;
/** “five times as many”: the word that follows says that so many times are all there is. */
const TIMES_EN = {
	link: /^(?: [\p{L}'’-]+| \u00b7+){0,4}(?:,| —| –)(?: or| that is)? ?(?:about |roughly |some |nearly |almost |more than |over |exactly )?$/iu,
	behind: /^ (?:as (?:many|much|high|large|big|great|long|heavy)\b|(?:the|that) (?:number|figure|level|total|amount|size)\b)/iu,
} as const;
const OTHER = /年均|平均|每年|月均|年化|复合/u;

const isTimes = ({ kind, unit, value }: Figure): boolean =>
	kind === 'multiple' && (unit === '倍' || unit === 'times') && value !== null;

/** Both ends with the later one printed last, whether a verb joins them (由A增加到B) or their times do (五年前A，现在B). */
const endsIn = (view: DocumentView) => [...endsOf(view), ...inTurnOf(view).filter(({ after, last }) => after === last)];

function toldIn(view: DocumentView): Told[] {
	const told: Told[] = [];
	const chinese = view.reading.language === 'zh';
	for (const { paragraph, sentence, before, after } of endsIn(view)) {
		const text = withoutTimes(view, paragraph);
		const figures = quantitiesIn(view, paragraph);
		const multiple = figures[figures.indexOf(after) + 1];
		if (!multiple || !isTimes(multiple) || multiple.to > sentence.to || multiple.from - after.to > 30) continue;
		const link = text.slice(after.to, multiple.from);
		const asMany = TIMES_EN.link.test(link) && TIMES_EN.behind.test(text.slice(multiple.to, multiple.to + 16));
		const form = (chinese ? TIMES.test(link) : asMany) ? 'times' : chinese && MORE.test(link) ? 'more' : null;
		if (form) told.push({ paragraph, before, after, multiple, form });
	}
	if (!chinese) return told;
	for (const paragraph of prose(view)) {
		const figures = quantitiesIn(view, paragraph);
		const text = withoutTimes(view, paragraph);
		figures.forEach((multiple, i) => {
			const [after, before] = [figures[i - 2], figures[i - 1]];
			if (!isTimes(multiple) || !after || !before || before.kind !== after.kind || !sameUnit(before, after)) return;
			const sentence = stretchAt(view.sentencesIn(paragraph.index), after.from);
			if (!sentence || multiple.to > sentence.to || before.from - after.to > 40) return;
			if (!OF.test(text.slice(before.to, multiple.from)) || !IS.test(text.slice(after.to, before.from))) return;
			told.push({ paragraph, before, after, multiple, form: 'times' });
		});
	}
	return told;
}

function judge(view: DocumentView, { paragraph, before, after, multiple, form }: Told): Outcome | null {
	const by = { from: Math.min(before.from, after.from), to: multiple.to };
	const words = paragraph.text.slice(by.from, by.to);
	if (OTHER.test(words) || basisWords(words) !== '') return null;
	const [b, a] = [numberOf(view, before), numberOf(view, after)];
	const ratio = (of: Operands) => over(of(after), of(before));
	const gained = (of: Operands) => growth(of(after), of(before));
	const compute = form === 'more' ? gained : ratio;
	const equation = {
		paragraph,
		by,
		result: multiple,
		operands: [
			{ role: 'before', figure: before },
			{ role: 'after', figure: after },
		],
		ways: [{ id: 'rounded', compute }],
		formula: form === 'more' ? `(${a} − ${b}) ÷ ${b}` : `${a} ÷ ${b}`,
		role: 'multiple',
	};
	const params = { before: view.wordsOf(before), after: view.wordsOf(after) };
	// 增加到N倍 told as 增加了N倍: the printed number is the quotient, and the words make it one more.
	const slipped =
		form === 'more' &&
		judgeEquation(view, { ...equation, ways: [{ id: 'rounded', compute: ratio }] }, { variant: '', most: 'error' });
	const variant =
		slipped && slipped.relation?.verdict === 'holds' ? 'times-meant' : form === 'more' ? 'differs' : 'times-differs';
	return judgeEquation(view, equation, { variant, most: 'error', params: { ...params, times: quotientText(after, before, 2) } });
}

export const multipleOfChange: Rule = {
	id: 'multiple-of-change',
	title: { zh: '增加到几倍与增加几倍', en: 'Times as much, times more' },
	why:
		'增加了N倍 adds N times the earlier value, 增加到N倍 makes it N times: from 50 to 200 is an increase of three times, to ' +
		'four times. Both ends must be printed in the sentence; without them nothing can be told.',
	authority:
		'人民日报海外版 “语文信箱” on 倍; arithmetic on intervals of rounding. Factual errors count 1 in ' +
		'《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['multiple'],
	examples: {
		hit: [
			{ text: '二十年间，渔镇面积从5.2平方公里扩大到20.8平方公里，是原来的3倍。', variant: 'times-differs' },
			{
				text: '全县公共充电桩由50台增加到200台，增加了四倍，乡镇实现全覆盖。',
				variant: 'times-meant',
				figures: ['50台', '200台', '四倍'],
				level: 'error',
			},
			{ text: '村里的民宿从2018年的12家发展到2023年的60家，增长了7倍。', variant: 'differs' },
			{ text: '图书馆藏书由3.2万册增加到12.8万册，达到原来的6倍。', variant: 'times-differs' },
			{ text: '全镇现有温室大棚480座，是2015年80座的4倍。', variant: 'times-differs', figures: ['80座', '480座', '4倍'] },
			{
				text: '十年前，渔港只有冷库8座，如今有40座，增加了五倍。',
				variant: 'times-meant',
				figures: ['8座', '40座', '五倍'],
			},
			{ text: '渔港日卸货能力从300吨提高到1500吨，比原来增加5倍。', variant: 'times-meant' },
			{
				text: 'The harbour landed 40,000 crates in 2014 and 120,000 in 2024, four times as many.',
				variant: 'times-differs',
				figures: ['40,000crates', '120,000', 'fourtimes'],
			},
		],
		miss: [
			{ text: '二十年间，渔镇面积从5.2平方公里扩大到20.8平方公里，是原来的4倍。', because: 'four times', verdict: 'holds' },
			{
				text: '二十年间，渔镇面积从5.2平方公里扩大到18.4平方公里，是原来的3.5倍。',
				because: 'three and a half',
				verdict: 'holds',
			},
			{ text: '全县公共充电桩由50台增加到200台，增加了三倍。', because: 'three times are added', verdict: 'holds' },
			{ text: '全县公共充电桩由50台增加到200台，增长近三倍多。', because: 'about three', verdict: 'holds' },
			{ text: '图书馆藏书由3.2万册增加到12.8万册，达到原来的4倍。', because: 'four times', verdict: 'holds' },
			{ text: '全镇现有温室大棚480座，是2015年80座的6倍。', because: 'six times', verdict: 'holds' },
			{ text: '十年前，渔港只有冷库8座，如今有40座，增加了四倍。', because: 'four times are added', verdict: 'holds' },
			{ text: '十年前，渔港只有冷库8座，如今有渔船40艘，增加了五倍。', because: 'two things' },
			{
				text: 'The harbour landed 40,000 crates in 2014 and 120,000 in 2024, three times as many.',
				because: 'it is three times',
				verdict: 'holds',
			},
			{
				text: 'The harbour landed 40,000 crates in 2014 and 120,000 in 2024, four times more than the island.',
				because: 'more than another',
			},
			{ text: '会员由50人增加到200人，交易额增长了6倍。', because: 'the multiple is of another thing' },
			{ text: '这家店的订单增加了四倍，老板又雇了两个人。', because: 'no ends are printed' },
			{ text: '客流量由1.2万人次增加到3.9万人次，增加2倍多。', because: '2.25 is more than two', verdict: 'holds' },
		],
	},
	run: (view) => toldIn(view).flatMap((told) => judge(view, told) ?? []),
};
