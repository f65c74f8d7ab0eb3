/** From where the window points to what an event names, and whether the act can be done there. */
import { fail } from '../contract/errors.ts';
import type { Act, Anchor, Target } from '../contract/review.ts';
import type { ViewTarget } from '../contract/view.ts';
import type { Article } from './article.ts';
import { findingKey } from './review.ts';

const possible: Record<Target['type'], ReadonlySet<Act['kind']>> = {
	figure: new Set(['confirm', 'flag', 'correct', 'not-a-figure', 'note', 'reopen']),
	// A correction says what one figure should read; article.applyToMentions sees to it that others read the same.
	figures: new Set(['confirm', 'flag', 'not-a-figure', 'reopen']),
	finding: new Set(['dismiss', 'reopen']),
	paragraph: new Set(['note']),
	article: new Set(['note']),
};

/** What names these figures, each once. Errors: NOT_FOUND. */
export function anchorsFor({ ofFigure }: Article['anchors'], figures: readonly string[]): Anchor[] {
	return [...new Set(figures)].map((id) => {
		const anchor = ofFigure.get(id);
		if (!anchor) throw fail('NOT_FOUND', { what: 'figure', id });
		return anchor;
	});
}

/** Errors: NOT_FOUND (the figure or finding is not in this article), CONFLICT wrong-target. */
export function targetOf({ anchors, checks, between }: Article, target: ViewTarget, act: Act): Target {
	if (!possible[target.type].has(act.kind)) throw fail('CONFLICT', { reason: 'wrong-target' });
	switch (target.type) {
		case 'figure': {
			const anchor = anchors.ofFigure.get(target.figure);
			if (!anchor) throw fail('NOT_FOUND', { what: 'figure', id: target.figure });
			return { type: 'figure', anchor };
		}
		case 'figures':
			return { type: 'figures', anchors: anchorsFor(anchors, target.figures) };
		case 'finding': {
			const { rule, fingerprint } = target;
			const key = findingKey(target);
			if (![...checks.findings, ...between].some((finding) => findingKey(finding) === key)) {
				throw fail('NOT_FOUND', { what: 'finding', id: fingerprint });
			}
			return { type: 'finding', rule, fingerprint };
		}
		case 'paragraph': {
			const anchor = anchors.ofParagraph[target.paragraph];
			if (!anchor) throw fail('CONFLICT', { reason: 'wrong-target' });
			return { type: 'paragraph', ...anchor };
		}
		case 'article':
			return { type: 'article' };
	}
}
