/**
 * The margin of a house, whose takings and profit may stand a paragraph or two before it: 营业收入58.42亿元，净利润6.35亿元 …… 净利率
 * 为10.9%. Each must be told once in those paragraphs, of one time, and the margin must be of nobody else.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { whole } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import { over, scale } from '../interval.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { judgeEquation, numberOf } from './equation.ts';
import { prose } from './prose.ts';

interface Margin {
	/** Right before the rate. */
	result: RegExp;
	/** Right before the profit that it is of. */
	profit: RegExp;
}

const LINK_ZH = '(?:约|仅|已)?(?:为|达到?|是|实现|约为?|录得)?(?:约|了)?$';
const LINK_EN =
	'(?: margin)?(?: (?:was|were|of|at|to|stood at|came to|reached|totalled|totaled|amounted to|(?:rose|fell|grew|climbed|dropped) to)){0,2}(?: about| around| nearly)? $';
const zh = (name: string): RegExp => new RegExp(`(?:${name})${LINK_ZH}`, 'u');
const en = (name: string): RegExp => new RegExp(`\\b(?:${name})${LINK_EN}`, 'iu');

const MARGINS: Record<Language, readonly Margin[]> = {
	zh: [
		{ result: zh('净利润率|净利率|销售净利率'), profit: zh('(?<!归母|扣非后?|归属[^，。；]{0,16}|调整后)净利润') },
		{ result: zh('营业利润率'), profit: zh('营业利润') },
		{ result: zh('毛利率|毛利润率'), profit: zh('毛利润?') },
		{
			result: zh('(?<!净|营业|毛|销售|成本|资本|资产)利润率'),
			profit: zh('(?<!归母|扣非后?|归属[^，。；]{0,16}|调整后)(?:利润总额|净利润|利润)'),
		},
	],
	en: [
		{ result: en('net (?:profit )?margin'), profit: en('net (?:profit|income|earnings)') },
		{ result: en('operating (?:profit )?margin'), profit: en('operating (?:profit|income)') },
		{
			result: en('(?<!operating |net |gross |pre-tax |pretax |interest |safety |error )(?:profit )?margin'),
			profit: en('(?<!operating |gross |underlying |adjusted )profits?'),
		},
	],
};
const TAKINGS: Record<Language, RegExp> = {
	zh: zh('(?:(?:主营)?业务|营业|销售)?(?:总)?收入|营收|销售额'),
	en: en('(?:total )?(?:revenues?|sales|turnover|takings)'),
};
/** Of another time, a part of the house or a forecast. */
const OTHER: Record<Language, RegExp> = {
	zh: /上年|去年同期|上[一]?季|同期|预计|目标|其中|分部|板块|单季|行业|平均|海外|国内|线[上下]/u,
	en: /\b(?:last year|a year earlier|previous|forecast|expected?|target|division|segment|unit|industry|average|overseas)\b/iu,
};
/** Words of a clause that name nobody. */
const NOBODY =
	/公司|该公司|集团|企业|本公司|报告期内?|期内|当[年期]|全年|去年|今年|上半年|[前一二三]+季度|\d{4}年|据此|以此|按此|计算|算下来|由此|综合|整体|的|，|其|，/gu;
const BACK = 2;
/** A paragraph with more figures is a table set as prose; the bound keeps the work linear. */
const MOST = 80;
const REACH = 28;

const leadOf = (text: string, { from }: Figure): string => text.slice(Math.max(0, from - REACH), from);

/** The paragraph and those before it in its story, nearest first. */
function scope(view: DocumentView, paragraph: Paragraph): Paragraph[] {
	const found = [paragraph];
	for (let i = paragraph.index - 1; i >= 0 && found.length <= BACK; i--) {
		const before = view.reading.paragraphs[i];
		if (before?.story !== paragraph.story || before.kind !== paragraph.kind) break;
		if (view.figuresIn(i).length > MOST) break;
		found.push(before);
	}
	return found;
}

/** The one amount of the paragraphs that stands behind such words; null for none or several. */
function theOne(view: DocumentView, paragraphs: readonly Paragraph[], label: RegExp, language: Language): Figure | null {
	const all = paragraphs.flatMap(({ index, text }) =>
		view
			.figuresIn(index)
			.filter((f) => f.kind === 'money' && f.value !== null && f.modifier === 'exact' && label.test(leadOf(text, f)))
			.map((figure) => ({ figure, lead: leadOf(text, figure) })),
	);
	const [only] = all;
	if (!only || all.some(({ figure }) => figure.value !== only.figure.value)) return null;
	return OTHER[language].test(/[^，。；,.;]*$/u.exec(only.lead)?.[0] ?? '') ? null : only.figure;
}

const sameTime = (a: Figure, b: Figure): boolean =>
	a.period.text === '' ||
	b.period.text === '' ||
	a.period.text === b.period.text ||
	(a.period.interval?.to != null &&
		a.period.interval.from === b.period.interval?.from &&
		a.period.interval.to === b.period.interval.to);

/** Whether the clause of the rate is of the house that the amounts are of. */
function ofTheSame(view: DocumentView, paragraph: Paragraph, rate: Figure, label: string, amounts: readonly Figure[]): boolean {
	if (view.reading.language === 'en') {
		const names = /\p{Lu}[\p{L}'’-]+/gu;
		const sentence = stretchAt(view.sentencesIn(paragraph.index), rate.from);
		const told = paragraph.text.slice(sentence?.from ?? 0, rate.from - label.length).match(names) ?? [];
		const texts = amounts.map((f) => view.reading.paragraphs[f.paragraph]?.text ?? '').join(' ');
		return told.slice(1).every((name) => texts.includes(name));
	}
	const words = /[^，。；：]*$/u.exec(leadOf(paragraph.text, rate))?.[0] ?? '';
	const subject = words
		.slice(0, Math.max(0, words.length - label.length))
		.replace(NOBODY, '')
		.trim();
	return subject === '' || amounts.every((f) => view.reading.paragraphs[f.paragraph]?.text.includes(subject.slice(-4)));
}

export function margins(view: DocumentView): Outcome[] {
	const { language } = view.reading;
	return prose(view).flatMap((paragraph) => {
		if (!/利润?率|margin/iu.test(paragraph.text)) return [];
		if (view.figuresIn(paragraph.index).length > MOST) return [];
		return view.figuresIn(paragraph.index).flatMap((rate): Outcome[] => {
			if (rate.kind !== 'percent' || rate.value === null || rate.modifier !== 'exact') return [];
			const lead = leadOf(paragraph.text, rate);
			const margin = MARGINS[language].find(({ result }) => result.test(lead));
			const label = margin?.result.exec(lead)?.[0] ?? '';
			if (!margin || OTHER[language].test(/[^，。；,.;]*$/u.exec(lead)?.[0] ?? '')) return [];
			const paragraphs = scope(view, paragraph);
			const [profit, takings] = [margin.profit, TAKINGS[language]].map((one) => theOne(view, paragraphs, one, language));
			if (!profit || !takings || !sameUnit(profit, takings) || profit === takings) return [];
			if (![profit, takings].every((one) => sameTime(one, rate)) || !sameTime(profit, takings)) return [];
			if (!ofTheSame(view, paragraph, rate, label, [profit, takings]) || basisWords(lead) !== '') return [];
			const outcome = judgeEquation(
				view,
				{
					paragraph,
					by: { from: rate.from - label.length, to: rate.to },
					result: rate,
					operands: [
						{ role: 'profit', figure: profit },
						{ role: 'revenue', figure: takings },
					],
					ways: [
						{
							id: 'rounded',
							compute: (of) => {
								const quotient = over(of(profit), of(takings));
								return quotient && scale(quotient, whole(100));
							},
						},
					],
					formula: `${numberOf(view, profit)} ÷ ${numberOf(view, takings)}`,
					role: 'result',
				},
				{ variant: 'profit-margin', most: 'warning' },
			);
			return outcome ? [outcome] : [];
		});
	});
}
