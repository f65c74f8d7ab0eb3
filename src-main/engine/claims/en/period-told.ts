/** An English time with the words around it, before what it says is known: what the reasons for reading it so look at. */

import type { PeriodMention } from '../types.ts';
import type { FoundTime } from './period-found.ts';

export interface ToldTime {
	readonly text: string;
	/** The stretch that was found, without the preposition that is told with it. */
	readonly item: FoundTime;
	readonly from: number;
	readonly to: number;
	readonly words: string;
	/** The words in front of the stretch that was found, back to the time before it. */
	readonly before: string;
	readonly last: PeriodMention | undefined;
	/** Whether its sentence opens with it. */
	readonly opens: boolean;
}

/** Why a time is to be read so. */
export type Reason = (told: ToldTime) => boolean;

/** The `reach` characters in front of `at`, or what there is of them. */
export const inFront = (text: string, at: number, reach: number): string => text.slice(Math.max(0, at - reach), at);
/** The `reach` characters behind the time. */
export const behind = ({ text, to }: ToldTime, reach: number): string => text.slice(to, to + reach);

/** Where a sentence opens, or an item of a list. */
const OPENING =
	/(?:^|[.!?”"]\s+|[•*-]\s)[“"‘]?(?:(?:and|but|meanwhile|elsewhere|also|then|however|,)\s*)*(?:in|on|at|by|during|for|over|since|as of|so far|until|between|from|looking (?:at|back (?:on|at)))?\s*(?:the\s+)?$/iu;
export const opensSentence = (text: string, from: number): boolean => OPENING.test(text.slice(Math.max(0, from - 40), from));

export const grainOf = ({ item }: ToldTime) => item.figure?.time?.grain;
export const WEEKDAY = /(?:day(?: (?:morning|afternoon|evening|night))?|^(?:at|over) the weekend)$/iu;
/** "over the past 12 months": of its own sentence; the report goes on with its own month. */
export const ROLLING =
	/^(?:(?:over|in|during) )?(?:the )?(?:past|last|next|coming|prior|previous|preceding) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|quarters|seasons|years|decades)$/iu;
export const IN_MONTH =
	/^(?:in )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?$/u;
export const SAME_TIME =
	/^(?:(?:in|on|over|during|for|at) )?(?:the|a) (?:same|corresponding|comparable|similar|equivalent|like) /iu;
