/**
 * Common words of headlines. Where every word of a headline has its capital, these are no part of a name beside them:
 * "Tolby Blaze Toll Reaches Nine". Words that names of places end in (park, bridge, county) or are (sale, reading) are left out.
 */
export const HEADLINE_WORDS: ReadonlySet<string> = new Set(
	`
	abandoned abducted abuse accident accidents accord account accounts accused acquitted act action activists activity
	actor add added adds admits adult adults advance advances after again against age aged agency agree agreed agreement
	agrees agriculture ahead aid aim aims air aircraft airline airlines alarm alert alerts alive all alleged allow allowed
	almost alone along amid among and anger angry animal animals anniversary announce announced announces annual another
	answer apartment apartments appeal appeals appears apply approval approve approved approves area areas army around
	arrest arrested arrests arrivals arrive arrives arson art as ask asked asks assault at attack attacked attackers
	attacks attempt auction audit authorities average avoid award awarded awards away baby back backed backs bad bail ban
	banks banned bans bar bars beaches bear beat beaten beats become becomes been before begin begins behind below
	benefits best better between bid bids big bigger biggest bill bills bin bins birds birth births blackout blame blamed
	blames blast blasts blaze block blocked blocks blood blow boat boats bodies body bomb bombing bombs bonus book books
	boom boost boosts border bought boy boys branch brand break breaks bribe bridges brings brother brothers budget
	budgets build builder builders building buildings builds built bus buses business businesses busy buy buyer buyers
	buys by call called calls campaign cancelled cancer candidate candidates cap capital car care career cargo cars case
	cases cash casualties catch cattle caught cause caused causes celebrates cent ceremony challenge chance change changes
	charge charged charges charity chase cheaper check checks chemical chief child children cholera churches cities
	citizens claim claimed claims clash clashes class classes clean cleared climate climb climbs clinic close closed
	closer closes closing closure closures clubs coach coal coast cocaine cold collapse collapsed collapses collection
	collision come comes commission committee community companies company compensation complaints complete completed
	concern concerns condition conference confirm confirmed confirms consider construction consumer consumers contract
	contracts convicted convoy cop cops corn corruption cost costly costs councils country couple courts cover crackdown
	crash crashed crashes create creates credit crew crews crime crimes crisis critical crop crops cross crossing crowd
	crowds cruise crush cut cuts cutting cyclist cyclists daily dam damage damaged dams danger data daughter day days dead
	deadliest deadline deadly dealer dealers deals death deaths debate debt decade decades decide decides decision decline
	declined declines deep defeat deficit delay delayed delays delivery demand demands denies deny department deported
	deposit derails destroy destroyed destroys detained detention develop developer development died dies dip dips
	disaster discovered disease dismissed display dispute divers divided doctor doctors dog dogs dollar domestic donate
	donated donates donation double doubled doubles doubt down dozen dozens drain dream drive driver drivers drives
	driving drop dropped drops drought drown drowned drowns drug drugs drunk due dump during dust duty each early earn
	earnings earns earthquake ease eased eases easing economic economy edge edges education effort eight eighth elderly
	elected election elections electric electricity eleven emergency employees employers end ended ends energy enough
	enter enters environment escape escaped escapes estate evacuated evacuation evacuations event ever every evidence exam
	exams exceed exceeds exchange expand expands expansion expect expected expects experts exploded explodes explosion
	explosions export exporters exports exposed extend extended extends extra extreme face faces facing factories factory
	fail failed fails failure fair fake fall fallen falling falls false families family famine far fare fares farm farmer
	farmers farming farms fast faster fatal father fear feared fears fee feed fees fell female ferry festival few fewer
	fifth fifty fight fighters fighting fights figures file filed files final finally finance finances find finding finds
	fine fined fines fire firearms firefighter firefighters fires firm firms first fiscal fish fishermen fishing five fix
	flat flats flee flees fleet flight flights flood flooded flooding floods flu fly flying food football for force forced
	forces forecast forecasts forest form former found founder four fourth fraud free freed freeze fresh from front frost
	fuel fuels full fund funded funding funds funeral fury future gain gains game games gang gangs garden gas gate gets
	getting giant gift girl girls give given gives glass goal goals goes going gold good goods government governor grain
	grant grants great grew ground group groups grow growers growing grows growth guard guards guest guests guilty gun
	gunman gunmen guns gym had hail half halt halts halves handed hard harvest has have head headed heads health hears
	heart heat heatwave heavy held helicopter help helped helps hero heroin high higher highest highs highway hike hikes
	hire hired hires hiring historic hit hits hold holds holiday holidays home homeless homes honour hopes hospitals
	hostage hot hotel hotels hour hours household households houses housing how huge human hundreds hunger hunt hunters
	hurricane hurt husband ice ill illegal immigrants impact import imports improve improves in incident incidents income
	increase increased increases industrial industry inflation injured injures injuries injury inmates inquest inquiry
	inside insurance interest into invest investigate investigated investigation investment investors issue issued issues
	jail jailed jails job jobless jobs join joins joint journalists judge judges jump jumped jumps jury keep keeps kick
	kidnapped kids kill killed killer killing killings kills knife labour lack land landfill landlords landmark landslide
	landslides large larger largest last late later latest launch launched launches law laws lawsuit lawyer lay layoffs
	lead leader leaders leads league leak leaks least leave leaves leaving left legal less level levels library licence
	life lift lifts light lightning like likely limit limits line lines link linked list little live lives living loan
	loans local locals lockdown long longer look looks lorry lose loses losing loss losses lost lot low lower lowest
	luxury made mail main major make makes making male man manager marchers margin mark market markets marks marriage mass
	massive match mayor measles measure measures meat medal medals medical meet meeting meets member members men meth
	metro middle migrants military milk mill million millions mine miner miners mines mining minister ministers minor miss
	missed missing money month monthly months more morning mortgage most mother motorcycle motorist motorists motorway
	mourners mourns move moved moves much murder murdered murders music mystery name named names nation native near nearly
	need needed needs neighbours net network never new newly news next night nine no not now nuclear number numbers nurse
	nurses of off offer offered offers office officer officers official officials oil old older oldest on once one online
	only open opened opening opens opinion oppose opposes opposition order ordered orders other others our out outage
	outages outbreak outlook output outside over overdose overturns owner owners paid paint pair panel paper parade
	parents parking parks part parties partner parts party pass passed passenger passengers passes past patient patients
	pay paying payment payments payout pays peace peak pedestrian penalty pension pensioner pensioners pensions people per
	percent period permit permits person petition petrol phone pilot pilots pipeline place places plan plane planes
	planned planning plans plant plants plastic play player players plea plead pleads pleas plot plunge plunges point
	points poison police policy poll polling polls pollution pool poor popular population post postal posts potential
	poverty power powers praise prepare prepares president press pressure prevent price prices pride prime prison prisoner
	prisoners prisons private prize pro probe probes problem problems process produce producers production profit profits
	program project projects promise proposal propose proposed proposes protest protesters protests prove public pull
	pulled pulls pupils push pushes put puts quake quarter question questions quit quits race races radio raid raided
	raids rail railway rain rainfall rains raise raised raises raising rally ran ranks rape rare rate rates reach reached
	reaches ready real rebels rebound rebounds recalls receive received receives recession record recorded records recover
	recovered recovers recovery recruit red reduce reduced reduces referendum refugee refugees refuse refused regional
	reject rejected rejects release released releases relief remain remains remand removed rent rental rents repair
	repairs repeat replace report reported reporters reports rescue rescued rescuers rescues research reserve reserves
	residents resign resigned resigns resort response rest restaurant restaurants restrictions result results retail
	retailers return returned returns reveal revealed reveals revenue reward rice rides right rights riot riots rise risen
	rises rising risk risks roads robbed robber robbers robbery role roll rolls roof root round route row rule ruled rules
	ruling run runner running runs rural rush sacked safe safety said sales salt same sand save saved saves saving savings
	say saying says scam scheme schools science score scores sea search season seat seats second secret sector secure
	security see seek seeks seen sees seize seized seizes seizure sell seller selling sells senate send sends senior sent
	sentence sentenced series serious serve service services set sets settle settlement settles seven seventh several
	sewage sex shake share shared shareholders shares sharp sharply shed sheds shelter shelters shift ship shipments ships
	shock shoot shooter shooting shootings shoots shop shoppers shopping shops short shortage shot should show showed
	shows shut shutdown shuts side sign signed signs since sink sinks sister site sites six sixth sixty size slain slash
	slashes slide slides slip slips slow slowdown slower slows slump slumps small smaller smoke smuggling snow soar soared
	soaring soars social solar sold soldier soldiers son space spark sparks speed spend spending spends spent split sport
	sports spread spreads spring stab stabbed stabbing staff stage stake stampede stand stands star start started starts
	starving statement stations stay steal stealing steals steel step steps still stock stocks stole stolen stop stopped
	stops storage store stores storm storms streets strike strikers strikes strong stronger struck struggle struggles
	student students studies study subsidies sue sued sues suffer suffers sugar suicide summer supplies supply support
	supports surge surged surgery surges surplus survey survive survived survives survivors suspect suspected suspects
	suspended sustain sweep sweeps swim tackle take taken takes talks tanker target targets tariff tax taxes taxi teacher
	teachers team tech teen teenager teenagers teens temperatures ten tenants tens term terror test tests than that the
	theft thefts their them there these thief thieves thin third thirty this thousands threat threaten threatens three
	through ticket tickets tie ties tiger time times to toddler toll tonnes tons too top tops torched torn tornado total
	tour tourism tourist tourists towns toxic track tractor trade traders trades trading traffic trafficking train
	training trains transport trapped travel treat treated treatment tree trees trial tribute triple triples troops
	trouble truck trucker trucks turn turned turns twelve twenty twice twin two tycoon under unemployed unemployment
	unions unit until unveils up upgrade upgrades urban urge urged urges use used user users vaccine vaccines value van
	vehicle vehicles verdict veteran victim victims villages violence virus visit visitors visits vote voted voters votes
	voting vows wage wages wait waiting wake walk walkout walks wall want wanted wants war ward warehouse warn warned
	warning warns waste watch water wave way weak weaker wealth weapons weather wedding week weekend weekly weeks welcome
	welcomes well went were wet what wheat when where which while who whole why widow wife wild wildfire wildfires will
	win wind winds wine winner winning wins winter with within without witness woman women won work worker workers working
	works world worse worst worth would wounded wounds wreck yacht year yearly years yet yield yields you younger youth
	youths zero zone zoo
`.match(/\p{Ll}+/gu),
);
