/** The findings of all articles as one list. Made from what is stored, page by page: only the articles of a page are read. */
import type { Inbox, InboxItem } from '../contract/inbox.ts';
import { type BetweenFinding, type Finding, type Level, levels } from '../contract/model.ts';
import type { Article } from './article.ts';
import { articleOf } from './articles.ts';
import type { DeskContext } from './context.ts';
import { findingKey } from './review.ts';

interface Page {
	/** Only of this level; null for all. */
	level: Level | null;
	/** The `next` of the page before; null for the first. */
	after: string | null;
	/** A page ends with the article that fills it, and may be longer by the rest of its findings. */
	limit: number;
}

type Reading = Pick<DeskContext, 'store' | 'engineVersion'>;

/** By level, then the newest article first. An article that this engine has still to read again comes when it has been. */
export function inbox({ store, engineVersion }: Reading, { level: only, after, limit }: Page): Inbox {
	const items: InboxItem[] = [];
	const from = cursorOf(after);
	for (const [index, level] of levels.entries()) {
		if (index < from.level || (only !== null && level !== only)) continue;
		for (const { article: id, title } of store.inbox.articles(level, index === from.level ? from.article : null)) {
			const article = wholeArticle({ store, engineVersion }, id);
			if (article) items.push(...itemsOf(article, title, level));
			if (items.length >= limit) return { items, next: `${index} ${id}`, totals: store.inbox.totals() };
		}
	}
	return { items, next: null, totals: store.inbox.totals() };
}

/** A cursor that is none begins anew: it can only be one of another program's. */
function cursorOf(after: string | null): { level: number; article: string | null } {
	const [, level, article] = /^([0-2]) (\S+)$/u.exec(after ?? '') ?? [];
	return level === undefined || article === undefined ? { level: 0, article: null } : { level: Number(level), article };
}

/** Read past what is in hand, so that leafing through the list does not push the article under review out of memory. */
function wholeArticle({ store, engineVersion }: Reading, id: string): Article | null {
	const revision = store.revisions.newestOf(id);
	const stored = revision && store.readings.by(engineVersion, revision.id);
	if (!stored) return null;
	const [events, between, draft] = [store.events.of(id), store.between.about(id), store.drafts.of(revision.id)];
	return articleOf({ revision, ...stored, events, between, draft });
}

function itemsOf({ id, reading, checks, between, review }: Article, title: string, level: Level): InboxItem[] {
	const figures = new Map(reading.figures.map((figure) => [figure.id, figure]));
	const open = (finding: Finding | BetweenFinding): boolean =>
		finding.level === level && review.findings.get(findingKey(finding))?.dismissed !== true;
	const item = (finding: Finding | BetweenFinding, ids: readonly string[], named: number | undefined): InboxItem => {
		const about = ids.flatMap((figure) => figures.get(figure) ?? []).sort((a, b) => a.start - b.start);
		const paragraph = about[0]?.paragraph ?? named;
		const { id: own, rule, fingerprint, variant, params } = finding;
		return {
			...{ id: own, article: id, title, language: reading.language, rule, fingerprint, variant, level, params },
			text: paragraph === undefined ? null : (reading.paragraphs[paragraph]?.text ?? null),
			marks: about.filter((figure) => figure.paragraph === paragraph).map(({ from, to }) => ({ from, to })),
		};
	};
	return [
		...checks.findings.filter(open).map((finding) => item(finding, finding.figures, finding.paragraphs[0])),
		...between.filter(open).map((finding) => {
			const own = finding.figures.filter(({ document }) => document === id).map((figure) => figure.id);
			return item(finding, own, undefined);
		}),
	];
}
