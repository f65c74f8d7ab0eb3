/** A report pasted in: seen once more before it is read, with the one thing that pasted text often lacks, its day. */
import { useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import { useWords } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { pastedFile } from './pasted-file.ts';

interface PasteDialogProps {
	initial: string;
	onImport(file: File, published: string | null): void;
	onClose(): void;
}

export function PasteDialog({ initial, onImport, onClose }: PasteDialogProps) {
	const { t } = useWords();
	const [text, setText] = useState(initial);
	const [day, setDay] = useState('');
	return (
		<Dialog wide title={t('ui.paste.title')} onClose={onClose}>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (text.trim() !== '') onImport(pastedFile(text, t('ui.paste.untitled')), day === '' ? null : day);
				}}
			>
				<TextField className="field" value={text} onChange={setText} autoFocus>
					<Label className="field-label">{t('ui.paste.text')}</Label>
					<TextArea className="input print" rows={14} />
				</TextField>
				<TextField className="field short" type="date" value={day} onChange={setDay}>
					<Label className="field-label">{t('ui.paste.day')}</Label>
					<Input className="input" />
				</TextField>
				<p className="hint">{t('ui.paste.day-means')}</p>
				<DialogActions submit={t('ui.paste.import')} disabled={text.trim() === ''} cap="Ctrl+Enter" onCancel={onClose} />
			</form>
		</Dialog>
	);
}
