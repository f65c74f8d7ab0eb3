/** Words with which an English paragraph goes on with what happened in the paragraph before it: same place, same day. */

const THING =
	'vehicles?|cars?|bus|lorry|truck|van|train|plane|helicopter|boat|ferry|crash|collision|accident|incident|blaze|fire|explosion|blast|attack|shooting|stabbing|raid|quake|tremor|victims?|dead|injured|wounded|survivors?|driver|pilot|passengers?|gunm[ae]n|attackers?|suspects?|robbers?|casualties|deceased|m[ae]n|wom[ae]n|boys?|girls?|children|couple|pair|trio|two|three|four';

/** "The vehicles …", "One person was killed", "Of the injured". */
export const GOES_ON_WITH_EVENT = new RegExp(
	`^(?:Meanwhile,? |But |And )?(?:[Tt]he (?:\\p{Ll}+ )?(?:${THING})\\b|(?:One|Another|Two|Three|Four|Five) (?:other |more )?(?:person|people|man|men|woman|women|child|children|victims?|passengers?|of (?:the|them|those))\\b|Of (?:the|those) (?:others?|dead|injured|wounded|victims|survivors)\\b|Among (?:the|those) (?:dead|injured|killed|wounded|victims)\\b)`,
	'u',
);
