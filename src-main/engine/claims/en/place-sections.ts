/**
 * A wrap of sections, each set somewhere else: under ENERGY a first paragraph in New York, under METALS one on the London
 * Metal Exchange. What a section goes on to tell is of where it began, and the whole is told of no one place.
 */
import type { StoryPlaces } from '../place-weights.ts';
import type { PlaceMention, QualifierDraft } from '../types.ts';

/** The title of a section is a word or a few. */
const LONGEST_TITLE = 40;
const LEAST_SECTIONS = 2;

/** Where each section begins, by the number of the crosshead over it; null where the story is no such wrap. */
export function sectionPlaces(paragraphs: readonly StoryPlaces[]): ReadonlyMap<number, QualifierDraft> | null {
	let title: number | null = null;
	let untitled = false;
	const out = new Map<number, QualifierDraft>();
	for (const { view, mentions } of paragraphs) {
		const { kind, index, text } = view.paragraph;
		if (kind === 'crosshead') {
			title = text.length <= LONGEST_TITLE && !/\d/u.test(text) ? index : null;
			continue;
		}
		if (kind !== 'body') continue;
		const scene = mentions.find(isScene);
		// A lead that names where it is told of comes before any section.
		if (title === null) untitled ||= scene !== undefined && out.size === 0;
		else if (scene)
			out.set(title, {
				text: scene.text,
				paragraph: index,
				from: scene.from,
				to: scene.to,
				origin: 'inherited',
				source: 'crosshead',
			});
		title = null;
	}
	const places = new Set([...out.values()].map(({ text }) => text));
	return !untitled && places.size >= LEAST_SECTIONS ? out : null;
}

const isScene = ({ passing, row, parts, points, dateline, region }: PlaceMention): boolean =>
	parts.length > 0 && points === null && !dateline && !region && (!passing || row === true);
