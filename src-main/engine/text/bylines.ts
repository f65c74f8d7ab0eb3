/**
 * English bylines in their many forms, and the lines that are one only by what stands around them: a name above the day, a
 * paper's name or an office below the writer. All tests are on single short lines, anchored, and linear.
 */
import { findDay } from './days.ts';

const BYLINE = /^(?:by|words by|story by|reported by) (?=\p{L})(.+)$/iu;
/** What stands in an English byline beside names: all other words of it are capitalised. */
const BYLINE_WORDS = new Set(
	'and & of the for in at with to de da di du van von der bin al el la le staff writer reporter correspondent editor special desk'.split(
		' ',
	),
);

/** "By Alan Reeve, transport correspondent": what the reporter writes of. */
const BEAT = /,? (?:[a-z-]{2,14} ){0,3}(?:writer|reporter|correspondent|editor|columnist)$/;

const OFFICE =
	'(?:(?:Chief|Deputy|Assistant|Managing|Associate|Senior|Staff|Special|Local|Regional|National|Foreign|City|News|Sports?|Business|Economics?|Finance|Financial|Markets?|Money|Consumer|Retail|Industry|Energy|Political|Politics|Parliamentary|Health|Medical|Education|Science|Environment|Climate|Weather|Farming|Agriculture|Rural|Transport|Crime|Courts?|Legal|Home Affairs|Social Affairs|Housing|Property|Technology|Tech|Media|Arts|Culture|Features|Travel|Defence|Diplomatic|Data|Investigations|Digital|Online|Multimedia|Community|Local Democracy|Night|Day|Weekend|General|Contributing) ){0,3}';
const ROLE = `${OFFICE}(?:Reporters?|Correspondents?|Editors?|Writers?|Columnist|Journalist|Desk|Staff)`;
const PAPER =
	'(?:Today|Times|News|Post|Herald|Tribune|Gazette|Chronicle|Observer|Bulletin|Monitor|Echo|Mail|Mirror|Argus|Examiner|Courier|Journal|Express|Telegraph|Standard|Star|Sun|Press|Weekly|Daily|Mercury|Advertiser|Independent|Guardian|Record|Register|Sentinel|Dispatch|Network|Agency|Agencies|Newswire|Wire|Bureau|Service|Media|Radio|TV)';
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|di|du|van|von|der|bin|al|el|la|le|\\p{Lu}[\\p{L}.'’-]*)){1,3}";

/** "Ann Hale, Kesh Herald Staff Writer", "Gulf Herald Report", "Our Correspondent": who wrote it, without a "by". */
const WRITER =
	/^(?:\p{Lu}[\p{L}.'’-]*,? ){1,7}(?:Staff (?:Writer|Reporter|Correspondent)|Special Correspondent|Senior (?:Writer|Reporter|Correspondent)|(?:News|Sports|Business|Features) (?:Writer|Reporter|Editor))s?$|^(?:Our (?:\p{Lu}\p{Ll}+ )?|Staff |\p{Lu}\p{Ll}+ )(?:Correspondents?|Reporters?)$|^(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Today|Times|News|Post|Herald|Tribune|Gazette|Chronicle|Observer|Bulletin|Monitor|Staff|Agency|Agencies) Reports?$|^(?:\p{Lu}[\p{L}-]+ ){0,3}staff reports?$/u;
/** "Ann Hale | City Desk", "Ann Hale – Business Reporter", "Ann Hale, Political Editor", "Ann Hale / Kesh Herald". */
const NAME_AND_DESK = new RegExp(
	`^(?:${NAME}(?: and ${NAME})?)(?: ?[|/•·] ?| [–—-] |, )(?:(?:\\p{Lu}[\\p{L}&'’-]*,? ){0,4}${ROLE}(?:, (?:\\p{Lu}[\\p{L}&'’-]* ?){1,4})?|(?:The )?(?:\\p{Lu}[\\p{L}&'’-]* ){1,3}${PAPER})$`,
	'u',
);
/** "From Ann Hale, Marlow": with the town it was sent from. */
const SENT_FROM = /^From \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,| in) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

/** An address, or how a page names the writer elsewhere: ann@herald.example, @annhale. */
const ADDRESS = /[\s|,•·–—-]*(?:\be-?mail:? ?|\btwitter:? ?)?(?:[\w.+-]{1,40}@[\w.-]{3,40}|(?<=[\s(])@\w{2,30})\)?$/iu;
/** "By Ann Hale | ann@herald.example and Dan Moss" */
const ADDRESS_INSIDE = /(?: ?[|,(])? [\w.+-]{1,40}@[\w.-]{3,40}\)?(?=[ ,|])/gu;
/** What stands between the writer and the day. */
const BEFORE_DAY =
	/(?:[\s|,•·–—(-]|\b(?:published|updated|posted|on|at)\b:?|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b\.?)+$/iu;
const BEHIND_DAY =
	/^[\s,|•·–—-]*(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?\)?(?:[\s|,•·–—-]*\d{1,2} ?min(?:ute)?s? read)?$/iu;
const HAS_YEAR = /(?:19|20)\d{2}/;

/** A byline without the day and the address that stand behind the writer. */
export function withoutDay(text: string): string {
	let rest = text;
	if (HAS_YEAR.test(rest)) {
		const day = findDay(rest);
		if (day && day.from > 0 && BEHIND_DAY.test(rest.slice(day.to))) rest = rest.slice(0, day.from).replace(BEFORE_DAY, '');
	}
	return rest.includes('@') ? rest.replace(ADDRESS, '').replace(ADDRESS_INSIDE, '') : rest;
}

/** First letters of what may open an English byline; most lines are told by them. */
const OPENS = /^[\p{Lu}bsrtw—–-]/u;
/** "BY THE NUMBERS", "By comparison": no names. */
const NO_NAME =
	/^(?:the (?:numbers|way|book|end)|comparison|contrast|now|then|law|far|all|sector|region|county|district|product)\b/iu;
/** "— Staff and wire reports" */
const REPORTS =
	/^[—–-]? ?(?:from |compiled from )?(?:staff|wire|agency|news services?)(?: and (?:staff|wire|agency|news service))? reports?$/iu;

/** Whether a line only says who wrote the report, with a desk, a paper, an address or a day behind the name. */
export function isEnglishByline(printed: string): boolean {
	if (!OPENS.test(printed)) return false;
	const text = BYLINE.test(printed) || printed.includes('@') ? withoutDay(printed) : printed;
	if (REPORTS.test(text) || WRITER.test(text) || SENT_FROM.test(text) || NAME_AND_DESK.test(text)) return true;
	if (/^(?:(?:staff|special|contributing|senior) )?(?:writer|reporter|correspondent)$|^(?:the )?associated press$/i.test(text))
		return true;
	const names = BYLINE.exec(text)?.[1]?.replace(BEAT, '');
	if (names === undefined || NO_NAME.test(names)) return false;
	const words = names.split(/[\s,|/•·]+|[–—]/).filter((word) => word !== '' && word !== '-');
	return (
		words.length <= 14 &&
		/^\p{Lu}/u.test(names) &&
		words.every((word) => /^\p{Lu}/u.test(word) || BYLINE_WORDS.has(word.toLowerCase()))
	);
}

const PERSON = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: (?:de|da|di|du|van|von|bin|al|el|la|le))?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
/** A name of two or three words and nothing else. */
export const isPersonName = (text: string): boolean => text.length <= 40 && PERSON.test(text);

const BELOW = new RegExp(
	`^(?:(?:For|Special to) (?:the )?)?(?:The )?(?:\\p{Lu}[\\p{L}&'’.-]* ){1,4}${PAPER}$|^(?:BBC|ITV|CBC|ABC|NPR|AP|AFP|Reuters|Bloomberg|CNN|PTI|ANI)(?: News)?$|^(?:For|Special to) (?:the )?\\p{Lu}[\\p{L} &'’.-]{2,30}$`,
	'u',
);
const PAPER_NAME = new RegExp(
	`^(?:The )?\\p{Lu}[\\p{L}&'’.-]*(?: \\p{Lu}[\\p{L}&'’.-]*){0,2} (?!Today|Standard|Star|Sun|Press|Record|Wire|Service|Media|Express|Network|Monitor)${PAPER}$`,
	'u',
);
/** The name of a paper and nothing else. */
export const isPaperName = (text: string): boolean => text.length <= 40 && PAPER_NAME.test(text);
const OFFICE_BELOW = new RegExp(`^${ROLE}(?:,? (?:at )?(?:(?:the|in) )?(?:\\p{Lu}[\\p{L}&'’-]* ?){1,5})?$`, 'iu');
/** What stands on the line below the writer: the paper, the agency or the office. */
export const isBelowByline = (text: string): boolean =>
	text.length <= 60 && /^\p{Lu}/u.test(text) && (BELOW.test(text) || OFFICE_BELOW.test(text));
