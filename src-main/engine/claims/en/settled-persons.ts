/** Names that an English story gives to persons: "in Hale's budget" of City Manager Jim Hale is no town. */
import type { StoryPlaces } from '../place-weights.ts';
import type { PlaceMention } from '../types.ts';
import { listedLevel } from './story-places.ts';

/** What somebody is called before a first name. */
const OFFICE_OF_HIS =
	'(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Cllr|Coun|Councillor|Councilor|Councilman|Councilwoman|Capt|Captain|Sgt|Sergeant|Lt|Lieutenant|Det|Detective|Insp|Inspector|Supt|Superintendent|Constable|Chief|Officer|Sheriff|Deputy|Judge|Justice|Magistrate|Mayor|Manager|Minister|President|Chairman|Chairwoman|Chair|Director|Secretary|Treasurer|Administrator|Commissioner|Trustee|Principal|Professor|Prof|Senator|Sen|Rep|Representative|Governor|Gov|Attorney|Coach|Member|Spokesman|Spokeswoman|Spokesperson|[Ss]pokes(?:man|woman|person)|[Dd]irector|[Mm]anager|[Mm]ayor|[Oo]wner|[Rr]esident|[Pp]resident)';
const OWNED = /^['’]s\s\p{Ll}/u;

const isTitled = (name: string, whole: string): boolean =>
	new RegExp(
		`\\b${OFFICE_OF_HIS}\\.?,?\\s(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,2}${name}(?![\\p{L}-])|\\b(?:Mr|Mrs|Ms|Dr)\\.?\\s${name}(?![\\p{L}-])`,
		'u',
	).test(whole);

/** The mentions of a story without those that own something by a person's name. Linear in the text for each such name. */
export function withoutPersons(items: readonly { view: StoryPlaces['view']; mentions: PlaceMention[] }[]): void {
	let whole: string | null = null;
	const persons = new Map<string, boolean>();
	for (const item of items) {
		const { text } = item.view.paragraph;
		const owns = (mention: PlaceMention): boolean => {
			const { to, text: name, parts, points, dateline } = mention;
			if (parts.length === 0 || points || dateline || !/^\p{Lu}[\p{L}-]+$/u.test(name)) return false;
			if (listedLevel(name) !== null || !OWNED.test(text.slice(to, to + 4))) return false;
			whole ??= items.map(({ view }) => view.paragraph.text).join('\n');
			let person = persons.get(name);
			if (person === undefined) {
				person = isTitled(name, whole);
				persons.set(name, person);
			}
			return person;
		};
		if (item.mentions.some(owns)) item.mentions = item.mentions.filter((mention) => !owns(mention));
	}
}
