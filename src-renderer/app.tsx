/** The window: the library on the left, the article under review beside it, what the desk has to say below. */
import { useCallback, useMemo, useState } from 'react';
import { failureMessage } from '../src-main/contract/messages/index.ts';
import { LibraryPane } from './features/library/library.tsx';
import { OutcomeDialog } from './features/library/outcome-dialog.tsx';
import { PasteDialog } from './features/library/paste-dialog.tsx';
import { useDrop } from './features/library/use-drop.ts';
import { useImports } from './features/library/use-imports.ts';
import { firstArticle, useLibrary } from './features/library/use-library.ts';
import { ArticleScreen } from './features/review/article-screen.tsx';
import { focusLedger, useDeskKeys } from './features/review/use-desk-keys.ts';
import { KeysDialog } from './features/settings/keys-dialog.tsx';
import { SettingsButton } from './features/settings/settings-button.tsx';
import { useUpdates } from './lib/desk.tsx';
import { useWords } from './lib/language.tsx';
import { type Place, placeKey } from './lib/place.ts';
import { useVoice } from './lib/said.tsx';
import { Alerts } from './ui/alerts.tsx';
import { Button } from './ui/button.tsx';
import { Empty } from './ui/empty.tsx';
import { StatusLine } from './ui/status-line.tsx';

interface Opened {
	article: string;
	place: Place | null;
}

export function App() {
	const { language, t } = useWords();
	const voice = useVoice();
	const { library, reload } = useLibrary();
	const [chosen, setChosen] = useState<Opened | null>(null);
	const [pasted, setPasted] = useState<string | null>(null);
	const [keysShown, setKeysShown] = useState(false);
	const [libraryShown, setLibraryShown] = useState(false);

	const open = useCallback((article: string, figure: string | null = null) => {
		setChosen({ article, place: figure === null ? null : { type: 'figure', figure } });
		setLibraryShown(false);
	}, []);
	const imports = useImports(open);
	const hovering = useDrop({
		onDrop: ({ files, folders }) => imports.start(files, { folders }),
		onPasteText: setPasted,
	});

	useUpdates((update) => {
		if (update.type === 'open-article') open(update.article);
		if (update.type === 'failed') voice.warn(failureMessage(language, update.failure));
	});
	useDeskKeys((command) => {
		if (command !== 'keys') return false;
		setKeysShown(true);
		return true;
	});

	// The dialog gives the focus back to the button that opened it; the hands want the ledger.
	const closeOutcome = (): void => {
		imports.putAway();
		requestAnimationFrame(focusLedger);
	};

	// Until something was chosen, what the editor most likely wants; on the first start that is the sample.
	const fallback = library.status === 'ready' ? firstArticle(library.articles) : null;
	const opened: Opened | null = chosen ?? (fallback === null ? null : { article: fallback, place: null });
	const tools = useMemo(
		() => (
			<>
				<Button kind="quiet" cap="?" onPress={() => setKeysShown(true)}>
					{t('ui.keys')}
				</Button>
				<SettingsButton />
			</>
		),
		[t],
	);
	return (
		<div className={libraryShown ? 'window library-open' : 'window'}>
			<header className="brand">
				<Button kind="quiet" className="library-toggle" pressed={libraryShown} onPress={() => setLibraryShown(!libraryShown)}>
					{t('ui.library.title')}
				</Button>
				<span className="brand-name">{t('ui.brand')}</span>
			</header>
			<LibraryPane
				library={library}
				imports={imports}
				current={opened?.article ?? null}
				onOpen={(article) => open(article)}
				onPaste={() => setPasted('')}
				onRetry={reload}
			/>
			<Alerts />
			{opened ? (
				<ArticleScreen
					key={`${opened.article} ${placeKey(opened.place)}`}
					id={opened.article}
					start={opened.place}
					onArticle={open}
					tools={tools}
				/>
			) : (
				<main className="article">
					<header className="article-head">
						<div className="article-title" />
						<div className="article-tools">{tools}</div>
					</header>
					<div className="article-middle alone">
						{library.status === 'ready' && <Empty title={t('ui.article.none')}>{t('ui.article.none-do')}</Empty>}
					</div>
				</main>
			)}
			<StatusLine />
			{hovering && (
				<div className="drop-here" aria-hidden="true">
					<p>{t('ui.import.drop')}</p>
				</div>
			)}
			{pasted !== null && (
				<PasteDialog
					initial={pasted}
					onClose={() => setPasted(null)}
					onImport={(file, published) => {
						setPasted(null);
						imports.start([file], { published });
					}}
				/>
			)}
			{imports.outcome && <OutcomeDialog outcome={imports.outcome} onOpen={open} onClose={closeOutcome} />}
			{keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
		</div>
	);
}
