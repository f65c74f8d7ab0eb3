/** The text of one paragraph of WordprocessingML, with its tracked changes and what is anchored in it. */
import { raised } from '../../scripts.ts';
import { at, textOf, type XmlElement } from '../../xml/elements.ts';
import { val } from './styles.ts';

export interface Inline {
	/** After the changes. */
	accepted: string;
	/** Before them. */
	original: string;
	/** Contents of text boxes anchored here: elements with paragraphs in them. */
	boxes: XmlElement[];
	/** The mark that ends this paragraph was taken out or put in by a change: it is one with the next one after, or before it. */
	mark: 'kept' | 'deleted' | 'inserted';
}

/** Elements whose children are read as if they stood in the element's place. */
const TRANSPARENT: ReadonlySet<string> = new Set(
	'w:hyperlink w:smartTag w:sdt w:sdtContent w:fldSimple w:customXml w:dir w:bdo w:ruby w:rubyBase m:oMath m:oMathPara m:r m:f m:num m:den m:e m:sup m:sub m:sSup m:sSub m:d m:rad m:nary w:object'.split(
		' ',
	),
);

const on = (element: XmlElement | undefined): boolean =>
	element !== undefined && !/^(?:0|false|off|none)$/.test(val(element) ?? '');

export function readInline(paragraph: XmlElement): Inline {
	const inline: Inline = { accepted: '', original: '', boxes: [], mark: markOf(paragraph) };
	/** Field codes are no text; what a field shows is. */
	let code = 0;
	const write = (text: string, role: Role): void => {
		if (code > 0) return;
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
				case 'w:fldChar': {
					const type = child.attributes['w:fldCharType'];
					if (type === 'begin') code++;
					else if ((type === 'separate' || type === 'end') && code > 0) code--;
					break;
				}
				case 'w:drawing':
				case 'w:pict':
				case 'mc:AlternateContent':
				case 'w:object':
					findBoxes(child, inline.boxes);
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
			else if (child.name === 'w:ins' || child.name === 'w:moveTo') visit(child, role === 'deleted' ? role : 'inserted');
			else if (child.name === 'w:del' || child.name === 'w:moveFrom') visit(child, 'deleted');
			else if (TRANSPARENT.has(child.name)) visit(child, role);
			else if (child.name === 'mc:AlternateContent') findBoxes(child, inline.boxes);
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

/** Boxes are stored twice, for new readers and old ones: the choice for new ones is taken. */
function findBoxes(element: XmlElement, boxes: XmlElement[]): void {
	for (const child of element.children) {
		if (typeof child === 'string') continue;
		if (child.name === 'w:txbxContent') boxes.push(child);
		else if (child.name === 'mc:Fallback') {
			if (!element.children.some((other) => typeof other !== 'string' && other.name === 'mc:Choice')) findBoxes(child, boxes);
		} else findBoxes(child, boxes);
	}
}
