/** What a change began at, told in a row: "edged up from 5,561 in 2022 to 5,785. Thefts went from 39 to 65": 39 is of 2022 too. */
import type { Site, View } from '../view.ts';

const CHANGE_FROM =
	/\b(?:up|down|higher|lower|ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:s|n|ing)?|went|gone|(?:increas|decreas|declin|improv|eas|narrow|widen)(?:ed|es|ing)|(?:dropp|climb|slipp|edg|jump|slow|shr[aiu]nk)(?:ed|s|ing)?|moved|to [$£€¥]?\d[\d.,]*(?:\s?[\p{L}%]{1,12}){0,2})\s(?:\p{L}+\s){0,2}from\s(?:about |around |nearly |almost |just )?(?:\p{L}+['’]s )?$/iu;

/** Whether the figure is what a change began at. */
export const beginsChange = (site: Site, view: View): boolean =>
	view.language === 'en' &&
	site.figure.kind !== 'time' &&
	CHANGE_FROM.test(view.text.slice(Math.max(0, site.figure.from - 60), site.figure.from));
