/** A part and its whole in one phrase: "31 of the 58 posts", "a fifth of the hospital's 560 beds". */
import type { MetricParts } from '../metric.ts';
import type { View } from '../view.ts';
import { fateBefore, isReduced } from './befallen.ts';
import { deedOfPart } from './deed.ts';
import { RATIO_KINDS } from './ratio-kinds.ts';

/** Characters between a part and its whole. */
const LONGEST = 30;

/** Between a part and the whole it is of. */
export const PART_OF =
	/^\s+(?:out )?of (?:the |its |their |his |her |our |all )?(?:[\p{L}]+['’]s? )?(?:last |first |past |previous |remaining |total |existing )?$/u;

/** A measure that stands somewhere: its number is of no part. */
const STANDS =
	/\b(?:stood|stands|remained|remains|came in|rose|fell|climbed|dropped|grew|increased|declined|jumped|slipped|amounted)\s(?:at|to)\s(?:about |around |nearly |almost |just |only |over )?$/u;

/**
 * "31 of the 58 posts": the part is of what the whole counts. What the sentence says of them it says of the part: of "six
 * of the ten districts are under water" ten are districts, six are districts under water.
 */
export function partsOf(view: View, metrics: MetricParts[]): void {
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const whole = metrics[i + 1];
		if (!site || !next || !whole || whole.noun === '' || !(site.figure.kind === 'count' || RATIO_KINDS.has(site.figure.kind)))
			continue;
		if (next.figure.kind !== 'count') continue;
		const gap = view.text.slice(site.figure.to, next.figure.from);
		// "Turnout stood at 54% of 1,200 voters": what is measured was named.
		const own = metrics[i];
		if (
			site.figure.kind === 'percent' &&
			own?.origin === 'stated' &&
			own.noun !== '' &&
			(STANDS.test(view.text.slice(Math.max(0, site.figure.from - 24), site.figure.from)) ||
				// "Women were 40 percent of the 900 delegates": the part is told of.
				(own.to <= site.figure.from &&
					/\b(?:were|are)\s$/u.test(view.text.slice(Math.max(0, site.figure.from - 6), site.figure.from))))
		)
			continue;
		if (gap.length >= LONGEST || !PART_OF.test(gap)) continue;
		const at = Math.max(whole.to, next.figure.to);
		const behind = view.text.slice(at, next.right.to).trimStart();
		const first = whole.tail.split(' ')[0] ?? '';
		// "19 analysts polled by the paper", "the 640 samples that were tested": which they are, not what the part did.
		const which = /^(?:who|that|which)\s/u.test(behind) || (first !== '' && behind.startsWith(first));
		const deed = deedOfPart(next, view, at);
		const said = which && (isReduced(behind) || deed === '') ? '' : whole.tail || deed;
		const tail = metrics[i]?.tail || said || fateBefore(site, view, next.figure.unit);
		metrics[i] = { ...whole, tail, origin: 'stated', source: 'clause', wants: false };
		if (!which && tail !== '' && tail === whole.tail) metrics[i + 1] = { ...whole, tail: '' };
	}
}
