/** The verb that stands right before a figure, and with what goes with it: "have swept through | 40,000 hectares". */
import type { Range } from '../view.ts';
import { AUXILIARIES, LINK_VERBS, STOP_WORDS } from './lexicon/words.ts';
import { isAdverb } from './stops.ts';
import { REPORTING } from './subject-words.ts';
import type { Word } from './words.ts';

/** Past forms that do not end in -ed, of verbs that take an amount, a stretch or a time. */
const IRREGULAR =
	/^(?:laid|held|kept|led|ran|run|stood|sat|lay|spent|lent|sent|got|had|made|lost|won|sold|bought|brought|caught|took|taken|gave|given|drew|drawn|swept|burnt|fed|flew|flown|rode|drove|driven|swam|left|met|paid|put|set|shut|cut|hid|slept|kept|wore|broke|built|dug|fought|grew|hung|knew|known|owned|taught|thrown|threw|locked|stolen|stole|withdrew|withdrawn|shed|lit|fell|been|done|seen|gone|went|came|sought|struck|held up|cost)$/u;
/** Words in -ed and -ing that are no verb before a figure, or say only that one comes. */
const NO_VERB =
	/^(?:valued|assessed|rated|priced|located|situated|seated|estimated|reported|combined|aged|further|added|extended|limited|record|required|increased|reduced|compared|based|need|indeed|hundred|speed|feed|seed|red|bed|weed|shed|touching|hitting|fetching|closing|ending|settling|opening|totalling|totaling|averaging|including|excluding|following|according|during|remaining|outstanding|existing|resulting|reaching|costing|exceeding|numbering|meaning|being|adding|something|anything|nothing|everything|morning|evening|building|housing|meeting|hearing|funding|spending|saving|training|trading|standing|staggering|whopping|rating|offering|opening|ceiling)$/u;
const MODAL = /^(?:to|will|would|can|could|may|might|must|should|shall|did|does|do|not|cannot)$/u;
/** Verbs that say nothing of the amount behind them. */
const EMPTY = /^(?:get|put|set|go|take|make|have|see|bring|come|do|be|give|add|let|keep|hold|find|lie)$/u;
const NOTHING_SAID = /^(?:taking|making|getting|having|putting|going|giving|bringing|seeing|coming|doing|letting)$/u;
/** Before a word in -ed that belongs to the noun behind it: "the combined", "a planned", "of injured". */
const BEFORE_NOUN =
	/^(?:an?|the|its|their|his|her|our|my|your|this|that|these|those|of|in|on|at|by|from|with|as|for|some|all|each|no|any|and|or)$/u;
const APPROXIMATE =
	/^(?:about|around|nearly|almost|some|just|only|over|under|more|less|fewer|than|at|least|most|up|to|as|much|many|long|an?|the|another|further|additional|extra|estimated|approximately|roughly|total|of|half|barely|well|exactly|almost|between|longer|inside|within|beyond|another)$/u;

/** How many of `words` are left where what only approximates the figure is cut off the end. */
export function past(words: readonly Word[], approximate: RegExp = APPROXIMATE): number {
	let end = words.length;
	while (end > 0 && words[end - 1]?.word && approximate.test(words[end - 1]?.key ?? '')) end--;
	return end;
}

/** Whether the word at `i` is a verb by its form and by what stands before it. `opens`: the words open a clause. */
export function isVerbAt(words: readonly Word[], i: number, opens = false): boolean {
	const word = words[i];
	if (!word?.word || word.text !== word.key || NO_VERB.test(word.key)) return false;
	const before = words[i - 1]?.key ?? '';
	if (MODAL.test(before) && EMPTY.test(word.key)) return false;
	if (MODAL.test(before)) return !STOP_WORDS.has(word.key) && !isAdverb(word.key) && /^\p{Ll}{2,}$/u.test(word.key);
	if (BEFORE_NOUN.test(before) && !(before === 'and' || before === 'or')) return false;
	if (/ing$/u.test(word.key))
		return (
			!NOTHING_SAID.test(word.key) &&
			word.key.length > 4 &&
			(AUXILIARIES.has(before) ||
				(i === 0 ? opens : !words[i - 1]?.word) ||
				/^(?:after|before|while|by|and|since|from|[’']?re)$/u.test(before))
		);
	return (
		(/[^e]ed$/u.test(word.key) && word.key.length > 3) || /^(?:freed|agreed|fleed)$/u.test(word.key) || IRREGULAR.test(word.key)
	);
}

/** Verbs that say only that an amount was there, or how it moved: the noun before them is what is told of. */
const LINKS_ONLY =
	/^(?:charged|levied|quoted|asked|listed|find|had|got|been|made|stood|fell|came|went|left|put|set|run|cost|met|known|taken|paid)$/u;
export const isLink = (key: string): boolean =>
	LINK_VERBS.has(key) && !/^(?:lost|spent|sold|bought|received|used|held|earned|won|shed|produced|paid)$/u.test(key);

const PARTICLE = /^(?:through|out|off|over|up|down|away|back|in|around|for|on|with|from|by)$/u;

/** The verb right before a figure with its particle: "swept through", "lost", "paying out"; null where none stands there. */
export function verbBefore(words: readonly Word[], opens = false): Range | null {
	const end = past(words);
	for (let i = end - 1; i >= Math.max(0, end - 2); i--) {
		const word = words[i];
		if (!word?.word) return null;
		if (isVerbAt(words, i, opens)) {
			if (
				isLink(word.key) ||
				REPORTING.test(word.key) ||
				(LINKS_ONLY.test(word.key) && !/^(?:left|paid|taken|made)$/u.test(word.key))
			)
				return null;
			return { from: word.from, to: words[end - 1]?.to ?? word.to };
		}
		if (i < end - 1 || !PARTICLE.test(word.key)) return null;
	}
	return null;
}
