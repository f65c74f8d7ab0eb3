/** How the article is seen, and what can be done with the whole of what is seen. */
import { useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ArticleView, Progress } from '../../../src-main/contract/view.ts';
import { useCaps } from '../../lib/keymap.tsx';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Cap } from '../../ui/cap.tsx';
import { RelationMark } from '../../ui/marks.tsx';
import { isProven } from '../ledger/rows.ts';
import type { Review } from './use-review.ts';

export function ViewBar({ review, view }: { review: Review; view: ArticleView }) {
	const { t } = useWords();
	const cap = useCaps();
	const { rows } = review;
	const proven = useMemo(() => rows.reduce((sum, row) => sum + Number(isProven(row)), 0), [rows]);
	const { labels, phrases, furniture, unclassified } = view.reading.coverage;
	const uncounted = labels + phrases + furniture + unclassified;
	const key = cap('view');
	return (
		<div className="view-bar">
			<ToggleButtonGroup
				className="order"
				aria-label={t('ui.view.label')}
				selectionMode="single"
				disallowEmptySelection
				selectedKeys={[review.seen]}
				onSelectionChange={(keys) => review.see(keys.has('proof') ? 'proof' : 'ledger')}
			>
				<ToggleButton id="ledger" className="button plain toggle">
					{t('ui.view.ledger')}
				</ToggleButton>
				<ToggleButton id="proof" className="button plain toggle">
					{t('ui.view.proof')}
				</ToggleButton>
			</ToggleButtonGroup>
			{key !== undefined && <Cap>{key}</Cap>}
			<span className="view-bar-gap" />
			<Finished progress={view.summary.progress} onNext={() => review.run('next-finding')} />
			{proven > 0 && (
				<Button kind="quiet" cap={cap('confirm-proven')} onPress={() => review.run('confirm-proven')}>
					<RelationMark verdict="holds" />
					{t('ui.proven.button', { count: proven })}
				</Button>
			)}
			{uncounted > 0 && (
				<Button kind="quiet" onPress={() => review.ask('uncounted')}>
					{t('ui.ledger.uncounted', { count: uncounted })}
				</Button>
			)}
		</div>
	);
}

/** What is left when every figure has its verdict: an editor who has pressed C to the end must not wonder what comes now. */
function Finished({ progress, onNext }: { progress: Progress; onNext(): void }) {
	const { t } = useWords();
	const cap = useCaps();
	const { figures, decided, errors, warnings } = progress;
	if (figures === 0 || decided < figures) return null;
	const count = errors + warnings;
	if (count === 0) return <span className="finished done">{t('ui.finished')}</span>;
	return (
		<Button kind="quiet" cap={cap('next-finding')} onPress={onNext}>
			<span className="finished">{t('ui.finished.findings', { count })}</span>
		</Button>
	);
}
