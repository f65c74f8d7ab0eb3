/** Searches the library: words, and figures by what they are worth and what they say. */
import type { SearchHit, SearchResult } from '../../contract/search.ts';
import type { QuantityQuery } from '../../store/search/quantity-plan.ts';
import type { DeskContext } from '../context.ts';
import { orderKey } from './order-key.ts';
import { type ParsedQuery, parseQuery, type QuantityWords } from './query.ts';
import { unitName } from './unit-name.ts';

type Searching = Pick<DeskContext, 'store' | 'engine'>;
type Problem = SearchResult['problem'];

/**
 * Figures where the query asks for any property of one, else titles, paragraphs and notes. Numbers in it are read by the
 * engine, as those of the articles were: 3.66万 and 36,600 are the same. Errors: TIMED_OUT, WORKER_DIED, the store's.
 */
export async function search(context: Searching, request: { query: string; limit: number }): Promise<SearchResult> {
	const { store } = context;
	const parsed = parseQuery(request.query);
	const failed = (problem: Problem): SearchResult => ({ hits: [], more: false, problem, pending: store.search.countMissing() });
	if (parsed.unknownVerdict !== null) return failed({ reason: 'no-verdict', part: parsed.unknownVerdict });
	if (parsed.emptyField !== null) return failed({ reason: 'no-words', part: parsed.emptyField });
	const quantity = parsed.quantity && (await quantityBounds(context, parsed.quantity));
	if (quantity && 'problem' in quantity) return failed(quantity.problem);
	const hits = hitsOf(context, parsed, quantity, request.limit + 1);
	if (hits === null) return failed({ reason: 'no-words', part: request.query });
	return {
		hits: hits.slice(0, request.limit),
		more: hits.length > request.limit,
		problem: null,
		pending: store.search.countMissing(),
	};
}

interface QuantityBounds {
	bounds: NonNullable<QuantityQuery['bounds']>;
	/** As printed in the query; "" if none. */
	unit: string;
}

/** Null where there is no word to look for. */
function hitsOf({ store }: Searching, parsed: ParsedQuery, quantity: QuantityBounds | null, limit: number): SearchHit[] | null {
	const { phrases, claims, verdict, rule } = parsed;
	const unit = parsed.unit ?? (quantity?.unit || null);
	const ofFigures = quantity !== null || unit !== null || claims.length > 0 || verdict !== null || rule !== null;
	if (!ofFigures) return store.search.texts(phrases, limit);
	const bounds = quantity?.bounds ?? null;
	return store.search.quantities({ bounds, unit: unit === null ? null : unitName(unit), verdict, rule, claims, phrases }, limit);
}

async function quantityBounds(context: Searching, words: QuantityWords): Promise<QuantityBounds | { problem: Problem }> {
	const read = (text: string) => readNumber(context, text);
	const problem = (part: string) => ({ problem: { reason: 'no-number' as const, part } });
	if (words.type === 'between') {
		const [first, second] = [await read(words.low), await read(words.high)];
		if (!first) return problem(words.low);
		if (!second) return problem(words.high);
		// 3..4万 says 万 once, but so may somebody who means three: nothing is guessed.
		const [low, high] = first.key <= second.key ? [first, second] : [second, first];
		const bounds = { type: 'within' as const, low: { key: low.key, open: false }, high: { key: high.key, open: false } };
		return { bounds, unit: second.unit || first.unit };
	}
	const number = await read(words.text);
	if (!number) return problem(words.text);
	const { key, unit } = number;
	if (words.comparison === '=') return { bounds: { type: 'equal', key }, unit };
	const bound = { key, open: words.comparison.length === 1 };
	const above = words.comparison.startsWith('>');
	return { bounds: { type: 'within', low: above ? bound : null, high: above ? null : bound }, unit };
}

const PLAIN = /^-?\d+(?:\.\d+)?$/;

async function readNumber({ engine }: Searching, text: string): Promise<{ key: string; unit: string } | null> {
	if (PLAIN.test(text)) return keyed(text, '');
	const han = /\p{Script=Han}/u.test(text);
	for (const language of han ? (['zh', 'en'] as const) : (['en', 'zh'] as const)) {
		const read = await engine.run({ kind: 'parse', text, language, published: null }, { what: text });
		if (read?.value != null) return keyed(read.value, read.unit);
	}
	return null;
}

function keyed(value: string, unit: string): { key: string; unit: string } | null {
	const key = orderKey(value);
	return key === null ? null : { key, unit };
}
