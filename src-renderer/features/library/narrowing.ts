/** What the list of all articles is narrowed by. */
import { today } from './today.ts';

export const dueFilters = ['any', 'overdue', 'today', 'week'] as const;
export type DueFilter = (typeof dueFilters)[number];

export interface Narrowing {
	title: string;
	/** "" for articles in no folder; null for all. */
	folder: string | null;
	tag: string | null;
	/** "" for articles that nobody is to check; null for all. */
	assignee: string | null;
	due: DueFilter;
}

export const NOTHING_NARROWED: Narrowing = { title: '', folder: null, tag: null, assignee: null, due: 'any' };

export const narrowed = ({ title, folder, tag, assignee, due }: Narrowing): boolean =>
	title.trim() !== '' || folder !== null || tag !== null || assignee !== null || due !== 'any';

/** The last day that a filter lets through; null for all. What was due before is in each of them: it is due still. */
export function dueUntil(filter: DueFilter, now = new Date()): string | null {
	switch (filter) {
		case 'any':
			return null;
		case 'overdue':
			return today(-1, now);
		case 'today':
			return today(0, now);
		case 'week':
			return today(7, now);
	}
}
