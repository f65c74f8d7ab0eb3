/** The head of an article: what it is, how far it is checked, what can be done with the whole of it. */
import type { ReactNode } from 'react';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { showDay } from '../../lib/dates.ts';
import { useCaps } from '../../lib/keymap.tsx';
import type { Command } from '../../lib/keys.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { ExportButton } from '../report/export-button.tsx';

interface ArticleHeadProps {
	view: ArticleView;
	onCommand(command: Command): void;
	tools: ReactNode;
}

export function ArticleHead({ view, onCommand, tools }: ArticleHeadProps) {
	const { language, t } = useWords();
	const cap = useCaps();
	const { summary, reading } = view;
	const { progress } = summary;
	const facts = [
		t('ui.article.progress', { figures: progress.figures, decided: progress.decided, left: progress.figures - progress.decided }),
		summary.published === null
			? t('ui.article.undated')
			: t('ui.article.published', { day: showDay(language, summary.published) }),
	];
	return (
		<header className="article-head">
			<div className="article-title">
				<h1 lang={langTag(reading.language)} title={summary.title}>
					{summary.title === '' ? summary.fileName : summary.title}
				</h1>
				<p className="article-facts">
					{facts.join(' · ')}
					{reading.coverage.unclassified > 0 && (
						<span className="unclassified"> · {t('ui.article.unclassified', { count: reading.coverage.unclassified })}</span>
					)}
				</p>
			</div>
			<div className="article-tools">
				<Button kind="quiet" cap={cap('undo')} disabled={!view.canUndo} onPress={() => onCommand('undo')}>
					{t('ui.undo')}
				</Button>
				<Button kind="quiet" cap={cap('redo')} disabled={!view.canRedo} onPress={() => onCommand('redo')}>
					{t('ui.redo')}
				</Button>
				<Button cap={cap('sign-off')} onPress={() => onCommand('sign-off')}>
					{t('signoff.open')}
				</Button>
				<ExportButton article={summary.id} />
				{tools}
			</div>
		</header>
	);
}
