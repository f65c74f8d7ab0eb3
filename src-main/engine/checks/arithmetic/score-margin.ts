/**
 * A score and the margin told right behind it: 以22∶30落后8分, “112-108, a four-point win”. The two numbers of a score are no
 * figures of their own, so the words are looked at; what the margin was at another moment is told in other words and let be.
 */
import type { Language } from '../../../contract/model.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { BOTH, type Hit, lookThrough, type Place, stretchOf } from '../wording/look.ts';

const HAN = '〇一二三四五六七八九';
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** 领先 and 落后 with their number in the clause of the score; 一度, 最多时 and 扩大到 are of another moment. */
const FORMS: Record<Language, RegExp> = {
	zh: new RegExp(
		`(?<![\\d.:：∶比-])(?<!(?:截至|截止|凌晨|晚上?|[上中下]午|时间|[日号])\\s?)(?<a>\\d{1,3})\\s?[:：∶比－–—-]\\s?(?<b>\\d{1,3})(?:的比分)?` +
			`(?:，?(?:暂时|暂|仅|只)?(?:领先|落后)(?:于|对手|[\\p{Script=Han}]{1,6}?队)?(?:了|多达|整整)?|，?(?:以|的))` +
			`(?<n>\\d{1,3}|两|[${HAN}]|十[${HAN}]?)分(?:(?<=(?:领先|落后)[^，。]{0,10})(?![钟之球])|(?:之差|的?优势|的?劣势|险胜|小胜|惜败))`,
		'gu',
	),
	en: new RegExp(
		`(?<![\\d.–-])(?<a>\\d{1,3})[-–](?<b>\\d{1,3})(?![\\d–-])(?:,? (?:\\p{L}+ ){0,2}?)(?:by (?<n>\\d{1,3}|${WORDS.join('|')}) (?:points?|runs?|goals?)|(?:,|\\bfor)? ?\\ban? (?<m>\\d{1,3}|${WORDS.join('|')})-(?:point|run|goal) (?:win|victory|defeat|loss|lead|margin))\\b`,
		'giu',
	),
};

function numberIn(word: string): number {
	if (/^\d+$/u.test(word)) return Number(word);
	if (word === '两') return 2;
	const ten = word.startsWith('十');
	if (ten || HAN.includes(word)) return (ten ? 10 : 0) + Math.max(0, HAN.indexOf(word.slice(ten ? 1 : 0) || '〇'));
	return WORDS.indexOf(word.toLowerCase());
}

function* look({ text }: Place, view: DocumentView): Generator<Hit> {
	for (const match of text.matchAll(FORMS[view.reading.language])) {
		const { a = '', b = '', n, m } = match.groups ?? {};
		const margin = numberIn(n ?? m ?? '');
		const apart = Math.abs(Number(a) - Number(b));
		if (margin < 0 || margin === apart) continue;
		const params = { first: a, second: b, computed: apart };
		yield { ...stretchOf(match), variant: 'margin', level: 'error', params };
	}
}

/** Every margin that is not the distance of the score before it. A quotation gets its sums wrong as well. */
export const scoreMargins = (view: DocumentView): Outcome[] => lookThrough(view, BOTH, look);
