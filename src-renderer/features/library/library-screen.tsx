/** All articles: found by folder, tag, name and day, sorted, filed, archived and put away, one or many at once. */
import { type ReactNode, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { Shelves } from '../../../src-main/contract/library.ts';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { held } from '../../lib/pages.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Picker } from '../../ui/picker.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { HandOverDialog } from '../bundles/hand-over-dialog.tsx';
import { ArticleTable, type Sorting } from './article-table.tsx';
import { FilingDialog } from './filing-dialog.tsx';
import { type DueFilter, dueFilters, dueUntil, type Narrowing, NOTHING_NARROWED, narrowed } from './narrowing.ts';
import { useFiling } from './use-filing.ts';
import { type PageQuery, useLibraryPages } from './use-pages.ts';
import { useSelection } from './use-selection.ts';
import { useShelves } from './use-shelves.ts';

interface LibraryScreenProps {
	onOpen(article: string): void;
	tools: ReactNode;
}

const ANY = ' any';
const NONE = '';

function Narrow({ value, shelves, onChange }: { value: Narrowing; shelves: Shelves | null; onChange(value: Narrowing): void }) {
	const { t } = useWords();
	const set = (part: Partial<Narrowing>): void => onChange({ ...value, ...part });
	const names = (all: Shelves['tags'], none: string | null) => [
		{ value: ANY, label: t('ui.filter.any') },
		...all.map(({ name, articles }) => ({ value: name, label: t('ui.narrow.counted', { name, count: articles }) })),
		...(none === null ? [] : [{ value: NONE, label: none }]),
	];
	const picker = (field: 'folder' | 'tag' | 'assignee', all: Shelves['tags'], none: string | null) => (
		<Picker
			label={t(`ui.narrow.${field}`)}
			value={value[field] ?? ANY}
			active={value[field] !== null}
			options={names(all, none)}
			onChange={(chosen) => set({ [field]: chosen === ANY ? null : chosen })}
		/>
	);
	return (
		<search className="filter-bar" aria-label={t('ui.narrow.label')}>
			<SearchField
				className="search"
				aria-label={t('ui.library.filter')}
				value={value.title}
				onChange={(title) => set({ title })}
			>
				<Input className="input" placeholder={t('ui.library.filter')} />
			</SearchField>
			{picker('folder', shelves?.folders ?? [], t('ui.narrow.no-folder'))}
			{picker('tag', shelves?.tags ?? [], null)}
			{picker('assignee', shelves?.assignees ?? [], t('ui.narrow.nobody'))}
			<Picker
				label={t('ui.narrow.due')}
				value={value.due}
				active={value.due !== 'any'}
				options={dueFilters.map((due: DueFilter) => ({ value: due, label: t(`ui.narrow.due.${due}`) }))}
				onChange={(due) => set({ due })}
			/>
			{narrowed(value) && (
				<Button kind="quiet" onPress={() => onChange(NOTHING_NARROWED)}>
					{t('ui.filter.clear')}
				</Button>
			)}
		</search>
	);
}

export function LibraryScreen({ onOpen, tools }: LibraryScreenProps) {
	const { language, t } = useWords();
	const shelves = useShelves();
	const filing = useFiling();
	const [shelf, setShelf] = useState<'desk' | 'archive'>('desk');
	const [narrow, setNarrow] = useState(NOTHING_NARROWED);
	const [sorting, setSorting] = useState<Sorting>({ by: 'imported', ascending: false });
	const [asking, setAsking] = useState(false);
	const [handing, setHanding] = useState(false);
	const due = dueUntil(narrow.due);
	const title = narrow.title.trim();
	const query: PageQuery = {
		...{ shelf, sort: sorting.by, ascending: sorting.ascending },
		...(narrow.folder === null ? {} : { folder: narrow.folder }),
		...(narrow.tag === null ? {} : { tag: narrow.tag }),
		...(narrow.assignee === null ? {} : { assignee: narrow.assignee }),
		...(due === null ? {} : { dueUntil: due }),
		...(title === '' ? {} : { title }),
	};
	const pages = useLibraryPages(query);
	const selection = useSelection(query, pages);
	const { ids } = selection;
	const chosen = held(pages.pages).filter((article) => ids.has(article.id));
	const act = (run: (articles: string[]) => void): void => {
		run([...ids]);
		selection.clear();
	};
	return (
		<main className="screen">
			<ScreenHead
				title={t('ui.places.library')}
				facts={pages.total === null ? '' : t('ui.table.total', { count: pages.total })}
				tools={tools}
			/>
			<div className="screen-body">
				<div className="shelf-tabs">
					{(['desk', 'archive'] as const).map((name) => (
						<Button key={name} kind="quiet" pressed={shelf === name} onPress={() => setShelf(name)}>
							{t(`ui.shelf.${name}`, { count: shelves?.[name] ?? 0 })}
						</Button>
					))}
				</div>
				<Narrow value={narrow} shelves={shelves} onChange={setNarrow} />
				{ids.size > 0 && (
					<Toolbar label={t('ui.selection.label')}>
						<span className="selection-count tabular" role="status">
							{t('ui.selection.count', { count: ids.size })}
						</span>
						<Button onPress={() => setAsking(true)}>{t('ui.selection.file')}</Button>
						<Button onPress={() => setHanding(true)}>{t('ui.window.hand-over')}</Button>
						{shelf === 'desk' ? (
							<Button onPress={() => act(filing.archive)}>{t('ui.selection.archive')}</Button>
						) : (
							<Button onPress={() => act(filing.unarchive)}>{t('ui.selection.unarchive')}</Button>
						)}
						<Button cap="Del" onPress={() => act(filing.trash)}>
							{t('ui.selection.trash')}
						</Button>
						<Button kind="quiet" cap="Esc" onPress={selection.clear}>
							{t('ui.selection.clear')}
						</Button>
					</Toolbar>
				)}
				{pages.error !== null && pages.total === null ? (
					<Empty title={t('ui.library.failed')}>
						<p role="alert">{explain(language, pages.error)}</p>
						<Button onPress={pages.reload}>{t('ui.try-again')}</Button>
					</Empty>
				) : pages.total === null ? (
					<Empty title={t('ui.library.loading')} />
				) : pages.total === 0 ? (
					<Empty
						title={t(narrowed(narrow) ? 'ui.library.none-shown' : shelf === 'archive' ? 'ui.shelf.empty' : 'ui.library.empty')}
					>
						{t(
							narrowed(narrow)
								? 'ui.library.none-shown-do'
								: shelf === 'archive'
									? 'ui.shelf.empty-means'
									: 'ui.library.empty-do',
						)}
					</Empty>
				) : (
					<ArticleTable
						pages={pages}
						selection={selection}
						sorting={sorting}
						onSort={setSorting}
						onOpen={onOpen}
						onDelete={(articles) => {
							filing.trash(articles);
							selection.clear();
						}}
					/>
				)}
			</div>
			{handing && <HandOverDialog articles={[...ids]} onClose={() => setHanding(false)} />}
			{asking && (
				<FilingDialog
					articles={chosen}
					count={ids.size}
					shelves={shelves}
					onClose={() => setAsking(false)}
					onFile={(change) => {
						setAsking(false);
						act((articles) => filing.file(articles, change));
					}}
				/>
			)}
		</main>
	);
}
