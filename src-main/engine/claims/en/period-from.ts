/** What a change began at, told in a row: "climbed from 310 in 2015 to 342. Fires went from 12 to 20": 12 is of 2015 too. */
import type { Site, View } from '../view.ts';

const CHANGE_FROM =
	/\b(?:up|down|higher|lower|ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:s|n|ing)?|went|gone|(?:increas|decreas|declin|improv|eas|narrow|widen)(?:ed|es|ing)|(?:dropp|climb|slipp|edg|jump|slow|shr[aiu]nk)(?:ed|s|ing)?|moved|to [$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,12}){0,2})\s(?:\p{L}+\s){0,2}from\s(?:about |around |nearly |almost |just )?(?:\p{L}+['’]s )?$/iu;

/** "744 offences, compared with 891": of the time that was compared with before. */
const COMPARED_WITH = /\b(?:compared|in comparison) (?:with|to)\s(?:about |around |nearly |almost |just |the |only )?$/iu;

/** Whether the figure is what a change began at, or what another is compared with. */
export const beginsChange = (site: Site, view: View): boolean =>
	view.language === 'en' &&
	site.figure.kind !== 'time' &&
	[CHANGE_FROM, COMPARED_WITH].some((before) =>
		before.test(view.text.slice(Math.max(0, site.figure.from - 60), site.figure.from)),
	);
