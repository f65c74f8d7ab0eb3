import { isBlank } from '../chars.ts';
import { joiners } from '../lexicon/approximators.ts';
import { apart, approximatorBefore } from '../lexicon/index.ts';
import { stronger } from '../strength.ts';
import type { Attach, Mention } from '../types.ts';

/** Adverbs and per-words that may part 突破 and its like from the number. */
const APART =
	/^(?:了|的)?(?:人均|户均|亩均|年均|月均|日均|平均|总额|总量|总数|累计|合计|全年|年|当年|每(?:年|月|天|日|人|户|个|次|桶|吨|盎司|公斤|千克|斤|克|股|份|平方米|平米|平方英尺|亩|公顷|千瓦时|度|升|加仑|磅|英镑|美元|欧元|蒲式耳|箱|件|台|辆|间|晚|头|只|人次)|单日|单月|达到|达|有|增加|提供|安排|投入|保留|需要|需|要|配备|设置|设立|建设|建成|缴纳|支付|提前|持续|连续|补贴|补助|奖励|申请|申领|领取|报销|给予|可获|可达|可贷|可享受|可申请|可给予|可)*$/u;

/** One look that spares nearly every figure the search for each word. */
const APART_HEADS = new RegExp(`${apart.map((a) => a.text).join('|')}|约|大概`, 'u');

/** 最高 and 最多 bound what may be given; of what was observed they only name the top. */
const TOPS: ReadonlySet<string> = new Set(['最高', '最多', '至多', '最少']);
const OBSERVED = /(?:单[日月场周季次]|全场|全年|全天|历史|当[日天晚]|其中|人数|数量|气温)$/u;
const GRANTS = /补|奖|贷款|贷[款给]|罚|赔|报销|支持|资助|[额上]限|额度|优惠|减免|抵扣|立减|返还|可|领|享|申请|给予|不得|允许|限/u;
const GRANTED = /^(?:的|现金|财政|一次性|额度)?(?:补|奖|贷|罚|赔|报销|支持|资助|优惠|减免|立减|消费券|红包|额度)/u;
/** 最多可领红包, 最高可分期支付: what may be done, up to the number. */
const MAY = /^(?:只|仅)?(?:可|能|可以|允许|限)[\u4e00-\u9fff]{0,6}$/u;

/** Whether a top before a number is the bound of a rule. `head`: the clause before it, `tail`: what follows the figure. */
function isCap(word: string, head: string, gap: string, tail: string): boolean {
	if (!TOPS.has(word)) return true;
	if (gap.startsWith('的') || OBSERVED.test(head)) return false;
	return word !== '最高' || GRANTS.test(head + gap) || GRANTED.test(tail);
}

/** 超过播种面积的六成: more than so much of a whole; 超过去年的54% sets it against what it was. */
const isShareOf = (m: Mention, gap: string): boolean =>
	(/^(?:[%％]|成)$/u.test(m.unit) || m.numeral?.form === 'fraction') &&
	/^[\u4e00-\u9fff]{2,8}的$/u.test(gap) &&
	!/[去上前]年|同期|平均|全[国省市县]|预期|目标|此前|[上]月|水平/u.test(gap);

/** 外资买超152亿, 投信卖超8亿: bought or sold net, as Taipei prints it; 购买超百万 is more than a million. */
const NET_BOUGHT = /(?:^|[^购热售贩拍变叫倒收专零抢])[买卖]$/u;
/** 净流出|超3亿元: behind a verb in 出 the 超 is no part of 出超, the surplus of a trade. */
const OUT = /(?:流|卖|支|输|产|售|付|投|发|派|运|驶|借|贷)出$/u;
const barred = (found: { text: string; notAfter?: string }, text: string, from: number): boolean =>
	(found.notAfter?.includes(text[from - 1] ?? '\n') === true &&
		!(found.text === '超' && (OUT.test(text.slice(Math.max(0, from - 2), from)) || text.startsWith('其中', from - 2)))) ||
	(found.text === '超' && NET_BOUGHT.test(text.slice(Math.max(0, from - 2), from)));

/** 近5轮, 近三场: the last of them, since nobody says nearly of so few. */
const isLatest = (m: Mention): boolean =>
	/^(?:轮|场|战|届|期|局|个赛季|个主场|个客场)$/u.test(m.unit) &&
	m.low !== null &&
	m.low.d === 1n &&
	m.low.n <= 10n &&
	!m.numeral?.bare;

export const approximatorsBefore = {
	id: 'approximators-before',
	type: 'attach',
	why: '近, 约, 超过 and their like bound the figure they precede.',
	examples: [
		{
			text: '外资买超152.3亿，投信卖超8.6亿元，购买超3万件。',
			figures: [
				{ text: '152.3亿', modifier: 'exact', kind: 'money' },
				{ text: '8.6亿元', modifier: 'exact' },
				{ text: '超3万件', modifier: 'over' },
			],
		},
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
		{ text: '运车首次突破“三万辆”大关。', figures: [{ text: '三万辆', value: '30000', modifier: 'over' }] },
		{ text: '农民收入突破人均1.8万元。', figures: [{ text: '1.8万元', value: '18000', modifier: 'over' }] },
		{
			text: '每户最多可认领绿地3块，每人最多申请2次，最高可申领补贴800元。',
			figures: [
				{ text: '3块', modifier: 'atmost', kind: 'count' },
				{ text: '2次', modifier: 'atmost' },
				{ text: '800元', modifier: 'atmost' },
			],
		},
		{
			text: '她砍下全队最高的27分，单日最高3.1万人次，最高者82岁，得票多的一组有9人。',
			figures: [
				{ text: '27分', modifier: 'exact' },
				{ text: '3.1万人次', modifier: 'exact' },
				{ text: '82岁', modifier: 'exact' },
				{ text: '一组', modifier: 'exact' },
				{ text: '9人' },
			],
		},
		{
			text: '气温≥35℃，从没超过3户，每满1年加2元，市值站上600亿元。',
			figures: [
				{ text: '≥35℃', modifier: 'atleast' },
				{ text: '没超过3户', modifier: 'atmost' },
				{ text: '1年', modifier: 'exact' },
				{ text: '2元' },
				{ text: '站上600亿元', modifier: 'over' },
			],
		},
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
			text: '原油跌破每桶72美元，黄金站上每盎司2410美元，指数失守2900点。',
			figures: [
				{ text: '72美元', modifier: 'under' },
				{ text: '2410美元', modifier: 'over' },
				{ text: '失守2900点', modifier: 'under' },
			],
		},
		{ text: '主力资金净流出超3亿元，贸易出超。', figures: [{ text: '超3亿元', modifier: 'over' }] },
		{
			text: '油价逼近80美元，增幅接近两位数，附近5家店。',
			figures: [
				{ text: '逼近80美元', modifier: 'about' },
				{ text: '5家', modifier: 'exact' },
			],
		},
		{
			text: '收入首破5万元大关，加满50升油，连破3案，入住满5年。',
			figures: [
				{ text: '首破5万元', modifier: 'over' },
				{ text: '50升', modifier: 'exact' },
				{ text: '3', modifier: 'exact' },
				{ text: '满5年', modifier: 'atleast' },
			],
		},
		{
			text: '连续打成几次反击，网上数百人围观，卖了好几天，来了上百人。',
			figures: [{ text: '几次' }, { text: '数百人' }, { text: '好几天' }, { text: '上百人', modifier: 'over' }],
		},
		{
			text: '其中超亿元的镇3个，近5轮2胜3平，近30场演出爆满。',
			figures: [
				{ text: '超亿元', modifier: 'over' },
				{ text: '3个' },
				{ text: '5轮', modifier: 'exact' },
				{ text: '2胜' },
				{ text: '3平' },
				{ text: '近30场', modifier: 'about' },
			],
		},
		{
			text: '机收面积超过耕种面积的54%，两地票房均破6万元，增速超过去年的3%。',
			figures: [
				{ text: '54%', modifier: 'over' },
				{ text: '均破6万元', modifier: 'over', value: '60000' },
				{ text: '3%', modifier: 'exact' },
			],
		},
		{ text: '油价跌破68美元。', figures: [{ text: '跌破68美元', modifier: 'under' }] },
		{ text: '造成数百人受伤，货物成百上千件。', figures: [{ text: '数百人', modifier: 'about' }] },
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
		if (found?.text === '近' && isLatest(m)) return null;
		// 打成几次, 网上几百人: before 几 and 数 only 好 is an approximator of this sort.
		const several = m.numeral.form === 'vague' || /[几数]/u.test(text[m.from] ?? '');
		const bareNumber = several ? found?.text === '好' : m.numeral.bare || m.numeral.form === 'half' || m.numeral.inner !== '';
		if (found && (!found.bare || bareNumber || (m.unitClass === 'tenth' && found.text === '过'))) {
			const from = end - found.text.length;
			const cap = isCap(found.text, text.slice(Math.max(0, from - 10), from), '', text.slice(m.to, m.to + 6));
			if (cap && !barred(found, text, from)) {
				// 近 and 约 double over an approximator that stands inside (约600多): the inner one says more.
				const before: Mention = { ...m, ...stronger(m, found.modifier, found.text), from };
				const second = approximatorBefore(text, from);
				if (second && !second.bare && !second.notAfter?.includes(text[from - second.text.length - 1] ?? '\n'))
					return { ...before, ...stronger(before, second.modifier, second.text), from: from - second.text.length };
				return before;
			}
		}
		// 突破“两万件”大关: the mark opens on the number alone.
		if (/[“‘「『]/u.test(text[end - 1] ?? '')) end--;
		if (!APART_HEADS.test(text.slice(Math.max(previous?.to ?? 0, end - 10), end))) return null;
		const since = Math.max(previous?.to ?? 0, end - 10);
		const clause = text.slice(since, end);
		const cut = clause.search(/[，。；！？：、,;:（）“”][^，。；！？：、,;:（）“”]*$/u);
		const head = cut < 0 ? clause : clause.slice(cut + 1);
		for (const a of apart) {
			const at = head.lastIndexOf(a.text);
			if (at < 0 || a.notAfter?.includes(head[at - 1] ?? '\n')) continue;
			const gap = head.slice(at + a.text.length);
			const may = TOPS.has(a.text) && MAY.test(gap);
			if (!may && !APART.test(gap) && !(a.text === '超过' && isShareOf(m, gap))) continue;
			if (isCap(a.text, head.slice(0, at), gap, text.slice(m.to, m.to + 6))) return { ...m, ...stronger(m, a.modifier, a.text) };
		}
		const joiner = /(?:大约|约|大概)(?<j>[\u4e00-\u9fff]{1,3})$/u.exec(head);
		if (joiner?.groups && joiners.includes(joiner.groups['j'] ?? '') && !/[节合条预违签公契纽制集租特]约/u.test(head))
			return { ...m, ...stronger(m, 'about', '约') };
		return null;
	},
} as const satisfies Attach;
