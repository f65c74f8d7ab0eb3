/**
 * Announced numbers and their lists in English: "four priorities: A, B, C and D", "the three winners were A, B and C",
 * "five towns, including A and B". A final "and" cuts an item; one inside an item may.
 */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { exact, isWhole } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import type { DocumentView } from '../view.ts';
import type { CountedList } from './types.ts';

const REACH = 260;
const MOST = 20;

/** in three districts — Ashford, Bramley and Kirkdale — will …: the dash that closes ends the list. */
const DASH = /^(?: [\p{L}'’-]+){0,4} [—–-] /u;
/** four towns (Ashford, Bramley and Kirkdale) */
const BRACKET = /^(?: [\p{L}'’-]+){0,3} \(/u;

const TIES: readonly [RegExp, CountedList['tie']][] = [
	[/^[^.,;:()\d]{0,90}(?:,? namely|,? which (?:are|were))[:,]?\s/u, 'namely'],
	[/^[^.,;:()\d]{0,60},? (?:including|such as|among them|include|includes|included|ranging)\s/u, 'including'],
	[/^[^.;:()\d]{0,90}:\s/u, 'colon'],
	[DASH, 'colon'],
	[BRACKET, 'bracket'],
	[/^(?: [\p{L}'’-]+){0,4} (?:are|were|is|will be|would be|should be|remain)\s/u, 'copula'],
];

/** Things that one lists; "four men were arrested, charged and released" lists nothing. */
const LISTABLE =
	/\b(?:priorit(?:y|ies)|areas?|fields?|pledges?|measures?|themes?|goals?|aims?|reasons?|factors?|causes?|countries|cities|states|towns|counties|districts|regions|categories|candidates|finalists|winners|pillars|principles|objectives|sectors|departments|groups|types|kinds|parts|stages|phases|options|subjects|topics|issues|languages|colou?rs|members|partners|sponsors|brands|ingredients|routes|stops|venues|services)\b/iu;

const VERB =
	/\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|said|says|rose|fell|became|took|made|did|does)\b/iu;
const PARTICIPLE = /^\s*(?:being |not |also |then |later )?\p{Ll}+(?:ed|ing)\b/u;
const TAIL =
	/,? (?:which|who|whose|where|when|while|although|because|but|according to|as well as|(?:he|she|they|it|officials?|police) (?:said|says|added))\b/iu;

function announces(figure: Figure): boolean {
	if (figure.kind !== 'count' || figure.value === null || figure.modifier !== 'exact') return false;
	const value = exact(figure.value);
	return isWhole(value) && value.n >= 2n && value.n <= BigInt(MOST);
}

/** "including A, B and C, lost power": the sentence goes on behind the first item that an "and" closes. */
const INSERTED = /^[^;:]*?(?:^|,)[^,]* and [^,]*(?=,)/u;

/** Pairs that are one thing; every other “and” at the end of a list without a comma before it parts two items. */
const ONE_THING =
	/\b(?:research and development|food and drinks?|oil and gas|health and safety|bed and breakfast|law and order|arts and crafts|science and technology|culture and tourism|fruit and vegetables?|men and women|terms and conditions|information and communications?|health and (?:social )?care|business and industry|trade and industry|sport and (?:leisure|recreation)|parks and recreation|wind and solar|profit and loss|plant and machinery|hotels and restaurants|transport and logistics|aid and development|mergers and acquisitions)\b/iu;

/** Two noun phrases: “river ports and lifting gear”. */
const TWO = /^\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2} and [\p{L}'’-]+(?: [\p{L}'’-]+){0,2}$/u;

/** “planning, with nine members, housing, with seven, and finance”: what is told of an item is none. */
const ASIDE = /^(?:with|led|chaired|headed|run|owned|held|each|all|both|home|up|down|worth|based|aged)\b/iu;

const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Items of an English enumeration, or null when what follows is no plain enumeration. */
function itemsOf(text: string): { items: string[]; joined: boolean; most: number } | null {
	// What an item says of itself in brackets cuts nothing.
	const bare = text.replace(/ ?\([^()]*\)/gu, '');
	const tail = TAIL.exec(bare);
	const list = (tail ? bare.slice(0, tail.index) : bare).trim();
	if (/\d|[“”"()]/u.test(list) || list === '') return null;
	const separator = list.includes(';') ? /;\s*(?:and |or )?/u : /,\s*(?:and |or )?/u;
	const segments = list.split(separator).map((item) => item.trim());
	if (segments.length < 2 || segments.some((item) => item === '' || item.split(/\s+/u).length > 7)) return null;
	if (segments.some((item) => VERB.test(item) || ASIDE.test(item) || /^(?:several|many|some|both|various)\b/iu.test(item)))
		return null;
	// “two parks” among them is one item or two.
	const several = segments.reduce(
		(sum, item) => sum + Math.max(0, SMALL.indexOf(item.split(' ')[0]?.toLowerCase() ?? '') - 1),
		0,
	);
	// A final "and" after the last comma shows that the enumeration ended there.
	const oxford = /[,;]\s*(?:and|or) [^,;]*$/u.test(list);
	const last = segments.at(-1) ?? '';
	const joined = / (?:and|or|&) /u.test(last);
	if (!oxford && !joined) return null;
	const inner = segments.reduce((sum, item) => sum + [...item.matchAll(/ (?:and|or|&) /gu)].length, 0);
	return {
		items: segments,
		joined: !oxford && !ONE_THING.test(last) && !last.includes('&'),
		most: segments.length + inner + several,
	};
}

/** A list of two behind a colon, where the number is three: a longer list would hardly have lost more than one item. */
function twoOf(text: string, figure: Figure, tie: CountedList['tie']): ReturnType<typeof itemsOf> {
	const list = text.trim();
	if (tie !== 'colon' || figure.value !== '3' || !LISTABLE.test(figure.unit)) return null;
	if (!TWO.test(list) || ONE_THING.test(list) || VERB.test(list) || TAIL.test(list) || /^to\b/iu.test(list)) return null;
	return { items: list.split(' and '), joined: false, most: 2 };
}

/** What a bracket says of them without naming them. */
const BESIDE_NAMES =
	/^(?:one|two|three|four|five|six|of|in|on|for|from|at|with|including|include|mostly|mainly|both|all|each|see|such|e\.g|i\.e|as|aged|not)\b|\bor\b/iu;

function listAfter(text: string, figure: Figure, ceiling: number): Omit<CountedList, 'paragraph' | 'announced'> | null {
	const after = text.slice(figure.to, Math.min(ceiling, figure.to + 140));
	for (const [pattern, tie] of TIES) {
		const match = pattern.exec(after);
		if (!match) continue;
		if (tie === 'copula' && !LISTABLE.test(figure.unit + match[0])) continue;
		const from = figure.to + match[0].length;
		const to = endOf(text, from, ceiling);
		const behind = text.slice(from, to);
		const rest =
			pattern === DASH ? (behind.split(/ [—–-] /u)[0] ?? '') : pattern === BRACKET ? (behind.split(')')[0] ?? '') : behind;
		if (pattern === BRACKET && (BESIDE_NAMES.test(rest) || !rest.includes(','))) return null;
		const found = itemsOf(tie === 'including' ? (INSERTED.exec(rest)?.[0] ?? rest) : rest) ?? twoOf(rest, figure, tie);
		if (!found) return null;
		if (tie === 'copula' && found.items.some((item) => PARTICIPLE.test(item))) return null;
		const joined = found.joined && (tie === 'colon' || tie === 'namely');
		return {
			counts: [{ least: found.items.length + (joined ? 1 : 0), most: found.most }],
			open: tie === 'including',
			loose: false,
			joined,
			doubled: doubledIn(found.items),
			tie,
			list: { from, to },
		};
	}
	return null;
}

function endOf(text: string, from: number, ceiling: number): number {
	let to = Math.min(ceiling, from + REACH);
	while (to > from && /[\s.!?”"’]/u.test(text.charAt(to - 1))) to--;
	return to;
}

function doubledIn(items: readonly string[]): string | null {
	const seen = new Set<string>();
	for (const item of items) {
		const key = item.toLowerCase();
		if (seen.has(key)) return item;
		seen.add(key);
	}
	return null;
}

/** All counted lists of one paragraph, in reading order of their numbers. */
export function listsEn(view: DocumentView, paragraph: Paragraph): CountedList[] {
	const figures = view.figuresIn(paragraph.index);
	const lists: CountedList[] = [];
	figures.forEach((announced, index) => {
		if (!announces(announced)) return;
		const sentence = stretchAt(view.sentencesIn(paragraph.index), announced.from);
		if (!sentence) return;
		const list = listAfter(paragraph.text, announced, sentence.to);
		const [previous, next] = [figures[index - 1], figures[index + 1]];
		// Four of the six winners: A, B, C and D are the four.
		const chosen =
			previous && /^ of (?:the |its |their |these |those )?$/u.test(paragraph.text.slice(previous.to, announced.from));
		// A second number before the list takes it for itself.
		if (list && !(next && next.from < list.list.from))
			lists.push({ paragraph, announced: chosen && announces(previous) ? previous : announced, ...list });
	});
	return lists;
}
