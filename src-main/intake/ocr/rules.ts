/**
 * Takes the rules out of a page's picture. The recogniser takes a ruled table for a drawing and leaves its text out; without
 * its rules it is lines of text.
 */

/** Darker than this is ink: of 255. */
const INK = 140;
/** In parts of the picture's longer side: no stroke of a character is that long. */
const LONG = 1 / 18;
/** Beside a rule so many pixels are its blurred edge. */
const EDGE = 2;

/** Whitens every straight run of ink, level or upright, that is longer than a stroke. `rgba` is changed. Linear in the pixels. */
export function withoutRules(rgba: Uint8ClampedArray, width: number, height: number): void {
	const long = Math.round(Math.max(width, height) * LONG);
	const dark = new Uint8Array(width * height);
	for (let i = 0; i < dark.length; i++) dark[i] = (rgba[i * 4 + 1] ?? 255) < INK ? 1 : 0;
	const whiten = (at: number, step: number): void => {
		for (let beside = -EDGE; beside <= EDGE; beside++) {
			const pixel = at + beside * step;
			if (pixel >= 0 && pixel < dark.length) rgba.fill(255, pixel * 4, pixel * 4 + 3);
		}
	};
	const sweep = (lines: number, length: number, lineStep: number, step: number): void => {
		for (let line = 0; line < lines; line++) {
			let run = 0;
			for (let i = 0; i <= length; i++) {
				const at = line * lineStep + i * step;
				if (i < length && dark[at] === 1) run++;
				else {
					if (run >= long) for (let k = 1; k <= run; k++) whiten(at - k * step, lineStep);
					run = 0;
				}
			}
		}
	};
	sweep(height, width, width, 1);
	sweep(width, height, 1, width);
}
