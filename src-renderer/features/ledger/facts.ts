/**
 * Which figures of an article are mentions of one fact: those that a rule has paired as such and found equal, and those that
 * print the same quantity of the same thing in one story, unless their place or period says otherwise. It only proposes: a
 * decision is given to mentions that the editor has seen listed.
 */
import type { Figure, Reading, Relation } from '../../../src-main/contract/model.ts';

/** Rules whose relations say that two figures are of one fact. */
const SAME_FACT_RULES: ReadonlySet<string> = new Set(['same-fact-conflict', 'headline-figure', 'quote-against-paraphrase']);

/** Disjoint sets with path halving: near linear in the number of joins. */
function disjointSets() {
	const parents = new Map<string, string>();
	const rootOf = (id: string): string => {
		let at = id;
		for (;;) {
			const parent = parents.get(at) ?? at;
			if (parent === at) return at;
			const above = parents.get(parent) ?? parent;
			parents.set(at, above);
			at = above;
		}
	};
	return {
		rootOf,
		join(a: string, b: string): void {
			parents.set(rootOf(a), rootOf(b));
		},
	};
}

const quantityKey = (f: Figure): string | null =>
	f.value === null || f.kind === 'time' || f.metric.text === ''
		? null
		: [f.story, f.kind, f.aspect, f.unit, f.value, f.modifier, f.metric.text].join('\u0000');

const mayBe = (a: string, b: string): boolean => a === '' || b === '' || a === b;
const compatible = (a: Figure, b: Figure): boolean => mayBe(a.place.text, b.place.text) && mayBe(a.period.text, b.period.text);

/** By figure id: all mentions of its fact with itself, in reading order. Figures that stand alone have no entry. */
export function mentionsOf(
	reading: Pick<Reading, 'figures'>,
	relations: readonly Relation[],
): ReadonlyMap<string, readonly string[]> {
	const sets = disjointSets();
	const known = new Set(reading.figures.map((f) => f.id));
	for (const { rule, verdict, figures } of relations) {
		if (verdict !== 'holds' || !SAME_FACT_RULES.has(rule)) continue;
		const own = figures.filter((id) => known.has(id));
		for (const id of own.slice(1)) sets.join(own[0] ?? id, id);
	}
	const firsts = new Map<string, Figure[]>();
	for (const figure of reading.figures) {
		const key = quantityKey(figure);
		if (key === null) continue;
		const list = firsts.get(key) ?? [];
		const same = list.find((first) => compatible(first, figure));
		if (same) sets.join(same.id, figure.id);
		else firsts.set(key, [...list, figure]);
	}
	const groups = new Map<string, string[]>();
	for (const { id } of reading.figures) {
		const root = sets.rootOf(id);
		const group = groups.get(root);
		if (group) group.push(id);
		else groups.set(root, [id]);
	}
	const result = new Map<string, readonly string[]>();
	for (const group of groups.values()) if (group.length > 1) for (const id of group) result.set(id, group);
	return result;
}
