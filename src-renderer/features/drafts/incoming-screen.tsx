/** A new version, before it takes the place of the old: what it does to every figure, and the two ways on. */
import type { ReactNode } from 'react';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { explain } from '../../lib/failure.ts';
import { useWords } from '../../lib/language.tsx';
import { useVoice } from '../../lib/said.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { useIncoming } from './use-incoming.ts';

interface IncomingScreenProps {
	article: Pick<ArticleSummary, 'id' | 'title' | 'fileName'>;
	file: File;
	/** Taken over, or given up. */
	onDone(): void;
	/** The file is no version of this article after all. */
	onImport(file: File): void;
	tools: ReactNode;
}

export function IncomingScreen({ article, file, onDone, onImport, tools }: IncomingScreenProps) {
	const { language, t } = useWords();
	const voice = useVoice();
	const { state, takeOver, cancel } = useIncoming(article.id, file);
	const title = article.title === '' ? article.fileName : article.title;
	const back = (): void => {
		cancel();
		onDone();
	};
	const take = async (): Promise<void> => {
		const taken = await takeOver();
		if (!taken) return;
		const { kept, moved, changed, new: fresh, gone } = taken.counts;
		voice.say(t('ui.drafts.taken', { kept: kept + moved, changed, fresh, gone }));
		onDone();
	};
	const asNew = (): void => {
		cancel();
		onImport(file);
	};
	return (
		<main className="screen">
			<ScreenHead
				title={t('ui.drafts.incoming', { title })}
				facts={t('ui.drafts.incoming-file', { file: file.name })}
				tools={tools}
			/>
			<div className="screen-body">
				{state.status === 'comparing' && (
					<Empty title={t('ui.drafts.comparing')}>
						<p role="status">{t('ui.drafts.comparing-means', { file: file.name })}</p>
						<Button onPress={back}>{t('ui.cancel')}</Button>
					</Empty>
				)}
				{state.status === 'failed' && (
					<Empty title={t('ui.drafts.failed')}>
						<p role="alert">{explain(language, state.error)}</p>
						<Button onPress={back}>{t('ui.drafts.back')}</Button>
					</Empty>
				)}
				{state.status === 'known' && (
					<Empty title={t('ui.drafts.known')}>
						<p>{t('ui.drafts.known-means')}</p>
						<Button onPress={back}>{t('ui.drafts.back')}</Button>
					</Empty>
				)}
				{state.status === 'compared' && (
					<>
						<ComparisonView
							comparison={state.comparison}
							names={{ earlier: t('ui.drafts.now-kept', { file: state.comparison.earlier.fileName }), later: file.name }}
						/>
						<footer className="screen-foot">
							<p className="hint">{t('ui.drafts.before-taking')}</p>
							<Button kind="quiet" onPress={asNew}>
								{t('ui.drafts.as-new')}
							</Button>
							<Button onPress={back}>{t('ui.cancel')}</Button>
							<Button kind="primary" disabled={state.taking} onPress={() => void take()}>
								{t(state.taking ? 'ui.drafts.taking' : 'ui.drafts.take')}
							</Button>
						</footer>
					</>
				)}
			</div>
		</main>
	);
}
