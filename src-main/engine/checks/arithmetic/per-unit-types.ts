import type { Figure, Paragraph } from '../../../contract/model.ts';

/** So much for one, so many, and so much for all. */
export interface PerUnit {
	paragraph: Paragraph;
	/** The amount for one. */
	rate: Figure;
	/** How many. */
	count: Figure;
	/** The amount for all. */
	total: Figure;
	/** mean: 人均, an average. price: 每人, so much for each. */
	form: 'mean' | 'price';
	/** The three stand farther apart than one sentence, or in another order: a failure is likely, not sure. */
	loose?: boolean;
}
