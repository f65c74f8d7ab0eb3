/** Folder, tags, day and name of one article or many: only what was touched is changed. */
import { useId, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { FilingChange, Shelves } from '../../../src-main/contract/library.ts';
import type { ArticleSummary } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { changeOf, commonOf, type FilingForm } from './filing-form.ts';

interface FilingDialogProps {
	/** As far as they are known here; `count` is how many it is about. */
	articles: readonly ArticleSummary[];
	count: number;
	shelves: Shelves | null;
	onFile(change: FilingChange): void;
	onClose(): void;
}

/** A text field that offers what is already in use. */
function Offering(props: {
	label: string;
	value: string;
	placeholder: string;
	offers: readonly { name: string }[];
	onChange(value: string): void;
	autoFocus?: boolean;
}) {
	const list = useId();
	const { label, value, placeholder, offers, onChange, autoFocus = false } = props;
	return (
		<TextField className="field" value={value} onChange={onChange} autoFocus={autoFocus} maxLength={200}>
			<Label className="field-label">{label}</Label>
			<Input className="input" list={list} placeholder={placeholder} />
			<datalist id={list}>
				{offers.map(({ name }) => (
					<option key={name} value={name} />
				))}
			</datalist>
		</TextField>
	);
}

export function FilingDialog({ articles, count, shelves, onFile, onClose }: FilingDialogProps) {
	const { t } = useWords();
	const [before] = useState(() => commonOf(articles.map((article) => article.filing)));
	const [form, setForm] = useState<FilingForm>(before.form);
	const set = (part: Partial<FilingForm>): void => setForm((now) => ({ ...now, ...part }));
	const change = changeOf(before, form);
	const differs = (field: 'folder' | 'due' | 'assignee'): string => (before.mixed.has(field) ? t('ui.filing.mixed') : '');
	const [title] = articles;
	return (
		<Dialog
			title={
				count === 1 && title
					? t('ui.filing.title-one', { title: title.title || title.fileName })
					: t('ui.filing.title', { count })
			}
			onClose={onClose}
		>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (change) onFile(change);
				}}
			>
				<Offering
					autoFocus
					label={t('ui.filing.folder')}
					value={form.folder}
					placeholder={differs('folder') || t('ui.filing.folder-hint')}
					offers={shelves?.folders ?? []}
					onChange={(folder) => set({ folder })}
				/>
				<DayField label={t('ui.filing.due')} value={form.due} onChange={(due) => set({ due })} hint={differs('due')} />
				<Offering
					label={t('ui.filing.assignee')}
					value={form.assignee}
					placeholder={differs('assignee') || t('ui.filing.assignee-hint')}
					offers={shelves?.assignees ?? []}
					onChange={(assignee) => set({ assignee })}
				/>
				<Offering
					label={t('ui.filing.tags')}
					value={form.tags}
					placeholder={t('ui.filing.tags-hint')}
					offers={shelves?.tags ?? []}
					onChange={(tags) => set({ tags })}
				/>
				{before.mixed.has('tags') && <p className="hint">{t('ui.filing.tags-mixed')}</p>}
				<DialogActions submit={t('ui.filing.save')} disabled={change === null} onCancel={onClose} />
			</form>
		</Dialog>
	);
}
