/** What an act made of the figures of an article. */
import { isDeepStrictEqual } from 'node:util';
import type { ActResult } from '../contract/view.ts';
import type { Article } from './article.ts';
import { betweenOf } from './between.ts';
import type { DeskContext } from './context.ts';

/** Null where the figures are the same ones. The checks are those of before: marks-checked.ts. */
export function reshaping(context: DeskContext, before: Article, after: Article): ActResult['reshaped'] {
	if (before.reading === after.reading) return null;
	const old = new Map(before.reading.figures.map((figure) => [figure.id, figure]));
	const put = after.reading.figures.filter((figure) => {
		const other = old.get(figure.id);
		return other !== figure && !isDeepStrictEqual(other, figure);
	});
	const now = new Set(after.reading.figures.map(({ id }) => id));
	return {
		gone: [...old.keys()].filter((id) => !now.has(id)),
		put,
		edits: after.edits,
		checks: after.checks,
		between: betweenOf(context, after),
	};
}
