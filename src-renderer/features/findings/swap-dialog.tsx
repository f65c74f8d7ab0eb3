/** Another figure in the place of an operand: typed for, or chosen with the arrows from the field. */
import { useMemo, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Figure, Operand, Reading } from '../../../src-main/contract/model.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { Empty } from '../../ui/empty.tsx';
import { List } from '../../ui/list.tsx';
import { candidates } from './candidates.ts';

interface SwapDialogProps {
	reading: Reading;
	operands: readonly Operand[];
	/** The figure whose place another takes, and what it does in the sum. */
	inPlace: Figure;
	role: string;
	onChoose(figure: string): void;
	onClose(): void;
}

export function SwapDialog({ reading, operands, inPlace, role, onChoose, onClose }: SwapDialogProps) {
	const { t } = useWords();
	const [words, setWords] = useState('');
	const [chosen, choose] = useState<string | null>(null);
	const { figures, paragraphs } = reading;
	const items = useMemo(
		() => candidates(figures, paragraphs, operands, inPlace, words),
		[figures, paragraphs, operands, inPlace, words],
	);
	const at = Math.max(
		0,
		items.findIndex(({ figure }) => figure.id === chosen),
	);
	const selected = items[at]?.figure.id ?? null;
	const step = (by: number): void => choose(items[Math.min(items.length - 1, Math.max(0, at + by))]?.figure.id ?? null);
	return (
		<Dialog wide title={t('ui.rework.choose', { role })} onClose={onClose}>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (selected !== null) onChoose(selected);
				}}
			>
				<TextField className="field" value={words} onChange={setWords} autoFocus>
					<Label className="field-label">{t('ui.rework.find')}</Label>
					<Input
						className="input"
						onKeyDown={(event) => {
							if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
							event.preventDefault();
							step(event.key === 'ArrowDown' ? 1 : -1);
						}}
					/>
				</TextField>
				{items.length === 0 ? (
					<Empty title={t('ui.rework.none')}>{t('ui.rework.none-means')}</Empty>
				) : (
					<div className="uncounted">
						<List
							label={t('ui.rework.choose', { role })}
							items={items}
							keyOf={({ figure }) => figure.id}
							estimate={() => 40}
							selected={selected}
							onSelect={choose}
							onActivate={onChoose}
							render={({ printed, before, after }) => (
								<p className="print uncounted-item" lang={langTag(reading.language)}>
									{before}
									<b>{printed}</b>
									{after}
								</p>
							)}
						/>
					</div>
				)}
				<DialogActions submit={t('ui.rework.take')} disabled={selected === null} onCancel={onClose} />
			</form>
		</Dialog>
	);
}
