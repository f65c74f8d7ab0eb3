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
const RUNNING = /(?:^|[，。；：、“”\s])(?:第|其)?([一二三四五六七八九十])(是|要|则)(?![一二三四五六七八九十])/gu;
/** 第一，…；第二，… and first, …; second, … within a paragraph. */
const NUMBERED: Readonly<Record<Language, RegExp>> = {
	zh: /(?:[。；：]\s?)第([一二三四五六七八九十])，/gu,
	en: /(?:[.;:] )(first|second|third|fourth|fifth|sixth|seventh)(?:ly)?, /giu,
};
const NAMES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
/** What could be a missing link in another dress: 二来, 其二, 第二. */
const DRESSED = (numeral: string): RegExp =>
	new RegExp(`(?:[，。；：、“”\\s]|^)(?:第|其)?${numeral}(?![十百千万亿个年月日层级次])`, 'u');
const OPENING: readonly [string, RegExp][] = [
	['bracket', /^[（(]([一二三四五六七八九十])[）)]/u],
	['head', /^([一二三四五六七八九十])、/u],
	['digit', /^(\d{1,2})[.．、](?!\d)/u],
	['digit-bracket', /^[（(](\d{1,2})[）)]/u],
	['first', /^第([一二三四五六七八九十])[，,、：:]/u],
];

const numberFrom = (text: string): number => {
	const name = NAMES.indexOf(text.toLowerCase());
	if (name >= 0) return name + 1;
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
		for (const match of paragraph.text.matchAll(NUMBERED[view.reading.language])) {
			const numeral = match[1] ?? '';
			const from = match.index + match[0].indexOf(numeral);
			marks.push({ style: `${RUNS}numbered`, value: numberFrom(numeral), paragraph, from, to: from + numeral.length });
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
		// 一是 and 二是 of two paragraphs far apart are two chains.
		const far = mark.paragraph.index - last.paragraph.index > (mark.style.startsWith(RUNS) ? 3 : 40);
		const least = mark.style.startsWith(RUNS) ? 1 : 2;
		if (mark.value === last.value + 1) length++;
		else if (far || length < least) broken = true;
		else if (mark.value === last.value + 2 || mark.value === last.value) {
			const repeated = mark.value === last.value;
			const missing = mark.style.startsWith('digit') ? `${last.value + 1}` : HAN.charAt(last.value);
			// A list of ranks gives two equals one number and leaves out the next.
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
			{ text: '镇里定了四件事：第一，清淤修渠；第二，补种果树；第四，添置农机。', variant: 'missing' },
			{
				text: 'The harbour board named three aims: first, a new quay; second, later ferries; fourth, cheaper berths.',
				variant: 'missing',
			},
			{ text: '会议提出：一是压实责任，二是盯紧汛情，四是备足物资。随后各地作了汇报。', variant: 'missing', level: 'warning' },
			{ text: '他谈了几点体会。一是早谋划，二是勤走动，二是常总结。', variant: 'repeated' },
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
			{ text: '镇里定了三件事：第一，清淤修渠；第二，补种果树；第三，添置农机。', because: 'complete' },
			{
				text: 'The club finished third. Second, it must find a ground: first, a loan; second, a lease; third, a sponsor.',
				because: 'complete, behind other ordinals',
			},
			{ text: '会议提出：一是压实责任，二是盯紧汛情，三是备足物资。', because: 'in order' },
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
