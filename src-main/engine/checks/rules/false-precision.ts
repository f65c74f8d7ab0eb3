import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, div, exact, isWhole, mul, ONE, sub, toFixed, whole } from '../../exact.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import { passages, question, sentenceAt } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** 约 says that the number is not exact; 近, 余 and 以上 say something else and belong to other rules. */
const ROUGHLY: Record<Language, RegExp> = {
	zh: /^(?:大约|约|大概|左右|上下|约为|粗略)$/u,
	en: /^(?:about|around|roughly|approximately|some|circa|an estimated|or so)$/iu,
};
/** So many digits cannot be known of what is only roughly known. */
const DIGITS = 5;
const TEN_THOUSAND = whole(10000);
/** A result in brackets behind, or an official count, is quoted as it was. */
const significant = (value: string): number =>
	value.replace(/^-?0*\.?0*|\./gu, '').replace(value.includes('.') ? /$/u : /0+$/u, '').length;

function roughly(view: DocumentView, paragraph: Paragraph, figure: Figure): Outcome | null {
	if (figure.modifier !== 'about' || figure.value === null || figure.kind === 'time' || figure.value.includes('/')) return null;
	if (!ROUGHLY[view.reading.language].test(figure.modifierText.trim()) || significant(figure.value) < DIGITS) return null;
	// 约1.2345亿 is rounded, if not by much; only a number to its last unit denies its 约.
	if (figure.precision === null || compare(exact(figure.precision), ONE) > 0 || compare(exact(figure.value), TEN_THOUSAND) < 0)
		return null;
	// A converted amount is as exact as the rate: 约合8123.5万元.
	if (/[合折]$/u.test(paragraph.text.slice(Math.max(0, figure.from - 3), figure.from)) || /[合折]/u.test(figure.modifierText))
		return null;
	if (/^[合折]/u.test(paragraph.text.slice(figure.from + 1, figure.from + 3))) return null;
	return {
		finding: question(view, {
			paragraph,
			from: figure.from,
			to: figure.to,
			variant: 'roughly',
			level: 'note',
			params: { printed: view.wordsOf(figure), word: figure.modifierText.trim() },
			figures: [figure.id],
		}),
	};
}

/** 46人中，91.30%的 — the base stands right before its share. */
const BASE = {
	zh: /^[\p{Script=Han}]{0,8}(?:(?:中|里|当中|之中)[，,]?(?:有|约|共有|近)?[\p{Script=Han}]{0,6}|[，,]其中[，,]?(?:有|约有|约)?)$/u,
	en: /^(?: \p{L}+){0,3}(?: (?:polled|surveyed|asked|questioned|interviewed|tested|examined))?,? $/iu,
} as const;
const SMALL = whole(1000);
const TENTH = exact('0.1');
/** 对25家企业的问卷显示，有36.00%; just 15 firms replied, and 46.67% of them. */
const ASKED = {
	zh: /^(?:[\p{Script=Han}]{0,8})的?(?:问卷|调查|抽样|走访|测试|检测|抽检|回访|随访)[\p{Script=Han}]{0,4}(?:显示|表明|发现|看)[，,]?(?:有|约)?$|^[\p{Script=Han}]{0,8}(?:抽测|检测|抽检|测试|体检|考核|抽查)[，,][\p{Script=Han}]{1,8}率(?:为|达到?|是)?$/u,
	en: /^(?: \p{L}+){0,3} (?:replied|responded|answered|took part),? (?:and|of which|of whom),? (?:about )?$/iu,
} as const;
const OF_THEM = /^ of (?:them|those|these|respondents|which|whom)\b/iu;

function ofFew(view: DocumentView, paragraph: Paragraph, base: Figure, share: Figure): Outcome | null {
	const { text } = paragraph;
	if (
		base.kind !== 'count' ||
		share.kind !== 'percent' ||
		base.value === null ||
		share.value === null ||
		share.precision === null
	)
		return null;
	if (base.modifier !== 'exact' || share.modifier !== 'exact' || share.unit === '‰') return null;
	const [n, p, ulp] = [exact(base.value), exact(share.value), exact(share.precision)];
	if (!isWhole(n) || n.n <= 0n || compare(n, SMALL) >= 0 || p.n <= 0n) return null;
	// A whole per cent is as coarse as it gets, unless noughts are printed behind its point: 36.00%.
	if (isWhole(p) && compare(ulp, ONE) >= 0) return null;
	// 19 of 40 are 47.5%, neither more nor less.
	if (isWhole(mul(p, div(n, whole(100)))) && compare(ulp, TENTH) >= 0) return null;
	if (sentenceAt(view, paragraph, base.from) !== sentenceAt(view, paragraph, share.from)) return null;
	const between = text.slice(base.to, share.from);
	const { language } = view.reading;
	const asked = ASKED[language].test(between) && (language === 'zh' || OF_THEM.test(text.slice(share.to, share.to + 16)));
	if (between.length > 32 || (!asked && !BASE[language].test(between))) return null;
	if (!asked && language === 'en' && !/\bof (?:the |all )?$/iu.test(text.slice(Math.max(0, base.from - 8), base.from)))
		return null;
	// One person is worth 100/n points: finer than a twentieth of that is noise. One decimal is usual, of a score and more.
	const one = div(whole(100), n);
	if (compare(one, mul(ulp, whole(compare(ulp, TENTH) < 0 ? 20 : 50))) < 0) return null;
	// Whether a whole number of them gives the share at all is for another rule to say.
	const k = mul(p, div(n, whole(100)));
	const nearest = exact(toFixed(k, 0));
	const distance = sub(mul(nearest, one), p);
	if (compare(distance, ulp) > 0 || compare(distance, { n: -ulp.n, d: ulp.d }) < 0) return null;
	const relation = {
		verdict: 'holds' as const,
		figures: [base.id, share.id],
		operands: [
			{ role: 'whole', figure: base.id, interval: toIntervalText(intervalOf(base) ?? { low: null, high: null }) },
			{ role: 'share', figure: share.id, interval: toIntervalText(intervalOf(share) ?? { low: null, high: null }) },
		],
		formula: `100% ÷ ${base.value}`,
		printed: view.wordsOf(share),
		computed: `${toFixed(one, 2)}%`,
		interval: null,
		gap: null,
		pairedBy: [view.spanOf(paragraph, base.from, share.to)],
		readings: [{ id: 'grain', holds: true, computed: `${toFixed(one, 2)}%` }],
	};
	return {
		relation,
		finding: question(view, {
			paragraph,
			from: share.from,
			to: share.to,
			variant: 'of-few',
			level: 'note',
			params: { printed: view.wordsOf(share), base: view.wordsOf(base), one: toFixed(one, 2) },
			figures: relation.figures,
		}),
	};
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const paragraph of passages(view)) {
		let before: Figure | null = null;
		for (const figure of view.figuresIn(paragraph.index)) {
			const outcome = roughly(view, paragraph, figure) ?? (before && ofFew(view, paragraph, before, figure));
			if (outcome) outcomes.push(outcome);
			before = figure;
		}
	}
	return outcomes;
}

export const falsePrecision: Rule = {
	id: 'false-precision',
	title: { zh: '虚假的精确', en: 'False precision' },
	why:
		'约12347人 takes back with its first word what its digits say, and hundredths of a per cent of 46 people are finer than ' +
		'one person is. Whether the share is possible at all is another rule’s matter, and so are 余, 近 and 以上.',
	authority: 'GB/T 8170-2008 (significant figures). Copyediting practice: no more digits than the data support.',
	level: 'note',
	needs: ['count', 'percent', 'money', 'measure'],
	examples: {
		hit: [
			{ text: '渔校对36名学生抽测，体能达标率为91.667%。', variant: 'of-few' },
			{ text: '我们走访了23家渔行，其中56.52%表示来客多了。', variant: 'of-few', level: 'note' },
			{ text: '对20名船工的问卷显示，有35.00%的人愿意换船。', variant: 'of-few' },
			{ text: 'Only 12 skippers replied, and 41.67% of them wanted a new quay.', variant: 'of-few' },
			{ text: '展会吸引了约12347人到场参观。', variant: 'roughly', figures: ['约12347人'], level: 'note' },
			{ text: '受访的46人中，91.304%表示满意。', variant: 'of-few', figures: ['46人', '91.304%'] },
			{ text: 'The parade drew about 12,347 people, the mayor said.', variant: 'roughly' },
			{ text: 'Of the 46 people asked, 91.304 percent were content.', variant: 'of-few' },
		],
		miss: [
			{ text: '渔校对3600名学生抽测，体能达标率为91.67%。', because: 'enough of them' },
			{ text: '受访的24名船工中，91.7%赞成换船。', because: 'one decimal of two dozen' },
			{ text: '我们走访了40家渔行，其中62.5%表示来客增加。', because: 'exactly 25 of them' },
			{ text: '40名船工中，47.5%的人愿意换船。', because: 'nineteen of forty, exactly' },
			{ text: '对20名船工的问卷显示，有35%的人愿意换船。', because: 'no digit too many' },
			{ text: 'Only 12 skippers replied, and catches fell 41.67% in a year.', because: 'of something else' },
			{ text: '全县用电约1.2345亿千瓦时，线路长约12.345公里。', because: 'rounded' },
			{ text: '展会吸引了约1.2万人，成交12347笔。', because: 'rough with few digits, exact with many' },
			{ text: '受访的46人中，91%表示满意；全县46218人中，91.30%参保。', because: 'as fine as the numbers allow' },
			{ text: '设备价值100万美元，约合人民币712.35万元。', because: 'a conversion' },
			{ text: '受访的46人中，37.77%表示满意。', because: 'no whole number gives it: another rule says so' },
			{
				text: 'The parade drew about 12,000 people; of the 46 asked, 91 percent were content.',
				because: 'as fine as can be known',
			},
		],
	},
	run,
};
