import type { Figure, Paragraph } from '../../../contract/model.ts';
import { isQuoted, prose } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Alignment {
	paragraph: Paragraph;
	/** Fewest and most subjects that the words can be cut into. */
	subjects: { least: number; most: number };
	/** The number that the subjects are summed up in: 三县. */
	announced: number | null;
	/** No item of the row can stand for two: more values than subjects are too many. */
	plain: boolean;
	/** That 和 parts two subjects is likely, not sure. */
	joined?: boolean;
	values: Figure[];
	by: { from: number; to: number };
}

const WORD = '分别';
const JOINERS = /以及|和|与|及|暨/gu;
const NUMERALS: Readonly<Record<string, number>> = {
	两: 2,
	二: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
	2: 2,
	3: 3,
	4: 4,
	5: 5,
};
const ANNOUNCED = /([两二三四五六七八九2-5])(?:个|家|所|座|地|县|市|区|镇|乡|村|省|项|种|类|条|名|人|者|大|款|期|年|月)/u;
/** 一二三产业, 城乡, 男女, 产量与销量: an item that may hold several subjects, and words that open a row of their own. */
const SEVERAL =
	/[一二三四五六七八九十冠亚季上下左右东西南北中男女老城乡水电气粮棉油]{2,}|[和与及暨或比较按]|\p{Script=Han}(?:年|月|季度|产量和销量)$/u;
/** 粮食、油料和蔬菜产量: names of one length, of which 和 joins the last two. 住宿和餐饮业 is one. */
const TWO_MORE =
	/^(\p{Script=Han}{2,3})(?:和|及|与)(\p{Script=Han}{2,3}?)(?:产量|面积|产值|销量|价格|出口|进口|收入|投资|支出)?$/u;

function joinsTwo(items: readonly string[]): boolean {
	const [, a, b] = TWO_MORE.exec(items.at(-1) ?? '') ?? [];
	return (
		a !== undefined && b !== undefined && a.length === b.length && items.slice(0, -1).every(({ length }) => length === a.length)
	);
}

/** Behind the last value: what has a noun of its own there is of another kind (和50万元奖励). */
const ENDED = /^(?:$|[，,。；;：:！？!?）)]|左右|以[上下])/u;
/** Between two values: nothing but what joins them, and a verb of change. */
const JOINED = /^(?:、|和|与|及|以及|，|,)?(?:增长|下降|上升|上涨|下跌|提高|降低|增加|减少|为|达到?)?$/u;
/** Between 分别 and its first value: 分别占全国、全省的 has two scopes of its own. */
const LISTED = /[、和与及]/u;
const CLAUSE = /[，,。；;：:！？!?]/u;

/** 同比分别增长: a second row of values, of the things that the row before was of. */
const AGAIN = /^(?:同比|环比|比(?:上年|去年)(?:同期)?|较(?:上年|去年)(?:同期)?|占比|增速|增幅)$/u;

/** The stretch right before 分别, back to the mark that ends the clause before. */
function subjectsOf(text: string, floor: number, at: number): string {
	let from = at;
	while (from > floor && !CLAUSE.test(text.charAt(from - 1))) from--;
	return text.slice(from, at);
}

function valuesAfter(text: string, figures: readonly Figure[], at: number, end: number): Figure[] {
	const values: Figure[] = [];
	for (const figure of figures) {
		if (figure.from < at) continue;
		if (figure.to > end) break;
		const last = values.at(-1);
		const link = text.slice(last ? last.to : at, figure.from);
		if (last ? !JOINED.test(link) : link.length > 12 || LISTED.test(link) || CLAUSE.test(link)) break;
		values.push(figure);
	}
	return values;
}

function alignmentsIn(view: DocumentView, paragraph: Paragraph): Alignment[] {
	const { text } = paragraph;
	const figures = view.figuresIn(paragraph.index).filter(({ kind }) => kind !== 'time');
	const found: Alignment[] = [];
	let cursor = 0;
	for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
		const sentence = stretchAt(view.sentencesIn(paragraph.index), at);
		if (!sentence || isQuoted(paragraph, at)) continue;
		while (cursor < figures.length && (figures[cursor]?.from ?? 0) < at) cursor++;
		const values = valuesAfter(text, figures.slice(cursor, cursor + 16), at + WORD.length, sentence.to);
		const last = values.at(-1);
		if (!last || values.length < 2 || values.some(({ value }) => value === null)) continue;
		// A value with its own noun behind it, or a row that goes on without a figure.
		if (/^[、和与及]/u.test(text.slice(last.to, last.to + 1))) continue;
		const subjects = subjectsOf(text, sentence.from, at);
		if (subjects.length > 60 || /等|[（(“《\d]|其中|各/u.test(subjects)) continue;
		const items = subjects.split('、');
		const before = found.at(-1);
		const ofSame =
			AGAIN.test(subjects) && before !== undefined && /^[，,；;]?$/u.test(text.slice(before.by.to, at - subjects.length));
		if (ofSame && before.subjects.least === before.values.length) {
			const { least } = before.subjects;
			found.push({
				paragraph,
				subjects: { least, most: least },
				announced: least,
				plain: true,
				values,
				by: { from: before.by.from, to: last.to },
			});
		}
		if (items.length < 2) continue;
		const joiners = [...subjects.matchAll(JOINERS)].length;
		const two = joiners === 1 && items.length > 1 && joinsTwo(items);
		const announced = NUMERALS[ANNOUNCED.exec(items.at(-1) ?? '')?.[1] ?? ''] ?? null;
		found.push({
			paragraph,
			subjects: { least: items.length + (two ? 1 : 0), most: items.length + joiners },
			announced,
			joined: two,
			// Behind … the beginning of the row may have been left out.
			plain:
				joiners === 0 &&
				!SEVERAL.test(subjects) &&
				!text.slice(Math.max(0, at - subjects.length - 2), at).includes('…') &&
				ENDED.test(text.slice(last.to, last.to + 2)),
			values,
			by: { from: at - subjects.length, to: last.to },
		});
	}
	return found;
}

function judge(view: DocumentView, { paragraph, subjects, announced, plain, joined, values, by }: Alignment): Outcome | null {
	const { least, most } = subjects;
	const count = values.length;
	const holds = least <= count && count <= most;
	// More values than subjects may be a product of two lists (两年城镇、农村); a number that sums up the subjects rules it out.
	const certain = count < least || (announced === least && least === most && count % least !== 0);
	const sure = certain || (plain && count > most && count % least !== 0);
	if (!holds && !sure) return null;
	const shown = least === most ? `${least}` : `${least}–${most}`;
	const relation = {
		verdict: holds ? ('holds' as const) : ('fails' as const),
		figures: values.map(({ id }) => id),
		operands: [],
		formula: `${shown} = ${count}`,
		printed: `${count}`,
		computed: shown,
		interval: { low: `${least}`, high: `${most}` },
		gap: null,
		pairedBy: [view.spanOf(paragraph, by.from, by.to)],
		readings: [{ id: 'count', holds, computed: shown }],
	};
	if (holds) return { relation };
	return {
		relation,
		finding: {
			variant: count < least ? 'too-few' : 'too-many',
			level: certain && !joined ? 'error' : 'warning',
			params: { subjects: shown, values: count, words: paragraph.text.slice(by.from, by.to) },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: relation.pairedBy,
			basis: values[0] ? [view.sentenceOf(values[0])] : [],
		},
	};
}

const SUBJECT_EN =
	/^(?:(?:In|Among|Of|At|On|Across|Within|For|By|During|Over|Since|After|From|Elsewhere|Meanwhile|However)(?: [^,]{1,40})?, )?(?!(?:In|Among|Of|At|On|Across|Within|For|By|During|Over|Since|After|From|Elsewhere|Meanwhile|However)\b)((?:[A-Z][^,.;:()\d]{0,40}, )+[^,.;:()\d]{1,40}?,? and [A-Z][^,.;:()\d]{0,30}?) (?:rose|fell|grew|gained|lost|were|are|was|scored|recorded|reported|posted|added|climbed|dropped|shed|jumped|increased|decreased|declined|accounted|won|took|polled|had|have)\b/u;

/** Two names and nothing else: The towns of Ashby and Corfe. */
const PAIR_EN =
	/^(?:The \p{Ll}+ (?:of|in|at) )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? and \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: \p{Ll}+)? (?:rose|fell|grew|gained|lost|were|are|was|scored|recorded|reported|posted|added|climbed|dropped|shed|jumped|increased|decreased|declined|accounted|won|took|polled|had|have)\b/u;
/** “The north and south sites employ”: two of what the noun behind them counts. */
const TWO_EN = /^(?:The|Its|Their) (\p{Ll}+ and \p{Ll}+) \p{Ll}+s \p{Ll}+(?: by| to)? (?=[£$€]?\d)/u;
/** “The two firms reported profits of”: so many, and nothing else that the values could be dealt out to. */
const SO_MANY_EN =
	/^(?:The|These|Its|Their) (two|three|four|five|six) \p{Ll}+ \p{Ll}+ (?:\p{Ll}+ )?(?:of |by |to )?(?=[£$€]?\d)/u;
const SMALL_EN = ['two', 'three', 'four', 'five', 'six'];
/** A row of names without a second “and” or an “or”, each of which is one. */
const NAMED_EN = /^(?!.* and .* and )(?!.* or )[^&]*$/u;

/** "A, B and C rose 3% and 4% respectively": names only, so that nothing else is taken for a subject. */
function alignmentsEn(view: DocumentView, paragraph: Paragraph): Alignment[] {
	const { text } = paragraph;
	const figures = view.figuresIn(paragraph.index).filter(({ kind }) => kind !== 'time');
	return view.sentencesIn(paragraph.index).flatMap((sentence) => {
		const words = text.slice(sentence.from, sentence.to);
		const word = /,? respectively\b/u.exec(words);
		const many = word ? SO_MANY_EN.exec(words) : null;
		const match = many ? null : word ? (SUBJECT_EN.exec(words) ?? PAIR_EN.exec(words) ?? TWO_EN.exec(words)) : null;
		const list = match?.[1];
		if (!word || !(many || (match && list !== undefined)) || words.indexOf('respectively', word.index + 14) >= 0) return [];
		const told = figures.filter((f) => f.from >= sentence.from && f.to <= sentence.from + word.index);
		const here = many ? told.slice(1) : told;
		const last = here.at(-1);
		if (!last || here.length < 2 || text.slice(last.to, sentence.from + word.index).trim() !== '') return [];
		const joined = here.every((figure, i) => {
			const before = here[i - 1];
			return !before || /^(?:, |,? and )(?:by )?$/u.test(text.slice(before.to, figure.from));
		});
		if (!joined) return [];
		const number = many ? SMALL_EN.indexOf(many[1] ?? '') + 2 : 0;
		const names = list ?? '';
		const items = number || names.split(/, (?:and )?| and /u).length;
		const inner = number ? 0 : [...names.matchAll(/ and /gu)].length - 1;
		return [
			{
				paragraph,
				subjects: { least: items - Math.max(0, inner), most: items },
				announced: null,
				plain: NAMED_EN.test(names),
				values: here,
				by: { from: sentence.from, to: sentence.from + word.index + word[0].length },
			},
		];
	});
}

export const respectively: Rule = {
	id: 'respectively',
	title: { zh: '“分别”前后不对应', en: '“Respectively” out of step' },
	why:
		'分别 deals values out to subjects one by one, so that there must be as many of the one as of the other. Only rows that ' +
		'are joined by nothing but 、 and 和 are counted; 等, brackets, digits among the subjects, a single value for all and a ' +
		'product of two lists (两年的城镇、农村) are left alone.',
	authority: 'GB/T 15834-2011 on 、 in enumerations. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'measure', 'money', 'percent', 'point', 'rank'],
	examples: {
		hit: [
			{ text: 'The two yards reported profits of £3m, £4m and £6m respectively.', variant: 'too-many' },
			{ text: '鲢鱼、鲤鱼和草鱼产量分别达到32.5万吨、4.6万吨，都比去年多。', variant: 'too-few', level: 'warning' },
			{ text: 'The north and south quays employ 240, 310 and 95 people respectively.', variant: 'too-many' },
			{
				text: '东岛、西岛、北岛渔获分别为338吨、323吨、282吨，同比分别增长7.7%、2.9%。',
				variant: 'too-few',
			},
			{
				text: '去年，青杉、柳湾、石桥三县产值分别增长3.6%、4.3%。',
				variant: 'too-few',
				figures: ['3.6%', '4.3%'],
				level: 'error',
			},
			{ text: '小麦、玉米、大豆、花生单产分别提高21公斤、34公斤和9公斤。', variant: 'too-few' },
			{ text: '柳湾、石桥两县的造林面积分别为3200亩、4100亩和2900亩。', variant: 'too-many' },
			{ text: 'Alder, Birch and Cedar rose 3.1% and 4.2% respectively.', variant: 'too-few' },
			{
				text: '前五个月，港口对甲洲、乙洲、丙洲的出口分别为41万吨、26万吨、13万吨和9万吨。',
				variant: 'too-many',
				level: 'warning',
			},
			{ text: 'The ports of Alder and Birch recorded 41, 37 and 22 calls respectively.', variant: 'too-many', level: 'warning' },
		],
		miss: [
			{ text: 'The two yards reported profits of £3m and £4m respectively.', because: 'two and two', verdict: 'holds' },
			{ text: 'The three yards in Alder and Birch reported profits of £3m and £4m respectively.', because: 'of two places' },
			{ text: '农业、住宿和餐饮业分别增长3.2%、5.1%。', because: 'one of the two has 和 in its name', verdict: 'holds' },
			{ text: 'The north and south quays employ 240 and 310 people respectively.', because: 'two and two', verdict: 'holds' },
			{
				text: '东岛、西岛、北岛渔获分别为338吨、323吨、282吨，同比分别增长7.7%、2.9%、2%，男女渔工分别增加5%、3%。',
				because: 'a value for each, and a row of its own',
				verdict: 'holds',
			},
			{ text: '去年，青杉、柳湾、石桥三县产值分别增长3.6%、4.3%和5.1%。', because: 'three and three', verdict: 'holds' },
			{ text: '东港、西港、北港分别补助资金300万元、200万元、100万元和50万元奖励。', because: 'the last has its own noun' },
			{ text: '城乡、区县居民收入分别增长3%、4%和5%。', because: '城乡 are two' },
			{ text: 'Alder and Birch recorded 41 and 37 calls respectively.', because: 'two and two', verdict: 'holds' },
			{ text: '青杉、柳湾、石桥三县分别投入200万元。', because: 'one value for all' },
			{ text: '青杉县的产量、增速分别居全市第2位和第5位。', because: 'two and two', verdict: 'holds' },
			{ text: '青杉、柳湾等县产值分别增长3.6%、4.3%和5.1%。', because: '等 leaves the subjects open' },
			{ text: '蜜柚、脐橙、红枣产量分别占全国、全省的12%、35%。', because: 'two scopes' },
			{ text: '在青杉、柳湾、石桥分别设立2个站点、3个驿站。', because: 'each value has its own noun' },
			{ text: '城镇、农村居民收入和支出分别增长3%、4%、5%、6%。', because: 'a product of two lists' },
			{
				text: 'Among the island ports, Alder and Birch reported fewer calls, with drops of 21 and 13, respectively.',
				because: 'the phrase before the comma is no subject',
			},
			{ text: 'Alder, Birch and Cedar rose 3.1%, 4.2% and 0.8% respectively.', because: 'three and three', verdict: 'holds' },
		],
	},
	run: (view) =>
		prose(view).flatMap((paragraph) =>
			(view.reading.language === 'zh' ? alignmentsIn : alignmentsEn)(view, paragraph).flatMap((one) => judge(view, one) ?? []),
		),
};
