/** Words of nearness around a figure: adjacent ones become part of its text, those parted by a few words only mark it. */
import type { Modifier } from '../../../../contract/model.ts';
import { isBlank, isHan, skipBlanks } from '../chars.ts';
import { joiners } from '../lexicon/approximators.ts';
import { apart, approximatorBefore, approximatorBehind } from '../lexicon/index.ts';
import { matchAt } from '../match.ts';
import type { Attach, Mention } from '../types.ts';

/** What says most wins: a bound over a direction, a direction over mere nearness. */
const FORCE: Readonly<Record<Modifier, number>> = { exact: 0, about: 1, over: 2, under: 3, atleast: 3, atmost: 3 };

function stronger(m: Mention, modifier: Modifier, text: string): Pick<Mention, 'modifier' | 'modifierText'> {
	return FORCE[modifier] > FORCE[m.modifier]
		? { modifier, modifierText: text }
		: { modifier: m.modifier, modifierText: m.modifierText };
}

const INNER: Readonly<Record<string, Modifier>> = { 余: 'over', 多: 'over', 来: 'about', 几: 'about', 数: 'about' };

export const innerApproximators = {
	id: 'inner-approximators',
	type: 'attach',
	why: '2500余万: the approximator stands inside the number.',
	examples: [
		{
			text: '筹资1800余万元，惠及三百多户。',
			figures: [
				{ text: '1800余万元', value: '18000000', modifier: 'over' },
				{ text: '三百多户', value: '300', modifier: 'over' },
			],
		},
		{
			text: '十几名、数百人、几十万件。',
			figures: [
				{ text: '十几名', low: '11', high: '19', modifier: 'about' },
				{ text: '数百人', low: '200', high: '999' },
				{ text: '几十万件', low: '200000', high: '990000' },
			],
		},
		{
			text: '花了好几天，来了十来个人。',
			figures: [
				{ text: '好几天', value: null, low: null, high: null, modifier: 'about' },
				{ text: '十来个', value: '10', modifier: 'about' },
			],
		},
		{
			text: '两三家、五六十人。',
			figures: [
				{ text: '两三家', low: '2', high: '3', modifier: 'about' },
				{ text: '五六十人', low: '50', high: '60' },
			],
		},
	],
	attach(m) {
		const { numeral } = m;
		if (numeral === null || m.kind === 'time' || m.kind === 'rank') return null;
		const modifier = INNER[numeral.inner];
		if (modifier) return { ...m, ...stronger(m, modifier, numeral.inner) };
		return numeral.estimate ? { ...m, ...stronger(m, 'about', '') } : null;
	},
} as const satisfies Attach;

const AND_MORE = /(?:多|余)(?![0-9一二三四五六七八九十百千万亿两半几于数为是种样])/y;
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

/** Adverbs and per-words that may part 突破 and its like from the number. */
const APART =
	/^(?:了|的)?(?:人均|户均|亩均|年均|月均|日均|平均|总额|总量|总数|累计|合计|全年|年|当年|每年|每月|每天|每日|每人|每户|每个|每次|单日|单月|达到|达|有|增加|提供|安排|投入|保留|需要|需|要|配备|设置|设立|建设|建成|缴纳|支付|提前|持续|连续|补贴|补助|奖励|给予|可获|可达|可贷|可享受|可申请|可给予|可)*$/u;

/** One look that spares nearly every figure the search for each word. */
const APART_HEADS = new RegExp(`${apart.map((a) => a.text).join('|')}|约|大概`, 'u');

export const approximatorsBefore = {
	id: 'approximators-before',
	type: 'attach',
	why: '近, 约, 超过 and their like bound the figure they precede.',
	examples: [
		{ text: '近4.2万人参加，超过去年。', figures: [{ text: '近4.2万人', value: '42000', modifier: 'about' }] },
		{ text: '约有800多家企业。', figures: [{ text: '800多家', value: '800', modifier: 'over' }] },
		{
			text: '不少于15天，不超过3次，不足40户。',
			figures: [
				{ text: '不少于15天', modifier: 'atleast' },
				{ text: '不超过3次', modifier: 'atmost' },
				{ text: '不足40户', modifier: 'under' },
			],
		},
		{ text: '农民收入突破人均1.8万元。', figures: [{ text: '1.8万元', value: '18000', modifier: 'over' }] },
		{ text: '每人最多申请2次。', figures: [{ text: '2次', modifier: 'exact' }] },
		{ text: '每户最多补助5000元。', figures: [{ text: '5000元', modifier: 'atmost' }] },
		{
			text: '上百人、过半、近半数、半数以上。',
			figures: [
				{ text: '上百人', value: '100', modifier: 'over' },
				{ text: '过半', value: '0.5', modifier: 'over' },
				{ text: '近半数', value: '0.5', modifier: 'about' },
				{ text: '半数以上', value: '0.5', modifier: 'atleast' },
			],
		},
		{
			text: '节约20万元，附近3家店。',
			figures: [
				{ text: '20万元', modifier: 'exact' },
				{ text: '3家', modifier: 'exact' },
			],
		},
	],
	attach(m, { text, previous }) {
		if (m.numeral === null || (m.kind === 'time' && m.piece !== 'periods') || m.piece === 'periods' || m.kind === 'rank')
			return null;
		let end = m.from;
		while (end > 0 && isBlank(text[end - 1])) end--;
		const found = approximatorBefore(text, end);
		const bareNumber = m.numeral.bare || m.numeral.form === 'half' || m.numeral.inner !== '' || m.numeral.form === 'vague';
		if (found && (!found.bare || bareNumber || (m.unitClass === 'tenth' && found.text === '过'))) {
			const from = end - found.text.length;
			if (!found.notAfter?.includes(text[from - 1] ?? '\n')) {
				// 近 and 约 double over an approximator that stands inside (约600多): the inner one says more.
				const before: Mention = { ...m, ...stronger(m, found.modifier, found.text), from };
				const second = approximatorBefore(text, from);
				if (second && !second.bare && !second.notAfter?.includes(text[from - second.text.length - 1] ?? '\n'))
					return { ...before, ...stronger(before, second.modifier, second.text), from: from - second.text.length };
				return before;
			}
		}
		if (!APART_HEADS.test(text.slice(Math.max(previous?.to ?? 0, end - 10), end))) return null;
		const since = Math.max(previous?.to ?? 0, end - 10);
		const clause = text.slice(since, end);
		const cut = clause.search(/[，。；！？：、,;:（）“”][^，。；！？：、,;:（）“”]*$/u);
		const head = cut < 0 ? clause : clause.slice(cut + 1);
		for (const a of apart) {
			const at = head.lastIndexOf(a.text);
			if (at < 0 || a.notAfter?.includes(head[at - 1] ?? '\n')) continue;
			if (APART.test(head.slice(at + a.text.length))) return { ...m, ...stronger(m, a.modifier, a.text) };
		}
		const joiner = /(?:大约|约|大概)(?<j>[\u4e00-\u9fff]{1,3})$/u.exec(head);
		if (joiner?.groups && joiners.includes(joiner.groups['j'] ?? '') && !/[节合条预违签公契纽制集租特]约/u.test(head))
			return { ...m, ...stronger(m, 'about', '约') };
		return null;
	},
} as const satisfies Attach;
