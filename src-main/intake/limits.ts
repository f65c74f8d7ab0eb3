/**
 * What intake refuses, in one place; docs/limits.md says it to people. A report is text: what passes these is no report but
 * a mistake or an attack.
 */

/** Of one file. The longest yearbook chapter in plain text is below 5 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Of one line, in UTF-16 units: a whole book without a line break is still below it. */
export const MAX_LINE_LENGTH = 2_000_000;

/** How many bytes at the head of a file are looked at to tell what it is. */
export const SNIFF_BYTES = 4096;

/** How many bytes are given to the statistical guess at an encoding: it takes half a second a megabyte. */
export const GUESS_BYTES = 64 * 1024;

/** Share of control characters from which decoded text is called binary. */
export const MAX_CONTROL_SHARE = 0.02;

/** Of what comes out of one archive or zipped document, in bytes, archives inside it counted in. */
export const MAX_EXPANDED = 200 * 1024 * 1024;

/** How many times larger than its compressed form one entry may be, once it is larger than `RATIO_FROM`. XML of office files reaches 40. */
export const MAX_RATIO = 200;
export const RATIO_FROM = 1024 * 1024;

/** Files in one archive, archives inside it counted in; the same for the attachments of a mail. */
export const MAX_ENTRIES = 2000;

/** Archives and mails inside each other. */
export const MAX_NESTING = 3;

/** Folders inside each other. */
export const MAX_FOLDERS = 20;

/** Elements inside each other in HTML and XML, groups in RTF. */
export const MAX_DEPTH = 400;

/** Paragraphs, rows and lines of one document. */
export const MAX_BLOCKS = 200_000;

/** Cells of one table document. */
export const MAX_CELLS = 300_000;

/** Columns of one row that are looked at. */
export const MAX_COLUMNS = 1000;

/** Characters of one document's text. */
export const MAX_TEXT = 10_000_000;

/** Seconds that one file may take to become text. */
export const READ_SECONDS = 60;

/** Heap of the thread that parses, MB. */
export const PARSER_HEAP_MB = 1024;
