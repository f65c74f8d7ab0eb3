/** Why a finding is put away. The usual reasons are a key each; the words are what the report will say. */
import { type KeyboardEvent, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useWords } from '../../lib/language.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { isTyping } from '../../ui/typing.ts';

const REASONS = ['checked', 'basis', 'misread', 'intended', 'other'] as const;
type Reason = (typeof REASONS)[number];

interface DismissDialogProps {
	/** What the finding says. */
	finding: string;
	onDismiss(reason: string): void;
	onClose(): void;
}

export function DismissDialog({ finding, onDismiss, onClose }: DismissDialogProps) {
	const { t } = useWords();
	const [reason, setReason] = useState<Reason>('checked');
	const [comment, setComment] = useState('');
	const own = comment.trim();
	const words = reason === 'other' ? own : [t(`ui.dismiss.${reason}`), own].filter(Boolean).join(t('ui.dismiss.join'));
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const chosen = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
		const wanted = chosen === undefined ? undefined : REASONS[Number(chosen) - 1];
		if (wanted && !isTyping(event.target)) {
			event.preventDefault();
			setReason(wanted);
		}
	};
	return (
		<Dialog title={t('ui.dismiss.title')} onClose={onClose}>
			<form
				className="form"
				onKeyDown={onKeyDown}
				onSubmit={(event) => {
					event.preventDefault();
					if (words !== '') onDismiss(words);
				}}
			>
				<p className="quoted">{finding}</p>
				<Choice<Reason>
					autoFocus
					label={t('ui.dismiss.reason')}
					value={reason}
					options={REASONS.map((value, index) => ({ value, label: t(`ui.dismiss.${value}`), cap: String(index + 1) }))}
					onChange={setReason}
				/>
				<TextField className="field" value={comment} onChange={setComment} maxLength={9_000}>
					<Label className="field-label">{t(reason === 'other' ? 'ui.dismiss.own' : 'ui.dismiss.more')}</Label>
					<TextArea className="input" rows={2} />
				</TextField>
				<DialogActions submit={t('ui.finding.dismiss')} disabled={words === ''} onCancel={onClose} />
			</form>
		</Dialog>
	);
}
