/** What was deleted: kept for some time, put back in one step, removed for good only when asked to. */
import { type ReactNode, useState } from 'react';
import { useDesk } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { ArticleTable, type Sorting } from '../library/article-table.tsx';
import { useFiling } from '../library/use-filing.ts';
import { type PageQuery, useLibraryPages } from '../library/use-pages.ts';
import { useSelection } from '../library/use-selection.ts';

interface TrashScreenProps {
	onOpen(article: string): void;
	tools: ReactNode;
}

export function TrashScreen({ onOpen, tools }: TrashScreenProps) {
	const { language, t } = useWords();
	const { settings } = useDesk();
	const filing = useFiling();
	const [sorting, setSorting] = useState<Sorting>({ by: 'imported', ascending: false });
	const [purging, setPurging] = useState<string[] | null>(null);
	const query: PageQuery = { shelf: 'trash', sort: sorting.by, ascending: sorting.ascending };
	const pages = useLibraryPages(query);
	const selection = useSelection(query, pages);
	const { ids } = selection;
	const { total } = pages;
	const days = settings?.trashDays;
	return (
		<main className="screen">
			<ScreenHead title={t('ui.places.trash')} facts={days === undefined ? '' : t('ui.trash.means', { days })} tools={tools} />
			<div className="screen-body">
				{total !== null && total > 0 && (
					<Toolbar label={t('ui.selection.label')}>
						<span className="selection-count tabular" role="status">
							{ids.size === 0 ? t('ui.table.total', { count: total }) : t('ui.selection.count', { count: ids.size })}
						</span>
						{ids.size === 0 ? (
							<Button onPress={selection.all}>{t('ui.selection.all')}</Button>
						) : (
							<>
								<Button
									kind="primary"
									onPress={() => {
										filing.restore([...ids]);
										selection.clear();
									}}
								>
									{t('ui.trash.restore')}
								</Button>
								<Button cap="Del" onPress={() => setPurging([...ids])}>
									{t('ui.trash.purge')}
								</Button>
								<Button kind="quiet" cap="Esc" onPress={selection.clear}>
									{t('ui.selection.clear')}
								</Button>
							</>
						)}
					</Toolbar>
				)}
				{pages.error !== null && total === null ? (
					<Empty title={t('ui.library.failed')}>
						<p role="alert">{explain(language, pages.error)}</p>
						<Button onPress={pages.reload}>{t('ui.try-again')}</Button>
					</Empty>
				) : total === null ? (
					<Empty title={t('ui.library.loading')} />
				) : total === 0 ? (
					<Empty title={t('ui.trash.empty')}>{t('ui.trash.empty-means')}</Empty>
				) : (
					<ArticleTable
						pages={pages}
						selection={selection}
						sorting={sorting}
						onSort={setSorting}
						onOpen={onOpen}
						onDelete={setPurging}
					/>
				)}
			</div>
			{purging !== null && (
				<Confirm
					title={t('ui.trash.purge-title', { count: purging.length })}
					submit={t('ui.trash.purge-do')}
					onClose={() => setPurging(null)}
					onConfirm={() => {
						const articles = purging;
						setPurging(null);
						selection.clear();
						void filing.purge(articles);
					}}
				>
					<p>{t('ui.trash.purge-goes')}</p>
					<p>{t('ui.trash.purge-stays')}</p>
				</Confirm>
			)}
		</main>
	);
}
