/** Markdown (CommonMark with tables and front matter), as far as a report uses it: blocks, and marks taken off the text. Told by the file's name. */
import type { Declared } from '../../contract/layout.ts';
import { decodeText } from '../encoding.ts';
import { LayoutWriter } from '../layout-writer.ts';
import { refusedBy } from '../magic.ts';
import { inScript, raised } from '../scripts.ts';
import type { Decoded, Format, ReadOptions } from '../types.ts';
import { unreadable } from '../unreadable.ts';
import { dayOf } from './html/head.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:\s+|$)(.*?)(?:\s+#+\s*)?$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const ITEM = /^(\s*)(?:[-*+]|(\d{1,9}[.)]))\s+(.*)$/;
const DIVIDER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** What a mark of a note leads to. */
const NOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:\s*(.*)$/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:\s*\S/;

/** A power in a formula: 10^6, 10^{-3}. */
const POWER = /\^(?:\{([^{}$]{1,100})\}|([\d+−-]{1,20}))/g;

/** What is set high or low, and the marks of notes, before all tags are taken off: 10<sup>6</sup> is not 106. */
const scripted = (text: string): string =>
	text
		.replace(/<sup>([^<\n]{0,200})<\/sup>/gi, (_, inner: string) => raised(inner))
		.replace(
			/(^|.)<sub>([^<\n]{0,200})<\/sub>/gis,
			(_, before: string, inner: string) => before + inScript(inner, 'lowered', before),
		)
		.replace(/\[\^(\d{1,4})\]/g, (_, number: string) => `[${raised(number)}]`)
		.replace(/\[\^[^\]\s]{1,100}\]/g, '')
		.replace(/\$([^$\n]{1,300}[\^\\_][^$\n]{0,300})\$/g, (_, formula: string) =>
			formula.replace(POWER, (_power, group: string | undefined, plain: string | undefined) => raised(group ?? plain ?? '')),
		);

/** Struck through: taken back. */
const STRUCK = /~~(?=\S)([^\n~]{1,2000}?)(?<=\S)~~/g;

/** Text without the marks of emphasis, code, links and pictures. Linear: no mark is looked for over more than a line's reach. */
function plainInline(text: string, struck: 'kept' | 'left-out'): string {
	return scripted(struck === 'kept' ? text : text.replace(STRUCK, ''))
		.replace(/!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/g, '$1')
		.replace(/\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/g, '$1')
		.replace(/<((?:https?:|mailto:)[^>\s]{1,2000})>/g, '$1')
		.replace(/<\/?[a-zA-Z][^<>\n]{0,500}>/g, '')
		.replace(/<!--[^\n]{0,2000}?-->/g, '')
		.replace(/(\*{1,3}|~~|`{1,3})(?=\S)([^\n*`~]{1,2000}?)(?<=\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^\n_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function frontMatter(lines: string[]): { rest: number; declared: Declared | null } {
	if (lines[0]?.trim() !== '---') return { rest: 0, declared: null };
	const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
	if (end < 0 || end > 200) return { rest: 0, declared: null };
	const field = (name: string): string | null => {
		const line = lines.slice(1, end).find((one) => one.toLowerCase().startsWith(`${name}:`));
		return (
			line
				?.slice(name.length + 1)
				.trim()
				.replace(/^["']|["']$/g, '') || null
		);
	};
	const declared = {
		title: field('title'),
		published: dayOf(field('date') ?? ''),
		author: field('author'),
		source: field('source'),
	};
	return { rest: end + 1, declared };
}

const cellsOf = (line: string): string[] =>
	line
		.trim()
		.replace(/^\||\|$/g, '')
		.split(/(?<!\\)\|/)
		.map((cell) => cell.trim());

function read(bytes: Uint8Array, name: string, { changes }: ReadOptions): Decoded {
	const decoded = decodeText(bytes);
	if (!decoded) throw unreadable(name, 'encoding');
	const writer = new LayoutWriter(name);
	const lines = decoded.text.split(/\r\n?|\n/);
	const { rest, declared } = frontMatter(lines);
	let open: {
		kind: 'paragraph' | 'listitem' | 'quote' | 'footnote';
		level: number | null;
		lines: string[];
		from: number;
	} | null = null;
	let titled = false;
	writer.beside.wording = changes;
	const shown = (text: string): string => plainInline(text, changes === 'original' ? 'kept' : 'left-out');
	/** Beneath what was shown of a changed text. */
	const earlier = (text: string, line: number): void => {
		const struck = text.match(STRUCK)?.length ?? 0;
		writer.beside.changes += struck;
		if (struck > 0 && changes === 'both') writer.add('comment', plainInline(text, 'kept'), { origin: place(line) });
	};
	const place = (line: number) => ({ in: 'part' as const, part: 'line', paragraph: line + 1 });
	const close = (): void => {
		if (open) {
			const text = open.lines.join('\n');
			writer.add(open.kind, shown(text), { level: open.level, origin: place(open.from) });
			earlier(text, open.from);
		}
		open = null;
	};
	const heading = (text: string, level: number, line: number): void => {
		close();
		const title = level === 1 && !titled;
		if (title) titled = true;
		writer.add(title ? 'title' : 'heading', shown(text), { level, origin: place(line) });
		earlier(text, line);
	};

	for (let i = rest; i < lines.length; i++) {
		const line = lines[i] ?? '';
		const fence = FENCE.exec(line)?.[1];
		if (fence !== undefined) {
			close();
			const from = i + 1;
			while (i + 1 < lines.length && !(lines[i + 1] ?? '').trimStart().startsWith(fence)) i++;
			writer.add('chrome', lines.slice(from, i + 1).join('\n'), { origin: place(from) });
			i++;
			continue;
		}
		const hashed = HEADING.exec(line);
		const item = ITEM.exec(line);
		const note = NOTE.exec(line);
		if (line.trim() === '') close();
		else if (hashed) heading(hashed[2] ?? '', hashed[1]?.length ?? 1, i);
		else if (open?.kind === 'paragraph' && open.lines.length === 1 && UNDERLINE.test(line)) {
			const [text = ''] = open.lines;
			open = null;
			heading(text, line.includes('=') ? 1 : 2, i - 1);
		} else if (note) {
			close();
			open = { kind: 'footnote', level: null, lines: [`[^${note[1]}] ${note[2] ?? ''}`], from: i };
		} else if (RULE.test(line) || DEFINITION.test(line)) close();
		else if (line.includes('|') && DIVIDER.test(lines[i + 1] ?? '') && (lines[i + 1] ?? '').includes('-')) {
			close();
			writer.newFlow();
			writer.row(cellsOf(line).map((text) => ({ text: shown(text), origin: place(i) })));
			for (i += 2; i < lines.length && (lines[i] ?? '').includes('|'); i++) {
				const at = i;
				const cells = cellsOf(lines[i] ?? '');
				writer.row(cells.map((text) => ({ text: shown(text), origin: place(at) })));
				for (const cell of cells) earlier(cell, at);
			}
			i--;
			writer.newFlow();
		} else if (item) {
			close();
			const level = Math.min(9, 1 + Math.floor((item[1]?.replace(/\t/g, '    ').length ?? 0) / 2));
			open = { kind: 'listitem', level, lines: [`${item[2] === undefined ? '' : `${item[2]} `}${item[3] ?? ''}`], from: i };
		} else if (/^ {0,3}>/.test(line)) {
			if (open?.kind !== 'quote') close();
			open ??= { kind: 'quote', level: null, lines: [], from: i };
			open.lines.push(line.replace(/^ {0,3}> ?/, ''));
		} else {
			open ??= { kind: 'paragraph', level: null, lines: [], from: i };
			open.lines.push(open.kind === 'paragraph' ? line : line.trim());
		}
	}
	close();
	return writer.done({ format: 'text/markdown', encoding: decoded.encoding, encodingFrom: decoded.from, declared });
}

export const markdown: Format = {
	id: 'markdown',
	claims: (bytes, name) => /\.(?:md|markdown|mdown|mkd)$/i.test(name) && refusedBy(bytes.subarray(0, 32)) === null,
	read,
};
