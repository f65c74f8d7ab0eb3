import type { BetweenFinding, Fact, ParagraphKind } from '../../../contract/model.ts';
import { pairFinding } from '../facts/pair-finding.ts';
import { factOf, toldIn } from '../facts/told.ts';
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

/** A paragraph is found by its lowest shingles; it travels with the first figure in it that says how much. */
function keysOf({ reading }: DocumentView, document: number | string): Fact[] {
	const facts: Fact[] = [];
	let done = -1;
	for (const told of toldIn(reading)) {
		const { paragraph } = told;
		if (paragraph.index === done || !RUNNING.has(paragraph.kind)) continue;
		done = paragraph.index;
		const words = paragraph.text.slice(0, KEPT);
		const { text } = fold(words);
		if (weight(text) < LEAST_WEIGHT) continue;
		for (const hash of lowestShingles(shingles(text), KEYS)) {
			facts.push(factOf({ ...told, words }, hash.toString(36), document, reading));
		}
	}
	return facts;
}

const digitsOf = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');

const startsTheSame = (a: Fact, b: Fact): boolean => {
	const [x, y] = [fold(a.sentence).text, fold(b.sentence).text];
	return x === y || jaccard(shingles(x), shingles(y)) >= ALIKE;
};

/** Of one shingle, so many stored paragraphs are looked at: a release that everybody prints is still one origin. */
const MOST_PER_KEY = 16;

const OPENING = 24;
const openingOf = ({ sentence }: Fact): string => (sentence.length > OPENING ? `${sentence.slice(0, OPENING)}…` : sentence);

/** One note a pair of documents, however many paragraphs they share. */
function compare(fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] {
	const byKey = Map.groupBy(stored, ({ key }) => key);
	const tried = new Set<string>();
	const shared = new Map<number | string, { a: Fact; b: Fact }[]>();
	for (const b of fresh) {
		for (const a of byKey.get(b.key)?.slice(0, MOST_PER_KEY) ?? []) {
			const pair = `${a.document}|${a.figure}|${b.figure}`;
			if (a.document === b.document || tried.has(pair)) continue;
			tried.add(pair);
			if (digitsOf(a.sentence) !== digitsOf(b.sentence) || !startsTheSame(a, b)) continue;
			const list = shared.get(a.document);
			if (list) list.push({ a, b });
			else shared.set(a.document, [{ a, b }]);
		}
	}
	return [...shared.values()].flatMap((pairs) => {
		const [first] = pairs;
		if (!first) return [];
		const params = { count: pairs.length, opening: openingOf(first.b) };
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
		],
		miss: [
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
