/** OpenDocument text to blocks. */
import type { BlockKind, Origin } from '../../../contract/layout.ts';
import type { Cell, LayoutWriter } from '../../layout-writer.ts';
import { elementsOf, textOf, type XmlElement } from '../../xml/elements.ts';
import { writeOdfChart } from './chart.ts';
import { type Found, type InlineContext, readInline } from './inline.ts';
import { labelOf, type OdtStyles } from './styles.ts';

export interface OdtContext extends InlineContext {
	writer: LayoutWriter;
	styles: OdtStyles;
	/** Notes and comments met so far: they are written after the body. */
	notes: XmlElement[];
	comments: XmlElement[];
	/** Writes the words of a drawing; false where it cannot be read. */
	picture(image: XmlElement, kind?: BlockKind): boolean;
}

interface List {
	style: string | undefined;
	/** Of this level and those above it. */
	numbers: number[];
	/** The next paragraph of the item gets the label. */
	label: string;
}

/** What stands in a cell but not in its row. */
interface Apart {
	tables: XmlElement[];
	boxes: XmlElement[];
	objects: XmlElement[];
	pictures: XmlElement[];
	changed: { original: string; origin: Origin }[];
}

const MAX_REPEAT = 100;
const LONG_CELL = 400;

function kindByName(names: readonly string[]): { kind: BlockKind; level?: number } | null {
	for (const name of names) {
		if (/^(?:title|标题|文章标题)$/.test(name)) return { kind: 'title', level: 1 };
		if (/^(?:subtitle|副标题)$/.test(name)) return { kind: 'heading' };
		const heading = /^(?:heading|标题) ?([1-9])$/.exec(name);
		if (heading) return { kind: 'heading', level: Number(heading[1]) };
		if (/^(?:contents (?:\d|heading)|toc ?\d|目录 ?\d?)$/.test(name)) return { kind: 'chrome' };
		if (/^(?:caption|illustration|figure|drawing|题注|图注)$/.test(name)) return { kind: 'caption' };
		if (/^(?:quotations|quote|引用)$/.test(name)) return { kind: 'quote' };
	}
	return null;
}

/** Reads the elements of a part as they come. `kind` overrides what paragraphs say of themselves. */
export function odtReader(context: OdtContext, part: string, kind?: BlockKind): (element: XmlElement) => void {
	const { writer, styles, state } = context;
	const both = state.changes === 'both';
	let number = 0;
	/** The last number of each list style and level, for lists that go on. */
	const counts = new Map<string, number>();

	const originHere = () => ({ in: 'part' as const, part, paragraph: number });

	const earlier = ({ text, original }: Pick<Found, 'text' | 'original'>, origin: Origin): void => {
		if (both && original !== text) writer.add('comment', original, { origin });
	};

	const drawn = ({ objects, pictures }: Pick<Found, 'objects' | 'pictures'>): void => {
		for (const object of objects) {
			const inner = context.inner(object);
			if (!inner || !writeOdfChart(writer, inner, kind && { kind })) writer.beside.embedded++;
		}
		for (const picture of pictures) if (!context.picture(picture, kind)) writer.beside.embedded++;
	};

	const noted = ({ notes, comments, struck }: Found): void => {
		writer.beside.changes += struck;
		context.notes.push(...notes);
		context.comments.push(...comments);
	};

	const aside = (found: Found): void => {
		noted(found);
		for (const inner of found.tables) table(inner);
		inBoxes(found.boxes);
		drawn(found);
	};

	const inBoxes = (boxes: readonly XmlElement[]): void => {
		for (const box of boxes) {
			writer.newFlow();
			const read = odtReader(context, `${part}, text box`, kind ?? 'textbox');
			for (const child of elementsOf(box)) read(child);
			writer.newFlow();
		}
	};

	const paragraph = (element: XmlElement, list: List | null): void => {
		number++;
		const found = readInline(element, context);
		const names = styles.names(element.attributes['text:style-name']);
		const outline = element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) || 1 : null;
		const styled = kindByName(names);
		const own = styled?.kind ?? (outline === null ? (list ? 'listitem' : 'paragraph') : 'heading');
		const label = list?.label ?? '';
		if (list && found.text.trim() !== '') list.label = '';
		const level =
			own === 'listitem' ? (list?.numbers.length ?? 1) : own === 'heading' ? (outline ?? styled?.level ?? null) : null;
		writer.add(kind ?? own, found.text.trim() === '' ? '' : label + found.text, { level, origin: originHere() });
		earlier(found, originHere());
		aside(found);
	};

	const listOf = (element: XmlElement, above: List | null): void => {
		const style = element.attributes['text:style-name'] ?? above?.style;
		const depth = (above?.numbers.length ?? 0) + 1;
		const levels = Array.from({ length: depth }, (_, i) => styles.list(style, i + 1));
		const key = `${style ?? ''} ${depth}`;
		const goesOn =
			element.attributes['text:continue-numbering'] === 'true' || element.attributes['text:continue-list'] !== undefined;
		let n = (goesOn ? counts.get(key) : undefined) ?? (levels[depth - 1]?.start ?? 1) - 1;
		for (const item of elementsOf(element)) {
			if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue;
			if (item.name === 'text:list-item') n++;
			// An item that only holds another list prints no number of its own and counts none.
			const own = elementsOf(item).some(({ name }) => name !== 'text:list');
			if (!own && item.name === 'text:list-item') n--;
			const numbers = [...(above?.numbers ?? []), Math.max(n, 0)];
			const list: List = { style, numbers, label: own && item.name === 'text:list-item' ? labelOf(levels, numbers) : '' };
			for (const child of elementsOf(item))
				take(child, own ? list : { ...list, numbers: [...(above?.numbers ?? []), counts.get(key) ?? n] });
			counts.set(key, n);
		}
	};

	const rowsOf = (element: XmlElement): XmlElement[] =>
		elementsOf(element).flatMap((child) => {
			if (child.name === 'table:table-row') return [child];
			return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
		});

	const table = (element: XmlElement): void => {
		const rows = rowsOf(element);
		const cells = (row: XmlElement) => elementsOf(row).filter(({ name }) => /^table:(?:covered-)?table-cell$/.test(name));
		const laidOut =
			kind !== undefined ||
			!rows.some((row) => cells(row).length >= 2) ||
			rows.some((row) => cells(row).some((cell) => textOf(cell).length > LONG_CELL));
		writer.newFlow();
		for (const row of rows) {
			if (laidOut) {
				for (const cell of cells(row)) for (const child of elementsOf(cell)) take(child, null);
				continue;
			}
			const apart: Apart = { tables: [], boxes: [], objects: [], pictures: [], changed: [] };
			const read = cells(row).flatMap((cell): Cell[] => {
				const first: Cell = { text: cellText(cell, apart), origin: originHere() };
				const repeat = Math.min(MAX_REPEAT, Number(cell.attributes['table:number-columns-repeated'] ?? 1) || 1);
				return [first, ...Array.from({ length: repeat - 1 }, () => ({ ...first }))];
			});
			const filled = read.filter(({ text }) => text.trim() !== '');
			const [alone] = filled;
			if (filled.length === 1 && alone && !/^\W*\d/.test(alone.text))
				writer.add('paragraph', alone.text, { origin: alone.origin ?? null });
			else writer.row(read);
			for (const { original, origin } of apart.changed) earlier({ text: '', original }, origin);
			for (const inner of apart.tables) table(inner);
			inBoxes(apart.boxes);
			drawn(apart);
		}
		writer.newFlow();
	};

	/** Paragraphs of a cell, a line each; what does not stand in the row is put apart. */
	const cellText = (cell: XmlElement, apart: Apart): string => {
		const parts: string[] = [];
		const look = (element: XmlElement): void => {
			for (const child of elementsOf(element)) {
				if (child.name === 'text:p' || child.name === 'text:h') {
					number++;
					const found = readInline(child, context);
					parts.push(found.text);
					noted(found);
					apart.tables.push(...found.tables);
					apart.boxes.push(...found.boxes);
					apart.objects.push(...found.objects);
					apart.pictures.push(...found.pictures);
					if (found.original !== found.text) apart.changed.push({ original: found.original, origin: originHere() });
				} else if (child.name === 'table:table') apart.tables.push(child);
				else look(child);
			}
		};
		look(cell);
		return parts.join('\n');
	};

	const take = (element: XmlElement, list: List | null): void => {
		switch (element.name) {
			case 'text:p':
			case 'text:h':
				paragraph(element, list);
				break;
			case 'text:list':
				listOf(element, list);
				break;
			case 'table:table':
				table(element);
				break;
			case 'text:change-start':
			case 'text:change-end':
			case 'text:change': {
				// Between paragraphs: whole ones were put in or taken out.
				const found = readInline({ name: '', attributes: {}, children: [element] }, context);
				const origin = { ...originHere(), paragraph: Math.max(1, number) };
				writer.add(kind ?? 'paragraph', found.text, { origin });
				earlier(found, origin);
				break;
			}
			case 'text:section':
			case 'text:index-body':
			case 'text:table-of-content':
			case 'text:numbered-paragraph':
			case 'text:soft-page-break':
				for (const child of elementsOf(element)) take(child, list);
				break;
			case 'draw:frame':
			case 'draw:g':
			case 'draw:custom-shape':
			case 'draw:rect':
			case 'draw:ellipse':
			case 'draw:caption':
			case 'draw:polygon':
			case 'draw:path':
			case 'draw:a':
				aside(readInline({ name: '', attributes: {}, children: [element] }, context));
				break;
			default:
				break;
		}
	};
	return (element) => take(element, null);
}
