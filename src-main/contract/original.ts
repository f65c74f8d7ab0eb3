/** The file that a draft was read from. */
import { z } from 'zod';

export const originalSchema = z.object({
	/** Media type as intake told it, "application/pdf". */
	format: z.string(),
	/** The bytes as they were imported, under the file's own name. */
	file: z.file(),
});
export type Original = z.infer<typeof originalSchema>;
