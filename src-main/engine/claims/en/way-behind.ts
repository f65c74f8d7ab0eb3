/**
 * A way behind a comma that closes a clause of its own: "and tin bucked the trend, up £45" is of tin, "Energy was the weakest
 * of the 11 sectors, off 1.7 percent" of energy; neither of what the figure before was of.
 */
import type { Range, Site, View } from '../view.ts';
import { AUXILIARIES, LINK_VERBS, PREDICATE_WORDS } from './lexicon/words.ts';
import { subjectOf } from './subject-phrase.ts';
import { type Word, wordsOf } from './words.ts';

const WAY =
	/,\s(?:up|down|off|higher|lower|ahead|adding|gaining|losing|rising|falling|climbing|dropping)\s(?:by\s)?(?:(?:about|around|nearly|almost|some|just|only|over|more than|a further|another)\s)*$/u;
/** No clause that a way closes is longer. */
const REACH = 110;
const JOINS = /^(?:and|but|while|whereas|as|though|although)$/u;
const SUPERLATIVE = /^(?:\p{Ll}{3,}est|best|worst|most|least|biggest|only|top)$/u;

const isVerb = (word: Word | undefined): boolean =>
	word !== undefined &&
	word.text === word.key &&
	(LINK_VERBS.has(word.key) ||
		AUXILIARIES.has(word.key) ||
		PREDICATE_WORDS.has(word.key) ||
		/(?:[^aeious]|i)ed$/u.test(word.key));

/** What such a clause is told of, or null. */
export function beforeWay({ figure, sentence, index }: Site, { text, sentences, sites }: View): Range | null {
	const way = WAY.exec(text.slice(Math.max(0, figure.from - 40), figure.from));
	if (!way) return null;
	const comma = Math.max(0, figure.from - 40) + way.index;
	const start = sentences[sentence]?.from ?? 0;
	const before = sites[index - 1];
	const words = wordsOf(text, Math.max(start, comma - REACH), comma);
	// "Energy was the weakest of the 11 sectors": the figure before only says among how many.
	if (before?.sentence === sentence && before.figure.kind === 'count' && before.figure.to <= comma) {
		const rank = words.findLastIndex(({ key }) => SUPERLATIVE.test(key));
		const be =
			rank > 1 ? words.slice(0, rank).findLastIndex(({ key }) => /^(?:is|are|was|were|remained|became|proved)$/u.test(key)) : -1;
		const among = words.slice(rank, -1).some(({ key, from }) => /^(?:of|among)$/u.test(key) && from < before.figure.from);
		return be > 0 && rank - be <= 3 && among && comma - REACH <= start ? subjectOf(words.slice(0, be), true) : null;
	}
	if (before?.sentence !== sentence || before.figure.to > comma) return null;
	const own = words.filter(({ from }) => from >= before.figure.to);
	const join = own.findLastIndex(({ key }) => JOINS.test(key));
	if (join < 0 || join > 6) return null;
	const clause = own.slice(join + 1);
	const verb = clause.findIndex((word, i) => i > 0 && isVerb(word));
	if (
		verb < 1 ||
		verb > 5 ||
		clause.slice(0, verb).some((word) => !word.word || /^(?:it|they|he|she|that|which|who|those)$/u.test(word.key))
	)
		return null;
	return subjectOf(clause.slice(0, verb), true);
}
