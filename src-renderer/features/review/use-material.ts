import { useMemo } from 'react';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { findingEntries, findingsByFigure } from '../findings/findings.ts';
import { mentionsOf } from '../ledger/facts.ts';
import { paragraphCache, rowCache } from '../ledger/rows.ts';
import type { Material } from './types.ts';

/** Joins the view for the screens. What a decision did not touch stays the same object, and need not be drawn again. */
export function useMaterial(view: ArticleView): Material {
	const { reading, checks, between, findingStates, states, origins } = view;
	const { id } = view.summary;
	const entries = useMemo(
		() => findingEntries({ reading, checks, between, findingStates, summary: { id } }),
		[reading, checks, between, findingStates, id],
	);
	const findings = useMemo(() => findingsByFigure(entries), [entries]);
	const [joinRows, groupRows] = useMemo(() => [rowCache(), paragraphCache()] as const, []);
	const rows = useMemo(
		() => joinRows({ reading, checks, origins, states }, findings),
		[joinRows, reading, checks, origins, states, findings],
	);
	const mentions = useMemo(() => mentionsOf(reading, checks.relations), [reading, checks]);
	return useMemo(
		() => ({
			rows,
			rowOf: new Map(rows.map((row) => [row.figure.id, row])),
			rowsIn: groupRows(rows),
			entries,
			mentions,
		}),
		[rows, groupRows, entries, mentions],
	);
}
