/**
 * Words in front of a Chinese figure that name nothing that could be counted: what is done (卖, 掏), how much (最大, 一度), and the
 * place of a row (石桥区[187套]). What is counted is told before them.
 */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { PlaceMention } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';
import { CHANGE_PATTERN, saysChange } from './lexicon/change.ts';

/** Verbs, adverbs and pointers, which the search for a noun may end with where a clause has none. */
const HOLLOW: ReadonlySet<string> = new Set(
	(
		'分 微 跳 净 再 连 走 来 掏 接 打 用 换 去 靠 做 卖 投 攒 返 差 交 兑 访 签 喝 砍 跃 爬 反 尚 短 整 是 要 花 讲 喊 拿 吃 赚 开 装 播 只 都 才 就 可 达 有 没 够 占 ' +
		'有所 一度 已是 仅是 可达 则为 只有 仅有 都有 还有 总和 合计 共计 总计 累计 相当 涨得 跌得 卖出 来吃 只收 只打 打成 爬到 砍到 加到 达到 占到 省下 返还 呈现 ' +
		'月线 周线 日线 年线 季线 市场预期 预期 前值 预期值 预测值 相差 修正 高于 低于 持平 稳定 所致 开始 不停 估计 估算 计算 统计 一路 ' +
		'最大 最小 最高 最低 最多 最少 最贵 更大 更多 每秒 每月 每天 每年 单月 单日 全月 全天 平日 平时 整体 全周 依次 势头 时候 榜上 多云 后者 前者 三者 两者'
	).split(' '),
);

/** 只卖出, 再倍增, 退至, 后一路: how it was done, what was done and where it came to, and still no thing. */
const HOW = /^(?:后|再|又|仍|还|只|就|才|便|连|称|或|也|已|均|都|最终|终|往[上下]|一路|仍是|还是|少说)+/u;
const CAME_TO = /[至到]$/u;
/** Acts of which only what stood before them says what they were done to. */
const ACTS: ReadonlySet<string> = new Set(
	(
		'转 投 兑 付 算 送 绕 改 摘 提 抢 顶 立 涨 画 派 供 推 抽 降 升 落 拉 抬 冲 飙 拓 挪 移 发 收 拆 修 种 挖 铺 建 ' +
		'发出 卖出 开出 排定 拉升 落在 用去 派出 做完 更大 更小 收盘 开盘 兑换 申购 认购 缩到 单程 往返'
	).split(' '),
);
/** 高点, 上一纪录: how the amount stands among others of its kind. */
const LEVEL =
	/^(?:(?:此|之|以)前|上一个?|原|历史|单日|单月|全年|最)?(?:(?:最高|高峰|峰值)日|[高低]点|峰值|谷值|纪录|最高值?|最低值?|收盘点位|点位)$/u;

/** 2日|一天|就有5万: in how long. */
const SPAN = /^[一两三半几单](?:天|日|晚|夜|周|个?月|年|小时|上午|下午)$/u;

const bareOf = (noun: string): string => {
	const said = noun.replace(HOW, '');
	return said.length > 1 && !saysChange(said) ? said.replace(CAME_TO, '') : said;
};
/** Whether the words name nothing that could be counted; `told` where something in the same unit was counted before. */
const isHollow = (noun: string, told: boolean): boolean => {
	if (HOLLOW.has(noun) || saysChange(noun)) return true;
	if (ACTS.has(noun) || SPAN.test(noun)) return told;
	const bare = bareOf(noun);
	return bare === '' || (bare !== noun && (HOLLOW.has(bare) || saysChange(bare) || (told && ACTS.has(bare))));
};

/** Figures looked back over for one of the same kind. */
const LOOK_BACK = 6;
const IN_TURN = /分别|依次/u;
const REACH = 24;

/** `own` without a noun that names nothing, so that it wants one; as it is, where it names something. */
export function hollowed(
	own: MetricParts,
	site: Site,
	view: View,
	places: readonly PlaceMention[],
	done: readonly MetricParts[],
): MetricParts {
	if (own.origin !== 'stated' || own.of !== '' || site.figure.kind === 'time') return own;
	if (own.from >= site.figure.from) return isChangeOf(own, site, view) ? { ...NO_METRIC, tail: '' } : own;
	if (isPointed(own, view.text) || (own.lead === '' && LEVEL.test(own.noun) && lastAlike(site, view, done) >= 0))
		return countedBefore(own, site, view, done);
	// 条肉、腿肉每公斤分别卖33元、30元: the list says what each of them is of.
	if (own.lead === '' && /^(?:全[国省市县区]|[我本][国省市县区])$/u.test(own.noun)) return { ...NO_METRIC, tail: '' };
	if (own.lead === '' && /^[前后]者$/u.test(own.noun)) return oneOfTwo(own, site, view, done) ?? { ...NO_METRIC, tail: own.tail };
	const half = sorted(own, site, view, done) ?? halved(own, site, view, done);
	if (half) return half;
	const place = own.lead === '' && (TOWNS.test(own.noun) || isOfPlaces(own, places, view.text));
	if (site.figure.kind === 'age') return own;
	if (!place && IN_TURN.test(view.text.slice(Math.max(site.clause.from, own.from - REACH), site.figure.from))) return own;
	const told = lastAlike(site, view, done) >= 0;
	// 头|三单: the first so many of them.
	if (own.noun === '头' && own.to === site.figure.from) return { ...NO_METRIC, tail: '' };
	if (place ? !told : !isHollow(own.noun, told)) return own;
	return { ...NO_METRIC, tail: own.tail === own.noun ? '' : own.tail };
}

/** 城区420个，|乡镇|840个: the other part of the place that the row is of. */
const TOWNS = /^(?:城区|乡镇|县城|郊区|市区|山区)$/u;
const HALF = /^(?:农村|乡村|城镇|城市)$/u;
const OTHER_HALF = /^(?:农村|乡村|城镇|城市)/u;

/** 其中|民营|310个, |大型|3座: words that only say which sort, of what was counted before. */
const SORT =
	/^(?:民营|国有|公办|民办|公立|私立|国营|外资|内资|集体|个体|大中?型|中小?型|小型|微型|(?:国家|省部?|市|县|区|镇|乡|村|部|[一二三四五甲乙丙特][级等])级?以?[上下]?|高级|中级|初级|正高|副高|[一二三甲]类|较大|重大|特别重大|一般|普通|男性|女性|轻型|重型)$/u;

function sorted(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	if (site.figure.kind !== 'count' || own.of !== '' || own.lead !== '' || own.noun.length < 2 || !SORT.test(own.noun))
		return null;
	const i = lastAlike(site, view, done);
	const metric = done[i];
	if (!metric || view.sites[i]?.sentence !== site.sentence || view.sites[i]?.figure.unit !== site.figure.unit) return null;
	const thing = metric.noun.replace(/(?:总?数量?|总量)$/u, '').replace(OTHER_SORT, '');
	return thing.length < 2 || SORT.test(thing) ? null : { ...own, noun: own.noun + thing, wants: false };
}
const OTHER_SORT =
	/^(?:男性|女性|民营|国有|公办|民办|公立|私立|大中?型|中小?型|小型|微型|[国省市县区]家?级|较大|重大|一般|普通)(?=\p{Script=Han}{2})/u;

/** 城镇居民收入3万元，|农村|1.6万元: the half is told anew, what is measured of it was told before. Null for anything else. */
function halved(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	if (own.lead !== '' || own.of !== '' || !HALF.test(own.noun)) return null;
	const i = lastAlike(site, view, done);
	const metric = done[i];
	if (!metric || metric.noun === '' || view.sites[i]?.sentence !== site.sentence || metric.noun === own.noun) return null;
	if (metric.lead !== '' || metric.of !== '') return null;
	return { ...own, noun: own.noun + metric.noun.replace(OTHER_HALF, ''), wants: false };
}

const POINTER = /(?:[这那该此]|上述|前述)(?:[一个项些]|两项)?$/u;
/** What a number is called where it is only pointed at. */
const NUMBER = /^一?(?:数字|数值|数据|比例|占比|比率|比重|指标|[增降涨跌升减]幅|增速|\p{Script=Han}{1,3}率)$/u;
/** 去年这一|比例: the words point at a number told before, and name no thing. */
const isPointed = ({ noun, from }: MetricParts, text: string): boolean =>
	NUMBER.test(noun) && POINTER.test(text.slice(Math.max(0, from - 4), noun.startsWith('一') ? from + 1 : from));

/** The metric of the number that is pointed at: the last before it in the same unit. */
function countedBefore(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	const i = lastAlike(site, view, done);
	const metric = done[i];
	if (!metric) return { ...NO_METRIC, tail: own.tail };
	// 日均发送6万人次，|最高日|9万人次: the most of one day is no mean.
	const [lead, noun] = LEVEL.test(own.noun) ? [metric.lead, metric.noun].map((part) => part.replace(/[日月年]均/u, '')) : [];
	return {
		...metric,
		lead: lead ?? metric.lead,
		noun: noun || metric.noun,
		origin: 'inherited',
		source: 'sentence',
		wants: false,
	};
}

/** 甲交付5万辆，乙交付6万辆，|前者|增长8%: the first or the second of the two that were told last. */
function oneOfTwo(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	const two: MetricParts[] = [];
	for (let i = site.index - 1; i >= 0 && i >= site.index - LOOK_BACK && two.length < 2; i--) {
		const metric = done[i];
		if ((view.sites[i]?.sentence ?? -1) < site.sentence - 1) break;
		if (!metric || metric.noun === '' || metric.tail !== '' || view.sites[i]?.figure.kind === 'time') continue;
		if (two[0]?.noun !== metric.noun) two.unshift(metric);
	}
	const metric = two.length === 2 ? two[own.noun === '前者' ? 0 : 1] : undefined;
	return metric ? { ...metric, tail: own.tail, of: own.of, origin: 'inherited', source: 'sentence', wants: false } : null;
}

const MARKS = /^(?:、|和|与|及|以及)$/u;
/** Whether the words name nothing but a place or several: 石桥区, 云川、石桥. */
function isOfPlaces({ from, to }: MetricParts, places: readonly PlaceMention[], text: string): boolean {
	let at = from;
	for (let i = lastBefore(places, from + 1); i >= 0 && at < to; i++) {
		const place = places[i];
		if (!place || place.from > at || (at > from && place.from !== at)) return false;
		const next = places[i + 1];
		at = next && next.from < to && MARKS.test(text.slice(place.to, next.from)) ? next.from : place.to;
		if (at === place.to) return to <= at;
	}
	return false;
}

const BASE = /(?:由|从|自|比|较)[^，。；、]{0,14}$/u;
const CHANGES = new RegExp(
	`^(?:明显|大幅|小幅|显著|略有?|微|有所|一路|进一步|再度?)?(?:${CHANGE_PATTERN}|跃|扩[展充到至]|缩|放[大量]|上[调行]|下[调滑行]|[掉加爬砍提调攀滑落压拓劲]|换成|变[成为]|改为|有所)`,
	'u',
);
/** 由2000年的421公里|延伸到1580公里, 较6月的36.5亿元|有所回升: behind the base of a change stands what became of it. */
function isChangeOf(own: MetricParts, { figure, clause }: Site, { text }: View): boolean {
	return (
		own.from - figure.to <= 2 &&
		own.from >= figure.to &&
		CHANGES.test(text.slice(figure.to, figure.to + 8)) &&
		BASE.test(text.slice(Math.max(clause.from, figure.from - REACH), figure.from))
	);
}

const alike = ({ figure: a }: Site, { figure: b }: Site): boolean =>
	a.kind === b.kind && (a.unit === b.unit || a.kind === 'percent');

/** The last figure in the same unit that counts something, in the sentence or the one before it; -1 where there is none. */
function lastAlike(site: Site, view: View, done: readonly MetricParts[]): number {
	for (let i = site.index - 1; i >= 0 && i >= site.index - LOOK_BACK; i--) {
		const other = view.sites[i];
		if (!other || other.sentence < site.sentence - 1) return -1;
		if (alike(other, site) && done[i]?.noun) return i;
	}
	return -1;
}
