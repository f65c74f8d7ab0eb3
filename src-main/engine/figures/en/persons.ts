/** Whose age a bare number is: "a man of 19", "a Hale mechanic, 21, for a year", "Ines Roy (46), of Marlow". */
import type { Board } from './board.ts';
import { nounHeadAt } from './noun-phrase.ts';
import type { Quantity } from './quantity.ts';
import { isQuantityNoun } from './units.ts';

/** "a father of two" has two children: parents are left out. */
const OF_AGE =
	/^(?:m[ae]n|wom[ae]n|boys?|girls?|lads?|teenagers?|youths?|child|children|bab(?:y|ies)|toddlers?|pensioners?|widow(?:er)?s?)$/u;
const GOES_ON = /^(?:was|were|is|are|has|had|who|and|in|from|with|to|on|at|may|can|will|would|died|suffered)$/u;

/** Nouns of people by their ending: mechanic, baker, sailor, dentist, musician, postman, student, accountant, trainee. */
const AGENT =
	/^\p{Ll}{2,}(?:er|or|ist|ian|nic|man|woman|ent|ant|eer|ee|smith|herd|maid|keeper|nurse|chef|cook|clerk|guard|monk|nun|coach|judge|aunt|uncle|cousin|niece|nephew)$/u;
const KIN =
	/^(?:nurse|chef|cook|clerk|guard|monk|nun|coach|judge|aunt|uncle|cousin|niece|nephew|mum|mom|dad|nan|gran|grandad|twin|bride|groom|fianc[eé]e?|colleague|roommate|housemate)$/u;
const NO_AGENT =
	/^(?:number|quarter|order|river|water|tower|letter|paper|power|centre|center|winter|summer|chapter|corner|border|error|factor|floor|door|color|colour|harbor|harbour|labor|labour|favor|favour|honor|honour|figure|answer|offer|layer|meter|metre|ladder|matter|master|cluster|trailer|tanker|freighter|steamer|cruiser|chamber|charter|percent|cent|event|content|department|government|parliament|amendment|investment|payment|apartment|plant|grant|restaurant|variant|remnant|committee|fee|degree|engineered|september|october|november|december|container|poster|motor|sensor|reactor|sector|vector|budget|print|moment|comment|document|agreement|accident|incident|percentage|agent|current|extent|segment|element)$/u;
const OWNER = /^(?:an?|his|her|their|my|your|our|another)$/u;
/** Words of the article or the possessive before the noun at `i`, its own adjectives between them. */
const OWNER_REACH = 3;

function owned(board: Board, i: number): boolean {
	for (let at = i - 1; at >= i - OWNER_REACH; at--) {
		if (OWNER.test(board.lower(at))) return true;
		if (board.at(at).kind !== 'word' || !board.isFree(at)) return false;
	}
	return false;
}

/** In their sentence names in a row, each with its number in brackets, are people with their ages. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
	'arrested identified charged jailed accused hails hail hailing resident residents native natives son daughter wife husband mother father who he she his her aged suspect suspects victim deceased died murdered detained remanded'.split(
		' ',
	),
);
/** In their sentence such a number is a minute, a seat or a score. */
const OF_PLAY: ReadonlySet<string> = new Set(
	'scored scorer goal goals lap laps seats points runs wickets votes percent % cases medals minute minutes towns wards districts'.split(
		' ',
	),
);
const PREPOSITION = /^(?:in|at|from|near|to|for|of|on|over|v|vs|beat|across|outside)$/u;
const NAME = /^\p{Lu}[\p{L}'’]*\p{Ll}$/u;

/** Digits in brackets of their own behind a name, where the sentence is of people. */
function bracketed(board: Board, q: Quantity): boolean {
	if (q.form !== 'digits' || board.at(q.first - 1).text !== '(' || board.at(q.last + 1).text !== ')') return false;
	let at = q.first - 2;
	if (!NAME.test(board.at(at).text)) return false;
	while (at > q.first - 6 && NAME.test(board.at(at - 1).text)) at--;
	return !PREPOSITION.test(board.lower(at - 1)) && board.sentenceHas(q.first, OF_PEOPLE) && !board.sentenceHas(q.first, OF_PLAY);
}

/** Whether the number, which could be an age by its size, is that of the person named right before it. */
export function isAgeOfPerson(board: Board, q: Quantity): boolean {
	if (q.value === null || (q.form !== 'digits' && q.form !== 'words') || board.isJoiner(q.last + 1)) return false;
	const next = board.at(q.last + 1);
	const before = board.lower(q.first - 1);
	const ends = next.lower === '' || (next.kind === 'mark' && /^[,.;:)”"?!]$/u.test(next.text));
	if (before === 'of' && OF_AGE.test(board.lower(q.first - 2)))
		return (ends || GOES_ON.test(next.lower)) && !isQuantityNoun(board, q.last + 1) && nounHeadAt(board, q.last + 1) < 0;
	const adult = q.value.n >= 10n && q.form === 'digits';
	if (!adult) return false;
	const noun = board.lower(q.first - 2);
	// "a Hale mechanic, 21, for a year"
	if (before === ',' && (next.text === ',' || next.text === '.'))
		return (KIN.test(noun) || (AGENT.test(noun) && !NO_AGENT.test(noun))) && owned(board, q.first - 2);
	return bracketed(board, q);
}
