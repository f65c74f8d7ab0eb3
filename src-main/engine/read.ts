/**
 * The reading of one text: stories and paragraphs, figures, and what each figure says. Every stage works in the offsets
 * of one paragraph's reading text; they are mapped to the source text here and nowhere else.
 */
import type { Figure, Language, NonFigure, Notice, Paragraph, Qualifier, Reading, Span } from '../contract/model.ts';
import { readClaims } from './claims/index.ts';
import {
	type ClaimDraft,
	type ClaimParagraph,
	type Guard,
	NO_PERIOD,
	NO_QUALIFIER,
	type QualifierDraft,
} from './claims/types.ts';
import { countCoverage } from './coverage.ts';
import { inheritUnits } from './figures/column-units.ts';
import { extract } from './figures/index.ts';
import { withoutRowNumbers } from './figures/row-numbers.ts';
import type { ExtractContext, Extraction, FigureDraft, NonFigureDraft } from './figures/types.ts';
import { foreignStretches, masked, merged, otherLanguage, type Stretch } from './scripts.ts';
import { toSource } from './source-map.ts';
import { readText } from './text/index.ts';
import { sentences } from './text/sentences.ts';
import type { TextHints, TextReading } from './text/types.ts';
import { NO_TRACE, type Trace } from './trace.ts';

export interface ReadHints extends TextHints {
	/** Where the pieces tell what they found and dropped. */
	trace?: Trace;
}

const NO_CLAIM: ClaimDraft = {
	metric: NO_QUALIFIER,
	aspect: 'level',
	period: NO_PERIOD,
	place: NO_QUALIFIER,
	attribution: NO_QUALIFIER,
};

const BLANKS = /\s+/gu;

/**
 * Reads a source text. Pure and linear in its length. A piece that throws costs what it would have read in that
 * paragraph, and leaves a notice; nothing else of the reading is lost.
 */
export function read(source: string, hints: ReadHints = {}): Reading {
	const trace = hints.trace ?? NO_TRACE;
	const notices: Notice[] = [];
	const guard: Guard = (piece, paragraph, run, fallback) => {
		try {
			return run();
		} catch (error) {
			notices.push({ piece, paragraph, reason: 'threw', detail: error instanceof Error ? error.message : String(error) });
			return fallback;
		}
	};

	const text = readText(source, hints);
	const arrows = /[▼▽↓]/u.test(source);
	const stretches = text.paragraphs.map((paragraph) => foreignStretches(paragraph.text, text.language, paragraph.kind));
	const extracted = text.paragraphs.map((paragraph, i) =>
		guard<Extraction>(
			'figures',
			paragraph.index,
			() =>
				accountFurniture(
					extractScripts(paragraph, text.language, stretches[i] ?? [], {
						paragraphKind: paragraph.kind,
						published: text.published?.day ?? null,
						arrows,
						trace,
					}),
					paragraph,
					text,
				),
			{ figures: [], others: [] },
		),
	);
	const counted = guard('row-numbers', null, () => withoutRowNumbers(text.paragraphs, extracted), extracted);
	const extractions = guard('column-units', null, () => inheritUnits(text.paragraphs, counted, text.language, trace), counted);
	const claimed = (language: Language, foreign: boolean): ClaimDraft[][] =>
		readClaims(
			text.paragraphs.map((paragraph, i) =>
				claimParagraph(paragraph, extractions[i]?.figures ?? [], stretches[i] ?? [], foreign, language, guard),
			),
			{ language, published: text.published, stories: text.stories, trace, guard },
		);
	const own = claimed(text.language, false);
	const quoted = stretches.some((list) => list.length > 0) ? claimed(otherLanguage(text.language), true) : [];
	const claims = text.paragraphs.map((_, i) =>
		inOrder(extractions[i]?.figures ?? [], stretches[i] ?? [], own[i] ?? [], quoted[i] ?? []),
	);

	const figures: Figure[] = [];
	const others: NonFigure[] = [];
	for (const [i, paragraph] of text.paragraphs.entries()) {
		const extraction = extractions[i];
		if (!extraction) continue;
		for (const [k, draft] of extraction.figures.entries()) {
			const span = toSource(paragraph, draft.from, draft.to);
			if (!span) continue;
			figures.push(figureOf(draft, claims[i]?.[k] ?? NO_CLAIM, { source, text, paragraph, span, id: `f${figures.length + 1}` }));
		}
		for (const draft of extraction.others) {
			const span = toSource(paragraph, draft.from, draft.to);
			if (!span) continue;
			others.push({
				paragraph: paragraph.index,
				...span,
				from: draft.from,
				to: draft.to,
				text: printed(source, span),
				class: draft.class,
				reason: draft.reason,
			});
		}
	}
	return {
		language: text.language,
		title: text.title,
		published: text.published,
		author: text.author,
		source: text.source,
		stories: text.stories,
		paragraphs: text.paragraphs,
		figures,
		others,
		coverage: countCoverage(figures.length, others),
		notices,
	};
}

const inside = ({ from }: { from: number }, stretches: readonly Stretch[]): boolean =>
	stretches.some((stretch) => from >= stretch.from && from < stretch.to);

/** The figures of a paragraph, those of its foreign stretches by the other grammar. */
function extractScripts(
	paragraph: Paragraph,
	language: Language,
	stretches: readonly Stretch[],
	context: ExtractContext,
): Extraction {
	const { text } = paragraph;
	if (stretches.length === 0) return extract(text, language, context);
	return merged(
		extract(masked(text, stretches, false), language, context),
		extract(masked(text, stretches, true), otherLanguage(language), context),
	);
}

/** What one grammar sees of a paragraph: its own figures, in text without the words of the other language. */
function claimParagraph(
	paragraph: Paragraph,
	figures: readonly FigureDraft[],
	stretches: readonly Stretch[],
	foreign: boolean,
	language: Language,
	guard: Guard,
): ClaimParagraph {
	if (stretches.length === 0 && !foreign) {
		return { paragraph, figures, sentences: guard('sentences', paragraph.index, () => sentences(paragraph.text, language), []) };
	}
	const text = masked(paragraph.text, stretches, foreign);
	return {
		paragraph: { ...paragraph, text },
		figures: figures.filter((figure) => inside(figure, stretches) === foreign),
		sentences: guard('sentences', paragraph.index, () => sentences(text, language), []),
	};
}

/** The claims of both grammars in the order of the figures. */
function inOrder(
	figures: readonly FigureDraft[],
	stretches: readonly Stretch[],
	own: readonly ClaimDraft[],
	quoted: readonly ClaimDraft[],
): ClaimDraft[] {
	let a = 0;
	let b = 0;
	return figures.map((figure) => (inside(figure, stretches) ? quoted[b++] : own[a++]) ?? NO_CLAIM);
}

const printed = (source: string, span: Span): string => source.slice(span.start, span.end).replace(BLANKS, '');

type TextParagraph = TextReading['paragraphs'][number];

/**
 * What stands in furniture is no figure of the article: all of it is accounted for as furniture. The one exception is
 * the day and hour of publication, which an editor does check: it stays a figure of kind time.
 */
function accountFurniture(extraction: Extraction, paragraph: TextParagraph, text: TextReading): Extraction {
	if (paragraph.kind !== 'furniture') return extraction;
	const field = text.published?.field ?? null;
	const stamped = field !== null && field.start < paragraph.end && field.end > paragraph.start;
	const figures: FigureDraft[] = [];
	const others: NonFigureDraft[] = [];
	for (const figure of extraction.figures) {
		const dated = figure.kind === 'time' && (figure.time?.grain === 'day' || figure.time?.grain === 'clock');
		if (stamped && dated) figures.push(figure);
		else others.push({ from: figure.from, to: figure.to, class: 'furniture', reason: 'furniture' });
	}
	for (const other of extraction.others) others.push({ ...other, class: 'furniture' });
	others.sort((a, b) => a.from - b.from);
	return { figures, others };
}

interface Placed {
	source: string;
	text: TextReading;
	paragraph: TextParagraph;
	span: Span;
	id: string;
}

function figureOf(draft: FigureDraft, claim: ClaimDraft, placed: Placed): Figure {
	const { paragraph, text } = placed;
	return {
		id: placed.id,
		story: paragraph.story,
		paragraph: paragraph.index,
		...placed.span,
		from: draft.from,
		to: draft.to,
		text: printed(placed.source, placed.span),
		kind: draft.kind,
		value: draft.value,
		low: draft.low,
		high: draft.high,
		unit: draft.unit,
		modifier: draft.modifier,
		modifierText: draft.modifierText,
		precision: draft.precision,
		time: draft.time,
		metric: qualifierOf(claim.metric, text),
		aspect: claim.aspect,
		period: { ...qualifierOf(claim.period, text), interval: claim.period.interval },
		place: qualifierOf(claim.place, text),
		attribution: qualifierOf(claim.attribution, text),
	};
}

function qualifierOf(draft: QualifierDraft, text: TextReading): Qualifier {
	const paragraph = draft.paragraph === null ? undefined : text.paragraphs[draft.paragraph];
	const span = draft.span ?? (paragraph ? toSource(paragraph, draft.from, draft.to) : null);
	return {
		text: draft.text,
		start: span?.start ?? null,
		end: span?.end ?? null,
		origin: draft.origin,
		source: draft.source,
	};
}
