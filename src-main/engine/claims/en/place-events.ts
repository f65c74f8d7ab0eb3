/** Where an English report says that what it is told of happened: "The accident occurred near Kesh", "It broke out in Mill Road". */
import type { StoryPlaces } from '../place-weights.ts';
import type { PlaceMention } from '../types.ts';
import { isMark } from './place-lead.ts';

const EVENT =
	'accident|crash|collision|incident|mishap|tragedy|disaster|fire|blaze|inferno|explosion|blast|attack|ambush|shooting|stabbing|killings?|murders?|robbery|raid|collapse|landslide|mudslide|avalanche|quake|earthquake|tremor|derailment|capsizing|drowning|stampede|wreck|pile-up|smash|outbreak|spill|clash(?:es)?';
/** "The accident happened", "It occurred": the one event that is told of. */
const MAYBE = '(?:(?:reportedly|apparently|also|is (?:said|believed|understood) to have) )?';
const HAPPENED = new RegExp(
	`\\b[Tt]he (?:(?!first|second|third|other|latest|worst|previous|last)[\\p{Ll}-]+ ){0,3}(?:${EVENT}) ${MAYBE}(?:happened|occurred|took place|started|began|broke out|unfolded|erupted)\\b|(?:(?:^|[.!?]["”]?\\s)It|\\bwhich) ${MAYBE}(?:happened|occurred|took place|broke out)\\b`,
	'u',
);
const HAS_HAPPENED = /\b(?:happened|occurred|took place|started|began|broke out|unfolded|erupted)\b/u;
/** No statement says later where. */
const REACH = 160;

/** The places of the event, where the paragraph says so: what stands behind the verb in its sentence, and no mark near by. */
export function scenesOf(
	{ paragraph: { text }, sentences }: StoryPlaces['view'],
	mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
	if (mentions.length === 0 || !HAS_HAPPENED.test(text)) return NONE;
	const told = HAPPENED.exec(text);
	if (!told) return NONE;
	const from = told.index + told[0].length;
	const end = Math.min(from + REACH, sentences?.find(({ to }) => to >= from)?.to ?? text.length);
	return mentions.filter(
		(mention) =>
			mention.from >= from &&
			mention.to <= end &&
			mention.parts.length > 0 &&
			mention.points === null &&
			!mention.passing &&
			!mention.region &&
			!isMark(text, mention),
	);
}

const NONE: readonly PlaceMention[] = [];
