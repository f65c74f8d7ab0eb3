/** The left side: the articles, how far each is checked, and the ways in for new ones. */
import { FileTrigger, Button as TriggerButton } from 'react-aria-components';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ArticleItem } from './article-item.tsx';
import { ImportProgress } from './import-progress.tsx';
import type { Imports } from './use-imports.ts';
import type { Library } from './use-library.ts';

interface LibraryPaneProps {
	library: Library;
	imports: Imports;
	current: string | null;
	onOpen(article: string): void;
	onPaste(): void;
	onRetry(): void;
}

export function LibraryPane({ library, imports, current, onOpen, onPaste, onRetry }: LibraryPaneProps) {
	const { language, t } = useWords();
	return (
		<nav className="library" aria-label={t('ui.library.label')}>
			<header className="library-head">
				<h2>{t('ui.library.title')}</h2>
				<div className="library-tools">
					<FileTrigger allowsMultiple onSelect={(files) => files && imports.start(Array.from(files))}>
						<TriggerButton className="button primary">{t('ui.import.files')}</TriggerButton>
					</FileTrigger>
					<Button onPress={onPaste}>{t('ui.import.paste')}</Button>
				</div>
			</header>
			{imports.running.map((running) => (
				<ImportProgress key={running.job} running={running} onCancel={() => imports.cancel(running.job)} />
			))}
			{library.status === 'failed' && (
				<Empty title={t('ui.library.failed')}>
					<p role="alert">{explain(language, library.error)}</p>
					<Button onPress={onRetry}>{t('ui.try-again')}</Button>
				</Empty>
			)}
			{library.status === 'loading' && <p className="hint">{t('ui.library.loading')}</p>}
			{library.status === 'ready' && library.articles.length === 0 && (
				<Empty title={t('ui.library.empty')}>{t('ui.library.empty-do')}</Empty>
			)}
			{library.status === 'ready' && library.articles.length > 0 && (
				<ul className="articles">
					{library.articles.map((article) => (
						<li key={article.id}>
							<ArticleItem article={article} current={article.id === current} onOpen={() => onOpen(article.id)} />
						</li>
					))}
				</ul>
			)}
			<p className="library-hint hint">{t('ui.import.hint')}</p>
		</nav>
	);
}
