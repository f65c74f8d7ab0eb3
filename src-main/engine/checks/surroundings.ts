/** The words beside a figure: two figures of one name are one fact only if nothing beside them tells them apart. */
import type { Fact, Language } from '../../contract/model.ts';
import { ofOthers } from './facts/naming.ts';
import { topicOf } from './rates/zh-words.ts';

const MARKS_LEFT = /[，,。；;：:！？!?、（）()“”"《》\d]/u;
const MARKS_RIGHT = /[，,。；;：:！？!?、（）()“”"《》\d和及与]/u;
const REACH = 24;

interface Surroundings {
	left: string;
	right: string;
}

/** The content words of the clause left of the figure, and the noun that it counts on its right; "" where left out. */
function beside(sentence: string, text: string): Surroundings {
	const words = sentence.replace(/\s+/gu, '');
	const at = words.indexOf(text);
	if (at < 0) return { left: '', right: '' };
	const from = clauseStart(words, at);
	let to = at + text.length;
	const end = to;
	while (to < words.length && to - end < REACH / 2 && !MARKS_RIGHT.test(words.charAt(to))) to++;
	return { left: topicOf(withoutDate(words, from, at)), right: topicOf(words.slice(end, to)) };
}

/** 2023年|全县…: a stretch that begins behind digits begins with what they count. */
const withoutDate = (words: string, from: number, at: number): string =>
	/\d/u.test(words.charAt(from - 1))
		? words.slice(from, at).replace(/^(?:[年月日号时点]份?(?:底|末|初)?)/u, '')
		: words.slice(from, at);

function clauseStart(words: string, at: number): number {
	let from = at;
	while (from > 0 && at - from < REACH && !MARKS_LEFT.test(words.charAt(from - 1))) from--;
	return from;
}

/** The subject that a rate takes from the clauses before its own: 城镇居民收入21713元，增长3.7%. */
function subjectBefore(sentence: string, text: string): string {
	const words = sentence.replace(/\s+/gu, '');
	let at = words.indexOf(text);
	const floor = Math.max(0, at - 3 * REACH);
	while (at > floor) {
		const from = clauseStart(words, at);
		const topic = topicOf(words.slice(from, at)).replace(CHANGE, '').trim();
		// What stands right behind digits is the unit of the figure before: 3.05万亿元.
		const unit = /\d/u.test(words.charAt(from - 1)) && topic.length <= LONGEST_UNIT;
		if (topic.length >= 2 && !unit) return topic;
		at = from - 1;
	}
	return '';
}

const LONGEST_UNIT = 5;
const CHANGE = /同比|环比|比上年|增长|下降|增加|减少|提高|上升|上涨|降低|占比/gu;
/** Told of what the clause before is about, and of nothing else. */
const RATES: ReadonlySet<Fact['aspect']> = new Set(['growth', 'share', 'completion', 'increase', 'decrease']);

const startsAlike = (a: string, b: string): boolean => a === '' || b === '' || a.startsWith(b) || b.startsWith(a);

/** Without the place, which is compared by itself. */
const without = (topic: string, place: string): string => (place === '' ? topic : topic.replaceAll(place, '').trim());

function wordsOf(sentence: string): Set<string> {
	return new Set((sentence.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 2));
}

/** How much of the smaller set of words the larger one has. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let both = 0;
	for (const word of a) if (b.has(word)) both++;
	return both / Math.max(1, Math.min(a.size, b.size));
}

type Told = Pick<Fact, 'sentence' | 'text' | 'place' | 'aspect'>;

/** Whether the words beside two facts leave them one fact: 城镇居民…收入 and 农村居民…收入 are two. */
export function sameSurroundings(a: Told, b: Told, language: Language): boolean {
	if (language === 'en') return !ofOthers(a.sentence, b.sentence) && shared(wordsOf(a.sentence), wordsOf(b.sentence)) >= 0.6;
	if (RATES.has(a.aspect)) {
		const [x, y] = [subjectBefore(a.sentence, a.text), subjectBefore(b.sentence, b.text)];
		if (without(x, a.place) !== without(y, b.place)) return false;
	}
	const [x, y] = [beside(a.sentence, a.text), beside(b.sentence, b.text)];
	const [p, q] = [without(x.left, a.place), without(y.left, b.place)].map((topic) => topic.replace(/\s/gu, ''));
	return (!p || !q || p === q) && startsAlike(x.right, y.right);
}

/** The language of a fact, which does not carry one: its sentence has it. */
export const languageOf = (fact: Pick<Fact, 'sentence'>): Language => (/\p{Script=Han}/u.test(fact.sentence) ? 'zh' : 'en');
