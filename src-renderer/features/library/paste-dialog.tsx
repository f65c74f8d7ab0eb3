/** A report pasted in: seen once more before it is read, with the one thing that pasted text often lacks, its day. */
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useWords } from '../../lib/language.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { pastedFile, pastedPage } from './pasted-file.ts';

interface PasteDialogProps {
	initial: string;
	/** What the other program keeps of the same text beside it: headings, tables, emphasis. "" for none. */
	html: string;
	onImport(file: File, published: string | null): void;
	onClose(): void;
}

const FORMS = ['page', 'text'] as const;

export function PasteDialog({ initial, html, onImport, onClose }: PasteDialogProps) {
	const { t } = useWords();
	const [text, setText] = useState(initial);
	const [day, setDay] = useState('');
	const [as, setAs] = useState<(typeof FORMS)[number]>(html === '' ? 'text' : 'page');
	const untitled = t('ui.paste.untitled');
	return (
		<Dialog wide title={t('ui.paste.title')} onClose={onClose}>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (text.trim() === '') return;
					const file = as === 'page' ? pastedPage(html, text, untitled) : pastedFile(text, untitled);
					onImport(file, day === '' ? null : day);
				}}
			>
				{html !== '' && (
					<Choice
						row
						label={t('ui.paste.as')}
						value={as}
						options={FORMS.map((value) => ({ value, label: t(`ui.paste.as-${value}`) }))}
						onChange={(form) => setAs(form)}
					/>
				)}
				<TextField className="field" value={text} onChange={setText} isReadOnly={as === 'page'} autoFocus>
					<Label className="field-label">{t('ui.paste.text')}</Label>
					<TextArea className="input print" rows={14} />
				</TextField>
				<DayField label={t('ui.paste.day')} value={day} onChange={setDay} hint={t('ui.paste.day-means')} />
				<DialogActions submit={t('ui.paste.import')} disabled={text.trim() === ''} cap="Ctrl+Enter" onCancel={onClose} />
			</form>
		</Dialog>
	);
}
