/**
 * What an English story says of each place that it names: how often, in headline, dateline or opening, as a scene or on
 * the way. The choice among them is main-place.ts's.
 */
import { SIZE_EN } from '../place-size.ts';
import { type MainPlace, type StoryPlaces, WEIGHTS } from '../place-weights.ts';
import type { PlaceMention, QualifierDraft } from '../types.ts';
import { ONE_NAME } from './lexicon/places.ts';
import { PEOPLE_BEHIND, plays } from './place-around.ts';
import { type Evidence, isCountryOf, type StoryEvidence } from './place-candidates.ts';
import { isCourt } from './place-courts.ts';
import { scenesOf } from './place-events.ts';
import { isMark, leadOf, partsOf, peersIn, SMALL, severalOf } from './place-lead.ts';

/** The first sentence that names a place says more than a headline's state: "in rural Kesh County" under "Vesk wildfire kills two". */
const LEAD_WEIGHT = 2.2;
/** "SINGAPORE: Flat prices rose": a state that is a town. */
const FILED_STATE = 4;
/** "BEIJING -- China's foreign trade grew": filed from the capital, told of the country. */
const THEME_WEIGHT = 12;
/** Of "Vesk's Tarrow island", Vesk. */
const HOLDER_WEIGHT = 0.2;
/** What makes the name before it the owner of the next. */
const OWNS = /^(?:['’]s\s|s['’]\s)$/u;
/** "Vesk's Kesh, Tarrow and Lane provinces" */
const OWNS_PARTS =
	/^['’]s\s[^.;:]{3,80}\band\b[^.;:,]{3,30}\s(?:provinces|states|counties|districts|regions|islands|prefectures|municipalities)\b/u;
/** "Vesk cane growers", "Vesk's tobacco auctions" */
const WHOSE = /^(?:['’]s)?\s\p{Ll}/u;
/** No such list is looked at further; who owns it is told of. */
const PARTS_REACH = 140;
const PARTS_WEIGHT = 6;
/** "Kesh" and "Kesh District" are one place. */
const UNIT = /\s(?:District|Province|Prefecture|Municipality)$/u;
/** "Patrols catch two Kesh motorists": where they are from. */
const PEOPLE_WEIGHT = 0.4;
const PEOPLE_REACH = 16;
/** One of several named in one go. */
const SEVERAL_WEIGHT = 0.5;
/** The first place of the opening, not far into it: its subject is there. */
const SUBJECT_REACH = 60;
const SUBJECT_WEIGHT = 2.5;
/** "Tarrow basin": the land around a water. */
const LANDFORM = /\s\p{Ll}+$/u;
/** "a gale of 88mph at Kesh as the storm swept Tarrow": how far what is told of reaches. */
const SPREAD =
	/\b(?:across|throughout|(?:swept|sweeps|lashed|battered|blanketed|engulfed)(?:\s(?:across|through|over|much of|parts of))?)\s(?:the\s)?$/u;
const SPREAD_REACH = 32;
const SPREAD_WEIGHT = 6;
/** "The State" with its capital: the country, or the state of a union, as its own papers call it. */
const THE_STATE = /^[Tt]he State$/u;
/** "the Kenya Certificate": the name goes on. */
const NAMES_MORE = /^\s\p{Lu}/u;
/** A report says within so many paragraphs that it is told of several parts. */
const PARTS_LENGTH = 2;
/** "at a Vesk bar, Kesh police said" */
const POLICE =
	/^\s(?:(?:city|county|town)\s)?(?:[Pp]olice|[Ff]ire(?:fighters| officials| crews| department| chief)|[Ss]heriff|deputies)\b/u;
const POLICE_REACH = 32;
/** A report says within so many paragraphs where its event was. */
const SCENE_LENGTH = 4;
/** "India had …", "In India …" */
const SECOND_REACH = 4;
/** "a chain whose 212-room house in Kesh is shut": said of somebody on the way. */
const OF_WHOM = /\bwhose\s[^,.;]*$/u;
const WHOM_REACH = 60;
const COURT_HERE = /\b[Cc]ourt here\b/u;
/** An opening names the place of a story within so many paragraphs. */
const OPENING_LENGTH = 3;

/** All that speaks for each place of a story. Linear in the mentions. */
export function evidenceOf(paragraphs: readonly StoryPlaces[]): StoryEvidence {
	const found = new Map<string, Evidence>();
	let opened = false;
	/** A paragraph before has told a figure, and no place. */
	let counted = false;
	let bodies = 0;
	let openingText = '';
	let country: QualifierDraft | null = null;
	/** The paragraphs that say where an event was. */
	const events = new Set<number>();
	/** Several parts of one size are told of: the size. */
	let parted = -1;
	let state: QualifierDraft | null = null;
	let whole: MainPlace | null = null;
	let court: MainPlace | null = null;
	/** The town of the first dateline. */
	let filedFrom: string | null = null;
	const seat = paragraphs.flatMap(({ mentions }) => mentions.filter(({ seatOf }) => seatOf !== undefined))[0];
	const capital = paragraphs.flatMap(({ mentions }) => mentions.filter((mention) => mention.capitalOf !== undefined))[0];
	for (const { view, mentions } of paragraphs) {
		const { kind, index, text } = view.paragraph;
		if (kind === 'noise') continue;
		const head = kind === 'headline' || kind === 'deck';
		if (kind === 'body') bodies++;
		if (head || (kind === 'body' && bodies === 1)) openingText += `${text}\n`;
		const opening: boolean =
			!opened &&
			bodies <= OPENING_LENGTH &&
			// "pilgrims trying to reach Vesk": where somebody comes from or goes to opens nothing.
			((kind === 'body' && mentions.some(({ passing, to }) => passing !== 'origin' || NAMES_MORE.test(text.slice(to, to + 2)))) ||
				(kind === 'listitem' && mentions.some(setsScene)));
		opened ||= opening;
		// Figures of no place, and then "5% in Kesh and 6% in Marlow": the parts of a whole that is not named yet.
		const late = opening && ((counted && peersIn(text, mentions) > 1) || countsFirst(view, mentions));
		counted ||= kind === 'body' && (view.sites?.some(({ figure }) => figure.kind !== 'time') ?? false);
		// "It happened in Kesh", and "The crash happened in Marlow" further on: two events.
		const scenes = kind === 'body' && bodies <= SCENE_LENGTH ? scenesOf(view, mentions) : [];
		const tries = court === null && kind === 'body' && text.includes('ourt');
		let listed = 0;
		const parts = head || (kind === 'body' && bodies <= PARTS_LENGTH) ? partsOf(text) : null;
		const several = severalOf(text, mentions);
		// "Tea farmers in Vesk will share …, after a glut at Kesh": the opening's subject is there.
		const firstFirm = mentions.find(
			({ parts, points, dateline, passing }) => parts.length > 0 && points === null && !dateline && !passing,
		);
		const lead = opening ? leadOf(view, mentions) : null;
		// Under "Vesk sheds 4,000 jobs" an office that the lead quotes says no more of where.
		const named = [...found.values()].some(({ opens, firm, inHeadline }) => opens && firm && inHeadline);
		for (const [k, mention] of mentions.entries()) {
			const leads = lead !== null && mention.from < lead.to;
			const part = mention.parts.at(-1);
			const draft: QualifierDraft = {
				paragraph: index,
				from: mention.from,
				to: mention.to,
				origin: 'inherited',
				source: head ? 'headline' : mention.dateline ? 'dateline' : 'story',
				text: part?.text ?? mention.text,
			};
			const theState = mention.points !== null && THE_STATE.test(mention.text);
			if (theState && kind !== 'furniture') state ??= draft;
			if (leads && lead?.placed === false && (theState || mention.points === 'world'))
				whole ??= { draft, level: mention.points ?? 'country' };
			if (!part || mention.points) continue;
			// "Kochi: …" further on: a wrap goes on with another report.
			if (mention.dateline) {
				if (filedFrom !== null && filedFrom !== part.text && bodies > 1) continue;
				filedFrom ??= part.text;
			}
			if (
				kind === 'body' &&
				bodies === 2 &&
				mention.from <= SECOND_REACH &&
				!mention.region &&
				isCountryOf(mention.text, capital)
			)
				country ??= draft;
			if (court === null && tries && isCourt(text, mention)) court = { draft, level: part.level };
			// A masthead over the text (Ministry of Health, Republic of …) speaks for it; the foot of a page hardly.
			const aside = (kind === 'furniture' && !(mention.theme && !opened) && !mention.dateline) || kind === 'caption';
			const speaks = (mention.theme || isCountryOf(mention.text, capital)) && (head || opening || !opened);
			// "Vesk's Tarrow island": the story is told of the island.
			const next = mentions[k + 1];
			const holder = next !== undefined && next.from - mention.to <= 3 && OWNS.test(text.slice(next.from - 3, next.from));
			// "Vesk's Kesh, Tarrow and Lane provinces": told of Vesk, where several parts of it are named.
			const owned = OWNS_PARTS.exec(text.slice(mention.to, mention.to + PARTS_REACH));
			const member = mention.from < listed;
			if (owned && !member) listed = mention.to + owned[0].length;
			// "Patrols catch two Kesh motorists": where they are from.
			const people =
				head && mention.passing !== undefined && PEOPLE_BEHIND.test(text.slice(mention.to, mention.to + PEOPLE_REACH));
			const weight =
				(people ? PEOPLE_WEIGHT : 1) *
				(owned && !member ? PARTS_WEIGHT : member ? HOLDER_WEIGHT : 1) *
				// "SINGAPORE: Flat prices rose": a state that is a town.
				(mention.dateline && part.level === 'country' ? FILED_STATE : 1) *
				(aside ? WEIGHTS.aside : head || mention.dateline ? WEIGHTS.head : leads ? LEAD_WEIGHT : 1) *
				(mention.passing && !mention.subject ? WEIGHTS.passing : 1) *
				(speaks && kind !== 'caption' && !holder ? THEME_WEIGHT : 1) *
				(opening &&
				kind === 'body' &&
				mention === firstFirm &&
				mention.from < SUBJECT_REACH &&
				!OWNS.test(text.slice(mention.to, mention.to + 3)) &&
				// "Low water in the Tarrow basin has cut Vesk's power": why it came about.
				!(LANDFORM.test(mention.text) && mentions.some(({ theme, from }) => theme && from > mention.to && from < (lead?.to ?? 0)))
					? SUBJECT_WEIGHT
					: 1) *
				(holder ? HOLDER_WEIGHT : 1) *
				(leads && !mention.passing && SPREAD.test(text.slice(Math.max(0, mention.from - SPREAD_REACH), mention.from))
					? SPREAD_WEIGHT
					: 1) *
				(several.has(mention) ? SEVERAL_WEIGHT : 1);
			const key = ONE_NAME.get(part.text) ?? part.text.replace(UNIT, '');
			let place = found.get(key);
			if (parts && mention.from > parts.from) parted = Math.max(parted, parts.size);
			// "down 1% in Kesh and up 4% outside Kesh": a part and the rest.
			const isPart =
				place?.part ??
				(SIZE_EN[part.level] <= parted || (leads && text.includes(`outside ${part.text}`) && text.includes(`in ${part.text}`)));
			// "Kesh schools", "Marlow council" in a headline: whose news it is.
			const opens =
				!isPart &&
				(leads || head) &&
				(!mention.passing ||
					mention.subject === true ||
					(kind === 'headline' && mention.passing === 'seat' && !people) ||
					// "Vesk growers have cut 3m tonnes": whose news it is, where the lead names no scene.
					(lead?.placed === false &&
						!named &&
						mention.passing === 'seat' &&
						(part.level === 'country' || part.level === 'province') &&
						(mention.theme === true || (WHOSE.test(text.slice(mention.to, mention.to + 5)) && !plays(text, mention.to))) &&
						!(mentions[k - 1]?.dateline && mention.from - (mentions[k - 1]?.to ?? 0) <= 2))) &&
				!mention.dateline &&
				!mention.region &&
				!(OF_WHOM.test(text.slice(Math.max(0, mention.from - WHOM_REACH), mention.from)) && kind === 'body') &&
				!(late && SMALL.has(part.level) && !mention.theme) &&
				!several.has(mention);
			if (!place) {
				place = {
					draft,
					weight: 0,
					level: part.level,
					pointer: false,
					firm: false,
					opens: false,
					times: 0,
					filed: mention.dateline === true,
					headed: head,
					inHeadline: false,
					inOpening: false,
					subject: false,
					inNames: true,
					region: mention.region === true,
					mark: true,
					part: isPart,
					scene: false,
					police: false,
				};
				found.set(key, place);
			}
			place.weight += weight;
			place.police ||= leads && SMALL.has(part.level) && POLICE.test(text.slice(mention.to, mention.to + POLICE_REACH));
			if (scenes.includes(mention)) {
				events.add(index);
				place.scene = true;
			}
			if (head || leads) place.mark &&= isMark(text, mention);
			if (!aside) place.times++;
			place.firm ||=
				!mention.region && mention.passing !== 'origin' && (mention.passing !== 'address' || mention.subject === true);
			place.opens ||= opens;
			place.filed ||= mention.dateline === true;
			place.subject ||= opening && mention.subject === true;
			place.inNames &&= /^\s\p{Lu}/u.test(text.slice(mention.to, mention.to + 2));
			place.inHeadline ||= kind === 'headline' && !people && !holder;
			place.inOpening ||= leads && !isPart && !(late && SMALL.has(part.level)) && !mention.dateline && !holder;
			// The headline gives the short name, the body the full one.
			if (draft.text.length > place.draft.text.length) place.draft = { ...draft, source: place.draft.source };
		}
		if (parts) parted = Math.max(parted, parts.size);
	}
	// "The High Court here heard"
	const filed = [...found.values()].find((place) => place.filed && place.level === 'city');
	if (court === null && filed && COURT_HERE.test(openingText)) court = { draft: filed.draft, level: 'city' };
	if (events.size > 1) for (const place of found.values()) place.scene = false;
	return {
		places: [...found.values()],
		capital,
		seat,
		state,
		whole,
		opening: openingText,
		country,
		court,
		wide: parted >= SIZE_EN.country,
	};
}

/** "Thefts in the county reached 318. Kesh had 44, Marlow 39": a figure of the whole before any place. */
const countsFirst = ({ sites, sentences }: StoryPlaces['view'], mentions: readonly PlaceMention[]): boolean => {
	const places = mentions.filter(({ parts, points, dateline }) => parts.length > 0 && points === null && !dateline);
	const towns = new Set(
		places.flatMap(({ parts, passing }) =>
			passing !== 'origin' && SMALL.has(parts.at(-1)?.level ?? 'country') ? [parts.at(-1)?.text] : [],
		),
	);
	if (towns.size < 2) return false;
	const [named] = places;
	const from = sentences?.findLast((sentence) => sentence.from <= (named?.from ?? -1))?.from ?? 0;
	return from > 0 && (sites?.some(({ figure }) => figure.kind !== 'time' && figure.from < from) ?? false);
};

/** "• Europe stays on top" over a report opens nothing; "• Stays in Kesh rose 4%" does. */
const setsScene = ({ passing, subject }: PlaceMention): boolean => !passing || subject === true;
