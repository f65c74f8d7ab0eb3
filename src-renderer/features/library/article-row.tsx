import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { showDate } from '../../lib/dates.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { Cell } from '../../ui/cell.tsx';
import { ProgressRing } from '../../ui/marks.tsx';
import { FindingCounts, titleOf } from './article-item.tsx';
import { DueDay } from './due-day.tsx';

/** The cells of one article. What there is nothing to say of stays empty. */
export function Row({ article, selected }: { article: ArticleSummary; selected: boolean }) {
	const { language, t } = useWords();
	const { figures, decided } = article.progress;
	const { folder, tags, due, assignee, archivedAt, trashedAt } = article.filing;
	return (
		<>
			<Cell className="table-box">
				<span className={selected ? 'box checked' : 'box'} aria-hidden="true" />
			</Cell>
			<Cell className="table-title">
				<span className="table-name" lang={langTag(article.language)} title={titleOf(article)}>
					{titleOf(article)}
				</span>
				<span className="table-notes">
					{article.sample && <span>{t('ui.library.sample')}</span>}
					{archivedAt !== null && trashedAt === null && <span>{t('ui.library.archived')}</span>}
					{article.drafts > 1 && <span>{t('ui.library.drafts', { count: article.drafts })}</span>}
					{tags.map((tag) => (
						<span key={tag} className="tag">
							{tag}
						</span>
					))}
				</span>
			</Cell>
			<Cell className="table-progress">
				<ProgressRing done={decided} total={figures} size={20} />
				<span className="tabular">{t('ui.library.decided', { decided, figures })}</span>
			</Cell>
			<Cell className="table-findings">
				<FindingCounts article={article} />
			</Cell>
			<Cell className="table-folder" title={folder ?? undefined}>
				{folder}
			</Cell>
			<Cell className="table-due">{due !== null && <DueDay day={due} done={decided >= figures} />}</Cell>
			<Cell className="table-assignee">{assignee}</Cell>
			<Cell className="table-imported tabular">{showDate(language, article.importedAt)}</Cell>
		</>
	);
}

/** A row whose article has not come yet: it keeps its height, so that nothing jumps when it does. */
export function WaitingRow() {
	const { t } = useWords();
	return (
		<Cell className="table-waiting" columns={8}>
			{t('ui.library.waiting')}
		</Cell>
	);
}
