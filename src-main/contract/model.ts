/**
 * The words of the project as data (docs/model.md). One schema for one word; the engine produces these, the store keeps
 * them, the desk shows them. Every offset named `start`/`end` is a half-open UTF-16 range in the revision's source text;
 * every offset named `from`/`to` is a half-open UTF-16 range in the reading text of the paragraph it belongs to.
 */
import { z } from 'zod';
import { besideSchema } from './beside.ts';

export type { Block, BlockKind, Declared, Layout } from './layout.ts';

export const languageSchema = z.enum(['zh', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** An exact number as text: "36600", "-0.5", "1/3". Never a float. */
export const exactTextSchema = z.string().regex(/^-?\d+(\.\d+)?(\/[1-9]\d*)?$/);

const offset = z.number().int().nonnegative();

export const spanSchema = z.object({ start: offset, end: offset });
export type Span = z.infer<typeof spanSchema>;

/** A calendar day, proleptic Gregorian: "2022-08-11". */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const storySchema = z.object({ index: offset, title: z.string(), start: offset, end: offset });
export type Story = z.infer<typeof storySchema>;

export const paragraphKinds = [
	'headline',
	'deck',
	'crosshead',
	'byline',
	'body',
	'caption',
	'pullquote',
	'listitem',
	'tablecell',
	'furniture',
	'noise',
] as const;
export const paragraphKindSchema = z.enum(paragraphKinds);
export type ParagraphKind = z.infer<typeof paragraphKindSchema>;

/**
 * One run of the map from reading text to source text: `length` characters from `from` in the reading text stand at
 * `start` in the source, one to one. Runs ascend and leave out what the reading text left out (line breaks, stray
 * blanks). A character of the reading text that the source has not (a blank that joins two English lines) is in no run.
 */
export const mapRunSchema = z.object({ from: offset, start: offset, length: z.number().int().positive() });
export type MapRun = z.infer<typeof mapRunSchema>;

export const paragraphSchema = z.object({
	index: offset,
	story: offset,
	kind: paragraphKindSchema,
	/** The reading text: wraps joined, widths folded. */
	text: z.string(),
	start: offset,
	end: offset,
	map: z.array(mapRunSchema),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const figureKinds = ['count', 'measure', 'money', 'percent', 'point', 'multiple', 'rank', 'age', 'time'] as const;
export const figureKindSchema = z.enum(figureKinds);
export type FigureKind = z.infer<typeof figureKindSchema>;

export const modifiers = ['exact', 'about', 'over', 'atleast', 'atmost', 'under'] as const;
export const modifierSchema = z.enum(modifiers);
export type Modifier = z.infer<typeof modifierSchema>;

export const aspects = [
	/** Printed as it stands: no aspect was read. */
	'level',
	'target',
	'done',
	'started',
	'remaining',
	'total',
	'part',
	/** Newly added in the period (新增). */
	'added',
	'increase',
	'decrease',
	/** A part's share of a whole. */
	'share',
	/** Done as a rate of the target. */
	'completion',
	/** A rate of change. */
	'growth',
	'rank',
	'perhead',
	/** A norm or price for one (每人580元). */
	'standard',
	'limit',
] as const;
export const aspectSchema = z.enum(aspects);
export type Aspect = z.infer<typeof aspectSchema>;

/** Where a part of a claim was read: stated in the figure's own clause, or inherited from farther off. */
export const qualifierSources = ['clause', 'sentence', 'paragraph', 'crosshead', 'headline', 'dateline', 'story'] as const;
export const qualifierSchema = z.object({
	/** "" when the article does not say. */
	text: z.string(),
	start: offset.nullable(),
	end: offset.nullable(),
	origin: z.enum(['stated', 'inherited', 'none']),
	source: z.enum(qualifierSources).nullable(),
});
export type Qualifier = z.infer<typeof qualifierSchema>;

/** Days that a time expression covers, both ends included; null = unbounded on that side. */
export const dayIntervalSchema = z.object({
	from: daySchema.nullable(),
	to: daySchema.nullable(),
	/** stated: printed in full; resolved: worked out from the publication date or context; open: cannot be pinned down. */
	certainty: z.enum(['stated', 'resolved', 'open']),
});
export type DayInterval = z.infer<typeof dayIntervalSchema>;

export const periodSchema = qualifierSchema.extend({ interval: dayIntervalSchema.nullable() });
export type Period = z.infer<typeof periodSchema>;

export const timeGrains = [
	'day',
	'week',
	'tenday',
	'month',
	'quarter',
	'half',
	'year',
	'decade',
	'era',
	'span',
	'clock',
] as const;
/** What a figure of kind `time` means. */
export const timeReadingSchema = z.object({ grain: z.enum(timeGrains), interval: dayIntervalSchema.nullable() });
export type TimeReading = z.infer<typeof timeReadingSchema>;

/** A figure with its claim. `text` is as printed, white space inside removed: it equals the source range so stripped. */
export const figureSchema = z.object({
	/** "f1", "f2" … in reading order. */
	id: z.string(),
	story: offset,
	paragraph: offset,
	start: offset,
	end: offset,
	from: offset,
	to: offset,
	text: z.string(),
	kind: figureKindSchema,
	/** Base units: 3.66万 → "36600", 91.96% → "91.96". Null for a range and for what has no value of its own. */
	value: exactTextSchema.nullable(),
	low: exactTextSchema.nullable(),
	high: exactTextSchema.nullable(),
	/** As printed without scale words and blanks; "" if none. */
	unit: z.string(),
	modifier: modifierSchema,
	/** The approximator as printed ("近", "余", "about"); "" if none. The algebra needs more than the class. */
	modifierText: z.string(),
	/** One unit of the last printed digit, base units: 3.66万 → "100". Null where digits say nothing (数百). */
	precision: exactTextSchema.nullable(),
	time: timeReadingSchema.nullable(),
	metric: qualifierSchema,
	aspect: aspectSchema,
	period: periodSchema,
	place: qualifierSchema,
	attribution: qualifierSchema,
});
export type Figure = z.infer<typeof figureSchema>;

const saidSchema = qualifierSchema.omit({ start: true, end: true });

/** What a marked figure says, as the engine read it with the article around it: words, and no places, which the next draft has elsewhere. */
export const markedClaimSchema = z.object({
	metric: saidSchema,
	aspect: aspectSchema,
	period: saidSchema.extend({ interval: dayIntervalSchema.nullable() }),
	place: saidSchema,
	attribution: saidSchema,
});
export type MarkedClaim = z.infer<typeof markedClaimSchema>;

/**
 * equal: the same value in the same unit, however written; converted: after changing the unit; rounded: after rounding, cutting
 * off or telling roughly; differs: it is another number; incomparable: another kind of quantity, or no number at all.
 */
export const fitKinds = ['equal', 'converted', 'rounded', 'differs', 'incomparable'] as const;
export const fitSchema = z.enum(fitKinds);
export type FitKind = z.infer<typeof fitSchema>;

/** What a number says, without what it says it of. */
export const measuredSchema = figureSchema.pick({
	text: true,
	kind: true,
	value: true,
	low: true,
	high: true,
	unit: true,
	modifier: true,
	modifierText: true,
	precision: true,
	time: true,
});
export type Measured = z.infer<typeof measuredSchema>;

export const nonFigureClasses = ['label', 'phrase', 'furniture', 'unclassified'] as const;
/** A digit or numeral run that is no figure, and why. Always accounted for. */
export const nonFigureSchema = z.object({
	paragraph: offset,
	start: offset,
	end: offset,
	from: offset,
	to: offset,
	text: z.string(),
	class: z.enum(nonFigureClasses),
	/** Id of the piece that decided. */
	reason: z.string(),
});
export type NonFigure = z.infer<typeof nonFigureSchema>;

export const coverageSchema = z.object({
	numerals: offset,
	figures: offset,
	labels: offset,
	phrases: offset,
	furniture: offset,
	unclassified: offset,
});
export type Coverage = z.infer<typeof coverageSchema>;

/** A field of the article's head and where it was read. */
export const fieldSchema = z.object({ text: z.string(), start: offset, end: offset });
export type Field = z.infer<typeof fieldSchema>;

/** Something that went wrong inside one rule or piece while the rest went on. */
export const noticeSchema = z.object({
	piece: z.string(),
	paragraph: offset.nullable(),
	reason: z.enum(['threw', 'timeout']),
	detail: z.string(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Everything the engine read in one source text. */
export const readingSchema = z.object({
	language: languageSchema,
	title: fieldSchema.nullable(),
	/** `day` is null where the text has a date that cannot be completed. `given` = from the editor, not the text. */
	published: z.object({ day: daySchema, field: fieldSchema.nullable(), given: z.boolean() }).nullable(),
	author: fieldSchema.nullable(),
	source: fieldSchema.nullable(),
	stories: z.array(storySchema),
	paragraphs: z.array(paragraphSchema),
	figures: z.array(figureSchema),
	others: z.array(nonFigureSchema),
	coverage: coverageSchema,
	notices: z.array(noticeSchema),
});
export type Reading = z.infer<typeof readingSchema>;

export const levels = ['error', 'warning', 'note'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

export const verdicts = ['holds', 'fails', 'cannot-tell'] as const;

/** Closed interval of exact numbers; null = unbounded. `open` ends are not needed by any check so far. */
export const intervalSchema = z.object({ low: exactTextSchema.nullable(), high: exactTextSchema.nullable() });
export type IntervalText = z.infer<typeof intervalSchema>;

export const operandSchema = z.object({
	/** What the figure does in the formula: part, whole, target, done, share, count, old, new … */
	role: z.string(),
	figure: z.string(),
	interval: intervalSchema,
});
export type Operand = z.infer<typeof operandSchema>;

/** Figures that must agree, with the arithmetic. */
export const relationSchema = z.object({
	rule: z.string(),
	verdict: z.enum(verdicts),
	figures: z.array(z.string()),
	operands: z.array(operandSchema),
	/** "36382 ÷ 36600" as shown to people. */
	formula: z.string(),
	printed: z.string(),
	computed: z.string(),
	/** The recomputed interval in the unit of the printed result. */
	interval: intervalSchema.nullable(),
	/** Distance of the printed interval from the recomputed one, in that unit; null when they meet. */
	gap: exactTextSchema.nullable(),
	/** The words that paired the operands. */
	pairedBy: z.array(spanSchema),
	/** Readings tried, in order; the first that holds decides. */
	readings: z.array(z.object({ id: z.string(), holds: z.boolean(), computed: z.string() })),
});
export type Relation = z.infer<typeof relationSchema>;

export const messageParamsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export type MessageParams = z.infer<typeof messageParamsSchema>;

/**
 * Something for the editor to look at. Its words are in the catalogue under `rule.<rule>.<variant>`, with `params`.
 * `id` and `fingerprint` are the same on every run over the same text; the fingerprint (rule, operand values, sentence)
 * is what a dismissal binds to.
 */
export const findingSchema = z.object({
	id: z.string(),
	fingerprint: z.string(),
	rule: z.string(),
	variant: z.string(),
	level: levelSchema,
	params: messageParamsSchema,
	figures: z.array(z.string()),
	paragraphs: z.array(offset),
	spans: z.array(spanSchema),
	/** Index into the document's relations, or null when the finding is not arithmetic. */
	relation: z.number().int().nonnegative().nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

/** Findings and relations of one document, in reading order. */
export const documentChecksSchema = z.object({
	relations: z.array(relationSchema),
	findings: z.array(findingSchema),
	notices: z.array(noticeSchema),
});
export type DocumentChecks = z.infer<typeof documentChecksSchema>;

/** A finding between documents: `document` is the index in the call, or an article id at the desk. */
export const betweenFindingSchema = z.object({
	id: z.string(),
	fingerprint: z.string(),
	rule: z.string(),
	variant: z.string(),
	level: levelSchema,
	params: messageParamsSchema,
	figures: z.array(z.object({ document: z.union([z.number().int(), z.string()]), id: z.string() })),
});
export type BetweenFinding = z.infer<typeof betweenFindingSchema>;

/**
 * What one figure says, in the form in which it is compared with the facts of other articles. `key` is equal only for
 * facts that may be compared at all (unit class, metric head, aspect family, place and period class).
 */
export const factSchema = z.object({
	document: z.union([z.number().int(), z.string()]),
	figure: z.string(),
	key: z.string(),
	story: offset,
	kind: figureKindSchema,
	unit: z.string(),
	metric: z.string(),
	aspect: aspectSchema,
	period: dayIntervalSchema.nullable(),
	periodText: z.string(),
	place: z.string(),
	interval: intervalSchema,
	value: exactTextSchema.nullable(),
	precision: exactTextSchema.nullable(),
	modifier: modifierSchema,
	text: z.string(),
	/** The clause it stands in, for "the wording was copied" and for showing. */
	sentence: z.string(),
	published: daySchema.nullable(),
});
export type Fact = z.infer<typeof factSchema>;

/** The receipt of an import. */
export const receiptSchema = z.object({
	fileName: z.string(),
	bytes: offset,
	format: z.string(),
	encoding: z.string(),
	/** How the encoding was told: a byte order mark, valid UTF-8, valid GB18030, … */
	encodingFrom: z.enum(['bom', 'valid', 'declared', 'guessed']),
	characters: offset,
	pages: z.number().int().nullable(),
	pagesWithoutText: z.array(z.number().int()),
	stories: offset,
	paragraphs: offset,
	figures: offset,
	furniture: offset,
	noise: offset,
	linesJoined: offset,
	/** Left out by formats that keep nothing beside their text. */
	beside: besideSchema.optional(),
});
export type Receipt = z.infer<typeof receiptSchema>;
