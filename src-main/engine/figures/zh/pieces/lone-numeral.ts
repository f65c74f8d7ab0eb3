import { isHan } from '../chars.ts';
import { isFormalOnly } from '../numeral.ts';
import type { Filter } from '../types.ts';

/** Nouns that a name puts a numeral before; a count of them needs a measure word, 两, or a word that opens a count. */
const INSTITUTION =
	/^(?:院|馆|厂|校|厅|系|国|省|县|市|区|镇|乡|村|州|盟|旗|店|街|街道|岛|湖|河|山|港|园|房|室|员|团|站|桥|路|军|社区|医院|学校|高校|院校|小区|片区|园区|村庄|企业|机构|单位|里|路口|通)$/u;

/** A character before a numeral that leaves it free to count: clause marks, prepositions, verbs of having. */
const OPENS_COUNT = /[^\u4e00-\u9fff]|[全共这该各有是在对于从向为及和与含辖管涉达约近内等的了其外涵跨等由]/u;

const BARE_UNITS =
	/^(?:人|人次|人口|户|家|名|元|吨|亩|公里|里|米|件|种|个|只|头|辆|册|台|株|棵|斤|公斤|条|场|所|座|栋|套|张|企|村|字|层|步|平方米|平方公里|千瓦|千瓦时|立方米|美元|欧元|日元|港元|英镑|卢布|韩元|人民币|箱|瓶|双|首|份|位|间|处|点)$/u;

export const lone = {
	id: 'lone-numeral',
	type: 'filter',
	why: 'One numeral character without a measure word is part of the word it stands in (双方一拍即合, 三地联动).',
	examples: [
		{ text: '双方一拍即合，三方联动。', figures: [] },
		{ text: '五爱街的三元里小区。', figures: [] },
		{ text: '零事故运行200天。', figures: [{ text: '200天' }] },
		{
			text: '结余为零，伤亡降至零；化整为零散件，为零售业服务。',
			figures: [
				{ text: '零', value: '0' },
				{ text: '零', value: '0' },
			],
		},
		{ text: '指数收在万点下方，来了百人。', figures: [{ text: '万点', value: '10000' }, { text: '百人' }] },
		{ text: '三县联合巡查。', figures: [{ text: '三县', unit: '县' }] },
		{ text: '他住在城东四社区，就诊于省五医院。', figures: [] },
		{ text: '产业发展数智赋能，多数企业受益。', figures: [] },
		{ text: '七一路和五三街的住户共21户，二组分到6户。', figures: [{ text: '21户' }, { text: '6户' }] },
	],
	test(m, { text }) {
		if (m.verdict || m.kind === 'time' || m.kind === 'rank' || m.kind === 'multiple') return null;
		if (m.numeral === null) return isHan(text[m.from]) ? { class: 'phrase' } : null;
		const { numeral } = m;
		if (numeral.form === 'vague') {
			// 几 and 数 count only before a measure word.
			return m.unit === '' || m.unit === '分' || m.unitClass === 'noun' || (text[m.from] === '数' && INSTITUTION.test(m.unit))
				? { class: 'phrase' }
				: null;
		}
		if (numeral.form === 'half') return m.piece === 'halves' || m.piece === 'bare-halves' ? null : { class: 'phrase' };
		if (numeral.form === 'circled') return { class: 'label' };
		if (isFormalOnly(text, numeral) && numeral.length < 2 && m.unitClass !== 'money') return { class: 'phrase' };
		// 二七路, 三八班: digits read one by one never count things.
		if (
			numeral.form === 'digits' &&
			numeral.low?.d === 1n &&
			(m.unit === '' || m.unitClass === 'classifier' || m.unitClass === 'minute')
		)
			return { class: 'label' };
		if (numeral.form !== 'han' || numeral.length > 1 || m.range || m.modifier !== 'exact') return null;
		if (m.piece === 'counted-heads' || m.piece === 'fused-measure') return null;
		// 结余为零, 死亡人数降至零: nothing is left, and that is a number.
		if (text[m.from] === '零' && /[为至到]/u.test(text[m.from - 1] ?? '') && !isHan(text[m.to])) return null;
		if (m.unit === '') return { class: 'phrase' };
		if (m.unit === '番' && m.piece !== 'doublings') return { class: 'phrase' };
		if (numeral.bare) return BARE_UNITS.test(m.unit) ? null : { class: 'phrase' };
		// A count of two takes 两: 二套房, 二班, 二组 name the second.
		if (text[m.from] === '二' && m.unitClass === 'classifier' && m.unit !== '位') return { class: 'label' };
		// 零 denies rather than counts before anything that is not measured: 零投诉, 零发案.
		if ('零〇'.includes(text[m.from] ?? '') && (m.unitClass === 'classifier' || m.unitClass === 'people'))
			return { class: 'phrase' };
		if (
			INSTITUTION.test(m.unit) &&
			(text[m.from] === '一' || !OPENS_COUNT.test(text[m.from - 1] ?? '\n')) &&
			text[m.from] !== '两'
		)
			return { class: 'label' };
		return null;
	},
} as const satisfies Filter;
