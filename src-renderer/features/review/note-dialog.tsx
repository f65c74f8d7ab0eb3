/** A note on the figure in hand, on its paragraph or on the whole article. */
import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useWords } from '../../lib/language.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';

export type NotePlace = 'figure' | 'paragraph' | 'article';

interface NoteDialogProps {
	/** As printed; null when no figure is in hand: then only the article can be noted on. */
	figure: string | null;
	place: NotePlace;
	onNote(place: NotePlace, text: string): void;
	onClose(): void;
}

export function NoteDialog({ figure, place: first, onNote, onClose }: NoteDialogProps) {
	const { t } = useWords();
	const [place, setPlace] = useState<NotePlace>(figure === null ? 'article' : first);
	const [text, setText] = useState('');
	const places: NotePlace[] = figure === null ? ['article'] : ['figure', 'paragraph', 'article'];
	return (
		<Dialog title={t('ui.note.title')} onClose={onClose}>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (text.trim() !== '') onNote(place, text.trim());
				}}
			>
				<TextField className="field" value={text} onChange={setText} maxLength={10_000} autoFocus>
					<Label className="field-label">{t('ui.note.text')}</Label>
					<TextArea className="input" rows={5} />
				</TextField>
				<Choice<NotePlace>
					row
					label={t('ui.note.place')}
					value={place}
					options={places.map((value) => ({ value, label: t(`ui.note.on.${value}`, { figure: figure ?? '' }) }))}
					onChange={setPlace}
				/>
				<DialogActions submit={t('ui.note.save')} disabled={text.trim() === ''} cap="Ctrl+Enter" onCancel={onClose} />
			</form>
		</Dialog>
	);
}
