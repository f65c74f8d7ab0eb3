/**
 * Cells of a table whose row names a place, a body or a part and whose column names the thing counted: 临川县 under
 * 进出口总额（亿元） is 临川县进出口总额 of the text. Only a slip between the two numbers is told; two numbers that no slip
 * explains are more likely two things.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { extract } from '../../figures/index.ts';
import type { FigureDraft } from '../../figures/types.ts';
import { NO_TRACE } from '../../trace.ts';
import { prose } from '../arithmetic/prose.ts';
import { type Cell, figureOf, type Row, type Table } from '../arithmetic/tables.ts';
import { stretchAt } from '../clauses.ts';
import { differenceOf } from '../difference.ts';
import { basisWords, inBaseUnit, measureOf, sameUnit } from '../gate.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { DocumentView } from '../view.ts';

export interface CellPair {
	row: Row;
	cell: Cell;
	/** The cell's figure, with the unit of its column. */
	printed: Figure;
	told: Figure;
	metric: string;
}

const BRACKETED = /[（(][^（()）]*[）)]\s*$/u;
const UNIT = /[（(]\s*([^（()）\d]{1,8}?)\s*[）)]\s*$/u;
const YEAR = /(?:19|20)\d{2}/u;
/** Changes and ranks are of another kind than the number beside them. */
const CHANGE = /增|减|涨|跌|降|升|比上|同比|环比|排名|名次|change|growth|rank|increase|decrease/iu;
/** A name of one character, or of fewer than three letters, stands in too many words. */
const LEAST: Readonly<Record<Language, number>> = { zh: 2, en: 3 };
/** 去年 under a column of 今年: words for another time than the column's. */
const OTHER_TIME =
	/去年|上年|前年|上月|上季|同期|计划|预计|目标|将|last (?:year|month|week|quarter)|year before|earlier|target|expect/iu;
/** So many cells of one name are looked at for one figure. */
const MOST = 8;

/** The cell's number with its unit, read as if it stood in prose; null where that is no one figure. */
export function worded(cell: Cell, unit: string, language: Language): FigureDraft | null {
	const text = `${cell.text}${language === 'en' ? ' ' : ''}${unit}`;
	const { figures } = extract(text, language, { paragraphKind: 'body', published: null, trace: NO_TRACE });
	const [only] = figures;
	return only && figures.length === 1 && only.value !== null && only.unit !== '' ? only : null;
}

const bare = (name: string): string => name.replace(BRACKETED, '').trim();

interface Named {
	row: Row;
	cell: Cell;
	printed: Figure;
	column: string;
}

/** Rainfall (mm): where the reading knows no unit by that name, the cell is read as it would stand in the text. */
function withUnit(figure: Figure, cell: Cell, column: string, language: Language): Figure | null {
	if (figure.unit !== '') return figure;
	const unit = UNIT.exec(column)?.[1];
	const read = unit === undefined ? null : worded(cell, unit, language);
	return read && { ...figure, kind: read.kind, value: read.value, precision: read.precision, unit: read.unit };
}

/** The cells of a table by the names of their rows; a name that two rows have names neither. */
function cellsByRow(view: DocumentView, { header, rows }: Table): Map<string, Named[]> {
	const { language } = view.reading;
	const named = new Map<string, Named[]>();
	const seen = new Set<string>();
	for (const row of rows) {
		const label = bare(row.label);
		if (label.length < LEAST[language] || /^[\d\s.]+$/u.test(label)) continue;
		if (seen.has(label)) named.delete(label);
		else {
			const cells = row.cells.flatMap((cell, i): Named[] => {
				const column = header[i + 1] ?? '';
				const found = cell.value && column !== '' && !CHANGE.test(column) ? figureOf(view, row, cell) : undefined;
				const printed = found && withUnit(found, cell, column, language);
				return printed?.value ? [{ row, cell, printed, column }] : [];
			});
			if (cells.length > 0) named.set(label, cells);
		}
		seen.add(label);
	}
	return named;
}

/** The names of rows that stand in a stretch of text before a figure: the last of them is the one that it is told of. */
function lastName(text: string, names: readonly string[], language: Language): string | null {
	let found: { name: string; at: number } | null = null;
	for (const name of names) {
		const at = text.lastIndexOf(name);
		if (at < 0) continue;
		// Ash is not Ashby.
		if (language === 'en' && /\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + name.length))) continue;
		const end = at + name.length;
		const longer = found && end === found.at && name.length > found.name.length;
		if (!found || end > found.at || longer) found = { name, at: end };
	}
	return found?.name ?? null;
}

const pieces = (words: string, language: Language): Set<string> => {
	if (language === 'en') return new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/u, '')));
	const found = new Set<string>();
	for (const [run] of words.matchAll(/\p{Script=Han}{2,}/gu))
		for (let i = 0; i + 2 <= run.length; i++) found.add(run.slice(i, i + 2));
	return found;
};

const shareOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((piece) => b.has(piece));

/** What is measured of a thing, which many things have; and what is done to it. */
const PROPERTY =
	/总?(?:产量|产值|面积|收入|总额|金额|数量|人数|投资|销量|销售额|总数|总量|价格|均价)|(?:total|number|output|production|sales|value|area|spending|amount|volume)\b/giu;
const DONE = /达到?|完成|实现|接待|拥有|共有|累计|截至|[的了为有]/gu;

/**
 * Whether the text speaks of what the column names. 小麦产量 must be of wheat; a column of nothing but 产量 is of what the row
 * names, and of nothing that only the text names.
 */
function isOfColumn(told: Figure, sentence: string, one: Named, alone: boolean, language: Language): boolean {
	const name = bare(one.column).replace(YEAR, '');
	const specific = name.replace(PROPERTY, '').trim();
	const metric = metricKey(told.metric.text, language).head;
	if (specific !== '') {
		if (shareOne(pieces(specific, language), pieces(`${metric} ${sentence}`, language))) return true;
		// A measure has its own unit: where one column alone has it, the text need not name what is measured.
		return language === 'en' && alone && told.kind === 'measure';
	}
	const own = metricKey(bare(one.row.label), language).head;
	const rest = metric.replace(PROPERTY, '').replace(DONE, '').replace(told.place.text, '').trim();
	return own.includes(rest) || rest.includes(own);
}

function sameTime(told: Figure, { printed, column }: Named): boolean {
	if (told.period.text !== '' && column.includes(told.period.text)) return true;
	const [year] = YEAR.exec(column) ?? [];
	const { interval } = told.period;
	if (year) return interval?.from?.slice(0, 4) === year && interval.to?.slice(0, 4) === year;
	const [a, b] = [told.period.text, printed.period.text];
	return a === b || !OTHER_TIME.test(`${a} ${b} ${column}`);
}

const as = (figure: Figure) => ({
	interval: toIntervalText(inBaseUnit(figure, intervalOf(figure, 'cut') ?? { low: null, high: null })),
	value: figure.value,
});

/** Two digits are a slip's only where one is the other with its digits the wrong way round, or a power of ten off. */
function isSlip(a: Figure, b: Figure): boolean {
	const difference = differenceOf(as(a), as(b));
	return difference === 'digits' || difference === 'scale';
}

function pairOf(
	view: DocumentView,
	paragraph: Paragraph,
	told: Figure,
	names: readonly string[],
	cells: Map<string, Named[]>,
): CellPair | null {
	const { language } = view.reading;
	const sentence = stretchAt(view.sentencesIn(paragraph.index), told.from);
	const clause = sentence && stretchAt(sentence.clauses, told.from);
	if (!sentence || !clause) return null;
	const lead = paragraph.text.slice(sentence.from, told.from);
	const metric = metricKey(told.metric.text, language).head;
	const behind = names.find((one) => metricKey(one, language).head === metric) ?? null;
	const name = behind ?? lastName(lead, names, language);
	const own = paragraph.text.slice(clause.from, clause.to).replace(told.period.text, '');
	if (name === null || OTHER_TIME.test(own) || basisWords(own) !== '') return null;
	// A name said before another figure of the unit is that figure's: 临川县38.6亿元，比上年多2.1亿元.
	const between = behind ? '' : paragraph.text.slice(sentence.from + lead.lastIndexOf(name) + name.length, told.from);
	const taken = view
		.figuresIn(paragraph.index)
		.some(
			(one) =>
				one !== told &&
				one.kind !== 'time' &&
				one.to <= told.from &&
				one.from >= told.from - between.length &&
				sameUnit(one, told),
		);
	if (taken) return null;
	const fitting = (cells.get(name) ?? []).slice(0, MOST).filter(({ printed }) => sameUnit(printed, told));
	const alone = fitting.length === 1;
	const words = paragraph.text.slice(sentence.from, clause.to);
	const ones = fitting.filter(
		(one) => sameTime(told, one) && ((alone && behind !== null) || isOfColumn(told, words, one, alone, language)),
	);
	const [one] = ones;
	if (!one || ones.length > 1 || !isSlip(one.printed, told)) return null;
	return { row: one.row, cell: one.cell, printed: one.printed, told, metric: `${name} ${bare(one.column)}` };
}

const KINDS: ReadonlySet<Figure['kind']> = new Set(['count', 'measure', 'money', 'percent']);
const ASPECTS: ReadonlySet<Figure['aspect']> = new Set(['level', 'total', 'done', 'share', 'completion']);

/** Figures of the running text that a slip parts from the cell they are told from. */
export function slippedCells(view: DocumentView, tables: readonly Table[]): CellPair[] {
	const pairs: CellPair[] = [];
	for (const table of tables) {
		const cells = cellsByRow(view, table);
		const names = [...cells.keys()];
		const story = table.rows[0]?.paragraph.story;
		if (names.length < 2 || names.length > MOST_ROWS) continue;
		const values = new Set([...cells.values()].flat().map(({ printed }) => `${measureOf(printed).class} ${printed.value}`));
		for (const paragraph of prose(view)) {
			if (paragraph.story !== story) continue;
			for (const told of view.figuresIn(paragraph.index)) {
				if (!KINDS.has(told.kind) || !ASPECTS.has(told.aspect) || told.value === null || told.modifier !== 'exact') continue;
				// A number that the table has is told right, whichever row it is of.
				if (values.has(`${measureOf(told).class} ${told.value}`)) continue;
				const pair = pairOf(view, paragraph, told, names, cells);
				if (pair) pairs.push(pair);
			}
		}
	}
	return pairs;
}

/** A table of more rows than this is a register; what a text tells of it is little, and the names are looked for one by one. */
const MOST_ROWS = 60;
