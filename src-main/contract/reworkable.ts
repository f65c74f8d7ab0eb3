/** The rules whose figures an editor may pair by hand, and have the arithmetic done again. */
export const reworkable = ['share', 'completion-rate', 'growth', 'difference', 'sum', 'remainder', 'mean', 'product'] as const;
export type Reworkable = (typeof reworkable)[number];

export const isReworkable = (rule: string): rule is Reworkable => (reworkable as readonly string[]).includes(rule);
