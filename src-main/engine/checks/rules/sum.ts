import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, div, exact, mul, ONE, toFixed } from '../../exact.ts';
import { attempts, decimalsOf, isGross, settled } from '../attempt.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, inBaseUnit, measureOf, sameUnit } from '../gate.ts';
import { intervalOf, meets, point, scale, sum as sumOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Sum {
	paragraph: Paragraph;
	parts: Figure[];
	total: Figure;
	/**
	 * whole: 甲3家、乙4家，共7家, or 7家，由甲3家、乙4家组成: all the parts. parting: 7所。其中，甲3所、乙4所, parts that may leave
	 * something out. loose: 420 inns at the year end: 250 managed and 170 leased, all the parts unless they fall far short.
	 */
	form: 'whole' | 'parting' | 'loose';
}

/** The total right behind the parts. */
const CLOSES: Record<Language, RegExp> = {
	zh: /^[^，,。；;：:、\d]{0,8}[，,](?:以上|各项|全部|总数|[两三四五六七八九十][者项个类种大]\p{Script=Han}{0,3})?(?:合计|共计|总计|总共|一共|加起来|共)(?:每[日天周月季年])?(?:有|为|达|增加|增|加|减少|减)?$/u,
	en: /^(?: [\p{L}-]+){0,2},? (?:a|for a|making a|bringing the|in) (?:combined |grand |overall )?total (?:of|to) $/iu,
};
/** “28,640 in total”: what stands between the last part and the total, and what behind the total. */
const CLOSES_BEHIND = {
	between: /^(?: [\p{L}'-]+){0,2}, (?:or )?$/u,
	after: /^(?: [\p{L}'-]+)? (?:in total|in all|altogether)\b/iu,
};
/** The total first, and all its parts: between the total and the first part, and behind the last. */
const OPENS: Record<Language, readonly { between: RegExp; after: RegExp; sameNoun?: boolean; loose?: boolean }[]> = {
	zh: [
		{
			between: /^\p{Script=Han}{0,8}[，,]由[\p{Script=Han}“”]{0,14}$/u,
			after: /^\p{Script=Han}{0,6}(?:组成|构成)/u,
		},
		{
			between: /^\p{Script=Han}{0,10}[，,：:]?分别[为是有][\p{Script=Han}“”]{0,14}$/u,
			after: /^(?:(?!等)\p{Script=Han}){0,6}(?:[，,。；;]|$)/u,
		},
	],
	en: [
		{
			between: /^(?: [\p{L}'-]+){0,3},? (?:made up of|comprising|consisting of|composed of|split into) (?:[\p{L}'-]+ ){0,2}$/iu,
			after: /^/u,
		},
		// “visited 12 towns: 40 officers in Ashby” counts two things.
		{ between: /^(?: [\p{L}'-]+){0,2}: $/u, after: /^/u, sameNoun: true },
		// “420 inns at the year end: 250 managed and 170 leased”: what the parts are, in a word or two.
		{
			between: /^(?: [\p{L}'’-]+){3,7}: $/u,
			after: /^ (?!(?:was|were|are|is|had|have|will)\b)[\p{L}'’-]+(?: [\p{L}'’-]+)?(?=[.;]|$)/u,
			sameNoun: true,
			loose: true,
		},
	],
};
/** Between two members of one row: 、 or 和 behind the thing, and the next thing. */
const ROW: Record<Language, RegExp> = {
	zh: /^[\p{Script=Han}]{0,8}[、和及][\p{Script=Han}“”·]{0,14}$/u,
	en: /^(?: [\p{L}'-]+){0,4}(?:, (?:and )?| and )(?:[\p{L}'-]+ ){0,3}$/u,
};
/** A row whose members are clauses: 商品类投诉320件，服务类投诉180件，合计500件. */
const CLAUSES = /^\p{Script=Han}{0,8}，\p{Script=Han}{1,14}$/u;
/** How many the closing words say that there are: 三项合计. */
const HOW_MANY = /([两三四五六七八九十])[者项个类种大]/u;
const DIGITS = '一二三四五六七八九十';
const PARTS = /其中[，,：:]?[\p{Script=Han}“”]{1,14}$/u;
/** Attributes that one person may have several of; and parts told as changes. */
const OVERLAPS = /^[人名位]|^人次$|^people$/u;

const QUANTITIES: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/** No row of prose is longer. */
const LONGEST = 24;

/** In English each part is counted in its own noun (12 ferries, 7 tugs, a total of 19 vessels). */
const addable = (a: Figure, b: Figure, language: Language): boolean =>
	sameUnit(a, b) || (language === 'en' && a.kind === 'count' && b.kind === 'count');

/** The row of same-unit quantities that ends with the figure at `end`, by walking left. */
function rowBefore(text: string, figures: readonly Figure[], end: number, language: Language, between = ROW[language]): Figure[] {
	const row: Figure[] = [];
	for (let i = end; i >= 0 && row.length < LONGEST; i--) {
		const figure = figures[i];
		const next = row[0];
		if (!figure || (next && (!addable(figure, next, language) || !between.test(text.slice(figure.to, next.from))))) break;
		row.unshift(figure);
	}
	return row;
}

/** The row that begins with the figure at `start`, by walking right. */
function rowBehind(text: string, figures: readonly Figure[], start: number, language: Language): Figure[] {
	const row: Figure[] = [];
	for (let i = start; i < figures.length && row.length < LONGEST; i++) {
		const figure = figures[i];
		const last = row.at(-1);
		if (!figure || (last && (!addable(last, figure, language) || !ROW[language].test(text.slice(last.to, figure.from))))) break;
		row.push(figure);
	}
	return row;
}

/**
 * The clauses that 合计 sums up: as many as its words say, or all from the beginning of the sentence, unless fewer of them
 * give the total. Null where neither is so.
 */
function clausesBefore(text: string, figures: readonly Figure[], end: number, total: Figure, start: number): Figure[] | null {
	const row = rowBefore(text, figures, end, 'zh', CLAUSES).filter((figure) => figure.from >= start);
	const first = row[0];
	const last = row.at(-1);
	if (!first || !last || row.length < 2) return null;
	const said = HOW_MANY.exec(text.slice(last.to, total.from))?.[1];
	if (said) {
		const count = said === '两' ? 2 : DIGITS.indexOf(said) + 1;
		return row.length >= count ? row.slice(-count) : null;
	}
	const printed = intervalOf(total);
	for (let count = 2; printed && count < row.length; count++) {
		const some = row.slice(-count);
		const intervals = some.map((part) => intervalOf(part));
		if (intervals.some((one) => one === null)) return null;
		const added = sumOf(some.map((part, i) => inBaseUnit(part, intervals[i] ?? point(exact('0')))));
		if (meets(added, inBaseUnit(total, printed))) return some;
	}
	return figures.some((figure) => figure.from >= start && figure.to <= first.from) ? null : row;
}

/** 合计 and its like behind the parts. */
function closing(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	return figures.flatMap((total, index): Sum[] => {
		const last = figures[index - 1];
		if (!last || total.from - last.to > 60 || !addable(last, total, language)) return [];
		const between = text.slice(last.to, total.from);
		const behind =
			language === 'en' && CLOSES_BEHIND.between.test(between) && CLOSES_BEHIND.after.test(text.slice(total.to, total.to + 40));
		if (!behind && !CLOSES[language].test(between)) return [];
		let parts: readonly Figure[] | null = rowBefore(text, figures, index - 1, language);
		if (parts.length < 2 && language === 'zh') {
			const sentence = stretchAt(view.sentencesIn(paragraph.index), total.from);
			parts = sentence ? clausesBefore(text, figures, index - 1, total, sentence.from) : null;
		}
		return parts && parts.length >= 2 ? [{ paragraph, parts: [...parts], total, form: 'whole' }] : [];
	});
}

/** The total, and then all its parts. */
function opening(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	return figures.flatMap((total, index): Sum[] => {
		const first = figures[index + 1];
		if (!first || first.from - total.to > 60 || !addable(total, first, language)) return [];
		const between = text.slice(total.to, first.from);
		const form = OPENS[language].find((one) => one.between.test(between));
		if (!form) return [];
		const parts = rowBehind(text, figures, index + 1, language);
		const [before, last] = [parts.at(-2), parts.at(-1)];
		if (!before || !last || !form.after.test(text.slice(last.to, last.to + 24))) return [];
		// An English row is over only where “and” says so.
		if (language === 'en' && !/\band\b/iu.test(text.slice(before.to, last.from))) return [];
		if (form.sameNoun && parts.some((part) => part.unit !== '' && !sameUnit(part, total))) return [];
		return [{ paragraph, parts, total, form: form.loose ? 'loose' : 'whole' }];
	});
}

/** 三项合计 counts the parts and is none of them. */
const COUNTS_PARTS = /^[两三四五六七八九十][者项个类种大]\p{Script=Han}{0,3}(?:合计|共计|总计|总共|一共)/u;

/** Quantities, one of which may be the sum of others. */
const addends = (view: DocumentView, paragraph: Paragraph): Figure[] =>
	view
		.figuresIn(paragraph.index)
		.filter(
			({ kind, value, from, to }) =>
				QUANTITIES.has(kind) && value !== null && !COUNTS_PARTS.test(paragraph.text.slice(from, to + 6)),
		);

function sumsIn(view: DocumentView, paragraph: Paragraph): Sum[] {
	const figures = addends(view, paragraph);
	return [
		...closing(view, paragraph, figures),
		...opening(view, paragraph, figures),
		...(view.reading.language === 'zh' ? parting(view, paragraph, figures) : []),
	];
}

/** 其中 and a row of parts. */
function parting(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const sentences = view.sentencesIn(paragraph.index);
	const sums: Sum[] = [];
	figures.forEach((last, index) => {
		const next = figures[index + 1];
		if (next && sameUnit(last, next) && ROW.zh.test(text.slice(last.to, next.from))) return;
		const parts = rowBefore(text, figures, index, language);
		const first = parts[0];
		if (!first || parts.length < 2 || OVERLAPS.test(first.unit)) return;
		if (!PARTS.test(text.slice(Math.max(0, first.from - 20), first.from))) return;
		// The whole is the one quantity of that unit in the sentence before 其中, or in the clauses before it.
		const sentence = stretchAt(sentences, first.from);
		if (!sentence) return;
		const before = figures.slice(Math.max(0, index - parts.length - 8), index - parts.length + 1);
		const previous = sentences[sentences.indexOf(sentence) - 1];
		const here = before.filter((f) => f.from >= sentence.from && sameUnit(f, first));
		const earlier = previous ? before.filter((f) => f.from >= previous.from && f.to <= previous.to && sameUnit(f, first)) : [];
		const wholes = here.length > 0 ? here : earlier;
		const [whole] = wholes;
		if (whole && wholes.length === 1) sums.push({ paragraph, parts, total: whole, form: 'parting' });
	});
	return sums;
}

/** Less than this of the total, and the parts told are only some of them. */
const NEARLY = exact('0.9');

function judge(view: DocumentView, { paragraph, parts, total, form }: Sum): Outcome | null {
	const members = [...parts, total];
	const from = Math.min(...members.map((f) => f.from));
	const to = Math.max(...members.map((f) => f.to));
	if (basisWords(paragraph.text.slice(from, to)) !== '') return null;
	const tried = attempts((strictness) => {
		const printed = intervalOf(total, strictness);
		const intervals = parts.map((part) => intervalOf(part, strictness));
		if (!printed || intervals.some((one) => one === null)) return null;
		const added = sumOf(parts.map((part, i) => inBaseUnit(part, intervals[i] ?? point(exact('0')))));
		const computed = scale(added, div(ONE, measureOf(total).factor));
		// 其中 may leave some out: only more than the whole is wrong.
		return { printed, computed: form === 'parting' ? { low: computed.low, high: null } : computed };
	});
	const { decided, ...verdict } = settled(tried, decimalsOf(total));
	if (!decided) return null;
	const wanted = inBaseUnit(total, point(mul(exact(total.value ?? '0'), NEARLY)));
	const exactly = sumOf(parts.map((part) => inBaseUnit(part, point(exact(part.value ?? '0')))));
	if (form === 'loose' && exactly.low && wanted.low && compare(exactly.low, wanted.low) < 0) return null;
	const value = scale(exactly, div(ONE, measureOf(total).factor)).low;
	const computed = value ? toFixed(value, decimalsOf(total)) : '';
	const relation = {
		...verdict,
		figures: members.map(({ id }) => id),
		operands: members.map((figure) => ({
			role: figure === total ? 'total' : 'part',
			figure: figure.id,
			interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
		})),
		formula: parts.map((part) => part.value ?? '').join(' + '),
		printed: view.wordsOf(total),
		computed,
		pairedBy: [view.spanOf(paragraph, from, to)],
	};
	if (relation.verdict !== 'fails') return { relation };
	return {
		relation,
		finding: {
			variant: form === 'parting' ? 'exceeds' : 'differs',
			level: form === 'whole' && isGross(total, decided) ? 'error' : 'warning',
			params: { total: view.wordsOf(total), count: parts.length, formula: relation.formula, computed },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: members.map(({ start, end }) => ({ start, end })),
			basis: [view.sentenceOf(total), ...new Set(parts.map((part) => view.sentenceOf(part)))],
		},
	};
}

export const sum: Rule = {
	id: 'sum',
	title: { zh: '分项与合计', en: 'Parts against their total' },
	why:
		'A row of parts closed by 合计 or “a total of” must add up to it. A row that 其中 opens may leave something out, so that ' +
		'only more than the whole is wrong there, and not for people, who may be counted under several heads.',
	authority:
		'The sum of n rounded parts is off by at most (n+1)/2 units. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'money', 'measure'],
	examples: {
		hit: [
			{
				text: '今年新添公交车86辆、出租车124辆、校车34辆，合计250辆，全部为新能源车型。',
				variant: 'differs',
				figures: ['86辆', '124辆', '34辆', '250辆'],
				level: 'error',
			},
			{ text: '全市修缮古桥31座。其中，石拱桥18座、木梁桥9座、风雨桥7座，已向游人开放。', variant: 'exceeds' },
			{ text: 'The yard built 12 ferries, 7 tugs and 5 barges, a total of 26 vessels.', variant: 'differs' },
			{ text: '合唱节门票收入分别为12.6万元、9.4万元、7.5万元，三项合计31.5万元。', variant: 'differs' },
			{ text: '按来源分，陆路来客4200人次，水路来客1300人次，合计5900人次。', variant: 'differs' },
			{
				text: '船队现有渔船96艘，由拖网船58艘、围网船32艘组成，常年出海。',
				variant: 'differs',
				figures: ['58艘', '32艘', '96艘'],
			},
			{ text: '全年放映电影640场，分别为故事片420场、纪录片150场、动画片90场。', variant: 'differs' },
			{
				text: 'Repairs cost £6.9 million, made up of £3.8 million for roofs, £1.6 million for drains and £1.1 million for paint.',
				variant: 'differs',
			},
			{ text: 'The fleet carried 4,200 tourists in June and 1,300 tourists in July, 5,900 in total.', variant: 'differs' },
			{ text: '李师傅的补贴中，交通加18元，餐费加22元，高温加45元，合计每月增加95元。', variant: 'differs' },
			{
				text: 'The chain had 420 inns at the year end: 250 managed and 190 leased.',
				variant: 'differs',
				figures: ['250', '190', '420inns'],
				level: 'warning',
			},
		],
		miss: [
			{ text: 'The chain had 420 inns at the year end: 250 managed and 170 leased.', because: 'they add up', verdict: 'holds' },
			{
				text: 'The fleet had 90 vans at the year end: 45 electric and 40 diesel, with five on hire.',
				because: 'the list goes on',
			},
			{ text: 'Wardens looked at 420 inns over the summer: 90 fined and 20 closed.', because: 'only some are told' },
			{
				text: '李师傅的补贴中，交通加18元，餐费加22元，高温加45元，合计每月增加85元。',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: '门票收入30万元，讲座收入12万元，义卖收入8万元，合计20万元捐给敬老院。',
				because: 'the last two give it',
				verdict: 'holds',
			},
			{ text: '船队现有渔船90艘，由拖网船58艘、围网船32艘组成，常年出海。', because: 'they add up', verdict: 'holds' },
			{ text: '全年放映电影640场，分别为故事片420场、纪录片150场等。', because: '等 leaves some out' },
			{ text: 'Police visited 12 towns: 40 officers in Ashby and 30 officers in Corley.', because: 'two things are counted' },
			{
				text: 'Repairs cost £6.5 million, made up of £3.8 million for roofs, £1.6 million for drains and £1.1 million for paint.',
				because: 'they add up',
				verdict: 'holds',
			},
			{ text: '今年新添公交车86辆、出租车124辆、校车34辆，合计244辆。', because: 'they add up', verdict: 'holds' },
			{
				text: '三次产业投入37.70亿元、786.42亿元、579.11亿元，合计1403.24亿元。',
				because: 'the last digit is rounding',
			},
			{ text: '全市修缮古桥31座。其中，石拱桥18座、木梁桥9座。', because: '其中 may leave some out', verdict: 'holds' },
			{ text: '志愿者30人，其中女性20人、党员16人。', because: 'people may be counted twice' },
			{ text: '今年新添公交车86辆、出租车124辆，共覆盖线路250条。', because: 'another unit' },
		],
	},
	run: (view) =>
		view.reading.paragraphs
			.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
			.flatMap((paragraph) => sumsIn(view, paragraph).flatMap((one) => judge(view, one) ?? [])),
};
