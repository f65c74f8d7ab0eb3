/**
 * Numbers in a table take their unit from the head of their column, of their row, or from the table's own line of units:
 * 7350 under 投资（万元） is 73,500,000 元. The trace says from where; a figure with a unit of its own keeps it, and a
 * head that names two units says nothing.
 */
import type { FigureKind, Language, Paragraph } from '../../contract/model.ts';
import { type Exact, exact, mul, pow10, toText } from '../exact.ts';
import type { Trace } from '../trace.ts';
import type { Extraction, FigureDraft } from './types.ts';
import { kindOf, unitAt } from './zh/lexicon/index.ts';

interface ColumnUnit {
	scale: Exact;
	unit: string;
	kind: FigureKind;
	/** The words it was read from, for the trace. */
	words: string;
}

interface Cell {
	from: number;
	to: number;
	text: string;
}

/** The unit at the end of a head: 投资（万元）, Revenue ($m), 金额/亿元. */
const IN_HEAD = /[（(]([^（()）]{1,16})[）)]\s*$|[/／]([^/／（()）\d]{1,8})$/u;
/** The unit of a whole table: 单位：万元; "All figures in £m". */
const OF_TABLE = /^[（(]?\s*(?:计量)?单位\s*[:：]?\s*([^）)\d]{1,8})[）)]?\s*$|[（(]\s*单位\s*[:：]\s*([^）)\d]{1,8})[）)]\s*$/u;
const OF_TABLE_EN = /^\(?(?:all )?(?:figures|amounts|numbers|values)? ?(?:are )?in ([^().]{2,24})\)?\.?$/iu;

/** "Table 1: annual rates by division, per cent": the unit behind the last comma of a table's title, or in its brackets. */
const OF_TITLE_EN = /^(?:table|figure|chart|exhibit)\b.{0,120}(?:,\s|\()(?:in )?([^(),.]{1,16})\)?$/iu;

/** 表2：石桥县主要产品产量（万吨）: the unit in the brackets of a table's title. */
const OF_TITLE_ZH =
	/^附?(?:图表|表格?)\s*[\d一二三四五六七八九十]{0,3}\s*[-—\d]{0,3}[：:、.．\s].{0,80}[（(]([^（()）]{1,10})[）)]\s*$/u;

const POWERS_ZH: Record<string, number> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 百亿: 10, 万亿: 12 };
const SCALED_ZH = /^(万亿|百亿|千万|百万|十万|亿|万|千(?![瓦克米帕伏卡])|百(?!帕))(.*)$/u;
const SCALED_EN =
	/^(?:in )?((?:US|HK|A|C|NZ|S|R)?[$£€¥₹]|Rs\.?|RMB|USD|EUR|GBP)? ?(thousands?|millions?|billions?|trillions?|mn?|bn|tn|k|'?000s?)?(?: of (?:U\.?S\.? )?(dollars|euros|pounds|yuan|yen))?$/iu;
const POWERS_EN: Record<string, number> = { t: 3, k: 3, '0': 3, "'": 3, m: 6, b: 9 };

function unitZh(words: string): ColumnUnit | null {
	const scaled = SCALED_ZH.exec(words);
	const rest = scaled ? (scaled[2] ?? '') : words;
	const scale = pow10(scaled ? (POWERS_ZH[scaled[1] ?? ''] ?? 0) : 0);
	if (rest === '') return scaled ? { scale, unit: '', kind: 'count', words } : null;
	const found = unitAt(rest, 0);
	return found && found.text.length === rest.length ? { scale, unit: rest, kind: kindOf(found.class), words } : null;
}

function unitEn(words: string): ColumnUnit | null {
	if (/^(?:%|per cent|percent|pct)$/iu.test(words)) return { scale: pow10(0), unit: words, kind: 'percent', words };
	const found = SCALED_EN.exec(words);
	if (!found) return null;
	const unit = found[1] ?? found[3] ?? '';
	const word = (found[2] ?? '').toLowerCase();
	if (unit === '' && word === '') return null;
	const power = word.startsWith('tr') || word === 'tn' ? 12 : (POWERS_EN[word.charAt(0)] ?? 0);
	return { scale: pow10(power), unit, kind: unit === '' ? 'count' : 'money', words };
}

/** The unit that words of a head name, or null where they name none or more than one. */
export const columnUnit = (words: string, language: Language): ColumnUnit | null =>
	(language === 'zh' ? unitZh(words.trim()) : null) ?? unitEn(words.trim());

function cellsOf({ text }: Paragraph): Cell[] {
	const out: Cell[] = [];
	let from = 0;
	for (const part of text.split('\t')) {
		const lead = part.length - part.trimStart().length;
		out.push({ from: from + lead, to: from + lead + part.trim().length, text: part.trim() });
		from += part.length + 1;
	}
	return out;
}

function headUnit(cell: Cell | undefined, language: Language): ColumnUnit | null {
	const found = cell && IN_HEAD.exec(cell.text);
	return found ? columnUnit(found[1] ?? found[2] ?? '', language) : null;
}

function tableUnit(text: string, language: Language): ColumnUnit | null {
	const found =
		OF_TABLE.exec(text.trim()) ??
		(language === 'en' ? (OF_TABLE_EN.exec(text.trim()) ?? OF_TITLE_EN.exec(text.trim())) : OF_TITLE_ZH.exec(text.trim()));
	const words = found?.[1] ?? found?.[2];
	return words ? columnUnit(words, language) : null;
}

const times = (value: string | null, scale: Exact): string | null => (value === null ? null : toText(mul(exact(value), scale)));

function withUnit(figure: FigureDraft, { scale, unit, kind }: ColumnUnit): FigureDraft {
	return {
		...figure,
		kind,
		unit,
		value: times(figure.value, scale),
		low: times(figure.low, scale),
		high: times(figure.high, scale),
		precision: times(figure.precision, scale),
	};
}

/** The extractions with the units of their tables; in the order of the paragraphs. Linear. */
export function inheritUnits(
	paragraphs: readonly Paragraph[],
	extractions: readonly Extraction[],
	language: Language,
	trace: Trace,
): Extraction[] {
	const out = [...extractions];
	let heads: (ColumnUnit | null)[] | null = null;
	let whole: ColumnUnit | null = null;
	let since = 0;
	for (const [i, paragraph] of paragraphs.entries()) {
		// The rule of dashes under the heads ends no table.
		if (paragraph.kind === 'noise') continue;
		const row = paragraph.kind === 'tablecell' && paragraph.text.includes('\t');
		if (!row) {
			heads = null;
			// A line of units holds for the table that begins within the next two lines.
			const named = tableUnit(paragraph.text, language);
			if (named || ++since > 2) whole = named;
			if (named) since = 0;
			continue;
		}
		since = 0;
		const cells = cellsOf(paragraph);
		const next = heads !== null && (out[i]?.figures.length ?? 0) === 0 && cells.slice(1).every(({ text }) => /\p{L}/u.test(text));
		if (heads === null || next) {
			heads = cells.map((cell) => headUnit(cell, language));
			const named = cells.map((cell) => tableUnit(cell.text, language)).find((unit) => unit !== null);
			if (named) whole = named;
			// The first line of a table may already be data: 投资（万元） 7350.
		}
		const own = headUnit(cells[0], language);
		const extraction = out[i];
		if (!extraction) continue;
		let c = 0;
		const figures = extraction.figures.map((figure) => {
			while (c < cells.length - 1 && (cells[c]?.to ?? 0) < figure.to) c++;
			const cell = cells[c];
			const alone = cell && figure.from <= cell.from && figure.to >= cell.to;
			if (!alone || c === 0 || figure.kind !== 'count' || figure.unit !== '') return figure;
			const unit = heads?.length === cells.length ? (heads[c] ?? own ?? whole) : (own ?? whole);
			if (!unit) return figure;
			if (trace.on) {
				const { from, to } = figure;
				const text = paragraph.text.slice(from, to);
				trace.add({
					piece: 'column-units',
					action: 'extended',
					from,
					to,
					text,
					why: `unit of the head, inherited: ${unit.words}`,
				});
			}
			return withUnit(figure, unit);
		});
		out[i] = { ...extraction, figures };
	}
	return out;
}
