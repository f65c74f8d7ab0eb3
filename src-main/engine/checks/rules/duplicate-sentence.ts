import type { Paragraph, ParagraphKind } from '../../../contract/model.ts';
import { isQuoted } from '../arithmetic/prose.ts';
import type { Stretch } from '../clauses.ts';
import { fold, weight } from '../fold.ts';
import { openingWords } from '../opening.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const RUNNING: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);
const LEAST_WEIGHT = 20;
/** A sentence ends with a full stop: what ends with ！ is a slogan, with ； or nothing a piece. */
const ENDS = /[。.][”’」』"')）]*\s*$/u;

interface Place {
	paragraph: Paragraph;
	sentence: Stretch;
	/** Among the sentences of its paragraph. */
	order: number;
	last: boolean;
}

/** Another rule has said it: the paragraphs as wholes are copies, or one begins with the end of the other. */
function toldAsParagraphs(view: DocumentView, a: Place, b: Place, folded: ReadonlyMap<Paragraph, readonly string[]>): boolean {
	if (a.paragraph === b.paragraph) return false;
	const [x, y] = [folded.get(a.paragraph) ?? [], folded.get(b.paragraph) ?? []];
	const known = new Set(x);
	const shared = y.filter((sentence) => known.has(sentence)).length;
	if (shared * 2 > Math.min(x.length, y.length)) return true;
	const running = view.reading.paragraphs.slice(a.paragraph.index + 1, b.paragraph.index).every(({ kind }) => !RUNNING.has(kind));
	return running && a.last && b.order === 0;
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	const folded = new Map<Paragraph, string[]>();
	const places: [string, Place][] = [];
	for (const paragraph of view.reading.paragraphs) {
		if (!RUNNING.has(paragraph.kind)) continue;
		const sentences = view.sentencesIn(paragraph.index);
		const mine: string[] = [];
		folded.set(paragraph, mine);
		sentences.forEach((sentence, order) => {
			const words = paragraph.text.slice(sentence.from, sentence.to);
			const text = fold(words).text;
			mine.push(text);
			const first = sentence.from + (words.length - words.trimStart().length);
			if (!ENDS.test(words) || isQuoted(paragraph, first) || weight(text) < LEAST_WEIGHT) return;
			places.push([`${paragraph.story} ${text}`, { paragraph, sentence, order, last: order === sentences.length - 1 }]);
		});
	}
	const seen = new Map<string, Place>();
	for (const [key, place] of places) {
		const earlier = seen.get(key);
		if (!earlier) {
			seen.set(key, place);
			continue;
		}
		if (toldAsParagraphs(view, earlier, place, folded)) continue;
		const words = earlier.paragraph.text.slice(earlier.sentence.from, earlier.sentence.to).trim();
		outcomes.push({
			finding: {
				variant: 'repeated',
				level: 'note',
				params: {
					first: earlier.paragraph.index + 1,
					second: place.paragraph.index + 1,
					opening: openingWords(words),
				},
				figures: [],
				paragraphs: [...new Set([earlier.paragraph.index, place.paragraph.index])],
				spans: [earlier, place].map(({ paragraph, sentence }) => view.spanOf(paragraph, sentence.from, sentence.to)),
				basis: [words],
			},
		});
	}
	return [...outcomes, ...twins(view)];
}

const MASK = /\d+(?:[.,]\d+)*/gu;
/** So many sentences of one pattern are a row of statements. */
const TWINS = 2;
/** Times part two statements, and so do names with a number: 1号线, Year 9. */
const PARTS = /\d[年月日号时点期届级班路楼]|[一二三四五六七八九十]是|第\d/u;

const POINTS_BACK =
	/^\s*(?:其|该|此|这|那|它|他|她|同比|环比|比上|较上|同期|前者|后者|(?:this|that|it|they|he|she|these|those|its|their|his|her|the latter|the former)\b)/iu;

/** Sentences of one story that are the same but for one number, which tells how much and not when or which. */
function twins(view: DocumentView): Outcome[] {
	const groups = new Map<string, Place[]>();
	for (const paragraph of view.reading.paragraphs) {
		if (!RUNNING.has(paragraph.kind)) continue;
		view.sentencesIn(paragraph.index).forEach((sentence, order) => {
			const words = paragraph.text.slice(sentence.from, sentence.to);
			const first = sentence.from + (words.length - words.trimStart().length);
			if (!/\d/u.test(words) || !ENDS.test(words) || isQuoted(paragraph, first)) return;
			const text = fold(words.replace(MASK, '〇')).text;
			if (weight(text) < LEAST_WEIGHT) return;
			const key = `${paragraph.story} ${text}`;
			const place = { paragraph, sentence, order, last: false };
			const group = groups.get(key);
			if (group) group.push(place);
			else groups.set(key, [place]);
		});
	}
	return [...groups.values()].flatMap((group) => (group.length === TWINS ? (twin(view, group) ?? []) : []));
}

function twin(view: DocumentView, [a, b]: readonly Place[]): Outcome | null {
	// Paragraphs that are alike as wholes are another rule's; so is the end of a column printed again.
	if (!a || !b || (a.paragraph !== b.paragraph && [a, b].some(({ paragraph }) => view.sentencesIn(paragraph.index).length < 2)))
		return null;
	const [x, y] = [a, b].map(({ paragraph, sentence }) => ({
		numbers: paragraph.text.slice(sentence.from, sentence.to).match(MASK) ?? [],
		figures: view.figuresIn(paragraph.index).filter(({ from, to }) => from >= sentence.from && to <= sentence.to),
		words: paragraph.text.slice(sentence.from, sentence.to),
	}));
	if (!x || !y || x.figures.length !== y.figures.length || x.numbers.length !== y.numbers.length) return null;
	const changed = x.numbers.filter((number, i) => number !== y.numbers[i]).length;
	const pairs = x.figures.flatMap((left, i) => (left.text === y.figures[i]?.text ? [] : [{ left, right: y.figures[i] }]));
	const [pair] = pairs;
	if (changed !== 1 || pairs.length !== 1 || !pair?.right) return null;
	const { left, right } = pair;
	if ([left, right].some(({ kind, value }) => kind === 'time' || kind === 'rank' || kind === 'age' || value === null))
		return null;
	// A rate says less of what it is of, and a sentence that points back is of what stands before it.
	if (left.kind === 'percent' || left.kind === 'point' || POINTS_BACK.test(x.words)) return null;
	if (PARTS.test(left.text) || left.unit !== right.unit || left.kind !== right.kind || left.unit === '') return null;
	return {
		finding: {
			variant: 'one-figure',
			level: 'warning',
			params: {
				first: a.paragraph.index + 1,
				second: b.paragraph.index + 1,
				left: view.wordsOf(left),
				right: view.wordsOf(right),
				opening: openingWords(x.words.trim()),
			},
			figures: [left.id, right.id],
			paragraphs: [...new Set([a.paragraph.index, b.paragraph.index])],
			spans: [a, b].map(({ paragraph, sentence }) => view.spanOf(paragraph, sentence.from, sentence.to)),
			basis: [x.words.trim(), y.words.trim()],
		},
	};
}

const QUAY = '二期码头的岸电设备已经全部换成国产型号，靠港船舶可以直接接电。';

export const duplicateSentence: Rule = {
	id: 'duplicate-sentence',
	title: { zh: '句子重复', en: 'Repeated sentence' },
	why:
		'A whole sentence that stands twice in one report is mostly a leftover of moving text about. Slogans, direct speech and ' +
		'what is set apart repeat on purpose; paragraphs that are copies as wholes are told by their own rule.',
	authority:
		'Repetition counts as an error of language in 《报纸期刊质量管理规定》(2020); told as a note, since it may be meant.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{
				text: `港区今年的改造进入收尾阶段。${QUAY}工人们正在铺设最后一段轨道。\n\n记者在现场看到，货车排队的时间明显缩短。${QUAY}后续工程明年春天启动，资金已经到位。`,
				variant: 'repeated',
				level: 'note',
			},
			{ text: `${QUAY}工人们正在铺设最后一段轨道，吊车一刻也没有停。${QUAY}`, variant: 'repeated' },
			{
				text: 'The board met on Monday. The new breakwater will be closed before the autumn storms arrive in October. Fishermen asked for lights.\n\nMoney is short. The new breakwater will be closed before the autumn storms arrive in October. The board meets again in June.',
				variant: 'repeated',
			},
			{
				text: '合作社有渔民217户，养殖水面3400亩，主要养殖对虾和青蟹，产品销往外地。去年又建了两座冷库。合作社有渔民217户，养殖水面4300亩，主要养殖对虾和青蟹，产品销往外地。',
				variant: 'one-figure',
				level: 'warning',
				figures: ['3400亩', '4300亩'],
			},
		],
		miss: [
			{
				text: 'Net sales fell in July. This follows a flat June and a rise of 120 boats in May, the board said. Rope sales rose. This follows a flat June and a rise of 130 boats in May, the board said.',
				because: 'each points back at another thing',
			},
			{
				text: '1号线全长34公里，沿途设站21座，主要服务城东的居民和学校。2号线全长34公里，沿途设站21座，主要服务城东的居民和学校。',
				because: 'a name with a number',
			},
			{
				text: '一等奖每人奖励3000元并颁发证书，获奖名单在港务局网站公示七天。二等奖每人奖励2000元并颁发证书，获奖名单在港务局网站公示七天。',
				because: 'two prizes',
			},
			{ text: '把风沙挡在城外！工人们天天看见它。把风沙挡在城外！', because: 'a slogan' },
			{
				text: `港区今年的改造进入收尾阶段。老船长说：“${QUAY}”\n\n记者问起夜航，老船长又说：“${QUAY}”大家都笑了。`,
				because: 'direct speech',
			},
			{ text: `${QUAY}\n\n工人们正在铺设最后一段轨道。\n\n${QUAY}`, because: 'the paragraph rule tells it' },
			{ text: '会议到此结束。代表们陆续离场。会议到此结束。', because: 'too short to be a copy' },
		],
	},
	run,
};
