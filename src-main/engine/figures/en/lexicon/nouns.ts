/**
 * Nouns that stand to a number as a unit does: what is counted by the head, by the piece or by the case. A count noun that
 * is not here stays outside the figure and becomes the claim's metric.
 */
const REGULAR =
	'accident account acquisition acre actor addict admission adolescent adult agent aircraft airplane airport album amendment analyst animal answer apartment ape app appeal appearance apple applicant application arrest article artist assault asset assist astronaut asylum-seeker athlete attacker attendee auction author award baby backer bag bale ball ballot banana bank bar base bat batch battery beach bear bed bee beneficiary bicycle bid bidder bike bird birth blanket blaze block boat bomb bomber bond book borrower bottle boundary box boy branch brand bridge broker brother builder building bullet burger burglary bus bushel business butterfly cafe cake call camera camp campaign can canal candidate cap car card caregiver carer carpenter carriage carton case casualty cat cell center centre chairman challenge championship chapter character charge charger chef chicken child chip choice church cinema citizen city civilian claim classmate clause cleaner click client clinic cluster coin colleague collection college collision colony column commander comment commissioner community company complaint computer concert condition container contract conviction cook copy coral corner councillor councilman count country county court cousin cow crash crate creditor crime crossing cup customer cyclist dam dancer daughter deal dealer death decree defeat defendant delegate demonstrator dentist deputy designer detainee detective developer device director disease disorder display district divorce doctor document dog dolphin donor dose download draw dress driver drone drug dwelling earthquake economist editor egg electrician elephant email employee engine engineer enterprise episode event executive exhibition experiment expert extremist facility factor factory family fan farm farmer fatality fee ferry field fighter film fine finish fire firearm firefighter firm fisherman flat flight floor follower forest foul fox friend frog fund gallery game garden gene general generator girl glove goal goat grandchild guard guest gun gunman gym handset harbor harbour heart helicopter helmet highway hit holder home homer homicide horse hospital hospitalisation hospitalization hostage hotel house household image immigrant incident infant infection inhabitant initiative injury inmate inning insect installment instalment insurgent interception intersection investment investor island islander issue item jab jersey jet jihadist job journalist journey judge junction kick kidney lab laboratory lake landlord lane lap laptop law lawmaker lawsuit lawyer layer leader league lender leopard letter library line lion listener liver lizard loaf loan lorry loss lot lung manager mango marine marriage mask match mattress meal measure mechanic medal medicine meeting member member-state merger message method midwife migrant mile-marker militant mill mine miner minister missile model monitor monkey mortgage mosque mosquito motor motorcycle mountain mouse municipality murder museum musician mutation nation neighbor neighborhood neighbour neighbourhood network note nurse occupant offence offense offer office officer official onion operation option orange orchard order organ outlet over owner pack packet page painting pair pallet panel paper paramedic parcel park part participant partner pass passenger patient payment pedestrian penalty pensioner performance person pharmacist phase phone photo photographer picture piece pig pilgrim pill pilot pipeline pitch pizza plan plane plant platform player plot plumber podium poem point pole policeman policy poll pond pool port portfolio position post potato premium printer prisoner prize problem procedure product profile program programme programmer project property proposal prosecutor protester protein protestor province pub punt pupil purchase quake question race ranger rat reactor reader reason rebel rebound reception recipient recommendation reef refinery reform refugee refund regulation relative report reporter representative request researcher reserve reservoir resident respondent response restaurant retiree rhino rifle rig ring river road robbery rocket room roommate round roundabout route router row rule run sack sailor sale sample sanction sandwich satellite save scan scheme school scientist scooter screen sculpture seat section senator sensor series server service session set settler share shareholder shark sheep shell sheriff ship shirt shoe shop shot show sibling signature singer single sister site sitting smartphone smoker smuggler snake soldier son song species specimen spectator spouse spy stadium stage stamp start state station step stop store storey storm story strain strategy street stroke student study submarine subscriber substation suit supporter surgeon surgery survey survivor suspect symptom system tablet tackle tank target tariff task teacher technician technique teenager temple tenant tender tent terminal terrorist test theater theatre theft theory therapy throw tiger title toddler tomato tool touchdown tourist tournament tower town track trader trafficker train transaction transplant treatment tree trial trip troop trophy truck trustee try tumor tumour tunnel turbine turtle tweet twin uniform unit university user vacancy vaccination vaccine variant vehicle vessel vest veteran victim victory video view viewer village villager vineyard virus visit visitor volunteer vote voter wagon warehouse warhead warrant watch wave way weapon website well wetland whale wicket win windmill witness wolf word worker worshipper writer yard';
const IRREGULAR =
	'people men women children persons police sheep cattle pigs deer fish aircraft fishermen policemen gunmen servicemen firemen lawmen personnel troops votes species series households families cities counties countries companies communities universities factories vacancies casualties fatalities injuries deaths homes births copies batteries ferries lorries buses boxes homicides robberies burglaries babies parties matches branches inches churches benches wickets tries victories businesses enterprises losses crashes mosques temples churches staff crew crewmen handguns lifts caps clubs teams officials lawsuits visas permits licences licenses warrants jobs hectares lives wives passes blazes businessmen sportsmen congressmen councillors counselors MPs GPs seats runs points goals strokes games minutes bachelors graduates undergraduates shares tonnes TEU TEUs';

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
export const SINGULAR_NOUNS: ReadonlySet<string> = new Set([
	...REGULAR.split(' '),
	'man',
	'woman',
	'child',
	'person',
	'strong',
	'teu',
	'bedroom',
	'storey',
	'seater',
]);

/** What "a" and "an" may divide by: "$80 a barrel", "12 people a day". */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
	'second minute hour day week month quarter year decade night season game match share barrel bbl tonne ton ounce oz gram gramme kilogram kilo kg lb pound bushel bu gallon litre liter pint unit head person piece pack packet bottle ticket vote household family acre hectare mile kilometre kilometer km metre meter mwh therm child pupil student patient passenger worker employee trip visit ride room contract copy download seat carton cup plate pop quintal maund crate bale sack dozen ewe lamb heifer cow bullock calf pig hen sheep'.split(
		' ',
	),
);
