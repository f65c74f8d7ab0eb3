/** The court before which a story was told: where nothing else of it says where, it is told of there. */
import type { PlaceState } from '../place-state.ts';
import type { PlaceMention, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';
import { SMALL } from './place-lead.ts';

/** "Kesh Crown Court heard" */
const COURT_BEHIND = /^(?:['’]s)?(?:\s\p{Lu}[\p{L}’']*){0,3}\s(?:Court|court)\b/u;
const BEHIND_REACH = 48;
/** "the District Court in Kesh" */
const COURT_BEFORE = /\b(?:Court|court)\sin\s(?:the\s)?$/u;
const BEFORE_REACH = 16;

/** Whether a place is named as where a court sits; of a whole country or state it says nothing. */
export const isCourt = (text: string, { from, to, parts }: PlaceMention): boolean =>
	SMALL.has(parts.at(-1)?.level ?? 'country') &&
	(/\sCourt$/u.test(text.slice(from, to)) ||
		COURT_BEHIND.test(text.slice(to, to + BEHIND_REACH)) ||
		COURT_BEFORE.test(text.slice(Math.max(0, from - BEFORE_REACH), from)));

/** What a court does to those before it, and what they do there. */
const TRIES =
	/\b(?:jailed|imprisoned|sentence[ds]?|(?:prison|jail) terms?|suspended (?:terms?|sentences?)|unpaid work|community (?:order|service)|(?:was|were) (?:fined|convicted|acquitted|remanded|cleared)|on bail|bail of|plead(?:s|ed|ing)?|found guilty|sent down|(?:handed|given|got) (?:\S+ ){1,4}?(?:months|years)|to call (?:\S+ ){1,3}?witnesses|the trial)\b/u;
const TRIES_REACH = 140;

/** "Two others were given suspended terms and 200 hours of unpaid work": of the court, where the statement names no place. */
export function ofCourt(
	{ figure, sentence }: Site,
	{ text, sentences, language }: View,
	{ court }: PlaceState,
): QualifierDraft | null {
	if (court === null || language !== 'en' || figure.kind === 'age') return null;
	const { from = 0, to = text.length } = sentences[sentence] ?? {};
	const said = text.slice(Math.max(from, figure.from - TRIES_REACH), Math.min(to, figure.to + TRIES_REACH));
	return TRIES.test(said) ? court : null;
}
