/** Spellings of one unit under one name, so that a search for one finds the others. */
const NAMES: readonly (readonly [name: string, spellings: RegExp])[] = [
	['%', /^(?:%|％|﹪|per ?cent|pct)$/i],
	['百分点', /^(?:个?百分点|percentage points?|pp)$/i],
	['元', /^(?:元|人民币|￥|¥|yuan|rmb|cny)$/i],
];

/** The name under which a printed unit is indexed and looked up. */
export const unitName = (unit: string): string => NAMES.find(([, spellings]) => spellings.test(unit))?.[0] ?? unit.toLowerCase();
