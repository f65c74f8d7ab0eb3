/** The rates of a document, found once and judged by two rules. */

import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { ratesEn } from './en.ts';
import { judge } from './judge.ts';
import type { Pairing, RateKind } from './types.ts';
import { ratesZh } from './zh.ts';

const found = new WeakMap<DocumentView, readonly Pairing[]>();

function ratesOf(view: DocumentView): readonly Pairing[] {
	let pairings = found.get(view);
	if (!pairings) {
		const read = view.reading.language === 'zh' ? ratesZh : ratesEn;
		pairings = view.reading.paragraphs
			.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
			.flatMap((paragraph) => read(view, paragraph));
		found.set(view, pairings);
	}
	return pairings;
}

/** Outcomes for the rates of one kind. */
export const judgeRates = (view: DocumentView, kind: RateKind): Outcome[] =>
	ratesOf(view)
		.filter((pairing) => pairing.kind === kind)
		.map((pairing) => judge(view, pairing));
