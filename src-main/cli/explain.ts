import { failureMessage, message } from '../contract/messages/index.ts';
import type { Figure, Language, Paragraph, Qualifier } from '../contract/model.ts';
import { intervalText, valueText } from '../contract/wording.ts';
import { check } from '../engine/check.ts';
import { type ReadHints, read } from '../engine/read.ts';
import { recordingTrace, type TraceLine } from '../engine/trace.ts';
import { UsageError } from '../hosts/arguments.ts';
import { decode } from '../intake/index.ts';
import { findingMessage } from '../reports/finding-message.ts';
import { command } from './command.ts';
import { isFailure, readInputs } from './inputs.ts';

/** tickmark explain FILE:LINE[:COLUMN]: how the paragraph at that line was read, piece by piece. */
export const explain = command({
	name: 'explain',
	options: { published: { type: 'string', day: true } },
	async run({ values, positionals, io, language }) {
		if (positionals.length > 1) throw new UsageError('one-file');
		const place = parsePlace(positionals[0]);
		const [input, another] = await readInputs([place.path], io);
		if (!input) throw new UsageError('missing-file');
		// A folder comes to the files in it.
		if (another || input.path !== place.path) throw new UsageError('one-file');
		if (isFailure(input.bytes)) {
			await io.err(`tickmark: ${input.path}: ${failureMessage(language, input.bytes)}\n`);
			return 2;
		}
		const { text, layout, declared } = await decode(input.bytes, input.name);
		const range = rangeOf(text, place);
		if (!range) {
			await io.err(`tickmark: ${message(language, 'cli.explain.no-line', { path: place.path, line: place.line })}\n`);
			return 2;
		}
		await io.out(
			explainRange(text, range, values.published ?? null, language, { ...(layout && { layout }), ...(declared && { declared }) }),
		);
		return 0;
	},
});

interface Place {
	path: string;
	/** From 1. */
	line: number;
	column: number | null;
}

/** The path may hold colons itself (C:\…): the numbers are the last ones. */
export function parsePlace(argument: string | undefined): Place {
	if (argument === undefined) throw new UsageError('missing-file');
	const match = /^(.+?):(\d+)(?::(\d+))?$/s.exec(argument);
	if (!match) throw new UsageError('missing-line');
	const [, path = '', line = '', column] = match;
	return { path, line: Number(line), column: column === undefined ? null : Number(column) };
}

/** Half-open range of the line, or of the one character at the column; null if the text has no such line. */
export function rangeOf(text: string, { line, column }: Place): { start: number; end: number } | null {
	if (line < 1) return null;
	let start = 0;
	for (let n = 1; n < line; n++) {
		const next = text.indexOf('\n', start);
		if (next < 0) return null;
		start = next + 1;
	}
	const newline = text.indexOf('\n', start);
	const end = newline < 0 ? text.length : newline;
	if (column === null) return { start, end };
	const at = Math.min(start + Math.max(0, column - 1), end);
	return { start: at, end: Math.min(at + 1, end) };
}

/** Everything that touches the range, in the order in which it was read. */
export function explainRange(
	text: string,
	range: { start: number; end: number },
	published: string | null,
	language: Language,
	beside: Pick<ReadHints, 'layout' | 'declared'> = {},
): string {
	const trace = recordingTrace();
	const reading = read(text, { published, trace, ...beside });
	const [checks] = check([{ reading, source: text }]).documents;
	const lines: string[] = [];
	const say = (key: string, params: Record<string, string | number> = {}) => message(language, `cli.explain.${key}`, params);
	const paragraphs = reading.paragraphs.filter(({ start, end }) => start <= range.end && end > range.start);
	if (paragraphs.length === 0) return `${say('nothing')}\n`;
	for (const paragraph of paragraphs) {
		lines.push(say('paragraph', { index: paragraph.index, kind: paragraph.kind, story: paragraph.story }), `  ${paragraph.text}`);
		const steps = trace.lines.filter((line) => belongs(line, paragraph));
		if (steps.length > 0) lines.push(say('trace'));
		for (const { piece, action, from, to, text: printed, why } of steps) {
			lines.push(`  ${from}–${to} ${action} “${printed}” ${piece}${why ? `: ${why}` : ''}`);
		}
		const figures = reading.figures.filter((figure) => figure.paragraph === paragraph.index);
		if (figures.length > 0) lines.push(say('figures'));
		for (const figure of figures) lines.push(...explainFigure(figure, language).map((line) => `  ${line}`));
		const others = reading.others.filter((other) => other.paragraph === paragraph.index);
		if (others.length > 0) lines.push(say('others'));
		for (const other of others) lines.push(`  ${other.from}–${other.to} “${other.text}” ${other.class}: ${other.reason}`);

		const ids = new Set(figures.map((figure) => figure.id));
		const relations = checks?.relations.filter((relation) => relation.figures.some((id) => ids.has(id))) ?? [];
		if (relations.length > 0) lines.push(say('relations'));
		for (const relation of relations) {
			const recomputed = relation.interval ? intervalText(relation.interval) : relation.computed;
			lines.push(`  ${relation.rule} ${relation.verdict} ${relation.formula} → ${recomputed} | ${relation.printed}`);
			for (const tried of relation.readings) lines.push(`    ${tried.id}: ${tried.holds ? '✓' : '✗'} ${tried.computed}`);
		}
		const findings =
			checks?.findings.filter(
				(finding) => finding.paragraphs.includes(paragraph.index) || finding.figures.some((id) => ids.has(id)),
			) ?? [];
		if (findings.length > 0) lines.push(say('findings'));
		for (const finding of findings) lines.push(`  ${finding.level} ${finding.rule}: ${findingMessage(finding, language)}`);
		lines.push('');
	}
	return `${lines.join('\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')}\n`;
}

/** A line of the trace names a stretch of some paragraph's reading text: of this one, if its text stands there. */
const belongs = ({ from, to, text }: TraceLine, paragraph: Paragraph): boolean => paragraph.text.slice(from, to) === text;

function explainFigure(figure: Figure, language: Language): string[] {
	const head = `${figure.id} ${figure.from}–${figure.to} “${figure.text}” ${figure.kind} ${valueText(figure, language)} ${figure.modifier} ±${figure.precision ?? '?'} ${figure.aspect}`;
	const claims: [string, Qualifier][] = [
		['metric', figure.metric],
		['period', figure.period],
		['place', figure.place],
		['attribution', figure.attribution],
	];
	return [
		head,
		...claims
			.filter(([, qualifier]) => qualifier.text !== '')
			.map(([name, { text, origin, source }]) => `  ${name} “${text}” ${origin}${source ? ` (${source})` : ''}`),
	];
}
