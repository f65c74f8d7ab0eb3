/** The places of an English paragraph: every finder in its order, and which of the mentions that cross each other stands. */
import type { FigureDraft } from '../../figures/types.ts';
import type { PlaceMention, PlacePart } from '../types.ts';
import { inLowerCase } from './capitals.ts';
import { firmTowns } from './place-firms.ts';
import { bulletins, datelines, filedStamps, stamps, topics, venues } from './place-heads.ts';
import { bodiesOf, roads, seats, sites, streets } from './place-houses.ts';
import { blocs, fallen, landforms, namedUnits, quarters } from './place-land.ts';
import { located } from './place-located.ts';
import { namedPlaces } from './place-names.ts';
import { isNoPlaceBy, type PlaceFinder, PlaceNotes } from './place-notes.ts';
import { officePlaces } from './place-offices.ts';
import {
	addresses,
	apposedUnits,
	capitalsOf,
	directed,
	figuresFor,
	housesOf,
	itsHouses,
	municipal,
	namedAfter,
	offices,
	owners,
	peopleOf,
	personsFrom,
	personsOf,
	serving,
	sharesOf,
	states,
	struck,
	superlatives,
	townOwners,
	townsOf,
	whereTold,
	withWhereItLies,
} from './place-patterns.ts';
import { peerPlaces } from './place-peers.ts';
import { townspeople, tradesmen } from './place-people.ts';
import { capital, here, pointers, there } from './place-pointers.ts';
import { isNameOfElse, isWhereTold } from './place-told.ts';
import { listedLevel } from './story-places.ts';

/** Of two that say the same of the same words, the one found first stands. */
const FINDERS: readonly PlaceFinder[] = [
	datelines,
	firmTowns,
	landforms,
	blocs,
	fallen,
	quarters,
	townsOf,
	capitalsOf,
	personsFrom,
	bodiesOf,
	located,
	owners,
	townOwners,
	peopleOf,
	struck,
	offices,
	states,
	namedUnits,
	withWhereItLies,
	apposedUnits,
	municipal,
	namedAfter,
	directed,
	topics,
	stamps,
	filedStamps,
	venues,
	bulletins,
	seats,
	streets,
	housesOf,
	itsHouses,
	personsOf,
	superlatives,
	figuresFor,
	serving,
	sharesOf,
	townspeople,
	tradesmen,
	whereTold,
	addresses,
	sites,
];

/** All place mentions, ascending, not overlapping. Linear: every pattern is bounded. */
export function placeMentionsEn(
	printed: string,
	_figures: readonly FigureDraft[],
	names?: ReadonlyMap<string, PlacePart>,
): PlaceMention[] {
	const text = inLowerCase(printed);
	const notes = new PlaceNotes(text);
	for (const find of FINDERS) find(notes);
	for (const mention of namedPlaces(text, names)) if (!isNoPlaceBy(notes.behind(mention.to, 40))) notes.mentions.push(mention);
	notes.mentions.push(...officePlaces(text));
	peerPlaces(notes);
	roads(notes);
	here(notes);
	capital(notes);
	there(notes);
	pointers(notes);
	return standing(text, notes.mentions.sort(byPlace));
}

/** By where they begin: the longer first, then what is told of, then what sets the scene. */
const byPlace = (a: PlaceMention, b: PlaceMention): number =>
	a.from - b.from ||
	b.to - a.to ||
	Number(b.theme === true) - Number(a.theme === true) ||
	Number(a.passing !== undefined) - Number(b.passing !== undefined);

/** The mentions that no earlier one covers, and that name no paper and no money. */
function standing(text: string, mentions: readonly PlaceMention[]): PlaceMention[] {
	const kept: PlaceMention[] = [];
	for (const mention of mentions) {
		const last = kept.at(-1);
		// "Kesh County Council voted": the county, and what its council does.
		if (last?.from === mention.from && mention.to < last.to && mention.subject && last.passing === 'seat') {
			last.passing = 'address';
			last.subject = true;
		}
		if (mention.from >= (last?.to ?? 0) && !(mention.parts.length > 0 && isNameOfElse(text, mention)))
			kept.push(
				tellsOwn(text, mention)
					? { ...mention, passing: 'address', row: true }
					: isWhereTold(text, mention)
						? { ...mention, passing: 'seat' }
						: mention,
			);
	}
	return kept;
}

/** "sales to Vesk, which bought 1,900 tonnes", "Kesh, whose hospital took in 143": what its own clause tells is of it. */
const OWN_CLAUSE =
	/^,\s(?:which|whose|where)\s(?:[\p{Ll}’'-]+\s){1,4}?(?:(?:about|around|nearly|almost|some|only|just|over|more than|at least)\s){0,2}\p{Sc}?\d/u;
const OWN_REACH = 90;
const tellsOwn = (text: string, { to, passing, parts, points }: PlaceMention): boolean =>
	(passing === 'origin' || passing === 'seat') &&
	points === null &&
	text.startsWith(', wh', to) &&
	listedLevel(parts.at(-1)?.text ?? '') !== null &&
	OWN_CLAUSE.test(text.slice(to, to + OWN_REACH));
