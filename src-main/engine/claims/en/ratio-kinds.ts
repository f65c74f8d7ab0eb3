/** Kinds of figures that are numbers of no thing of their own. */
export const RATIO_KINDS: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);
