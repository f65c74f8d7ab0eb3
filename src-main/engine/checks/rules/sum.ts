import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { div, exact, ONE, toFixed } from '../../exact.ts';
import { attempts, decimalsOf, isGross, settled } from '../attempt.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, inBaseUnit, measureOf, sameUnit } from '../gate.ts';
import { intervalOf, point, scale, sum as sumOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Sum {
	paragraph: Paragraph;
	parts: Figure[];
	total: Figure;
	/** closing: 甲3家、乙4家，共7家. parting: 7所。其中，甲3所、乙4所, parts that may leave something out. */
	form: 'closing' | 'parting';
}

/** The total right behind the parts. */
const CLOSES: Record<Language, RegExp> = {
	zh: /^[^，,。；;：:、\d]{0,8}[，,](?:三者|两者|四者|以上|各项|全部|总数|总共)?(?:合计|共计|总计|总共|一共|加起来)(?:有|为|达)?$/u,
	en: /^(?: [\p{L}-]+){0,2},? (?:a|for a|making a|bringing the|in) (?:combined |grand |overall )?total (?:of|to) $/iu,
};
/** Between two members of one row: 、 or 和 behind the thing, and the next thing. */
const ROW: Record<Language, RegExp> = {
	zh: /^[\p{Script=Han}]{0,8}[、和及][\p{Script=Han}“”·]{1,14}$/u,
	en: /^ ?(?:[\p{L}-]+ ){0,3}?(?:, (?:and )?|and )(?:[\p{L}-]+ ){0,3}$/u,
};
const PARTS = /其中[，,：:]?[\p{Script=Han}“”]{1,14}$/u;
/** Attributes that one person may have several of; and parts told as changes. */
const OVERLAPS = /^[人名位]|^人次$|^people$/u;

const QUANTITIES: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/** In English each part is counted in its own noun (12 ferries, 7 tugs, a total of 19 vessels). */
const addable = (a: Figure, b: Figure, language: Language): boolean =>
	sameUnit(a, b) || (language === 'en' && a.kind === 'count' && b.kind === 'count');

/** The row of same-unit quantities that ends with the figure at `end`, by walking left. */
function rowBefore(text: string, figures: readonly Figure[], end: number, language: Language): Figure[] {
	const row: Figure[] = [];
	for (let i = end; i >= 0 && row.length < 24; i--) {
		const figure = figures[i];
		const next = row[0];
		if (!figure || (next && (!addable(figure, next, language) || !ROW[language].test(text.slice(figure.to, next.from))))) break;
		row.unshift(figure);
	}
	return row;
}

function sumsIn(view: DocumentView, paragraph: Paragraph): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const figures = view.figuresIn(paragraph.index).filter(({ kind, value }) => QUANTITIES.has(kind) && value !== null);
	const sentences = view.sentencesIn(paragraph.index);
	const sums: Sum[] = [];
	figures.forEach((total, index) => {
		const last = figures[index - 1];
		if (!last || total.from - last.to > 60 || !addable(last, total, language)) return;
		if (!CLOSES[language].test(text.slice(last.to, total.from))) return;
		const parts = rowBefore(text, figures, index - 1, language);
		if (parts.length >= 2) sums.push({ paragraph, parts, total, form: 'closing' });
	});
	if (language !== 'zh') return sums;
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
	const exactly = sumOf(parts.map((part) => inBaseUnit(part, point(exact(part.value ?? '0')))));
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
			variant: form === 'closing' ? 'differs' : 'exceeds',
			level: form === 'closing' && isGross(total, decided) ? 'error' : 'warning',
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
		],
		miss: [
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
