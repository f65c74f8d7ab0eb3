/** English verbs that tell what befell those a figure counts, as data. */

const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Participles that only say that a thing was counted, told, meant or carried out: nothing befell it. */
export const BOOKED: ReadonlySet<string> = new Set(
	words(`
	reported recorded registered counted logged noted listed published issued released collected conducted carried confirmed documented observed tallied calculated measured surveyed tracked covered detected identified disclosed announced posted
	used needed required involved based located owned aged dated priced valued compared included contained combined related linked blamed attributed followed associated concerned
	expected pencilled penciled planned scheduled supposed believed thought considered estimated projected predicted anticipated intended proposed called named known described deemed budgeted allocated targeted processed filed
	increased decreased reduced raised lowered changed unchanged doubled trebled halved improved boosted capped limited
	started finished ended continued remained stayed earned scored gained backed followed faced received generated produced achieved attended
	`),
);

const REGULAR = words(`
	kill injur wound affect displac evacuat rescu infect destroy damag arrest detain strand charg convict jail sentenc deport evict extradit imprison question breathalys hospitalis hospitaliz vaccinat quarantin demolish raz clos open recruit dismiss sack cull slaughter seiz confiscat impound recall repair relocat cancel fill captur kidnap abduct employ execut torch ground suspend intercept treat reconnect disconnect rehous repatriat releas uproot wreck submerg burgl deploy redeploy
`);

const IRREGULAR: readonly (readonly [string, readonly string[]])[] = [
	['cancelled', ['cancelled', 'cancelling', 'cancels', 'canceled', 'canceling']],
	['carried', ['carry', 'carries', 'carried', 'carrying']],
	['caught', ['catch', 'catches', 'caught', 'catching']],
	['expelled', ['expel', 'expels', 'expelled', 'expelling']],
	['shut', ['shut', 'shuts', 'shutting']],
	['cut', ['cut', 'cuts', 'cutting']],
	['sold', ['sell', 'sells', 'sold', 'selling']],
	['stolen', ['steal', 'steals', 'stole', 'stolen', 'stealing']],
	['freed', ['free', 'frees', 'freed', 'freeing']],
	['axed', ['axe', 'axes', 'axed', 'axing']],
	['shot dead', ['shot dead']],
	['kidnapped', ['kidnapped', 'kidnapping']],
	['laid off', ['lay off', 'laid off', 'laying off', 'lays off']],
	['hired', ['hire', 'hires', 'hired', 'hiring']],
	['lost', ['lose', 'loses', 'losing']],
	['shed', ['sheds', 'shedding']],
	['withheld', ['withhold', 'withholds', 'withholding']],
	['created', ['create', 'creates', 'creating']],
	['saved', ['save', 'saves', 'saving']],
	['discharged', ['discharges', 'discharging']],
	['buried', ['bury', 'buries', 'burying']],
	['scrapped', ['scrap', 'scraps', 'scrapped', 'scrapping']],
	['built', ['build', 'builds', 'building']],
	['planted', ['plant', 'plants', 'planting']],
	['bought', ['buy', 'buys', 'buying']],
];

/** Every form of a verb that stands before those it is done to, with its participle. */
export const OBJECT_FATES: ReadonlyMap<string, string> = new Map([
	...REGULAR.flatMap((stem) => ['ed', 'd', 'ing', 'es', 's'].map((ending) => [stem + ending, `${stem}ed`] as const)),
	...IRREGULAR.flatMap(([participle, forms]) => forms.map((form) => [form, participle] as const)),
]);

/** Past tenses of verbs in no list of regular ones, with their participles: "has lost 268 homes", "sent 600 police". */
export const PAST_FATES: ReadonlyMap<string, string> = new Map(
	words(`
	lost sent bought built rebuilt withheld caught shed brought fed taught dug laid paid sought
	`)
		.map((form): [string, string] => [form, form])
		.concat([
			['took in', 'taken in'],
			['took on', 'taken on'],
			['wrote off', 'written off'],
			['wrote', 'written'],
			['stole', 'stolen'],
			['chose', 'chosen'],
			['froze', 'frozen'],
			['withdrew', 'withdrawn'],
			['flew', 'flown'],
		]),
);

/** Past tenses after which a count is of the thing itself: it was had, met, told of or reached, and nothing was done to it. */
export const NOTHING_DONE: ReadonlySet<string> = new Set([
	...words(`
	handled welcomed attracted featured enjoyed suffered experienced witnessed boasted displayed hosted
	reached totalled totaled numbered exceeded topped passed averaged crossed approached neared outnumbered trailed comprised consisted represented covered spanned lasted
	wanted wished hoped tried agreed aimed promised offered provided suggested requested pledged voted decided demanded asked claimed argued showed
	faced marked shared celebrated played watched appeared lived stayed walked travelled traveled worked waited served employed operated managed controlled supported represented attended joined entered graduated
	dropped climbed slipped jumped edged dipped slumped surged rallied tumbled plunged soared retreated advanced declined recovered moved turned
	mentioned cited quoted highlighted outlined described explained stressed underlined warned noticed spotted
	signed sealed clinched grabbed collected netted posted notched bagged managed conceded missed picked
	estimated predicted forecasted planned counted included added opened
	`),
	...BOOKED,
]);
