/** All versions of an article: each can be read as it was, and any two can be compared. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { DraftComparison, RevisionInfo } from '../../../src-main/contract/drafts.ts';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { showMoment } from '../../lib/dates.ts';
import { useDesk, useUpdates } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Picker } from '../../ui/picker.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ComparisonView } from './comparison-view.tsx';

interface DraftsScreenProps {
	article: Pick<ArticleSummary, 'id' | 'title' | 'fileName'>;
	onBack(): void;
	onNewVersion(): void;
	tools: ReactNode;
}

type Loaded<T> = { status: 'loading' } | { status: 'failed'; error: unknown } | { status: 'ready'; value: T };

/** The drafts, the newest first. */
function useRevisions(article: string): { revisions: Loaded<RevisionInfo[]>; reload(): void } {
	const { client } = useDesk();
	const [revisions, setRevisions] = useState<Loaded<RevisionInfo[]>>({ status: 'loading' });
	const reload = useCallback(() => {
		client.article.revisions({ article }).then(
			(all) => setRevisions({ status: 'ready', value: [...all].reverse() }),
			(error: unknown) => setRevisions({ status: 'failed', error }),
		);
	}, [client, article]);
	useEffect(reload, [reload]);
	useUpdates((update) => {
		if (update.type === 'article-changed' && update.article === article) reload();
	});
	return { revisions, reload };
}

function useComparison(article: string, from: string | null, to: string | null): Loaded<DraftComparison> | null {
	const { client } = useDesk();
	const [comparison, setComparison] = useState<Loaded<DraftComparison> | null>(null);
	useEffect(() => {
		if (from === null || to === null) {
			setComparison(null);
			return;
		}
		let gone = false;
		setComparison({ status: 'loading' });
		client.article.compareRevisions({ article, from, to }).then(
			(value) => !gone && setComparison({ status: 'ready', value }),
			(error: unknown) => !gone && setComparison({ status: 'failed', error }),
		);
		return () => {
			gone = true;
		};
	}, [client, article, from, to]);
	return comparison;
}

function DraftText({ revision, label }: { revision: RevisionInfo; label: string }) {
	const { t } = useWords();
	return (
		<section className="draft-read" aria-label={label}>
			<div className="draft-read-head">
				<p className="hint">{t('ui.drafts.read-only', { sha: revision.sha256.slice(0, 12) })}</p>
				<Button
					kind="quiet"
					onPress={() => saveFile(`${revision.fileName}.txt`, new Blob([revision.sourceText], { type: 'text/plain' }))}
				>
					{t('ui.drafts.save')}
				</Button>
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard. */}
			<pre className="draft-text print" tabIndex={0}>
				{revision.sourceText}
			</pre>
		</section>
	);
}

export function DraftsScreen({ article, onBack, onNewVersion, tools }: DraftsScreenProps) {
	const { language, t } = useWords();
	const { revisions, reload } = useRevisions(article.id);
	const all = revisions.status === 'ready' ? revisions.value : [];
	const [chosen, setChosen] = useState<string | null>(null);
	const [against, setAgainst] = useState<string | null>(null);
	const revision = all.find((one) => one.id === chosen) ?? all[0] ?? null;
	const other = all.find((one) => one.id === against) ?? null;
	const name = (one: RevisionInfo): string =>
		t('ui.drafts.name', { number: all.length - all.indexOf(one), moment: showMoment(language, one.importedAt) });
	const ordered = revision && other ? [revision, other].sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
	const [from, to] = ordered;
	const comparison = useComparison(article.id, from?.id ?? null, to?.id ?? null);
	const title = article.title === '' ? article.fileName : article.title;
	return (
		<main className="screen">
			<ScreenHead
				title={t('ui.drafts.title', { title })}
				facts={revisions.status === 'ready' ? t('ui.drafts.facts', { count: all.length }) : ''}
				tools={tools}
			/>
			<div className="screen-body">
				{revisions.status === 'loading' && <Empty title={t('ui.drafts.loading')} />}
				{revisions.status === 'failed' && (
					<Empty title={t('ui.drafts.failed-list')}>
						<p role="alert">{explain(language, revisions.error)}</p>
						<Button onPress={reload}>{t('ui.try-again')}</Button>
					</Empty>
				)}
				{revision && (
					<>
						<div className="filter-bar">
							<Button kind="quiet" onPress={onBack}>
								{t('ui.drafts.back')}
							</Button>
							<Picker
								label={t('ui.drafts.show')}
								value={revision.id}
								options={all.map((one) => ({ value: one.id, label: name(one) }))}
								onChange={setChosen}
							/>
							<Picker
								label={t('ui.drafts.against')}
								value={other?.id ?? 'none'}
								active={other !== null}
								options={[
									{ value: 'none', label: t('ui.drafts.against-none') },
									...all.filter((one) => one !== revision).map((one) => ({ value: one.id, label: name(one) })),
								]}
								onChange={(id) => setAgainst(id === 'none' ? null : id)}
							/>
							<Button onPress={onNewVersion}>{t('ui.drafts.new')}</Button>
						</div>
						{comparison === null && <DraftText revision={revision} label={name(revision)} />}
						{comparison?.status === 'loading' && <Empty title={t('ui.drafts.comparing')} />}
						{comparison?.status === 'failed' && (
							<Empty title={t('ui.drafts.failed')}>
								<p role="alert">{explain(language, comparison.error)}</p>
							</Empty>
						)}
						{comparison?.status === 'ready' && from && to && (
							<ComparisonView
								key={`${from.id} ${to.id}`}
								comparison={comparison.value}
								names={{ earlier: name(from), later: name(to) }}
							/>
						)}
						{all.length === 1 && <p className="hint screen-note">{t('ui.drafts.only-one')}</p>}
					</>
				)}
			</div>
		</main>
	);
}
