/** The words by which a person knows a sentence or a paragraph again. */
const HAN = /\p{Script=Han}/u;
const MOST_HAN = 24;
const MOST_LATIN = 60;

/** The beginning of a text: whole words, and … where something is left out. */
export function openingWords(text: string): string {
	const most = HAN.test(text.slice(0, MOST_LATIN)) ? MOST_HAN : MOST_LATIN;
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	const last = most === MOST_LATIN ? cut.lastIndexOf(' ') : -1;
	return `${last > most / 2 ? cut.slice(0, last) : cut}…`;
}
