import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { equal, exact } from '../../exact.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import { neighbours, passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import { numberOf } from '../time/dates.ts';
import type { DocumentView } from '../view.ts';

const DIGITS = /\d/u;
const FORMAL = /[壹贰叁肆伍陆柒捌玖拾佰仟]/u;
/** 大写伍佰陆拾万元整，小写5060000元. */
const SMALL_FORM =
	/^\s?(?:整|正)?[”"’」]?\s?[，,、；;]\s?(?:而)?(?:小写(?:金额|数字)?|合计小写)\s?(?:却|则)?(?:写的|写)?[：:为是作成￥¥]{0,2}[“"‘「]?[￥¥]?\s?$/u;
const OPEN = /^\s?[（(]\s?(?:即|小写|大写|人民币|：|:|￥|¥|RMB|in words|in figures){0,3}\s?$/u;
const CLOSE = /^\s?(?:整|正)?\s?[)）]/u;
/** Behind the bracket the thing that both count: forty-three (34) days. A lone (2) behind a word is a footnote. */
const COUNTED = /^\)\s?(?:\p{Ll}|%|-)/u;

/** Words for one currency. */
const CURRENCY = [/^(?:£|pounds?|pounds sterling)$/iu, /^(?:\$|US\$|dollars?)$/iu, /^(?:€|euros?)$/iu];
const sameMoney = (a: Figure, b: Figure): boolean => CURRENCY.some((names) => names.test(a.unit) && names.test(b.unit));

/** Which of two neighbours is in words and which in digits; null when they are not one amount told twice. */
function paired(language: Language, paragraph: Paragraph, first: Figure, second: Figure): boolean {
	const { text } = paragraph;
	const between = text.slice(first.to, second.from);
	if (SMALL_FORM.test(between)) return !DIGITS.test(first.text) && DIGITS.test(second.text) && first.kind === second.kind;
	if (!OPEN.test(between) || !CLOSE.test(text.slice(second.to, second.to + 3))) return false;
	const inWords = DIGITS.test(first.text) ? second : first;
	const inDigits = inWords === first ? second : first;
	if (DIGITS.test(inWords.text) || !DIGITS.test(inDigits.text)) return false;
	if (first.value === null || second.value === null || first.kind === 'time' || second.kind === 'time') return false;
	if (first.modifier !== 'exact' || second.modifier !== 'exact') return false;
	if (language === 'zh') {
		// 三人（2） may be a note; formal numerals and a unit on both sides are not.
		if (FORMAL.test(inWords.text)) return first.kind === second.kind || inDigits.unit === '';
		return first.unit !== '' && first.unit === second.unit;
	}
	// A year or an age in brackets behind a number is another thing.
	if (second !== inDigits || (first.kind !== 'count' && first.kind !== 'money' && first.kind !== 'measure')) return false;
	if (first.unit === '' && second.unit === '')
		return COUNTED.test(text.slice(second.to, second.to + 3)) && !/^(?:19|20)\d\d$/u.test(second.text);
	// Two thousand pounds are money or a weight: the bracket says which.
	return sameMoney(first, second) || (first.kind === second.kind && (first.kind === 'money' || first.unit === second.unit));
}

/** 四十三（34）名: digits in brackets that the thing counted stands behind, so that they are no note. */
const BRACKETED_ZH =
	/(?<![一二三四五六七八九十百千万\d第])(?<words>[一二两三四五六七八九十百千]{1,8})[（(](?<digits>\d{1,6})[）)]\s?(?=[名人位户家所座条项件辆只头亩天份票次台套])/gu;

function bracketed(view: DocumentView): Outcome[] {
	if (view.reading.language !== 'zh') return [];
	return passages(view).flatMap((paragraph) =>
		[...paragraph.text.matchAll(BRACKETED_ZH)].flatMap((match): Outcome[] => {
			const { words = '', digits = '' } = match.groups ?? {};
			const value = numberOf(words);
			if (value === null || value === Number(digits)) return [];
			const [from, to] = [match.index, match.index + match[0].length];
			return [
				{
					finding: question(view, {
						paragraph,
						from,
						to,
						variant: 'differs',
						level: 'error',
						params: { first: words, second: digits },
					}),
				},
			];
		}),
	);
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = bracketed(view);
	for (const { paragraph, first, second } of neighbours(view)) {
		if (second.from - first.to > 12 || !paired(view.reading.language, paragraph, first, second)) continue;
		const [a, b] = [intervalOf(first), intervalOf(second)];
		if (first.value === null || second.value === null || !a || !b) continue;
		const holds = equal(exact(first.value), exact(second.value));
		const relation = {
			verdict: holds ? ('holds' as const) : ('fails' as const),
			figures: [first.id, second.id],
			operands: [
				{ role: 'first', figure: first.id, interval: toIntervalText(a) },
				{ role: 'second', figure: second.id, interval: toIntervalText(b) },
			],
			formula: `${view.wordsOf(first)} = ${view.wordsOf(second)}`,
			printed: view.wordsOf(second),
			computed: view.wordsOf(first),
			interval: toIntervalText(a),
			gap: null,
			pairedBy: [view.spanOf(paragraph, first.from, second.to)],
			readings: [{ id: 'equal', holds, computed: first.value }],
		};
		outcomes.push(
			holds
				? { relation }
				: {
						relation,
						finding: question(view, {
							paragraph,
							from: first.from,
							to: second.to,
							variant: 'differs',
							level: 'error',
							params: { first: view.wordsOf(first), second: view.wordsOf(second) },
							figures: relation.figures,
						}),
					},
		);
	}
	return outcomes;
}

export const wordsAndDigits: Rule = {
	id: 'words-and-digits',
	title: { zh: '大写与小写不一', en: 'Words against digits' },
	why:
		'An amount told in words and again in digits is one amount, to the last unit. Only a bracket right behind the number ' +
		'says so; notes, years and ages in brackets do not.',
	authority: '《中华人民共和国票据法》第八条: the two must agree. Factual errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'money', 'measure'],
	examples: {
		hit: [
			{ text: '发票金额大写为“贰仟零伍拾元整”，小写为2500元。', variant: 'differs' },
			{ text: '理事会由二十七（72）名渔民组成。', variant: 'differs' },
			{ text: '船款大写叁拾伍万元整，小写3500000元。', variant: 'differs' },
			{ text: 'The harbour fee of six hundred pounds (£6,000) is due in May.', variant: 'differs' },
			{ text: '法院判令被告赔偿壹仟元（10000元）。', variant: 'differs', figures: ['壹仟元', '10000元'] },
			{ text: '保证金为人民币伍拾万元整（¥50000元），三日内缴清。', variant: 'differs' },
			{ text: '考核期为九十天（60天），逾期不候。', variant: 'differs' },
			{ text: 'The tenant must leave within thirty (60) days of the notice.', variant: 'differs' },
			{ text: 'A fee of five hundred dollars ($5,000) is due at signing.', variant: 'differs' },
		],
		miss: [
			{ text: '发票金额大写为“贰仟零伍拾元整”，小写为2050元。', because: 'they agree', verdict: 'holds' },
			{ text: '理事会由二十七（27）名渔民组成，其中十二（2）的说明见附注。', because: 'they agree; and a note' },
			{ text: '船款大写叁拾伍万元整，小写350000元。', because: 'they agree', verdict: 'holds' },
			{ text: 'The harbour fee of six hundred pounds (£600) is due in May.', because: 'they agree', verdict: 'holds' },
			{ text: '法院判令被告赔偿壹万元（10000元）。', because: 'one amount', verdict: 'holds' },
			{ text: '保证金为500000元（伍拾万元整）。', because: 'one amount', verdict: 'holds' },
			{ text: '参加座谈的有三人（2），另有两户（5人）缺席。', because: 'a note, and people of households' },
			{ text: '全镇有十二个村（2023年数据）。', because: 'a year' },
			{ text: 'The tenant must leave within thirty (30) days.', because: 'one number', verdict: 'holds' },
			{ text: 'Her two sons, seven (2016) and a girl of nine (3), stayed.', because: 'a year and a note' },
			{ text: 'Three hundred miles (480 km) lay ahead.', because: 'a conversion' },
		],
	},
	run,
};
