/** Tells the trace what each figure says and from which words it was read, one line a part of the claim. */
import type { Trace } from '../trace.ts';
import type { ClaimDraft, QualifierDraft } from './types.ts';
import type { Site, View } from './view.ts';

/**
 * Records the claims of a paragraph's figures. Each line stands at its figure; `why` names the words, whether they were
 * stated or inherited, and the stretch they stand in (of another paragraph where it says so). `printed` is the paragraph's
 * reading text where the view holds it in another script. Free when nobody asks.
 */
export function recordClaims(trace: Trace, view: View, claims: readonly ClaimDraft[], printed = view.text): void {
	if (!trace.on) return;
	for (const [i, site] of view.sites.entries()) {
		const claim = claims[i];
		if (!claim) continue;
		const add = (piece: string, why: string): void => {
			const { from, to } = site.figure;
			trace.add({ piece, action: 'found', from, to, text: printed.slice(from, to), why });
		};
		add('aspect', `${claim.aspect}, ${spanOf(clauseOf(site), printed)}`);
		for (const part of ['metric', 'period', 'place', 'attribution'] as const) {
			const draft = claim[part];
			if (draft.text !== '') add(part, `“${draft.text}” ${originOf(draft)}${placeOf(draft, view, printed)}`);
		}
	}
}

const originOf = ({ origin, source }: QualifierDraft): string => (source ? `${origin} (${source})` : origin);

function placeOf(draft: QualifierDraft, view: View, printed: string): string {
	if (draft.to <= draft.from) return '';
	if (draft.paragraph === view.paragraph.index) return `, ${spanOf(draft, printed)}`;
	return draft.paragraph === null ? '' : `, paragraph ${draft.paragraph}, ${draft.from}–${draft.to}`;
}

const spanOf = ({ from, to }: { from: number; to: number }, text: string): string => `${from}–${to} “${text.slice(from, to)}”`;

/** An aspect is told by the words of the clause up to the figure, or behind it where nothing stands before. */
const clauseOf = (site: Site): { from: number; to: number } =>
	site.clause.from < site.figure.from ? { from: site.clause.from, to: site.figure.from } : site.right;
