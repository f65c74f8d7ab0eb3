import type { Figure, Paragraph } from '../../../contract/model.ts';
import type { Stretch } from '../clauses.ts';

/** A quantity before and after, and the change as printed: 由A增加到B，增加C. */
export interface Change {
	paragraph: Paragraph;
	before: Figure;
	after: Figure;
	change: Figure;
	/** What the words say: up or down. */
	direction: 'up' | 'down';
	by: Stretch;
}
