/** The words of a search, taken apart. Pure; numbers are left as they were typed. */
import { type FigureVerdict, figureVerdicts } from '../../contract/review.ts';

export type Comparison = '=' | '>' | '>=' | '<' | '<=';
export type QuantityWords =
	| { type: 'compare'; comparison: Comparison; text: string }
	| { type: 'between'; low: string; high: string };

export interface ParsedQuery {
	phrases: string[];
	/** The last one counts. */
	quantity: QuantityWords | null;
	unit: string | null;
	claims: { field: 'metric' | 'period' | 'place'; phrase: string }[];
	verdict: FigureVerdict | null;
	rule: string | null;
	/** A verdict that there is not. */
	unknownVerdict: string | null;
	/** A field with nothing behind its colon: nothing can be found by it, and to leave it out would find too much. */
	emptyField: string | null;
}

// A field or a comparison may stand before quotation marks: metric:"new berths", ="3.66 million".
const PART = /(?:[^\s"“”:：]{1,20}[:：]|[=＝<＜>＞≤≥]{1,2})?(?:["“][^"“”]*["”]?|[^\s"“”]+)|[^\s"“”]+/gu;
const FIELD = /^([^\s"“”:：]{1,20})[:：](.*)$/su;
const COMPARE = /^([=<>]=?|[≤≥])(.+)$/su;
const BETWEEN = /^(.*\d.*|\p{Script=Han}+)\.\.(.+)$/su;

const fields: ReadonlyMap<string, 'unit' | 'metric' | 'period' | 'place' | 'verdict' | 'rule'> = new Map([
	['unit', 'unit'],
	['单位', 'unit'],
	['metric', 'metric'],
	['指标', 'metric'],
	['period', 'period'],
	['时间', 'period'],
	['place', 'place'],
	['地点', 'place'],
	['verdict', 'verdict'],
	['状态', 'verdict'],
	['rule', 'rule'],
	['规则', 'rule'],
]);

const verdictWords: ReadonlyMap<string, FigureVerdict> = new Map([
	...figureVerdicts.map((verdict) => [verdict, verdict] as const),
	['未核', 'open'],
	['已核', 'confirmed'],
	['存疑', 'flagged'],
	['已改', 'corrected'],
	['非数字', 'not-a-figure'],
	['有分歧', 'disputed'],
]);

const comparisons: ReadonlyMap<string, Comparison> = new Map([
	['=', '='],
	['==', '='],
	['>', '>'],
	['>=', '>='],
	['≥', '>='],
	['<', '<'],
	['<=', '<='],
	['≤', '<='],
]);

/** Takes a query apart. A word with a colon whose field is none of ours (a time, "10:30") is a word. */
export function parseQuery(query: string): ParsedQuery {
	const parsed: ParsedQuery = {
		...{ phrases: [], quantity: null, unit: null, claims: [], verdict: null, rule: null, unknownVerdict: null, emptyField: null },
	};
	for (const [part] of query.matchAll(PART)) take(parsed, part);
	return parsed;
}

function take(parsed: ParsedQuery, part: string): void {
	const [, name = '', given = ''] = FIELD.exec(part) ?? [];
	const field = fields.get(name.toLowerCase());
	const value = unquoted(given);
	if (field && value.trim() === '') {
		parsed.emptyField = part;
		return;
	}
	switch (field) {
		case 'unit':
		case 'rule':
			parsed[field] = value;
			return;
		case 'metric':
		case 'period':
		case 'place':
			parsed.claims.push({ field, phrase: value });
			return;
		case 'verdict':
			parsed.verdict = verdictWords.get(value.toLowerCase()) ?? null;
			if (parsed.verdict === null) parsed.unknownVerdict = value;
			return;
	}
	const quantity = quantityOf(part);
	if (quantity) parsed.quantity = quantity;
	else parsed.phrases.push(unquoted(part));
}

function quantityOf(part: string): QuantityWords | null {
	const folded = part.replaceAll('＝', '=').replaceAll('＜', '<').replaceAll('＞', '>');
	const [, sign = '', text = ''] = COMPARE.exec(folded) ?? [];
	const comparison = comparisons.get(sign);
	if (comparison) return { type: 'compare', comparison, text: unquoted(text) };
	const [, low, high] = BETWEEN.exec(unquoted(folded)) ?? [];
	return low !== undefined && high !== undefined ? { type: 'between', low, high } : null;
}

const unquoted = (text: string): string => text.replace(/^["“]/, '').replace(/["”]$/, '');
