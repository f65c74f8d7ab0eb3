/** English words that end a noun phrase beside a figure, as data. */

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

export const STOP_WORDS: ReadonlySet<string> = new Set(
	words(`
	a an the this that these those its their his her our my your some any each every no all both either neither
	and or but nor so yet if because although though while whereas when where who whom whose which what than as then
	in on at by for from to with without within into onto upon over under about against between among amid during before after since until till through throughout across along around near off out up down per via toward towards despite except including like
	taking bringing pushing sending lifting putting driving dragging stayed
	is are was were be been being am has have had having do does did will would shall should can could may might must
	it he she they we i you them him us me there here
	not also only just even still already again too very so far more most less least fewer much many nearly almost about around roughly approximately some
	said says say told according added higher lower below above behind beyond outside inside ahead short apiece each back away apart further later earlier ago once twice now today yesterday tomorrow worth well else otherwise instead together
	`),
);

/** Verbs that link a subject to its figure: "unemployment FELL to 4.2%". */
export const LINK_VERBS: ReadonlySet<string> = new Set(
	words(`
	is are was were be been being has have had became become becomes remains remained remain stood stands stand reached reaches reach hit hits totaled totalled totals total averaged averages
	rose rises rise risen rising fell falls fall fallen falling grew grows grow grown growing increased increases increase increasing decreased decreases decrease declined declines decline declining dropped drops drop dropping climbed climbs climb jumped jumps jump jumping surged surges surge soared soars soar slid slides slide slipped slips slip plunged plunges plunge tumbled tumbles edged gained gains gain lost loses lose added adds shrank shrinks contracted contracts contract expanded expands expand slowed slows accelerated eased eases dipped doubled tripled quadrupled halved topped tops exceeded exceeds cost costs amounted amounts accounted accounts represents represented makes made make comprised comprises came comes went goes narrowed widened improved worsened advanced retreated rallied
	spent spends spend paid pays pay raised raises raise sold sells bought buys received receives earned earns posted posts reported reports recorded records registered employs employed builds built produced produces exported imported killed injured arrested found used completed finished opened launched started began won wins win shed sheds ended ends closed closes traded trades scored scores drew draws held holds weighs weighed lasted lasts covers covered plans planned expects expected aims aimed expecting anticipated anticipating forecast forecasts forecasting predicted predicting estimated projected seen sank sink sinks dips slumped slump plummeted plummet leapt rebounded recovered shaved swelled firmed weakened strengthened rocketed collapsed crashed outpaced beat topped
	`),
);

/** Verbs right of a figure: its noun phrase ends before them. */
export const PREDICATE_WORDS: ReadonlySet<string> = new Set(
	words(`
	own owns owned drive use uses believe support oppose prefer think feel eat drink smoke earn receive speak read watch play attend visit suffer face report reported use used visit visited die dies move moved return returned retire retired
	died dead killed injured wounded missing arrested charged evacuated displaced destroyed damaged affected rescued infected hospitalised hospitalized vaccinated tested attended took take takes gave give gives went go goes came come comes voted vote lost lose lives live lived work worked working need needs needed want wants said say says told will would can could remain remained left leave joined join signed agreed planned expected scheduled due based owned run held built completed opened closed sold bought produced exported imported employed hired fired began start started ended received used using according compared means mean includes include including involves shows showed suggests suggested found finds warned
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
