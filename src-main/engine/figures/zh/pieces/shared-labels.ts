import type { Filter } from '../types.ts';

/** 一、二、三等奖 and 6、7号楼: a bare number that shares the name behind the next. */
const ORDINAL_UNIT = /^(?:类|级|等|型|期|批|档|组|栋|幢|座|号|区|楼|环)$/u;

export const sharedLabels = {
	id: 'shared-labels',
	type: 'filter',
	backwards: true,
	why: 'Numbers joined by 、 share what stands behind the last of them; if that is a name they all name.',
	examples: [
		{ text: '评出一、二、三等奖共18名。', figures: [{ text: '18名' }] },
		{ text: '涉及12、15号楼的96户居民。', figures: [{ text: '96户' }] },
		{ text: '1类、2类功能区噪声46分贝，一级、二级渔港8座。', figures: [{ text: '46分贝' }, { text: '8座' }] },
		{ text: '第三、四批名单涉及7家企业。', figures: [{ text: '7家' }] },
	],
	test(m, { text, next }) {
		if (m.numeral === null || m.modifier !== 'exact' || m.range || next?.numeral == null) return null;
		// 1类、2类功能区: the ordinal unit may stand behind each.
		const unit = m.unit;
		if (unit !== '' && !(ORDINAL_UNIT.test(unit) && text.startsWith(unit, next.numeral.to))) return null;
		if (!/^\s?(?:[、/]|和|或|及|至|到|-|—|～|~)\s?$/u.test(text.slice(m.to, next.from))) return null;
		return next.verdict?.class === 'label' && next.verdict.reason !== 'codes' ? { class: 'label' } : null;
	},
} as const satisfies Filter;
