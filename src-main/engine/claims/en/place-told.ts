/** Names of places that say where something was told, or that stand in the name of something else. */
import type { PlaceState } from '../place-state.ts';
import type { PlaceMention } from '../types.ts';

/** "The Kesh Dispatch", "the US dollar", "in Ramadan": named after the place, or no place. */
const PAPER_BEHIND =
	/^\s(?:(?:Daily|Sunday|Evening|Morning|Weekly)\s)?(?:Dispatch|Post|Times|Herald|Tribune|Gazette|Chronicle|Echo|Mail|Telegraph|Observer|Guardian|Mirror|Argus|Courier|Journal|Bulletin|Examiner|Advertiser|Inquirer|Ledger|Reporter|Star|Sun|Standard)\b/u;
const MONEY_BEHIND = /^\s(?:dollars?|pounds?|francs?|rupees?|shillings?)\b|^\$/u;
const SEASONS: ReadonlySet<string> = new Set(['Ramadan', 'Lent', 'Advent', 'Easter', 'Christmas', 'Eid', 'Diwali', 'Passover']);

export const isNameOfElse = (text: string, { to, text: name }: PlaceMention): boolean => {
	const behind = text.slice(to, to + 24);
	return SEASONS.has(name) || PAPER_BEHIND.test(behind) || MONEY_BEHIND.test(behind);
};

/** "said in Kesh", "the commission in Kesh said": where it was told. */
const SAID_IN =
	/\b(?:said|told (?:\p{L}+ ){1,3}|announced|added|warned|(?<=\b(?:figures|results?|reports?|data|statement|survey|study|statistics|accounts|update|numbers)\s(?:\p{L}+\s){0,6})(?:released|published|issued|unveiled|presented|made public))(?: on \p{Lu}\p{Ll}+day| (?:yesterday|today|late|earlier))?\s?in\s$/u;
const TELLER_IN =
	/\b(?:officials?|ministers?|commission|office|agency|ministry|bureau|department|authorities|board|spokes\p{Ll}+|analysts?|economists?|dealers?|traders?|regulators?|centre|council|diplomats?|doctors?|prosecutors|judges?|lawmakers|MPs|leaders|executives|bosses|courts?|tribunal|inquest|jury|hearing|inquiry|assembly|parliament)\s(?:here\s|based\s)?in\s$/iu;
const TELLS =
	/^(?:,? (?:on \p{Lu}\p{Ll}+day|yesterday|today|late|earlier))?\s(?:said|says?|told|announced|put|puts|reported|reports?|warned|warns?|showed|shows?|reveal(?:s|ed)?|indicated?s?|suggest(?:s|ed)?|estimates?|estimated|has decided|have decided|decided|added|confirmed|heard|ruled|(?:was|were) (?:told|informed|shown))\b/u;

/** Whether a place is only where something was told: it sets no scene. */
export const isWhereTold = (text: string, { from, to, passing, dateline, parts }: PlaceMention): boolean => {
	if (passing || dateline || parts.length === 0) return false;
	const before = text.slice(Math.max(0, from - 60), from);
	return SAID_IN.test(before) || (TELLER_IN.test(before) && TELLS.test(text.slice(to, to + 40)));
};

/** A paragraph of who came: its other countries are those they came from. */
export const tellsOfVisitors = (text: string): boolean =>
	!/\b(?:refugees?|displaced|asylum|fled|fleeing)\b/iu.test(text) &&
	/\b(?:tourist|visitor|holidaymaker|traveller|guest|foreign) arrivals\b|\b(?:tourists|visitors|holidaymakers|guests|arrivals)\b/iu.test(
		text,
	);
const RECEIVES =
	/^(?:['’]s?\s|\s(?:(?:has|had|also|itself|meanwhile)\s){0,2}(?:received|welcomed|attracted|drew|hosted|expects|recorded|saw|counted|logged|had|gets?|got)\b)/u;
const WHERE_BEFORE = /\b(?:in|into|across|throughout|to|visit(?:ed|ing)?|around)\s(?:the\s)?$/iu;

/** "Vesk sent 52,663 visitors" in a report of a country: from where they came. */
export const isSource = ({ from, to, parts, text }: PlaceMention, paragraph: string, { main, level }: PlaceState): boolean =>
	level === 'country' &&
	parts.at(-1)?.level === 'country' &&
	text !== main?.text &&
	!RECEIVES.test(paragraph.slice(to, to + 48)) &&
	!WHERE_BEFORE.test(paragraph.slice(Math.max(0, from - 16), from));
