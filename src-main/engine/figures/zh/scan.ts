/**
 * The first step: every run of digits and numeral characters becomes a word, a number with its unit, or a leftover.
 * Nothing is thrown away here, so that the pieces behind can account for every run.
 */
import type { Exact } from '../../exact.ts';
import { hanDigit, isDigit, isHan, isLatin, NUMERAL_CLASS, skipBlanks, unitPower } from './chars.ts';
import { perUnitAt, type UnitClass, unitAt, wordAt } from './lexicon/index.ts';
import { halves } from './lexicon/units.ts';
import { matchAt } from './match.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Mention } from './types.ts';

/** 居全省首位: a first place that is said without a numeral; 首位度 and 放在首位 rank nothing. */
const FIRST = '(?<=(?:[居列占]|排名|排在|排全|跃升|升至|升到)[^，。；：！？、]{0,8})首位(?=[^\\u4e00-\\u9fff]|[的和及并且]|$)';
/** 接近翻番 is twice as much; 翻番计划 is a name. */
const DOUBLED = '翻番(?!计划|目标|工程|行动|规划|方案|任务|战略)';
const RUN = new RegExp(`[${NUMERAL_CLASS}]|翻倍|${DOUBLED}|打对折|${FIRST}`, 'g');

export interface UnitMatch {
	to: number;
	text: string;
	class: UnitClass;
}

/** 毫克/100毫升, 例/10万人: the base of a rate may be printed with its number. */
const BASE = /10{1,5}万?|\d{1,4}(?=(?:克|毫升|公里|g|ml|mL|km)(?!\d))|[百千万]{1,2}(?!瓦|克|米|帕|伏)|/y;

const RATE_BASE = /\/(?:10{0,2}万|十万|百万|千)人?(?![\d.\p{Script=Han}A-Za-z])/uy;

/** What 每 between two units joins: 立方米每秒, 千克每公顷; money goes by the piece or the measure, never by people. */
const PER_TIME = /每(?:秒|小时|分钟|平方米|平方公里|平方厘米|立方米|立方厘米|公顷|升|毫升|千克|公斤)(?!钟)/y;
const PER_GOODS = /每(?:吨|公斤|千克|斤|平方米|立方米|度|千瓦时|股|桶|盎司|克)/y;

/** 元/平方米, 人/平方公里, 米每秒: the stroke or 每 and what stands under it belong to the unit. */
function compound(text: string, to: number, cls: UnitClass): number {
	if (text[to] === '每') {
		const found = cls === 'money' ? matchAt(PER_GOODS, text, to) : cls === 'classifier' ? null : matchAt(PER_TIME, text, to);
		return found ? to + found[0].length : to;
	}
	if (text[to] !== '/') return to;
	const base = matchAt(BASE, text, to + 1)?.[0].length ?? 0;
	// 吨标煤/万元: the 万 may belong to the unit.
	for (const at of base > 0 ? [to + 1 + base, to + 1] : [to + 1]) {
		const per = perUnitAt(text, at);
		if (per !== null) return at + per.length;
	}
	return to;
}

/** The unit behind a number, one stray blank between them allowed. */
export function readUnit(text: string, at: number): UnitMatch | null {
	const from = skipBlanks(text, at);
	// 168.23/10万: so many in a hundred thousand.
	const rate = from === at && text[at] === '/' ? matchAt(RATE_BASE, text, at) : null;
	if (rate) return { to: at + rate[0].length, text: rate[0], class: 'other' };
	const unit = unitAt(text, from);
	if (!unit) return null;
	const end = from + unit.text.length;
	if (isLatin(unit.text.at(-1)) && isLatin(text[end])) return null;
	// 68x: how brokers print multiples; 3x10 and 4x4 are something else.
	if (unit.text === 'x' && (from > at || !/[/、，,。；;）)（(]|$/uy.test(text.charAt(end)))) return null;
	// Across a blank only what cannot be the next word: "82 岁", not "3 A".
	if (from > at && isLatin(unit.text[0]) && !isHan(text[end]) && text[end] !== undefined && /[A-Za-z0-9]/u.test(text[end] ?? ''))
		return null;
	const to = compound(text, end, unit.class);
	// 元整 and 圆 are the yuan of cheques and contracts.
	const printed = /^(?:元整|圆整|圆)$/u.test(unit.text) ? '元' : text.slice(from, to);
	return { to, text: printed, class: unit.class };
}

export function mentionOf(text: string, numeral: Numeral, unit: UnitMatch | null): Mention {
	const m: Mention = {
		from: numeral.from,
		to: unit?.to ?? numeral.to,
		numeral,
		unitTo: unit?.to ?? numeral.to,
		unit: unit?.text ?? '',
		unitClass: unit?.class ?? '',
		kind: null,
		low: numeral.low,
		high: numeral.high,
		precision: numeral.precision,
		range: false,
		modifier: 'exact',
		modifierText: '',
		time: null,
		verdict: null,
		piece: 'scan',
	};
	if (numeral.form === 'percent' || numeral.form === 'permille') {
		m.kind = 'percent';
		m.unit = numeral.form === 'percent' ? '%' : '‰';
		m.unitClass = 'percent';
		m.to = m.unitTo = numeral.to;
	}
	return withHalf(text, withTenths(text, m));
}

/** 打击率3成12: thousandths of what was tried, as the game of Taipei prints them. */
const AVERAGE = /(?:打击|上垒|长打|守备|盗垒|胜|命中|成功)率[^，。；\d]{0,3}$/u;
const TWO_DIGITS = /\d{2}(?![\d.%％万亿人])/y;

function battingAverage(text: string, m: Mention): Mention | null {
	if (m.low === null || !isDigit(text[m.from])) return null;
	const more = matchAt(TWO_DIGITS, text, m.unitTo);
	if (!more || !AVERAGE.test(text.slice(Math.max(0, m.from - 7), m.from))) return null;
	const value = { n: m.low.n * 100n + BigInt(more[0]), d: 100n };
	return { ...m, low: value, high: value, precision: { n: 1n, d: 100n }, to: m.unitTo + 2, unitTo: m.unitTo + 2 };
}

/** 九成五, 5成5 and 39度5: the digit behind is a tenth of the unit. */
function withTenths(text: string, m: Mention): Mention {
	if ((m.unitClass !== 'tenth' && m.unit !== '度') || m.low === null || m.low !== m.high || m.low.d !== 1n) return m;
	const c = text[m.unitTo];
	const average = m.unitClass === 'tenth' ? battingAverage(text, m) : null;
	if (average) return average;
	// 5成5 in figures as 五成五 in words.
	const plain = isDigit(c) && (m.unit === '度' || isDigit(text[m.from]));
	const digit = plain ? Number(c) : hanDigit(c);
	const after = text[m.unitTo + 1];
	if (digit === undefined || digit === 0 || isDigit(after) || after === '.' || after === '度') return m;
	// 占3成5～8月: what goes on with another number or a slash is no tenth.
	if (plain && m.unit !== '度' && /[-–—~～:：/,，%％、]/u.test(after ?? '') && isDigit(text[m.unitTo + 2])) return m;
	if (unitAt(text, m.unitTo + 1) || unitPower(after) !== undefined) return m;
	const value = { n: m.low.n * 10n + BigInt(digit), d: 10n };
	return { ...m, low: value, high: value, precision: { n: 1n, d: 10n }, to: m.unitTo + 1, unitTo: m.unitTo + 1 };
}

/** 两个半小时, 一倍半, 三年半, 3岁半: half of the unit more. */
function withHalf(text: string, m: Mention): Mention {
	if (text[m.unitTo] !== '半' || m.low === null || m.high === null || m.low.d !== 1n || m.numeral?.inner) return m;
	if (m.unitClass === '' || m.unitClass === 'money') return m;
	const add = (x: { n: bigint; d: bigint }): { n: bigint; d: bigint } => ({ n: 2n * x.n + 1n, d: 2n });
	const half = { low: add(m.low), high: add(m.high), precision: { n: 1n, d: 2n } };
	if (m.unit === '个') {
		const rest = halves.find((h) => text.startsWith(h, m.unitTo + 1));
		if (rest === undefined) return m;
		const to = m.unitTo + 1 + rest.length;
		const unit = unitAt(text, m.unitTo + 1);
		return { ...m, ...half, to, unitTo: to, unit: `个${rest}`, unitClass: unit?.class === 'point' ? 'point' : 'duration' };
	}
	const classes: readonly string[] = ['multiple', 'year', 'age', 'duration', 'tenth', 'weight', 'area'];
	if (!classes.includes(m.unitClass)) return m;
	return { ...m, ...half, to: m.unitTo + 1, unitTo: m.unitTo + 1 };
}

function word(from: number, to: number): Mention {
	return { ...leftover(from, to), verdict: { class: 'phrase', reason: 'word' } };
}

/** 翻倍 and 对折: a factor that is said without a numeral. */
const factor = (from: number, to: number, unit: string, value: Exact): Mention => ({
	...leftover(from, to),
	numeral: {
		from,
		to,
		form: 'fraction',
		low: value,
		high: value,
		precision: null,
		inner: '',
		scale: 0,
		length: 1,
		bare: false,
		estimate: false,
	},
	unit,
	unitClass: 'multiple',
	kind: 'multiple',
	low: value,
	high: value,
});

const first = (at: number): Mention => ({
	...factor(at, at + 2, '位', { n: 1n, d: 1n }),
	unitClass: 'classifier',
	kind: 'rank',
});

function leftover(from: number, to: number): Mention {
	return {
		from,
		to,
		numeral: null,
		unitTo: to,
		unit: '',
		unitClass: '',
		kind: null,
		low: null,
		high: null,
		precision: null,
		range: false,
		modifier: 'exact',
		modifierText: '',
		time: null,
		verdict: null,
		piece: 'scan',
	};
}

const FILLED = new Set('年月周天时分度兆');

/** 省下|一个多小时, 迎上|一批: the 下 of a verb begins no 下一, which is the next one. */
const DIRECTION = /(?:[省留放买拿打写立签攻剩砍射租种装摘取扔丢埋抛拆停接揽包拍]下|[送加遇穿献配戴赶])$/u;
const isDirection = (text: string, word: { from: number; to: number } | null): boolean =>
	word !== null &&
	/^[上下]一$/u.test(text.slice(word.from, word.to)) &&
	DIRECTION.test(text.slice(Math.max(0, word.from - 1), word.from + (text[word.from] === '下' ? 1 : 0)));

/** Two digits that neighbour in the row are an estimate (二三班), others are two numbers behind 周. */
const DAY_AND_COUNT =
	/(?<=(?:^|[^0-9一二两三四五六七八九十几每])(?:周|星期|礼拜))[一二三四五六][一二两三四五六七八九](?![十百千万亿〇零一二三四五六七八九])/y;

/** 周六|一天, 周五|两场: the digit of a weekday and the number behind it are no 61 and no 五两. */
function weekdayAt(text: string, at: number): Mention | null {
	const found = matchAt(DAY_AND_COUNT, text, at);
	if (!found) return null;
	const [day, count] = [hanDigit(text[at]) ?? 0, hanDigit(text[at + 1]) ?? 0];
	if (count === day + 1 || unitAt(text, at + 2) === null) return null;
	const numeral = readNumeral(text.charAt(at), 0);
	return numeral && mentionOf(text, { ...numeral, from: at, to: at + 1 }, null);
}

/** All numeral runs of the text in order, none overlapping another. */
export function scan(text: string): Mention[] {
	const out: Mention[] = [];
	let past = 0;
	RUN.lastIndex = 0;
	for (let m = RUN.exec(text); m !== null; m = RUN.exec(text)) {
		const at = m.index;
		if (m[0].length > 1) {
			const said =
				m[0] === '首位'
					? first(at)
					: m[0] === '翻倍' || m[0] === '翻番'
						? factor(at, at + 2, m[0].replace('翻', ''), { n: 2n, d: 1n })
						: factor(at + 1, at + 3, '折', { n: 1n, d: 2n });
			out.push(said);
			past = said.to;
			RUN.lastIndex = past;
			continue;
		}
		// 36小时零8分: the nought only fills the place between two units.
		const day = weekdayAt(text, at);
		if (day) {
			out.push(day);
			past = at + 1;
			RUN.lastIndex = past;
			continue;
		}
		const filler = m[0] === '零' && FILLED.has(text[at - 1] ?? '') && isDigit(text[at + 1]);
		const numeral = readNumeral(text, filler ? at + 1 : at);
		const unit = numeral && unitFor(text, numeral);
		const mention = numeral && { ...mentionOf(text, numeral, unit), from: at };
		const found = isDigit(text[at]) ? null : wordAt(text, at);
		// 第三高, 第一线: behind 第 a numeral ranks, whatever word it would begin.
		const ranked = text[at - 1] === '第' && found?.from === at;
		const isWord =
			!ranked &&
			!isDirection(text, found) &&
			!(found?.from === at && isCounted(text, at)) &&
			found !== null &&
			found.from >= past &&
			wins(found, mention, at);
		const next = isWord ? word(found.from, found.to) : (mention ?? leftover(at, at + 1));
		out.push(next);
		past = Math.max(next.to, at + 1);
		RUN.lastIndex = past;
	}
	return out;
}

/** 三到|五台, 两至|四轮: the numeral of a stretch's other end begins no word. */
const OTHER_END = /[一二两三四五六七八九十\d](?:到|至|[-—–~～])$/u;
/** 四周后: so many weeks; elsewhere 四周 is all around. */
const FOUR_WEEKS = /^四周(?:的?时间|之?后|以来|左右)/u;
const isCounted = (text: string, at: number): boolean =>
	OTHER_END.test(text.slice(Math.max(0, at - 2), at)) || (text[at] === '四' && FOUR_WEEKS.test(text.slice(at, at + 5)));

function unitFor(text: string, numeral: Numeral): UnitMatch | null {
	if (numeral.form === 'fused' || numeral.form === 'circled') return null;
	// 合约2405|周五收报: no stretch is of so many weeks.
	if (numeral.to - numeral.from > 2 && matchAt(A_WEEKDAY, text, numeral.to) !== null) return null;
	return readUnit(text, numeral.to) ?? tenthAt(text, numeral);
}
const A_WEEKDAY = /周[一二三四五六日天]/y;

/** 逾九成|为女性, 三成|人员, 七成|年轻人: words that begin with 成 anywhere else. */
const TENTH_BEFORE = /成(?:为|都(?=不|没|未|是|来自|集中|属)|本[报社刊](?!告)|人(?!礼|次|教|高|用)|年轻|本[地土市省县科]|员工)/y;
const LEADS_TENTH = /(?:^|[，。；：、（(“]|其中|[连有近约逾超过达仅占足到])\s?$/u;

/** One digit in front of such a word is so many tenths where a share is led up to; 第三成为 and 前三成为 rank. */
function tenthAt(text: string, { from, to, low, high }: Numeral): UnitMatch | null {
	if (low === null || low !== high || low.d !== 1n || low.n < 1n || low.n > 9n || matchAt(TENTH_BEFORE, text, to) === null)
		return null;
	// 其中有一成为骨干: one of them.
	if (low.n === 1n && text[from - 1] === '有') return null;
	return LEADS_TENTH.test(text.slice(Math.max(0, from - 2), from)) ? { to: to + 1, text: '成', class: 'tenth' } : null;
}

/** Overlap policy: a word that began before the number wins if it covers it; else the longer of the two, then the word. */
function wins(w: { from: number; to: number }, mention: Mention | null, at: number): boolean {
	if (!mention?.numeral) return true;
	if (w.from < at) return w.to >= mention.numeral.to;
	return w.to >= mention.unitTo;
}
