/** How a Chinese report goes from one place to another and back: 其中 stays, 从企业看 turns to the whole again. */
import type { PlaceMention, QualifierDraft } from '../types.ts';
import type { View } from '../view.ts';

/** 其中，水果类217亿元: a part of what was just told. */
const PART_OF_IT = /^[\s\u3000]*(?:这)?其中/u;
/** 从企业看, 分产业看, 总体来看, 按用途分: another side of the whole. */
const OF_THE_WHOLE =
	/^[\s\u3000]*(?:(?:(?:从|分|按)(?!地区|区域|省|市|县|区)[^，,。；\d]{1,12}?(?:来?看|分|划分|计算)|总体(?:来?看|上)?|总的来?看|整体(?:来?看|上)?|综合来?看)[，,]|总计|合计|累计共)/u;

/**
 * For each sentence where the statement begins that it goes on with: its own start, or that of a sentence before where 其中
 * or a semicolon ties the two. 其中 is a part of a number: without one the sentence before told no whole. Linear.
 */
export function statementsOf(view: View): number[] {
	const out: number[] = [];
	const counted = new Set(view.sites.filter(({ figure }) => figure.kind !== 'time').map(({ sentence }) => sentence));
	for (const [i, { from }] of view.sentences.entries()) {
		const tied =
			i > 0 &&
			counted.has(i - 1) &&
			(PART_OF_IT.test(view.text.slice(from, from + 6)) || /[；;]\s*$/u.test(view.text.slice(Math.max(0, from - 2), from)));
		out.push(tied ? (out[i - 1] ?? from) : from);
	}
	return out;
}

/** Whether the sentence that begins at `from` tells of a part of what was told. */
export const isPartOfIt = (view: View, from: number): boolean => PART_OF_IT.test(view.text.slice(from, from + 6));

/** Whether the sentence that begins at `from` turns from one place back to the whole. */
export const turnsToWhole = (view: View, from: number): boolean => OF_THE_WHOLE.test(view.text.slice(from, from + 24));

/** 这里海拔590米, 该院去年…: where the sentence before ended. */
const HERE = /^[\s\u3000]*在?(?:这里|这儿|该(?:院|校|馆|厂|园|店|基地|中心|景区|市场|食堂))/u;

/** Whether a sentence points back at the place that the one before it named at `from`. */
export const saysHere = (view: View, sentence: number, from: number): boolean =>
	from >= (view.sentences[sentence - 1]?.from ?? Number.POSITIVE_INFINITY) &&
	HERE.test(view.text.slice(view.sentences[sentence]?.from ?? 0, (view.sentences[sentence]?.from ?? 0) + 8));

/** Which mentions stand in brackets. Linear. */
export function inBrackets(text: string, mentions: readonly PlaceMention[]): boolean[] {
	if (!/[（(]/u.test(text)) return [];
	let depth = 0;
	let at = 0;
	return mentions.map(({ from }) => {
		for (; at < from; at++) {
			const c = text.charAt(at);
			if (c === '（' || c === '(') depth++;
			else if ((c === '）' || c === ')') && depth > 0) depth--;
		}
		return depth > 0;
	});
}

/** ●云溪区：晒场不够用: a marked line that is the head of the section below it, of which it says the place. */
const MARKED_HEAD = /^[●◆■▲★☆◎○►▶➤◇□△▌▍【\s]{1,3}$/u;
const NAMES_SECTION = /^】?\p{Script=Han}{0,4}(?:[：:】]|$)/u;
const LONGEST_HEAD = 32;

/** Whether the paragraph is the head of a section of the place it begins with. */
export function isSectionHead(text: string, mention: PlaceMention | undefined): boolean {
	return (
		mention?.points === null &&
		text.length <= LONGEST_HEAD &&
		!/[。；]/u.test(text) &&
		MARKED_HEAD.test(text.slice(0, Math.min(mention.from, 4))) &&
		mention.from <= 3 &&
		NAMES_SECTION.test(text.slice(mention.to))
	);
}

/** 北京的专家, 一家北京企业: of whom it is told, not of the city. */
const ONLY_FROM = /^(?:的?(?:\p{Script=Han}{0,4}(?:专家|学者|教授|经验|做法|客商|游客|媒体|记者|同行|市场))|[一某]|市民|人)/u;

/** 石桥的压力来得更早。去年招生3万名…全市…: the city with which a paragraph begins that names none of the story's own. */
export function cityOfParagraph(
	view: View,
	mentions: readonly PlaceMention[],
	main: QualifierDraft | null,
	opens: (mention: PlaceMention) => boolean,
): PlaceMention | null {
	const [first] = mentions;
	if (!first || !main || first.points !== null || first.passing || first.dateline || first.part) return null;
	if (first.parts.at(-1)?.level !== 'city' || !opens(first) || ONLY_FROM.test(view.text.slice(first.to, first.to + 8)))
		return null;
	// 石桥市曾派人考察。全市…: nothing was counted there, the whole is the story's.
	const whole = mentions.find(({ points, from }) => points === 'city' && from > first.to);
	const counted = view.sites.some(
		({ figure }) => figure.kind !== 'time' && figure.from > first.to && figure.to < (whole?.from ?? 0),
	);
	if (!counted) return null;
	const own = main.text.slice(0, 2);
	return mentions.some(({ points, text }) => points === null && text.includes(own)) ? null : first;
}

/** 城区 in a paragraph that told of a town of another city last is that town's. */
export function isCentreElsewhere(
	mention: PlaceMention,
	before: PlaceMention | undefined,
	main: QualifierDraft | null,
	sentence: string,
): boolean {
	if (!mention.part || mention.parts.length !== 1 || !CENTRE.test(mention.text) || !before || !main) return false;
	const towns = mention.text === '县城' ? OF_COUNTY : OF_CITY;
	const named = before.points === null && before.parts.some(({ level }) => towns.has(level));
	return named && !before.text.includes(main.text.slice(0, 2)) && !/[。！？]/u.test(sentence);
}
const CENTRE = /^(?:中心城区|主城区|老城区|城区|市区|县城)$/u;
const OF_COUNTY: ReadonlySet<string> = new Set(['county']);
const OF_CITY: ReadonlySet<string> = new Set(['city', 'province']);

/** 石桥县新建水库1座。新增就业3.4万人。: a report on the work of a government tells its parts sentence by sentence. */
export const isWorkReport = (paragraphs: readonly { view: View }[]): boolean =>
	paragraphs.some(
		({ view: { text, paragraph } }) =>
			(paragraph.kind === 'body' ? text.length < LONGEST_ADDRESS && text.startsWith('各位代表') : OVER.has(paragraph.kind)) &&
			(paragraph.kind === 'body' || text.includes('政府工作报告')),
	);
const OVER: ReadonlySet<string> = new Set(['headline', 'deck', 'byline', 'crosshead']);
const LONGEST_ADDRESS = 12;

/** 王平在深圳打工多年，返乡后投资…: back from where somebody was. */
const WENT_HOME = /返乡|回乡|归乡|返村|回村|回到(?:了)?(?:家乡|老家|村里)|回老家|返回(?:家乡|老家)/u;
const FARTHEST = 90;
/** Whether the words between two figures say that somebody came home. */
export const wentHome = (text: string, from: number, to: number): boolean =>
	to - from <= FARTHEST && to > from && WENT_HOME.test(text.slice(from, to));

/** Of one statement the places it is told of in turn: 云溪区46户；石桥区30户. Behind it the text goes back to what it told of before. */
export class Turns<T> {
	private statement = -1;
	private outer: T | null = null;
	private first = '';
	private level = '';
	private several = false;

	/** A place that heads its clause in the statement that begins at `statement`; `topic` is what was told of till then. */
	told(statement: number, name: string, level: string, topic: T | null): void {
		if (statement !== this.statement) {
			this.statement = statement;
			this.outer = topic;
			this.first = name;
			this.level = level;
			this.several = false;
		} else if (name !== this.first && level === this.level) this.several = true;
	}

	/** What is told of where a sentence of the statement at `statement` begins. */
	at(statement: number, topic: T | null): T | null {
		if (!this.several || statement === this.statement) return topic;
		this.several = false;
		return this.outer;
	}
}
