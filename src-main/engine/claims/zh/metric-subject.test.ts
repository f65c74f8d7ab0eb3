/** What a Chinese property is of where its clause does not say: the thing counted before it, or nothing. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string, figure: string): string => claimOf(text, figure).metric;

describe('a property whose clause names no thing', () => {
	it.each([
		['云川食堂去年开业，面积260平方米。', '260平方米', '云川食堂面积'],
		['原料板块收入1.7亿元，毛利率39%。', '39%', '原料板块毛利率'],
	])('is of what was told before it: %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
	it.each([
		['二级市场上，云川新材周二收跌1.4%，报16.5元，总市值60亿元。', '60亿元', '总市值'],
		['云川股份披露三季报：前三季度实现营业收入11亿元。', '11亿元', '营业收入'],
		['据公安部门户籍资料，年末全县总户数7.6万户。', '7.6万户', '总户数'],
	])('is not of the setting of its sentence: %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
	it.each([
		['石桥景区接待游客1.8万人次，营业收入9.6万元。', '9.6万元', '营业收入'],
		['合作社卖出蔬菜1.9万吨，销售额6300万元。', '6300万元', '销售额'],
	])('stands alone in the books of a house: %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
});

describe('an amount without a noun', () => {
	it.each([
		['全市可售新房4.8万套，去化周期约11.2个月，而年初不到9个月。', '不到9个月', '去化周期'],
		['73家糖厂累计入榨甘蔗3212万吨，同比增加286万吨。', '286万吨', '糖厂累计入榨甘蔗'],
	])('is of the amount before it and not of what its sentence began with: %s', (text, figure, expected) =>
		expect(of(text, figure)).toBe(expected),
	);
});

describe('a multiple or a share', () => {
	it.each([
		['口岸出口汽车4312辆，是去年同期的2.3倍。', '2.3倍', '口岸出口汽车'],
		['城乡收入比从3.4∶1缩小到2.9∶1。', '2.9∶1', '城乡收入比'],
		['村民人均纯收入2.5万元，是全镇平均水平的1.3倍。', '1.3倍', '村民人均纯收入'],
		['口岸出口汽车4312辆，为年度计划的61%。', '61%', '口岸出口汽车为年度计划'],
		['追缴赃款935万元，为被骗总额的一半。', '一半', '赃款为被骗总额'],
		['高技术制造业增加值已占到规模以上工业的10.5%。', '10.5%', '高技术制造业增加值占规模以上工业'],
	])('names its whole and not its base: %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
});

describe('words beside the noun', () => {
	it.each([
		['云川博物馆8天迎来观众9.7万人次。', '9.7万人次', '观众'],
		['社区争取到改造资金38万元。', '38万元', '改造资金'],
		['助餐点开到198个。', '198个', '助餐点'],
		['三间教室改成厨房和活动室。', '三间', '教室'],
		['6条公交线路明天起调整走向。', '6条', '公交线路'],
		['局部雨量可达120毫米。', '120毫米', '雨量'],
		['41个行业大类中有29个实现增长。', '41个', '行业大类'],
		['云川指数盘中一度摸高至3088点。', '3088点', '云川指数'],
		['人均生产总值11万元，按年平均汇率折合1.7万美元。', '1.7万美元', '人均生产总值'],
	])('that say what was done or how are no part of it: %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
	it.each([
		['全市常住人口64万人。', '64万人', '常住人口'],
		['该厂分成收入12万元。', '12万元', '分成收入'],
		['全市新投用中小学46所。', '46所', '新投用中小学'],
		['全县新改建农村公路36公里。', '36公里', '新改建农村公路'],
	])('that make it another thing stay: %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
});

describe('those counted, and what the next figure measures of them', () => {
	it.each([
		['78家龙头企业年销售收入19.6亿元。', '78家', '龙头企业'],
		['31个二线城市新房价格环比下降0.3%。', '31个', '二线城市'],
		['36条小流域水质达标率由77%升至95%。', '36条', '小流域'],
		['城西5家食堂营收486万元。', '5家', '食堂'],
		['全市有规模以上企业78家。', '78家', '规模以上企业'],
		['新增3个企业投资项目。', '3个', '新增企业投资项目'],
	])('are two things: %s %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
	it.each([
		['新增学位2160个和360个。', '360个', '新增学位'],
		['干部从低洼处转移群众63户、171人。', '171人', '转移群众'],
	])('of one list they are one thing: %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
});

describe('what a bare number is of', () => {
	const cases = '2021年以来，县法院审结诈骗案件97件243人，金额2.14亿元。分年度看，2021年41件132人，2022年33件64人。';
	it.each([
		[cases, '41件', '诈骗案件'],
		[cases, '64人', '诈骗案件'],
		['全省47条高速公路中有31条全线或部分封闭。', '31条', '高速公路'],
		['一家门店店长说，一套98平方米的三房，挂牌价156万元。', '98平方米', '三房'],
		['办公楼反而热闹，卖出136套，均价9118元。', '136套', '办公楼'],
		['新建的公办园分布如下：云溪区4所，石桥区5所。', '5所', '公办园'],
		['建材端：螺纹钢主力合约2405周五收报3928元/吨。', '3928元/吨', '螺纹钢主力合约2405'],
		['本周，石桥商品房共网签812套。', '812套', '商品房网签'],
		['今年，比索兑美元汇率贬值23%。', '23%', '比索兑美元汇率'],
		['玉米：全国平均2.85元/公斤。', '2.85元/公斤', '玉米'],
		['成交均价方面，云溪区每平方米3.21万元最高，石桥县8600元最低。', '8600元', '成交均价'],
	])('%s %s', (text, figure, expected) => expect(of(text, figure)).toContain(expected));
	it.each([
		['全省47条高速公路通车，其中收费站有31个。', '31个', '收费站'],
		['涉案金额2.14亿元。抓获31人。', '31人', '抓获'],
	])('is not that of another thing: %s', (text, figure, expected) => expect(of(text, figure)).toContain(expected));
});

describe('the noun behind a figure', () => {
	it.each([
		['昨天，七八辆外地挂车在村口排着队。', '七八辆', '外地挂车'],
		['石桥镇两处农贸市场大棚凌晨被压塌，3人受伤。', '两处', '农贸市场大棚'],
		['今年3岁的小儿子录进了公办园。', '3岁', '小儿子'],
		['61岁的马占山在合作社干活。', '61岁', '马占山'],
		['71岁的老人来到桥头下棋。', '71岁', '老人'],
		['今年，县检察院批准逮捕嫌疑人38人、提起公诉59人。', '59人', '提起公诉'],
		['全市有3座冬季运动馆。', '3座', '冬季运动馆'],
	])('%s %s', (text, figure, expected) => expect(of(text, figure)).toBe(expected));
});

describe('what links two amounts', () => {
	it('is nothing that those counted do', () => {
		expect(of('全村412户里有三分之一进水，转移310人。', '412户')).not.toContain('有');
		expect(of('受灾的26户中有9户住进新房。', '9户')).not.toContain('有');
	});
});
