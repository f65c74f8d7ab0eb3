import type { BetweenFinding, Fact, ParagraphKind } from '../../../contract/model.ts';
import { pairFinding } from '../facts/pair-finding.ts';
import { openingOf } from '../facts/sentences.ts';
import { factOf, type Told, toldIn } from '../facts/told.ts';
import { fold, weight } from '../fold.ts';
import type { Rule } from '../rule.ts';
import { jaccard, lowestShingles, shingles } from '../shingles.ts';
import type { DocumentView } from '../view.ts';

const ID = 'copied-paragraph';
const RUNNING: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);
/** Shorter than this, two people may write the same words. */
const LEAST_WEIGHT = 40;
const ALIKE = 0.9;
/** Two texts alike to nine tenths share one of their three lowest shingles but once in a thousand times. */
const KEYS = 3;
/** What is stored of a paragraph: enough to know it again. */
const KEPT = 600;

/** A sentence that is copied by itself must hold so many numbers: one says less than a paragraph does. */
const LEAST_NUMBERS = 2;
const LEAST_WEIGHT_SENTENCE = 28;
/** With so many numbers even a short sentence is nobody else's. */
const MANY_NUMBERS = 3;
const LEAST_WEIGHT_NUMBERS = 18;

/** A passage without a number says less; with so many words nobody else has written it. */
const LEAST_WEIGHT_BARE = 36;
const LEAST_WEIGHT_BARE_SENTENCE = 40;
/** It is only known again word for word: then its lowest shingle is the same. */
const KEYS_BARE = 1;

/**
 * A passage (a paragraph, or a sentence of one with several numbers) is found by its lowest shingles; it travels with the
 * first figure in it that says how much. A paragraph comes before its sentences. A passage without a number travels with the
 * figure before it in its story, or with the first one: what an article is opened at.
 */
function keysOf(view: DocumentView, document: number | string): Fact[] {
	const { reading } = view;
	const facts: Fact[] = [];
	const add = (told: Told, passage: string, least: number, keys = KEYS): void => {
		const words = passage.slice(0, KEPT);
		const { text } = fold(words);
		if (weight(text) < least) return;
		for (const hash of lowestShingles(shingles(text), keys)) {
			facts.push(factOf({ ...told, words }, hash.toString(36), document, reading));
		}
	};
	const told = toldIn(reading);
	const byParagraph = Map.groupBy(told, ({ paragraph }) => paragraph);
	for (const [paragraph, inside] of byParagraph) {
		const [first] = inside;
		if (!first || !RUNNING.has(paragraph.kind)) continue;
		add(first, paragraph.text, LEAST_WEIGHT);
		for (const [sentence, here] of Map.groupBy(inside, (told) => told.sentence)) {
			const [one] = here;
			if (!sentence || !one || here.length < LEAST_NUMBERS) continue;
			const least = here.length < MANY_NUMBERS ? LEAST_WEIGHT_SENTENCE : LEAST_WEIGHT_NUMBERS;
			const whole = one.words.length >= paragraph.text.trim().length;
			if (!whole || weight(fold(one.words).text) < LEAST_WEIGHT) add(one, one.words, least);
		}
	}
	const firsts = new Map<number, Told>();
	for (const one of told) if (!firsts.has(one.paragraph.story)) firsts.set(one.paragraph.story, one);
	const lasts = new Map<number, Told>();
	// A letter of a Latin word weighs a third: what is too short for that is not folded at all.
	const letters = reading.language === 'en' ? 3 : 1;
	for (const paragraph of reading.paragraphs) {
		const inside = byParagraph.get(paragraph) ?? [];
		const carrier = inside[0] ?? lasts.get(paragraph.story) ?? firsts.get(paragraph.story);
		const last = inside.at(-1);
		if (last) lasts.set(paragraph.story, last);
		if (!carrier || !RUNNING.has(paragraph.kind) || paragraph.text.length < letters * LEAST_WEIGHT_BARE) continue;
		if (inside.length === 0) add(carrier, paragraph.text, LEAST_WEIGHT_BARE, KEYS_BARE);
		let next = 0;
		for (const { from, to } of view.sentencesIn(paragraph.index)) {
			const first = next;
			while (next < inside.length && (inside[next]?.figure.from ?? to) < to) next++;
			// A sentence too short, one with a number, and one that is the whole paragraph.
			if (to - from < letters * LEAST_WEIGHT_BARE_SENTENCE || next > first) continue;
			const words = paragraph.text.slice(from, to).trim();
			if (words.length < paragraph.text.trim().length) add(carrier, words, LEAST_WEIGHT_BARE_SENTENCE, KEYS_BARE);
		}
	}
	return facts;
}

const digitsOf = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');

const startsTheSame = (a: Fact, b: Fact): boolean => {
	const [x, y] = [fold(a.sentence).text, fold(b.sentence).text];
	return x === y || jaccard(shingles(x), shingles(y)) >= ALIKE;
};

const PROBE = 12;

/** A paragraph of the one stands whole inside a longer one of the other. */
function isInside(a: Fact, b: Fact): boolean {
	const [short, long] = [a.sentence, b.sentence].sort((p, q) => p.length - q.length);
	// Looked at before anything is folded: most pairs under one key are two fillings of a pattern.
	const middle = short?.slice(short.length >> 1, (short.length >> 1) + PROBE) ?? '';
	if (!long?.includes(middle)) return false;
	const [x, y] = [fold(a.sentence).text, fold(b.sentence).text].sort((p, q) => p.length - q.length);
	return x !== undefined && y !== undefined && weight(x) >= LEAST_WEIGHT && y.includes(x);
}

/** Of one shingle, so many stored paragraphs are looked at: a release that everybody prints is still one origin. */
const MOST_PER_KEY = 16;

/** Of several articles that have a passage, the one that was printed first; of undated ones, the one kept first. */
const firstPrinted = (facts: readonly Fact[]): Fact | undefined =>
	facts.reduce<Fact | undefined>((a, b) => (a === undefined || (b.published ?? '~') < (a.published ?? '~') ? b : a), undefined);

/** One note a pair of articles, however many passages they share, and of a passage that many have only the first of them. */
function compare(fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] {
	const byKey = Map.groupBy(stored, ({ key }) => key);
	const found = new Map<string, { b: Fact; same: Map<string, Fact> }>();
	const tried = new Set<string>();
	for (const b of fresh) {
		const passage = `${b.figure}|${b.sentence}`;
		const entry = found.get(passage) ?? { b, same: new Map<string, Fact>() };
		found.set(passage, entry);
		for (const a of byKey.get(b.key)?.slice(0, MOST_PER_KEY) ?? []) {
			const pair = `${a.document}|${a.figure}|${a.sentence.length}|${passage}`;
			if (a.document === b.document || tried.has(pair)) continue;
			tried.add(pair);
			const same = a.sentence === b.sentence || (digitsOf(a.sentence) === digitsOf(b.sentence) && startsTheSame(a, b));
			if (same || isInside(a, b)) entry.same.set(`${a.document}`, a);
		}
	}
	const shared = new Map<number | string, { a: Fact; b: Fact }[]>();
	for (const { b, same } of found.values()) {
		const a = firstPrinted([...same.values()]);
		if (!a) continue;
		const list = shared.get(a.document) ?? [];
		shared.set(a.document, list);
		// The sentences of a paragraph that is told are told with it.
		if (!list.some((one) => one.b.sentence.includes(b.sentence))) list.push({ a, b });
	}
	return [...shared.values()].flatMap((pairs) => {
		const [first] = pairs;
		if (!first) return [];
		const params = { count: pairs.length, opening: openingOf(first.b), day: first.a.published ?? 'none' };
		const finding = pairFinding(first.a, first.b, { rule: ID, variant: 'one-origin', level: 'note', params });
		const rest = pairs.slice(1).flatMap(({ a, b }) => [
			{ document: a.document, id: a.figure },
			{ document: b.document, id: b.figure },
		]);
		return [{ ...finding, figures: [...finding.figures, ...rest] }];
	});
}

export const copiedParagraph: Rule = {
	id: ID,
	title: { zh: '两篇同源', en: 'One origin' },
	why:
		'Two articles that carry the same paragraph have it from one source, so that the agreement of their figures confirms ' +
		'nothing. Short stock sentences and paragraphs with other figures are left to other rules.',
	authority: 'Broder’s resemblance of documents (1997) on shingles of five characters; two sources, not one source twice.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{
				text: [
					'2024-03-05\n\n澄湖区昨日公布供水改造账目：全年更换老旧管网86公里，新建加压泵站7座，惠及居民41200户，漏损率由上年的十三个百分点降到九个百分点以内。',
					'2024-03-06\n\n晨报汇总各区消息。\n\n澄湖区昨日公布供水改造账目：全年更换老旧管网86公里，新建加压泵站7座，惠及居民41200户，漏损率由上年的十三个百分点降到九个百分点以内。',
				],
				variant: 'one-origin',
				level: 'note',
				figures: ['86公里', '86公里'],
			},
			{
				text: [
					'5 March 2024\n\nThe water company replaced 86 kilometres of old mains last year, built seven pumping stations and cut leakage for more than 41,200 homes in the lake district, its annual report says.',
					'6 March 2024\n\nNews in brief\n\nThe water company replaced 86 kilometres of old mains last year, built seven pumping stations and cut leakage for more than 41,200 homes in the lake district, its annual report says.',
				],
				variant: 'one-origin',
			},
			{
				text: [
					'2024-03-05\n\n老渡口的故事\n\n老渡口有渡船3艘。\n\n天还没有亮，船工们就把缆绳解开，顺着雾气往江心划去，岸上等船的人听见桨声，便知道头一班渡船已经动身，谁也不用催。',
					'2024-03-06\n\n江边人家\n\n镇上有茶馆5家。\n\n天还没有亮，船工们就把缆绳解开，顺着雾气往江心划去，岸上等船的人听见桨声，便知道头一班渡船已经动身，谁也不用催。\n\n茶馆的灯也亮了。',
				],
				variant: 'one-origin',
				level: 'note',
			},
			{
				text: [
					'5 March 2024\n\nThe slipway has two winches. The seal has taken to sleeping on the slipway at Alder, to the delight of the children and the despair of the crew, who must step over it each time they launch.',
					'6 March 2024\n\nAlder has 40 boats. The seal has taken to sleeping on the slipway at Alder, to the delight of the children and the despair of the crew, who must step over it each time they launch. Wardens want quiet.',
				],
				variant: 'one-origin',
			},
		],
		miss: [
			{
				text: [
					'2024-03-05\n\n老渡口有渡船3艘。\n\n天还没有亮，船工们就把缆绳解开，往江心划去。',
					'2024-03-06\n\n镇上有茶馆5家。\n\n天还没有亮，船工们就把缆绳解开，往江心划去。',
				],
				because: 'too short to be nobody else’s',
			},
			{
				text: [
					'2024-03-05\n\n澄湖区昨日公布供水改造账目：全年更换老旧管网86公里，新建加压泵站7座，惠及居民41200户，漏损率由上年的十三个百分点降到九个百分点以内。',
					'2024-03-06\n\n据澄湖区水务部门介绍，去年全区共有41200户居民用上了新管道，7座新泵站投入运行，86公里旧管退役，漏水少了，水压也稳了。',
				],
				because: 'told anew',
			},
			{
				text: ['2024-03-05\n\n活动持续3天，欢迎市民参加。', '2024-04-05\n\n活动持续3天，欢迎市民参加。'],
				because: 'a stock sentence',
			},
			{
				text: [
					'2024-03-05\n\n澄湖区昨日公布供水改造账目：全年更换老旧管网86公里，新建加压泵站7座，惠及居民41200户，漏损率由上年的十三个百分点降到九个百分点以内。',
					'2024-03-05\n\n澄湖区昨日公布供水改造账目：全年更换老旧管网68公里，新建加压泵站7座，惠及居民41200户，漏损率由上年的十三个百分点降到九个百分点以内。',
				],
				because: 'another figure: a conflict, not a copy',
			},
		],
	},
	run: () => [],
	between: { keysOf, compare },
};
