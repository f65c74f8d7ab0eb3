/** The pieces in the order they work. Every place where the order matters says so. */
import { approximatorsBefore } from './pieces/approximators-before.ts';
import { approximatorsBehind } from './pieces/approximators-behind.ts';
import { bareHalves } from './pieces/bare-halves.ts';
import { bareIndex } from './pieces/bare-index.ts';
import { boundedRanges } from './pieces/bounded-ranges.ts';
import { codes } from './pieces/codes.ts';
import { coined } from './pieces/coined.ts';
import { bigs } from './pieces/counted-heads.ts';
import { currencySigns } from './pieces/currency-signs.ts';
import { dates } from './pieces/dates.ts';
import { decades } from './pieces/decades.ts';
import { discounts } from './pieces/discounts.ts';
import { documentNumbers } from './pieces/document-numbers.ts';
import { dottedDays } from './pieces/dotted-days.ts';
import { doublings } from './pieces/doublings.ts';
import { durations } from './pieces/durations.ts';
import { elidedMoney } from './pieces/elided-money.ts';
import { enumerators } from './pieces/enumerators.ts';
import { eventYears } from './pieces/event-years.ts';
import { everydayMoney } from './pieces/everyday-money.ts';
import { families } from './pieces/families.ts';
import { fiscalYears } from './pieces/fiscal-years.ts';
import { plans } from './pieces/five-year-plans.ts';
import { furniture } from './pieces/furniture.ts';
import { fused } from './pieces/fused-measure.ts';
import { halfYears } from './pieces/half-years.ts';
import { halves } from './pieces/halves.ts';
import { idioms } from './pieces/idioms.ts';
import { indexBase } from './pieces/index-base.ts';
import { innerApproximators } from './pieces/inner-approximators.ts';
import { letterQuarters } from './pieces/letter-quarters.ts';
import { levels } from './pieces/levels.ts';
import { lone } from './pieces/lone-numeral.ts';
import { lunar } from './pieces/lunar-dates.ts';
import { mereOne } from './pieces/mere-one.ts';
import { midnight } from './pieces/midnight.ts';
import { misread } from './pieces/misread.ts';
import { nameNumbers } from './pieces/name-numbers.ts';
import { namedInBrackets } from './pieces/named-in-brackets.ts';
import { naming } from './pieces/naming.ts';
import { ordinalLists } from './pieces/ordinal-lists.ts';
import { ordinals } from './pieces/ordinals.ts';
import { pageCounters } from './pieces/page-counters.ts';
import { perUnit } from './pieces/per-unit.ts';
import { periods } from './pieces/periods.ts';
import { pointsScored } from './pieces/points-scored.ts';
import { powersOfTen } from './pieces/powers-of-ten.ts';
import { pressurePairs } from './pieces/pressure-pairs.ts';
import { raceDistances } from './pieces/race-distances.ts';
import { ranges } from './pieces/ranges.ts';
import { rank } from './pieces/rank.ts';
import { ratios } from './pieces/ratios.ts';
import { repeats } from './pieces/repeats.ts';
import { republicYears } from './pieces/republic-years.ts';
import { sameDay } from './pieces/same-day.ts';
import { scores } from './pieces/scores.ts';
import { seasons } from './pieces/seasons.ts';
import { securityCodes } from './pieces/security-codes.ts';
import { sharedLabels } from './pieces/shared-labels.ts';
import { sharedUnits } from './pieces/shared-units.ts';
import { signs } from './pieces/signs.ts';
import { splitDecimals } from './pieces/split-decimals.ts';
import { spokenBillions } from './pieces/spoken-billions.ts';
import { tallies } from './pieces/tallies.ts';
import { titleYears } from './pieces/title-years.ts';
import { trillions } from './pieces/trillions.ts';
import { unitLabels } from './pieces/unit-labels.ts';
import { weekdays } from './pieces/weekdays.ts';
import { weeks } from './pieces/weeks.ts';
import { yearIndex } from './pieces/year-index.ts';
import { youngAges } from './pieces/young-ages.ts';
import type { AnyPiece } from './types.ts';

export const pipeline: readonly AnyPiece[] = [
	// What is not the report's own goes first: an address may hold anything.
	furniture,
	pageCounters,
	// Before the dates, which would read 5月l9日 as a 9th.
	misread,
	documentNumbers,
	yearIndex,
	// Before the dates: the year that an index is reckoned from dates nothing.
	indexBase,
	// “十三五” stands in quotation marks like a slogan, so the plans are read before slogans are dropped.
	plans,
	decades,
	seasons,
	fiscalYears,
	// Before the dates: 昨（8）日 and 114年5月 hold a 日 and a month that are no dates of their own.
	namedInBrackets,
	republicYears,
	dates,
	// Behind the dates, which take the year of 2024年Q3, and before the codes, which take its quarter.
	letterQuarters,
	// Behind the dates, which hold the hour of a day of their own (5日零时).
	midnight,
	dottedDays,
	eventYears,
	titleYears,
	halfYears,
	lunar,
	sameDay,
	weekdays,
	weeks,
	// A list mark may look like a number with a unit (2. 三个), and a rank like an ordinal.
	enumerators,
	rank,
	// Codes before names: 5G基站, and after the dates, which hold letters in no form.
	// The power behind a number before codes, which would take its ten.
	powersOfTen,
	securityCodes,
	codes,
	currencySigns,
	// Before whatever looks at a measure word.
	spokenBillions,
	trillions,
	repeats,
	// Before the slogans, which are coined in the same way (两死四伤, 三创四建).
	tallies,
	idioms,
	families,
	coined,
	levels,
	naming,
	raceDistances,
	ordinals,
	ordinalLists,
	nameNumbers,
	// Ratios look at their neighbours; what is left with a colon is a score.
	ratios,
	scores,
	// Halves before signs: 零下半度 is not written, 过半 needs its own reading.
	halves,
	bareHalves,
	discounts,
	fused,
	bigs,
	doublings,
	everydayMoney,
	splitDecimals,
	youngAges,
	bareIndex,
	pressurePairs,
	signs,
	innerApproximators,
	// A period takes 近 and 内 as its own words, so it is read before the approximators.
	periods,
	// Joined durations before ranges, so that a range of them has two whole ends.
	durations,
	// Points are what no duration has taken.
	pointsScored,
	ranges,
	approximatorsBehind,
	approximatorsBefore,
	// Behind both: what bounds each end has been read.
	boundedRanges,
	// Units before verdicts: a number that shares a unit is no name.
	sharedUnits,
	elidedMoney,
	// Verdicts handed from neighbour to neighbour come after all others.
	sharedLabels,
	perUnit,
	unitLabels,
	mereOne,
	lone,
];
