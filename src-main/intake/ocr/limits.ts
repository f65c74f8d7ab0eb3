/** What OCR may ask of the machine. Stated for people in docs/limits.md. */

/** A page takes five to fifteen seconds. */
export const MAX_OCR_PAGES = 100;

/** Seconds for one page, and for starting. */
export const PAGE_DEADLINE = 90;

/** Pixels of a page's picture: A4 at 300 dots an inch has 8.7 million. */
export const MAX_PIXELS = 12_000_000;

/** What the recogniser was made for. */
export const DOTS_PER_INCH = 300;

export const POINTS_PER_INCH = 72;

/** A picture without a page is taken to be a screen's: so many dots an inch. */
export const SCREEN_DOTS_PER_INCH = 96;

/** The thread's heap, MB; pictures are outside of it. */
export const HEAP_MB = 1024;
