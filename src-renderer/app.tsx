/** The window: the ways through the desk and the library on the left, the screen in hand beside it, what the desk says below. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { failureMessage } from '../src-main/contract/messages/index.ts';
import { usePaletteCommands } from './app-commands.ts';
import { isBundle, sorted } from './features/bundles/bundle-files.ts';
import { BundleOutcome } from './features/bundles/bundle-outcome.tsx';
import { HandOverDialog } from './features/bundles/hand-over-dialog.tsx';
import { useBundles } from './features/bundles/use-bundles.ts';
import { DraftsScreen } from './features/drafts/drafts-screen.tsx';
import { IncomingScreen } from './features/drafts/incoming-screen.tsx';
import { InboxScreen } from './features/inbox/inbox-screen.tsx';
import { useInbox } from './features/inbox/use-inbox.ts';
import { ArticleMenu } from './features/library/article-menu.tsx';
import { AwayBanner } from './features/library/away-banner.tsx';
import { FilingDialog } from './features/library/filing-dialog.tsx';
import { useFirstArticle } from './features/library/first-article.ts';
import { LibraryPane } from './features/library/library.tsx';
import { LibraryScreen } from './features/library/library-screen.tsx';
import { OutcomeDialog } from './features/library/outcome-dialog.tsx';
import { PasteDialog } from './features/library/paste-dialog.tsx';
import { saysMore } from './features/library/pasted-file.ts';
import type { Screen } from './features/library/places.tsx';
import { SignHint } from './features/library/sign-hint.tsx';
import { useDrop } from './features/library/use-drop.ts';
import { useFiling } from './features/library/use-filing.ts';
import { type Imports, useImports } from './features/library/use-imports.ts';
import { useShelves } from './features/library/use-shelves.ts';
import { useSummary } from './features/library/use-summary.ts';
import { ArticleScreen } from './features/review/article-screen.tsx';
import { focusLedger, useDeskKeys } from './features/review/use-desk-keys.ts';
import { SearchOverlay } from './features/search/search-overlay.tsx';
import { KeysDialog } from './features/settings/keys-dialog.tsx';
import { SettingsDialog, type SettingsTab } from './features/settings/settings-dialog.tsx';
import { TrashScreen } from './features/trash/trash-screen.tsx';
import { useDesk, useUpdates } from './lib/desk.tsx';
import { useCaps } from './lib/keymap.tsx';
import { useWords } from './lib/language.tsx';
import { type Place, placeKey } from './lib/place.ts';
import { useVoice } from './lib/said.tsx';
import { isWindowCommand } from './lib/window-commands.ts';
import { Alerts } from './ui/alerts.tsx';
import { Button } from './ui/button.tsx';
import { DropHere } from './ui/drop-here.tsx';
import { Empty } from './ui/empty.tsx';
import { NoticeStrips } from './ui/notices.tsx';
import { ScreenHead } from './ui/screen-head.tsx';
import { StatusLine } from './ui/status-line.tsx';
import { useWindowCommands } from './use-window-commands.ts';

interface Opened {
	article: string;
	place: Place | null;
}

/** What lies over the desk; one at a time. */
type Over =
	| { what: 'search' }
	| { what: 'keys' }
	| { what: 'filing' }
	| { what: 'hand-over' }
	| { what: 'settings'; tab: SettingsTab }
	| { what: 'paste'; text: string; html: string };

export function App() {
	const { settings } = useDesk();
	const { language, t } = useWords();
	const voice = useVoice();
	const capOf = useCaps();
	const filing = useFiling();
	const shelves = useShelves();
	const [screen, setScreen] = useState<Screen>('article');
	const [chosen, setChosen] = useState<Opened | null>(null);
	const [incoming, setIncoming] = useState<{ article: string; file: File } | null>(null);
	const [over, setOver] = useState<Over | null>(null);
	const [libraryShown, setLibraryShown] = useState(false);
	const versionInput = useRef<HTMLInputElement>(null);
	const inbox = useInbox(screen === 'inbox');

	const show = useCallback((wanted: Screen) => {
		setScreen(wanted);
		setIncoming(null);
		setLibraryShown(false);
	}, []);
	const openAt = useCallback(
		(article: string, place: Place | null) => {
			setChosen({ article, place });
			show('article');
		},
		[show],
	);
	const openFigure = useCallback(
		(article: string, figure: string | null = null) => openAt(article, figure === null ? null : { type: 'figure', figure }),
		[openAt],
	);
	const reports = useImports(openFigure);
	const bundles = useBundles();
	const { start } = reports;
	const { take } = bundles;
	const bring = useCallback<Imports['start']>(
		(files, options) => {
			const { bundles, articles } = sorted(files);
			if (bundles.length > 0) take(bundles);
			if (articles.length > 0 || (options?.refused ?? []).length > 0) start(articles, options);
		},
		[start, take],
	);
	const imports: Imports = {
		...reports,
		start: bring,
		running: [...reports.running, ...bundles.running],
		cancel: (job) => (bundles.running.some((one) => one.job === job) ? bundles.cancel(job) : reports.cancel(job)),
	};

	// Until something was chosen, what the editor most likely wants; on the first start that is the sample.
	const { first, lookAgain } = useFirstArticle();
	const fallback = first.status === 'ready' ? first.article : null;
	const opened: Opened | null = chosen ?? (fallback === null ? null : { article: fallback, place: null });
	const summary = useSummary(opened?.article ?? null, () => {
		setChosen(null);
		lookAgain();
	});

	const bringVersion = useCallback((article: string, file: File) => {
		setScreen('drafts');
		setIncoming({ article, file });
	}, []);
	const hovering = useDrop({
		onDrop: ({ files, refused, onArticle }) => {
			const [file, ...more] = files;
			const single = more.length === 0 && refused.length === 0 && file && !isBundle(file.name);
			if (onArticle && single && opened) bringVersion(opened.article, file);
			else imports.start(files, { refused });
		},
		onPasteText: (text, html) => setOver({ what: 'paste', text, html: saysMore(html) ? html : '' }),
	});

	const article = opened?.article ?? null;
	const run = useWindowCommands({
		article,
		filing,
		show,
		settings: (tab) => setOver({ what: 'settings', tab }),
		paste: () => setOver({ what: 'paste', text: '', html: '' }),
		file: () => setOver({ what: 'filing' }),
		handOver: () => setOver({ what: 'hand-over' }),
		chooseVersion: () => versionInput.current?.click(),
	});

	useUpdates((update) => {
		if (update.type === 'open-article') openAt(update.article, null);
		if (update.type === 'failed') voice.warn(failureMessage(language, update.failure));
		// The report is made by the button that stands for it.
		if (update.type === 'command' && update.command !== 'report' && isWindowCommand(update.command)) run(update.command);
	});
	useDeskKeys((wanted) => {
		if (wanted !== 'keys' && wanted !== 'search') return false;
		setOver({ what: wanted });
		return true;
	});
	const palette = usePaletteCommands(run, { article: article !== null, reviewing: article !== null && screen === 'article' });

	const [running] = imports.running;
	const far = running ? t('ui.import.in-title', { done: running.done, total: running.total }) : '';
	useEffect(() => {
		document.title = far === '' ? t('ui.brand') : `${far} ${t('ui.brand')}`;
	}, [far, t]);

	// The dialog gives the focus back to the button that opened it; the hands want the ledger.
	const closeOutcome = (): void => {
		imports.putAway();
		requestAnimationFrame(focusLedger);
	};
	const close = (): void => setOver(null);

	const tools = useMemo(
		() => (
			<>
				{summary && screen === 'article' && <ArticleMenu summary={summary} onCommand={run} />}
				<Button kind="quiet" cap="?" onPress={() => setOver({ what: 'keys' })}>
					{t('ui.keys')}
				</Button>
				<Button kind="quiet" disabled={settings === null} onPress={() => setOver({ what: 'settings', tab: 'general' })}>
					{settings === null || settings.name === '' ? t('ui.settings') : settings.name}
				</Button>
			</>
		),
		[summary, screen, run, settings, t],
	);

	const body = () => {
		if (screen === 'inbox') return <InboxScreen inbox={inbox} onOpen={openAt} tools={tools} />;
		if (screen === 'library') return <LibraryScreen onOpen={(id) => openAt(id, null)} tools={tools} />;
		if (screen === 'trash') return <TrashScreen onOpen={(id) => openAt(id, null)} tools={tools} />;
		if (screen === 'drafts' && summary) {
			return incoming && incoming.article === summary.id ? (
				<IncomingScreen
					article={summary}
					file={incoming.file}
					onDone={() => show('article')}
					onImport={(file) => {
						show('article');
						imports.start([file], { alike: 'import' });
					}}
					tools={tools}
				/>
			) : (
				<DraftsScreen
					key={summary.id}
					article={summary}
					onBack={() => show('article')}
					onNewVersion={() => run('new-version')}
					tools={tools}
				/>
			);
		}
		if (opened) {
			return (
				<ArticleScreen
					// Another profile finds other things: then the article is opened anew.
					key={`${opened.article} ${placeKey(opened.place)} ${settings?.profile ?? ''} ${settings?.ownProfile?.text ?? ''}`}
					id={opened.article}
					start={opened.place}
					onArticle={openFigure}
					tools={tools}
				/>
			);
		}
		return (
			<main className="article">
				<ScreenHead title="" facts="" tools={tools} />
				<div className="article-middle alone">
					{first.status === 'ready' && <Empty title={t('ui.article.none')}>{t('ui.article.none-do')}</Empty>}
				</div>
			</main>
		);
	};

	return (
		<div className={libraryShown ? 'window library-open' : 'window'}>
			<header className="brand">
				<Button kind="quiet" className="library-toggle" pressed={libraryShown} onPress={() => setLibraryShown(!libraryShown)}>
					{t('ui.library.title')}
				</Button>
				<span className="brand-name">{t('ui.brand')}</span>
			</header>
			<LibraryPane
				imports={imports}
				current={screen === 'article' ? article : null}
				screen={screen}
				onScreen={show}
				onSearch={() => setOver({ what: 'search' })}
				searchCap={capOf('search')}
				onOpen={(id) => openAt(id, null)}
				onPaste={() => setOver({ what: 'paste', text: '', html: '' })}
				hint={<SignHint onName={() => setOver({ what: 'settings', tab: 'general' })} />}
			/>
			<Alerts />
			<div className="beside">
				{screen === 'article' && summary && <AwayBanner summary={summary} filing={filing} />}
				{body()}
			</div>
			<StatusLine />
			<NoticeStrips />
			{hovering !== null && (
				<DropHere at={hovering} title={screen === 'article' && summary ? summary.title || summary.fileName : null} />
			)}
			<input
				ref={versionInput}
				className="spoken"
				type="file"
				tabIndex={-1}
				aria-hidden="true"
				onChange={(event) => {
					const [file] = Array.from(event.target.files ?? []);
					event.target.value = '';
					if (file && article !== null) bringVersion(article, file);
				}}
			/>
			{over?.what === 'search' && <SearchOverlay commands={palette} onOpen={openAt} onClose={close} />}
			{over?.what === 'keys' && <KeysDialog onClose={close} />}
			{over?.what === 'settings' && <SettingsDialog start={over.tab} onClose={close} />}
			{over?.what === 'filing' && summary && (
				<FilingDialog
					articles={[summary]}
					count={1}
					shelves={shelves}
					onClose={close}
					onFile={(change) => {
						close();
						filing.file([summary.id], change);
					}}
				/>
			)}
			{over?.what === 'paste' && (
				<PasteDialog
					initial={over.text}
					html={over.html}
					onClose={close}
					onImport={(file, published) => {
						close();
						imports.start([file], { published });
					}}
				/>
			)}
			{over?.what === 'hand-over' && article !== null && <HandOverDialog articles={[article]} onClose={close} />}
			{bundles.outcome && <BundleOutcome taken={bundles.outcome} onOpen={(id) => openAt(id, null)} onClose={bundles.putAway} />}
			{imports.outcome && (
				<OutcomeDialog
					outcome={imports.outcome}
					onOpen={openFigure}
					onDraft={(id, file) => {
						imports.putAway();
						setChosen({ article: id, place: null });
						bringVersion(id, file);
					}}
					onOwn={(result) => {
						imports.settle(result);
						if (result.source) imports.start([result.source], { alike: 'import' });
					}}
					onClose={closeOutcome}
				/>
			)}
		</div>
	);
}
