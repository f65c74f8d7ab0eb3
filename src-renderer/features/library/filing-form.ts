/** The form over the filing of one article or many, and what of it was touched. Pure. */
import type { Filing, FilingChange } from '../../../src-main/contract/library.ts';

export interface FilingForm {
	/** "" for none. */
	folder: string;
	due: string;
	assignee: string;
	/** Tags that all of them carry, with commas between. */
	tags: string;
}

export interface Common {
	form: FilingForm;
	/** Fields in which the articles differ; they begin empty. */
	mixed: ReadonlySet<keyof FilingForm>;
}

const COMMAS = /[,，、;；]/u;

export const tagsIn = (text: string): string[] => [
	...new Set(
		text
			.split(COMMAS)
			.map((tag) => tag.trim())
			.filter((tag) => tag !== ''),
	),
];

/** A folder's path without blanks and empty steps, as the desk takes it; null for none. */
function folderOf(text: string): string | null {
	const steps = text
		.split('/')
		.map((step) => step.trim())
		.filter((step) => step !== '');
	return steps.length === 0 ? null : steps.join('/');
}

export function commonOf(filings: readonly Filing[]): Common {
	const mixed = new Set<keyof FilingForm>();
	const one = (field: 'folder' | 'due' | 'assignee'): string => {
		const values = new Set(filings.map((filing) => filing[field] ?? ''));
		if (values.size > 1) mixed.add(field);
		return values.size === 1 ? ([...values][0] ?? '') : '';
	};
	const [first, ...rest] = filings.map(({ tags }) => tags);
	const shared = (first ?? []).filter((tag) => rest.every((tags) => tags.includes(tag)));
	if (filings.some(({ tags }) => tags.length > shared.length)) mixed.add('tags');
	return { form: { folder: one('folder'), due: one('due'), assignee: one('assignee'), tags: shared.join(', ') }, mixed };
}

/** What the form changes; null when that is nothing. A field left empty where the articles differ leaves them so. */
export function changeOf({ form: before }: Common, form: FilingForm): FilingChange | null {
	const change: FilingChange = {};
	if (form.folder.trim() !== before.folder) change.folder = folderOf(form.folder);
	if (form.due !== before.due) change.due = form.due === '' ? null : form.due;
	const assignee = form.assignee.trim();
	if (assignee !== before.assignee) change.assignee = assignee === '' ? null : assignee;
	const [had, has] = [tagsIn(before.tags), tagsIn(form.tags)];
	const added = has.filter((tag) => !had.includes(tag));
	const removed = had.filter((tag) => !has.includes(tag));
	if (added.length > 0) change.addTags = added;
	if (removed.length > 0) change.removeTags = removed;
	return Object.keys(change).length === 0 ? null : change;
}
