/** What a figure is of its metric (target, done, share …), told by the words that govern it in its clause. */
import type { Aspect } from '../../../contract/model.ts';
import { type Site, textOf, type View } from '../view.ts';

/**
 * The words of one aspect. The groups are read in the order in which news prose lets one overrule another: a plan to
 * build is a target however it names the building, unless it is said to be done already.
 */
const TARGET =
	/计划|规划|目标|力争|争取(?!上级|中央|省级|资金|支持|到|政策|项目)|预计|拟|承诺|有望|将(?!军|领|士|近|其|这|那|该|原|所|各)|确保|要求|下达|省定|市定|国定|任务(?!的|数的|完成)|(?<![高升加长大降低落少小短增减])到20[2-9]\d年|预期|指标(?:为|是)?$|设计/u;
const FULFILLED = /已|完成了|建成了|现有|实际|超额|提前(?:完成|完工|建成)|顺利(?:完成|建成)|[成工办设立]了/u;
const DONE =
	/完成|建成|竣工|完工|建立|交付|投用|投产|通车|落成|办结|审结|实现|拆除|改造完|化解|整改到位|已[^，]{0,4}(?:落地|签订|获得|取得|改造|更换|发放|拨付|解决)/u;
const STARTED = /开工|启动|动工|进场|开建|在建|正在(?:建设|施工|推进|实施)|奠基|破土/u;
const REMAINING = /剩余|剩下|尚有|仅剩|还剩|尚未|未完成|还有|结余|结存|(?<![存贷款融资券债务保])余额|待(?:建|改|拆|办)/u;
const ADDED = /新增|新建|新办|新开|新设|新添|净增|新招|新引进|新认定|新培育|增设|新签|新植|新发展/u;
/** 一般公共预算, 生产总值, 零售总额: 共 and 总 inside a name sum nothing up. */
const TOTAL = /(?<!公)共(?!同|享|建|治|赢|青)|总(?:共|计(?!划)|数|量(?!控|达))|累计|合计|全部|一并/u;
const PART = /其中|占其/u;
const LIMIT =
	/不超过|不得超过|不多于|至多|最多|上限|限(?:额|定|为|于|制在|报|招|购)|不低于|不少于|不得低于|下限|最低(?!气温|气压|温度|值|点|价|水位|纪录|生活|工资|位)|最高(?!达|值|气温|温度|气压|点|价|水位|纪录|位|学历|人民法院)/u;
const PER_HEAD = /人均|户均|亩均|车均|日均|月均|年均(?!增)|平均|每人平均|均价/u;
const PER_UNIT =
	/每(?:人|户|名|位|个|部|套|台|亩|吨|次|件|家|所|处|张|平方米|平方公里|公斤|千瓦时|斤|村|班|校|月|年|天|日|辆|头|只|米|公里|度)/u;
const NORM = /标准|补[贴助]|给予|奖励|奖金|发放|资助|收费|缴|罚|赔|工资|租金|价|付|救助|费/u;

const GROWN =
	/增长|成长|扩张|收缩|衰退|增(?!至|加到|加值|长到|设|添|派|量|值税)|同比|环比|上升|提高|上涨|涨|升|扩大|下降|降(?!至)|减少|减(?!至)|下跌|跌|下滑|回落|收窄|萎缩|缩[小短量水]|压[减缩]|放[大量]|[上下]浮|[下重]挫|跳水|回[撤吐]|便宜|[升贬]值|翻|增速|增幅|涨幅|降幅|跌幅|多(?!个|次|种|年)|少(?!于|数)|高出|低于/u;
const INCREASED =
	/(?:增加|增长|成长|扩张|增|(?<![许众诸更])多|提高|上升|上涨|上调|(?<!上)涨|(?<![提晋攀推])升|扩大|延长|高出|增收|净增|加快|提速|扩容|放[大量]|上浮|回升|攀升|走高|升值|调升|快于?|高于|超出|拓宽)(?:了|约|近|超|超过|大约|逾|出)?$/u;
const DECREASED =
	/(?:减少|减|收缩|(?<![不至最])少|下降|降低|降|下跌|跌|下调|压减|缩小|缩短|削减|减负|少负担|(?<![最降])低|节约|节省|回落|收窄|放缓|下滑|下挫|下探|萎缩|缩量|缩水|收缩|重挫|跳水|回[撤吐]|便宜|走低|前移|贬值|调贬)(?:了|约|近|超|超过|大约|逾)?$/u;
const COMPARED = /比|较|同比|环比|相比/u;
const SHARE = /占(?!地|用|据|道|有率)|占比|比重|比例|的?份额/u;
const COMPLETION =
	/完成率|进度|开工率|完工率|竣工率|达标率|完成[^，。]{0,20}(?:任务|目标|计划|总投资)|占[^，。]{0,12}(?:任务|目标|计划)|(?:任务|目标|计划)的$/u;
const RATE = /率|度$/u;

/** The aspect of one figure. */
export function aspectZh(site: Site, view: View, before: Aspect | null): Aspect {
	const { figure } = site;
	const { text } = view;
	const left = textOf(text, site.left).replace(/\s+/gu, '');
	const clauseLeft = text.slice(site.clause.from, figure.from).replace(/\s+/gu, '');
	const right = text.slice(site.right.from, site.right.to).replace(/\s+/gu, '');
	const opening = site.bracket >= 0 ? text.slice(Math.max(0, site.bracket - 8), site.bracket).replace(/\s+/gu, '') : '';

	if (figure.kind === 'rank') return 'rank';
	if (figure.kind === 'time' || figure.kind === 'age') return 'level';
	if (figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'point')
		return rateAspect(site, left, clauseLeft, right, before);
	if (LIMIT.test(left) || (LIMIT.test(text.slice(figure.from, figure.to)) && !TARGET.test(clauseLeft))) return 'limit';
	if (INCREASED.test(left) && (COMPARED.test(clauseLeft) || !/新增$/u.test(left))) return 'increase';
	if (DECREASED.test(left)) return 'decrease';
	if (PER_HEAD.test(left)) return 'perhead';
	if (PER_UNIT.test(left) || PER_UNIT.test(lastUnit(clauseLeft)))
		return NORM.test(left + right.slice(0, 8)) ? 'standard' : 'perhead';
	return stateAspect(left, clauseLeft, right, opening);
}

const lastUnit = (clauseLeft: string): string => clauseLeft.slice(-8);

function rateAspect(site: Site, left: string, clauseLeft: string, right: string, before: Aspect | null): Aspect {
	if (COMPLETION.test(left) || COMPLETION.test(clauseLeft)) return 'completion';
	if (SHARE.test(left)) {
		// 占比 with nothing said of what, right after something done against a target, is the share of that target.
		return /占比(?:达到?|为|约|近|超过?)?$/u.test(left) && before === 'done' ? 'completion' : 'share';
	}
	// 快4.6和3.1个百分点 stand together; 增速…回落0.7个百分点 falls although the word before it says growth.
	if (site.figure.kind === 'point')
		return DECREASED.test(left) ? 'decrease' : INCREASED.test(left) || GROWN.test(left) ? 'increase' : 'level';
	if (GROWN.test(left)) return 'growth';
	if (RATE.test(left)) return TARGET.test(clauseLeft) ? 'target' : 'level';
	if (/^的/u.test(right)) return 'share';
	return TARGET.test(clauseLeft) ? 'target' : 'level';
}

function stateAspect(left: string, clauseLeft: string, right: string, opening: string): Aspect {
	if (/任务|目标|计划/u.test(opening) || /^[^，。]{0,14}(?:任务|目标)(?!的)/u.test(right.replace(/已.*$/u, ''))) return 'target';
	const target = lastMatch(TARGET, clauseLeft);
	const fulfilled = lastMatch(FULFILLED, clauseLeft);
	if (target >= 0 && target > fulfilled) return 'target';
	if (REMAINING.test(left)) return 'remaining';
	const done = lastMatch(DONE, left);
	const started = lastMatch(STARTED, left);
	if (started >= 0 && started > done) return 'started';
	if (done >= 0) return 'done';
	if (ADDED.test(left)) return 'added';
	if (PART.test(clauseLeft)) return 'part';
	if (/已|全部|均/u.test(right)) {
		if (STARTED.test(right)) return 'started';
		if (DONE.test(right)) return 'done';
	}
	if (TOTAL.test(left)) return 'total';
	return 'level';
}

/** Where the pattern last fits, or -1; the text is one clause, cut to constant length. */
function lastMatch(pattern: RegExp, text: string): number {
	let at = -1;
	for (let from = 0; from < text.length; ) {
		const found = text.slice(from).search(pattern);
		if (found < 0) break;
		at = from + found;
		from = at + 1;
	}
	return at;
}
