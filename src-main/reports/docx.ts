/**
 * The report as a Word document: real headings and tables, the article with its ticks in the text and what was said of a
 * figure as a comment in the margin, the state of the work at the head of every page.
 */
import {
	AlignmentType,
	BorderStyle,
	CommentRangeEnd,
	CommentRangeStart,
	CommentReference,
	Document,
	Footer,
	Header,
	HeadingLevel,
	type ICommentOptions,
	type IRunOptions,
	type ISectionOptions,
	LineRuleType,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	ShadingType,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { FigureVerdict } from '../contract/review.ts';
import { fixedZip } from './fixed-zip.ts';
import { visible } from './visible.ts';
import {
	type Piece,
	signs,
	type WordedFigure,
	type WordedFinding,
	type WordedNote,
	type WordedParagraph,
	type WordedReport,
	type WordedSection,
} from './worded.ts';

const INK: Record<FigureVerdict, string> = {
	open: '62605A',
	confirmed: '1C6B35',
	flagged: 'A8231C',
	corrected: '855400',
	'not-a-figure': '62605A',
	disputed: 'A8231C',
};
const BLACK = '1B1B19';
const GREY = '62605A';
const RULE = 'D9D5CA';
const PAPER = 'F4ECD0';
const QUOTE_INDENT = 360;
/** Hashes, one to a line: a reader compares them by eye. */
const CODE = { font: 'Courier New', size: 15 };

type Block = Paragraph | Table;

/** Twips. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
const TEXT_WIDTH = A4.width - 2 * MARGIN;

const run = (text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun =>
	new TextRun({ ...options, text: visible(text) });
const plain = (text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): Paragraph =>
	new Paragraph({ children: [run(text, options)] });

/** Comments are numbered over the whole document and stand in a part of their own. */
class Comments {
	readonly all: ICommentOptions[] = [];
	/** When the article was imported: the date of comments that nobody wrote. */
	readonly date: Date;
	readonly program: string;
	constructor(program: string, date: Date) {
		this.program = program;
		this.date = date;
	}

	/** Puts a comment over a run. */
	over(inner: TextRun[], author: string | null, at: string | null, lines: readonly string[]): ParagraphChild[] {
		const id = this.all.length;
		this.all.push({
			id,
			author: visible(author ?? this.program),
			initials: visible((author ?? 'T').slice(0, 2)),
			date: at === null ? this.date : new Date(at),
			children: lines.map((line) => plain(line)),
		});
		return [new CommentRangeStart(id), ...inner, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
	}
}

/** The whole document, a section an article. The same words give the same bytes. */
export async function renderDocx(reports: readonly WordedReport[]): Promise<Uint8Array<ArrayBuffer>> {
	const [first] = reports;
	if (!first) throw new Error('a report of no article');
	const comments = new Comments(first.program, new Date(first.imported));
	const sections = reports.map((report) => article(report, comments));
	const document = new Document({
		creator: first.program,
		lastModifiedBy: first.program,
		title: visible(first.title),
		description: visible(first.name),
		styles: {
			default: {
				document: {
					run: { font: { ascii: 'Georgia', hAnsi: 'Georgia', eastAsia: 'SimSun', cs: 'Georgia' }, size: 21 },
					paragraph: { spacing: { after: 80, line: 300, lineRule: LineRuleType.AUTO } },
				},
				title: {
					run: { size: 40, bold: true, color: BLACK },
					paragraph: { spacing: { before: 0, after: 120, line: 264, lineRule: LineRuleType.AUTO } },
				},
				heading1: {
					run: { size: 27, bold: true, color: BLACK },
					paragraph: { spacing: { before: 360, after: 120, line: 264, lineRule: LineRuleType.AUTO } },
				},
			},
		},
		comments: { children: comments.all },
		sections,
	});
	const bytes = new Uint8Array(await Packer.toBuffer(document));
	// The library stamps the clock into the properties, too.
	const stamped = (xml: string) =>
		xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}${first.imported}`);
	return fixedZip(bytes, { 'docProps/core.xml': stamped });
}

function article(report: WordedReport, comments: Comments): ISectionOptions {
	const { finished, text } = report.status;
	const sign = finished ? '✓' : '○';
	const ink = { bold: true, color: finished ? INK.confirmed : INK.flagged };
	const children: Block[] = [
		new Paragraph({ heading: HeadingLevel.TITLE, children: [run(report.title)] }),
		plain(`${report.name} · ${report.kicker}`, { color: GREY }),
		plain(`${sign} ${text}`, ink),
		table(
			[26, 74],
			report.head.map(({ label, value, code }) => [plain(label, { color: GREY }), plain(value, code ? CODE : {})]),
		),
		...report.sections.flatMap((section) => [
			new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(section.heading)] }),
			...content(section, comments),
		]),
	];
	const small = { size: 17, color: GREY };
	const centred = (part: ParagraphChild) => [new Paragraph({ alignment: AlignmentType.CENTER, children: [part] })];
	const pages = new TextRun({ ...small, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
	return {
		properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
		headers: { default: new Header({ children: centred(run(`${sign} ${text}`, { ...small, ...ink })) }) },
		footers: { default: new Footer({ children: centred(pages) }) },
		children,
	};
}

/** Tables are ruled like a ledger: lines between the rows, none between the columns. */
const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Column widths in percent. */
function table(widths: readonly number[], rows: readonly (readonly Paragraph[])[], header?: readonly string[]): Table {
	const cell = (children: readonly Paragraph[], index: number) =>
		new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE }, children: [...children] });
	const head = header
		? [new TableRow({ tableHeader: true, children: header.map((label, index) => cell([plain(label, { bold: true })], index)) })]
		: [];
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		columnWidths: widths.map((percent) => Math.round((TEXT_WIDTH * percent) / 100)),
		borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		rows: [
			...head,
			...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((part, index) => cell([part], index)) })),
		],
	});
}

function content(section: WordedSection, comments: Comments): Block[] {
	switch (section.id) {
		case 'counts':
			return [
				table(
					[30, 70],
					section.rows.map(({ sign, label, count, verdict }) => [
						plain(`${sign} ${label}`, { color: INK[verdict] }),
						plain(String(count), { bold: true }),
					]),
				),
			];
		case 'findings':
		case 'dismissed':
			return section.findings.length ? section.findings.flatMap(finding) : [plain(section.empty)];
		case 'figures':
			if (section.paragraphs.length === 0) return [plain(section.empty)];
			return section.article
				? [
						...section.paragraphs.map((row) => articleParagraph(row, comments)),
						new Paragraph({ spacing: { before: 120, after: 120 } }),
						figureTable(section.paragraphs),
					]
				: section.paragraphs.flatMap(figureList);
		case 'notes':
			return section.notes.map(noteLine);
		case 'others':
			return section.groups.map(
				({ label, items }) =>
					new Paragraph({
						children: [run(`${label} (${items.length}): `, { bold: true }), run(items.map(({ text }) => text).join(' · '))],
					}),
			);
		case 'history':
			return section.events.length
				? [
						table(
							[27, 15, 58],
							section.events.map(({ at, by, target, what, hash }) => [
								plain(at, { color: GREY }),
								plain(by),
								new Paragraph({ children: [run(`${what} ${target} `), run(hash.slice(0, 12), { color: GREY, size: 16 })] }),
							]),
						),
					]
				: [plain(section.empty)];
		case 'signoffs':
			return [
				table(
					[22, 32, 46],
					section.rounds.flatMap(({ round, signatures, unsigned }) =>
						signatures.length
							? signatures.map(({ by, opinion, standing, changes }) => [
									plain(`✓ ${round}`, { bold: true }),
									plain(by),
									new Paragraph({
										children: [
											run(opinion),
											run(standing, { color: GREY, break: opinion === '' ? 0 : 1 }),
											...(changes === null ? [] : [run(changes, { color: INK.corrected, break: 1 })]),
										],
									}),
								])
							: [[plain(`○ ${round}`), plain(unsigned, { color: GREY }), plain('')]],
					),
				),
			];
		case 'rate':
			return [
				table(
					[30, 34, 36],
					section.rows.map(({ label, rate, count }) => [
						plain(label),
						plain(rate, { bold: true }),
						plain(count, { color: GREY }),
					]),
				),
				plain(section.means, { color: GREY, size: 17 }),
			];
		case 'text':
			return [plain(section.text, { color: GREY })];
	}
}

function finding({ level, levelWord, message, rule, arithmetic, places, dismissed }: WordedFinding): Paragraph[] {
	const ink = level === 'error' ? INK.flagged : level === 'warning' ? INK.corrected : GREY;
	return [
		new Paragraph({
			keepNext: true,
			spacing: { before: 200, after: 80 },
			children: [
				run(`${levelWord} `, { bold: true, color: ink }),
				run(message),
				...(rule === null ? [] : [run(` ${rule}`, { color: GREY, size: 16 })]),
			],
		}),
		...(arithmetic === null ? [] : [plain(arithmetic, { color: GREY })]),
		...places.flatMap(({ title, pieces }) => [...(title === null ? [] : [plain(title, { color: GREY })]), quoted(pieces)]),
		...(dismissed === null ? [] : [plain(dismissed, { color: GREY })]),
	];
}

function shaded({ text, figure }: Piece, options: { bold?: boolean } = {}): TextRun {
	if (!figure) return run(text, options);
	const shading = { type: ShadingType.CLEAR, color: 'auto', fill: PAPER };
	return run(text, { ...options, shading, strike: figure.verdict === 'not-a-figure' });
}

const quoted = (pieces: readonly Piece[]): Paragraph =>
	new Paragraph({ indent: { left: QUOTE_INDENT }, children: pieces.map((piece) => shaded(piece)) });

/** A paragraph as it was printed, each figure with its sign, what was said of it in the margin. */
function articleParagraph({ kind, pieces, figures, notes }: WordedParagraph, comments: Comments): Paragraph {
	const rows = new Map(figures.map((row) => [row.number, row]));
	const head = kind === 'headline' || kind === 'deck' || kind === 'crosshead';
	const children = pieces.flatMap((piece): ParagraphChild[] => {
		const row = piece.figure ? rows.get(piece.figure.number) : undefined;
		if (!row) return [shaded(piece, { bold: head })];
		const runs = [
			shaded(piece, { bold: head }),
			run(signs[row.verdict], { superScript: true, color: INK[row.verdict], bold: true }),
		];
		const lines = remarks(row);
		return lines.length ? comments.over(runs, row.author, row.at, lines) : runs;
	});
	const noted = notes.flatMap(({ text, author, at }) => comments.over([run(' ¶', { color: GREY })], author, at, [text]));
	return new Paragraph({
		spacing: { before: head ? 160 : 0, after: 80 },
		...(head ? { keepNext: true } : {}),
		children: [...children, ...noted],
	});
}

/** What has to be said beside a figure. A plain confirmation is its tick, and no more. */
function remarks(row: WordedFigure): string[] {
	const decided = row.verdict === 'open' || row.verdict === 'confirmed' ? [] : [`${row.sign} ${row.verdictText}`];
	return [...decided, ...row.findings, ...row.notes.map(({ text, by }) => `${text} (${by})`)];
}

function figureTable(paragraphs: readonly WordedParagraph[]): Table {
	const rows = paragraphs.flatMap(({ figures }) => figures);
	return table(
		[7, 22, 43, 28],
		rows.map((row) => [
			plain(String(row.number), { color: GREY }),
			plain(row.printed, { bold: true }),
			new Paragraph({
				children: [
					run(`${row.reading} `),
					run(`${row.kind} `, { color: GREY }),
					run(row.about.join(' · '), { color: GREY }),
					...row.support.map((text) => run(`✓ ${text}`, { break: 1, color: INK.confirmed })),
					...row.evidence.map((text) => run(text, { break: 1, color: GREY })),
				],
			}),
			new Paragraph({
				children: [
					run(`${row.sign} ${row.verdictText}`, { color: INK[row.verdict] }),
					...(row.by === null ? [] : [run(row.by, { break: 1, color: GREY, size: 16 })]),
				],
			}),
		]),
	);
}

function figureList({ where, pieces, figures, notes }: WordedParagraph): Paragraph[] {
	return [
		new Paragraph({ keepNext: true, children: [run(where, { color: GREY, size: 17 })] }),
		quoted(pieces),
		...figures.flatMap((row) => [
			new Paragraph({
				bullet: { level: 0 },
				children: [
					run(row.printed, { bold: true }),
					run(` = ${row.reading}; `),
					run(`${row.sign} ${row.verdictText}`, { color: INK[row.verdict] }),
					...(row.by === null ? [] : [run(` (${row.by})`, { color: GREY })]),
					...row.evidence.map((text) => run(text, { break: 1, color: GREY })),
				],
			}),
			...row.notes.map(noteLine),
		]),
		...notes.map(noteLine),
	];
}

const noteLine = ({ text, by }: WordedNote): Paragraph =>
	new Paragraph({ bullet: { level: 1 }, children: [run(text), run(` (${by})`, { color: GREY })] });
