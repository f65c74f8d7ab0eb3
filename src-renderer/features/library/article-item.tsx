import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { showDay } from '../../lib/dates.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { LevelMark, ProgressRing } from '../../ui/marks.tsx';

interface ArticleItemProps {
	article: ArticleSummary;
	current: boolean;
	onOpen(): void;
}

/** One article of the library: how far it is checked, and what the checks found. */
export function ArticleItem({ article, current, onOpen }: ArticleItemProps) {
	const { language, t } = useWords();
	const { figures, decided, errors, warnings } = article.progress;
	const title = article.title === '' ? article.fileName : article.title;
	return (
		<button type="button" className="article-item" aria-current={current ? 'page' : undefined} onClick={onOpen}>
			<ProgressRing done={decided} total={figures} />
			<span className="article-item-body">
				<span className="article-item-title" lang={langTag(article.language)}>
					{title}
				</span>
				<span className="article-item-facts">
					<span className="tabular">{t('ui.library.decided', { decided, figures })}</span>
					{article.sample && <span>{t('ui.library.sample')}</span>}
					{article.published !== null && <span>{showDay(language, article.published)}</span>}
				</span>
				{errors + warnings > 0 && (
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
				)}
			</span>
		</button>
	);
}
