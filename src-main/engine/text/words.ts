/** Whether a Chinese word runs across the place where one line ends and the next begins. */

// biome-ignore lint/style/noRestrictedGlobals: segmentation with a fixed locale depends on no machine; it is the only dictionary the runtime brings.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const HAN = /^[\u3400-\u9fff]+$/;
/** Longer than nearly all words; the segmenter's answer at the boundary no longer changes with more context. */
const REACH = 6;

export function wordCrosses(left: string, right: string): boolean {
	const before = left.slice(-REACH);
	const joined = before + right.slice(0, REACH);
	const part = segmenter.segment(joined).containing(before.length);
	return part !== undefined && part.index < before.length && HAN.test(part.segment);
}
