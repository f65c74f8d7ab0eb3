/** Times by a paper's short word, a season's work, a quarter's accounts; months that are dealt in; times held against others. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const period = (text: string | string[], figure: string) => claimOf(text, figure).period;

describe('昨 of papers of Taipei and Hong Kong', () => {
	it.each([
		['鸿石昨涨停，收盘价77.5元，成交2.1万张。', '77.5元', '昨'],
		['云川港股昨收报18552点，跌210点。', '210点', '昨'],
		['石桥证券董事会昨通过配息案，总额12.6亿元。', '12.6亿元', '昨'],
		['恒石昨早市低开120点，全日成交1023亿元。', '1023亿元', '昨全日'],
		['云川电子今上午通过增资案，金额31亿元。', '31亿元', '今上午'],
		['今年，湖区往事如昨，投放鱼苗31万尾。', '31万尾', '今年'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('a spell of the year', () => {
	it.each([
		['今年，全县收麦61万亩。“三秋”期间，投入农机1.2万台。', '1.2万台', '“三秋”期间'],
		['今年，全县种麦61万亩。封冻前，一类苗占35.2%。', '35.2%', '封冻前'],
		['今年，全县种麦61万亩。返青后，下拨资金900万元。', '900万元', '返青后'],
		['今年，云川种棉23万亩。蕾期，亩均用水60方。', '60方', '蕾期'],
		['今年，云川植树21万株。立冬后，日均供煤1.2万吨。', '1.2万吨', '立冬后'],
		['从前挑一担水，要走6里路。', '6里', '从前'],
		['春运首日，石桥站发送旅客4.2万人次。', '4.2万人次', '春运首日'],
		['今年招生1.2万人。开学首日，迎来新生420人。', '420人', '开学首日'],
		['昨夜至今晨，石桥降雨12毫米。', '12毫米', '昨夜至今晨'],
		['昨天夜间到今天早晨，石桥降雪3厘米。', '3厘米', '昨天夜间到今天早晨'],
		['早上7点，菜价1.2元。到中午，售出80吨。', '80吨', '到中午'],
		['自8月1日起至10月31日，云川水域禁渔，查处违规23起。', '23起', '自8月1日起至10月31日'],
		['5年前的今天，石桥村还有贫困户120户。', '120户', '5年前的今天'],
		['汛期已至，备足编织袋31万条。往年此时，雨量只有120毫米。', '120毫米', '往年此时'],
		['公司上季营收31亿元。', '31亿元', '上季'],
		['头一年，亏了3万元；第二年，赚了5万元。', '5万元', '第二年'],
		['第15轮战罢，云川队积28分。', '28分', '第15轮战罢'],
		['今年，前11轮场均上座5340人。', '5340人', '前11轮'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
	it('is none of half a word', () => {
		expect(period('2025财年上半财年，云川营收30亿元，连续7个半财年盈利，分红2亿元。', '2亿元')).toBe('2025财年上半财年');
		expect(period('云川出口301亿元，工作日少2天。', '2天')).toBe('');
	});
});

describe('the accounts that are given out', () => {
	const reported = '云川半导体公布第三季度财报，营收12.4亿美元；净利润2.1亿美元。今年前三季度营收35亿美元。';
	it('are of their quarter', () => {
		expect(period(reported, '12.4亿美元')).toBe('第三季度');
		expect(period(reported, '2.1亿美元')).toBe('第三季度');
		expect(period(['# 石桥精密上半年每股赚5元', '石桥精密公布第2季财报，单季营收61.2亿元；毛利率31.2%。'], '31.2%')).toBe(
			'第2季单季',
		);
		expect(period('公司披露三季报，单季营收14.6亿元。前三季度营收41亿元。', '14.6亿元')).toBe('第三季度单季');
		expect(period('公布第三季营收88亿元。前三季营收256亿元。', '256亿元')).toBe('前三季');
	});
	it('date nothing where others speak of them', () =>
		expect(period('市场等待第三季度财报公布。昨日，云川股份涨3%。', '3%')).toBe('昨日'));
	it('end in brackets with what they date', () =>
		expect(period('上半年，公司开店7家，门店达182家（截至6月末）；线上收入1.07亿元。', '1.07亿元')).toBe('上半年'));
});

describe('the month that is dealt in', () => {
	it.each([
		['10日，伦敦三月铜报每吨9650美元。', '9650美元', '10日'],
		['10日，上海9月铜合约收报78200元。', '78200元', '10日'],
		['10日，纽约12月期金收于2650美元。', '2650美元', '10日'],
		['10日，郑州9月白糖报6120元/吨。', '6120元/吨', '10日'],
		['云川5月大豆进口12万吨。', '12万吨', '5月'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('a time that another is held against', () => {
	it.each([
		['今年9月，云川出口增长6.2%，8月则为下降1.4%。对欧出口增长8.1%。', '8.1%', '今年9月'],
		['9月份，物价上涨0.6%，8月为上涨0.4%。食品上涨2.1%。', '2.1%', '9月份'],
		['三季度增长5.6%，二季度为5.3%，一季度是4.9%。第一产业增长3.1%。', '3.1%', '三季度'],
		['本学期，开课28门，上学期只有15门。另有教师31名。', '31名', '本学期'],
		['今年新建厕所320座，此前只有110座。投入资金1200万元。', '1200万元', '今年'],
		['覆盖率由两年前的三成提高到七成半。', '三成', '两年前'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
	it('does not go on in the report of one day', () => {
		const match = ['男篮联赛3日展开三场争夺。', '云川队目前排名第五。李航得到24分。'];
		expect(period(match, '24分')).toBe('3日');
		expect(period('5月11日，石桥股份收报31.2元。隔夜道指跌1.2%。石桥指数涨0.5%。', '0.5%')).toBe('5月11日');
		expect(period(['3日，两队交手。', '李航得到29分，目前他场均得24.1分。王磊贡献15分。'], '15分')).toBe('3日');
		expect(period(['3日，两队交手。', '在加时赛云川队打出9比2，客队只得4分。'], '4分')).toBe('3日加时赛');
	});
	it('ends with the parts of its sentence', () => {
		const story = ['“五一”假期，云川迎客31万人次。', '石桥古镇6月1日迎客5.1万人次；当日11时，景区限流。云溪谷迎客3.1万人次。'];
		expect(period(story, '3.1万人次')).toContain('“五一”');
	});
	it('is one side of the whole', () => {
		const story = ['5月1日至31日，云川查处酒驾312起。', '从时段看，20时至次日1时查获的占61%；从车型看，小客车占82%。'];
		expect(period(story, '61%')).toBe('20时至次日1时');
		expect(period(story, '82%')).toBe('5月1日至31日');
	});
});

describe('what is told of a time that is named elsewhere', () => {
	it('is of the holiday by its name', () => {
		const story = [
			'# 石桥小长假迎客忙',
			'昨天是中秋小长假最后一天，石桥迎客96万人次。',
			'假期地铁客运量61万人次。古镇进园12万人次。',
		];
		expect(period(story, '61万人次')).toBe('中秋小长假');
		expect(period(story, '12万人次')).toBe('中秋小长假');
	});
	it('is of the week with its days', () => {
		const story = '第38周（9月15日—21日），全市报告病例210例。当周，检测样本860份。';
		expect(period(story, '210例')).toBe('第38周（9月15日—21日）');
		expect(period(story, '860份')).toBe('第38周（9月15日—21日）');
	});
	it('is not how long it has been so', () => {
		expect(period('9月，石桥贸易已连续四个月为负。', '四个月')).toBe('9月');
		expect(period(['# 石桥高考人数连续三年超1万', '2025年高考报名1.2万人。', '考点31个。'], '31个')).toBe('2025年');
	});
	it('is of what is ahead, and of the days of a holiday', () => {
		expect(period('一期2019年8月投产，年产30万吨。二期预计明年底竣工，届时产能将达60万吨。', '60万吨')).toBe('明年底');
		const story = ['# 国庆假期古城迎客忙', '国庆假期首日，古城接待游客8.1万人次。', '假期最后一天，接待4.2万人次。'];
		expect(period(story, '4.2万人次')).toBe('国庆假期最后一天');
	});
	it('is not when it is to be held', () =>
		expect(period('2025年云川中考将于6月13日至15日举行，报名人数共2.1万人。', '2.1万人')).toBe('2025年'));
	it('is of the days of a span that is counted', () =>
		expect(period('4月30日至5月5日的6天运输期内，车站发送旅客12.1万人次。', '12.1万人次')).toBe('4月30日至5月5日'));
});
