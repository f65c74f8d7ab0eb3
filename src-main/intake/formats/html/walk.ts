/** A page's elements to blocks, in document order. Everything that is shown is written; what stands around the article is `chrome`. */
import type { BlockKind, Origin } from '../../../contract/layout.ts';
import type { LayoutWriter } from '../../layout-writer.ts';
import { MAX_DEPTH } from '../../limits.ts';
import { inScript, type Script } from '../../scripts.ts';
import type { ReadOptions } from '../../types.ts';
import { unreadable } from '../../unreadable.ts';
import { citing } from '../quoted.ts';
import { standsAround } from './article.ts';
import { type CellText, cellText } from './cells.ts';
import type { Concealed } from './concealed.ts';
import {
	CDATA,
	collapsed,
	ELEMENT,
	isBlock,
	isHidden,
	isSkipped,
	isStruck,
	type Measure,
	nameOf,
	scriptOf,
	signBefore,
	TEXT,
} from './dom.ts';
import { dataRows, type HtmlRow } from './tables.ts';

export interface WalkOptions {
	file: string;
	/** All outside of it is chrome. */
	article: Element;
	headline: Element | null;
	changes: ReadOptions['changes'];
	measure: (element: Element) => Measure;
	concealed: Concealed;
	/** Whether parts of the article are asked whether they stand around it; not so in a mail. */
	sift: boolean;
	/** What is done with block quotations, and behind the line that says who wrote what follows: a mail cites earlier mails so. */
	quotes: 'greyed' | 'read';
}

interface Here {
	kind: BlockKind;
	level: number | null;
	path: string;
	depth: number;
	/** Inside the article; outside of it only chrome is written. */
	inside: boolean;
	preformatted: boolean;
	script: Script;
}

const HEADING = /^H([1-6])$/;

/** Writes all that the page shows. Throws AppError too-complex. */
export function walk(root: Element, writer: LayoutWriter, options: WalkOptions): void {
	const { file, article, headline, changes, measure, concealed, sift, quotes } = options;
	let buffer = '';
	let earlier = '';
	let changed = false;
	let open: Here | null = null;
	/** Whether an earlier mail is cited from here on to the end. */
	let cited = false;
	let handedOn = quotes === 'read';

	const flush = (): void => {
		const here = open;
		if (here) {
			const found = quotes === 'greyed' ? citing(buffer) : null;
			if (found === 'hands-on') handedOn = true;
			else if (found === 'answers') cited = !handedOn;
			const kind = cited ? 'chrome' : here.kind;

			const origin = { in: 'element' as const, path: here.path };
			for (const part of buffer.split(/\n{2,}/)) writer.add(kind, part, { level: here.level, origin });
			if (changed) writer.beside.changes++;
			if (changes === 'both' && changed) writer.add('comment', earlier, { origin });
		}
		buffer = '';
		earlier = '';
		changed = false;
		open = null;
	};
	const write = (text: string, here: Here, role: 'kept' | 'struck' | 'inserted'): void => {
		if (!open && text.trim() === '') return;
		open ??= here;
		if (role !== 'kept') changed = true;
		if (role !== 'inserted') earlier += text;
		if (role === 'kept' || (role === 'struck') === (changes === 'original')) buffer += text;
	};

	const visit = (element: Element, here: Here, role: 'kept' | 'struck' | 'inserted'): void => {
		if (here.depth > MAX_DEPTH) throw unreadable(file, 'too-complex', { limit: MAX_DEPTH, actual: here.depth });
		const counts = new Map<string, number>();
		for (const child of element.childNodes) {
			if (child.nodeType === TEXT || child.nodeType === CDATA) {
				const text = child.textContent ?? '';
				const shown = here.preformatted ? text : collapsed(text);
				write(inScript(shown, here.script, buffer), here, role);
				continue;
			}
			if (child.nodeType !== ELEMENT) continue;
			const inner = child as Element;
			const name = nameOf(inner);
			const count = (counts.get(name) ?? 0) + 1;
			counts.set(name, count);
			if (isSkipped(name) || isHidden(inner)) continue;
			const away = concealed(inner) && !inner.contains(article);
			if (away && !isBlock(name)) continue;
			if (name === 'BR') {
				write('\n', here, role);
				continue;
			}
			const next = step(inner, name, here, count);
			if (away) next.kind = 'chrome';
			const sign = signBefore(inner, name);
			if (sign !== '') write(sign, here, role);
			const marked = isStruck(inner, name) ? 'struck' : name === 'INS' ? 'inserted' : role;
			if (!isBlock(name)) {
				visit(inner, next, marked);
				continue;
			}
			flush();
			const rows = name === 'TABLE' && next.kind !== 'chrome' ? dataRows(inner) : null;
			if (rows) table(inner, rows, next);
			else visit(inner, next, marked);
			flush();
		}
	};

	const step = (element: Element, name: string, here: Here, count: number): Here => {
		// A paragraph's place is its own, not that of the bold word it begins with.
		const path = isBlock(name) ? `${here.path} > ${selector(name, count)}` : here.path;
		const next: Here = { ...here, path, depth: here.depth + 1 };
		if (element === article) {
			next.inside = true;
			next.kind = 'paragraph';
		}
		if (element === headline) return { ...next, kind: 'title', level: 1 };
		if (here.kind === 'title') return next;
		if (name === 'PRE') next.preformatted = true;
		next.script = scriptOf(element, name) ?? here.script;
		if (!next.inside || here.kind === 'chrome') {
			if (!(element === article)) next.kind = 'chrome';
			return next;
		}
		if (sift && element !== article && standsAround(element, measure)) return { ...next, kind: 'chrome' };
		const heading = HEADING.exec(name);
		if (heading) return { ...next, kind: 'heading', level: Number(heading[1]) };
		if (name === 'LI' || name === 'DD')
			return { ...next, kind: 'listitem', level: here.kind === 'listitem' ? (here.level ?? 1) + 1 : 1 };
		if (name === 'FIGCAPTION' || name === 'CAPTION') return { ...next, kind: 'caption', level: null };
		if (name === 'BLOCKQUOTE') return { ...next, kind: handedOn ? 'quote' : 'chrome', level: null };
		return next;
	};

	const table = (element: Element, rows: readonly HtmlRow[], here: Here): void => {
		const caption = [...element.children].find((child) => nameOf(child) === 'CAPTION');
		if (caption && !isHidden(caption))
			visit(caption, { ...here, path: `${here.path} > caption`, kind: 'caption', level: null }, 'kept');
		flush();
		writer.newFlow();
		for (const { cells, path } of rows) {
			let c = -1;
			const row = cells.map((cell): CellText & { origin: Origin | null } => {
				if (!cell) return { text: '', earlier: '', changed: false, origin: null };
				c++;
				const origin = { in: 'element' as const, path: `${here.path} > ${path} > :nth-child(${c + 1})` };
				return { ...cellText(cell, changes, concealed), origin };
			});
			const filled = row.filter(({ text }) => text.trim() !== '');
			// A cell alone in its row is a heading or a note of the table.
			const [alone] = filled;
			if (filled.length === 1 && alone && !/^\W*\d/.test(alone.text))
				writer.add(cited ? 'chrome' : 'paragraph', alone.text, { origin: alone.origin ?? null });
			else writer.row(row, cited ? 'chrome' : 'tablerow');
			for (const { changed, earlier, origin } of row) {
				if (changed) writer.beside.changes++;
				if (changed && changes === 'both') writer.add('comment', earlier, { origin });
			}
		}
		writer.newFlow();
	};

	const start: Here = {
		...{ kind: root === article ? 'paragraph' : 'chrome', level: null, path: nameOf(root).toLowerCase(), depth: 0 },
		...{ inside: root === article, preformatted: false, script: 'level' },
	} as Here;
	visit(root, start, 'kept');
	flush();
}

const selector = (name: string, count: number): string => name.toLowerCase() + (count > 1 ? `:nth-of-type(${count})` : '');
