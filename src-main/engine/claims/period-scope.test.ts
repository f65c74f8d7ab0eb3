/** How far a time reaches: what it dates behind its own clause, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../contract/model.ts';
import { claimOf } from './testing.ts';

const period = (text: string | string[], figure: string, language: Language = 'zh') =>
	claimOf(text, figure, language).draft.period.text;

describe('reach of a Chinese time', () => {
	it('goes over semicolons that only part one sentence', () => {
		expect(period('周二，两市低开。截至午盘，甲指数报3105点；乙指数报980点。', '980点')).toBe('周二截至午盘');
	});
	it('does not take the year of a document that somebody publishes', () => {
		const story = ['周三，两市震荡上行。', '个股方面，青禾药业发布2023年年报后股价涨7.2%。'];
		expect(period(story, '7.2%')).toBe('周三');
	});
	it('goes on with the day of a moment, not with its minute', () => {
		const text = '6月8日14时20分，全市用电负荷达到310万千瓦。调度员每小时巡查12个站点。';
		expect(period(text, '310万千瓦')).toContain('14时20分');
		expect(period(text, '12个')).toBe('6月8日');
	});
	it('does not date by an hour that something was moved to', () => {
		expect(period('10月3日，地铁延时收车至23时，环线封闭4.5公里。', '4.5公里')).toBe('10月3日');
	});
	it('gives the members of one ratio one time', () => {
		const text = '2023年，全县三次产业结构由上年的15.2∶41.7∶43.1调整为14.8∶41.9∶43.3。';
		for (const first of ['15.2', '41.7', '43.1']) expect(period(text, first)).toBe('上年');
		for (const now of ['14.8', '41.9', '43.3']) expect(period(text, now)).toBe('2023年');
	});
	it('leaves what flows through a year to the year, behind a stock at its end', () => {
		const story = [
			'# 江城市2024年国民经济和社会发展统计公报',
			'全年地区生产总值880亿元。年末全市常住人口312.6万人，出生人口1.79万人，死亡人口2.26万人。粮食总产量171万吨。',
			'年末共有医疗机构320个，床位8400张，诊疗620万人次。',
			'社会消费品零售总额410亿元。',
		];
		for (const stock of ['312.6万人', '320个', '8400张']) expect(period(story, stock)).toBe('2024年末');
		for (const flow of ['1.79万人', '2.26万人', '171万吨', '620万人次', '410亿元'])
			expect(period(story, flow)).toContain('2024年');
	});
	it('goes on with the time of what 其中 is a part of', () => {
		const story = [
			'今年上半年，61家公司营业收入901亿元。',
			'截至昨日收盘，总市值达1.2万亿元。其中，3家企业超过500亿元。市场整体平稳，新开户610户。',
		];
		expect(period(story, '3家')).toBe('截至昨日收盘');
	});
	it('does not give a change to the time it is measured from', () => {
		const text = '第12周，全市商品房成交810套，均价2.1万元；上周成交1130套；成交套数下跌28.3%、成交面积下跌26.1%。';
		expect(period(text, '1130套')).toBe('上周');
		expect(period(text, '28.3%')).toBe('第12周');
		expect(period(text, '26.1%')).toBe('第12周');
	});
	it('begins its sections with the span that is reported, not with 今年以来', () => {
		const story = [
			'今年以来，江城新区深耕主导产业，经济持续向好。',
			'前三季度，江城新区实现地区生产总值662亿元，增长8.2%。',
			'## 工业稳进提质',
			'规模以上工业增加值增长10.3%。',
			'## 外贸提速',
			'进出口总额708亿元。',
		];
		expect(period(story, '10.3%')).toBe('前三季度');
		expect(period(story, '708亿元')).toBe('前三季度');
	});
	it('gives as many times as figures each its own', () => {
		const text = '2021年、2022年和2023年末贷款总额同比增速分别为15.5%、14.1%和9.6%，存款增长7.2%。';
		expect(period(text, '15.5%')).toBe('2021年');
		expect(period(text, '14.1%')).toBe('2022年');
		expect(period(text, '9.6%')).toBe('2023年末');
	});
	it('takes the whole of a time since something happened', () => {
		expect(period('自2021年4月青禾药业率先挂牌上市以来，已有11家企业登陆。', '11家')).toContain('2021年4月');
	});
	it.each([
		['当日早盘走低。近期表现疲弱的甲指数大跌4.1%。', '4.1%', '当日'],
		['今年招生计划将在中考前公布，普通类计划招生3.1万人。', '3.1万人', '今年'],
		['今天高温29℃，明后天升至33℃。', '33℃', '明后天'],
		['今天高温29℃，后天升至34℃。', '34℃', '后天'],
	])('%s %s', (text, figure, words) => {
		expect(period(text, figure)).toBe(words);
	});
	it('dates the start of a change by the year before', () => {
		const text = '2023年，全市城乡居民收入比由上年的2.61降至2.57。';
		expect(period(text, '2.61')).toBe('上年');
		expect(period(text, '2.57')).toBe('2023年');
	});
	it('keeps the month of a survey to what the survey found', () => {
		const story = [
			'今年以来，全市建成口袋公园42个。',
			'6月，市城管局委托高校开展问卷调查，收回问卷2610份。受访者中表示满意的有2340人。全市口袋公园已达180个。',
		];
		expect(period(story, '2610份')).toBe('6月');
		expect(period(story, '2340人')).toBe('6月');
		expect(period(story, '180个')).toBe('今年以来');
	});
	it('takes the time of the news before the day a reporter was told', () => {
		const story = ['10月12日，记者从市交通局获悉，今年前三季度，全市新改建农村公路286公里。', '养护站巡查3100次。'];
		expect(period(story, '3100次')).toBe('今年前三季度');
	});
	it.each([
		['the founding of a house', '市一院始建于1956年，编制床位900张。', '900张'],
		['a year before the one told of', '2019年，产值只有3亿元。', '900张'],
		['since when something grew', '2018年以来，全镇先后建成厂房31座。', '900张'],
	])('does not go on from %s', (_what, between, figure) => {
		const story = ['2024年，全镇茶叶产量达到860吨。', `全镇有茶企12家。${between}`, '镇里的合作社有床位900张。'];
		expect(period(story, figure)).toBe('2024年');
	});
	it('takes 到 with a day that is over for a cut-off', () => {
		const story = ['今年以来，云川市加快建设。', '到今年8月底，全市建成服务站120个。家庭床位达860张。'];
		expect(claimOf(story, '860张', 'zh', '2024-09-12').period).toBe('到今年8月底');
		expect(claimOf(story, '860张', 'zh', '2024-06-12').period).toBe('今年以来');
	});
	it('goes back from one month to the half-year where 全市 is spoken of again', () => {
		const story = ['上半年，全市生产总值增长5.2%。', '6月份，居民消费价格上涨0.2%。全市民生支出186亿元。'];
		expect(period(story, '0.2%')).toBe('6月份');
		expect(period(story, '186亿元')).toBe('上半年');
	});
	it.each([
		['会议期间，共收到代表建议164件。', '164件', '会议期间'],
		['6月1日，行动启动。行动期间，全市查处酒驾318起。', '318起', '行动期间'],
		['上周，肉价连续5周回落；鸡蛋每500克4.9元。', '4.9元', '上周'],
		['企业连续三年的亏损超过6亿元。净利润降至1.6亿元。', '1.6亿元', ''],
		['这五年，我市新增企业82家。高新技术企业达31家。', '31家', '这五年'],
		['江东省两会政府工作报告提出建设项目82个。', '82个', ''],
		['当日共有6万人出行，是今年春运以来单日增幅最大的一天。从重点车站看，江城站发送旅客5万人。', '5万人', '当日'],
		['2023年上半年，公司每股收益0.31元，上年同期为0.22元。公司有员工2600人。', '0.22元', '上年同期'],
		['2023年上半年，公司每股收益0.31元，上年同期为0.22元。公司有员工2600人。', '2600人', '2023年上半年'],
		['去年同期，全省平均降雨量为590毫米。', '590毫米', '去年同期'],
		['报告期内，公司毛利率为26.1%。', '26.1%', '报告期内'],
		['自2022年3月开工以来，项目完成投资12亿元。', '12亿元', '自2022年3月开工以来'],
		['上半年，全市生产总值增长5.2%。其中，二季度增长5.6%。江北区增长6.1%。', '6.1%', '上半年'],
		['1—6月，规上工业增加值增长7.1%，6月当月增长8.2%。36个行业中27个增长。', '27个', '1—6月'],
		['省气象台预计，17日至19日，气温将降至-6℃。省里已下拨资金2600万元。', '-6℃', '17日至19日'],
		['国庆假期，全县接待游客84万人次，恢复到2019年同期的118%。', '118%', '国庆假期'],
		['上赛季，球队取得9胜，排名第11位。', '第11位', '上赛季'],
		['大班额占比降至今年秋季学期的1.4%。', '1.4%', '今年秋季学期'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
	it('ends a moment with its sentence', () => {
		expect(period(['4月6日，赛事举行。', '起跑时气温9℃。全程设补给站15个。'], '15个')).toBe('4月6日');
	});
	it.each([
		['高温预警：预计48小时内最高气温升至39℃。', '39℃', '48小时内'],
		['白露刚过，果农每亩多收入800元。', '800元', '白露刚过'],
		['“五一”假期，景区接待游客3.4万人次。', '3.4万人次', '“五一”假期'],
		['2月，产量为年度目标的21%。', '21%', '2月'],
		['去年，平均水位18米，较去年最高值22米下降。', '22米', '去年'],
		['第8周门诊量较第7周（3150人次）下降。', '3150人次', '第7周'],
		['截至6月底已完工30个，剩余12个将在年内完成。', '12个', '截至6月底'],
		['（2024年5月6日 某县商务局市场科）据对全县9家超市监测。', '9家', ''],
	])('%s', (text, figure, words) => {
		expect(period(text, figure)).toBe(words);
	});
	it('leaves 大年初三 and 灾后重建 to their own words', () => {
		const story = ['春节假期，全市接待游客52万人次。', '大年初二当晚客流最多。', '住宿方面，150家酒店入住率81%。'];
		expect(period(story, '81%')).toBe('春节假期');
		expect(period('昨日，灾后重建项目开工6个。', '6个')).toBe('昨日');
	});
});

describe('reach of an English time', () => {
	it('joins an hour and its day', () => {
		const text = 'The warning runs from 1700 on Thursday. Gusts of 65 mph are likely.';
		expect(period(text, '65mph', 'en')).toBe('Thursday');
	});
	it('joins a weekday and its date', () => {
		expect(period('Crews were called at 9.15pm on Sunday 4 May and put out six fires.', 'sixfires', 'en')).toContain(
			'Sunday 4 May',
		);
	});
	it('reads the zone behind an hour as part of it', () => {
		const text = 'Tin rose on Monday. It was at $31,200 by 1540 GMT. Stocks fell to 4,100 tonnes.';
		expect(period(text, '4,100tonnes', 'en')).toBe('on Monday');
	});
	it('does not date a story by the day it was issued or is embargoed until', () => {
		const story = [
			'Embargoed until 9:30 am on 12 June 2025',
			'In May, 41,000 people used the ferry.',
			'Fares brought in $90,000.',
		];
		expect(period(story, '$90,000', 'en')).toMatch(/May/u);
	});
	it('dates an opening without a time by the paragraph after it', () => {
		const story = ['Two men robbed a kiosk of £300.', 'Officers were called at 8pm on Friday.'];
		expect(period(story, '£300', 'en')).toBe('Friday');
	});
	it('keeps the sum of a year within its paragraph where the report is of one month', () => {
		const story = [
			'# Ferry traffic, May 2025',
			'In the first five months of 2025, sales reached €4m.',
			'The fleet has 12 boats.',
		];
		expect(period(story, '€4m', 'en')).toBe('first five months of 2025');
		expect(period(story, '12boats', 'en')).toBe('May 2025');
	});
	it.each([
		["Output was 8 per cent below last year's 2.4 million tonnes.", '2.4milliontonnes', 'last year'],
		['Just 22mm of rain fell between March and May.', '22mm', 'between March and May'],
		['On Tuesday the yield fell to 3.9% after prices rose in April.', '3.9%', 'On Tuesday'],
		['Overnight visitors spent €80 each.', '€80', ''],
		['Claims rose by a quarter last year to 900.', 'aquarter', 'last year'],
		['In an average year it makes 3 TWh.', '3TWh', 'In an average year'],
		['In the previous quarter (8,100) it was lower.', '8,100', 'the previous quarter'],
	])('%s', (text, figure, words) => {
		expect(period(text, figure, 'en').toLowerCase()).toBe(words.toLowerCase());
	});
});
