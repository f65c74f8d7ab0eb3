/** What intake refuses, in one place. A report is text: what passes these is no report but a mistake or an attack. */

/** Of one file. The longest yearbook chapter in plain text is below 5 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Of one line, in UTF-16 units: a whole book without a line break is still below it. */
export const MAX_LINE_LENGTH = 2_000_000;

/** How many bytes at the head of a file are looked at to tell what it is. */
export const SNIFF_BYTES = 4096;

/** Share of control characters from which decoded text is called binary. */
export const MAX_CONTROL_SHARE = 0.02;
