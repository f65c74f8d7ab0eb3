/** What a PDF may ask of the reader. Stated for people in docs/limits.md. */

/** A yearbook has some 800 pages; a page tree can claim a million in a few bytes. */
export const MAX_PDF_PAGES = 3000;

/** Text items of one page. The densest newspaper page has below 10,000; each costs memory before it can be judged. */
export const MAX_PAGE_ITEMS = 100_000;

/** UTF-16 units of the whole file's text. */
export const MAX_PDF_TEXT = 10_000_000;

/** Lines of one page up to which its reading order is worked out; a page with more is read from top to bottom. */
export const MAX_ORDERED_LINES = 5000;

/** Codes that one character map may speak of: more than Unicode has is damage, and would keep pdf.js busy for half a minute. */
export const MOST_CODES = 1_200_000;
