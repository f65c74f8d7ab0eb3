/**
 * Words of change of Chinese news prose: that an amount rose or fell, and where it came to. One list for all who ask: what
 * stands between a noun and its figure, what names nothing counted, where a change began and ended.
 */

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** 增长, 缩水: what became of an amount. Names of rates (增速, 涨幅) are none. */
const VERBS = words(`
	增长 增加 增多 增产 增收 上升 上涨 加大 上调 上浮 上扬 上修 提高 提升 扩大 加快 拉长 延长 放大 放量 跃升 攀升 拉升 推升 抬升 抬高 摸高 倍增 连升 回升 反弹 冲高 走高 偏多 偏高 调升 调高 高开 扩展 拓展 延伸
	成长 扩张 年增 月增 季增 年成长 月成长 季成长
	减少 减产 减收 下降 下跌 下滑 下挫 下调 下浮 下修 降低 回落 回吐 回撤 缩小 缩减 缩短 缩窄 缩水 缩量 收窄 跌去 连降 压减 压缩 萎缩 放缓 走低 重挫 跳水 偏少 偏低 调降 调低 低开 贬值 便宜
	收缩 衰退 年减 月减 季减 年跌 月跌
`);

/** 涨, 降: the same in one character. */
const STEMS = [...'增减升降涨跌'];

/** 大增, 猛涨, 锐减: how much something rose or fell, in one word. */
export const SWINGS: ReadonlySet<string> = new Set(
	[...'大猛激骤剧锐陡微略暴飙狂劲突稳普齐'].flatMap((how) => [...'增升涨降跌减'].map((change) => how + change)),
);

/** 落到, 缩至, 涨到: where a change ended. */
export const ENDED: readonly string[] = [
	...'落掉做缩退扩提拉攀冲摸炒抬排减升降涨跌增回卖滑砍爬加跃压',
	...words('回落 回升 冲高 摸高 推迟 提前 压缩 缩短 缩小 下滑 下调 上调 反弹 走低 走高 攀升 拉长 延伸 扩展 跃升 扩张 延长'),
].flatMap((verb) => [`${verb}到`, `${verb}至`]);

/** 收涨, 微增: with how much or at what hour of the exchange. */
const SWUNG = words('高收 低收 累涨 累跌 累升 累降 微涨 微跌 收涨 收跌 大涨 大跌 暴跌 微增 略增 略降');

/** Whether the word says what became of an amount, and nothing of what it is of. */
export const saysChange = (word: string): boolean => CHANGE.has(word);
const CHANGE: ReadonlySet<string> = new Set([...VERBS, ...STEMS, ...SWUNG, ...SWINGS]);

/** The words as one alternative of a pattern, the longest first. */
export const CHANGE_PATTERN = [...VERBS, ...SWUNG, ...SWINGS, ...STEMS].join('|');
