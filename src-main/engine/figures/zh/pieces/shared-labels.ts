import type { Filter } from '../types.ts';

/** 一、二、三等奖 and 6、7号楼: a bare number that shares the name behind the next. */
export const sharedLabels = {
	id: 'shared-labels',
	type: 'filter',
	backwards: true,
	why: 'Numbers joined by 、 share what stands behind the last of them; if that is a name they all name.',
	examples: [
		{ text: '评出一、二、三等奖共18名。', figures: [{ text: '18名' }] },
		{ text: '涉及12、15号楼的96户居民。', figures: [{ text: '96户' }] },
		{ text: '第三、四批名单涉及7家企业。', figures: [{ text: '7家' }] },
	],
	test(m, { text, next }) {
		if (m.unit !== '' || m.numeral === null || m.modifier !== 'exact' || m.range) return null;
		if (!/^\s?(?:[、/]|和|或|及|至|到|-|—|～|~)\s?$/u.test(text.slice(m.numeral.to, next?.from ?? 0)) || next === null)
			return null;
		return next.verdict?.class === 'label' && next.verdict.reason !== 'codes' ? { class: 'label' } : null;
	},
} as const satisfies Filter;
