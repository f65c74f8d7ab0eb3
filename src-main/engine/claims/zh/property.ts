/**
 * Nouns that name a property (金额, 面积, 增速) and not the thing that has it. Alone they say too little to be compared:
 * 总产量 behind 粮食种植面积 is 粮食总产量.
 */

const QUALIFIER =
	'(?:净流[入出]|净买入|净卖出|平均|人均|套均|户均|亩均|单位|合同|累计|最[大高低长短快]|建筑|占地|播种|种植|养殖|年|月|日|总|净|单日|单月|单次|全年|全天|全日)';
const PROPERTY =
	'(?:亡|伤|销售|投资额?|面积|全长|总?长度|高度|宽度|深度|厚度|体重|身高|重量|容量|库容|里程|产值|产量|单产|亩产|总产|销量|销售额|销售收入|成交额|成交量|交易额|营业额|营业收入|营收|总额|金额|资金|额度|数量|总数|总量|户数|人数|起数|家数|件数|笔数|次数|规模|收入|支出|利润|净利润|利润总额|利税总额|成本|费用|造价|价格|均价|单价|总价|售价|房价|价值|市值|市盈率|股价|股息率|增速|增幅|涨幅|升幅|跌幅|降幅|减幅|振幅|比重|占比|比例|[合及优毛净达覆完开竣满参入升就投利使上出]\\p{Script=Han}{0,2}率|(?:增长|成长|[年月季][增减]|增加|减少)率|满意度|班额|速度|时间|时长|耗时|用时|年龄|评分|得分|积分|进球数?|入球数|失球数?|净胜球|满分|得票|水位|流量|浓度|余额|缺口|期限|期|利率|税率|寿命|存栏|出栏|头数|株数|间数|套数|强度)';

const BARE = new RegExp(`^(?:同比|环比)?${QUALIFIER}{0,2}${PROPERTY}$`, 'u');
const END = new RegExp(`(?:的)?${QUALIFIER}{0,2}${PROPERTY}$`, 'u');
/** Verb nouns left over in front of a property that was taken off. */
const DONE_TO = /(?:播种|种植|养殖|建设|建筑|新建|销售|出口|进口|成交|受灾)$/u;

/** 总市值 of 江城上市公司总市值; "" where the noun ends with no property. */
export const propertyOf = (noun: string): string => END.exec(noun)?.[0].replace(/^的/u, '') ?? '';

/** Whether the noun is a property and nothing else. */
export const isBareProperty = (noun: string): boolean => noun.length <= 8 && BARE.test(noun);

/** The thing of which the noun says a property: 粮食 of 粮食种植面积; the noun itself where it names a thing. */
export function bearerOf(noun: string): string {
	const rest = noun.replace(END, '');
	// 商品房成交: what is sold has the price.
	if (rest === noun) return noun.replace(/(?<=\p{Script=Han}{2})(?:成交|销售|售出)$/u, '');
	const bare = rest.replace(DONE_TO, '');
	return bare.length >= 2 ? bare : rest;
}

/** 增速, 涨幅: of the measure itself, not of what has the measure. */
export const isChange = (noun: string): boolean =>
	/(?:增速|增幅|涨幅|升幅|跌幅|降幅|减幅|振幅|(?:增长|成长|[年月季][增减])率)$/u.test(noun);

/** What a statistical total of shares is made of: 集体企业 grows by its 增加值, 城市 by its 居民消费价格. */
const MEASURED_BY = /(?:增加值|(?:消费|出厂|购进|零售|销售|批发)?价格(?:总?指数)?|总?产值)$/u;
const HAS_MEASURE =
	/(?:值|价|量|额|率|数|度|比|收入|支出|投资|利润|费用|成本|价格|能耗|[水电物]耗|面积|规模|资金|贷款|存款|消费|出口|进口|零售|指数|人口|人次|旅客|客流|成交|用电|产出|订单|销售|GDP|CPI|PPI)$/u;
/** 税收收入, 居民消费价格: a name that says itself what is measured. */
export const hasMeasure = (noun: string): boolean => HAS_MEASURE.test(noun);
const WHOLE = /^(?:全[国省市区县州]|我[国省市]|城市|农村|城镇|乡村|城乡)+/u;
const REGIONS = /^(?:城市|农村|城镇|乡村|城乡|县城|大城市|中小城市)$/u;

/** 城镇, 农村: the half of the population that a statistic is of. */
export const isRegion = (word: string): boolean => REGIONS.test(word);

/**
 * The whole name of what grew, where the clause names only the part that grew by it: 股份制企业 behind 国有企业增加值 is
 * 股份制企业增加值. Null when the noun has a measure of its own or nothing before it gives one.
 */
export function measuredAs(noun: string, before: string): string | null {
	if (noun.length < 2 || HAS_MEASURE.test(noun)) return null;
	const measure = MEASURED_BY.exec(before)?.[0];
	if (!measure) return null;
	if (REGIONS.test(noun)) return noun + before.replace(WHOLE, '');
	return noun + measure;
}
