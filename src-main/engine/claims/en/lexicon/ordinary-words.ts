/** English words that news prints in small letters, as data: with a capital they are part of what a body, a work or an event is called. */

const words = (text: string): string[] => text.trim().split(/\s+/u);

/** No town is called by one of them alone, nor by several of which the last is one: Public Works, Third Session. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
	words(`
	paddy cotton redgram soybean soybeans millet sorghum lentils jute cassava sesame onion onions potato potatoes tomatoes barley oats rapeseed sugarcane pulses mustard groundnut groundnuts
	abandoned about above abroad according account accounted accounting accounts acre acres across action active add added
	adding additional adjusted administration admitted adrift adult adults advanced advisory affairs affected affiliated
	after afternoon again against age aged agencies agency ago agreed agricultural agriculture ahead aid air aircraft
	alcohol alive all allied allowed almost alone along already also alternative although ambulance ambulances amendment
	among an analysis analysts analytics and annex announced annual annually another any apiece appeal appeals appeared
	appellate appendix applied apprenticeship approved archipelago architecture archives are area areas around arrested
	arrivals arrived article arts as aside asked assault assembly assessed associated at attended auction audit
	authorities authority autonomous autumn available average averaged aviation award away back backed background backlog
	backstroke bad bag bags balance ball balls band banks barely barrel barrels basis basket beat beating became because
	bed beds been before began begin beginning behind being below belt benchmark benefits best better between beyond bigger
	biggest bill billion bills bin biology blamed blaze block board bodies bond bonds booked borough both bottom bought
	boy break breath brent bring bringing brings broader broke broken brought brunt budget build building buildings built
	bulletin bureau burglaries burglary burned burning burst bus business businesses but butterfly buy buyers buying by
	cabinet cadet calendar call called calls came campaign can cancelled candidate candidates canine cannot capacity
	capital capped car card cardiology care career careers carried carrying cars case cases cash cast catering caught
	cause causing cent centres cents century certificate chain chamber chance change changed changes changing chapter
	charge charged charges charity charter chase cheaper chemical chemistry cheques chief children circuit cited cities
	civil claim claimed claims class classic clause clean clear cleared climb climbed climbing climbs clinical clocked
	close closed closing club coalition collapsed collected collision combined come comes coming comment comments
	commercial commission commissioners committee commodities common communication communications communist communities
	community companies company compared compares competition completed compliance composite comprehensive computing
	conclusion condition conditions confirmed congress consecutive conservation constitution constitutional construction
	consumer consumers contact contacts contained container contemporary contents continuing contract contributed control
	cooled cooperative core corn corporate correction correctional corrections correspondent corresponding corridor cost
	costing costs could council councillors councils count counted counterterrorism counties countries country counts
	county couple course court courts cover covered covers crash crashes credit crept crew crews crime crimes criminal
	critical critically crop crore crossed crowd crude cultural culture currencies currency current curriculum custody
	customers customs cut cuts cutting cyber cycle daily damage damaged dance dark data date dawn day days dead deadliest
	dealer dealers dearer death deaths debt decade decision declared decline declined decrease decreases defence defense
	deficit degrees delayed delegates delegation delivered deliveries delivery demand democratic dental dentistry
	department departments deputies deputy derivatives dermatology design destroyed development dial did died different
	digital diluted dip diploma dipped direct director directorate disability disaster discretionary district districts
	diversity dividend do doctors does dogs doing dollar dollars domestic done door doors doses double doubled doubles
	draft drainage drama draw drawn drew drink driven driver drivers driving drop dropped drops drought drug drugs due dug
	during dwellings each earlier earned earnings earthquake eased eastern ecological economic economics economist
	economists economy edge edged edges editor editors education eight eighth either electoral electric electrical
	electricity electronic elementary eleventh else elsewhere emergency employees employers employment employs empty ended
	ending ends energy engineering enough entered entries environment environmental equal equality equities equity
	equivalent estimate estimated estimates euro evacuation even evening event events ever every examination example exams
	excellence exchange exchanges excise excluding executive exhibit expanded expect expected expects export exporters
	exports extension external extra extraordinary face facilities facility factories factory faculty failed fairness
	fallen falling families family fans far fared fares farmers farms fashion fast faster fastest fatal federal federation
	feed feet fell festival fetched few fewer fifth figure figures filled filling film final finals finance financial
	financials find finds finish finished fire firefighters fires firm firmer firms fiscal fisheries five fixed flames
	flights flood flooding floods floor flown flu follow followed following follows food for force forced forecast
	forecasts foreign forensic forestry forex fortnight forum forward found foundation fours fourth fraud free freestyle
	freight from front fuel fuels full fund further futures gain gained gains games gang gap garda gauge gave gender
	geography geology get gets getting girls given giving global goal goals goes going gone goods got governance
	government grade grades graduate grain grains grant greenback grew gross ground group groups grow growers growing
	grown grows growth guests gust gusts had halted hand handed handled hands happened hard hardly harvest harvested has
	have having he head headed headline headlines heads health heard hearing heat heats heavy hectare hectares held
	helicopters help helped her here heritage higher highest highlights highway highways hike him hiring his historic
	history hit hits hold holding hole holiday home homeland homes homicide hospital hospitality hospitals hotels hour
	hourly hours house household households houses housing how however human humanitarian humanities hundred hurdles hurt
	hygiene identified if immigration import imports improved in inched inches incidents included includes including
	income increase increased independent index indexes industrial industrials industry inflation informatics information
	infrastructure initiative injured injuries inland innings innovation inquiry inside inspectorate institute insurance
	integrated integrity intelligence intensive inter interest interim interior internal international into introduction
	investigation investigations investment investments investors invitational is issued it item items its itself jail
	jailed javelin job jobless jobs joined joint journalism judicial jump jumped junior jury just justice keep keeping
	kept key killed killing kilo kilometers kilometres knocked know known kph labor labour laid land landed landfall
	landslides lanes language large largely largest later latest launched law laws lay lead leader leaders leadership
	league learning least leave leaves leaving lecture led left leg legal legislative legs leisure lending less let
	liaison libraries library licensing life lift lifted lifts light lighting like likely limit line lines linguistics
	lion list listed litre litres live lives living loan local lodged logged logistics lone longer longest look looked
	looking losing loss losses lost lots lottery lowest made magistrate magistrates magnitude main maintenance maize
	majority make maker making man managed management manager managing manufacturing many margin marine maritime mark
	marked market markets mass master masters match matches materials maternity mathematics maths mean means meant
	meanwhile measure measured media median medical medicine medley meet meeting meets member members memorial men mental
	merchant mere met metal metals method methodology methods metres metric midday midnight midwifery might miles military
	million minimum minister ministry minus minutes missing mixed moderate modern monetary money monsoon month monthly
	months more morning most mother motor mounted move moved moving mph much mud municipal museum music must names
	narcotics narrowed nation national natural nature naval navy near nearly need needed needs neighborhood neighbors
	neighbourhood neighbouring net network networks neurology never newest news next night nightfall nights nine ninth no
	non none noon nor northern not note noted notes nothing notice now nowhere nuclear number numbered numbers nurses
	nursing nutrition objections obstetrics occupancy occupational of off offences office officer officers offices
	official officials oil oldest olympic ombudsman on once oncology one only onto open opened opening operating operation
	operations operator opposition options or order ordered orders ordinance organic organisation organization
	orthopaedics orthopedics other others ounce our out outlook outnumbered outpatient outpatients output outside over
	overall overnight overs overseas overtime overview own owner owners pace package packet packets paediatrics paid pair
	pandemic papers paragraph parish parking parks parliament part party passed passenger passengers passes passport
	passports past pathology patients patrol patrols pay payable paying payroll pct peace peak peaked pediatrics penalty
	pence pencilled pension pensions peoples per percent percentage performance period permanent permit person personnel
	persons pesos petition petrol petroleum pharmacy phase philosophy phone photo photos physics pick picked picture
	pictures pieces place placed places plan planned planning plans planted planting plants play plenary plenum plunged
	plus points police policy political poll polled polytechnic pool poor population ports positions positive possession
	postal posted posts pound pounds poverty pre preceding preliminary premier present preservation presidential press
	pressure prevention preview previous previously prices primary prime prior prison private probation procurement
	product production products professional profit profits program programme programmes programs progress project
	projected projects promised promotion properties property prosecuting prosecution prosecutions prosecutor protection
	province provinces provincial provisional psychiatry psychology public published publishing pubs pulled purchases
	purchasing push pushed pushing put puts putting quake qualifier qualifiers quality quarter quarterfinal quarterfinals
	quarterly quote quoted quotes quoting racial radio radiology rail railway railways rain rains raise raised ran rate
	rates rather ratio reach reached read real recap receipts received recent recently reconstruction record recorded
	records recovered recovery recreation recruitment recycling reform reforms refugee refugees refused region regional
	regions register registered registration regular regulation regulatory rehabilitation related relations relay release
	released relief religious remain remained remaining remains renewable renewal rent rents repair reply repo report
	reported reporter reporters reports represents required rescue rescuers research reserve reserves
	resettlement residence residential residents resilience resort resources respectively response rest restoration result
	results retail return returned revenue review revised rice rights ring rise risen rises rising road roads robbery
	rolled roof room rooms roughly rounds roundup route run running runs rupee rural safety said sales same sanitation
	sank sat save savings saw say says scale scene schedule scheme school schools science sciences scientific scored
	season seasonal seasonally seats second secondary seconds secretariat secretary section sector sectors securities
	security see seen sees seized select sell semiconductors semifinal semifinals senate senior sent sentenced separate
	serious seriously service services session sessions set settled settlement seven seventh sewage sewer sewers share
	shared shares she shed sheds shelter shelters sheriff shipments shipped shipping ships shook shop shoplifting shoppers
	shops short shortest shortfall shortly shot shots should showed shows shrank shrinking shrunk shut side sign signed
	similar simply since single singles site sitting six sixes sixth size skills slid slide slightly slip slipped slips
	slow slowed slowest slump small smaller smallest so social society sociology softs software solar sold solid some
	something source sources southern southwest space spare special spending spent spoke spokesman spokeswoman sport
	sports spot spread staff stage stand standard standards standing stands staples start started state stated statement
	statements states station stations statistical statistics stay stayed staying stays steady steering step stock stocks
	stood stoppage stopped store stores stories storms story straight stranded strategic strategy streets stretch strike
	strong strongest struck stuck student students studies study subject subjects such sum summary superintendent supply
	support supreme surge surged surgery surplus survey suspected suspended sustainability sustainable swaps swept system
	table tables tactical take takeaways taken takes taking tally target task tax taxation taxes teacher teachers team
	teams technical technology teenagers telecommunications telecoms television ten tenant tenth tents term terms
	territory test than that the theatre theft thefts their them then theology there these they third this those though
	thought thousands through tickets till time times tips to tobacco today told toll tonne tonnes tons too took top topic
	topics topped tore total totaled touched tourism tourists tournament toward towards towns traded traders trades
	trading traditional traffic training trains transit transition transport transportation treasury treated treatment
	trend tribal tribunal tried trillion trolley trolleys tropical trucks trust turn turned turnover twelfth twelve twice
	two typical unbeaten unchanged under unemployed unemployment unit united units universal until up update updates upon
	upward urban us use used utilities utility vacancies vacant vaccine value valued values vehicle vehicles versus very
	veterans veterinary vice victims video villages visited visitors visits vocational volume volumes voluntary volunteer
	vote voted voter voters votes wage wages waited waiting walked want wanted wants wards warned warning was waste way we
	weakened weakest wealth wearing weather week weekend weekly weeks weight welcomed welfare wellbeing went were what
	wheat when where whether which while who whole whom whose why wickets widened wild wildlife will win wind winds
	winning with within without woman women won work worked worker workers working works workshop world worse worst worth
	would wrote year years yen yesterday yet yield yields you youngest your youth yuan zone zoning
	`),
);

/** Ordinary words that towns are called by, or that end what towns are called: Battle, White Plains, Silver Springs. */
export const TOWN_WORDS: ReadonlySet<string> = new Set(
	words(`
	abbey amber ash august baker bank barking baron barrow bath battle bay beach bear beaver beech beer bend big birch
	bitter black blue bluff bluffs boring bourne box boys branch bridge bridges bright broad brown buffalo bury butler
	canyon carbon carpenter castle cathedral cedar center central centre chapel church city clay coal coast cold college
	commerce concord copper coral cork corner cove creek crook cross crossing crystal dale deal deep deer defiance desert
	diamond diss down downs dry duke eagle earl early east elk elm end enterprise eye fair fairs falcon fall falls farm
	ferry field fields first fisher flat flint ford forest four fox garden gardens gas gate gates general glen globe gold
	good grand grange gray great green grey grove half hall harbor harbour haven hawk height heights heron hide high hill
	hills hollow holly hook hope hot hull hunter independence iron island islands ivy judge junction june kent kind kings
	lake lakes landing last late level liberal liberty lily little lodge long low lower major manor maple marathon march
	marina marsh mason may meadow meadows mercer mesa mid middle mill mills mineral mining minster mission mobile moon
	moor mount mountain mountains narrow new nice noble normal north oak oaks old orange orchard orient paradise paris
	park pass pearl people phoenix pilot pine pines plain plains plant pleasant point poole port post power prairie price
	priory providence queens quiet race range raven reading red rich ridge river rivers rock rocks rome rose round row
	royal ruby rugby rush sale salem salt sand sandwich settle shore shores show silver sound south speed split spring
	springs square star sterling still stone stony storm street sub summer summit sun sunrise sunset superior surprise
	swan sweet tea temple three town trade trim troy truck truth twin union university upper vale valley van view village
	vision wall war ware warm water waters well wells west wet white wide willow winter wolf wood woods young
	`),
);
