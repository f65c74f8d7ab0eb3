/** Words for a time that date nothing around them: what a plan, an expectation, a cause or a record is of. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const period = (text: string | string[], figure: string, published: string | null = null) =>
	claimOf(text, figure, 'zh', published).draft.period.text;

describe('when a plan was made is not when it is told of', () => {
	it.each([
		['上半年，云川收入7亿元，完成年初预算的50.6%，同比增长6.1%。', '50.6%', '上半年'],
		['上半年，云川收入7亿元，完成年初预算的50.6%，同比增长6.1%。', '6.1%', '上半年'],
		['去年，云川办了民生实事。年初承诺的12件实事全部办成。', '12件', '去年'],
		['去年，云川新建幼儿园49所，年度任务为40所。', '40所', '去年'],
		['去年，云川抽检5万批次，比4万批次的年度任务多出1万批次。', '1万批次', '去年'],
		['2018年，云川收入7亿元，加上年结转资金4亿元，总计11亿元。', '11亿元', '2018年'],
		['云川年初有企业9家。', '9家', '年初'],
		['去年，贫困发生率由年初的9.6%降至5.8%。', '9.6%', '年初'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('what was expected before is of the time it was expected of', () => {
	it.each([
		['第三季度，云川经济下降2.3%。此前市场预期降幅为2.0%。', '2.0%', '第三季度'],
		['截至8月8日当周，库存增加303万桶，而市场此前预计减少80万桶；汽油库存减少79万桶。', '79万桶', '截至8月8日当周'],
		['今年，云川新增泊位30个，此前仅有5个。', '5个', '此前'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('words that hold a time and are none', () => {
	it.each([
		['目前，云川建成电梯4台，6台电梯已启动前期准备。', '6台', '目前'],
		['今年，云川改造花园河、国庆菜场等31座公厕。', '31座', '今年'],
		['今年，云川在清明路新建31座公厕。', '31座', '今年'],
		['国庆期间，云川接待游客31万人次。', '31万人次', '国庆期间'],
		['运动会于今天晚上落幕，云川夺得5枚金牌。', '5枚', '今天晚上'],
		['昨天晚上，云川有5户停电。', '5户', '昨天晚上'],
	])('%s', (text, figure, expected) => expect(period(text, figure)?.replace(/^于/u, '')).toBe(expected));
});

describe('causes and usual amounts', () => {
	it.each([
		['全年雪梨产量4180吨，受7—8月高温影响减产一成半；生猪出栏2万头。', '一成半', '全年'],
		['全年雪梨产量4180吨，受7—8月高温影响减产一成半；生猪出栏2万头。', '2万头', '全年'],
		['16日8时至18日8时，平均降雨143毫米，为常年6月的六成以上；31个乡镇超过250毫米。', '31个', '16日8时至18日8时'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('causes, peaks and since when', () => {
	const report = (text: string) => ['前三季度，云川出口241亿元。', text];
	it.each([
		['对东盟出口128亿元，得益于第三季度手机增长1.4倍；对非洲出口21亿元。', '21亿元', '前三季度'],
		['疫情报告5起，均在新学期开学后出现，河湾区占3起。', '3起', '前三季度'],
		['单日最高出现在2日，达3.9万人次。客船投放34艘。', '34艘', '前三季度'],
		['单日最高出现在2日，达3.9万人次。客船投放34艘。', '3.9万人次', '2日'],
		['通胀率为2.2%，为9个月来最高。', '9个月', '前三季度'],
	])('%s', (text, figure, expected) => expect(period(report(text), figure)).toBe(expected));
	it('leave the hours of the day that is told of alone', () => {
		const story = ['“五一”假期，云川迎客9万人次，刷新去年10月3日创下的3.5万人次纪录。', '早上6点出海，船上限坐12人。'];
		expect(period(story, '12人')).not.toContain('去年');
	});
	it('are told apart from the week that a report is of', () => {
		const story = [
			'上周，云川报告病例307例。',
			'截至第36周，病例累计1283例。',
			'上周报告痢疾486例；手足口病232例，其中5例住院。',
		];
		expect(period(story, '232例')).toBe('上周');
		expect(period(story, '5例')).toBe('上周');
	});
	it('are told apart from the day on which a report of a month came out', () => {
		const story = ['云川某协会昨日发布的10月份报告显示，房价下跌11%。', '按揭比例降至72%。'];
		expect(period(story, '11%')).toBe('10月份');
		expect(period(story, '72%')).toBe('10月份');
	});
});

describe('the year of 全年', () => {
	it('is not the one in which something began', () => {
		const story = ['云川自2011年秋季学期起供餐，受益学生310人。', '今年，补助按全年200天计。', '食堂1365所。'];
		expect(period(story, '200天')).not.toContain('2011');
		expect(period(story, '1365所')).not.toContain('2011年全年');
	});
});

describe('words that only look like a time', () => {
	it.each([
		['假期，云川迎客9万人次，最多的一天出现在2日，达3万人次。', '3万人次', '2日'],
		['2024年至2026年中心城区将建学校29所。', '29所', '2024年至2026年'],
		['截至8月14日当周，库存增加40万吨，已是连续第三周累库。其中钢材22万吨。', '22万吨', '截至8月14日当周'],
		['截至22日15时，余震262次，其中最近一次3级以上余震发生在22日14时。', '262次', '截至22日15时'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('cut-offs told by what is going on', () => {
	it.each([
		['22日凌晨，专家11人抵达。截至发布会前，共记录余震262次。', '262次', '截至发布会前'],
		['昨日起，石桥镇逐栋排查，首日查出隐患178处。', '178处', '首日'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('a week and its days in brackets', () => {
	it('are one time', () => {
		const story = ['上周（8月31日至9月6日），云川报告病例307例，较前一周的149例上升106%。流感551例。'];
		expect(period(story, '307例')).toBe('上周（8月31日至9月6日）');
		expect(period(story, '149例')).toBe('前一周');
		expect(period(story, '551例')).toBe('上周（8月31日至9月6日）');
	});
	it('has the days that the brackets name', () => {
		const { draft } = claimOf('上周（2024年8月26日至9月1日），云川报告病例307例。', '307例');
		expect(draft.period.interval).toMatchObject({ from: '2024-08-26', to: '2024-09-01' });
	});
});

describe('when a page was put up', () => {
	const story = [
		'新宅量跌价升，均价1.38万元。',
		'## 云川楼市周报 | 11-28 09:15',
		'2023年第47周（11月20日至11月26日），云川住宅成交310套。',
		'办公楼卖出36套。',
	];
	it('is not when anything in it holds', () => {
		for (const figure of ['310套', '36套']) expect(period(story, figure)).toContain('第47周');
	});
	it('is not an hour without its day either', () =>
		expect(period(['## 云川快讯 09:15', '上半年，云川住宅成交310套。', '办公楼卖出36套。'], '36套')).toBe('上半年'));
});

describe('the time of a record and of games that are to come', () => {
	it.each([
		['今晚，颂差刷新15年前的赛会纪录0.03秒。', '0.03秒', '今晚'],
		['今天，石桥站测得零下21℃，离1971年同期极值只差1.2℃。', '1.2℃', '今天'],
		['理事会昨天投票，二〇二五年运动会由云川承办，支持的有9票。', '9票', '昨天'],
		['1971年，石桥站测得零下26℃。', '零下26℃', '1971年'],
		['联合会昨天宣布，2027年世乒赛由云川承办，名额增至128个。', '128个', '昨天'],
		['2025年运动会共有310人参赛。', '310人', '2025年'],
	])('%s %s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('a cause with which a statement begins', () => {
	const before = '11月，云川物价上涨0.4%。';
	it('has a time of its own', () => expect(period(`${before}双十一促销带动，家电降价2.2%。`, '2.2%')).toBe('11月'));
	it('is no cause where it tells a figure', () =>
		expect(period(`${before}双十一期间，家电销量增长2.2%。`, '2.2%')).toBe('双十一期间'));
});
