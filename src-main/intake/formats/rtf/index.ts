/**
 * Rich Text Format, as Word, WPS and LibreOffice write it. Read here: the libraries there are give HTML without tables, notes
 * or changes, or know no code pages but Latin ones.
 */
import type { BlockKind } from '../../../contract/layout.ts';
import { LayoutWriter } from '../../layout-writer.ts';
import { MAX_DEPTH } from '../../limits.ts';
import { inScript } from '../../scripts.ts';
import type { Decoded, Format, ReadOptions } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { characters, DEFAULT_ENCODING, encodingOfCharset, encodingOfPage, endsInside } from './characters.ts';
import { type Destination, destinationOf } from './destinations.ts';
import { type Look, lookAfter, PLAIN } from './look.ts';
import { mathGroup } from './math.ts';
import { tokens } from './tokens.ts';

const LONG_CELL = 400;

interface Group {
	destination: Destination;
	/** How many characters stand for a \u in programs that have no Unicode. */
	fallback: number;
	font: number;
	look: Look;
	/** Written where the group ends. */
	behind: string;
	/** The sink that this group opened, if it did. */
	owns: boolean;
}

interface RtfCell {
	text: string;
	earlier: string;
	paragraph: number;
}

/** A run of paragraphs: the body, a note, a box. */
interface Sink {
	part: string;
	kind: BlockKind | null;
	text: string;
	earlier: string;
	label: string;
	style: number | null;
	outline: number | null;
	inTable: boolean;
	cells: RtfCell[];
	/** Tables inside cells: the text of the cell around them, their cells so far, their rows. Deeper ones count as one of them. */
	around: { text: string; earlier: string } | null;
	inner: RtfCell[];
	innerRows: RtfCell[][];
	number: number;
	/** What was read, in order; written when the sink closes, the body's at once. */
	blocks: (() => void)[] | null;
}

const SYMBOLS: Readonly<Record<string, string>> = {
	...{ emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: '\u2003' },
	...{ enspace: '\u2002', qmspace: '\u2005', '~': '\u00a0', _: '-', '{': '{', '}': '}', '\\': '\\', line: '\n', softline: '\n' },
	tab: '\t',
};

const SINKS: Partial<Record<Destination, { part: string; kind: BlockKind }>> = {
	header: { part: 'header', kind: 'pagefurniture' },
	footer: { part: 'footer', kind: 'pagefurniture' },
	footnote: { part: 'notes', kind: 'footnote' },
	comment: { part: 'comments', kind: 'comment' },
	textbox: { part: 'text box', kind: 'textbox' },
};

/** Writes what the document prints. The code page that it names, and its title. Errors: AppError UNREADABLE_FILE (too-complex). */
export function writeRtf(
	bytes: Uint8Array,
	writer: LayoutWriter,
	{ file: name, changes }: { file: string; changes: ReadOptions['changes'] },
): { page: string; title: string } {
	const fonts = new Map<number, string | null>();
	const styles = new Map<number, string>();
	/** Notes and boxes, written after the body. */
	const later: (() => void)[] = [];
	const numbers = new Map<string, number>();
	let page = DEFAULT_ENCODING;
	let title = '';
	let style = { number: 0, name: '' };
	let pending: number[] = [];
	let toSkip = 0;
	let starred = false;
	let opening = false;

	const sinkOf = (part: string, kind: BlockKind | null): Sink => ({
		...{ part, kind, text: '', earlier: '', label: '', style: null, outline: null, inTable: false, cells: [] },
		...{ around: null, inner: [], innerRows: [] },
		number: numbers.get(part) ?? 0,
		blocks: kind === null ? null : [],
	});
	const sinks: Sink[] = [sinkOf('body', null)];
	const groups: Group[] = [{ destination: 'text', fallback: 1, font: 0, look: PLAIN, behind: '', owns: false }];
	const group = (): Group => groups[groups.length - 1] as Group;
	const sink = (): Sink => sinks[sinks.length - 1] as Sink;
	const emit = (write: () => void): void => {
		const { blocks } = sink();
		if (blocks) blocks.push(write);
		else write();
	};

	const put = (text: string): void => {
		const { destination, look } = group();
		if (destination === 'styles') style.name += text;
		else if (destination === 'title') title += text;
		else if (destination === 'label') sink().label += text;
		else if (destination === 'text' && !look.hidden) {
			const here = sink();
			const shown = inScript(text, look.script, here.text);
			if (!look.inserted) here.earlier += shown;
			if (changes === 'original' ? !look.inserted : !(look.deleted || look.struck)) here.text += shown;
		}
	};
	const encoding = (): string => fonts.get(group().font) ?? page;
	const flush = (): void => {
		if (pending.length === 0) return;
		const text = characters(pending, fonts.get(group().font) ?? null, page);
		pending = [];
		put(text);
	};
	const byte = (value: number): void => {
		if (toSkip > 0) toSkip--;
		else pending.push(value);
	};

	const kindOf = ({ kind, style: number, outline, label }: Sink): { kind: BlockKind; level: number | null } => {
		if (kind) return { kind, level: null };
		const called = number === null ? '' : (styles.get(number) ?? '');
		const heading = /^(?:heading|标题)\s?([1-9])$/i.exec(called);
		if (heading) return { kind: 'heading', level: Number(heading[1]) };
		if (/^(?:title|标题|文章标题)$/i.test(called)) return { kind: 'title', level: 1 };
		if (/^(?:toc ?\d|目录 ?\d?)$/i.test(called)) return { kind: 'chrome', level: null };
		if (/^(?:caption|题注)$/i.test(called)) return { kind: 'caption', level: null };
		if (outline !== null && outline >= 0 && outline < 9) return { kind: 'heading', level: outline + 1 };
		return { kind: label.trim() === '' ? 'paragraph' : 'listitem', level: null };
	};
	const paragraph = (): void => {
		const here = sink();
		if (here.inTable) {
			if (here.text !== '') here.text += '\n';
			if (here.earlier !== '') here.earlier += '\n';
			return;
		}
		here.number++;
		const origin = { in: 'part' as const, part: here.part, paragraph: here.number };
		const { kind, level } = kindOf(here);
		const mark = here.label.replace(/\s+/g, ' ').trim();
		const label = mark === '' ? '' : /[、，．：）》】]$/.test(mark) ? mark : `${mark} `;
		const text = here.text.trim() === '' ? '' : label + here.text;
		const earlier = changes === 'both' && here.earlier !== here.text ? here.earlier : '';
		if (here.earlier !== here.text) writer.beside.changes++;
		emit(() => {
			writer.add(kind, text, { level, origin });
			writer.add('comment', earlier, { origin });
		});
		here.text = here.earlier = here.label = '';
	};
	const cell = (into: RtfCell[]): void => {
		const here = sink();
		here.number++;
		const changed = here.earlier !== here.text;
		if (changed) writer.beside.changes++;
		const earlier = changed && changes === 'both' ? here.earlier : '';
		into.push({ text: here.label + here.text, earlier, paragraph: here.number });
		here.text = here.earlier = here.label = '';
	};
	const writeRow = (read: readonly RtfCell[]): void => {
		const here = sink();
		const cells = read.map(({ text, earlier, paragraph: number }) => {
			const origin = { in: 'part' as const, part: here.part, paragraph: number };
			return { text, earlier, origin };
		});
		const filled = cells.filter(({ text }) => text.trim() !== '');
		const prose = filled.length === 1 || filled.some(({ text }) => text.length > LONG_CELL);
		emit(() => {
			if (prose) for (const { text, origin } of filled) writer.add(here.kind ?? 'paragraph', text, { origin });
			else writer.row(cells, here.kind ?? 'tablerow');
			for (const { earlier, origin } of cells) writer.add('comment', earlier, { origin });
		});
	};
	/** A table inside the cell begins: what the cell says waits until it has ended. */
	const enter = (): void => {
		const here = sink();
		if (here.around) return;
		here.around = { text: here.text, earlier: here.earlier };
		here.text = here.earlier = '';
	};
	const leave = (): void => {
		const here = sink();
		if (!here.around) return;
		if (here.inner.length > 0) here.innerRows.push(here.inner);
		here.inner = [];
		here.text = here.around.text + here.text;
		here.earlier = here.around.earlier + here.earlier;
		here.around = null;
	};
	const row = (): void => {
		const here = sink();
		leave();
		if (here.text.trim() !== '') cell(here.cells);
		const { cells, innerRows } = here;
		here.cells = [];
		here.innerRows = [];
		writeRow(cells);
		for (const inner of innerRows) writeRow(inner);
	};
	const closeSink = (): void => {
		const here = sink();
		if (here.cells.length > 0) row();
		here.inTable = false;
		paragraph();
		numbers.set(here.part, here.number);
		sinks.pop();
		const blocks = here.blocks ?? [];
		later.push(() => {
			writer.newFlow();
			for (const write of blocks) write();
		});
	};

	const word = (name: string, value: number | null): void => {
		const here = group();
		if (opening || starred) {
			const math = here.destination === 'text' ? mathGroup(name) : null;
			const destination = destinationOf(name, starred && math === null);
			opening = starred = false;
			if (destination) {
				// What is inside a skipped group stays skipped, but for texts of their own (the text of a shape).
				const own = SINKS[destination];
				if (here.destination === 'gone' || (here.destination === 'skip' && !own && destination !== 'text')) return;
				here.destination = destination;
				if (own) {
					here.owns = true;
					here.destination = 'text';
					sinks.push(sinkOf(own.part, own.kind));
				}
				return;
			}
			if (math) {
				if (math.script) here.look = { ...here.look, script: math.script };
				if (math.before) put(math.before);
				here.behind = math.behind ?? '';
				return;
			}
		}
		const look = lookAfter(here.look, name, value);
		if (look) {
			here.look = look;
			return;
		}
		const symbol = SYMBOLS[name];
		if (symbol !== undefined) {
			if (toSkip > 0) toSkip--;
			else put(symbol);
			return;
		}
		switch (name) {
			case 'par':
			case 'sect':
			case 'page':
			case 'column':
				if (here.destination === 'text') paragraph();
				break;
			case 'pard':
				// A label has a paragraph's words in it and is none.
				if (here.destination !== 'text') break;
				sink().style = sink().outline = null;
				sink().inTable = false;
				break;
			case 'intbl':
				sink().inTable = value !== 0;
				break;
			case 'itap':
				if ((value ?? 1) > 1 && here.destination === 'text') enter();
				break;
			case 'nestcell':
				if (here.destination === 'text') {
					enter();
					cell(sink().inner);
				}
				break;
			case 'nestrow':
				// Stands in a group that programs without nested tables skip.
				enter();
				sink().innerRows.push(sink().inner);
				sink().inner = [];
				break;
			case 'cell':
				if (here.destination === 'text') {
					leave();
					cell(sink().cells);
				}
				break;
			case 'row':
				if (here.destination === 'text') row();
				break;
			case 's':
				if (here.destination === 'styles') style = { number: value ?? 0, name: '' };
				else if (here.destination === 'text') sink().style = value;
				break;
			case 'outlinelevel':
				if (here.destination === 'text') sink().outline = value;
				break;
			case 'u': {
				const code = value ?? 0;
				put(String.fromCharCode(code < 0 ? code + 65536 : code));
				toSkip = here.fallback;
				break;
			}
			case 'uc':
				here.fallback = Math.max(0, Math.min(20, value ?? 1));
				break;
			case 'f':
				here.font = value ?? 0;
				break;
			case 'fcharset':
				if (here.destination === 'fonts') fonts.set(here.font, encodingOfCharset(value ?? 0));
				break;
			case 'ansicpg':
				page = encodingOfPage(value ?? 1252);
				break;
			case 'cpg':
				if (here.destination === 'fonts') fonts.set(here.font, encodingOfPage(value ?? 1252));
				break;
			default:
				break;
		}
	};

	for (const token of tokens(bytes)) {
		if (token.type === 'word' && token.word === "'") {
			byte(token.value ?? 0);
			opening = false;
			continue;
		}
		if (token.type === 'text') {
			opening = false;
			for (let i = token.from; i < token.to; i++) {
				const value = bytes[i] ?? 0;
				if (value >= 0x80 || toSkip > 0 || endsInside(pending, encoding())) byte(value);
				else {
					flush();
					if (group().destination === 'styles' && value === 0x3b) {
						styles.set(style.number, style.name.trim());
						style = { number: 0, name: '' };
					} else put(String.fromCharCode(value));
				}
			}
			continue;
		}
		flush();
		toSkip = token.type === 'word' ? toSkip : 0;
		if (token.type === 'open') {
			if (groups.length > MAX_DEPTH) throw unreadable(name, 'too-complex', { limit: MAX_DEPTH, actual: groups.length });
			groups.push({ ...group(), owns: false, behind: '' });
			opening = true;
			starred = false;
		} else if (token.type === 'close') {
			if (group().behind !== '') put(group().behind);
			if (group().owns) closeSink();
			if (groups.length > 1) groups.pop();
			opening = starred = false;
		} else if (token.word === '*') starred = true;
		else word(token.word, token.value);
	}
	flush();
	while (sinks.length > 1) closeSink();
	if (sink().cells.length > 0) row();
	sink().inTable = false;
	paragraph();
	for (const write of later) write();
	return { page, title };
}

function read(bytes: Uint8Array, name: string, { changes }: ReadOptions): Decoded {
	const writer = new LayoutWriter(name);
	writer.beside.wording = changes;
	const { page, title } = writeRtf(bytes, writer, { file: name, changes });
	return writer.done({
		...{ format: 'application/rtf', encoding: page, encodingFrom: 'declared' },
		declared: { title: title.trim() || null, published: null, author: null, source: null },
	});
}

export const rtf: Format = {
	id: 'rtf',
	claims: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 40)).trimStart().startsWith('{\\rtf'),
	read,
};
