/** Words that say how near the printed number is to the true one, before and behind it, and which intervals they open. */
import type { Modifier } from '../../../../contract/model.ts';

export interface Approximator {
	text: string;
	modifier: Exclude<Modifier, 'exact'>;
	/** Characters before it that make it part of another word: 节约, 附近, 赶超. */
	notAfter?: string;
	/** Needs a bare scale word or 半 behind it: 上百, 过半, 破亿. */
	bare?: true;
	/** May be parted from its number by a few words of the list in pieces/apart.ts (突破人均2万元). */
	apart?: true;
}

export const before = [
	{ text: '不少于', modifier: 'atleast', apart: true },
	{ text: '不低于', modifier: 'atleast', apart: true },
	{ text: '不小于', modifier: 'atleast' },
	{ text: '不下于', modifier: 'atleast' },
	{ text: '不短于', modifier: 'atleast' },
	{ text: '不下', modifier: 'atleast' },
	{ text: '至少', modifier: 'atleast', apart: true },
	{ text: '最少', modifier: 'atleast', apart: true },
	{ text: '起码', modifier: 'atleast', apart: true },
	{ text: '年满', modifier: 'atleast' },
	{ text: '满', modifier: 'atleast', notAfter: '不未圆美充丰饱布铺挤' },
	{ text: '不超过', modifier: 'atmost', apart: true },
	{ text: '不超', modifier: 'atmost' },
	{ text: '不多于', modifier: 'atmost' },
	{ text: '不高于', modifier: 'atmost', apart: true },
	{ text: '不大于', modifier: 'atmost' },
	{ text: '不长于', modifier: 'atmost' },
	{ text: '不得超过', modifier: 'atmost', apart: true },
	{ text: '不得低于', modifier: 'atleast', apart: true },
	{ text: '不得少于', modifier: 'atleast', apart: true },
	{ text: '不能超过', modifier: 'atmost', apart: true },
	{ text: '不应超过', modifier: 'atmost', apart: true },
	{ text: '未超过', modifier: 'atmost' },
	{ text: '最多', modifier: 'atmost', apart: true },
	{ text: '至多', modifier: 'atmost', apart: true },
	{ text: '顶多', modifier: 'atmost', apart: true },
	{ text: '最高', modifier: 'atmost', apart: true },
	{ text: '不到', modifier: 'under' },
	{ text: '不足', modifier: 'under' },
	{ text: '不满', modifier: 'under' },
	{ text: '未满', modifier: 'under' },
	{ text: '未达', modifier: 'under' },
	{ text: '未到', modifier: 'under' },
	{ text: '低于', modifier: 'under', notAfter: '不得' },
	{ text: '少于', modifier: 'under', notAfter: '不得' },
	{ text: '小于', modifier: 'under', notAfter: '不' },
	{ text: '超过了', modifier: 'over' },
	{ text: '超过', modifier: 'over', apart: true },
	{ text: '超出', modifier: 'over' },
	{ text: '超', modifier: 'over', notAfter: '赶反高远中英华西出不' },
	{ text: '逾', modifier: 'over' },
	{ text: '高于', modifier: 'over', notAfter: '不得' },
	{ text: '多于', modifier: 'over', notAfter: '不得' },
	{ text: '大于', modifier: 'over', notAfter: '不' },
	{ text: '突破了', modifier: 'over', apart: true },
	{ text: '突破', modifier: 'over', apart: true },
	{ text: '冲破', modifier: 'over' },
	{ text: '破', modifier: 'over', bare: true, notAfter: '突爆打' },
	{ text: '过', modifier: 'over', bare: true, notAfter: '超通经不' },
	{ text: '上', modifier: 'over', bare: true, notAfter: '以' },
	{ text: '成', modifier: 'over', bare: true },
	{ text: '将近', modifier: 'about' },
	{ text: '接近', modifier: 'about' },
	{ text: '临近', modifier: 'about' },
	{ text: '近', modifier: 'about', notAfter: '最附邻靠相远亲新就贴临接将逼' },
	{ text: '大约', modifier: 'about' },
	{ text: '大概', modifier: 'about' },
	{ text: '大致', modifier: 'about' },
	{ text: '约莫', modifier: 'about' },
	{ text: '约', modifier: 'about', notAfter: '节合条预违签公契纽制集租特履邀毁隐简要相婚盟爽解缔和' },
	{ text: '几近', modifier: 'about' },
	{ text: '差不多', modifier: 'about' },
	{ text: '好', modifier: 'about', bare: true },
] as const satisfies readonly Approximator[];

/** Words between an approximator of nearness and its number that only join them: 约有600多家, 约占三成. */
export const joiners = '有 为 占 合 需 达 用 是 在 计 共 需要 相当于 折合 增长 增加 下降 减少 耗时 花费 投入 投资 值'.split(' ');

export const behind = [
	{ text: '左右', modifier: 'about' },
	{ text: '上下', modifier: 'about' },
	{ text: '前后', modifier: 'about' },
	{ text: '及其以上', modifier: 'atleast' },
	{ text: '及以上', modifier: 'atleast' },
	{ text: '或以上', modifier: 'atleast' },
	{ text: '(含)以上', modifier: 'atleast' },
	{ text: '（含）以上', modifier: 'atleast' },
	{ text: '以上', modifier: 'atleast' },
	{ text: '之上', modifier: 'atleast' },
	{ text: '及以下', modifier: 'atmost' },
	{ text: '或以下', modifier: 'atmost' },
	{ text: '（含）以下', modifier: 'atmost' },
	{ text: '(含)以下', modifier: 'atmost' },
	{ text: '以下', modifier: 'atmost' },
	{ text: '以内', modifier: 'atmost' },
	{ text: '之内', modifier: 'atmost' },
	{ text: '不到', modifier: 'under' },
	{ text: '开外', modifier: 'over' },
	{ text: '有余', modifier: 'over' },
	{ text: '出头', modifier: 'over' },
	{ text: '挂零', modifier: 'over' },
	{ text: '之多', modifier: 'about' },
] as const satisfies readonly Approximator[];
