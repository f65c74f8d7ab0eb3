/** What came of an import: a receipt for what was read, a name and a reason for what was not. */
import { failureMessage } from '../../../src-main/contract/messages/index.ts';
import type { ImportResult } from '../../../src-main/contract/procedures.ts';
import { useWords, type Words } from '../../lib/language.tsx';
import { Cap } from '../../ui/cap.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LevelMark, VerdictMark } from '../../ui/marks.tsx';
import { AlikeLine } from '../intake/alike-line.tsx';
import { WordingChoice } from '../intake/wording-choice.tsx';
import { ReceiptView } from './receipt-view.tsx';
import type { FileResult, Outcome } from './use-imports.ts';

interface OutcomeDialogProps {
	outcome: Outcome;
	onOpen(article: string): void;
	/** The file is to be compared with the article that it resembles. */
	onDraft(article: string, file: File): void;
	/** The file is an article of its own, whatever it resembles. */
	onOwn(result: FileResult): void;
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

function saysOf(result: Extract<ImportResult, { outcome: 'known' | 'imported' }>, t: Words['t']): string {
	switch (result.outcome) {
		case 'known':
			return t(result.fromTrash === true ? 'ui.outcome.from-trash' : 'ui.outcome.known');
		case 'imported': {
			const { figures, paragraphs } = result.receipt;
			const read = t('ui.outcome.read', { figures, paragraphs });
			return result.resembles ? `${read} ${t('ui.outcome.resembles', { title: result.resembles.title })}` : read;
		}
	}
}

export function OutcomeDialog({ outcome, onOpen, onDraft, onOwn, onClose }: OutcomeDialogProps) {
	const { language, t } = useWords();
	const { results, left, lost } = outcome;
	const failed = results.filter(({ result }) => result.outcome === 'failed').length;
	const shown = shownOf(results);
	const only = results[0]?.result;
	const done = results.filter(({ result }) => result.outcome === 'imported' || result.outcome === 'known').length;
	const none = done === 0;
	const title = none ? t('ui.outcome.nothing') : t('ui.outcome.title', { done, failed });
	const line = (one: FileResult) => {
		const { file, result, source } = one;
		if (result.outcome === 'similar') {
			return (
				<>
					<LevelMark level="note" />
					<span>
						<strong className="outcome-file">{file}</strong>
						<AlikeLine
							result={result}
							onDraft={source?.name === file ? () => onDraft(result.article, source) : null}
							onOwn={source ? () => onOwn(one) : null}
						/>
					</span>
				</>
			);
		}
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
					{shown.map((one, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: results stand in one order and never move.
						<li key={index} className={`outcome ${one.result.outcome}`}>
							{line(one)}
						</li>
					))}
				</ul>
				{shown.length < results.length && (
					<p className="hint">{t('ui.outcome.more', { count: results.length - shown.length })}</p>
				)}
				{results.length === 1 && only?.outcome === 'imported' && <ReceiptView receipt={only.receipt} />}
				{results.length === 1 &&
					only?.outcome === 'imported' &&
					(only.receipt.beside?.changes ?? 0) > 0 &&
					only.receipt.beside && <WordingChoice article={only.article} beside={only.receipt.beside} />}
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
