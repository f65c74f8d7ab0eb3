/** The stretches of an English paragraph that tell a time: figures of time, words of the lexicon, and whole phrases. */
import type { FigureDraft } from '../../figures/types.ts';
import { matchesOf } from '../../matches.ts';
import { RARE, WORDS } from './period-lexicon.ts';
import { NAMED_TIMES } from './period-named.ts';
import { PHRASES } from './period-phrases.ts';

export interface FoundTime {
	from: number;
	to: number;
	/** The figure it is, when it is no more than that. */
	figure: FigureDraft | null;
	/** Put together for one statement. */
	phrase?: true;
}

const NO_MONTH = /\b(?:may|march)\b/u;
const BEFORE_END = /\s(?:before|after|following)\s/u;
const PLAYED = /\b(?:first|second|third|fourth) (?:quarter|half)$/iu;
/** "her third win in four years", "moved three times in five years": within what it is reckoned, not when it was. */
const COUNTED_IN = /^(?:in|over|across|inside) (?!(?:the|this|that|its|their|our|all|Holy|Ramadan|calendar)\b)/iu;
const RANKED =
	/\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|only|once|twice|times|more|most|least|fewest|(?:high|low|larg|small|bigg|fast|slow|worst|best|strong|weak|steep|sharp|long|short|hott|cold|wett|dri|deadli|heavi|earli|lat|dear|cheap)est|worst|best|record)\b[^.;:]*$/iu;

function words(text: string, figures: readonly FigureDraft[]): FoundTime[] {
	const out: FoundTime[] = [];
	let f = 0;
	for (const { 0: word, index: from } of matchesOf(text, WORDS)) {
		const to = from + word.length;
		while (f < figures.length && (figures[f]?.to ?? 0) <= from) f++;
		// "£241.05 a week": the rate of an amount is a part of it.
		const held = figures[f];
		if (held && held.kind !== 'time' && held.from < from && to <= held.to) continue;
		// "in the fourth quarter" of a match: had it been of a year, it would be a figure.
		if (PLAYED.test(word) && (held?.from ?? to) >= to) continue;
		// "although this may say little", "in march drills"
		if (NO_MONTH.test(word)) continue;
		out.push({ from, to, figure: null });
	}
	for (const [word, pattern] of [...RARE, ...NAMED_TIMES])
		if (text.includes(word))
			for (const match of matchesOf(text, pattern))
				out.push({ from: match.index, to: match.index + match[0].length, figure: null });
	return out;
}

/** The phrases that are not `known` by their words. */
function phrases(text: string, known: readonly FoundTime[]): FoundTime[] {
	const out: FoundTime[] = [];
	const sorted = [...known].sort((a, b) => a.to - b.to);
	for (const [word, pattern] of PHRASES) {
		if (!text.includes(word)) continue;
		let k = 0;
		for (const { 0: phrase, index: from } of matchesOf(text, pattern)) {
			const to = from + phrase.length;
			while (k < sorted.length && (sorted[k]?.to ?? 0) < to) k++;
			// "over the past week" is known by its words.
			const ranked = COUNTED_IN.test(phrase) && RANKED.test(text.slice(Math.max(0, from - 60), from));
			const other = sorted[k];
			// "in the two years before the war": what is known ends it, and is a part of it.
			const inside = BEFORE_END.test(phrase) && other !== undefined && other.from > from && other.to === to;
			if (((other?.from ?? to) >= to || inside) && !ranked) out.push({ from, to, figure: null, phrase: true });
		}
	}
	return out;
}

/** Every stretch that tells a time, by where they begin, the longer first; some may overlap. Linear. */
export function timesIn(text: string, figures: readonly FigureDraft[]): FoundTime[] {
	const times = figures.filter(({ kind }) => kind === 'time').map((figure) => ({ from: figure.from, to: figure.to, figure }));
	const known = [...times, ...words(text, figures)];
	return [...known, ...phrases(text, known)].sort((a, b) => a.from - b.from || b.to - a.to);
}
