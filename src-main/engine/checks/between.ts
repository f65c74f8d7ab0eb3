/** Between articles: every rule's facts under that rule's own keys, and what comes of facts under equal keys. */
import type { BetweenFinding, Fact } from '../../contract/model.ts';
import { rules as registry } from './registry.ts';
import type { Between, Rule } from './rule.ts';
import type { DocumentView } from './view.ts';

type BetweenRule = Pick<Rule, 'id' | 'level'> & { between: Between };

const MARK = ':';

/** A rule's own keys begin with its id, so that facts of all rules can stand in one index. */
const ownKey = (rule: string, key: string): string => rule + MARK + key;

/** The rules that look between articles, of some rules or of all. */
export const betweenRules = (rules: readonly Rule[] = registry): BetweenRule[] =>
	rules.flatMap(({ id, level, between }) => (between ? { id, level, between } : []));

/** The facts that one rule keeps of a document, in the form in which they are stored and looked up. */
export const factsFor = ({ id, between }: BetweenRule, view: DocumentView, document: number | string): Fact[] =>
	between.keysOf(view, document).map((fact) => ({ ...fact, key: ownKey(id, fact.key) }));

/** What a document leaves for the comparison with other documents, by all rules. */
export const factsOfDocument = (view: DocumentView, document: number | string): Fact[] =>
	betweenRules().flatMap((rule) => factsFor(rule, view, document));

/** Findings of one rule between fresh facts and stored ones. Time in proportion to the facts handed over. */
export function compareFor({ id, between }: BetweenRule, fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] {
	const start = ownKey(id, '');
	const own = (facts: readonly Fact[]): Fact[] =>
		facts.flatMap((fact) => (fact.key.startsWith(start) ? { ...fact, key: fact.key.slice(start.length) } : []));
	const mine = own(fresh);
	return mine.length === 0 ? [] : between.compare(mine, own(stored));
}

/** Findings of all rules between the facts of one document and stored facts of others. */
export const compareDocuments = (fresh: readonly Fact[], stored: readonly Fact[]): BetweenFinding[] =>
	betweenRules().flatMap((rule) => compareFor(rule, fresh, stored));

/** Of one key, so many facts are compared, the newest first: past that many they say the same again. */
export const MOST_PER_KEY = 32;

/** Facts by key, for comparing many documents with each other in one go. At most {@link MOST_PER_KEY} of a key meet. */
export class FactIndex {
	readonly #byKey = new Map<string, Fact[]>();

	/** The facts under the keys of the fresh ones. Time in proportion to the fresh facts, whatever is kept. */
	under(fresh: readonly Fact[]): Fact[] {
		return [...new Set(fresh.map(({ key }) => key))].flatMap((key) => this.#byKey.get(key)?.slice(-MOST_PER_KEY) ?? []);
	}

	add(facts: readonly Fact[]): void {
		for (const fact of facts) {
			const list = this.#byKey.get(fact.key);
			if (!list) this.#byKey.set(fact.key, [fact]);
			else if (list.push(fact) > 2 * MOST_PER_KEY) list.splice(0, MOST_PER_KEY);
		}
	}
}
