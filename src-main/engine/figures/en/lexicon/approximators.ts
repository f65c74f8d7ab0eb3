import type { Modifier } from '../../../../contract/model.ts';

const group = (modifier: Modifier, phrases: string): [string, Modifier][] =>
	phrases.split('|').map((phrase) => [phrase, modifier]);

/** Before the number. Longest wins. */
export const BEFORE_NUMBER: ReadonlyMap<string, Modifier> = new Map([
	...group(
		'about',
		'about|around|some|roughly|approximately|approx|approx .|circa|c .|ca .|an estimated|estimated|est .|nearly|almost|close to|near|approaching|nearing|virtually|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|on the order of|in the order of|something like|close on|getting on for|somewhere around|just about|~|≈|as good as|broadly|practically|towards|barely|hardly|scarcely|only just|maybe|perhaps|possibly|probably',
	),
	...group(
		'over',
		'more than|over|above|in excess of|upwards of|upward of|exceeding|greater than|higher than|north of|better than|larger than|bigger than|longer than|older than|beyond|>',
	),
	...group(
		'atleast',
		'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at a minimum|min .|as few as|as little as|>=|≥',
	),
	...group(
		'atmost',
		'up to|upto|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|at the most|not exceeding|within|inside of|no higher than|as high as|max .|<=|≤|capped at',
	),
	...group(
		'under',
		'fewer than|less than|sub -|under|below|lower than|short of|shy of|smaller than|not quite|south of|shorter than|younger than|<',
	),
]);

/** Verbs that set a bound; they change the class but stay outside the figure's text. */
export const BOUND_VERBS: ReadonlyMap<string, Modifier> = new Map([
	...group('over', 'exceeded|exceeds|exceed|topped|tops|surpassed|surpasses|surpass|topping|surpassing|passed'),
]);

/** Adverbs that stand before an approximator and belong to it: "just over", "well under", "slightly more than". */
export const DEGREE_WORDS: ReadonlySet<string> = new Set(
	'just well slightly far considerably significantly marginally substantially comfortably much only somewhat way fractionally'.split(
		' ',
	),
);
export const DEGREE_PHRASES: readonly string[] = ['a little', 'a bit', 'a shade', 'a fraction', 'a touch', 'a lot'];

/** Behind the number or its unit. */
export const AFTER_NUMBER: ReadonlyMap<string, Modifier> = new Map([
	...group(
		'atleast',
		'or more|or older|or above|or over|or higher|or greater|or longer|or better|and over|and above|and older|and up|and more|+|at least|minimum|or so more|upwards',
	),
	...group(
		'atmost',
		'or less|or fewer|or under|or below|or younger|or lower|and under|and younger|and below|at most|maximum|max|at the most|tops',
	),
	...group('over', 'plus'),
	...group('about', 'or so|or thereabouts|odd|some|something|ish|approximately|roughly|give or take'),
]);
