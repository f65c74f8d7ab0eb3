/** The JSON of the verified-figure report. Stable and versioned; its JSON Schema is docs/report.schema.json. */
import { z } from 'zod';
import { tiesSchema } from './evidence.ts';
import {
	daySchema,
	documentChecksSchema,
	figureSchema,
	findingSchema,
	languageSchema,
	readingSchema,
	receiptSchema,
} from './model.ts';
import { eventSchema, figureStateSchema, findingStateSchema, noteSchema } from './review.ts';
import { sheetSchema } from './signoff.ts';
import { articleBetweenSchema, earlierSchema, orphanSchema } from './view.ts';

export const REPORT_SCHEMA_VERSION = 1;

/** A finding with its words, in the report's language, and what was done about it (null: nothing). */
const said = { message: z.string(), state: findingStateSchema.nullable() };

const articleOutputSchema = z.object({
	article: z.object({
		id: z.string(),
		title: z.string(),
		language: languageSchema,
		published: daySchema.nullable(),
		fileName: z.string(),
		importedAt: z.string(),
		revision: z.string(),
		sha256: z.string(),
		receipt: receiptSchema,
	}),
	/** Figures without a verdict; an article is finished when there are none, none is disputed, and no finding above a note is left. */
	open: z.number().int().nonnegative(),
	finished: z.boolean(),
	/** Every offset counts UTF-16 units of this text. */
	sourceText: z.string(),
	reading: readingSchema.omit({ figures: true }),
	figures: z.array(figureSchema.extend({ number: z.number().int().positive(), printed: z.string(), state: figureStateSchema })),
	relations: documentChecksSchema.shape.relations,
	/** Rules that did not come to an end: what they would have found is not among the findings. */
	notices: documentChecksSchema.shape.notices,
	findings: z.array(findingSchema.extend(said)),
	between: z.array(articleBetweenSchema.extend(said)),
	/** By paragraph index. */
	paragraphNotes: z.record(z.string(), z.array(noteSchema)),
	articleNotes: z.array(noteSchema),
	/** What was decided on figures, and noted on paragraphs, that this draft has not. */
	orphans: z.array(orphanSchema),
	/** By figure id: what had been decided of it where it read otherwise, in the draft before. */
	earlier: z.record(z.string(), earlierSchema),
	orphanNotes: z.array(noteSchema),
	sheet: sheetSchema,
	/** What figures are tied to, by figure id. */
	ties: tiesSchema,
	/** The history, oldest first; `hash` is SHA-256 of the event's canonical JSON (RFC 8785). */
	events: z.array(z.object({ event: eventSchema, hash: z.string() })),
	/** Hash of the last event; "" if none. */
	head: z.string(),
});

export const reportOutputSchema = z.object({
	tickmark: z.string(),
	schema: z.literal(REPORT_SCHEMA_VERSION),
	/** Names the engine with its rules. */
	engine: z.string(),
	/** The language of the messages. */
	language: languageSchema,
	articles: z.array(articleOutputSchema).min(1),
	/** SHA-256 of the canonical JSON (RFC 8785) of all the rest: a report that was written in afterwards shows. */
	digest: z.string(),
});
export type ReportOutput = z.infer<typeof reportOutputSchema>;
