/** The text of one paragraph of WordprocessingML, with its tracked changes and what is anchored in it. */
import { raised } from '../../scripts.ts';
import { at, elementsOf, textOf, type XmlElement } from '../../xml/elements.ts';
import { val } from './styles.ts';

export interface Inline {
	/** After the changes. */
	accepted: string;
	/** Before them. */
	original: string;
	/** Contents of text boxes anchored here: elements with paragraphs in them. */
	boxes: XmlElement[];
	/** Tracked changes in it. */
	changes: number;
	/** Ids of the charts that stand in it. */
	charts: string[];
	/** Objects of other programs. */
	embedded: number;
	/** The mark that ends this paragraph was taken out or put in by a change: it is one with the next one after, or before it. */
	mark: 'kept' | 'deleted' | 'inserted';
}

/** Elements whose children are read as if they stood in the element's place. */
const TRANSPARENT: ReadonlySet<string> = new Set(
	'w:hyperlink w:smartTag w:sdt w:sdtContent w:fldSimple w:customXml w:dir w:bdo w:rubyBase m:oMath m:oMathPara m:r m:f m:num m:den m:e m:sup m:sub m:sSup m:sSub m:d m:rad m:nary'.split(
		' ',
	),
);

const on = (element: XmlElement | undefined): boolean =>
	element !== undefined && !/^(?:0|false|off|none)$/.test(val(element) ?? '');

export function readInline(paragraph: XmlElement): Inline {
	const inline: Inline = {
		...{ accepted: '', original: '', boxes: [], changes: 0, charts: [], embedded: 0, mark: markOf(paragraph) },
	};
	/** Field codes are no text; what a field shows is. One entry for each field that is open; fields stand in codes of others. */
	const fields: ('code' | 'shown')[] = [];
	const write = (text: string, role: Role): void => {
		if (fields.includes('code')) return;
		if (role !== 'deleted') inline.accepted += text;
		if (role !== 'inserted') inline.original += text;
	};

	const run = (element: XmlElement, role: Role): void => {
		const properties = at(element, 'w:rPr');
		if (on(at(properties, 'w:vanish')) || on(at(properties, 'w:webHidden'))) return;
		const high = val(at(properties, 'w:vertAlign')) === 'superscript';
		for (const child of element.children) {
			if (typeof child === 'string') continue;
			switch (child.name) {
				case 'w:t':
				case 'w:delText':
				case 'm:t': {
					const text = textOf(child);
					write(high ? raised(text) : text, child.name === 'w:delText' ? 'deleted' : role);
					break;
				}
				case 'w:tab':
				case 'w:ptab':
					write('\t', role);
					break;
				case 'w:br':
				case 'w:cr':
					write('\n', role);
					break;
				case 'w:noBreakHyphen':
					write('-', role);
					break;
				case 'w:sym':
					write(symbolOf(child), role);
					break;
				case 'w:fldChar': {
					const type = child.attributes['w:fldCharType'];
					if (type === 'begin' && fields.length < MOST_FIELDS) fields.push('code');
					else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'shown';
					else if (type === 'end') fields.pop();
					break;
				}
				case 'w:ruby':
					visit(at(child, 'w:rubyBase') ?? EMPTY, role);
					break;
				case 'mc:AlternateContent':
					for (const inner of elementsOf(chosenOf(child))) {
						if (inner.name === 'w:t') write(textOf(inner), role);
						else findBoxes({ ...EMPTY, children: [inner] }, inline);
					}
					break;
				case 'w:object':
					inline.embedded++;
					findBoxes(child, inline);
					break;
				case 'w:drawing':
				case 'w:pict':
					findBoxes(child, inline);
					break;
				default:
					break;
			}
		}
	};

	const visit = (element: XmlElement, role: Role): void => {
		for (const child of element.children) {
			if (typeof child === 'string') continue;
			if (child.name === 'w:r' || child.name === 'm:r') run(child, role);
			else if (child.name === 'w:ins' || child.name === 'w:moveTo') {
				inline.changes++;
				visit(child, role === 'deleted' ? role : 'inserted');
			} else if (child.name === 'w:del' || child.name === 'w:moveFrom') {
				inline.changes++;
				visit(child, 'deleted');
			} else if (TRANSPARENT.has(child.name)) visit(child, role);
			else if (child.name === 'mc:AlternateContent') visit(chosenOf(child), role);
			else if (child.name === 'w:drawing' || child.name === 'w:pict') findBoxes({ ...EMPTY, children: [child] }, inline);
		}
	};
	visit(paragraph, 'kept');
	return inline;
}

type Role = 'kept' | 'inserted' | 'deleted';

function markOf(paragraph: XmlElement): Inline['mark'] {
	const mark = at(paragraph, 'w:pPr', 'w:rPr');
	if (at(mark, 'w:del') || at(mark, 'w:moveFrom')) return 'deleted';
	return at(mark, 'w:ins') || at(mark, 'w:moveTo') ? 'inserted' : 'kept';
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };
const MOST_FIELDS = 100;

/** Whether there is any text in it: a choice for new readers may be a drawing whose text stands in the other one only. */
const hasText = (element: XmlElement): boolean =>
	element.children.some((child) => (typeof child === 'string' ? element.name === 'w:t' && child !== '' : hasText(child)));

/**
 * What stands twice, for new readers and for old ones (ISO/IEC 29500-3, 7.6): the first choice, another one where that has no
 * text, and the old form last.
 */
export function chosenOf(alternate: XmlElement): XmlElement {
	const choices = [...elementsOf(alternate, 'mc:Choice'), ...elementsOf(alternate, 'mc:Fallback')];
	return choices.find(hasText) ?? choices[0] ?? EMPTY;
}

/** Text boxes and charts in a drawing. */
function findBoxes(element: XmlElement, inline: Pick<Inline, 'boxes' | 'charts'>): void {
	for (const child of element.children) {
		if (typeof child === 'string') continue;
		if (child.name === 'w:txbxContent') inline.boxes.push(child);
		else if (child.name === 'c:chart') inline.charts.push(child.attributes['r:id'] ?? '');
		else if (child.name === 'mc:AlternateContent') findBoxes(chosenOf(child), inline);
		else findBoxes(child, inline);
	}
}

/** The code points of Adobe's Symbol encoding that stand in or beside a figure. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
	[0x25, '%'],
	[0x2b, '+'],
	[0x2d, '−'],
	[0x2e, '.'],
	[0xa3, '≤'],
	[0xb0, '°'],
	[0xb1, '±'],
	[0xb3, '≥'],
	[0xb4, '×'],
	[0xb8, '÷'],
	[0xb9, '≠'],
	[0xbb, '≈'],
	[0xbc, '…'],
]);

/** A character given by its code in a font; digits stand in the Symbol font where they stand in ASCII. "" where the font's own picture is meant. */
function symbolOf({ attributes }: XmlElement): string {
	const code = Number.parseInt(attributes['w:char'] ?? '', 16);
	if (!(code > 0x20 && code <= 0xffff) || (code >= 0xd800 && code < 0xe000)) return '';
	if (code < 0xf000 || code > 0xf0ff) return code >= 0xe000 && code < 0xf900 ? '' : String.fromCharCode(code);
	if (!/^symbol$/i.test(attributes['w:font'] ?? '')) return '';
	const low = code - 0xf000;
	return SYMBOLS.get(low) ?? (low >= 0x30 && low <= 0x39 ? String.fromCharCode(low) : '');
}
