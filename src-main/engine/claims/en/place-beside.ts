/** English places that belong to one figure: before its bracket, right before or behind it, or of the same thing told again. */

import { SIZE_EN } from '../place-size.ts';
import type { Governing, PlaceMention, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';
import { placeOfStatement } from './place-behind.ts';

const DIRECTED = '(?:the\\s)?(?:(?:north|south|east|west|central|upper|lower)\\p{L}*\\s)?';

const LIES_IN = new RegExp(
	`^(?:['’]s)?(?:\\s(?:province|state|county|counties|district|region|prefecture|city|town|(?:\\p{Ll}+\\s)?(?:auctions?|market|plant|mine|port|airport|stadium|hospital|school|refinery|terminal|depot|works|factory|mill|exchange|camp|prison|station|valley|reserve|park|site|university|college|branch|office)))?(?:,?\\s(?:in|of)\\s|,\\s)${DIRECTED}$`,
	'u',
);

/** "Yunnan province in southwest China", "Lordsby, Ohio": the larger place only says where the one before it lies. */
export function holds(mention: PlaceMention, before: PlaceMention | undefined, view: View): boolean {
	if (view.language !== 'en' || !before || mention.from - before.to > 40) return false;
	const [outer, inner] = [mention.parts.at(-1)?.level, before.parts.at(-1)?.level];
	const between = view.text.slice(before.to, mention.from);
	if (outer === undefined || inner === undefined || !LIES_IN.test(between)) return false;
	// "St Hilda's in Kesh": both might be towns, as far as their names tell.
	return SIZE_EN[outer] > SIZE_EN[inner] || (outer === inner && between.endsWith(' in ') && !between.includes(','));
}

/** "the market in Kesh, southwest of Marlow": by which other place one lies. */
const LIES_BY =
	/^(?:\s(?:area|district|region|suburb|estate))?,\s(?:(?:about|some|around|just|roughly)\s)?(?:[\d.,]+\s?(?:km|kms|kilomet(?:re|er)s|miles)\s(?:\([^)]{1,20}\)\s)?)?(?:to the\s)?(?:near|close to|outside|not far from|inland from|away from|from|(?:north|south|east|west)(?:-?(?:east|west))?\sof)\s(?:the\s)?(?:(?:capital|city|town),?\s(?:of\s)?)?$/u;
const LIES_BY_REACH = 90;

/** ", 120km south of Marlow", of a place that has no name here */
const FAR_FROM =
	/,\s(?:(?:about|some|around|just|roughly)\s)?[\d.,]+\s?(?:km|kms|kilomet(?:re|er)s|miles)\s(?:\([^)]{1,20}\)\s)?(?:to the\s)?(?:from|away from|(?:north|south|east|west)(?:-?(?:east|west))?\sof)\s(?:the\s)?(?:(?:capital|city|town),?\s(?:of\s)?)?$/u;
const FAR_REACH = 80;

/** Whether a place is named only to say where the one before it lies. */
export const liesBy = (mention: PlaceMention, before: PlaceMention | undefined, text: string): boolean =>
	mention.points === null &&
	(FAR_FROM.test(text.slice(Math.max(0, mention.from - FAR_REACH), mention.from)) ||
		(before !== undefined && mention.from - before.to <= LIES_BY_REACH && LIES_BY.test(text.slice(before.to, mention.from))));

/** "Victoria (-0.1%)": what stands in the bracket is of the place before it. */
export function beforeBracket(site: Site, view: View, mention: PlaceMention | undefined): QualifierDraft | null {
	if (!mention || mention.points !== null || site.bracket < 0 || site.figure.kind === 'time') return null;
	const between = view.text.slice(mention.to, site.bracket);
	if (
		!(between.trim() === '' || (mention.passing === 'seat' && INSTITUTION_TAIL.test(between))) ||
		!/^[(]\s*(?:up|down|at)?\s*$/u.test(view.text.slice(site.bracket, site.figure.from))
	)
		return null;
	const { from, to, text } = mention;
	// "ahead of Sweden (12%) and Ireland (9%)": with whom, not where.
	const grew = /^[(]\s*(?:up|down)\b/u.test(view.text.slice(site.bracket, site.figure.from));
	const near = view.text.slice(Math.max(0, from - 60), from);
	// "led by Kesh (up 3%), followed by Marlow (up 2%)": one of a row.
	const before = near.replace(grew ? /\b(?:led|followed) by\b/gu : /\bfollowed by\b/gu, '');
	// What an earlier bracket holds (14.2% to 10.9%) is no partner.
	if (PARTNERS.test(before.replace(/\([^()]*\)/gu, '').replace(/^[^()]*\)/u, ''))) return null;
	return { text, paragraph: view.paragraph.index, from, to, origin: 'stated', source: 'clause' };
}

/** "Kesh will grow 21 million tonnes, Marlow 4.2 million and Tew 1.5 million": the verb is said once, the place each time. */
const LISTED_BEFORE = /(?:[,;:—–(]\s|\band\s|\bfollowed by\s|\bahead of\s|[,;]\sthen\s)(?:and\s)?(?:the\s)?$/u;

export function rightBefore(site: Site, view: View, mention: PlaceMention | undefined): QualifierDraft | null {
	if (!mention || mention.points !== null || mention.dateline || site.figure.kind === 'time' || site.figure.kind === 'age')
		return null;
	const before = [1, 2, 3].map((back) => view.sites[site.index - back]).find((other) => other?.figure.kind === site.figure.kind);
	const { from, to, text } = mention;
	const told = { text, paragraph: view.paragraph.index, from, to, origin: 'stated', source: 'clause' } as const;
	if (mention.passing !== 'origin' && ROW.test(view.text.slice(to, site.figure.from)) && !FILED.test(view.text.slice(0, from)))
		return told;
	if (!/^,?\s(?:(?:with|up|down)\s)?$/u.test(view.text.slice(to, site.figure.from))) return null;
	if (before?.sentence !== site.sentence)
		// "The rates were: Kesh 85%, Marlow 83%": the first of a row.
		return /:\s$/u.test(view.text.slice(Math.max(0, from - 2), from)) &&
			/^,\s(?:and\s)?\p{Lu}/u.test(view.text.slice(site.figure.to, site.figure.to + 8))
			? told
			: null;
	return LISTED_BEFORE.test(view.text.slice(Math.max(0, from - 16), from)) ? told : null;
}

/** "Kesh – 92% Marlow – 89%": a row of a list gives the name before its dash or colon. */
const ROW = /^\s?[–—:-]\s?$/u;

/** "KESH, Vesk — Two people died": the end of a dateline. */
const FILED = /^\s*\p{Lu}[\p{Lu} .'’-]{2,30},\s$/u;

/** "Kessing General Hospital NHS Trust (48%)": the rest of the house's name. */
const INSTITUTION_TAIL = /^(?:\s(?:\p{Lu}[\p{L}]+|and)){1,4}\s?$/u;

const PARTNERS =
	/\b(?:ahead of|behind|followed by|than|markets?|destinations?|visitors|imports?|exports?|partners?|buyers?|suppliers?|to|from|by)\b(?:[^.;:]|\.\d)*$/u;

/** "Profit in Britain was up 12%, at £501m": two figures of one thing are of one place. */
const AGAIN =
	/^(?:\s(?:higher|lower|more|less|up|down|ahead))?(?:,\s(?:at|to|from|or|by|up|down)|\s(?:to|from|or))\s(?:(?:about|around|nearly|almost|just|over|a|an|from|by)\s){0,2}$/u;

/** "Kesh 80 per cent of its target (1.4 million acres)" */
const IN_BRACKET = /^\s[^,.;:()]{0,40}\s\($/u;

export function retold(out: readonly QualifierDraft[], site: Site, view: View, last: Governing | null): QualifierDraft | null {
	const before = view.sites[site.index - 1];
	const place = out[site.index - 1];
	if (!before || !place || place.origin !== 'stated' || before.sentence !== site.sentence) return null;
	// A place named since then is nearer.
	if (last && last.draft.from > place.from) return null;
	const gap = view.text.slice(before.figure.to, site.figure.from);
	if (place.to > before.figure.from || !(AGAIN.test(gap) || (site.bracket >= 0 && IN_BRACKET.test(gap)))) return null;
	return { ...place, origin: 'inherited', source: 'sentence' };
}

/** "53 in New York City and [15] in nearby Rockland County": each of a list has its own place behind it. */
const RIGHT_BEHIND =
	/^(?:\sto\s[\d.,]+)?\s(?!(?:and|but|while|or)\s(?:in|at|across|near)\b)(?:\p{L}+\s)?(?:(?:[\p{L}-]+\s){0,4}\p{L}+ed\s)?(?:in|at|across|near|(?<=\s(?:\p{L}+\s)?)(?:hit|struck|swept|battered|lashed)(?:\sacross|\sthrough)?)\s(?:the\s)?(?:(?:nearby|neighbou?ring|adjacent|\p{L}+ern|rest of(?:\sthe)?)\s)?$/u;

export const ownPlaceBehind = (site: Site, view: View, mention: PlaceMention | undefined, last: Governing | null): boolean =>
	mention !== undefined &&
	last !== null &&
	((!last.subject && wentTo(site, view, mention)) ||
		(RIGHT_BEHIND.test(view.text.slice(site.figure.to, mention.from)) &&
			// "Rents in Hale rose 5% and 8% in Marlow": a rate has one place, and that is the nearer.
			(site.figure.kind === 'percent' ||
				(last.office === true && last.draft.from >= (view.sentences[site.sentence]?.from ?? 0)) ||
				(pairedBefore(site, view)?.figure.to ?? Number.POSITIVE_INFINITY) <= last.draft.from)));

/** The figure before this one, or before the pair it closes: "2,655 to 1,318 in Kesh and 2,304 to [1,816] in Hale". */
const pairedBefore = (site: Site, view: View): Site | undefined => {
	const before = view.sites[site.index - 1];
	const pair = before && /^\sto\s$/u.test(view.text.slice(before.figure.to, site.figure.from));
	return pair ? view.sites[site.index - 2] : before;
};

export function behindFigure(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const mention = mentions[next];
	if (!mention || mention.from < site.right.from) return null;
	const gap = view.text.slice(site.figure.to, Math.min(mention.from, site.figure.to + LONGEST_GAP));
	if (ANOTHER_SUBJECT.test(gap) || (AWAY_FROM.test(gap) && view.text.startsWith(', ', site.figure.from - 2))) return null;
	// "fell to $11 a bushel as rain fell in Kesh": why a price moved.
	if ((site.figure.kind === 'money' || site.figure.kind === 'percent') && WHY.test(gap)) return null;
	// "Eleven were taken to Kesh and four to Marlow", "flew 4,200 parcels to Tolby": where those counted went.
	if (wentTo(site, view, mention)) return placed(mention, view);
	if (mention.to <= site.right.to || PAIR_IN.test(view.text.slice(site.figure.to, mention.from))) return drafts[next] ?? null;
	// "A mill was razed on Thursday, near Kesh in the north": where it was ends the sentence.
	if (ENDS_WITH_PLACE.test(view.text.slice(site.figure.to, mention.from)) && !numberBetween(site, view, mention.from))
		return drafts[next] ?? null;
	// "Three of the 40 injured were found in Kesh": what is told behind the whole is told of the part.
	const whole = view.sites[site.index + 1];
	return whole && PART_OF.test(view.text.slice(site.figure.to, whole.figure.from)) && mention.to <= whole.right.to
		? (drafts[next] ?? null)
		: placeOfStatement(site, view, mentions, drafts, next);
}

const MOVED =
	'(?:referred|taken|rushed|moved|shifted|sent|transferred|admitted|airlifted|flown|evacuated|bused|bussed|driven|ferried|shipped|delivered|dispatched|deployed|relocated|flew)';
/** "of the injured had been taken to", "to" */
const WENT_TO = new RegExp(
	`^(?:\\s(?:of|others?)(?:\\s(?:the|them|those|these))?(?:\\s\\p{Ll}+)?)?(?:\\s(?:have|has|had|were|was|are|been|being|will|be|later|then)){0,4}(?:\\s${MOVED})?(?:\\s(?:by|on)\\s\\p{Ll}+)?\\sto\\s(?:the\\s)?(?:hospitals?\\sin\\s)?$`,
	'u',
);
const IS_MOVED = new RegExp(`\\s${MOVED}\\b`, 'u');
/** "…taken to Kesh and four to", "flew 4,200 parcels to": the verb stands behind the figure, or before it in its sentence. */
function wentTo({ figure, sentence }: Site, { text, sentences }: View, { from }: PlaceMention): boolean {
	if (figure.kind !== 'count' || from < figure.to || from - figure.to >= LONGEST_GAP) return false;
	const gap = text.slice(figure.to, from);
	if (!WENT_TO.test(gap)) return false;
	const begin = Math.max(sentences[sentence]?.from ?? 0, figure.from - MOVED_REACH);
	return IS_MOVED.test(gap) || IS_MOVED.test(text.slice(begin, figure.from));
}
const MOVED_REACH = 90;

const placed = ({ text, from, to }: PlaceMention, view: View): QualifierDraft => ({
	text,
	paragraph: view.paragraph.index,
	from,
	to,
	origin: 'stated',
	source: 'clause',
});

/** "560 patients on trolleys as Hale is worst hit": the next statement begins with its own place. */
const ANOTHER_SUBJECT = /\s(?:as|(?:while|whereas)(?:\s(?:in|at|across|around))?)\s(?:the\s)?$/u;
/** "on the way back to Kesh, 60 miles southwest of Hale": how far what stands before the comma lies from there. */
const AWAY_FROM = /^(?:\s?\([^()]{1,24}\))?\s(?:\p{L}+[- ]?){0,3}?(?:of|from)\s(?:the\s)?$/u;
const WHY = /\s(?:as|because|amid|on)\s(?:\p{L}+\s){1,4}?\p{Ll}+\s(?:in|at|across|from|over)\s(?:the\s)?$/u;
/** No words that part a figure from its place are longer. */
const LONGEST_GAP = 120;

/** "[1,538] to 1,107 in Hale": the place of a pair. */
const PAIR_IN = /^\sto\s[\d.,]+\s(?:in|at|on)\s(?:the\s)?$/u;
const ENDS_WITH_PLACE = /^[^,.;:]{1,60},\s(?:near|in|at|outside|off|around)\s(?:the\s)?$/u;

const numberBetween = (site: Site, view: View, to: number): boolean => {
	const other = view.sites[site.index + 1]?.figure;
	return other !== undefined && other.kind !== 'time' && other.from < to;
};

const PART_OF = /^\sof (?:the |its |their |these |those )?$/u;
