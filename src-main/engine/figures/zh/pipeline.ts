/** The pieces in the order they work. Every place where the order matters says so. */
import { approximatorsBefore, approximatorsBehind, innerApproximators } from './pieces/approximators.ts';
import { durations } from './pieces/durations.ts';
import { documentNumbers, furniture } from './pieces/furniture.ts';
import { codes, enumerators, nameNumbers, naming, ordinalLists, ordinals, scores, sharedLabels } from './pieces/labels.ts';
import { lone, perUnit } from './pieces/leftovers.ts';
import { bareHalves, bigs, currencySigns, doublings, fused, halves, levels, ratios, signs } from './pieces/numbers.ts';
import { coined, idioms, repeats } from './pieces/phrases.ts';
import { ranges } from './pieces/ranges.ts';
import { rank } from './pieces/rank.ts';
import { sharedUnits } from './pieces/shared-units.ts';
import { dates, decades, halfYears, lunar, periods, plans, seasons, weekdays } from './pieces/times.ts';
import type { AnyPiece } from './types.ts';

export const pipeline: readonly AnyPiece[] = [
	// What is not the report's own goes first: an address may hold anything.
	furniture,
	documentNumbers,
	// “十三五” stands in quotation marks like a slogan, so the plans are read before slogans are dropped.
	plans,
	decades,
	seasons,
	dates,
	halfYears,
	lunar,
	weekdays,
	// A list mark may look like a number with a unit (2. 三个), and a rank like an ordinal.
	enumerators,
	rank,
	// Codes before names: 5G基站, and after the dates, which hold letters in no form.
	codes,
	currencySigns,
	repeats,
	idioms,
	coined,
	levels,
	naming,
	ordinals,
	ordinalLists,
	nameNumbers,
	// Ratios look at their neighbours; what is left with a colon is a score.
	ratios,
	scores,
	// Halves before signs: 零下半度 is not written, 过半 needs its own reading.
	halves,
	bareHalves,
	fused,
	bigs,
	doublings,
	signs,
	innerApproximators,
	// A period takes 近 and 内 as its own words, so it is read before the approximators.
	periods,
	// Joined durations before ranges, so that a range of them has two whole ends.
	durations,
	ranges,
	approximatorsBehind,
	approximatorsBefore,
	// Units before verdicts: a number that shares a unit is no name.
	sharedUnits,
	// Verdicts handed from neighbour to neighbour come after all others.
	sharedLabels,
	perUnit,
	lone,
];
