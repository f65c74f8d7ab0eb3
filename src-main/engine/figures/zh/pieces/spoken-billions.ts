import { mul, whole } from '../../../exact.ts';
import { readUnit } from '../scan.ts';
import type { Attach } from '../types.ts';

const YI = whole(100_000_000n);
/** 亿万富翁 and houses called 亿达: no scale word. */
const NAMES = /[万达利阳欧联滋嘉纬]/u;
/** What is counted by the hundred million and is no money: 3个亿用户. */
const COUNTED = /^的?(?:用户|粉丝|人口|人次|网民|观众|游客|旅客|乘客|注册|播放|点击|流量|阅读)/u;

const SIZED = /^[美欧日港]?元(?:以[上下]|级|大?项目|企业|镇|村|园)/u;

/** 近20个亿, 1.2万个亿, 几个亿. */
export const spokenBillions = {
	id: 'spoken-billions',
	type: 'attach',
	needs: /个亿/u,
	why: 'In speech 个 stands between a number and 亿: 20个亿 is 20亿, not twenty of anything.',
	examples: [
		{
			text: '投入近20个亿，贷款1.2万个亿，赚了几个亿，成本3到5个亿元。',
			figures: [
				{ text: '近20个亿', value: '2000000000', kind: 'money', modifier: 'about', unit: '', precision: '100000000' },
				{ text: '1.2万个亿', value: '1200000000000', kind: 'money' },
				{ text: '几个亿', low: '200000000', high: '999999999', kind: 'money' },
				{ text: '3到5个亿元', low: '300000000', high: '500000000', unit: '元', kind: 'money' },
			],
		},
		{
			text: '新开工52个亿元以上项目，培育3个亿元村。',
			figures: [{ text: '52个', value: '52' }, { text: '亿元以上', value: '100000000' }, { text: '3个' }],
		},
		{
			text: '拥有3个亿用户，5个亿万富翁，2个亿达项目。',
			figures: [{ text: '3个亿', value: '300000000', kind: 'count' }, { text: '5个' }, { text: '2个' }],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null || m.unit !== '个' || text[m.unitTo] !== '亿' || NAMES.test(text[m.unitTo + 1] ?? '')) return null;
		// 52个|亿元以上项目: how large each of those counted is.
		if (SIZED.test(text.slice(m.unitTo + 1, m.unitTo + 5))) return null;
		const at = m.unitTo + 1;
		const unit = readUnit(text, at);
		const vague = m.low === null || m.high === null;
		const to = unit?.to ?? at;
		return {
			...m,
			numeral: { ...m.numeral, to: at, scale: 8, form: vague ? 'han' : m.numeral.form, length: m.numeral.length + 1 },
			to,
			unitTo: to,
			unit: unit?.text ?? '',
			unitClass: unit?.class ?? '',
			low: m.low === null ? whole(200_000_000n) : mul(m.low, YI),
			high: m.high === null ? whole(999_999_999n) : mul(m.high, YI),
			precision: m.precision && mul(m.precision, YI),
			modifier: vague ? 'about' : m.modifier,
			kind: unit !== null || COUNTED.test(text.slice(at, at + 4)) ? null : 'money',
			piece: 'spoken-billions',
		};
	},
} as const satisfies Attach;
