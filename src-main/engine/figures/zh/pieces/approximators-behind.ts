import { isHan, skipBlanks } from '../chars.ts';
import { approximatorBehind } from '../lexicon/index.ts';
import { matchAt } from '../match.ts';
import { stronger } from '../strength.ts';
import type { Attach, Mention } from '../types.ts';

const AND_MORE =
	/(?:多|余)(?![0-9一二三四五六七八九十百千万亿两半几于数为是种样挣收卖赚产得花交付领补省缴]|出(?![口版租生土资国境入席行院]))/y;

const MORE_CLASSES: readonly string[] = [
	'duration',
	'year',
	'length',
	'area',
	'weight',
	'volume',
	'money',
	'multiple',
	'age',
	'tenth',
	'classifier',
	'hour',
];

export const approximatorsBehind = {
	id: 'approximators-behind',
	type: 'attach',
	why: '以上, 左右 and their like bound the figure they follow.',
	examples: [
		{
			text: '60岁以上老人，30%以下，50人左右。',
			figures: [
				{ text: '60岁以上', modifier: 'atleast', kind: 'age' },
				{ text: '30%以下', modifier: 'atmost' },
				{ text: '50人左右', modifier: 'about' },
			],
		},
		{
			text: '用了3个多月，涨了两倍多。',
			figures: [
				{ text: '3个多月', value: '3', unit: '个月', modifier: 'over' },
				{ text: '两倍多', value: '2', modifier: 'over' },
			],
		},
		{ text: '3米多出9厘米，30多出口企业。', figures: [{ text: '3米' }, { text: '9厘米' }, { text: '30多' }] },
		{ text: '一棚多挣2000元，一年多来。', figures: [{ text: '2000元' }, { text: '一年多' }] },
		{
			text: '500米内设站，20名学生左右。',
			figures: [
				{ text: '500米内', modifier: 'atmost' },
				{ text: '20名', modifier: 'about' },
			],
		},
	],
	attach(m, { text }) {
		if (m.numeral === null || m.kind === 'rank' || (m.kind === 'time' && m.piece !== 'periods' && m.piece !== 'scan'))
			return null;
		let out: Mention = m;
		// 3个多月, 两个多小时: the approximator parts the measure word from the unit.
		if (out.unit === '个' && /[多余]/u.test(text[out.unitTo] ?? '')) {
			const rest = matchAt(/[多余](月|小时|星期|礼拜|季度|世纪|学期|钟头|百分点|工作日)/y, text, out.unitTo);
			if (rest) {
				const unit = `个${rest[1]}`;
				const to = out.unitTo + rest[0].length;
				out = {
					...out,
					...stronger(out, 'over', rest[0][0] ?? ''),
					to,
					unitTo: to,
					unit,
					unitClass: unit === '个百分点' ? 'point' : 'duration',
				};
			}
		} else if (MORE_CLASSES.includes(out.unitClass) && out.numeral?.inner === '' && out.unitTo === out.to) {
			const more = matchAt(AND_MORE, text, out.unitTo);
			const quantity = out.unitClass !== 'classifier' && out.unitClass !== 'money';
			if (more && (quantity || /[，。、；）的]/u.test(text[out.unitTo + 1] ?? '。')))
				out = { ...out, ...stronger(out, 'over', more[0]), to: out.unitTo + more[0].length };
		}
		// 一分多钟 parts the unit itself.
		const clock = /^[分秒]$/u.test(out.unit) && text.startsWith('多钟', out.unitTo);
		if (clock)
			return {
				...out,
				...stronger(out, 'over', '多'),
				to: out.unitTo + 2,
				unitTo: out.unitTo + 2,
				unit: `${out.unit}钟`,
				unitClass: 'duration',
			};
		const at = skipBlanks(text, out.to);
		const found = approximatorBehind(text, at);
		if (
			found &&
			!(found.text === '前后' && out.kind !== 'time') &&
			// 北纬36度附近海域: near a place, not near a number.
			!(
				found.text === '附近' &&
				(out.unitClass === 'length' || (isHan(text[at + 2]) && !/[徘震波运浮窄]/u.test(text[at + 2] ?? '')))
			) &&
			!(found.text === '上下' && isHan(text[at + 2]) && !/[的浮波]/u.test(text[at + 2] ?? ''))
		)
			return { ...out, ...stronger(out, found.modifier, found.text), to: at + found.text.length };
		if (
			text[at] === '内' &&
			(out.unitClass === 'length' || out.unitClass === 'duration' || out.unitClass === 'hour') &&
			!/[容部涵需置外陆地科]/u.test(text[at + 1] ?? '')
		)
			return { ...out, ...stronger(out, 'atmost', '内'), to: at + 1 };
		// 20名学生左右: parted by the thing counted.
		const parted = out.unit !== '' ? matchAt(/[\u4e00-\u9fff]{1,4}?左右/y, text, out.to) : null;
		if (parted && !/[0-9一二三四五六七八九十两半几的]/u.test(parted[0])) return { ...out, ...stronger(out, 'about', '左右') };
		return out === m ? null : out;
	},
} as const satisfies Attach;
