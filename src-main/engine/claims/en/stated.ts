import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Range } from '../view.ts';

/** "the number of unemployed women", "a decline in technology stocks": what is counted, not that it is or how it went. */
const COUNTED =
	/^(?:(?:total|overall|combined|average) )?number of (?:the )?|^(?:(?:total|overall|latest|official|advance|preliminary) )?(?:figure|count|tally|total|number)s? (?:yesterday |today )?for (?:the )?(?=\p{Ll})|^(?:(?:sharp |slight |modest |further |significant |big |small |steep |steady |marked |general |overall )?(?:rise|fall|increase|decrease|decline|drop|jump|gain|growth|reduction|surge|slide|dip|slump|cut)s?) in (?:the |its |their |his |her )?/iu;

/** A metric in the article's own words, from its number's noun or an adjective before it. */
export function stated(text: string, range: Range, unit: Range | null = null): MetricParts {
	const first = unit && unit.to <= range.from ? unit.from : range.from;
	const words = text.slice(first, range.to);
	// "Totals for May and June": a name behind it is when or where.
	const lead = COUNTED.exec(words)?.[0].length ?? 0;
	const from = first + (/^\p{Lu}\p{Ll}/u.test(words.slice(lead)) && / for (?:the )?$/u.test(words.slice(0, lead)) ? 0 : lead);
	return {
		...NO_METRIC,
		noun: text.slice(from, range.to).replace(/\s+/gu, ' '),
		from,
		to: range.to,
		origin: 'stated',
		source: 'clause',
		wants: false,
	};
}
