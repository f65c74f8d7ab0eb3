import type { Figure } from '../../../contract/model.ts';
import { compare, exact, whole } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import type { Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

const DATE =
	/[〇○零一二三四五六七八九]{4}年\d{1,2}月|(?<!\d)\d{4}年(?:十[一二]?|[一二三四五六七八九])月|(?<!\d)\d{1,2}月(?:二十|三十|十)[一二三四五六七八九]?日/gu;

/** Up to ten, and round numbers, prose has its own habits (三人, 两千户): only counted numbers must look alike. */
const isCounted = ({ value, kind, modifier, unit }: Figure): boolean =>
	value !== null &&
	modifier === 'exact' &&
	unit !== '' &&
	(kind === 'count' || kind === 'measure') &&
	compare(exact(value), whole(10)) > 0;

const HAN = /^[〇零一二三四五六七八九十百千万两]+[^〇零一二三四五六七八九十百千万\d]+$/u;
/** 个 counts anything: two numbers of it are of one kind when the same word follows in both nouns (二十三个行政村, 17个村). */
const ANYTHING = '个';
const NOUN = /^\p{Script=Han}{1,4}/u;

function isOfOneKind(text: string, a: Figure, b: Figure): boolean {
	if (a.unit !== ANYTHING) return true;
	const [one, other] = [a, b].map(({ to }) => NOUN.exec(text.slice(to, to + 4))?.[0] ?? '');
	return [...(one ?? '')].some((character) => (other ?? '').includes(character));
}

const ARABIC = /^\d[\d,.]*[万亿]?[^\d]*$/u;

function* units({ text, paragraph, figures, isQuoted }: Place, view: DocumentView): Generator<Hit> {
	const arabic = new Map<string, Figure>();
	const han: { key: string; figure: Figure }[] = [];
	for (const figure of figures) {
		if (!isCounted(figure) || isQuoted(figure.from)) continue;
		const sentence = stretchAt(view.sentencesIn(paragraph.index), figure.from);
		const key = `${sentence?.from ?? 0} ${figure.unit}`;
		if (ARABIC.test(figure.text)) arabic.set(key, arabic.get(key) ?? figure);
		// 一百 and 三千 are said so; 三十卷 beside 60卷 is not.
		else if (HAN.test(figure.text) && !/^[一两三四五六七八九]?[百千万]/u.test(figure.text)) han.push({ key, figure });
	}
	for (const { key, figure } of han) {
		const other = arabic.get(key);
		if (!other || !isOfOneKind(text, figure, other)) continue;
		const [a, b] = figure.from < other.from ? [figure, other] : [other, figure];
		yield {
			from: figure.from,
			to: figure.to,
			variant: 'unit',
			level: 'note',
			params: { first: text.slice(a.from, a.to), second: text.slice(b.from, b.to) },
		};
	}
}

function* look(place: Place, view: DocumentView): Generator<Hit> {
	for (const match of unquoted(place, DATE)) yield { ...stretchOf(match), variant: 'date', level: 'note' };
	yield* units(place, view);
}

export const mixedNumeralForms: Rule = {
	id: 'mixed-numeral-forms',
	title: { zh: '数字形式不一', en: 'Numerals in two forms' },
	why:
		'One date, and numbers of one kind in one sentence, are printed in one form: 二〇〇八年8月 and 三十卷…60卷 mix two. ' +
		'Small and round numbers have their own habits in prose and are left alone.',
	authority: 'GB/T 15835-2011: the same class takes the same form (同类别同形式).',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '老桥于一九八七年6月建成。', variant: 'date' },
			{ text: '新馆于2016年九月开放。', variant: 'date' },
			{ text: '第一批整理出三十五卷，第二批整理出60卷。', variant: 'unit' },
			{ text: '该岛下辖二十三个渔业村，其中17个村通了渡轮。', variant: 'unit' },
		],
		miss: [
			{ text: '老桥于一九八七年六月建成，新馆于2016年9月开放。', because: 'each date in one form' },
			{ text: '三位老师带着60位学生，走访了两千户，登记1876户。', because: 'small and round numbers' },
			{ text: '第一批整理出35卷，第二批整理出60卷。', because: 'one form' },
			{ text: '十五个村用上了自来水，总长60公里。', because: 'other units' },
			{ text: '“十五户”和15户的说法都有人用。', because: 'a quotation' },
			{ text: '十一个人的船队，备用的救生衣有25个，浮标12个。', because: 'other things' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
