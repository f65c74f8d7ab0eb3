/**
 * A wrap of sections, each set somewhere else: under ENERGY a first paragraph in New York, under METALS one on the London
 * Metal Exchange. What a section goes on to tell is of where it began, and the whole is told of no one place.
 */
import type { StoryPlaces } from '../place-weights.ts';
import type { PlaceMention, QualifierDraft } from '../types.ts';
import { placeName } from './story-places.ts';

/** The title of a section is a word or a few. */
const LONGEST_TITLE = 40;
const LEAST_SECTIONS = 2;

/** "UPDATE 5:50 p.m.", "11.20am": the news of a day, one after another. */
const UPDATE = /^(?:UPDATED?\b|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b|$))/iu;
/** Whether a line is no more than the hour of the news below it. */
export const isUpdate = (line: string): boolean => line.length <= LONGEST_TITLE && UPDATE.test(line);
/** "Tolby": a brief under the name of its town. */
const BRIEFS = /\b(?:brief|briefs|briefly|round-?up|around the (?:county|region|district|towns)|district news|county news)\b/iu;
const LEAST_BRIEFS = 3;

/** Where each section begins, by the number of the crosshead over it, in a wrap of any sort; null where there is none. */
export const sectionPlaces = (paragraphs: readonly StoryPlaces[]): ReadonlyMap<number, QualifierDraft> | null =>
	briefPlaces(paragraphs) ?? scenesOfSections(paragraphs, true) ?? scenesOfSections(paragraphs, false);

/** Whether no place of a story is told of in all its sections. */
export const isWrapOfSections = (paragraphs: readonly StoryPlaces[]): boolean => scenesOfSections(paragraphs, false) !== null;

/** The towns that head the briefs of a column. */
function briefPlaces(paragraphs: readonly StoryPlaces[]): ReadonlyMap<number, QualifierDraft> | null {
	const out = new Map<number, QualifierDraft>();
	let brief = false;
	for (const { view } of paragraphs) {
		const { kind, index, text } = view.paragraph;
		if (kind !== 'crosshead') brief ||= text.length <= LONGEST_TITLE && BRIEFS.test(text);
		else if (text.length <= LONGEST_TITLE && /^\p{Lu}[\p{L}’' -]+$/u.test(text) && placeName(text) === text)
			out.set(index, { text, paragraph: index, from: 0, to: text.length, origin: 'inherited', source: 'crosshead' });
	}
	return brief && out.size >= LEAST_BRIEFS ? out : null;
}

function scenesOfSections(paragraphs: readonly StoryPlaces[], updates: boolean): ReadonlyMap<number, QualifierDraft> | null {
	let title: number | null = null;
	let untitled = false;
	const out = new Map<number, QualifierDraft>();
	for (const { view, mentions } of paragraphs) {
		const { kind, index, text } = view.paragraph;
		if (kind === 'crosshead' || (updates && kind === 'body' && isUpdate(text))) {
			title = text.length <= LONGEST_TITLE && (updates ? UPDATE.test(text) : !/\d/u.test(text)) ? index : null;
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
	return (updates || !untitled) && places.size >= LEAST_SECTIONS ? out : null;
}

const isScene = ({ passing, row, parts, points, dateline, region }: PlaceMention): boolean =>
	parts.length > 0 && points === null && !dateline && !region && (!passing || row === true);
