import { isWholeCell } from '../../cells.ts';
import type { Filter, Mention } from '../types.ts';

/** From the bracket that opens: nothing, 单位：, or another unit and a mark before ours. */
const OPENED = /[（(【[](?:[^（()）。；\d]{0,8}[、,，/／:：]|单位)?\s?$/u;
/** Up to the bracket that closes: nothing, or a mark and another unit. */
const CLOSED = /^(?:[、,，/／;；][^（()）。\d]{0,10})?\s?[）)】\]]/u;

/** 万元户, 亿元村, 千元机, 亿元级: a name of a class of households and places, not an amount. */
const CLASS_NAME = /^(?:户(?!均)|村|镇|乡|县(?!域)|街(?!道)|店(?!铺)|田|楼(?!市)|机(?![会构器组关场动票电遇制])|级(?![别财]))/u;

/** Whether the mention stands between two of these, or a cell's edges. */
function alone(m: Mention, text: string): boolean {
	const before = text.slice(Math.max(0, m.from - 12), m.from);
	const behind = text.slice(m.to, m.to + 14);
	if (OPENED.test(before) && CLOSED.test(behind)) return true;
	return isWholeCell(text, m.from, m.to);
}

export const unitLabels = {
	id: 'unit-labels',
	type: 'filter',
	why: 'A scale word and a unit in brackets or alone in a cell says what a column is counted in; nothing is counted by it.',
	examples: [
		{ text: '投资（万元）7350', figures: [{ text: '7350' }], others: [['万元', 'label']] },
		{ text: '净利润（亿元）同比增长。', figures: [], others: [['亿元', 'label']] },
		{ text: '出口额（亿美元、%）和客运量(万人)', figures: [] },
		{ text: '村里出了首个万元户，是有名的亿元镇。', figures: [], others: [['万元', 'label']] },
		{
			text: '千元机、百元店热卖，亿元级项目8个，超千元机票。',
			figures: [{ text: '8个' }, { text: '超千元' }],
			others: [['千元', 'label']],
		},
		{ text: '项目\t亿元\t万人', figures: [] },
		{ text: '投资过亿元（其中设备近亿元）。', figures: [{ text: '过亿元' }, { text: '近亿元' }] },
		{ text: '涉案金额（上亿元）仍在核对。', figures: [{ text: '上亿元' }] },
	],
	test(m, { text }) {
		if (!m.numeral?.bare || m.numeral.inner !== '' || m.modifier !== 'exact' || m.range) return null;
		if (m.unitClass === 'money' && m.unit === '元' && CLASS_NAME.test(text.slice(m.to, m.to + 2))) return { class: 'label' };
		return alone(m, text) ? { class: 'label' } : null;
	},
} as const satisfies Filter;
