/** The text of one paragraph of WordprocessingML, with its tracked changes and what is anchored in it. */
import { inScript, type Script } from '../../scripts.ts';
import { at, elementsOf, textOf, type XmlElement } from '../../xml/elements.ts';
import { type Anchored, chosenOf, EMPTY, findAnchored } from './anchored.ts';
import { type Look, lookOf } from './look.ts';
import { readMath } from './math.ts';
import type { DocxStyles } from './styles.ts';
import { val } from './styles.ts';
import { symbolOf } from './symbols.ts';

export interface Inline extends Anchored {
	/** After the changes. */
	accepted: string;
	/** Before them. */
	original: string;
	/** Tracked changes in it. */
	changes: number;
	/** Objects of other programs. */
	embedded: number;
	/** The mark that ends this paragraph was taken out or put in by a change: it is one with the next one after, or before it. */
	mark: 'kept' | 'deleted' | 'inserted';
}

/** Elements whose children are read as if they stood in the element's place. */
const TRANSPARENT: ReadonlySet<string> = new Set(
	'w:hyperlink w:smartTag w:sdt w:sdtContent w:fldSimple w:customXml w:dir w:bdo w:rubyBase'.split(' '),
);

export function readInline(paragraph: XmlElement, styles: DocxStyles): Inline {
	const inline: Inline = {
		...{ accepted: '', original: '', boxes: [], parts: [], changes: 0, embedded: 0, mark: markOf(paragraph) },
	};
	const around = styles.look(val(at(paragraph, 'w:pPr', 'w:pStyle')));
	/** Field codes are no text; what a field shows is. One entry for each field that is open; fields stand in codes of others. */
	const fields: ('code' | 'shown')[] = [];
	const write = (text: string, role: Role): void => {
		if (fields.includes('code')) return;
		if (role !== 'deleted') inline.accepted += text;
		if (role !== 'inserted') inline.original += text;
	};

	const run = (element: XmlElement, changed: Role, math: Script): void => {
		const properties = at(element, 'w:rPr');
		const look: Look = { ...around, ...styles.look(val(at(properties, 'w:rStyle'))), ...lookOf(properties) };
		const script = math === 'level' ? (look.script ?? 'level') : math;
		// What is struck through by hand was taken back, as a tracked deletion was.
		const role = look.struck && changed === 'kept' ? 'deleted' : changed;
		if (role !== changed && !look.hidden && hasText(element)) inline.changes++;
		for (const child of element.children) {
			// Of hidden text only where a field begins and ends matters.
			if (typeof child === 'string' || (look.hidden && child.name !== 'w:fldChar')) continue;
			switch (child.name) {
				case 'w:t':
				case 'w:delText':
				case 'm:t': {
					const text = textOf(child);
					write(inScript(text, script, inline.accepted), child.name === 'w:delText' ? 'deleted' : role);
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
					visit(at(child, 'w:rubyBase') ?? EMPTY, role, math);
					break;
				case 'mc:AlternateContent':
					for (const inner of elementsOf(chosenOf(child))) {
						if (inner.name === 'w:t') write(textOf(inner), role);
						else findAnchored({ ...EMPTY, children: [inner] }, inline);
					}
					break;
				case 'w:object':
					inline.embedded++;
					findAnchored(child, inline);
					break;
				case 'w:drawing':
				case 'w:pict':
					findAnchored(child, inline);
					break;
				default:
					break;
			}
		}
	};

	const visit = (element: XmlElement, role: Role, math: Script): void => {
		for (const child of element.children) {
			if (typeof child === 'string') continue;
			if (child.name === 'w:r' || child.name === 'm:r') run(child, role, math);
			else if (child.name === 'w:ins' || child.name === 'w:moveTo') {
				inline.changes++;
				visit(child, role === 'deleted' ? role : 'inserted', math);
			} else if (child.name === 'w:del' || child.name === 'w:moveFrom') {
				inline.changes++;
				visit(child, 'deleted', math);
			} else if (TRANSPARENT.has(child.name)) visit(child, role, math);
			else if (child.name.startsWith('m:'))
				readMath(child, {
					visit: (part, script) => visit(part, role, script === 'level' ? math : script),
					sign: (text) => write(inScript(text, math, inline.accepted), role),
				});
			else if (child.name === 'mc:AlternateContent') visit(chosenOf(child), role, math);
			else if (child.name === 'w:drawing' || child.name === 'w:pict') findAnchored({ ...EMPTY, children: [child] }, inline);
		}
	};
	visit(paragraph, 'kept', 'level');
	return inline;
}

type Role = 'kept' | 'inserted' | 'deleted';

function markOf(paragraph: XmlElement): Inline['mark'] {
	const mark = at(paragraph, 'w:pPr', 'w:rPr');
	if (at(mark, 'w:del') || at(mark, 'w:moveFrom')) return 'deleted';
	return at(mark, 'w:ins') || at(mark, 'w:moveTo') ? 'inserted' : 'kept';
}

const MOST_FIELDS = 100;

const hasText = (run: XmlElement): boolean => elementsOf(run, 'w:t').some((text) => textOf(text).trim() !== '');
