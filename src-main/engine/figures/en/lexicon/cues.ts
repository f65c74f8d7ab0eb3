/** Words that stand beside numbers and tell what they are. */

/** Abbreviations whose point ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	'mr mrs ms dr prof gen col maj capt lt sgt sen rep gov rev hon st mt ft no nos vs v jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun approx est ca inc corp co ltd sq cu pp p vol fig art sec ch ave blvd rd dept univ rs e.g. i.e.'.split(
		' ',
	),
);

/** Behind "5m" they say metres. */
export const DIMENSION_WORDS: ReadonlySet<string> = new Set(
	'high tall deep long wide thick across above below away apart from off up down underground underwater tower wall wave waves swell fence depth height altitude radius diameter x by pool level squared ascent descent gap stretch drop yacht vessel boat statue pole band exclusion'.split(
		' ',
	),
);

/** Behind "100m" or "10k" they say a race. */
export const ATHLETICS: ReadonlySet<string> = new Set(
	'sprint sprints sprinter hurdles hurdler freestyle backstroke butterfly breaststroke medley relay final finals semifinal semi-final heat heats race races dash run runs runner runners steeplechase individual rifle pistol walk swim world title gold silver bronze champion championship olympic record time personal'.split(
		' ',
	),
);

/** "edge" to edges, edged, edging; "slip" to slipped (the stem as given with its last letter doubled by a "+" behind it). */
const regular = (stems: string): string[] =>
	stems.split(' ').flatMap((stem) => {
		const plain = stem.replace('+', '');
		const bare = stem.endsWith('+') ? plain + plain.slice(-1) : plain.replace(/e$/u, '');
		return [plain, /(?:sh|ss|ch)$/u.test(plain) ? `${plain}es` : `${plain}s`, `${bare}ed`, `${bare}ing`];
	});

/** Verbs of change: "rose from 4 to 6" has two figures, not a range. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set([
	...regular(
		'increase decrease drop+ decline climb jump lift raise reduce lower slip+ surge soar gain move change narrow widen slow improve expand extend accelerate ease edge tick upgrade downgrade revise boost double tumble plunge advance trim+ recover rebound shift hike swell lengthen shorten deepen broaden',
	),
	...'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing cut cuts cutting slide slides slid sliding sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking swollen go goes going went gone up down bring brought take took'.split(
		' ',
	),
]);

/** Verbs of change on a market beside those of {@link CHANGE_VERBS}. */
export const MARKET_MOVES: ReadonlySet<string> = new Set([
	...regular(
		'add tank plummet slump crash zoom skid+ retreat weaken strengthen dip+ appreciate depreciate firm spurt inch nudge balloon dwindle rally leap crater slash pare',
	),
	...'shed sheds shedding lose loses lost losing leapt creep creeps crept creeping rallied rallies'.split(' '),
]);

export const RANGE_VERBS: ReadonlySet<string> = new Set(
	'range ranges ranged ranging vary varies varied varying anywhere stretching'.split(' '),
);

/** Words near a score. */
export const SCORE_CUES: ReadonlySet<string> = new Set(
	'passed passes approved rejected bill motion amendment senate chamber win won wins beat beats beaten beating lose lost loses losing loss led lead leads leading draw drew drawn victory victories defeat defeats defeated score scored scoring scoreline vote votes voted ruling ruled decision set sets aggregate record tie tied triumph thrashing rout upset match game games final semi-final semifinal series shootout penalties innings champions finished overtime ahead trailed trailing margin edged downed half-time halftime goalless defeating converted conversion try tries touchline penalty penalties throw throws pointers'.split(
		' ',
	),
);

/** In their sentence "10k" is a distance. */
export const RUNNING: ReadonlySet<string> = new Set(
	'ran run runs running runner runners race races marathon half-marathon jog jogged parkrun'.split(' '),
);

/** In their sentence "50m" is a length of a race. */
export const SWIMMING: ReadonlySet<string> = new Set(
	'swam swim swims swimmer swimmers swimming freestyle backstroke breaststroke butterfly medley relay relays sprint sprinter sprinters hurdles'.split(
		' ',
	),
);

/** In their sentence "2.01m" is a height or a distance. */
export const FIELD_EVENTS: ReadonlySet<string> = new Set(
	'cleared jump jumped jumper leap leapt throw threw thrown javelin discus hammer vault vaulted putter tall taller'.split(' '),
);
