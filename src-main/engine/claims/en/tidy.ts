/** The last word on an English metric: where a thing is, is told by its place, and a fate is said once. */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Mention } from '../types.ts';
import type { View } from '../view.ts';
import { lastBefore } from '../view.ts';

/** "crime | in the City of Marlow": a preposition of place, and what sort of place it is. */
const WHERE =
	/\s(?:in|across|at|on|near|around|throughout|within|outside|off)\s(?:the\s)?(?:(?:north|south|east|west|central|rural|inner|greater)[\p{Ll}-]*\s)?(?:(?:city|town|county|state|borough|province|district|village|port|island)\sof\s)?$/iu;
/** Behind the name: "the Hale area". */
const SORT =
	/^(?:\s(?:area|region|hinterland|valley|county|counties|district|city|town|province|state|island|islands|peninsula))?$/iu;

/** The metric as it is written down: "rents in Hale" is "rents", the place of its figure being Hale. */
export function tidied(told: MetricParts, view: View, places: readonly Mention[]): MetricParts {
	const metric = told.tail === '' ? unmoved(told, view) : told;
	const once = quoted(shortened(unranked(unlisted(halved(said(timeless(unmeasured(unclaused(bare(metric))))))))), view);
	if (once.to <= once.from || once.tail !== '') return once;
	return TITLES.has(view.paragraph.kind) ? headed(once, view, places) : elsewhereToo(unowned(once, view, places), view, places);
}

/** "will see their tax bill | drop | from $359": behind a verb of seeing the last word is what the thing does. */
function unmoved(metric: MetricParts, { text }: View): MetricParts {
	const move = MOVE.exec(metric.noun)?.[0].length;
	return move !== undefined &&
		/^\s(?:from|to|by)\s/u.test(text.slice(metric.to, metric.to + 6)) &&
		SEEING.test(text.slice(Math.max(0, metric.from - 40), metric.from))
		? { ...metric, noun: metric.noun.slice(0, -move), to: metric.to - move }
		: metric;
}
const MOVE = /(?<=\p{L})\s(?:drop|fall|rise|climb|increase|jump|decrease|grow|go|shrink|decline|double)$/u;
const SEEING =
	/\b(?:see|sees|saw|seen|seeing|watch|watched|have|had|let|make|made|help|helped)\s(?:(?:the|its|their|his|her|our|your|\p{L}+['’]s?)\s)*$/u;

/** "tin on the Hale Metal Exchange": where it is traded is no part of its name. */
function unlisted(metric: MetricParts): MetricParts {
	if (metric.to <= metric.from || !/\s(?:on|at)\s/u.test(metric.noun)) return metric;
	const venue = VENUE.exec(metric.noun)?.[0].length;
	return venue === undefined ? metric : { ...metric, noun: metric.noun.slice(0, -venue), to: metric.to - venue };
}
const VENUE =
	/(?<=\p{L})\s(?:on|at)\s(?:the\s)?(?:\p{Lu}[\p{L}.&'’-]*\s){0,5}(?:Exchange|Bourse|Board of Trade|Nasdaq|Nymex|NYMEX|Comex|COMEX|LME|BSE|NSE)(?:\sin\s(?:\p{Lu}[\p{L}’'-]*\s?){1,3})?$/u;

/** "the latter growth rate", "the most-traded May contract", "the key Hale Index": it says which or how, not what. */
function unranked(metric: MetricParts): MetricParts {
	const lead = WHICH.exec(metric.noun)?.[0].length ?? 0;
	return lead > 0 && metric.to > metric.from + lead
		? { ...metric, noun: metric.noun.slice(lead), from: metric.from + lead }
		: metric;
}
const WHICH = /^(?:(?:latter|most-traded|most-active|most active|most traded)\s(?=\p{L})|(?:key|benchmark)\s(?=\p{Lu}|\d))/u;

/** "Red Flag” rule": a name that begins with a mark of quotation keeps it. */
function quoted(metric: MetricParts, { text }: View): MetricParts {
	const close = metric.noun.search(/["”]/u);
	if (close < 0 || metric.to <= metric.from || /^["“]|[“]/u.test(metric.noun)) return metric;
	return /["“]/u.test(text.charAt(metric.from - 1)) && metric.noun.indexOf('"', close + 1) < 0
		? { ...metric, noun: text.charAt(metric.from - 1) + metric.noun, from: metric.from - 1 }
		: metric;
}

/** "drugs weighing", "a plot covering": the participle that leads to the amount is no part of the name. */
function unmeasured(metric: MetricParts): MetricParts {
	if (metric.tail !== '') return metric;
	const lead = LEADING.exec(metric.noun)?.[0].length ?? 0;
	if (lead > 0) return { ...metric, noun: metric.noun.slice(lead), from: metric.from + lead };
	const end = MEASURING.exec(metric.noun)?.[0].length;
	return end === undefined ? metric : { ...metric, noun: metric.noun.slice(0, -end), to: metric.to - end };
}
/** "fires, which ran": what a clause of its own says is no name. */
function unclaused(metric: MetricParts): MetricParts {
	const at = metric.noun.includes(', wh') ? metric.noun.search(CLAUSE) : -1;
	return at > 0 ? { ...metric, noun: metric.noun.slice(0, at), to: metric.to - (metric.noun.length - at) } : metric;
}
const CLAUSE = /,\s(?:which|who)\s/u;
/** "demanding wage [increases]", "Encouragingly total sales": who asks for it, or how good that is. */
const LEADING =
	/^(?:(?:demanding|seeking|offering|proposing|requesting|accepting|rejecting|facing|seeing|experiencing)\s(?=\p{L})|Seasonally adjusted\s(?=\p{Ll})|\p{Lu}\p{Ll}{3,}(?<!Famil|Suppl|Earl|Dail|Week|Month|Year|Hour|Quarter|Ital|Jul|Elder)ly\s(?=\p{Ll}))/u;
const MEASURING =
	/(?<=\p{L})\s(?:alone|itself|themselves|weighing|totall?ing|measuring|covering|spanning|costing|numbering|valued|averaging|estimated|amounting|rated|priced|fixed|experiencing|seeing|posting|recording|suffering|enjoying|registering)$/u;

/** "Ø Profit before tax", "✓ Net sales": the sign of its item opens no name. */
function bare(metric: MetricParts): MetricParts {
	const sign = /^[Øüo§➢▸‣⁃❖✓✔\uf0a7\uf0b7∙·#]\s?(?=\p{L})/u.exec(metric.noun)?.[0];
	if (!sign || (/\p{L}/u.test(sign) && !sign.endsWith(' '))) return metric;
	return { ...metric, noun: metric.noun.slice(sign.length), from: metric.from + sign.length };
}

/** "Hale on Thursday said": a day is nothing that is counted. */
const timeless = (metric: MetricParts): MetricParts =>
	/^(?:Seasonally|Nationally|Nationwide|Overall|Historically|Typically|Meanwhile|Normally|Locally|Globally)(?: adjusted)?$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/u.test(
		metric.noun,
	)
		? NO_METRIC
		: metric;

/** "double its target of": a word that wants another behind it. */
const HANGING = /(?<=\p{L})\s(?:of|the|an?|and|or|than)$/u;

/** "5.17 per cent rates": of a unit that was cut, the rest is no name. */
function halved(metric: MetricParts): MetricParts {
	if (/^(?:per )?cent$/u.test(metric.noun)) return NO_METRIC;
	const open = metric.tail === '' && metric.to > metric.from ? (HANGING.exec(metric.noun)?.[0].length ?? 0) : 0;
	if (open > 0) return { ...metric, noun: metric.noun.slice(0, -open), to: metric.to - open };
	const cut = /^(?:per )?cent\s(?=\p{L})/u.exec(metric.noun)?.[0].length ?? 0;
	return cut > 0 && metric.to > metric.from ? { ...metric, noun: metric.noun.slice(cut), from: metric.from + cut } : metric;
}

/** "patients hospitalised hospitalised" */
const said = (metric: MetricParts): MetricParts =>
	metric.tail !== '' && metric.noun.toLowerCase().split(' ').includes(metric.tail.toLowerCase())
		? { ...metric, tail: '' }
		: metric;

/** "new building within the county": the bounds it lies in are not its name. */
function shortened(metric: MetricParts): MetricParts {
	const bounds = /^(.{4,}?\p{L})\s(?:within|throughout|across)\s/u.exec(metric.noun)?.[1] ?? IN_LAND.exec(metric.noun)?.[1];
	if (!bounds || metric.to <= metric.from || bounds.length >= metric.noun.length) return metric;
	return { ...metric, noun: bounds, to: metric.to - (metric.noun.length - bounds.length) };
}

/** "rents in the harbour city": a sort of place with its article is where, as a name would be. */
const IN_LAND =
	/^(.{4,}?\p{L})\sin\s(?:the|this|that)\s(?:[\p{Ll}-]+\s)?(?:country|nation|region|state|city|town|village|province|county|district|area|capital|territory|borough|valley|island|islands|archipelago|kingdom|republic|bloc|world)$/u;

const TITLES: ReadonlySet<string> = new Set(['headline', 'deck']);

/** "Hale tourist arrivals up a third": a headline puts first where the thing is. */
function headed(metric: MetricParts, view: View, places: readonly Mention[]): MetricParts {
	const place = places[lastBefore(places, metric.from + 1)];
	if (!place || place.from !== metric.from) return elsewhereToo(metric, view, places);
	const from = place.to + (/^\s\p{Ll}/u.exec(view.text.slice(place.to, metric.to))?.[0] ?? '').length - 1;
	const noun = view.text.slice(from, metric.to).replace(/\s+/gu, ' ');
	return from > place.to && metric.noun.endsWith(noun) ? { ...metric, noun, from } : metric;
}

/** "South Kesh's exports": whose they are, is the place. */
function unowned(metric: MetricParts, view: View, places: readonly Mention[]): MetricParts {
	const place = places[lastBefore(places, metric.from + 1)];
	const own =
		place && place.from === metric.from ? /^['’]s?\s(?=\p{Ll}|[A-Z]{2,}\b)/u.exec(view.text.slice(place.to, metric.to)) : null;
	if (!place || !own) return metric;
	const from = place.to + own[0].length;
	const noun = view.text.slice(from, metric.to).replace(/\s+/gu, ' ');
	return metric.noun.endsWith(noun) ? { ...metric, noun, from } : metric;
}

function elsewhereToo(metric: MetricParts, view: View, places: readonly Mention[]): MetricParts {
	let at = lastBefore(places, metric.to);
	const last = places[at];
	// "crime in Hale and Marlow": a list of places is one where.
	while (at > 0 && /^(?:,|,? and|,? or)\s$/u.test(view.text.slice(places[at - 1]?.to ?? 0, places[at]?.from ?? 0))) at--;
	const place = last && { from: places[at]?.from ?? last.from, to: last.to };
	if (!place || place.from <= metric.from || place.to > metric.to) return metric;
	if (!/^\p{Lu}/u.test(view.text.charAt(place.from)) || !SORT.test(view.text.slice(place.to, metric.to))) return metric;
	const where = WHERE.exec(view.text.slice(metric.from, place.from));
	// "Shares in Hale", "the maker Progress in Motion": a name of several words, or what it is about.
	const before = /\s\p{Lu}[\p{L}’'.-]*$/u.test(view.text.slice(metric.from, metric.from + (where?.index ?? 0)));
	if (!where || where.index === 0 || before || HEADS_IN.test(view.text.slice(metric.from, metric.from + where.index)))
		return metric;
	const to = metric.from + where.index;
	const cut = metric.noun.length - (metric.to - to);
	const noun = view.text.slice(metric.from, to).replace(/\s+/gu, ' ');
	return cut > 0 && metric.noun.startsWith(noun) ? { ...metric, noun, to } : metric;
}

/** Nouns that want to be told in what: "interest in Hale", "a stake in Marlow Docks". */
const HEADS_IN = /\b(?:stake|shares?|shareholding|investments?|interest|confidence|trust|faith|belief)$/iu;
