/** 0.4个和1.2个百分点, 12、15和20公里: the unit is printed once, behind the last. */
import type { Attach } from '../types.ts';

const JOINT = /^\s?(?:、|和|与|及|或|×|[xX*])\s?$/u;

export const sharedUnits = {
	id: 'shared-units',
	type: 'attach',
	backwards: true,
	why: 'Numbers in a row share the unit behind the last of them.',
	examples: [
		{
			text: '分别高0.3个和1.5个百分点。',
			figures: [
				{ text: '0.3个', kind: 'point', unit: '个百分点' },
				{ text: '1.5个百分点', kind: 'point' },
			],
		},
		{
			text: '里程为12、15和20公里。',
			figures: [
				{ text: '12', unit: '公里', kind: 'measure' },
				{ text: '15', unit: '公里' },
				{ text: '20公里', unit: '公里' },
			],
		},
		{ text: '展板尺寸为90×120厘米。', figures: [{ text: '90', unit: '厘米', kind: 'measure' }, { text: '120厘米' }] },
		{
			text: '组建三支队伍，设置五个点位，利率下调两个点。',
			figures: [
				{ text: '三支', unit: '支' },
				{ text: '五个', kind: 'count', unit: '个' },
				{ text: '两个点', kind: 'point' },
			],
		},
		{
			text: '巡检160间次，18城上涨，5家门店、43家中级法院、8项目标、3场地震，他打进两球。',
			figures: [
				{ text: '160间次', unit: '间次' },
				{ text: '18城', unit: '城' },
				{ text: '5家', unit: '家' },
				{ text: '43家', unit: '家' },
				{ text: '8项', unit: '项' },
				{ text: '3场', unit: '场' },
				{ text: '两球', unit: '球' },
			],
		},
		{ text: '共有3个、5名。', figures: [{ text: '3个', unit: '个', kind: 'count' }, { text: '5名' }] },
	],
	attach(m, { text, next }) {
		if (
			m.numeral === null ||
			next === null ||
			next.verdict ||
			next.unit === '' ||
			m.kind !== null ||
			next.kind === 'time' ||
			next.kind === 'rank'
		)
			return null;
		const open =
			m.unit === '' || (m.unit === '个' && m.unitClass === 'classifier' && next.unit.length > 1 && next.unit.startsWith('个'));
		if (!open || !/[-−－–负0-9]/u.test(text[m.from] ?? '') || next.from - m.to > 3 || !JOINT.test(text.slice(m.to, next.from)))
			return null;
		// Whether 3、5万 is three or thirty thousand nobody can tell: only plain numbers share.
		if (m.numeral.scale !== next.numeral?.scale) return null;
		return { ...m, unit: next.unit, unitClass: next.unitClass, piece: 'shared-units' };
	},
} as const satisfies Attach;
