/** The left side: the ways through the desk, the ways in for new articles, and the articles, how far each is checked. */
import { type ReactNode, useState } from 'react';
import { FileTrigger, Input, SearchField, Button as TriggerButton } from 'react-aria-components';
import type { ArticleSort } from '../../../src-main/contract/library.ts';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Picker } from '../../ui/picker.tsx';
import { SparseList } from '../../ui/sparse-list.tsx';
import { ArticleItem } from './article-item.tsx';
import { ImportProgress } from './import-progress.tsx';
import { Places, type PlacesProps } from './places.tsx';
import { Rechecking } from './rechecking.tsx';
import type { Imports } from './use-imports.ts';
import { useLibraryPages } from './use-pages.ts';

interface LibraryPaneProps extends PlacesProps {
	imports: Imports;
	/** The article that is open. */
	current: string | null;
	onOpen(article: string): void;
	onPaste(): void;
	/** What stands at the foot, before the hint on importing. */
	hint: ReactNode;
}

/** How the list may be ordered, and which way round each of them is of use. */
const SORTS = { imported: false, touched: false, due: true, errors: false, open: false, title: true } as const satisfies Partial<
	Record<ArticleSort, boolean>
>;
type Sort = keyof typeof SORTS;
const sorts = Object.keys(SORTS) as Sort[];

export function LibraryPane({ imports, current, onOpen, onPaste, hint, ...places }: LibraryPaneProps) {
	const { language, t } = useWords();
	const [title, setTitle] = useState('');
	const [sort, setSort] = useState<Sort>('imported');
	const library = useLibraryPages({
		shelf: 'desk',
		sort,
		ascending: SORTS[sort],
		...(title.trim() === '' ? {} : { title: title.trim() }),
	});
	const { total } = library;
	return (
		<nav className="library" aria-label={t('ui.library.label')}>
			<Places {...places} />
			<header className="library-head">
				<h2>{t('ui.library.title')}</h2>
				<div className="library-tools">
					<FileTrigger allowsMultiple onSelect={(files) => files && imports.start(Array.from(files))}>
						<TriggerButton className="button primary" data-import="">
							{t('ui.import.files')}
						</TriggerButton>
					</FileTrigger>
					<Button onPress={onPaste}>{t('ui.import.paste')}</Button>
				</div>
				<div className="library-narrow">
					<SearchField className="library-filter" aria-label={t('ui.library.filter')} value={title} onChange={setTitle}>
						<Input className="input" placeholder={t('ui.library.filter')} />
					</SearchField>
					<Picker
						label=""
						name={t('ui.library.order')}
						value={sort}
						options={sorts.map((value) => ({ value, label: t(`ui.library.sort.${value}`) }))}
						onChange={(chosen) => setSort(chosen)}
					/>
				</div>
			</header>
			{imports.running.map((running) => (
				<ImportProgress key={running.job} running={running} onCancel={() => imports.cancel(running.job)} />
			))}
			<Rechecking />
			{total === null && library.error === null && <p className="hint">{t('ui.library.loading')}</p>}
			{total === null && library.error !== null && (
				<Empty title={t('ui.library.failed')}>
					<p role="alert">{explain(language, library.error)}</p>
					<Button onPress={library.reload}>{t('ui.try-again')}</Button>
				</Empty>
			)}
			{total === 0 && (
				<Empty title={t(title.trim() === '' ? 'ui.library.empty' : 'ui.library.none-shown')}>
					{t(title.trim() === '' ? 'ui.library.empty-do' : 'ui.library.none-shown-do')}
				</Empty>
			)}
			{total !== null && total > 0 && (
				<SparseList
					className="articles"
					label={t('ui.library.title')}
					total={total}
					at={library.at}
					keyOf={(article) => article.id}
					onShow={library.show}
					onOpen={(article) => onOpen(article.id)}
					render={(article) => <ArticleItem article={article} />}
					waiting={t('ui.library.waiting')}
					current={current}
					estimate={74}
				/>
			)}
			<footer className="library-foot">
				{hint}
				<p className="library-hint hint">{t('ui.import.hint')}</p>
			</footer>
		</nav>
	);
}
