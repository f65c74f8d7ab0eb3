/**
 * The village or the community that a Chinese feature is told of from its opening on: named by the headline or the opening,
 * named again or spoken for by its own people (村党支部书记, 社区居委会), and no other beside it. A report of a county
 * names its villages one after the other, and says 全县.
 */
import type { StoryPlaces } from '../place-weights.ts';
import type { PlaceMention } from '../types.ts';

const VILLAGE = /(?:村|社区)$/u;
/** Of a larger place as a whole. */
const WHOLE = /(?:全|我|各)(?:省|市|县|区|州|盟|旗|镇|乡)(?!域)|各地/gu;
/** Of the village as a whole, and who speaks for it. */
const OWN_PEOPLE =
	/村里|全村|村民|村委|村支|村党|村会计|村集体|村口|本村|我村|社区里|社区党|社区居委|社区书记|社区主任|社区网格/u;
const LEAST = 2;

/** The mention whose place the story is of, or null. Linear in the text for each of the few names of the opening. */
export function villageOfStory(
	paragraphs: readonly StoryPlaces[],
): { mention: PlaceMention; paragraph: number; head: boolean } | null {
	const told = paragraphs.filter(({ view: { paragraph } }) => paragraph.kind !== 'furniture' && paragraph.kind !== 'noise');
	let opening: { mention: PlaceMention; name: string; paragraph: number; head: boolean } | null = null;
	let bodies = 0;
	for (const { view, mentions } of told) {
		const { kind, index } = view.paragraph;
		const head = kind === 'headline' || kind === 'deck';
		if (kind === 'body') bodies++;
		if (bodies > LEAST) break;
		for (const mention of mentions) {
			const name = mention.parts.at(-1)?.text ?? '';
			if (mention.dateline || mention.points !== null || mention.passing || !VILLAGE.test(name)) continue;
			// Two villages side by side are two of many.
			if (opening && opening.name !== name) return null;
			// The fullest name says where it lies.
			if (!opening || mention.parts.length > opening.mention.parts.length) opening = { mention, name, paragraph: index, head };
		}
		if (opening && kind === 'body') break;
	}
	if (!opening) return null;
	const { name } = opening;
	let again = 0;
	let own = 0;
	let wholes = 0;
	const others = new Set<string>();
	for (const { view, mentions } of told) {
		const { text, kind } = view.paragraph;
		if (text.includes(name)) again++;
		if (kind === 'body' && OWN_PEOPLE.test(text)) own++;
		if (kind === 'body') wholes += text.match(WHOLE)?.length ?? 0;
		for (const { parts } of mentions) {
			const other = parts.at(-1)?.text ?? '';
			if (VILLAGE.test(other) && other !== name) others.add(other);
		}
	}
	if (again + own < LEAST + 1 || others.size > 1 || wholes >= again) return null;
	return opening;
}
