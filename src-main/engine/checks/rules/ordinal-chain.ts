import type { Language, Paragraph } from '../../../contract/model.ts';
import { prose } from '../arithmetic/prose.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Mark {
	/** Chains of one style are one chain: 一是…二是…, （一）（二）, 1. 2. */
	style: string;
	value: number;
	paragraph: Paragraph;
	from: number;
	to: number;
}

const RUNS = 'running-';
const HAN = '一二三四五六七八九十';
/** In the run of a sentence: the verb may change on the way (一是, 二要). */
const RUNNING =
	/(?:^|[，。；：、“”\s])(?:第|其)?([一二三四五六七八九十])(是|要|则|来(?![的人客了自说到年，]))(?![一二三四五六七八九十])/gu;
/** 第一，…；第二，…, 首先…其次… and first, …; second, … within a paragraph. */
const NUMBERED: Readonly<Record<Language, RegExp>> = {
	zh: /(?:^|[。；：，]\s?)(?:第([一二三四五六七八九十])|(首先|其次|再次))[，,]/gu,
	en: /(?:^|[.;:] )(?:and )?(first|second|third|fourth|fifth|sixth|seventh)(?:ly)?, /giu,
};
const NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const ORDER = ['首先', '其次', '再次'];
/** In the run of a text: （1）…；（2）…, 1.…；2.…, ①…②…, 其一，…其二，…, (1) …; (2) …. */
const INLINE: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
	zh: [
		['bracket', /(?:[。；：，、]\s?)[（(](\d{1,2}|[一二三四五六七八九十])[）)]/gu],
		['digit', /(?:[。；：]\s?)(\d{1,2})[.．、](?!\d)/gu],
		['circle', /([①②③④⑤⑥⑦⑧⑨⑩])/gu],
		['step', /(?:^|[。；：，]\s?)第([一二三四五六七八九十])(?:步|阶段|招|关|件事)(?:[，,：:]|是)/gu],
		['its', /(?:^|[。；：，]\s?)其([一二三四五六七八九十])[，,：:]/gu],
	],
	en: [['bracket', / (?:and |or )?\((\d{1,2})\) (?!and |or |in |of |for |at |on )(?=\p{L})/gu]],
};
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
/** What could be a missing link in another dress: 二来, 其二, 第二. */
const DRESSED = (numeral: string): RegExp =>
	new RegExp(`(?:[，。；：、“”\\s]|^)(?:第|其)?${numeral}(?![十百千万亿个年月日层级次])`, 'u');
const OPENING: readonly [string, RegExp][] = [
	['bracket', /^[（(]([一二三四五六七八九十])[）)]/u],
	['head', /^([一二三四五六七八九十])、/u],
	['digit', /^(\d{1,2})[.．、](?!\d)/u],
	['digit-bracket', /^[（(](\d{1,2})[）)]/u],
	['first', /^第([一二三四五六七八九十])[、：:]/u],
];

const numberFrom = (text: string): number => {
	for (const names of [NAMES, ORDER]) {
		const name = names.indexOf(text.toLowerCase());
		if (name >= 0) return name + 1;
	}
	if (text !== '' && CIRCLED.includes(text)) return CIRCLED.indexOf(text) + 1;
	const han = HAN.indexOf(text);
	return han >= 0 ? han + 1 : Number(text);
};

function marksOf(view: DocumentView): Map<number, Mark[]> {
	const stories = new Map<number, Mark[]>();
	for (const paragraph of prose(view)) {
		if (paragraph.kind === 'caption' || paragraph.kind === 'byline') continue;
		const marks = stories.get(paragraph.story) ?? [];
		stories.set(paragraph.story, marks);
		for (const [style, pattern] of OPENING) {
			const match = pattern.exec(paragraph.text);
			if (match) marks.push({ style, value: numberFrom(match[1] ?? ''), paragraph, from: 0, to: match[0].length });
		}
		const runs = [['numbered', NUMBERED[view.reading.language]] as const, ...INLINE[view.reading.language]];
		for (const [name, pattern] of runs) {
			for (const match of paragraph.text.matchAll(pattern)) {
				const numeral = match[1] ?? match[2] ?? '';
				const from = match.index + match[0].indexOf(numeral);
				marks.push({ style: `${RUNS}${name}`, value: numberFrom(numeral), paragraph, from, to: from + numeral.length });
			}
		}
		if (view.reading.language !== 'zh') continue;
		for (const match of paragraph.text.matchAll(RUNNING)) {
			const numeral = match[1] ?? '';
			const from = match.index + match[0].indexOf(numeral);
			// Chains of one verb: 一是 may hold 一要 and 二要 of its own.
			marks.push({
				style: `${RUNS}${match[2] ?? ''}`,
				value: numberFrom(numeral),
				paragraph,
				from,
				to: match.index + match[0].length,
			});
		}
	}
	return stories;
}

function outcome(view: DocumentView, variant: string, earlier: Mark, later: Mark, missing: string): Outcome {
	const [a, b] = [earlier, later];
	const words = (mark: Mark): string => mark.paragraph.text.slice(mark.from, mark.to);
	return {
		finding: {
			variant,
			level: 'warning',
			params: { earlier: words(a), later: words(b), missing },
			figures: [],
			paragraphs: [...new Set([a.paragraph.index, b.paragraph.index])],
			spans: [a, b].map((mark) => view.spanOf(mark.paragraph, mark.from, mark.to)),
			basis: [a, b].map((mark) => mark.paragraph.text.slice(mark.from, mark.from + 40)),
		},
	};
}

/** Text between two marks, for links that are there in another form; whole paragraphs in between are joined. */
function between(view: DocumentView, earlier: Mark, later: Mark): string {
	if (earlier.paragraph === later.paragraph) return earlier.paragraph.text.slice(earlier.to, later.from);
	const parts = [earlier.paragraph.text.slice(earlier.to)];
	for (let i = earlier.paragraph.index + 1; i < later.paragraph.index; i++) parts.push(view.reading.paragraphs[i]?.text ?? '');
	return [...parts, later.paragraph.text.slice(0, later.from)].join('\n');
}

/** The numeral that ought to follow a mark, in the mark's own script. */
function numeralAfter({ value, paragraph, from, to }: Mark): string {
	const words = paragraph.text.slice(from, to);
	if (/\d/u.test(words)) return `${value + 1}`;
	if (/[①-⑩]/u.test(words)) return CIRCLED.charAt(value);
	return /\p{Script=Han}/u.test(words) ? HAN.charAt(value) : (NAMES[value] ?? '');
}

/**
 * Marks that part sentences and not the members of one: 首先, 第一 and (1) say less than 一是, and what comes between may be
 * told without a number. Such a chain must have gone on once before a gap in it is told.
 */
function isWide(view: DocumentView, last: Mark, mark: Mark): boolean {
	const { style, paragraph } = mark;
	if (style === `${RUNS}numbered`) {
		if (last.paragraph !== paragraph || view.reading.language === 'zh') return last.from <= 1 || last.paragraph !== paragraph;
		return last.from === 0 || /\.\s?$/u.test(paragraph.text.slice(Math.max(0, last.from - 2), last.from));
	}
	return isInline(view, mark);
}

/** (1) and 1. in the run of a text are of their own paragraph only. */
const isInline = (view: DocumentView, { style }: Mark): boolean =>
	INLINE[view.reading.language].some(([name]) => style === RUNS + name);

function judgeChain(view: DocumentView, marks: readonly Mark[]): Outcome[] {
	const outcomes: Outcome[] = [];
	let last: Mark | null = null;
	let length = 0;
	let broken = false;
	for (const mark of marks) {
		if (mark.value === 1) {
			last = mark;
			length = 1;
			broken = false;
			continue;
		}
		if (!last || broken) continue;
		// 一是 and 二是 of two paragraphs far apart are two chains; 第一 and 第二 at the heads of paragraphs are one.
		const running = mark.style.startsWith(RUNS) && !(mark.from <= 1 && last.from <= 1);
		const far = mark.paragraph.index - last.paragraph.index > (isInline(view, mark) ? 0 : running ? 3 : 40);
		const least = running && !isWide(view, last, mark) ? 1 : 2;
		if (mark.value === last.value + 1) length++;
		else if (far || length < least) broken = true;
		else if (mark.value === last.value + 2 || mark.value === last.value) {
			const repeated = mark.value === last.value;
			const missing = numeralAfter(last);
			// A list of ranks gives two equals one number and leaves out the next; a number in the run of a text is of its chain only.
			if (repeated && (mark.style.startsWith('digit') || length < 2)) broken = true;
			else if (repeated || !DRESSED(missing).test(between(view, last, mark))) {
				outcomes.push(outcome(view, repeated ? 'repeated' : 'missing', last, mark, missing));
				broken = repeated;
			} else broken = true;
		} else broken = true;
		last = mark;
	}
	return outcomes;
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	for (const marks of marksOf(view).values()) {
		const styles = new Map<string, Mark[]>();
		for (const mark of marks) {
			const chain = styles.get(mark.style);
			if (chain) chain.push(mark);
			else styles.set(mark.style, [mark]);
		}
		for (const chain of styles.values()) outcomes.push(...judgeChain(view, chain));
	}
	return outcomes;
}

export const ordinalChain: Rule = {
	id: 'ordinal-chain',
	title: { zh: '序次缺漏或重复', en: 'Numbered points out of order' },
	why:
		'一是, 二是, 四是: a point has been cut, or the numbers were not changed with it. A chain that begins at one must go up by ' +
		'one; the link may stand in another form (二来, 其二), in the next paragraph, or under a new heading that begins at one ' +
		'again. Numbers at the head of paragraphs are only followed once two of them stand in order.',
	authority: 'GB/T 15834-2011 on the marks of ordinals. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{ text: '一来路途远，二来费用高，四来没时间，他没有出海。', variant: 'missing' },
			{ text: 'The bill (1) bans drones, (2) sets fines and (4) creates a register.', variant: 'missing' },
			{ text: '修船分几步走。第一步，摸清底数；第二步，分类整治；第二步，验收下水。', variant: 'repeated' },
			{ text: '镇里定了四件事：第一，清淤修渠；第二，补种果树；第四，添置农机。', variant: 'missing' },
			{
				text: 'The harbour board named three aims: first, a new quay; second, later ferries; fourth, cheaper berths.',
				variant: 'missing',
			},
			{ text: '会议提出：一是压实责任，二是盯紧汛情，四是备足物资。随后各地作了汇报。', variant: 'missing', level: 'warning' },
			{ text: '他谈了几点体会。一是早谋划，二是勤走动，二是常总结。', variant: 'repeated' },
			{ text: '船东须备齐三样材料：（1）检验证书；（2）船员名册；（2）保险单。', variant: 'repeated' },
			{ text: '渡口有四不准：①不准超员；②不准夜航；④不准酒后驾船。', variant: 'missing' },
			{ text: '首先，要摸清船况。其次，要排好班次。第四，要备足救生衣。', variant: 'missing' },
			{ text: '第一，先清航道。第二，再修码头。第三，添置拖轮。第三，培训船员。', variant: 'repeated' },
			{
				text: 'The pilots ask for three things: (1) a deeper channel; (2) a second tug; (4) lights on the mole.',
				variant: 'missing',
			},
			{
				text: 'Firstly, the quay must be dredged. Secondly, the crane must be mended. Fourthly, the fees must fall.',
				variant: 'missing',
			},
			{
				text: '办法共分几步。\n\n（一）摸清底数，逐户登记。\n\n（二）张榜公示，接受监督。\n\n（四）签订协议，按期兑付。',
				variant: 'missing',
			},
			{
				text: 'The board set out its plan.\n\n1. Close the quay for repairs in spring.\n\n2. Dredge the inner channel.\n\n4. Reopen the ferry terminal by autumn.',
				variant: 'missing',
			},
		],
		miss: [
			{ text: '一来路途远，二来费用高，三来没时间，他没有出海。', because: 'in order' },
			{ text: '他一来，二来的人也不走了，四来的客人只好等着。', because: 'they come' },
			{ text: 'The bill (1) bans drones, (2) sets fines and (3) creates a register.', because: 'in order' },
			{ text: 'Goals came from Reed (1), Hall (2) and Moss (4) in the first half.', because: 'how many each scored' },
			{ text: '修船分几步走。第一步，摸清底数；第二步，分类整治；第三步，验收下水。', because: 'in order' },
			{ text: '修船的第一步，是摸清底数。他说，第二步是分类，第二步最难。', because: 'the step is spoken of again' },
			{ text: '镇里定了三件事：第一，清淤修渠；第二，补种果树；第三，添置农机。', because: 'complete' },
			{
				text: 'The club finished third. Second, it must find a ground: first, a loan; second, a lease; third, a sponsor.',
				because: 'complete, behind other ordinals',
			},
			{ text: '会议提出：一是压实责任，二是盯紧汛情，三是备足物资。', because: 'in order' },
			{ text: '首先，要谢谢船工。第三航道昨天通航，第四，码头也要扩建。', because: 'no chain: the second was never told' },
			{ text: '船东须备齐材料：（1）检验证书；（2）船员名册，见第（2）项说明；（3）保险单。', because: 'a reference back' },
			{ text: '①拖轮进港。②吊机卸货。③渔民理网。', because: 'complete' },
			{ text: 'First, the good news: the ferry is back. Third, by common consent, comes the fare.', because: 'no chain' },
			{
				text: 'The pilots ask for three things: (1) a deeper channel; (2) a second tug; and (3) lights on the mole.',
				because: 'complete',
			},
			{ text: '会议提出：一是压实责任，二要盯紧汛情，三是备足物资。', because: 'the verb may change' },
			{ text: '走这一趟，一是看望老友，二来散散心，三是尝尝新茶。', because: '二来 is the second' },
			{
				text: '一是压实责任，二是盯紧汛情。\n\n三是备足物资，四是加强演练。',
				because: 'the chain goes on in the next paragraph',
			},
			{ text: '一是路远，二是雨大。为此，一是修路，二是排水，三是添灯。', because: 'a new chain' },
			{
				text: '一是建好队伍，二是管好资金，三是用好场地：一要常开放，二要常维护，四是抓好安全。',
				because: 'a chain of its own inside the third point',
			},
			{
				text: 'Final order.\n\n1. Ortega of Alder.\n\n2. Lindqvist of Birch.\n\n2. Barlow of Cedar.\n\n4. Mbeki of Dunmore.',
				because: 'two equals share a rank',
			},
			{ text: '这里一是一、二是二，四是单位里的老规矩。', because: 'an idiom' },
		],
	},
	run,
};
