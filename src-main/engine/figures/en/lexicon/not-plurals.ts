/** Words in -s behind a number that are no plural noun counted by it. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs whose form in -s is hardly ever a noun: "Route 66 includes", "the 450 represents". */
export const VERBS_IN_S = words(
	'is was has does says means includes remains suggests requires allows makes takes comes goes gets gives brings becomes seems appears keeps leaves looks lets puts needs wants begins runs sits lies stands stays represents reflects equals exceeds applies belongs contains concerns depends differs exists expects explains faces finds gains happens indicates involves joins knows lacks lasts loses meets occurs owns pays prevents produces promises proves provides raises reaches receives refers reveals sells sends serves speaks spends tells thinks thanks tries understands uses waits writes agrees argues adds admits aims asks believes calls claims continues covers creates decides describes drives eats ensures enters extends feels fits follows forms governs helps hopes insists intends keeps learns lives maintains notes opens operates owes performs prefers prepares prohibits reads recalls recommends relates relies replaces replies resembles rises falls seeks sees separates settles shows sounds starts succeeds survives teaches tends totals treats warns works yields',
);

/** Of those, the ones that a number counts as readily as they follow one: nouns when a small number stands before. */
export const VERBS_OR_NOUNS = words(
	'needs runs gains claims calls covers drives entries forms notes opens rises falls shows starts works helps hopes lives looks stays',
);

/** Adverbs, prepositions, pronouns, conjunctions, adjectives. */
export const OTHER_WORDS_IN_S = words(
	"as its his hers ours yours theirs this thus us yes plus minus vs versus less unless besides towards afterwards backwards forwards upwards downwards onwards inwards outwards always perhaps sometimes nowadays overseas indoors outdoors upstairs downstairs abroad alas across regardless previous whereas news lots as is else's times vs",
);

/** Plurals and names of subjects that stand before the noun that is counted: "12 sports clubs", "three arms dealers". */
export const ATTRIBUTIVE = words(
	'sports arms careers sales goods customs savings accounts communications human operations systems ladies mens womens politics economics athletics mathematics maths physics gymnastics logistics electronics statistics genetics classics graphics',
);

/** Singular nouns in -s that -ss, -us and -is do not betray. */
export const SINGULARS_IN_S = words(
	'diabetes rabies measles mumps herpes scabies headquarters billiards darts molasses gas bias lens atlas canvas christmas texas arkansas kansas series',
);

/** Right behind a number and a hyphen these make no unit: "two-way", "three-in-one", "20-something". */
export const NO_COMPOUND = words(
	'way ways fold off sided in to and or on by up down plus odd ish something somethings thirds quarters fifths sixths eighths tenths half halves dimensional faced tone timing time timer nil all a an the old star wheel pronged legged armed footed tier',
);
