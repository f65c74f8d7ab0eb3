/** What a file keeps beside the text that was read in it: told in the receipt, so that nobody thinks it was not there. */
import { z } from 'zod';

/** Which text to read where a document keeps its changes; `both` has the earlier wording of a paragraph beneath it, greyed. */
export const changesSchema = z.enum(['accepted', 'original', 'both']);
export type Changes = z.infer<typeof changesSchema>;

const count = z.number().int().nonnegative();

export const besideSchema = z.object({
	/** Tracked changes: stretches put in or taken out. */
	changes: count,
	/** Which wording was read where there are any. */
	wording: changesSchema,
	/** Comments: kept greyed beneath the text. */
	comments: count,
	/** Names of sheets that the program does not show; kept greyed. */
	hiddenSheets: z.array(z.string()),
	/** Rows and columns that the program does not show; kept greyed. */
	hiddenRows: count,
	/** Charts whose stored values were read as tables. */
	charts: count,
	/** Formulas whose value the file does not hold: their cells are empty. Not in receipts of before it was counted. */
	unreckoned: count.optional(),
	/** Documents and objects inside the file that were not read. */
	embedded: count,
});
export type Beside = z.infer<typeof besideSchema>;
