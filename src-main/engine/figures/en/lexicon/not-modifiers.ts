/**
 * Words that end the way from a number to the noun it counts: "12 attend classes" counts no classes. A word that is in none
 * of these sets, stands in lower case and is no adverb or participle is taken for an adjective or an attributive noun.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Articles, prepositions, pronouns, conjunctions, auxiliaries, adverbs. */
export const FUNCTION_WORDS = words(
	`a an the this that these those its their his her our my your some any each every no all both either neither such same own
	and or but nor so yet if because although though while whereas when where who whom whose which what than as then per via versus vs plus minus
	in on at by for from to with without within into onto upon over under about against between among amid during before after since until till through throughout across along around near off out up down toward towards despite except including excluding like unlike outside inside behind beyond above below past ahead
	is are was were be been being am has have had having do does did done will would shall should can could may might must
	it he she they we i you him them us me there here not also just even still already again too very once twice now today yesterday tomorrow tonight
	said says say told according apiece ago earlier later respectively together abroad overall worth away back short due not never ever else instead`,
);

/** Verbs in the plain form, the past of strong verbs, and participles in -ing that take an object. */
export const VERBS = words(
	`accept achieve add admit agree allow announce answer appear apply approve argue arrive ask attend avoid become begin believe belong bring build buy call carry cause choose claim collect come commit complain complete consider consist contain continue contribute cover create cross deal deliver demand deny depend describe destroy develop die discover eat enjoy enter escape exist expect expire explain face fail feel fight fill find finish fly follow forget form gain get give go grow happen hate hear help hold hope include increase introduce involve join keep kill know lack last lead learn leave let lie like live look lose love make manage mean meet mention miss move need notice occur offer oppose own participate pass pay perform plan play pledge prefer produce protect prove provide publish reach read receive recover refuse regard relate remain remember remove replace require respond return run save see seek seem sell send serve show sign speak spend stand start stay stop suffer suggest support survive take talk teach tell tend think travel try turn understand use visit vote wait walk want watch wear win wish work write
	ate became began bought broke brought built came caught chose cut did drank drew drove fell felt flew fought found gave got grew had held hid hit kept knew laid led left lent let lost made meant met paid put ran rang read rode rose said sang sat saw sent set shot showed slept sold spent spoke stood stole struck swam taught threw thought told took went woke won wore wrote
	accusing adding affecting allowing attending being bringing bearing buying calling carrying causing claiming comprising containing covering creating demanding denying driving earning employing facing fleeing following forcing getting giving going having holding including injuring involving joining killing leaving losing making meaning offering owning paying playing providing raising receiving regarding replacing representing requiring reporting running saying seeking selling serving showing spending taking telling using waiting wanting watching wearing winning wounding`,
);

/** Participles in -ed and strong ones that stand before a noun far oftener than they tell what the number did. */
export const PARTICIPLES = words(
	`impoverished marginalised marginalized malnourished armoured armored landlocked advanced animated beleaguered canned chartered dehydrated detailed diseased disgruntled distinguished dried emaciated embattled exhausted fortified frightened gilded grilled handicapped imported improvised incarcerated industrialised industrialized insulated integrated knitted landscaped modified mutilated neglected orphaned patented persecuted personalised polluted populated preserved processed purpose-built reclaimed scattered shielded submerged tinned twisted affected impaired intoxicated hospitalised hospitalized uninsured contaminated certified designated evacuated hijacked imprisoned inhabited kidnapped mechanised mechanized paved prefabricated resettled sanctioned shuttered smuggled subsidised subsidized unclaimed underserved unfilled unfinished unmarked unskilled untreated cancelled canceled delayed derelict deserted forested irrigated inflated undocumented unauthorised unauthorized abandoned accused aged alleged armed assorted authorised authorized automated bonded broken combined confirmed connected contested convicted crewed damaged dedicated deprived detached diluted disabled disadvantaged displaced disputed documented educated elected enclosed endangered experienced extended failed fixed frozen furnished gated gifted handcrafted hidden hooded identified indebted infected injured insured interested isolated laden licensed limited listed loaded manned married masked mixed motorised motorized named occupied outdated outstanding owned parked planned printed proposed protected qualified recorded refurbished registered related renewed required restricted retired salaried scheduled sealed seeded selected semi-detached separated skilled sophisticated specialised specialized stolen stranded suspected talented teamed tied trained trapped troubled uncontested undisclosed unidentified uniformed unlicensed unmanned unmarried unnamed unoccupied unpaid unregistered unsold unresolved unused unvaccinated used vaccinated varied verified wanted wooded wounded written`,
);

/** Adjectives that end in -ly; every other word in -ly is an adverb. */
export const ADJECTIVES_IN_LY = words(
	'early daily weekly monthly quarterly yearly hourly nightly elderly friendly deadly family lonely likely unlikely only lovely costly supply assembly monopoly anomaly rally ally fly bully belly jelly july italy',
);

/** A singular noun between number and noun with its hyphen left out: "a 12 page report", "a three course meal". */
export const COMPOUND_NOUNS = words(
	'page course member cylinder gauge door speed seat seater bed bedroom storey story person man woman part lane team judge piece room star hole ball game match set volume episode screen core bit pin ring country nation state party stage step tier',
);
