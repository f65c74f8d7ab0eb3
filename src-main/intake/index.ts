/** Bytes to source text with provenance. */
export { decode, isPlain } from './decode.ts';
export { expand, mayHold } from './expand.ts';
export { type FileBytes, filesUnder, readFileBytes } from './files.ts';
export { boxOf } from './formats/pdf/box.ts';
export { MAX_BYTES, MAX_LINE_LENGTH, PARSER_HEAP_MB, READ_SECONDS } from './limits.ts';
export { type ReadingCounts, receipt } from './receipt.ts';
export type { Decoded, Part, ReadOptions } from './types.ts';
export { isZip } from './zip/directory.ts';
export { readZip } from './zip/read-zip.ts';
