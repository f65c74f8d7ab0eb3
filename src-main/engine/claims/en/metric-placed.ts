/**
 * What the place of a figure does to its metric, once both are known: "population of Hale" at Hale is "population", for the
 * place says whose; and the name of the place alone, or a sign, is never what is counted.
 */
import type { QualifierDraft } from '../types.ts';

const LEADS = /\s(?:of|from|to|in|at|across|for|within|throughout|inside|near|around|off)\s(?:the\s)?$/u;
const DID = /^ (?:earned|made|lost|paid|spent|borrowed|owes|owed|raised)$/u;
/** "Shares of Progress in Motion": a name of several words. */
const OF_NAME = /\bof\s(?:the\s)?\p{Lu}[\p{L}’'.-]*$/u;
/** How something lies to a place, and names that need what they are of. */
const NEEDS =
	/(?:^|\s)(?:(?:north|south|east|west)(?:[- ]?(?:east|west))?|north-?west|cape|gulf|bay|isle|isles|memory|honou?r|town|towns|city|cities|village|villages|port|ports|state|states|county|counties|province|provinces|district|districts|bank|university|house|people|rest|part|parts|half|share|shares|stake|side|tour|king|queen|friends|sons?|battle|investment|interest|access|ties|support)$/iu;

/** The metric without the place of its own figure at its end. */
export function withoutPlace(metric: QualifierDraft, place: QualifierDraft): QualifierDraft {
	const { text } = metric;
	// "Kesh earned": what it did, and the place says who.
	if (place.text !== '' && text.startsWith(place.text) && DID.test(text.slice(place.text.length)))
		return { ...metric, text: text.slice(place.text.length + 1) };
	if (place.text === '' || text.length < place.text.length + 6 || !text.endsWith(place.text)) return metric;
	const before = text.slice(0, -place.text.length);
	const lead = LEADS.exec(before)?.[0];
	if (lead === undefined) return metric;
	const bare = before.slice(0, -lead.length);
	if (NEEDS.test(bare) || OF_NAME.test(bare) || /\s(?:and|or|between)\s[^ ]+$|^between\b/u.test(bare)) return metric;
	const to = metric.to - (text.length - bare.length);
	return { ...metric, text: bare, to: to > metric.from ? to : metric.to };
}

const NO_METRIC: QualifierDraft = { text: '', paragraph: null, from: 0, to: 0, origin: 'none', source: null };

/** What has a level of its own, though it is a place: a dam at 40 per cent. */
const LEVELLED = /\b(?:Dam|Dams|Reservoir|Lake|River|Loch|Weir|Lough|Creek|Barrage|Glacier)\b/u;

/** Whether a metric names nothing: a place alone, or no letters. */
export const namesNothing = (metric: QualifierDraft, place: QualifierDraft): boolean =>
	metric.text !== '' &&
	(!/\p{L}{2}|\p{L}&\p{L}/u.test(metric.text) ||
		(place.text !== '' &&
			metric.text.startsWith(place.text) &&
			(metric.text.length === place.text.length || metric.text.slice(place.text.length) === ' points') &&
			!LEVELLED.test(metric.text)));

/** A metric that names nothing gives way to the unit that is counted, else to nothing. */
export const unnamed = (unit: string): QualifierDraft => (unit === '' ? NO_METRIC : { ...NO_METRIC, text: unit });
