import type { Figure } from '../../../contract/model.ts';
import { abs, compare, div, exact, max, mul, sub, whole } from '../../exact.ts';
import { prose } from '../arithmetic/prose.ts';
import { around, gap, type Interval, intervalOf, meets, scale, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** Between two forms of one share: a bracket that holds nothing else, or words that say so. */
const SAME =
	/^(?:[（(](?:约|即|约为|about |around |some )?|(?:of )?(?:the |all |its )?[\p{L}'’-]+(?: [\p{L}'’-]+)? \(|of (?:the |all |its )?[\p{L}'’-]+(?: [\p{L}'’-]+)?,? or (?:about |around |nearly )?|的\p{Script=Han}{1,8}[，,]?(?:[（(](?:约|即)?|(?:即|也就是|也就是说)(?:约)?)|[，,](?:即|也就是|也就是说|约合|or (?:about |around |nearly )?|that is,? )|(?:[\p{L}'’-]+(?: [\p{L}'’-]+)?)?, or (?:about |around |nearly |some )?)$/u;
const CLOSED = /^(?:以上|以下|左右)?[）)]/u;
const HUNDRED = whole(100);
/** 三分之一 stands for about a third: a twentieth of itself either way. */
const LOOSE = exact('0.05');

const FLOOR = sub(whole(1), LOOSE);
const CEILING = exact('1.05');

const isFraction = (figure: Figure): boolean =>
	(figure.kind === 'multiple' &&
		(figure.unit === '' || figure.unit === '成') &&
		figure.value !== null &&
		compare(exact(figure.value), whole(1)) < 0) ||
	(figure.kind === 'percent' && figure.unit === '成');
const isPercent = ({ kind, unit }: Figure): boolean => kind === 'percent' && (unit === '%' || /^per ?cent$|^pct$/u.test(unit));

/** A fraction in per cent, with the looseness of words. */
function inPercent(figure: Figure): Interval | null {
	if (isPercent(figure)) return intervalOf(figure, 'cut');
	const value = figure.value;
	if (value === null) return null;
	// 过半（74%） is true however far above the half it is.
	if (figure.modifier === 'over' || figure.modifier === 'atleast') {
		const said = mul(exact(value), HUNDRED);
		// 超九成 begins at ninety, but for its rounding.
		return { low: /成/u.test(figure.text) ? sub(said, exact('0.5')) : mul(said, FLOOR), high: HUNDRED };
	}
	if (figure.modifier === 'under' || figure.modifier === 'atmost')
		return { low: whole(0), high: mul(exact(value), mul(HUNDRED, CEILING)) };
	const printed = intervalOf(figure, 'rounded');
	if (figure.modifier !== 'exact' && printed) {
		// 近三分之一 may be a little above a third too, since the words are round.
		const room = mul(exact(value), LOOSE);
		// 近七成 has begun at sixty already.
		const below = /成/u.test(figure.text) ? whole(0) : room;
		return scale(
			{ low: printed.low && sub(printed.low, below), high: printed.high && sub(printed.high, mul(room, whole(-1))) },
			HUNDRED,
		);
	}
	const x = mul(exact(value), HUNDRED);
	// 四成 is told to ten per cent, 四成五 to one.
	if (/成/u.test(figure.text)) return around(x, /成[一二三四五六七八九半\d]/u.test(figure.text) ? whole(1) : whole(10));
	return around(x, max(mul(abs(x), LOOSE), exact('0.5')));
}

function judge(view: DocumentView, fraction: Figure, percent: Figure): Outcome | null {
	const paragraph = view.reading.paragraphs[percent.paragraph];
	const [f, p] = [inPercent(fraction), inPercent(percent)];
	if (!paragraph || !f || !p || fraction.value === null) return null;
	const holds = meets(f, p);
	const [first, last] = fraction.from < percent.from ? [fraction, percent] : [percent, fraction];
	const words = mul(exact(fraction.value), HUNDRED);
	const computed = `${decimal(words)}%`;
	const distance = gap(f, p);
	const relation = {
		verdict: holds ? ('holds' as const) : ('fails' as const),
		figures: [first.id, last.id],
		operands: [
			{ role: 'fraction', figure: fraction.id, interval: toIntervalText(f) },
			{ role: 'percent', figure: percent.id, interval: toIntervalText(p) },
		],
		formula: `${fraction.value} × 100`,
		printed: view.wordsOf(percent),
		computed,
		interval: toIntervalText(f),
		gap: distance && decimal(distance),
		pairedBy: [view.spanOf(paragraph, first.to, last.from)],
		readings: [{ id: 'rounded', holds, computed }],
	};
	if (holds) return { relation };
	return {
		relation,
		finding: {
			variant: 'differs',
			level: 'error',
			params: { fraction: view.wordsOf(fraction), percent: view.wordsOf(percent), computed },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: [first, last].map(({ start, end }) => ({ start, end })),
			basis: [view.sentenceOf(percent)],
		},
	};
}

/** One decimal, cut off, is enough to see by. */
function decimal(x: ReturnType<typeof whole>): string {
	const tenths = div(mul(x, whole(10)), whole(1));
	const cut = tenths.n / tenths.d;
	return `${cut / 10n}.${(cut < 0n ? -cut : cut) % 10n}`;
}

/** 每五人中就有一人: before the number, between the two, and between the second and the per cent that tells them again. */
const EVERY_ZH = /每$/u;
const THERE_ARE_ZH =
	/^(?:\p{Script=Han}{0,6}(?:中|里))?[，,]?(?:就|平均|约|大约)?(?:有|会有)(?:近|约)?$|^(?:\p{Script=Han}{1,4})(?:就|约)?有$/u;
const TOLD_AGAIN_ZH = /^\p{Script=Han}{0,6}[（(](?:占比?|比例|即|约)?(?:为|达)?$|^\p{Script=Han}{0,6}[，,](?:即|也就是)(?:约)?$/u;

/** 每五人中就有一人（20%） as the fraction that it says. */
function everyOf(text: string, every: Figure, some: Figure): Figure | null {
	if (every.kind !== 'count' || some.kind !== 'count' || every.value === null || some.value === null) return null;
	if (every.modifier !== 'exact' || !EVERY_ZH.test(text.slice(Math.max(0, every.from - 3), every.from))) return null;
	if (!THERE_ARE_ZH.test(text.slice(every.to, some.from))) return null;
	const [n, m] = [exact(every.value), exact(some.value)];
	if (m.n <= 0n || compare(m, n) >= 0 || compare(n, whole(20)) > 0) return null;
	return { ...some, kind: 'multiple', unit: '', value: `${some.value}/${every.value}`, from: every.from, start: every.start };
}

function everyFew(view: DocumentView, text: string, figures: readonly Figure[]): Outcome[] {
	return figures.flatMap((percent, i) => {
		const [every, some] = [figures[i - 2], figures[i - 1]];
		if (!every || !some || !isPercent(percent) || percent.from - every.to > 48) return [];
		const fraction = everyOf(text, every, some);
		const link = text.slice(some.to, percent.from);
		if (!fraction || !TOLD_AGAIN_ZH.test(link)) return [];
		if (/[（(]/u.test(link) && !CLOSED.test(text.slice(percent.to, percent.to + 4))) return [];
		return judge(view, fraction, percent) ?? [];
	});
}

export const equalForms: Rule = {
	id: 'equal-forms',
	title: { zh: '同一比例的两种写法', en: 'One share in two forms' },
	why:
		'三分之一（30%） says one share twice, in words and in digits, and the two must agree. Words are loose: a twentieth of ' +
		'themselves either way, 成 to ten per cent. Only a bracket that holds nothing else, 即 and “or” make two figures one.',
	authority: 'Arithmetic on intervals of rounding. Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['percent'],
	examples: {
		hit: [
			{ text: '超九成（87.6%）的渔行已完成整改。', variant: 'differs' },
			{ text: '近七成（58.2%）的船家说用工贵了。', variant: 'differs' },
			{ text: '岛上每五人中就有一人（25%）会补网，多是长辈所教。', variant: 'differs', figures: ['一人', '25%'] },
			{ text: '平均每4户中有1户（35%）养船。', variant: 'differs' },
			{ text: 'One in every four sailors, or 35 per cent, mends nets.', variant: 'differs' },
			{ text: 'On the island two fifths of sailors (30 per cent) backed the ferry.', variant: 'differs' },
			{
				text: '三分之一（30%）的住户选择了分期付款，其余一次付清。',
				variant: 'differs',
				figures: ['三分之一', '30%'],
				level: 'error',
			},
			{ text: '有六成（72%）的船员持有双证。', variant: 'differs' },
			{ text: 'A quarter (32%) of the tenants had asked for repairs.', variant: 'differs' },
			{ text: '全岛有四分之三的渔村，也就是65%，已经通了公交车。', variant: 'differs', figures: ['四分之三', '65%'] },
			{ text: 'One in five sailors (25 per cent) was still undecided.', variant: 'differs' },
			{ text: 'Two-thirds of the seats, or 56 per cent, went to newcomers.', variant: 'differs' },
		],
		miss: [
			{ text: '超九成（93.1%）的渔行已完成整改。', because: 'above ninety', verdict: 'holds' },
			{ text: '近七成（66.2%）的船家说用工贵了。', because: 'close to seventy', verdict: 'holds' },
			{ text: '岛上每五人中就有一人（20%）会补网，多是长辈所教。', because: 'they agree', verdict: 'holds' },
			{ text: '每3名学徒中就有1名（约33.3%）会补网。', because: 'a third', verdict: 'holds' },
			{ text: '每5户配1名网格员，覆盖率达98%。', because: 'of another thing' },
			{ text: 'One in every four sailors, or 25 per cent, mends nets.', because: 'they agree', verdict: 'holds' },
			{ text: 'One in every four sailors, or 35 per cent of those on the coast, mends nets.', because: 'of another whole' },
			{ text: '全岛有四分之三的渔村，也就是75%，已经通了公交车。', because: 'it is so', verdict: 'holds' },
			{ text: '四分之三的渔村（其中65%在外岛）通了公交车。', because: 'a share of those' },
			{ text: 'One in five sailors (20 per cent) was still undecided.', because: 'it is so', verdict: 'holds' },
			{ text: 'Two-thirds of the seats, or 67 per cent, went to newcomers.', because: 'it is so', verdict: 'holds' },
			{ text: 'Two-thirds of the seats, or 56 per cent of those on the island, went to newcomers.', because: 'of another whole' },
			{ text: 'On the island two fifths of sailors (40 per cent) backed the ferry.', because: 'it is so', verdict: 'holds' },
			{ text: 'On the island two fifths of sailors (30 per cent in 2019) backed the ferry.', because: 'another year' },
			{ text: '过半（74%）受访船工愿意换上电动船。', because: 'more than half, however much more', verdict: 'holds' },
			{
				text: 'More than half (71 per cent) of the crews asked would change to electric boats.',
				because: 'more than half, however much more',
				verdict: 'holds',
			},
			{ text: '近三分之一（32%）的住户选择了分期付款。', because: 'near a third', verdict: 'holds' },
			{ text: '三分之一（33.3%）的住户选择了分期付款。', because: 'a third', verdict: 'holds' },
			{ text: '超过六成（64.2%）的船员持有双证。', because: 'over six tenths', verdict: 'holds' },
			{ text: '三分之一（去年为30%）的住户选择了分期付款。', because: 'the bracket tells of another year' },
			{ text: '产量增长一倍（50%来自新厂）。', because: 'a multiple and a share of something' },
			{ text: 'A quarter (25.4%) of the tenants had asked for repairs.', because: 'a quarter', verdict: 'holds' },
		],
	},
	run: (view) =>
		prose(view).flatMap((paragraph) => {
			const figures = view.figuresIn(paragraph.index);
			const every = view.reading.language === 'zh' ? everyFew(view, paragraph.text, figures) : [];
			const plain = figures.flatMap((second, i) => {
				const first = figures[i - 1];
				if (!first || second.from - first.to > 32 || second.from < first.to) return [];
				const [fraction, percent] = isFraction(first) ? [first, second] : [second, first];
				if (!isFraction(fraction) || !isPercent(percent)) return [];
				const link = paragraph.text.slice(first.to, second.from).replace(/^ +/u, '');
				if (!SAME.test(link)) return [];
				// “or 56 per cent of those on the coast” is of another whole.
				if (/\bor\b/u.test(link) && /^ of /u.test(paragraph.text.slice(second.to, second.to + 4))) return [];
				if (/[（(]/u.test(link) && !CLOSED.test(paragraph.text.slice(second.to, second.to + 4))) return [];
				return judge(view, fraction, percent) ?? [];
			});
			return [...every, ...plain];
		}),
};
