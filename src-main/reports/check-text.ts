/** `tickmark check` for people at a terminal: a line a figure, then what does not fit, each with line:column. */
import type { CheckedDocument, CheckedFiles } from '../contract/checked.ts';
import { message } from '../contract/messages/index.ts';
import type { Figure, Language, Level, Relation } from '../contract/model.ts';
import { arithmeticText, printedText, valueText } from '../contract/wording.ts';
import { findingMessage } from './finding-message.ts';

export interface TextOptions {
	/** ANSI colours: only where the output is a terminal. */
	color: boolean;
	/** Columns of the terminal; lines are cut, never wrapped. 0 = do not cut. */
	width: number;
	language: Language;
}

const sgr = { error: '31', warning: '33', note: '36', holds: '32', dim: '2', bold: '1' } as const;

/** Columns a string takes in a terminal: East Asian wide and full-width characters take two. */
export function columns(text: string): number {
	let n = 0;
	for (const c of text) {
		const p = c.codePointAt(0) ?? 0;
		if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(c)) continue;
		const wide =
			(p >= 0x1100 && p <= 0x115f) ||
			(p >= 0x2e80 && p <= 0xa4cf) ||
			(p >= 0xac00 && p <= 0xd7a3) ||
			(p >= 0xf900 && p <= 0xfaff) ||
			(p >= 0xfe30 && p <= 0xfe6f) ||
			(p >= 0xff00 && p <= 0xff60) ||
			(p >= 0xffe0 && p <= 0xffe6) ||
			p >= 0x1f300;
		n += wide ? 2 : 1;
	}
	return n;
}

/** Cut to `width` columns with "…", or padded to it. */
function column(text: string, width: number): string {
	const has = columns(text);
	if (has <= width) return text + ' '.repeat(width - has);
	let out = '';
	let n = 0;
	for (const c of text) {
		const w = columns(c);
		if (n + w > width - 1) break;
		out += c;
		n += w;
	}
	return `${out}…${' '.repeat(Math.max(0, width - 1 - n))}`;
}

/** Control characters of a hostile file must not steer the terminal: shown as U+FFFD. */
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** line:column (from 1, columns in UTF-16 units) of many ascending or random offsets, by binary search. */
function positions(text: string): (offset: number) => string {
	const starts = [0];
	for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
	};
}

export function checkText(result: CheckedFiles, options: TextOptions): string {
	const { language } = options;
	const paint = (code: keyof typeof sgr, text: string) => (options.color ? `\u001b[${sgr[code]}m${text}\u001b[0m` : text);
	const lines: string[] = [];
	const cut = (text: string, used: number) =>
		options.width > 0 && options.width - used > 10 ? column(text, options.width - used).trimEnd() : text;

	const levelLabel = (level: Level) => paint(level, message(language, `word.level.${level}`));

	const figureLine = (f: Figure, printed: string, at: string, support: string) => {
		const reading =
			f.modifier === 'exact'
				? valueText(f, language)
				: `${valueText(f, language)} (${message(language, `word.modifier.${f.modifier}`)})`;
		const head = `  ${column(at, 8)} ${column(plain(printed), 18)} ${column(plain(reading), 24)} `;
		const about = [
			f.metric.text,
			f.aspect === 'level' ? '' : message(language, `word.aspect.${f.aspect}`),
			f.period.text,
			f.place.text,
		]
			.filter(Boolean)
			.join(' · ');
		return `${head}${cut(plain(about), columns(head) + 2)}${support}`;
	};

	const document = (doc: CheckedDocument) => {
		const { reading, checks } = doc;
		const at = positions(doc.decoded.text);
		lines.push(paint('bold', plain(doc.path)));
		const c = reading.coverage;
		lines.push(
			paint(
				'dim',
				message(language, 'report.check.summary', {
					title: reading.title ? plain(reading.title.text) : message(language, 'word.untitled'),
					published: reading.published?.day ?? message(language, 'word.empty'),
					figures: c.figures,
					labels: c.labels,
					phrases: c.phrases,
					furniture: c.furniture,
					unclassified: c.unclassified,
				}),
			),
		);
		const held = new Map<string, Relation>();
		for (const relation of checks.relations)
			if (relation.verdict === 'holds') for (const id of relation.figures) held.set(id, relation);
		for (const f of reading.figures) {
			const relation = held.get(f.id);
			const support = relation ? paint('holds', ` ✓ ${plain(arithmeticText(relation))}`) : '';
			lines.push(figureLine(f, printedText(f, reading.paragraphs), at(f.start), support));
		}
		const byId = new Map(reading.figures.map((f) => [f.id, f]));
		for (const finding of checks.findings) {
			const offset =
				finding.spans[0]?.start ??
				byId.get(finding.figures[0] ?? '')?.start ??
				reading.paragraphs[finding.paragraphs[0] ?? -1]?.start ??
				0;
			lines.push(
				`  ${column(at(offset), 8)} ${levelLabel(finding.level)} ${plain(findingMessage(finding, language))} ${paint('dim', finding.rule)}`,
			);
		}
		for (const notice of [...reading.notices, ...checks.notices]) {
			lines.push(
				`  ${paint('warning', message(language, 'report.check.notice', { piece: notice.piece, detail: plain(notice.detail) }))}`,
			);
		}
		lines.push('');
	};

	for (const doc of result.documents) document(doc);

	const known = new Map<number, { at: (offset: number) => string; figures: Map<string, Figure> }>();
	/** Of a document what its findings point by, made once: a set may have a hundred findings about one article. */
	const pointsOf = (index: number, doc: CheckedDocument) => {
		const points = known.get(index) ?? {
			at: positions(doc.decoded.text),
			figures: new Map(doc.reading.figures.map((figure) => [figure.id, figure])),
		};
		known.set(index, points);
		return points;
	};
	for (const finding of result.between) {
		lines.push(`${levelLabel(finding.level)} ${plain(findingMessage(finding, language))} ${paint('dim', finding.rule)}`);
		for (const { document: index, id } of finding.figures) {
			const doc = result.documents[Number(index)];
			const points = doc && pointsOf(Number(index), doc);
			const f = points?.figures.get(id);
			if (!f || !points) continue;
			const { published, title, paragraphs } = doc.reading;
			const place = message(language, 'report.check.place', { published: published?.day ?? 'none', paragraph: f.paragraph + 1 });
			const where = `${plain(doc.path)}:${points.at(f.start)}`;
			const what = [printedText(f, paragraphs), f.metric.text].filter(Boolean).join(' ');
			lines.push(`  ${where} ${plain(what)} ${paint('dim', plain([title?.text ?? '', place].filter(Boolean).join(' · ')))}`);
		}
	}

	const count = (level: Level) =>
		result.documents.reduce((n, d) => n + d.checks.findings.filter((f) => f.level === level).length, 0) +
		result.between.filter((f) => f.level === level).length;
	lines.push(
		message(language, 'report.check.total', {
			documents: result.documents.length,
			figures: result.documents.reduce((n, d) => n + d.reading.figures.length, 0),
			errors: count('error'),
			warnings: count('warning'),
			notes: count('note'),
		}),
	);
	return `${lines.join('\n')}\n`;
}
