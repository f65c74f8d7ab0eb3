/** What came of an import: a receipt for what was read, a name and a reason for what was not. */
import { failureMessage } from '../../../src-main/contract/messages/index.ts';
import type { ImportResult } from '../../../src-main/contract/procedures.ts';
import { useWords } from '../../lib/language.tsx';
import { Cap } from '../../ui/cap.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LevelMark, VerdictMark } from '../../ui/marks.tsx';
import { ReceiptView } from './receipt-view.tsx';
import type { Outcome } from './use-imports.ts';

interface OutcomeDialogProps {
	outcome: Outcome;
	onOpen(article: string): void;
	onClose(): void;
}

export function OutcomeDialog({ outcome, onOpen, onClose }: OutcomeDialogProps) {
	const { language, t } = useWords();
	const { results, files } = outcome;
	const failed = results.filter((r) => r.outcome === 'failed').length;
	const [only] = results;
	const title =
		failed === results.length ? t('ui.outcome.nothing') : t('ui.outcome.title', { done: results.length - failed, failed });
	const line = (result: ImportResult, index: number) => {
		if (result.outcome === 'failed') {
			return (
				<>
					<LevelMark level="error" />
					<span>
						<strong className="outcome-file">{files[index]}</strong>
						<span className="outcome-says">{failureMessage(language, result.failure)}</span>
					</span>
				</>
			);
		}
		return (
			<>
				<VerdictMark verdict="confirmed" />
				<span>
					<button
						type="button"
						className="link"
						onClick={() => {
							onOpen(result.article);
							onClose();
						}}
					>
						{result.title === '' ? files[index] : result.title}
					</button>
					<span className="outcome-says">
						{result.outcome === 'known'
							? t('ui.outcome.known')
							: t('ui.outcome.read', { figures: result.receipt.figures, paragraphs: result.receipt.paragraphs })}
					</span>
				</span>
			</>
		);
	};
	return (
		<Dialog title={title} onClose={onClose}>
			<div className="form">
				<ul className="outcomes">
					{results.map((result, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: results stand in the order of the files and never move.
						<li key={index} className={`outcome ${result.outcome}`}>
							{line(result, index)}
						</li>
					))}
				</ul>
				{results.length === 1 && only?.outcome === 'imported' && <ReceiptView receipt={only.receipt} />}
				<div className="dialog-actions">
					{/* biome-ignore lint/a11y/noAutofocus: the one way on from a receipt. */}
					<button type="button" className="button primary" autoFocus onClick={onClose}>
						{t(failed === results.length ? 'ui.close' : 'ui.outcome.begin')}
						<Cap>Enter</Cap>
					</button>
				</div>
			</div>
		</Dialog>
	);
}
