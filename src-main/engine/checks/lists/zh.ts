/**
 * Announced numbers and their lists in Chinese: A、B、C等三类…, A、B、C三类…, 三类…：A、B、C, 分别是A、B、C, 一是…二是….
 * Only 、 (or ；) at the list's own depth cuts items; 和, 及, 与 may or may not cut one more.
 */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { exact, isWhole } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import type { DocumentView } from '../view.ts';
import type { CountedList } from './types.ts';

const REACH = 320;
const MOST = 40;

const CLOSERS: Readonly<Record<string, string>> = {
	'）': '（',
	')': '(',
	'】': '【',
	'”': '“',
	'’': '‘',
	'》': '《',
	'」': '「',
	']': '[',
};
const OPENERS: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(CLOSERS).map(([close, open]) => [open, close]),
);
const STOPS = '，,。；;：:！？!?—\n';

const JOINERS = /以及|和|及|与|暨|或/gu;
/** A segment with one of these may hold words before the list's first item: 对甲省的丙、丁. */
const LEAD =
	/[的在对由将把向从为是有了以并给被让使于至到]|实施|推进|打造|开展|包括|涉及|涵盖|覆盖|完成|成立|围绕|聚焦|抓好|做好|统筹|获评|获得|组织|(?:[新改扩修筹共援承]建|改扩建|建设|建成|修复|整修|改造|整治|购置|引进|培育|创建|举办|种植|养殖|生产|销售|出版|设立|新增|走访|慰问|检查|抽查)(?=..)|\d/u;
/** Words that make the stretch before the number a predicate and no item. */
const PREDICATE =
	/[有达为是了在各每约近超均已将被共设]|新建|建成|建设|改造|设置|设立|开展|完成|投入|安装|新增|增加|减少|引进|培育|举办|组织|实施|下辖|选派|分成|涉及|覆盖|获得|获评|成立|拥有|种植|采购|配备|发放|提供|服务|累计/u;

/** 技能培训、平台建设: verbs at the end of a name are nouns where every item ends in one. */
const NAMED_BY_DEED =
	/(?:建设|改造|改革|提升|培训|培育|培养|治理|整治|保护|修复|服务|管理|监测|监管|推广|创新|创建|攻坚|帮扶|救助|振兴|开发|利用|优化|升级|更新|扩容|推进|转型|保障|防治|防控|评估|检测|研发|引进|种植|养殖|加工|制造|运输|配送|设置|安装|改建|扩建|投入)$/u;

/** Whether the stretch right before the number is a predicate (医院新建5个) and no last item. */
function isPredicate(items: readonly string[]): boolean {
	const last = items.at(-1)?.trim() ?? '';
	if (!PREDICATE.test(last)) return false;
	return !items.every((item) => NAMED_BY_DEED.test(item.trim())) || PREDICATE.test(last.replace(NAMED_BY_DEED, ''));
}

/** Nouns that only sum up what stands before them: 甲、乙、丙三个领域. */
const SUMS_UP =
	/^(?:个|大|类|项|种)?(?:领域|方面|环节|部分|层面|层次|阶段|维度|要素|原则|板块|类别|类型|大类|学科|方向|省份|地区|省区市|部门|行业|产业|梯队|档次|等级|职能|功能|主题|关键词)|^(?:类|种类|省|市|县|区|州|国|级|项重点|大|地)(?!长|委|政|局|民|域|直)/u;
/** 甲、乙、丙四项措施: in words, with what it counts behind it. 专利5项 counts the patents. */
const IN_APPOSITION = /^[两三四五六七八九十](?:项|类|种|大|支|道|招)\p{Script=Han}/u;
/** 甲、乙三个镇: in words, and the classifier of one thing each. 甲、乙五个镇 may be more than the two, three are a slip. */
const ONE_EACH =
	/^[两三四五六七八九十](?:大|项|类|种|支|道|招|所|家|座|条|个(?:(?:新建|改建|扩建|迁建|续建|在建|重点|重大|示范|试点|核心|骨干|特色|中心){0,4}|小)(?:镇|乡|村|社区|街道|点位|站点|站|园区|片区|地市|城市|项目|品牌|品种|产业|工程|岗位|专业|系列|景区|港口|口岸|流域|节点))\p{Script=Han}/u;
/** 山阳县、河口县三个镇: the number counts within the items. */
const AREA = /(?:[省市州县区镇乡村]|街道|社区)$/u;
/** 老人、儿童三项服务 may be services for the two; two phrases as long as 清理旧账 are the services themselves. */
const PHRASE = 4;
const PEOPLE = /^[人名位]/u;

/** Figures that can announce a list: whole, exact, printed as a count. */
function announces(figure: Figure): number | null {
	if (figure.kind !== 'count' || figure.value === null || figure.modifier !== 'exact') return null;
	const value = exact(figure.value);
	if (!isWhole(value) || value.n < 2n || value.n > BigInt(MOST)) return null;
	return Number(value.n);
}

interface Cut {
	from: number;
	to: number;
	items: string[];
}

/** Cuts the list that ends at `end`, going left to the clause mark; null when something in it never closes. */
function cutLeft(text: string, end: number, floor: number): Cut | null {
	// The window keeps the search for a partner bracket from running over the whole paragraph.
	const window = text.slice(floor, end);
	const items: string[] = [];
	let right = window.length;
	let at = window.length - 1;
	for (; at >= 0; at--) {
		const char = window.charAt(at);
		const open = CLOSERS[char];
		if (open) {
			const start = window.lastIndexOf(open, at - 1);
			if (start < 0 || at === 0) return null;
			at = start;
			// “甲”“乙”: quotation marks that touch part items like 、.
			if (at > 0 && CLOSERS[window.charAt(at - 1)] === open) {
				items.unshift(window.slice(at, right));
				right = at;
			}
			continue;
		}
		if (OPENERS[char] || STOPS.includes(char)) break;
		if (char === '、') {
			items.unshift(window.slice(at + 1, right));
			right = at;
		}
	}
	items.unshift(window.slice(at + 1, right));
	return { from: floor + at + 1, to: end, items };
}

/** “甲、乙”两大…: one pair of quotation marks round the whole list; null where there is none. */
function insideQuotes(text: string, end: number, floor: number): Cut | null {
	if (text.charAt(end - 1) !== '”') return null;
	// The window keeps the search for the opening mark from running over the whole paragraph.
	const open = floor + text.slice(floor, end - 1).lastIndexOf('“');
	if (open < floor || text.charAt(open - 1) === '”' || text.charAt(open - 1) === '、') return null;
	const inner = text.slice(open + 1, end - 1);
	if (/[“”，,。；;：:！？!?（(]/u.test(inner) || !inner.includes('、')) return null;
	return { from: open + 1, to: end - 1, items: inner.split('、') };
}

/** Cuts the list that begins at `start`, to the mark that ends it; `mark` is that mark. */
function cutRight(text: string, start: number, ceiling: number): (Cut & { mark: string }) | null {
	const window = text.slice(start, ceiling);
	const items: string[] = [];
	let left = 0;
	let at = 0;
	for (; at < window.length; at++) {
		const char = window.charAt(at);
		const close = OPENERS[char];
		if (close) {
			const end = window.indexOf(close, at + 1);
			if (end < 0) return null;
			at = end;
			if (OPENERS[window.charAt(at + 1)] === close) {
				items.push(window.slice(left, at + 1));
				left = at + 1;
			}
			continue;
		}
		if (STOPS.includes(char)) break;
		if (char === '、') {
			items.push(window.slice(left, at));
			left = at + 1;
		}
	}
	items.push(window.slice(left, at));
	return { from: start, to: start + at, items, mark: window.charAt(at) };
}

const joinersIn = (items: readonly string[]): number => {
	let count = 0;
	for (const item of items) count += [...item.replace(/[（(“《][^）)”》]*[）)”》]/gu, '').matchAll(JOINERS)].length;
	return count;
};

/** 一座桥、两座公园: what is itself a number of things is one item or so many. */
const SEVERAL = /^([二两三四五六七八九十])(?:座|个|所|家|条|项|支|处|部|类|种|件|台|辆|艘)/u;
const severalIn = (items: readonly string[]): number =>
	items.reduce((sum, item) => {
		const numeral = SEVERAL.exec(item.trim())?.[1] ?? '一';
		return sum + (numeral === '两' ? 1 : '一二三四五六七八九十'.indexOf(numeral));
	}, 0);

/** The counts that a cut allows, one for each segment in which the list may begin. */
function countsOf(items: readonly string[]): { least: number; most: number }[] {
	const counts: { least: number; most: number }[] = [];
	items.forEach((item, index) => {
		if (index > 0 && (index === items.length - 1 || !LEAD.test(item))) return;
		const rest = items.slice(index);
		counts.push({ least: rest.length, most: rest.length + joinersIn(rest) });
	});
	return counts;
}

/** 锦绣社区、桃园社区、望江社区和石桥社区: where all are named alike, the last 和 joins two of them. */
function joinsTwo(items: readonly string[]): boolean {
	const last = items.at(-1)?.trim() ?? '';
	const halves = last.split(/以及|和|及|与/u);
	const [x, y] = halves;
	if (!x || !y || halves.length !== 2 || items.length < 2) return false;
	// Places end alike in one character, other things in two.
	const tail = AREA.test(x) ? x.slice(-1) : x.slice(-2);
	return (
		tail !== '' && [...items.slice(0, -1), x, y].every((name) => name.trim().length > tail.length && name.trim().endsWith(tail))
	);
}

function doubledIn(items: readonly string[]): string | null {
	const seen = new Set<string>();
	for (const [index, raw] of items.entries()) {
		const item = raw.trim();
		// 33.4%、33.3%、33.4%: what is printed twice is a value, not a thing.
		if (item.length < 2 || /^[约近超]?[\d.,]+\P{L}*[\p{Script=Han}]{0,3}$/u.test(item)) continue;
		if (seen.has(item)) return item;
		// Words may stand before the first item.
		const first = items[0]?.trim() ?? '';
		if (index > 0 && item.length >= 3 && first.endsWith(item)) return item;
		if (index > 0) seen.add(item);
	}
	return null;
}

function listBefore(
	text: string,
	figure: Figure,
	floor: number,
	earlier: Figure | undefined,
): Omit<CountedList, 'paragraph' | 'announced'> | null {
	const lead = /(等)?(?:在内的|这|共计?|全部)?\s*$/u.exec(text.slice(Math.max(floor, figure.from - 8), figure.from));
	const end = figure.from - (lead?.[0].length ?? 0);
	const open = lead?.[1] !== undefined;
	const other = joinedTo(text, earlier, end);
	const cut = insideQuotes(text, end, floor) ?? cutLeft(text, end, Math.max(floor, other));
	if (!cut || cut.items.length < 2) return null;
	const last = cut.items.at(-1) ?? '';
	if (last.trim() === '' || /等/u.test(last)) return null;
	const list = { from: cut.from, to: cut.to };
	const base = { counts: countsOf(cut.items), open, joined: false, doubled: doubledIn(cut.items), tie: 'before', list } as const;
	if (open) return { ...base, loose: false };

	// 在学校、医院新建5个…: without 等 the number must be in apposition to the list.
	if (earlier && earlier.to > end - last.length) return null;
	if (isPredicate(cut.items) || last.length > 14 || PEOPLE.test(figure.unit)) return null;
	const number = announces(figure);
	const slip =
		number !== null &&
		Math.abs(number - cut.items.length) === 1 &&
		(ONE_EACH.test(text.slice(figure.from, figure.to + 12)) ||
			(PLACES.test(text.slice(figure.from, figure.to + 8)) && (other > 0 || cut.items.length > 2) && arePlaces(cut.items))) &&
		!AREA.test(last) &&
		(cut.items.length > 2 || last.length >= PHRASE || !/^.[项类种]/u.test(text.slice(figure.from, figure.from + 2)));
	const summed =
		slip ||
		SUMS_UP.test(figure.unit + text.slice(figure.to, figure.to + 4)) ||
		SUMS_UP.test(text.slice(figure.to, figure.to + 4)) ||
		(cut.items.length >= 3 && IN_APPOSITION.test(text.slice(figure.from, figure.to + 2)));
	return { ...base, loose: !summed };
}

/** 甲、乙、丙5个乡镇和丁、戊4个村: where the second list begins, behind the first number and its noun; 0 where there is no first. */
function joinedTo(text: string, earlier: Figure | undefined, end: number): number {
	if (!earlier || announces(earlier) === null) return 0;
	const joint = /^\p{Script=Han}{1,8}?(?:以及|和|及|与)/u.exec(text.slice(earlier.to, Math.min(end, earlier.to + 12)));
	return joint ? earlier.to + joint[0].length : 0;
}

/** 4个村: in digits, of places, which are listed by name. */
const PLACES = /^\d{1,2}个(?:乡镇|镇|乡|村|行政村|自然村|社区|街道|县|区|县区|县市|市)(?!级|委|政|民|长|道)/u;

/** Short names without a verb among them; words may stand before the first. */
const arePlaces = (items: readonly string[]): boolean =>
	items.slice(1).every((item) => /^\p{Script=Han}{2,4}$/u.test(item.trim()) && !PREDICATE.test(item) && !LEAD.test(item));

const NOUN = /^[^，,。；;：:！？!?、—\d]{0,24}?/u;
const TIES: readonly [RegExp, 'colon' | 'namely' | 'including'][] = [
	[new RegExp(`${NOUN.source}(?:[：:]|——)`, 'u'), 'colon'],
	[new RegExp(`${NOUN.source}[，,]?(?:即|分别是|分别为|依次是|依次为|它们是)`, 'u'), 'namely'],
	[new RegExp(`${NOUN.source}[，,]?(?:主要)?(?:包括|包含|涵盖|涉及)(?:了)?`, 'u'), 'including'],
];
const NAMES = /^“[^“”，。！？：；]{1,16}”、?“[^“”，。！？：；]{1,16}”/u;
const OPEN_END = /(?:等|等等|等[\p{Script=Han}]{1,8}|……)$/u;

/** 分为十类：在校；升学；待业，准备升学: what stands between semicolons is one item each, to the full stop. */
function clausesBehind(text: string, start: number, figure: Figure): Omit<CountedList, 'paragraph' | 'announced'> | null {
	if (!/^(?:类|种|项|条|点|个|大)/u.test(figure.unit)) return null;
	const rest = /^[^。！？!?\n]*/u.exec(text.slice(start, start + REACH))?.[0] ?? '';
	const items = rest.split(/[；;]/u);
	const ended = /[。！？!?]/u.test(text.charAt(start + rest.length));
	if (
		!ended ||
		items.length < 3 ||
		items.some((item) => item.trim().length < 2 || item.length > LONGEST_CLAUSE || /等$/u.test(item))
	)
		return null;
	const count = items.length;
	return {
		counts: [{ least: count, most: count }],
		open: false,
		loose: false,
		joined: false,
		doubled: null,
		tie: 'colon',
		list: { from: start, to: start + rest.length },
	};
}

/** A longer stretch between semicolons may tell of several things. */
const LONGEST_CLAUSE = 24;

/** Behind the list: a clause with a number and without 、, which tells of the things and names no more of them. */
function isOver(text: string, at: number, mark: string, ceiling: number, items: readonly string[]): boolean {
	if (mark !== '，') return false;
	// Names in quotation marks, each of which is one: what has none is no more of them.
	if (items.length > 1 && items.every((item) => /^“[^“”]*”$/u.test(item.trim())))
		return !/^[^。；;！？!?]*“|^(?:以及|还有|及|和|另|并)/u.test(text.slice(at + 1, Math.min(ceiling, at + 80)));
	const rest = /^[^。；;！？!?]*/u.exec(text.slice(at + 1, Math.min(ceiling, at + 80)))?.[0] ?? '';
	return /\d/u.test(rest) && !/[、（(]|^(?:以及|还有|及|和|另|并)/u.test(rest) && !/^\p{Script=Han}{0,6}[，。]/u.test(rest);
}

const MEASURED = /\d[余多来]?[万亿]?[余多]?(\p{Script=Han}{1,4})$/u;

/** 涉及楼房84栋、居民5000户、面积6万平方米: what the number comes to in other units, not the things that it counts. */
function areMeasures(items: readonly string[]): boolean {
	const units = items.map((item) => MEASURED.exec(item.trim())?.[1]);
	return !units.includes(undefined) && new Set(units).size > 1;
}

/** 三个试点（城关镇、河口镇、石桥镇）: names and nothing else. 3个县（市、区） names kinds of places. */
const BRACKET = /^\p{Script=Han}{0,8}（([^（）()，,。；;：:\d]{5,120})）/u;
const NO_NAMES = /等|如|含|例|即|其中|原|均|或|详见|见/u;
const KIND_OF_PLACE = /^(?:市|区|县|镇|乡|村|旗|街道|社区|园区|单位|部门|企业|学校|家庭|个人|自治.|开发区|管委会|功能区|场)$/u;

function listInBracket(text: string, figure: Figure, ceiling: number): Omit<CountedList, 'paragraph' | 'announced'> | null {
	const match = BRACKET.exec(text.slice(figure.to, Math.min(ceiling, figure.to + 140)));
	const items = match?.[1]?.split('、') ?? [];
	if (!match?.[1] || items.length < 2 || NO_NAMES.test(match[1])) return null;
	if (items.some((item) => item.trim().length < 2 || item.length > 14 || KIND_OF_PLACE.test(item.trim()))) return null;
	if (PEOPLE.test(figure.unit)) return null;
	const from = figure.to + match[0].indexOf('（') + 1;
	return {
		counts: [{ least: items.length + (joinsTwo(items) ? 1 : 0), most: items.length + joinersIn(items) }],
		open: false,
		loose: false,
		joined: false,
		doubled: doubledIn(items),
		tie: 'bracket',
		list: { from, to: from + match[1].length },
	};
}

/** What an item says of itself in brackets is no part of its length. */
const lengthOf = (item: string): number => item.replace(/[（(][^（）()]*[）)]/gu, '').length;

function listAfter(text: string, figure: Figure, ceiling: number): Omit<CountedList, 'paragraph' | 'announced'> | null {
	const bracket = listInBracket(text, figure, ceiling);
	if (bracket) return bracket;
	const after = text.slice(figure.to, Math.min(ceiling, figure.to + 40));
	for (const [pattern, tie] of TIES) {
		const match = pattern.exec(after);
		if (!match) continue;
		const start = figure.to + match[0].length;
		// Behind a colon begins what somebody says, but not where names in quotation marks follow one another.
		if (/^["“「]/u.test(text.slice(start, start + 1)) && tie === 'colon' && !NAMES.test(text.slice(start, start + 48)))
			return null;
		const clauses = tie === 'colon' ? clausesBehind(text, start, figure) : null;
		if (clauses) return clauses;
		const cut = cutRight(text, start, ceiling);
		if (!cut || cut.items.length < 2) return null;
		if (areMeasures(cut.items)) return null;
		// 甲、乙、丙，丁…: where a comma goes on, the list may too.
		if (!'。；;！？!?'.includes(cut.mark) && cut.mark !== '' && !isOver(text, cut.to, cut.mark, ceiling, cut.items)) return null;
		if (cut.mark === '；' || cut.mark === ';') return null;
		const last = cut.items.at(-1)?.trim() ?? '';
		if (cut.items.some((item) => lengthOf(item) > 24)) return null;
		const open = tie === 'including' || OPEN_END.test(last);
		const most = cut.items.length + joinersIn(cut.items) + severalIn(cut.items);
		const least = cut.items.length + (joinsTwo(cut.items) ? 1 : 0);
		return {
			counts: [{ least, most }],
			open,
			loose: false,
			joined: false,
			doubled: doubledIn(cut.items),
			tie,
			list: { from: cut.from, to: cut.to },
		};
	}
	return null;
}

const ORDINALS = '一二三四五六七八九十';
const ORDINAL = /(?:^|[，。；：、“\s])([一二三四五六七八九十])(?:是|要|则)/gu;

/** 三项举措。一是…二是…: the markers of the rest of the paragraph, and of the next paragraphs if they go on. */
function ordinals(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): CountedList | null {
	const { text } = paragraph;
	const marks = [...text.matchAll(ORDINAL)];
	const first = marks.find((mark) => mark[1] === '一');
	if (!first) return null;
	const at = first.index;
	const sentences = view.sentencesIn(paragraph.index);
	const here = stretchAt(sentences, Math.max(0, at - 1));
	const announced = figures.filter((f) => f.to <= at && here && f.from >= here.from && announces(f) !== null).at(-1);
	if (!announced || !/^(?:个|项|条|点|大|类|种|件|步)/u.test(announced.unit)) return null;
	// Only the figure that closes the announcement counts: 三方面举措。一是….
	if (figures.some((f) => f.from > announced.to && f.to <= at)) return null;
	let count = 0;
	for (const mark of marks) if (mark.index >= at && mark[1] === ORDINALS.charAt(count)) count++;
	for (let index = paragraph.index + 1; index < view.reading.paragraphs.length; index++) {
		const next = view.reading.paragraphs[index];
		if (!next || next.story !== paragraph.story || index > paragraph.index + 24) break;
		if (next.kind !== 'body' && next.kind !== 'listitem') continue;
		const before = count;
		for (const mark of next.text.matchAll(ORDINAL)) if (mark[1] === ORDINALS.charAt(count)) count++;
		if (count === before && index > paragraph.index + 2) break;
	}
	if (count < 2) return null;
	return {
		paragraph,
		announced,
		counts: [{ least: count, most: count }],
		open: false,
		loose: false,
		joined: false,
		doubled: null,
		tie: 'ordinals',
		list: { from: at, to: text.length },
	};
}

/** All counted lists of one paragraph, in reading order of their numbers. */
export function listsZh(view: DocumentView, paragraph: Paragraph): CountedList[] {
	const figures = view.figuresIn(paragraph.index);
	const lists: CountedList[] = [];
	const chain = ordinals(view, paragraph, figures);
	figures.forEach((announced, index) => {
		if (announces(announced) === null) return;
		if (chain?.announced === announced) {
			lists.push(chain);
			return;
		}
		const sentence = stretchAt(view.sentencesIn(paragraph.index), announced.from);
		if (!sentence) return;
		const floor = Math.max(sentence.from, announced.from - REACH);
		const ceiling = Math.min(sentence.to, announced.to + REACH);
		const before = listBefore(paragraph.text, announced, floor, figures[index - 1]);
		const after = listAfter(paragraph.text, announced, ceiling);
		for (const list of [before, after]) if (list) lists.push({ paragraph, announced, ...list });
	});
	return lists;
}
