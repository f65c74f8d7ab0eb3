/** The text of one OpenDocument paragraph, and what stands in it: notes, boxes, comments. Changes are marked by points, not around text. */
import { inScript, type Script } from '../../scripts.ts';
import type { ReadOptions } from '../../types.ts';
import { elementsOf, textOf, type XmlElement } from '../../xml/elements.ts';
import { formulaText } from './formula.ts';

export interface Found {
	/** In the wording that was asked for. */
	text: string;
	/** Before the changes. */
	original: string;
	/** Stretches struck through by hand: they were taken back, as a tracked deletion was. */
	struck: number;
	/** Objects that are no formulas: charts, and those of other programs. */
	objects: XmlElement[];
	/** Drawings (SVG). */
	pictures: XmlElement[];
	boxes: XmlElement[];
	notes: XmlElement[];
	comments: XmlElement[];
	/** Tables inside frames. */
	tables: XmlElement[];
}

/** Changes of the document by id, and which insertion the reading is inside of; it may reach over paragraphs. */
export interface ChangeState {
	regions: ReadonlyMap<string, { kind: 'insertion' | 'deletion' | 'other'; text: string }>;
	inside: Set<string>;
	changes: ReadOptions['changes'];
}

const MOST_BLANKS = 200;

/** How a style of characters sets its text; left out is what it does not speak of. */
export interface OdtLook {
	hidden?: boolean;
	struck?: boolean;
	script?: Script;
}

export interface InlineContext {
	state: ChangeState;
	look(style: string | undefined): OdtLook;
	/** The document that a `draw:object` shows, or null where it is none that can be read. */
	inner(object: XmlElement): XmlElement | null;
}

export function readInline(element: XmlElement, { state, look, inner }: InlineContext): Found {
	const found: Found = {
		...{ text: '', original: '', struck: 0, boxes: [], notes: [], comments: [], tables: [], objects: [], pictures: [] },
	};
	let accepted = '';
	const put = (text: string, set: OdtLook = {}): void => {
		const shown = inScript(text, set.script ?? 'level', accepted);
		if (!set.struck) accepted += shown;
		if (state.inside.size === 0) found.original += shown;
	};
	const visit = (here: XmlElement, set: OdtLook): void => {
		for (const child of here.children) {
			if (typeof child === 'string') {
				// White space of the XML file itself is one blank (ODF 1.3, 6.1.2).
				put(child.replace(/[ \t\r\n]+/g, ' '), set);
				if (set.struck) found.struck++;
				continue;
			}
			const id = child.attributes['text:change-id'] ?? '';
			switch (child.name) {
				case 'text:s':
					put(' '.repeat(Math.min(MOST_BLANKS, Number(child.attributes['text:c'] ?? 1) || 1)));
					break;
				case 'text:tab':
					put('\t');
					break;
				case 'text:line-break':
					put('\n');
					break;
				case 'text:note': {
					const body = elementsOf(child, 'text:note-body')[0];
					if (body) found.notes.push(body);
					break;
				}
				case 'office:annotation':
					found.comments.push(child);
					break;
				case 'draw:text-box':
					found.boxes.push(child);
					break;
				// The bytes of a picture, in the flat form.
				case 'office:binary-data':
				case 'draw:enhanced-geometry':
					break;
				case 'text:p':
				case 'text:h':
					// Paragraphs inside a paragraph are those of a shape that stands in it.
					if (here !== element && !found.boxes.includes(here)) found.boxes.push(here);
					break;
				case 'table:table':
					found.tables.push(child);
					break;
				case 'text:change-start':
					if (state.regions.get(id)?.kind === 'insertion') state.inside.add(id);
					break;
				case 'text:change-end':
					state.inside.delete(id);
					break;
				case 'text:change': {
					const region = state.regions.get(id);
					if (region?.kind === 'deletion') found.original += region.text;
					break;
				}
				case 'draw:object':
				case 'draw:object-ole': {
					const own = inner(child);
					const shown = own && formulaText(own);
					if (shown === null) found.objects.push(child);
					else put(shown);
					break;
				}
				case 'draw:image':
					if (/\.svg$/i.test(child.attributes['xlink:href'] ?? '')) found.pictures.push(child);
					break;
				case 'svg:title':
				case 'svg:desc':
				case 'office:annotation-end':
				case 'text:ruby-text':
				case 'text:hidden-text':
				case 'presentation:notes':
				case 'office:event-listeners':
					break;
				default: {
					const own = look(child.attributes['text:style-name']);
					if (!own.hidden) visit(child, { ...set, ...own });
				}
			}
		}
	};
	const around = look(element.attributes['text:style-name']);
	if (!around.hidden) visit(element, around);
	found.text = state.changes === 'original' ? found.original : accepted;
	return found;
}

/** `text:tracked-changes` of a document. */
export function readRegions(element: XmlElement | undefined): ChangeState['regions'] {
	const regions = new Map<string, { kind: 'insertion' | 'deletion' | 'other'; text: string }>();
	for (const region of element ? elementsOf(element, 'text:changed-region') : []) {
		const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
		const [change] = elementsOf(region);
		if (change?.name === 'text:deletion') {
			const paragraphs = elementsOf(change).filter(({ name }) => name === 'text:p' || name === 'text:h');
			regions.set(id, { kind: 'deletion', text: paragraphs.map(textOf).join('\n') });
		} else regions.set(id, { kind: change?.name === 'text:insertion' ? 'insertion' : 'other', text: '' });
	}
	return regions;
}
