import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { showDay } from '../../lib/dates.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { LevelMark, ProgressRing } from '../../ui/marks.tsx';
import { DueDay } from './due-day.tsx';

/** One article of the library: how far it is checked, what the checks found, when it has to be done. */
export function ArticleItem({ article }: { article: ArticleSummary }) {
	const { language, t } = useWords();
	const { figures, decided } = article.progress;
	const { due, assignee } = article.filing;
	return (
		<span className="article-item">
			<ProgressRing done={decided} total={figures} />
			<span className="article-item-body">
				<span className="article-item-title" lang={langTag(article.language)}>
					{titleOf(article)}
				</span>
				<span className="article-item-facts">
					<span className="tabular">{t('ui.library.decided', { decided, figures })}</span>
					{article.sample && <span>{t('ui.library.sample')}</span>}
					{article.published !== null && <span>{showDay(language, article.published)}</span>}
					{due !== null && <DueDay day={due} done={decided >= figures} />}
					{assignee !== null && <span>{assignee}</span>}
				</span>
				<FindingCounts article={article} />
			</span>
		</span>
	);
}

/** What the article calls itself, else its file. */
export const titleOf = ({ title, fileName }: Pick<ArticleSummary, 'title' | 'fileName'>): string =>
	title === '' ? fileName : title;

/** How many findings of the two grave levels nobody has dismissed; nothing where there are none. */
export function FindingCounts({ article }: { article: ArticleSummary }) {
	const { t } = useWords();
	const { errors, warnings } = article.progress;
	if (errors + warnings === 0) return null;
	return (
		<span className="article-item-findings">
			{errors > 0 && (
				<span className="count level-error">
					<LevelMark level="error" size={12} />
					{t('ui.library.errors', { count: errors })}
				</span>
			)}
			{warnings > 0 && (
				<span className="count level-warning">
					<LevelMark level="warning" size={12} />
					{t('ui.library.warnings', { count: warnings })}
				</span>
			)}
		</span>
	);
}
