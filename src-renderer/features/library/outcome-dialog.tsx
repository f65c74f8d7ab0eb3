/** What came of an import: a receipt for what was read, a name and a reason for what was not. */
import { failureMessage } from '../../../src-main/contract/messages/index.ts';
import type { ImportResult } from '../../../src-main/contract/procedures.ts';
import { useWords, type Words } from '../../lib/language.tsx';
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

/** So many of what went well are named; what did not is named to the last. */
const NAMED = 50;

/** In the order of the files while all of them are shown; else what failed first, and some of the rest. */
function shownOf(results: Outcome['results']): Outcome['results'] {
	if (results.length <= NAMED) return results;
	const failed = results.filter(({ result }) => result.outcome === 'failed');
	const rest = results.filter(({ result }) => result.outcome !== 'failed');
	return [...failed, ...rest.slice(0, NAMED)];
}

function saysOf(result: Exclude<ImportResult, { outcome: 'failed' }>, t: Words['t']): string {
	switch (result.outcome) {
		case 'known':
			return t(result.fromTrash === true ? 'ui.outcome.from-trash' : 'ui.outcome.known');
		case 'similar':
			return t('ui.outcome.similar', { title: result.resembles.title });
		case 'imported': {
			const { figures, paragraphs } = result.receipt;
			const read = t('ui.outcome.read', { figures, paragraphs });
			return result.resembles ? `${read} ${t('ui.outcome.resembles', { title: result.resembles.title })}` : read;
		}
	}
}

export function OutcomeDialog({ outcome, onOpen, onClose }: OutcomeDialogProps) {
	const { language, t } = useWords();
	const { results, left, lost } = outcome;
	const failed = results.filter(({ result }) => result.outcome === 'failed').length;
	const shown = shownOf(results);
	const only = results[0]?.result;
	const none = failed === results.length;
	const title = none ? t('ui.outcome.nothing') : t('ui.outcome.title', { done: results.length - failed, failed });
	const line = (file: string, result: ImportResult) => {
		if (result.outcome === 'failed') {
			return (
				<>
					<LevelMark level="error" />
					<span>
						<strong className="outcome-file">{file}</strong>
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
						{result.title === '' ? file : result.title}
					</button>
					<span className="outcome-says">{saysOf(result, t)}</span>
				</span>
			</>
		);
	};
	return (
		<Dialog title={title} onClose={onClose}>
			<div className="form">
				{left > 0 && <p>{t(lost ? 'ui.outcome.left-lost' : 'ui.outcome.left', { count: left })}</p>}
				<ul className="outcomes">
					{shown.map(({ file, result }, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: results stand in one order and never move.
						<li key={index} className={`outcome ${result.outcome}`}>
							{line(file, result)}
						</li>
					))}
				</ul>
				{shown.length < results.length && (
					<p className="hint">{t('ui.outcome.more', { count: results.length - shown.length })}</p>
				)}
				{results.length === 1 && only?.outcome === 'imported' && <ReceiptView receipt={only.receipt} />}
				<div className="dialog-actions">
					{/* biome-ignore lint/a11y/noAutofocus: the one way on from a receipt. */}
					<button type="button" className="button primary" autoFocus onClick={onClose}>
						{t(none || results.length > NAMED ? 'ui.close' : 'ui.outcome.begin')}
						<Cap>Enter</Cap>
					</button>
				</div>
			</div>
		</Dialog>
	);
}
