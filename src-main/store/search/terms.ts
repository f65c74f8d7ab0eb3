/**
 * Words for the full-text index. Chinese is written without blanks, and SQLite's tokenizer would take a whole run of it for
 * one word; so a run of Han characters is indexed as its overlapping pairs and its last character alone, and a phrase of
 * pairs finds every stretch of two characters or more, a prefix every single one.
 */

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const HAN = /^\p{Script=Han}/u;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const runsOf = (text: string): string[] => fold(text).match(RUN) ?? [];

function pairsOf(run: string): string[] {
	const characters = [...run];
	return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** What is indexed of a text. */
export function indexTerms(text: string): string {
	return runsOf(text)
		.flatMap((run) => (HAN.test(run) ? [...pairsOf(run), [...run].at(-1)] : [run]))
		.join(' ');
}

/** The FTS5 query for texts that contain these words in this order; null where the phrase has no letter and no digit. */
export function phraseQuery(phrase: string): string | null {
	const runs = runsOf(phrase);
	const last = runs.at(-1);
	if (last === undefined) return null;
	const terms = runs.slice(0, -1).flatMap((run) => (HAN.test(run) ? [...pairsOf(run), [...run].at(-1)] : [run]));
	if (!HAN.test(last)) return quoted([...terms, last]);
	const pairs = pairsOf(last);
	// Whatever follows the last character: alone it begins a pair, unless it ends its run.
	return pairs.length > 0 ? quoted([...terms, ...pairs]) : `${quoted([...terms, last])} *`;
}

// Letters and digits only: there is no quotation mark to escape.
const quoted = (terms: readonly (string | undefined)[]): string => `"${terms.join(' ')}"`;
