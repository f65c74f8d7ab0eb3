/** The JSON of `tickmark check --format json` (docs/model.md). Stable and versioned; its JSON Schema is docs/check.schema.json. */
import { z } from 'zod';
import {
	aspectSchema,
	coverageSchema,
	daySchema,
	figureKindSchema,
	languageSchema,
	levelSchema,
	modifierSchema,
	paragraphKindSchema,
	storySchema,
	verdicts,
} from './model.ts';

export const CHECK_SCHEMA_VERSION = 1;

const offset = z.number().int().nonnegative();
const number = z.number().nullable();

const figure = z.strictObject({
	id: z.string(),
	paragraph: offset,
	text: z.string(),
	start: offset,
	end: offset,
	kind: figureKindSchema,
	value: number,
	low: number,
	high: number,
	unit: z.string(),
	modifier: modifierSchema,
	precision: number,
	metric: z.string(),
	aspect: aspectSchema,
	period: z.string(),
	place: z.string(),
	attribution: z.string(),
});

const documentSchema = z.strictObject({
	path: z.string(),
	format: z.string(),
	encoding: z.string(),
	language: languageSchema,
	title: z.string().nullable(),
	published: daySchema.nullable(),
	coverage: coverageSchema.strict(),
	stories: z.array(storySchema.strict()),
	paragraphs: z.array(
		z.strictObject({ index: offset, story: offset, kind: paragraphKindSchema, text: z.string(), start: offset, end: offset }),
	),
	figures: z.array(figure),
	relations: z.array(
		z.strictObject({
			rule: z.string(),
			verdict: z.enum(verdicts),
			figures: z.array(z.string()),
			printed: z.string(),
			computed: z.string(),
		}),
	),
	findings: z.array(
		z.strictObject({
			id: z.string(),
			rule: z.string(),
			level: levelSchema,
			message: z.string(),
			figures: z.array(z.string()),
			paragraphs: z.array(offset),
		}),
	),
});

export const checkOutputSchema = z.strictObject({
	tickmark: z.string(),
	schema: z.literal(CHECK_SCHEMA_VERSION),
	documents: z.array(documentSchema),
	findings: z.array(
		z.strictObject({
			id: z.string(),
			rule: z.string(),
			level: levelSchema,
			message: z.string(),
			figures: z.array(z.strictObject({ document: offset, id: z.string() })),
		}),
	),
	/**
	 * Inputs that could not be read: the others are still reported, and the exit status is 2. `reason` is one of the
	 * reasons for which a file cannot be read, or the code of another failure.
	 */
	errors: z.array(z.strictObject({ path: z.string(), reason: z.string(), message: z.string() })),
});
export type CheckOutput = z.infer<typeof checkOutputSchema>;
