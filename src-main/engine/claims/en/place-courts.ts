/** The court before which a story was told: where nothing else of it says where, it is told of there. */
import type { PlaceMention } from '../types.ts';
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
