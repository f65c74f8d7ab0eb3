/** English words that end a noun phrase beside a figure, as data. */

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

export const STOP_WORDS: ReadonlySet<string> = new Set(
	words(`
	a an the this that these those its their his her our my your some any each every no all both either neither
	and or but nor so yet if because although though while whereas when where who whom whose which what than as then
	in on at by for from to with without within into onto upon over under about against between among amid during before after since until till through throughout across along around near off out up down per via toward towards despite except including excluding like amidst amongst whilst versus unlike besides beneath aboard alongside
	rather plus perhaps maybe sometimes occasionally possibly probably however nevertheless nonetheless meanwhile moreover furthermore therefore thus hence
	taking bringing pushing sending lifting putting driving dragging stayed
	is are was were be been being am has have had having do does did will would shall should can could may might must
	it he she they we i you them him us me there here
	not also only just even still already again too very so far more most less least fewer much many nearly almost about around roughly approximately some
	said says say told according added higher lower below above behind beyond outside inside ahead short apiece each back away apart further later earlier ago once twice now next today yesterday tomorrow worth well else otherwise instead together likewise similarly cheaper dearer pricier costlier slower better worse firmer softer weaker stronger
	`),
);

/** Verbs that link a subject to its figure: "unemployment FELL to 4.2%". */
export const LINK_VERBS: ReadonlySet<string> = new Set(
	words(`
	is are was were be been being has have had became become becomes remains remained remain stood stands stand reached reaches reach hit hits totaled totalled totals total averaged averages
	rose rises rise risen rising fell falls fall fallen falling grew grows grow grown growing increased increases increase increasing decreased decreases decrease decreasing declined declines decline declining dropped drops drop dropping climbed climbs climb climbing jumped jumps jump jumping surged surges surge soared soars soar soaring slid slides slide sliding slipped slips slip slipping plunged plunges plunge tumbled tumbles edged gained gains gain lost loses lose added adds shrank shrinks shrinking contracted contracts contract expanded expands expand slowed slows slowing accelerated accelerating eased eases easing dipped doubled tripled quadrupled halved topped tops top exceeded exceeds cost costs amounted amounts accounted accounts account represents represented represent constitute constitutes constituted contribute contributes contributed comprise makes made make comprised comprises came comes went goes narrowed widened improved worsened advanced retreated rallied
	shot shoots shooting outstripped outstrips outstrip outnumbered outnumber
	spent spends spend paid pays pay raised raises raise sold sells bought buys received receives earned earns posted posts reported reports recorded records registered employs employed builds built produced produces exported imported killed injured arrested found used completed finish finishes finished opened launched started began won wins win shed sheds ended ends closed closes traded trades scored scores drew draws held holds gone go start starts begin begins weighs weighed lasted lasts covers covered plans planned expects expected aims aimed expecting anticipated anticipating forecast forecasts forecasting predicted predicting estimated projected seen settle settles settled stayed sank sink sinks dips slumped slump plummeted plummet leapt rebounded recovered shaved spiked skyrocketed rocketing ballooned nosedived swelled firmed weakened strengthened rocketed collapsed crashed outpaced beat topped pick picked picks touched touches measured measures notched clocked crested peaked bottomed inched crept ticked fetched numbered surpassed surpasses breached neared approached
	continues continued continue cooled cools lengthened lengthens shortened shortens thinned thins sagged sags bounced dwindled dwindles ranged ranges varied varies fluctuated fluctuates ebbed yielded yields mounted mounts swung swings dived dives dove ratcheted crawled shrunk softened softens moderated moderates tightened tightens worsens brightened darkened deepened deepens swell swells swelling swollen sped quicken quickens quickened quickening
	`),
);

/** Verbs whose object the figure is of: "to CUT the levy by 2%". */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
	words(`
	cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering lift lifts lifted lifting raise raising trim trims trimmed trimming hike hikes hiked hiking push pushes pushed pushing bring brings brought bringing take takes took taking keep keeps kept keeping
	buy buying sell selling acquire acquires acquired acquiring
	hold holding set sets setting fix fixed put puts maintain maintains maintained extend extends extended widen narrow slow boost boosts boosted boosting expand shrink improve drive drives drove driving send sends sent sending leave leaves left leaving double doubling halve halving upgrade upgraded downgrade downgraded revise revised
	`),
);

/** What a participle stands behind in the passive and the perfect. */
export const AUXILIARIES: ReadonlySet<string> = new Set(words('is are was were be been being has have had having get gets got'));

/** Words that open a comparison and are no noun: "COMPARED with a rise of 2%". */
export const COMPARING: ReadonlySet<string> = new Set(words('compared following against versus after'));

/** Nouns and their adjectives that say how a figure lies, not what it is of: "a rise of", "the previous range of". */
export const HOLLOW: ReadonlySet<string> = new Set(
	words(`
	rise rises fall falls increase increases decrease decreases growth gain gains drop drops decline declines jump jumps loss losses reduction reductions surge slide dip slump uptick advance change contraction expansion improvement
	points point pips pip mark threshold barrier rate pace result results driven led reflecting following
	range average averages mean median level levels peak high low record total totals whole figure figures number norm normal usual sum time maximum minimum estimate estimates forecast forecasts expectation expectations consensus
	highest lowest biggest largest smallest steepest sharpest fastest slowest strongest weakest best worst
	one trend equivalent
	previous earlier prior annual monthly quarterly yearly weekly daily seasonal long-term national overall combined all-time five-year ten-year 10-year 30-year 20-year year-on-year year-over-year month-on-month sharp slight modest small large further upward downward similar
	scant meagre meager paltry tiny healthy handsome decent brisk strong steep robust marked rapid steady solid massive huge big minor significant substantial dramatic unprecedented whopping mere staggering impressive considerable notable moderate marginal unexpected double-digit single-digit
	`),
);

/** Behind a measure they say in which direction it was taken. */
export const DIMENSIONS: ReadonlySet<string> = new Set(
	words(
		'full empty tall long wide deep high thick broad old away apart across above below behind ahead clear adrift north south east west shorter longer bigger larger smaller wider narrower stronger weaker faster slower older younger earlier later taller warmer colder heavier lighter deeper wider cheaper dearer',
	),
);

/** Titles and callings before a person's name. */
export const CALLINGS: ReadonlySet<string> = new Set(
	words(`
	Minister Executive President Chancellor Captain Coach Campaigner Co-defendant Councillor Cllr Detective Inspector Sergeant Constable Superintendent Judge Justice Senator Governor Mayor Professor Doctor Dr Mr Mrs Ms Miss Sir Dame Lord Lady Chief Officer Director Manager Chairman Chairwoman Secretary General Colonel Major Lieutenant Pastor Father Sister King Queen Prince Princess Student Farmer Teacher Nurse Driver Striker Goalkeeper Researcher Analyst Economist Spokesman Spokeswoman Resident Ringleader Partner Midfielder Defender
	`),
);

/** Verbs right of a figure: its noun phrase ends before them. */
export const PREDICATE_WORDS: ReadonlySet<string> = new Set(
	words(`
	own owns owned drive use uses believe support oppose prefer think feel eat drink smoke earn receive speak read watch play attend visit suffer face report reported use used visit visited die dies move moved return returned retire retired
	died dead killed injured wounded missing arrested charged evacuated displaced destroyed damaged affected rescued infected hospitalised hospitalized vaccinated tested attended took take takes gave give gives went go goes came come comes voted vote lost lose lives live lived work worked working need needs needed want wants said say says told will would can could remain remained left leave joined join signed agreed planned expected scheduled due based owned run held built completed opened closed sold bought produced exported imported employed hired fired began start started ended received used using according compared means mean includes include including involves involve involved shows showed suggests suggested found finds warned saw see sees watched aged preferred applied waited arrived arrives arrive opted backed rejected refused failed complained responded replied travelled traveled queued marched gathered slept fled escaped survived emerged appeared opposed cancelled canceled delayed diverted adrift counted awarded registered housed outperformed
	struck meant felt kept sent brought caught fought rode rang sat shot slept stood stole swam taught threw wore wrote drank flew forgot froze knew met sang sought shook swept tore woke
	`),
);

/** Nouns in -ing: the phrase goes on through them. */
export const NOUNS_IN_ING: ReadonlySet<string> = new Set(
	words(`
	housing building funding training spending parking nursing manufacturing banking farming fishing engineering shipping clothing lighting heating mining testing screening recycling gambling trafficking smuggling shoplifting flooding lending borrowing advertising marketing accounting catering cleaning policing teaching schooling crossing meeting hearing wedding dwelling offering opening rating saving fracking drilling logging dumping plumbing sewing gaming racing cycling swimming boating hunting processing drink-driving programming broadcasting publishing printing financing
	`),
);

/** General nouns that say nothing without what they are of. */
export const GENERAL_HEADS: ReadonlySet<string> = new Set(
	words(
		'number total rate level amount share proportion percentage value volume cost price average figure size length area quantity sum majority budget investment increase decrease rise fall drop gain loss growth decline',
	),
);

export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(
	words(
		'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Spring Summer Autumn Winter Fall Q1 Q2 Q3 Q4',
	),
);
