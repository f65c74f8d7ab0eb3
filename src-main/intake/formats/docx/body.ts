/** Paragraphs and tables of WordprocessingML to blocks. */
import type { BlockKind, Origin } from '../../../contract/layout.ts';
import type { Cell, LayoutWriter } from '../../layout-writer.ts';
import type { ReadOptions } from '../../types.ts';
import { at, elementsOf, type XmlElement } from '../../xml/elements.ts';
import { type Anchored, chosenOf } from './anchored.ts';
import { type Inline, readInline } from './inline.ts';
import type { Counter } from './numbering.ts';
import { type DocxStyles, paragraphStyle, val } from './styles.ts';

export interface BodyContext {
	writer: LayoutWriter;
	styles: DocxStyles;
	count: Counter;
	changes: ReadOptions['changes'];
	/** Writes the stored values of the chart, or the words of the diagram, with this id. */
	drawn(id: string): void;
}

/** Overrides what paragraphs say of themselves: notes, comments, page heads, boxes. */
export interface PartOptions {
	part: string;
	kind?: BlockKind;
}

/** What stands in a cell but not in its row. */
interface Apart {
	nested: XmlElement[];
	anchored: Anchored;
	/** Earlier wordings of changed paragraphs. */
	earlier: { text: string; origin: Origin }[];
	/** The whole row was taken away: its earlier wording is wanted in its place. */
	whole: boolean;
}

const MAX_SPAN = 63;
/** A cell with more text than this holds prose: the table lays out the page. */
const LONG_CELL = 400;

/** Reads a part's elements as they come; `end` writes what waited for a paragraph to be joined to. */
export function bodyReader(
	context: BodyContext,
	{ part, kind: given }: PartOptions,
): { take(element: XmlElement): void; end(): void } {
	const { writer, styles, count, changes } = context;
	let kind = given;
	let number = 0;
	/** Text of paragraphs whose mark a change took away: it goes on in the next one. */
	let carried: { accepted: string; original: string } | null = null;

	const textOfInline = (inline: Pick<Inline, 'accepted' | 'original'>): string =>
		changes === 'original' ? inline.original : inline.accepted;
	const joins = (mark: Inline['mark']): boolean => (changes === 'original' ? mark === 'inserted' : mark === 'deleted');

	const paragraph = (element: XmlElement): void => {
		number++;
		const origin = { in: 'part' as const, part, paragraph: number };
		const inline = readInline(element, styles);
		counted(inline);
		const whole = {
			accepted: (carried?.accepted ?? '') + inline.accepted,
			original: (carried?.original ?? '') + inline.original,
		};
		carried = null;
		if (joins(inline.mark) || isDropCap(element)) carried = whole;
		else {
			const style = paragraphStyle(at(element, 'w:pPr'), styles);
			const text = textOfInline(whole);
			const label = style.numbered && text.trim() !== '' ? count(style.numbered) : '';
			const own: BlockKind = label !== '' && style.kind === 'paragraph' ? 'listitem' : style.kind;
			const level = own === 'listitem' ? (style.numbered?.level ?? 0) + 1 : style.level;
			writer.add(kind ?? own, label + text, { level, origin });
			if (changes === 'both' && whole.original !== whole.accepted) writer.add('comment', whole.original, { origin });
		}
		aside(inline);
	};

	const counted = ({ changes, embedded }: Inline): void => {
		writer.beside.changes += changes;
		writer.beside.embedded += embedded;
	};

	/** What is anchored in a paragraph stands after it. */
	const aside = ({ boxes, parts }: Anchored): void => {
		for (const box of boxes) {
			writer.newFlow();
			inBox(box, kind ?? 'textbox');
			writer.newFlow();
		}
		for (const id of parts) context.drawn(id);
	};

	const inBox = (box: XmlElement, within: BlockKind): void => {
		const reader = bodyReader(context, { part: `${part}, text box`, kind: within });
		for (const child of elementsOf(box)) reader.take(child);
		reader.end();
	};

	/** Whether a change took the row away, or put it in after the wording that is read. */
	const isOut = (row: XmlElement): boolean => at(row, 'w:trPr', changes === 'original' ? 'w:ins' : 'w:del') !== undefined;

	const table = (element: XmlElement): void => {
		const all = rowsOf(element);
		const rows = all.filter((row) => changes === 'both' || !isOut(row));
		writer.beside.changes += all.filter((row) => isOut(row) || at(row, 'w:trPr', 'w:ins') || at(row, 'w:trPr', 'w:del')).length;
		const laidOut = kind !== undefined || isLayout(rows);
		writer.newFlow();
		for (const row of rows) {
			if (laidOut) {
				for (const cell of cellsOf(row)) for (const child of elementsOf(cell)) take(child);
				continue;
			}
			const nested: XmlElement[] = [];
			const anchored: Anchored = { boxes: [], parts: [] };
			const earlier: { text: string; origin: Origin }[] = [];
			const skipped = Number(val(at(row, 'w:trPr', 'w:gridBefore')) ?? 0) || 0;
			const before = Array.from({ length: Math.min(MAX_SPAN, Math.max(0, skipped)) }, (): Cell => ({ text: '' }));
			const cells = cellsOf(row).flatMap((cell, i): Cell[] => {
				const properties = at(cell, 'w:tcPr');
				const goesOn = at(properties, 'w:vMerge');
				const from = number + 1;
				const text = cellText(cell, { nested, anchored, earlier, whole: isOut(row) });
				const merged = goesOn !== undefined && val(goesOn) !== 'restart';
				const span = Math.min(MAX_SPAN, Math.max(1, Number(val(at(properties, 'w:gridSpan')) ?? 1) || 1));
				const first = { text: merged ? '' : text, origin: { in: 'part' as const, part, paragraph: from } };
				return [...(i === 0 ? before : []), first, ...Array.from({ length: span - 1 }, () => ({ text: '' }))];
			});
			const filled = cells.filter(({ text }) => text.trim() !== '');
			const [alone] = filled;
			if (isOut(row)) writer.row(cells, 'comment');
			else if (filled.length === 1 && alone && !/^\W*\d/.test(alone.text))
				writer.add('paragraph', alone.text, { origin: alone.origin ?? null });
			else writer.row(cells);
			for (const { text, origin } of earlier) writer.add('comment', text, { origin });
			for (const inner of nested) table(inner);
			aside(anchored);
		}
		writer.newFlow();
	};

	/** All paragraphs of a cell, a line each. Tables in it and what is anchored in it are handed back: they stand for themselves. */
	const cellText = (cell: XmlElement, { nested, anchored, earlier, whole }: Apart): string => {
		const parts: string[] = [];
		const look = (element: XmlElement): void => {
			for (const child of elementsOf(element)) {
				if (child.name === 'w:p') {
					number++;
					const style = paragraphStyle(at(child, 'w:pPr'), styles);
					const inline = readInline(child, styles);
					counted(inline);
					const text = whole ? inline.original : textOfInline(inline);
					parts.push((style.numbered && text.trim() !== '' ? count(style.numbered) : '') + text);
					if (changes === 'both' && !whole && inline.original !== inline.accepted)
						earlier.push({ text: inline.original, origin: { in: 'part', part, paragraph: number } });
					anchored.boxes.push(...inline.boxes);
					anchored.parts.push(...inline.parts);
				} else if (child.name === 'w:tbl') nested.push(child);
				else if (child.name === 'mc:AlternateContent') look(chosenOf(child));
				else if (!child.name.endsWith('Pr')) look(child);
			}
		};
		look(cell);
		return parts.join('\n');
	};

	const take = (element: XmlElement): void => {
		if (element.name === 'w:p') paragraph(element);
		else if (element.name === 'w:tbl') table(element);
		else if (element.name === 'w:sdt') {
			// A list of contents says again what the headings say, with the numbers of pages, whatever its styles are.
			const before = kind;
			if (/^table of contents$/i.test(val(at(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')) ?? '')) kind ??= 'chrome';
			for (const child of elementsOf(at(element, 'w:sdtContent') ?? element)) take(child);
			kind = before;
		} else if (/^w:(?:ins|del|moveTo|moveFrom|customXml|smartTag)$/.test(element.name))
			for (const child of elementsOf(element)) take(child);
		else if (element.name === 'mc:AlternateContent') for (const child of elementsOf(chosenOf(element))) take(child);
		else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') writer.beside.embedded++;
	};

	return {
		take,
		end() {
			if (carried)
				writer.add(kind ?? 'paragraph', textOfInline(carried), { origin: { in: 'part', part, paragraph: Math.max(1, number) } });
			carried = null;
		},
	};
}

/** A capital over several lines is a paragraph of its own in a frame, and the beginning of the next one to a reader. */
const isDropCap = (paragraph: XmlElement): boolean =>
	/^(?:drop|margin)$/.test(at(paragraph, 'w:pPr', 'w:framePr')?.attributes['w:dropCap'] ?? '');

/** Rows, those inside content controls too. */
function rowsOf(table: XmlElement): XmlElement[] {
	return elementsOf(table).flatMap((child) => {
		if (child.name === 'w:tr') return [child];
		return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml' ? rowsOf(child) : [];
	});
}

function cellsOf(row: XmlElement): XmlElement[] {
	return elementsOf(row).flatMap((child) => {
		if (child.name === 'w:tc') return [child];
		return child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml' ? cellsOf(child) : [];
	});
}

/** One column, or prose in the cells: a frame around text, not a table of data. */
function isLayout(rows: readonly XmlElement[]): boolean {
	if (!rows.some((row) => cellsOf(row).length >= 2)) return true;
	return rows.some((row) => cellsOf(row).some((cell) => lengthOf(cell) > LONG_CELL));
}

const lengthOf = (element: XmlElement): number => {
	let length = 0;
	for (const child of element.children) {
		if (typeof child === 'string') length += element.name === 'w:t' ? child.length : 0;
		else length += lengthOf(child);
	}
	return length;
};
