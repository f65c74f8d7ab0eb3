/**
 * Nouns that stand to a number as a unit does: what is counted by the head, by the piece or by the case. A count noun that
 * is not here stays outside the figure and becomes the claim's metric.
 */
const REGULAR =
	'adult resident witness citizen voter worker employee student pupil teacher doctor nurse patient soldier troop officer policeman prisoner inmate detainee migrant refugee passenger driver pedestrian cyclist tourist visitor guest spectator fan customer client user subscriber member lawmaker deputy senator delegate candidate judge lawyer player athlete farmer fisherman miner firefighter volunteer protester protestor demonstrator civilian militant rebel insurgent gunman hostage victim survivor casualty death fatality injury case infection hospitalisation hospitalization admission birth marriage divorce child girl boy baby infant toddler teenager adolescent pensioner retiree household family home house apartment flat dwelling building room bed school hospital clinic university college shop store restaurant hotel factory plant mine farm company firm business enterprise bank branch office outlet country nation state province county city town village district municipality community neighbourhood neighborhood job post vacancy position seat vote ballot signature share bond contract option warrant unit piece copy item lot order vehicle car truck lorry bus motorcycle bicycle bike scooter train carriage wagon aircraft plane airplane helicopter jet flight ship vessel boat ferry submarine tank missile rocket drone warhead bomb shell bullet round gun rifle weapon firearm satellite station stop bridge tunnel tower turbine panel charger device phone smartphone handset computer laptop tablet server chip book page word letter character article report song album film episode game match set goal run wicket point try win loss draw defeat victory medal title yard touchdown rebound assist save foul card corner shot hit homer inning over lap stroke round bushel bale bag box carton bottle can pack packet crate container pallet sack dose jab vaccination vaccine test sample specimen species animal horse sheep cow goat pig chicken bird dog cat tree plot parcel acre site project lane track floor storey step part section chapter charge count offence offense crime murder homicide burglary robbery theft assault incident accident crash collision fire blaze earthquake quake storm arrest conviction complaint application appeal request response respondent participant attendee applicant recipient beneficiary holder shareholder investor creditor borrower lender owner tenant landlord occupant inhabitant person follower viewer listener reader download visit view click transaction purchase sale trip journey crossing call message email tweet comment question answer meeting session sitting event show performance concert exhibition display hectare dollar euro representative minister leader official expert scientist researcher engineer member-state pilgrim worshipper addict smoker donor';
const IRREGULAR =
	'people men women children persons police sheep cattle pigs deer fish aircraft fishermen policemen gunmen servicemen firemen lawmen personnel troops votes species series households families cities counties countries companies communities universities factories vacancies casualties fatalities injuries deaths homes births copies batteries ferries lorries buses boxes homicides robberies burglaries babies parties matches branches inches churches benches wickets tries victories businesses enterprises losses crashes mosques temples churches staff crew crewmen handguns lifts caps clubs teams officials lawsuits visas permits licences licenses warrants jobs hectares lives wives passes blazes businessmen sportsmen congressmen councillors counselors MPs GPs seats runs points goals strokes games minutes bachelors graduates undergraduates shares tonnes';

function plural(stem: string): string {
	if (/(?:s|x|ch|sh)$/u.test(stem)) return `${stem}es`;
	if (/[^aeiou]y$/u.test(stem)) return `${stem.slice(0, -1)}ies`;
	return `${stem}s`;
}

/** Plural forms, right behind a number. */
export const COUNT_NOUNS: ReadonlySet<string> = new Set([
	...REGULAR.split(' ').map(plural),
	...IRREGULAR.toLowerCase().split(' '),
]);

/** Singular forms, after "one" and inside compounds ("20-member council"). */
export const SINGULAR_NOUNS: ReadonlySet<string> = new Set([...REGULAR.split(' '), 'man', 'woman', 'child', 'person', 'strong']);

/** What "a" and "an" may divide by: "$80 a barrel", "12 people a day". */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
	'second minute hour day week month quarter year decade night season game match share barrel tonne ton ounce gram gramme kilogram kilo kg lb pound bushel gallon litre liter pint unit head person piece pack packet bottle ticket vote household family acre hectare mile kilometre kilometer km metre meter mwh megawatt-hour therm child pupil student patient passenger worker employee trip visit ride room contract copy download seat carton cup plate pop litre'.split(
		' ',
	),
);
