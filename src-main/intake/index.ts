/** Bytes to source text with provenance. */
export { decode } from './decode.ts';
export { type FileBytes, readFileBytes } from './files.ts';
export { MAX_BYTES, MAX_LINE_LENGTH } from './limits.ts';
export { type ReadingCounts, receipt } from './receipt.ts';
export type { Decoded } from './types.ts';
