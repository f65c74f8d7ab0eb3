/** Marking a figure by keyboard: what it says is typed as it is printed, found in the paragraph, read, and shown before it is taken. */
import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Marked } from '../../../src-main/contract/review.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useDesk } from '../../lib/desk.tsx';
import { correctionInWords } from '../../lib/figure-words.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import type { Row } from '../ledger/rows.ts';
import { around } from '../review/around.ts';
import { occurrences } from './occurrences.ts';

interface AddDialogProps {
	view: ArticleView;
	rowsIn: ReadonlyMap<number, readonly Row[]>;
	/** Index of the paragraph to look in. */
	start: number;
	onAdd(paragraph: number, from: number, to: number): void;
	onClose(): void;
}

type Answer = { key: string; marked: Marked | null };

export function AddDialog({ view, rowsIn, start, onAdd, onClose }: AddDialogProps) {
	const { client } = useDesk();
	const { language, t } = useWords();
	const [text, setText] = useState('');
	const [place, setPlace] = useState(0);
	const [answer, setAnswer] = useState<Answer | null>(null);
	const paragraph = view.reading.paragraphs[start];
	const found = occurrences(paragraph?.text ?? '', text.trim());
	const range = found[Math.min(place, found.length - 1)];
	const overlaps = range && (rowsIn.get(start) ?? []).some(({ figure }) => figure.from < range.to && figure.to > range.from);
	const free = range !== undefined && !overlaps;
	const key = free ? `${range.from} ${range.to}` : '';

	const article = view.summary.id;
	const [from, to] = free ? [range.from, range.to] : [0, 0];
	useEffect(() => {
		if (key === '') return;
		const controller = new AbortController();
		client.article.readRange({ article, paragraph: start, from, to }, { signal: controller.signal }).then(
			(marked) => !controller.signal.aborted && setAnswer({ key, marked }),
			// What cannot be read can be marked all the same; what cannot be marked is said when it is.
			() => !controller.signal.aborted && setAnswer({ key, marked: null }),
		);
		return () => controller.abort();
	}, [client, article, start, key, from, to]);

	const says = (): string => {
		if (text.trim() === '') return t('ui.add.hint');
		if (!range) return t('ui.add.absent');
		if (overlaps) return t('ui.add.overlaps');
		if (answer?.key !== key) return '…';
		return answer.marked ? correctionInWords(language, answer.marked) : t('ui.add.unread');
	};
	return (
		<Dialog title={t('ui.add.title')} onClose={onClose}>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (free) onAdd(start, range.from, range.to);
				}}
			>
				<p className="quoted print add-paragraph" lang={langTag(view.reading.language)}>
					{paragraph?.text}
				</p>
				<TextField className="field" value={text} onChange={setText} maxLength={200} autoFocus>
					<Label className="field-label">{t('ui.add.text')}</Label>
					<Input className="input big" />
				</TextField>
				{found.length > 1 && (
					<Choice<string>
						label={t('ui.add.paragraph')}
						value={String(Math.min(place, found.length - 1))}
						options={found.map((o, index) => {
							const { before, after } = around(paragraph?.text ?? '', o.from, o.to);
							return { value: String(index), label: `${before}[${text.trim()}]${after}` };
						})}
						onChange={(value) => setPlace(Number(value))}
					/>
				)}
				<output className={answer?.key === key && answer.marked ? 'parsed tabular' : 'parsed tabular none'}>{says()}</output>
				<DialogActions submit={t('ui.add.submit')} disabled={!free} onCancel={onClose} />
			</form>
		</Dialog>
	);
}
