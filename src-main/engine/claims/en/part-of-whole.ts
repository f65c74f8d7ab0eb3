/** "Of the 241 shares dealt in, 118 fell, 97 rose": each number is of the whole that opens the sentence. */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { stated } from './stated.ts';

/** The whole, up to its comma: "Of the issues traded,", "out of 380 issues traded,". */
const WHOLE =
	/(?:^|[\s“"])(?:[Oo]f|[Oo]ut of|[Aa]mong)\s(?:a total of\s)?(?:(?:the|these|those|its|all|their)\s)?(?:total\s)?(?:\d[\d,.]*\s)?((?:\p{Ll}[\p{L}-]+\s)?(?:issues|shares|stocks|scrips|counters|securities|companies|firms|listings)(?:\s(?:traded|listed|active))?)(?:\s(?:in|on|at)\s[^,]{2,40})?,\s/u;
const HOW =
	/^(?:\s(?:issues|shares|stocks|scrips|counters|securities|companies|firms))?\s(?:(?:were|was|are|is)\s)?((?:(?:closed|ended|finished|settled|remained|stayed|traded|held|stood)\s(?:unchanged|higher|lower|up|down|flat|steady|firm|untraded|positive|negative)|rose|fell|gained|lost|advanced|declined|increased|decreased|dropped|climbed|unchanged)(?:\s(?:in value|their price|price|ground))?)\b/u;
const REACH = 220;

/** What a part of such a whole did, or null. */
export function partOfWhole({ figure, sentence }: Site, { text, sentences }: View): MetricParts | null {
	if (figure.kind !== 'count') return null;
	const how = HOW.exec(text.slice(figure.to, figure.to + 48));
	if (!how?.[1]) return null;
	const start = Math.max(sentences[sentence]?.from ?? 0, figure.from - REACH);
	const whole = WHOLE.exec(text.slice(start, figure.from));
	if (!whole?.[1]) return null;
	const from = start + whole.index + whole[0].indexOf(whole[1]);
	return { ...stated(text, { from, to: from + whole[1].length }), tail: how[1] };
}
