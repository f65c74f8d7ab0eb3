import { matchesOf } from '../../../matches.ts';
import type { Board } from '../board.ts';
import { currencyBefore } from '../currency.ts';
import { CURRENCY_CODES, SHORT_CODES } from '../lexicon/currency.ts';
import { LABEL_NOUNS } from '../lexicon/labels.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/time.ts';
import type { Piece } from '../types.ts';
import { measureAt } from '../units.ts';

/*
 * Shapes that are codes whatever stands around them. Each is anchored by a literal and has no nested repetition, so that
 * a search over the whole paragraph stays linear. `has`: without one of these the text is spared the search.
 */
const SHAPES: readonly { reason: string; shape: RegExp; has?: readonly string[] }[] = [
	{ reason: 'url', has: ['://', 'www.', 'WWW.'], shape: /(?:https?:\/\/|www\.)[^\s<>"”)]+/giu },
	{ reason: 'e-mail', has: ['@'], shape: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu },
	{ reason: 'web-address', shape: /(?<![\w.@-])[\w-]{1,63}\.(?:com|org|net|gov|edu|io|cn|co\.uk)(?:\/[^\s<>"”)]*)?(?![\w-])/giu },
	{ reason: 'isbn', has: ['IS'], shape: /\bIS[BS]N(?:-1[03])?:?\s?[\dX][\dX -]{6,16}[\dX]/gu },
	{ reason: 'ip-address', shape: /(?<![\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/gu },
	{ reason: 'lineage', shape: /(?<![\p{L}\d.])\p{Lu}{1,4}(?:\.\d{1,3}){1,4}(?![\p{L}\d]|\.\d)/gu },
	{
		reason: 'ticker',
		has: [':'],
		shape: /(?<![\p{L}\d])(?:HK|HKG|SEHK|HKEX|TYO|TSE|KRX|KS|SHA|SHE|SZSE|SSE|TPE|TWSE|KLSE|BSE|SGX)\s?:\s?\d{1,6}(?![\d.,])/gu,
	},
	// "20:35 (UTC+04:00)": how far the clock is ahead.
	{ reason: 'code', has: ['UTC', 'GMT'], shape: /(?<=(?:UTC|GMT)\s?)[+−–-]\s?\d{1,2}(?::?[0-5]\d)?(?![\d:])/gu },
	// The rescuers of Pakistan, by the number they are rung under.
	{ reason: 'name', has: ['escue'], shape: /(?<=[Rr]escue[ -])1122(?![\d.,]\d)/gu },
	{ reason: 'minute', has: ['+'], shape: /(?<![\d+])(?:45|90|105|120)\+\d{1,2}(?![\d+])/gu },
	{ reason: 'reference', shape: /(?<![\d/.,])\d{1,4}\/\d{4,8}\/\d{2,4}(?![\d/])/gu },
	{
		reason: 'name',
		shape:
			/(?<![\p{L}\d$£€.,-])(?:3M|7-Eleven|3i|3Com|7Up|7-Up|7UP|37signals|23andMe|4chan|8chan|20th Century (?:Fox|Studios)|21st Century Fox)(?![\p{L}\d-])/gu,
	},
	// A scan takes 1 for l and 0 for O: "l,240 tonnes", "3l0", "1,4O0". Which digit was meant is asked, not guessed.
	{
		reason: 'misread',
		shape:
			/(?<![\p{L}\d.,])(?:(?:[lIO][.,]?|o\.)\d[\dlIO]{0,12}|\d{1,12}[lIO](?=[\d,.]{0,4}\d)[\dlIO]{0,12})(?:[.,][\dlIO]{1,12}){0,4}(?![\p{L}\d])/gu,
	},
	{ reason: 'misread', shape: /(?<![\p{L}\d.,])\d{1,3}(?:[.,]\d{0,6}[lIOo][\dlIOo]{0,6})(?![\p{L}\d])/gu },
	{ reason: 'version', shape: /(?<![\d.])v?\d{1,3}\.\d{1,3}\.\d{1,4}(?![\d.])/gu },
	{ reason: 'doi', has: ['10.'], shape: /(?<![\d.])10\.\d{4,9}\/[^\s<>"”]{1,118}[\p{L}\d]/gu },
	// The place of a storm: "14.5N 74.2W".
	{
		reason: 'code',
		shape: /(?<![\d.])\d{1,2}(?:\.\d{1,4})?°?\s?[NS],?\s\d{1,3}(?:\.\d{1,4})?°?\s?[EW](?![\p{L}\d])/gu,
	},
	{ reason: 'phone', has: ['+'], shape: /\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]\d{2,4}){1,4}(?![\d,])/gu },
	{ reason: 'phone', shape: /\(\d{2,5}\)\s?\d{3,4}[ -]\d{3,4}(?!\d)/gu },
	{ reason: 'phone', has: ['(+'], shape: /\(\+\d{1,3}\)[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]\d{2,4}){1,4}(?![\d,])/gu },
	{ reason: 'phone', shape: /(?<![\d-])(?:1-)?\d{3}[-.]\d{3}[-.]\d{4}(?![\d-])/gu },
	{ reason: 'phone', shape: /(?<![\d,.])0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})?(?!\d|,\d)/gu },
	{ reason: 'phone', shape: /(?<![\d,.])1[389]00[ -]\d{3}[ -]\d{3}(?!\d|,\d)/gu },
	// "Lifeline: 13 11 14": the short numbers of Australia, behind what they are rung for.
	{
		reason: 'phone',
		has: ['13 '],
		shape: /(?<=(?:[Cc]all|[Rr]ing|[Pp]hone|\bon|\bor|:|[Tt]el\.?)\s)13 \d{2} \d{2}(?![\d%]| \d|[.,]\d)/gu,
	},
	{ reason: 'phone', shape: /(?<![\d,.])0\d[ -]\d{3,4}[ -]\d{4}(?!\d|,\d)/gu },
	// "quoting 55240149863": eleven digits and more are written with commas where they count.
	{ reason: 'reference', shape: /(?<![\p{L}\d.,$£€¥₹-])(?!\d{0,40}000(?!\d))\d{11,40}(?![\d%-]|[.,]\d)/gu },
	{ reason: 'split', shape: /(?<![\p{L}\d-])(?:\d{1,2}|two|three|four|five|ten)-for-(?:\d{1,2}|one|two|three)(?![\p{L}\d])/giu },
	// "shot 5-of-11": the tries are no count of their own.
	{ reason: 'split', shape: /(?<![\p{L}\d-])\d{1,2}-of-\d{1,2}(?![\p{L}\d-])/giu },
	{ reason: 'reference', shape: /#\s?\d{2,6}(?:[-/]\d{1,8}){1,3}(?![\d])/gu },
	{ reason: 'reference', shape: /(?<![\p{L}\d/])\p{Lu}{1,6}\/\d{1,8}(?:\/[\p{Lu}\d]{1,8}){0,4}(?![\p{L}\d])/gu },
	{ reason: 'reference', shape: /(?<![\p{L}\d/])\d{1,4}\/\d{1,4}\/\p{Lu}{2,4}(?![\p{L}\d])/gu },
	{ reason: 'reference', shape: /(?<![\d/.,$£€])(?:1[3-9]|[2-9]\d|\d{3,4})\/(?:19|20)\d{2}(?![\d/])/gu },
	{ reason: 'formation', shape: /(?<![\d-])\d{1,2}(?:-\d{1,2}){3,5}(?![\d-])/gu },
	// "quoting 24/118305": the file of a police force.
	{ reason: 'reference', shape: /(?<![\d/.,$£€])\d{2}\/\d{5,8}(?![\d/]|[.,]\d)/gu },
	// "the 2s/10s curve": bonds of two and of ten years.
	{ reason: 'code', has: ['s/'], shape: /(?<![\d.,$£€-])\d{1,2}s\/\d{1,2}s(?![\p{L}\d])/gu },
	{ reason: 'form', shape: /(?<![\d,.$£€-])\d{1,2}-[A-Z](?![\p{L}\d-])/gu },
	{ reason: 'all-hours', shape: /(?<![\d\p{L}])(?:\p{Lu}\p{L}{1,12}-)?24[x×]7(?![\d\p{L}])/gu },
	{ reason: 'phone', shape: /(?<![\d-])[2-9]\d{2}-\d{4}(?![\d-])/gu },
	{ reason: 'handle', has: ['#', '@'], shape: /(?<![\w&])[#@]\w{1,64}/gu },
	{
		reason: 'aircraft',
		shape: /(?<![\d,.$£€-])7[0-8]7(?:-\d{1,3}\w{0,2}(?!\w)|s?(?= (?:jet|plane|airliner|aircraft|max|dreamliner)))/giu,
	},
	// The name of a star by its place in the sky: J1142+1527, 2MASS J0523-1403.
	{ reason: 'code', shape: /(?<![\p{L}\d])J\d{4,6}(?:\.\d{1,2})?[+−–-]\d{4,6}(?:\.\d)?(?![\p{L}\d])/gu },
	{ reason: 'section', has: ['§§'], shape: /§§\s?\d+(?:\(\w\)){0,4}(?:(?:,|,? and|–|-)\s?\d+(?:\(\w\)){0,4}){0,8}/gu },
	{ reason: 'section', has: ['§'], shape: /§\s?\d+(?:\.\d+){0,4}/gu },
	// The codes and reports of American law: "18 U.S.C. §371", "361 F. App’x 475", "410 U.S. 113 (1973)".
	{
		reason: 'reference',
		has: ['U.S', 'USC', 'C.F', 'CFR', ' F.', ' Ct', 'Reg.'],
		shape:
			/(?<![\d.,$£€-])\d{1,3}\s(?:U\.?S\.?C\.?|C\.?F\.?R\.?|F\.\s?(?:[23]d|4th|Supp\.(?:\s?[23]d)?|App['’]x)|S\.\s?Ct\.|Fed\.\s?Reg\.)(?:\s\d{1,5}(?:\.\d{1,4})?)?(?![\d.]\d)/gu,
	},
	{ reason: 'reference', has: ['U.S.'], shape: /(?<![\d.,$£€-])\d{2,3}\sU\.S\.\s\d{1,4}(?=\s\(|,\s\d)/gu },
	// How sharp a picture is.
	{
		reason: 'code',
		has: ['80p', '20p', '40p', '60p', '80i', '60i'],
		shape:
			/(?<![\d.,$£€-])(?:480|720|1080|1440|2160|4320)[pi](?:@\d{2,3}(?:fps|Hz)?|(?=\s(?:video|resolution|display|screen|recording|HD|streaming|footage|monitor|webcam|playback|at\s\d{2,3}\s?(?:fps|Hz))))/gu,
	},
	{
		reason: 'code',
		has: ['pixel', 'px', 'resolution', 'display', 'screen', 'panel'],
		shape: /(?<![\d.,$£€-])\d{3,4}\s?[x×]\s?\d{3,4}(?=\s?(?:px|pixels?|resolution|display|screen|panel|p)(?!\p{L}))/gu,
	},
	{ reason: 'code', has: ['-bit'], shape: /(?<![\d.,-])(?:8|16|32|64|128|256)-bit(?!\p{L})/gu },
	{
		reason: 'name',
		has: ['relay'],
		shape: /(?<![\d.,-])[348]\s?[x×]\s?\d{2,4}\s?(?:m|metres?|meters?)?(?=\s(?:mixed\s|medley\s|freestyle\s)?relays?)/gu,
	},
];

const PERIOD_LETTER = /^(?:[QH]|[QH]?FY|[QH]?CY|AY)$/u;
/** Words that may touch a number without making it a code. */
const SUFFIX =
	/^(?:[QH](?:FY|CY)|st|nd|rd|th|s|['’]s|am|pm|AM|PM|a\.m\.|p\.m\.|Bn|BN|Mn|MN|Mln|MLN|Bln|BLN|Tn|TN|Trn|Cr|CR|Lakhs?|LAKHS?|lakhs|crores|Crores?|CRORES?|Lacs?|lacs?|per|Percent|PERCENT|m|k|K|M|MM|B|b|bn|mn|mln|bln|tn|trn|mil|bil|pct|pc|pp|bps|bp|ppt|dlrs|cts|p|c|C|F|x|ft|in|km|kms|cm|mm|nm|kg|kgs|g|mg|mcg|ml|cl|dl|l|L|lb|lbs|oz|t|T|kt|Mt|Gt|ha|hr|hrs|min|mins|sec|secs|yr|yrs|h|V|kV|W|kW|MW|GW|TW|kWh|MWh|GWh|TWh|KWh|kwh|mph|kph|kmh|Hz|kHz|MHz|GHz|GB|MB|TB|KB|PB|Gb|Mb|Mbps|Gbps|bpd|hp|cc|sqm|sqft|yo|ppm|ppb|dB|bcm|bcf|tcf|mAh|Q|H|kPa|hPa|MPa|kJ|MJ|GJ|J|mi|yd|yds|year|years|day|days|million|billion|trillion|thousand|percent|dwt|teu|TEU|dpi|fps|rpm|nits|cr|lakh|crore|R|GMT|BC|AD|P|Nm|PS|pts?|cyl|USc|gns)$/u;

const SET_STROKES: ReadonlySet<string> = new Set(['9/11', '7/7', '24/7', '50/50', '20/20', '26/11']);

/** Before a hyphen and a number these bound or date it. */
const NO_CODE =
	/^(?:uk|us|eu|mid|pre|post|sub|early|late|under|over|up|to|some|about|non|anti|inter|super|ultra|circa|top|per|ex|all|since|around|nearly|almost|aged?|plus|minus)$/u;

/** "Volume204,817", "yield4.15%", "c2.36%": no code has grouped digits or a decimal point; a blank was lost in a table, or it is circa. */
function isRunTogether(board: Board, i: number): boolean {
	const { text } = board.at(i);
	const before = board.at(i - 1);
	if (!board.glued(i) || before.kind !== 'word' || !/[.,]/u.test(text)) return false;
	return (
		before.text === 'c' ||
		(/^\p{L}?\p{Ll}{3,}$/u.test(before.text) && (text.includes(',') || board.at(i + 1).text === '%' || /\.\d+$/u.test(text)))
	);
}

/** "IRR150 trillion", "ISK4.5m": the rarer currencies need a scale or a mark in the number; "BAM3" is a name. */
function isSum(board: Board, code: number, i: number): boolean {
	const { text } = board.at(code);
	if (!/^[A-Z]{3,4}$/u.test(text) || !CURRENCY_CODES.has(text)) return false;
	// "THB40": no word and no make has these letters.
	if (
		!CODES_LIKE_NAMES.has(text) &&
		/^\d{2,}$/u.test(board.at(i).text) &&
		!(board.glued(i + 1) && !/^[.,;:)]$/u.test(board.at(i + 1).text))
	)
		return true;
	return (board.quantityAt(i)?.scale.n ?? 1n) !== 1n || /[.,]/u.test(board.at(i).text);
}

/** Codes that makes, models and words are written like. */
const CODES_LIKE_NAMES: ReadonlySet<string> = new Set(
	'BAM TRY COP PEN MAD MOP GEL AMD RON MDL LAK MUR FJD PAB ANG AWG BBD BIF BMD BSD BTN BZD CDF CVE DJF ERN FKP GMD GNF GYD HTG KGS KMF KPW LRD LSL MRU NIO SBD SCR SHP SLE SLL SRD STN SYP SZL TJS TMT VES VUV WST XCD XDR YER HRK'.split(
		' ',
	),
);

/** "Tk500", "Sh3,200", "N1,650": abbreviations that no code is written with, and letters before what only a sum can be. */
const isLocalSum = (board: Board, code: number, i: number): boolean =>
	board.at(code).text !== 'R' &&
	currencyBefore(board, i) === code &&
	(SHORT_CODES.has(board.at(code).text) || !/^[A-Z]{2,}$/u.test(board.at(code).text));

/** "114bhp", "2.4Ghz", "32m2": a unit of two letters or more is no part of a code, however it is cased. */
function isUnit(board: Board, i: number): boolean {
	return board.at(i).text.length > 1 && measureAt(board, i) !== null;
}

/** "G20", "H1N1", "5G", "F-16", "A320neo": letters and digits that make one word. */
function mixedWord(board: Board, i: number): { first: number; last: number } | null {
	let first = i;
	let last = i;
	let letters = false;
	const before = board.at(i - 1);
	const wordBefore = (j: number): boolean => board.at(j).kind === 'word' && /^\p{L}+$/u.test(board.at(j).text);
	const times = before.lower === 'x' && board.glued(i - 1) && board.at(i - 2).kind === 'digits';
	if (isRunTogether(board, i)) return null;
	// "1h30m": the hours of one time.
	const hours = before.lower === 'h' && board.glued(i - 1) && board.at(i - 2).kind === 'digits';
	if (board.glued(i) && wordBefore(i - 1) && !times && !hours && !PERIOD_LETTER.test(before.text)) {
		first = i - 1;
		letters = true;
	} else if (board.isHyphen(i - 1) && board.glued(i) && board.glued(i - 1) && /^\p{Lu}\p{L}{0,11}$/u.test(board.at(i - 2).text)) {
		// "F-16", "AK-47", "Su-35", "Covid-19", "Tier-1"; a lower-case word ("mid-1990s", "pre-2008") makes no code.
		const head = board.at(i - 2);
		const period = /^(?:Q|FY)$/u.test(head.text) && board.at(i).text.length < 3;
		if (
			!period &&
			!NO_CODE.test(head.lower) &&
			!MONTHS.has(head.lower) &&
			!WEEKDAYS.has(head.lower) &&
			board.quantityAt(i - 2) === null
		)
			[first, letters] = [i - 2, true];
	}
	const after = board.at(i + 1);
	// "Ward 7B", "Table 14b": the letter belongs to the name, it is no scale.
	const lettered =
		board.glued(i + 1) &&
		/^[A-Za-z]$/u.test(after.text) &&
		/^\d{1,3}$/u.test(board.at(i).text) &&
		/^\p{Lu}/u.test(before.text) &&
		LABEL_NOUNS.has(before.lower);
	if (lettered) return { first: i, last: i + 1 };
	if (after.kind === 'word' && board.glued(i + 1) && (letters || !(SUFFIX.test(after.text) || isUnit(board, i + 1)))) {
		last = i + 1;
		letters = true;
	}
	if (!letters) return null;
	while (
		board.glued(last + 1) &&
		(board.at(last + 1).kind !== 'mark' || (board.isJoiner(last + 1) && board.at(last + 2).kind === 'digits'))
	) {
		last++;
		if (last - i > 12) break;
	}
	return { first, last };
}

/** "fell in the spring.1 Rents rose", "a “good year”2 for all", "3 http://…": the number of a note, glued to the end of what it notes. */
function isReference(board: Board, i: number): boolean {
	const next = board.at(i + 1);
	if (!/^\d{1,2}$/u.test(board.at(i).text) || board.quantityAt(i)?.last !== i) return false;
	if (/^https?$/u.test(next.lower) && (i === 0 || board.at(i - 1).text === '.' || isReference(board, i - 1))) return true;
	if (!board.glued(i) || !board.glued(i - 1) || (next.text !== '' && !next.gap)) return false;
	if (/^[”"]$/u.test(board.at(i - 1).text)) return board.at(i - 2).text !== '';
	const ends = next.text === '' || /^["“\p{Lu}]/u.test(next.text) || /^\d{1,2}$/u.test(next.text);
	return board.at(i - 1).text === '.' && ends && /^(?:\p{Ll}{4,}|(?:19|20)\d{2}|[%)])$/u.test(board.at(i - 2).text);
}

export const codes: Piece = {
	id: 'codes',
	title: 'Addresses, telephone numbers, codes of letters and digits',
	sort: 'filter',
	run(board) {
		shapes(board);
		for (let i = 0; i < board.tokens.length; i++) {
			if (board.at(i).kind !== 'digits' || board.quantityAt(i)?.kind !== null) continue;
			// "income(1)", "2008(2)": the mark of a footnote.
			if (
				/^\d{1,2}$/u.test(board.at(i).text) &&
				board.at(i - 1).text === '(' &&
				board.at(i + 1).text === ')' &&
				board.glued(i - 1) &&
				(/^[)%]$/u.test(board.at(i - 2).text) || board.at(i - 2).kind === 'digits' || board.at(i - 2).text.length > 3)
			) {
				board.reject(i, i, 'label', 'footnote');
				continue;
			}
			// "477 times.[5]": the number of a source.
			if (
				/^\d{1,3}$/u.test(board.at(i).text) &&
				board.at(i - 1).text === '[' &&
				board.at(i + 1).text === ']' &&
				board.glued(i) &&
				board.glued(i + 1)
			) {
				board.reject(i, i, 'label', 'footnote');
				continue;
			}
			if (isReference(board, i)) {
				board.reject(i, i, 'label', 'footnote');
				continue;
			}
			const mixed = board.at(currencyBefore(board, i)).text === '$' ? null : mixedWord(board, i);
			const currency =
				mixed !== null &&
				// The rand's R before one or two plain digits is a route, a region or a reproduction number.
				!(board.at(mixed.first).text === 'R' && /^\d{1,2}$/u.test(board.at(i).text) && board.quantityAt(i)?.last === i) &&
				(/^(?:USD|EUR|GBP|JPY|CNY|RMB|HKD|AUD|CAD|CHF|INR|RM|R|FY)$/u.test(board.at(mixed.first).text) ||
					isSum(board, mixed.first, i) ||
					isLocalSum(board, mixed.first, i));
			if (mixed !== null && !currency) {
				board.reject(mixed.first, mixed.last, 'label', 'code');
				i = mixed.last;
				continue;
			}
			if (board.at(i + 1).text === '/' && board.glued(i + 1) && board.at(i + 2).kind === 'digits' && board.glued(i + 2)) {
				const stroke = `${board.at(i).text}/${board.at(i + 2).text}`;
				if (Number(board.at(i).text) + Number(board.at(i + 2).text) === 100 && !SET_STROKES.has(stroke))
					board.reject(i, i + 2, 'label', 'ratio');
				if (SET_STROKES.has(stroke))
					board.reject(i, i + 2, stroke.startsWith('9') || stroke.startsWith('7') ? 'label' : 'phrase', 'stroke');
			}
			if (
				board.at(i + 1).text === '(' &&
				board.glued(i + 1) &&
				/^\p{L}$/u.test(board.at(i + 2).text) &&
				board.at(i + 3).text === ')'
			) {
				board.reject(i, i + 3, 'label', 'code');
			}
		}
	},
	examples: [
		{
			text: 'At 20:35 (UTC+04:00) the Rescue 1122 spokesman counted 12 bodies.',
			figures: [{ text: '20:35' }, { text: '12 bodies' }],
		},
		{
			text: 'Call quoting 55240149863 now; 12000000000 litres ran off.',
			figures: [{ text: '12000000000 litres' }],
			others: [{ text: '55240149863', class: 'label', reason: 'reference' }],
		},
		{
			text: 'It was a “good year”1 for Hale, he said in spring.2 Rents rose 4%. “Mine fell in the autumn.”3',
			figures: [{ text: '4%' }],
			others: [
				{ text: '1', class: 'label', reason: 'footnote' },
				{ text: '2', class: 'label', reason: 'footnote' },
				{ text: '3', class: 'label', reason: 'footnote' },
			],
		},
		{
			text: 'The act came in 2014.1 In the second case it fell to 12%.2 The index closed at 2014.1 on Friday and 2016.3 Tuesday.',
			figures: [{ text: '2014', kind: 'time' }, { text: '12%' }, { text: '2014.1' }, { text: '2016.3' }],
		},
		{ text: 'Prices rose in the year to November 2014.1', figures: [{ text: 'year to November 2014', kind: 'time' }] },
		{ text: 'The index closed at 2014.1', figures: [{ text: '2014.1', kind: 'count' }] },
		{ text: 'He won it 477 times.[5] The rest [12] lost.', figures: [{ text: '477 times' }] },
		{
			text: 'It broke 18 U.S.C. §371, 21 USC 846, 42 CFR 438.6 and §§1343 and 2; see 361 F. App’x 475. He shot 18 U.S. holes.',
			figures: [{ text: '18 U.S. holes' }],
		},
		{
			text: 'It shoots 1080p video at 2160p@60fps on a 2560x1440 display with a 64-bit chip; the shares fell to 720p.',
			figures: [{ text: '720p', kind: 'money' }],
		},
		{
			text: 'They cut l,240 tonnes on 3l0 acres, 1,4O0 less, 2I,000 more, 2,3oo of them, at $2l5 each, up 3.l percent from o.2 percent; 210 tonnes went, and I1 flew.',
			figures: [{ text: '210 tonnes' }],
		},
		{ text: 'The 4x100m relay team won.', figures: [] },
		{ text: 'She said "12 of them" left.', figures: [{ text: '12' }] },
		{ text: 'Income(1) rose in 2008(2), said Orvik (HK:386).', figures: [{ text: '2008' }] },
		{
			text: 'Volume204,817, yield4.15%, up c2.36%, EPS 21.07P.',
			figures: [{ text: '204,817' }, { text: '4.15%' }, { text: '2.36%' }, { text: '21.07P', kind: 'money', unit: 'P' }],
		},
		{ text: 'Shares of 3M and 7-Eleven fell as BA.5, B.1.1.7 and case 44/123456/24 went on; he scored at 90+4.', figures: [] },
		{ text: 'See https://example.org/2021/05 or write to desk24@example.org.', figures: [] },
		{
			text: 'Call +44 20 7946 0018 or 555-0142.',
			figures: [],
			others: [
				{ text: '+44 20 7946 0018', class: 'label', reason: 'phone' },
				{ text: '555-0142', class: 'label', reason: 'phone' },
			],
		},
		{ text: 'The G20 met as H5N1 spread; an F-16 flew over the 5G mast.', figures: [] },
		{
			text: 'Covid-19 hit 24/7 shops.',
			figures: [],
			others: [
				{ text: 'Covid-19', class: 'label' },
				{ text: '24/7', class: 'phrase' },
			],
		},
		{ text: 'Its 401(k) plan is worth $5k.', figures: [{ text: '$5k', value: '5000', unit: '$' }] },
		{ text: 'Version 10.4.2 fixes it.', figures: [] },
		{
			text: 'Buses R4 and R12 pass Ward 6C; Tier-1 debt, a 10-K, a 3-4-2-1 and the Vida-24x7 app follow.',
			figures: [],
		},
		{
			text: 'See doi:10.5555/abc.42 and ref KQ/2291/24, Regulation 318/2012, or ring 1300 555 210, or 0355 501 2299, at once.',
			figures: [],
		},
		{
			text: 'The 116bhp/190Nm engine does 51.3mpg at 2.4Ghz.',
			figures: [{ text: '116bhp' }, { text: '190Nm', unit: 'Nm' }, { text: '51.3mpg' }, { text: '2.4Ghz' }],
		},
		{ text: 'It lay at 14.5N 74.2W (doi:10.1016/S0140-6736(24)01867-1).', figures: [] },
		{ text: 'Call 101, quoting 24/118305.', figures: [] },
		{ text: 'She shot 5-of-11 from the field; case #25-004417 is open.', figures: [] },
		{ text: 'A three-for-one split; ring 09 555 0142.', figures: [] },
		{ text: 'It cost R450 a night.', figures: [{ text: 'R450 a night', kind: 'money', value: '450' }] },
		{
			text: 'A 757-200 and a 60/40 split; the 4x100m team ran.',
			figures: [{ text: '4' }, { text: '100m', unit: 'm', kind: 'measure' }],
		},
	],
};

/** A letter that looks like a digit beside one: what a scan has misread. */
const MIXED = /\d[.,]?[lIOo]|[lIO][.,]?\d|o\.\d/u;

function shapes(board: Board): void {
	const mixed = MIXED.test(board.text);
	for (const { reason, shape, has } of SHAPES) {
		if (has ? !has.some((part) => board.text.includes(part)) : reason === 'misread' && !mixed) continue;
		let token = 0;
		for (const match of matchesOf(board.text, shape)) {
			const end = match.index + match[0].length;
			if (reason !== 'split' && !/\d/u.test(match[0])) continue;
			while (token < board.tokens.length && board.at(token).to <= match.index) token++;
			let last = token;
			while (last + 1 < board.tokens.length && board.at(last + 1).from < end) last++;
			// Inside a longer number ("16 020 344") a shape is a coincidence.
			if (board.at(token).from !== match.index || board.at(last).to !== end) continue;
			if (!isTaken(board, token, last)) board.reject(token, last, 'label', reason);
		}
	}
}

function isTaken(board: Board, first: number, last: number): boolean {
	for (let i = first; i <= last; i++) if (!board.isFree(i) && board.quantityAt(i) === null) return true;
	return false;
}
