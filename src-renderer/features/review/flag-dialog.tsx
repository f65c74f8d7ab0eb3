/** Why a figure is flagged. The number keys choose, Enter takes it. */
import { type KeyboardEvent, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import type { FlagReason } from '../../../src-main/contract/review.ts';
import { useWords } from '../../lib/language.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { isTyping } from '../../ui/typing.ts';

const REASONS = [
	'wrong-value',
	'wrong-unit',
	'conflict',
	'no-source',
	'unclear',
	'other',
] as const satisfies readonly FlagReason[];

interface FlagDialogProps {
	figure: string;
	reason: FlagReason | null;
	comment: string;
	onFlag(reason: FlagReason, comment: string): void;
	onClose(): void;
}

export function FlagDialog({ figure, reason: earlier, comment: said, onFlag, onClose }: FlagDialogProps) {
	const { t } = useWords();
	const [reason, setReason] = useState<FlagReason>(earlier ?? 'wrong-value');
	const [comment, setComment] = useState(said);
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const chosen = /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1];
		const wanted = chosen === undefined ? undefined : REASONS[Number(chosen) - 1];
		if (wanted && !isTyping(event.target)) {
			event.preventDefault();
			setReason(wanted);
		}
	};
	return (
		<Dialog title={t('ui.flag.title', { figure })} onClose={onClose}>
			<form
				className="form"
				onKeyDown={onKeyDown}
				onSubmit={(event) => {
					event.preventDefault();
					onFlag(reason, comment.trim());
				}}
			>
				<Choice<FlagReason>
					autoFocus
					label={t('ui.flag.reason')}
					value={reason}
					options={REASONS.map((value, index) => ({ value, label: t(`word.reason.${value}`), cap: String(index + 1) }))}
					onChange={setReason}
				/>
				<TextField className="field" value={comment} onChange={setComment} maxLength={10_000}>
					<Label className="field-label">{t('ui.flag.comment')}</Label>
					<TextArea className="input" rows={3} />
				</TextField>
				<DialogActions submit={t('ui.decide.flag')} onCancel={onClose} />
			</form>
		</Dialog>
	);
}
