/** What a figure should say. What was typed is read by the engine and shown before it is taken. */
import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Correction } from '../../../src-main/contract/review.ts';
import { useDesk } from '../../lib/desk.tsx';
import { explain } from '../../lib/failure.ts';
import { correctionInWords } from '../../lib/figure-words.ts';
import { useWords } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';

interface CorrectDialogProps {
	article: string;
	figure: string;
	/** As printed. */
	printed: string;
	initial: string;
	onCorrect(correction: Correction): void;
	onClose(): void;
}

type Parsed = { text: string; correction: Correction | null; error: null } | { text: string; correction: null; error: unknown };

export function CorrectDialog({ article, figure, printed, initial, onCorrect, onClose }: CorrectDialogProps) {
	const { client } = useDesk();
	const { language, t } = useWords();
	const [text, setText] = useState(initial);
	const [parsed, setParsed] = useState<Parsed | null>(null);
	const wanted = text.trim();

	useEffect(() => {
		if (wanted === '') return;
		const controller = new AbortController();
		client.article.parseCorrection({ article, figure, text: wanted }, { signal: controller.signal }).then(
			(correction) => !controller.signal.aborted && setParsed({ text: wanted, correction, error: null }),
			(error: unknown) => !controller.signal.aborted && setParsed({ text: wanted, correction: null, error }),
		);
		return () => controller.abort();
	}, [client, article, figure, wanted]);

	// An answer to what stood there a letter ago is no answer.
	const answer = parsed?.text === wanted ? parsed : null;
	const correction = answer?.correction ?? null;
	const says = (): string => {
		if (wanted === '') return t('ui.correct.empty');
		if (!answer) return '…';
		if (answer.error !== null) return explain(language, answer.error);
		return answer.correction ? correctionInWords(language, answer.correction) : t('ui.correct.no-number');
	};
	return (
		<Dialog title={t('ui.correct.title', { figure: printed })} onClose={onClose}>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (correction) onCorrect(correction);
				}}
			>
				<TextField className="field" value={text} onChange={setText} maxLength={200} autoFocus>
					<Label className="field-label">{t('ui.correct.should-be')}</Label>
					<Input className="input big" onFocus={(event) => event.currentTarget.select()} />
				</TextField>
				<output className={correction ? 'parsed tabular' : 'parsed tabular none'}>{says()}</output>
				<DialogActions submit={t('ui.decide.correct')} disabled={correction === null} onCancel={onClose} />
			</form>
		</Dialog>
	);
}
