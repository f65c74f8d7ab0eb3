const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** Month words to 1–12; abbreviations as the AP and Oxford styles have them. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
	...MONTH_NAMES.map((name, index): [string, number] => [name, index + 1]),
	...'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, index): [string, number] => [name, index + 1]),
	['sept', 9],
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
	...'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, index): [string, number] => [name, index]),
	...'mon tue wed thu fri sat sun'.split(' ').map((name, index): [string, number] => [name, index]),
	['tues', 1],
	['thur', 3],
	['thurs', 3],
]);

export type PeriodUnit =
	| 'day'
	| 'week'
	| 'month'
	| 'quarter'
	| 'half'
	| 'year'
	| 'decade'
	| 'century'
	| 'hour'
	| 'minute'
	| 'second';

/** Units of time that make a period with "past", "last", "ago" …; singular and plural. */
export const PERIOD_UNITS: ReadonlyMap<string, PeriodUnit> = new Map(
	(['day', 'week', 'month', 'quarter', 'year', 'decade', 'hour', 'minute', 'second'] as const).flatMap(
		(unit): [string, PeriodUnit][] => [
			[unit, unit],
			[`${unit}s`, unit],
		],
	),
);
export const OTHER_PERIOD_UNITS: ReadonlySet<string> = new Set(
	'season seasons session sessions fortnight fortnights weekend weekends centuries century generations semesters sessions nights mornings evenings hrs yrs'.split(
		' ',
	),
);

/** Words before "N years" that say which years. */
export const BACKWARD: ReadonlySet<string> = new Set('past last previous preceding prior latest recent final'.split(' '));
export const FORWARD: ReadonlySet<string> = new Set('next coming following upcoming subsequent ensuing'.split(' '));
export const OPENING: ReadonlySet<string> = new Set('first opening initial'.split(' '));

/** What may stand between the number and the unit of time. */
export const PERIOD_ADJECTIVES: ReadonlySet<string> = new Set(
	'calendar fiscal financial full consecutive straight successive trading business working school academic whole or and'.split(
		' ',
	),
);

export const YEAR_WORDS: ReadonlySet<string> = new Set(
	'in since by until till during before after early late mid year years fiscal financial circa c ca summer spring autumn fall winter season end start beginning throughout through january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
		' ',
	),
);

export const SPORT_PERIOD: ReadonlySet<string> = new Set(
	'goal goals scored scoring score scorer penalty penalties striker midfielder goalkeeper keeper defender half-time halftime kickoff kick-off touchdown touchdowns yards yard quarterback rebounds three-pointer free-kick header substitute referee offside equaliser equalizer equalised visitors hosts lead pitch match trailed trails trailing overtime buzzer assists turnovers'.split(
		' ',
	),
);
