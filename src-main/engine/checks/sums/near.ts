/**
 * Rows that stand right behind their whole and all but make it up: 共20348万元，其中：甲13916万元；乙6342万元. No word
 * promises that nothing is left out, so that the numbers must: a distance that one slip of the finger explains (one digit
 * other, two neighbours the wrong way round) in numbers of four digits and more is hardly a part left out.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { abs, add, compare, div, type Exact, exact, isWhole, mul, sub, whole, ZERO } from '../../exact.ts';
import { figuresByRow } from '../arithmetic/prose.ts';
import { measureOf, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { addable, LONGEST } from './rows.ts';
import type { Sum } from './sum.ts';

/** What opens a row of parts. `all`: the words leave nothing out. */
const OPENS: Record<Language, readonly { words: RegExp; all: boolean }[]> = {
	zh: [
		{ words: /其中[，,：:]?/gu, all: false },
		{ words: /分别[为是有]?/gu, all: true },
		{ words: /[，,](?:其中)?包括/gu, all: false },
		{ words: /(?<!其中)：(?=\p{Script=Han}{1,14}\d)/gu, all: true },
	],
	en: [
		{ words: /\bof (?:which|whom|these|those|them|the total)\b/giu, all: false },
		{ words: /,? includ(?:ing|es|ed)\b/giu, all: false },
		{ words: /: (?=[£$€]?\d)/gu, all: true },
	],
};
/** A base, an aim or a change is no whole and no part. */
const OTHER: Record<Language, RegExp> = {
	zh: /(?:比|较|由|从|(?<!新)增|减|升|降|每|均|目标|任务|计划|预算数?)[^，。；：、\d]{0,10}$/u,
	en: /\b(?:from|than|against|by|each|average of|up|down)\s(?:about |just |some )?[£$€]?$/iu,
};
const CHANGES: ReadonlySet<Figure['aspect']> = new Set(['increase', 'decrease', 'growth', 'target', 'perhead', 'limit']);
/** The two halves that people, places and goods are parted into by one word: between them nothing is counted twice. */
const HALVES: Record<Language, readonly (readonly [RegExp, RegExp])[]> = {
	zh: [
		[/男/u, /女/u],
		[/城镇|城市|城区/u, /农村|乡村|乡镇/u],
		[/夏[粮收播]|早稻/u, /秋[粮收播]|晚稻/u],
		[/国内|境内|内资|国产/u, /国外|境外|海外|入境|外资|进口/u],
		[/公办|公立/u, /民办|私立|民营/u],
		[/本科/u, /专科|高职/u],
		[/上半年/u, /下半年/u],
		[/(?<!非)住宅/u, /非住宅|商业/u],
		[/输入/u, /本土|本地/u],
		[/在职|在岗/u, /离退休|退休/u],
		[/线上/u, /线下/u],
		[/省内|本省/u, /省外|外省/u],
		[/市内|本市/u, /市外|外市/u],
		[/室内/u, /室外|户外/u],
		[/(?<!不)合格/u, /不合格/u],
		[/职工/u, /居民/u],
		[/文史|文科|历史类/u, /理工|理科|物理类/u],
		[/旧存/u, /新收/u],
	],
	en: [
		[/\b(?:men|male|boys|husbands)\b/iu, /\b(?:women|female|girls|wives)\b/iu],
		[/\b(?:urban|city|cities)\b/iu, /\b(?:rural|country|villages?)\b/iu],
		[/\b(?:domestic|home|local)\b/iu, /\b(?:foreign|overseas|international|abroad)\b/iu],
		[/\b(?:public|state)\b/iu, /\bprivate\b/iu],
		[/\badults?\b/iu, /\bchild(?:ren)?\b/iu],
		[/\bfull-time\b/iu, /\bpart-time\b/iu],
	],
};

/** A part is named this near behind its number. */
const ASIDE = 24;

/** Whether the two parts are told by words of which nothing can be both. */
function areHalves(text: string, parts: readonly Figure[], from: number, language: Language): boolean {
	const [a, b] = parts;
	if (!a || !b || parts.length > 2) return false;
	// English names the part on either side of its number.
	const [x, y] =
		language === 'zh'
			? [text.slice(from, a.from), text.slice(a.to, b.from)]
			: [text.slice(from, b.from), text.slice(b.from, b.to + ASIDE)];
	return HALVES[language].some(([one, other]) => (one.test(x) && other.test(y)) || (other.test(x) && one.test(y)));
}

/** 公园绿地 and 道路绿地 are two kinds of one thing; so are “7,900 to families and 4,500 to single people”. People may be both. */
function areKinds(text: string, parts: readonly Figure[], from: number, language: Language): boolean {
	const [a, b] = [parts[0], parts.at(-1)];
	if (!a || !b || parts.some(({ kind, unit }) => kind === 'count' && PEOPLE.test(unit))) return false;
	if (language === 'en') {
		const [x, y] = [a, b].map(({ to }) => KIND_EN.exec(text.slice(to, to + ASIDE))?.[1]);
		return x !== undefined && x === y && /\band\s+(?:about )?[£$€]?$/u.test(text.slice(a.to, b.from));
	}
	const names = parts.map((part, i) => {
		const name = /\p{Script=Han}{4,12}$/u.exec(text.slice(parts[i - 1]?.to ?? from, part.from))?.[0] ?? '';
		// 猪肉产量 and 牛奶产量 are two amounts, not two kinds of one thing.
		return name.replace(AMOUNT_OF, '');
	});
	const tail = names[0]?.slice(-2) ?? '';
	return tail !== '' && names.every((name) => name.endsWith(tail)) && new Set(names).size === names.length;
}

const PEOPLE = /^[人名位]|人次|^(?:people|men|women|children|students|staff|workers|members|residents|passengers|patients)$/u;
const AMOUNT_OF = /(?:总)?(?:产量|产值|面积|销量|收入|投资|金额|数量|人数|户数|余额|支出|出口|进口|额|量|数)$/u;
const KIND_EN = /^ (to|for|in|from|on|by) /u;

/** So many of the last printed unit a total must be before a slip can be told from a part left out. */
const LEAST_TOTAL = whole(2000);
/** … and where the words leave nothing out. */
const LEAST_TOTAL_OF_ALL = whole(300);
/** A row farther from its whole than this is another row. */
const FARTHEST = exact('0.3');
const LITTLE = exact('0.05');
/** Kinds of one thing that pass it by more than this were parted in two ways. */
const SOME = exact('0.15');
const TEN = whole(10);
const NINE = whole(9);
const NINETY_NINE = whole(99);

const amountOf = (figure: Figure): Exact => mul(exact(figure.value ?? '0'), measureOf(figure).factor);
const ulpOf = (figure: Figure): Exact => mul(exact(figure.precision ?? '1'), measureOf(figure).factor);

/**
 * One to nine times a power of ten, or that times nine or ninety-nine: what a digit mistyped makes, or two digits that were
 * exchanged beside each other or over one between.
 */
function isSlip(distance: Exact): boolean {
	for (const one of [distance, div(distance, NINE), div(distance, NINETY_NINE)]) {
		let rest = one;
		while (isWhole(div(rest, TEN)) && rest.n !== 0n) rest = div(rest, TEN);
		if (isWhole(rest) && compare(rest, TEN) < 0 && rest.n !== 0n) return true;
	}
	return false;
}

/** The largest power of ten, from `unit` up, that all the numbers are whole multiples of: round numbers prove less. */
function commonUnit(values: readonly Exact[], unit: Exact): Exact {
	let common = unit;
	while (values.every((value) => isWhole(div(value, mul(common, TEN))))) common = mul(common, TEN);
	return common;
}

const addsUp = (total: Figure, parts: readonly Figure[]): boolean => {
	const added = parts.map(amountOf).reduce((sum, value) => add(sum, value), ZERO);
	const ulp = [total, ...parts].map(ulpOf).reduce((a, b) => (compare(a, b) > 0 ? a : b));
	// Things counted one by one are not rounded.
	const counted = [total, ...parts].every(({ kind, precision }) => kind === 'count' && precision === '1');
	return compare(abs(sub(added, amountOf(total))), mul(ulp, whole(counted ? 0 : parts.length))) <= 0;
};

const isNear = ({ total, parts }: Sum): boolean => {
	const added = parts.map(amountOf).reduce((sum, value) => add(sum, value), ZERO);
	return compare(abs(sub(added, amountOf(total))), mul(amountOf(total), FARTHEST)) <= 0;
};

/**
 * Rows that leave nothing out by their own words: the last part is 其他; or the row stands behind a colon that touches its
 * whole, 86场：甲32场、乙24场、丙30场, and ends its sentence.
 */
function isClosed(text: string, { total, parts }: Sum, opening: RegExp, language: Language): boolean {
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last || parts.length < 3 || language !== 'zh') return false;
	if (REST.test(text.slice(Math.max(0, last.from - 12), last.from))) return true;
	const touches = opening.source.includes('：') && /^\p{Script=Han}{0,6}：/u.test(text.slice(total.to, first.from));
	const joined = parts.every((part, i) => {
		const next = parts[i + 1];
		return !next || /^\p{Script=Han}{0,6}[、和]\p{Script=Han}{1,12}$/u.test(text.slice(part.to, next.from));
	});
	const over = /^(?:。|$)/u.test(text.slice(last.to, last.to + 1));
	// Parted by commas, some may have been left out: only more than the whole is wrong.
	const commas = parts.every((part, i) => {
		const next = parts[i + 1];
		return !next || /^，\p{Script=Han}{1,12}$/u.test(text.slice(part.to, next.from));
	});
	const added = parts.map(amountOf).reduce((sum, value) => add(sum, value), ZERO);
	return touches && over && (joined || (commas && compare(added, amountOf(total)) > 0));
}

/**
 * 三个景区共接待18.6万人次，其中甲景区…、乙景区…、丙景区…: as many parts as the words before the whole count, told of the very
 * things counted. 3个县共有学校120所，其中小学… parts it by something else.
 */
function isCounted(text: string, { total, parts }: Sum, before: readonly Figure[], from: number): boolean {
	const index = before.indexOf(total);
	const count = before[index - 1];
	if (count?.kind !== 'count' || count.value !== String(parts.length) || total.from - count.to > 24) return false;
	const thing = /^(?:主要|重点|直属)?(\p{Script=Han}{1,8}?)(?:共|合计|总共|一共|累计|总计)/u.exec(
		text.slice(count.to, total.from),
	)?.[1];
	const kind = thing?.slice(-1) ?? (/^[县区镇村站店厂校院园]$/u.test(count.unit) ? count.unit : '');
	if (kind === '') return false;
	const named = parts.filter((part, i) => {
		const name =
			/\p{Script=Han}{2,12}$/u.exec(text.slice(Math.max(parts[i - 1]?.to ?? from, part.from - 14), part.from))?.[0] ?? '';
		return name.includes(kind);
	});
	return named.length * 2 > parts.length;
}

/** 包括甲52名、乙76名和丙27名。: a row that 和 closes is parted in one way, if not of heads by what one may be beside another. */
function isJoined(text: string, { parts }: Sum, from: number): boolean {
	const [before, last] = [parts.at(-2), parts.at(-1)];
	if (!before || !last || parts.length < 3) return false;
	if (!/(?:和|及|以及)\p{Script=Han}{1,12}$/u.test(text.slice(before.to, last.from))) return false;
	if (!/^[。；，]|^$/u.test(text.slice(last.to, last.to + 1))) return false;
	return !BESIDE.test(text.slice(from, last.from));
}

/** What one person is beside being something else. */
const BESIDE = /[男女]|党员|团员|岁|学历|本科|硕士|博士|大学|毕业|外地|本地|户籍|民族|退休|退役|返乡|困难|低保|残疾|骨干|代表/u;

const REST = /(?:其他|其它|其余)\p{Script=Han}{0,8}$/u;

/** Whether one slip parts the row from its whole, in numbers long enough to say so. */
export function partedBySlip(total: Figure, parts: readonly Figure[], all: boolean, halves: boolean, kinds = false): boolean {
	const values = [total, ...parts].map(amountOf);
	if (values.some((value) => value.n <= 0n)) return false;
	const added = parts.map(amountOf).reduce((sum, value) => add(sum, value), ZERO);
	const ulps = [total, ...parts].map(ulpOf);
	const unit = ulps.reduce((a, b) => (compare(a, b) > 0 ? a : b));
	const exactly = ulps.every((ulp) => compare(ulp, unit) === 0);
	const wholeValue = amountOf(total);
	const distance = sub(added, wholeValue);
	if (distance.n === 0n || compare(abs(distance), mul(wholeValue, FARTHEST)) > 0) return false;
	// 其中 may leave some out, though not of halves; what is more than the whole it cannot.
	if (!all && !halves && distance.n < 0n) return false;
	// Three parts and more that pass the whole by a little: two ways of parting would pass it by far.
	const rounding = mul(unit, whole(parts.length));
	// Things counted one by one are not rounded.
	const counted = [total, ...parts].every(({ kind, precision }) => kind === 'count' && precision === '1');
	if (halves && compare(distance, counted ? ZERO : rounding) > 0) return true;
	if (kinds && compare(distance, rounding) > 0 && compare(distance, mul(wholeValue, SOME)) <= 0) return true;
	const little = compare(distance, mul(wholeValue, LITTLE)) <= 0 && compare(distance, mul(rounding, whole(2))) > 0;
	if (distance.n > 0n && parts.length >= 3 && little) return true;
	const least = all || halves ? LEAST_TOTAL_OF_ALL : LEAST_TOTAL;
	if (compare(div(wholeValue, commonUnit(values, unit)), least) < 0) return false;
	const steps = div(abs(distance), unit);
	if (exactly) return isWhole(steps) && isSlip(steps);
	// Parts of several precisions: the distance is known to a unit a part, and must be far above that.
	const slack = BigInt(parts.length);
	const nearest = (steps.n * 2n + steps.d) / (steps.d * 2n);
	if (nearest < 20n * slack) return false;
	for (let off = -slack; off <= slack; off++)
		if (nearest + off > 0n && (nearest + off) % 10n === 0n && isSlip(whole(nearest + off))) return true;
	return false;
}

/** A list of all provinces in brackets is this long. */
const LONGEST_ASIDE = 400;

/** Whether the figure stands in brackets of its own or behind 含: a part of a part, or the same in another unit. */
export function isAside(text: string, { from }: Figure, floor: number): boolean {
	const ahead = text.slice(Math.max(floor, from - LONGEST_ASIDE), from);
	const open = Math.max(ahead.lastIndexOf('（'), ahead.lastIndexOf('('));
	return (open >= 0 && !/[）)]/u.test(ahead.slice(open))) || /含\p{Script=Han}{0,4}$/u.test(ahead);
}

/** A number told exactly and for itself: no change, aim, base or mean. */
export const isPlain = (text: string, figure: Figure, language: Language): boolean =>
	figure.modifier === 'exact' &&
	!CHANGES.has(figure.aspect) &&
	!OTHER[language].test(text.slice(Math.max(0, figure.from - 24), figure.from));

/** The parts from the opening to the next one or the end of the row. */
function partsBehind(text: string, figures: readonly Figure[], at: number, to: number, language: Language): Figure[] {
	const inside = figures.filter((f) => f.from >= at && f.to <= to && !isAside(text, f, at));
	const [first] = inside;
	if (!first) return [];
	const like = inside.filter((f) => addable(f, first, language));
	// 较前一日减少18例 is no part any more, nor is what follows it.
	const end = like.findIndex((f) => !isPlain(text, f, language));
	return like.length > LONGEST ? [] : end < 0 ? like : like.slice(0, end);
}

/** Figures and the paragraph that they stand in. */
interface Told {
	text: string;
	figures: readonly Figure[];
}

/** 1139.4万人，其中: nothing stands between the whole and the opening. */
const TOUCHING = 2;

/** The one quantity of the parts' unit right before the opening: in its row, or else in the row before. */
function wholeBefore(here: Told, previous: Told, part: Figure, at: number, language: Language): Figure | null {
	for (const { text, figures } of [{ ...here, figures: here.figures.filter((f) => f.to <= at) }, previous]) {
		const [start] = figures;
		const before = figures.filter(
			(f) => addable(f, part, language) && !isAside(text, f, start?.from ?? 0) && isPlain(text, f, language),
		);
		const last = before.at(-1);
		// 新增2.4万人，达1139.4万人，其中甲512.6万人: what is less than a part is no whole of it.
		const touches = last !== undefined && at - last.to <= TOUCHING ? last : null;
		if (touches && before.every((f) => f === touches || compare(amountOf(f), amountOf(part)) < 0)) return touches;
		if (before.length > 0) return before.length === 1 ? (before[0] ?? null) : null;
	}
	return null;
}

/** “Of the total, …” may open a paragraph: then its whole is told in the last sentence of the one before. */
function lastRowBefore(view: DocumentView, { index, story }: Paragraph): Told {
	const previous = view.reading.paragraphs[index - 1];
	if (previous?.kind !== 'body' || previous.story !== story) return { text: '', figures: [] };
	return { text: previous.text, figures: (figuresByRow(view, previous).at(-1)?.figures ?? []).filter(isQuantity) };
}

/** The row that each opening opens, where a slip parts it from its whole. */
export function near(view: DocumentView, paragraph: Paragraph): Sum[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const rows = figuresByRow(view, paragraph).map(({ row, figures }) => ({ row, figures: figures.filter(isQuantity) }));
	const ahead = lastRowBefore(view, paragraph);
	return rows.flatMap(({ row, figures }, index) => {
		const before = { text, figures: rows[index - 1]?.figures ?? [] };
		// A table set as one sentence is no prose, and the bound keeps the work linear.
		if (figures.length < 2 || figures.length > MOST_IN_ROW) return [];
		const words = text.slice(row.from, row.to);
		const told = language === 'zh' ? bracketed(paragraph, figures) : [];
		return told.concat(
			OPENS[language].flatMap(({ words: opening, all }) => {
				const matches = [...words.matchAll(opening)].slice(0, MOST_OPENINGS);
				return matches.flatMap((match, i): Sum[] => {
					const from = row.from + match.index;
					const last = row.from + (matches[i + 1]?.index ?? words.length);
					// A row of commas may end at the semicolon, one of clauses goes on behind it.
					const semicolon = text.slice(from, last).search(/[；;]/u);
					const ends = [...new Set([semicolon < 0 ? last : from + semicolon, last])];
					const sums = ends.flatMap((end): Sum[] => {
						const parts = partsBehind(text, figures, from + match[0].length, end, language);
						const [first] = parts;
						if (!first || parts.length < 2) return [];
						// 航海类5.04万人、捕捞类1.45万人；其余4500人: the rest stands behind them.
						if (language === 'zh' && THE_REST.test(text.slice(parts.at(-1)?.to ?? end, (parts.at(-1)?.to ?? end) + 16)))
							return [];
						const total = wholeBefore(
							{ text, figures },
							index === 0 && match.index === 0 ? ahead : before,
							first,
							from,
							language,
						);
						return total ? [{ paragraph, parts, total, form: 'near' }] : [];
					});
					if (sums.some(({ total, parts }) => addsUp(total, parts))) return [];
					const told = [...before.figures, ...figures];
					const closed = sums.find(
						(sum) => isClosed(text, sum, opening, language) || (language === 'zh' && isCounted(text, sum, told, from)),
					);
					if (closed && isNear(closed)) return [{ ...closed, form: 'near' as const }];
					return sums
						.filter(({ total, parts }) =>
							partedBySlip(
								total,
								parts,
								all,
								areHalves(text, parts, from + match[0].length, language),
								areKinds(text, parts, from + match[0].length, language) ||
									(match[0].endsWith('包括') && isJoined(text, { paragraph, total, parts, form: 'near' }, from)),
							),
						)
						.slice(0, 1);
				});
			}),
		);
	});
}

/** 新增病例6例，均为境外病例（甲3例，乙2例，丙1例）: a bracket that parts what stands before it, to the last one. */
function bracketed({ text, ...paragraph }: Paragraph, figures: readonly Figure[]): Sum[] {
	return figures.flatMap((total, index): Sum[] => {
		const first = figures[index + 1];
		if (!first || !WHOLE_OF_BRACKET.test(text.slice(total.to, first.from)) || total.modifier !== 'exact') return [];
		const open = text.slice(0, first.from).lastIndexOf('（');
		const close = text.indexOf('）', first.to);
		if (close < 0 || close - open > 160 || /等|其中|含|包括|[（(]/u.test(text.slice(open + 1, close))) return [];
		const parts = figures.filter((f) => f.from > open && f.to <= close);
		const like = parts.every(
			(f) =>
				sameUnit(f, total) &&
				f.modifier === 'exact' &&
				/(?:^|[，、；（])\p{Script=Han}{2,10}$/u.test(text.slice(Math.max(open, f.from - 12), f.from)) &&
				/^[，、；）]/u.test(text.slice(f.to, f.to + 1)),
		);
		const sum: Sum = { paragraph: { text, ...paragraph }, parts, total, form: 'near' };
		const enough = parts.length >= 3 || areHalves(text, parts, open, 'zh');
		return enough && like && !addsUp(total, parts) && isNear(sum) ? [sum] : [];
	});
}

const WHOLE_OF_BRACKET =
	/^(?:[^，。；：、\d（]{0,6}[，,]?(?:均|都|全部|全)?[为是]?[^，。；：、\d（]{0,10})?（\p{Script=Han}{2,10}$/u;

const THE_REST = /^[^，,。；;\d]{0,8}[；;，,。]\s?(?:其余|余下|剩余|其[它他]|另有|另外|此外)/u;
const MOST_IN_ROW = 48;
const MOST_OPENINGS = 8;
const isQuantity = ({ kind, value }: Figure): boolean =>
	(kind === 'count' || kind === 'money' || kind === 'measure') && value !== null;
