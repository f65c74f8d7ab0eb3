/** What words that point back at a time mean: 当天, 这一年, 届时, an hour of a day that is known. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const claim = (text: string | string[], figure: string, published: string | null = null) =>
	claimOf(text, figure, 'zh', published).draft.period;
const period = (text: string | string[], figure: string, published: string | null = null) => claim(text, figure, published).text;

describe('words that point back', () => {
	it.each([
		['石桥县警方11日说，县城当天中午起火，烧毁房屋12间。', '12间', '11日当天'],
		['11日，石桥县起火。当晚，转移群众300人。', '300人', '11日当晚'],
		['昨天，石桥县体育馆开放，当天下午接待市民300人。', '300人', '昨天下午'],
		['回看2021年，云川重工全年营收17亿元。', '17亿元', '2021年全年'],
		['2021年，云川修路9条。这一年，新增公交车35辆。', '35辆', '2021年这一年'],
		['到2021年末，公司总资产48亿元。当年的分红合计8400万元。', '8400万元', '2021年当年'],
		['去年，石桥县修渠60公里，当年新增灌溉面积4万亩。', '4万亩', '去年'],
		['石桥医院1954年建院，当年底有病床40张。', '40张', '1954年底'],
		['新馆预计2033年落成，届时座位增加到2000个。', '2000个', '2033年'],
		['2033年底前，新线建成。届时日均客流可达30万人次。', '30万人次', '2033年底前'],
		['8月，云川出口增长3%；当月，进口下降2%。', '2%', '8月当月'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));

	it('are of the day of the lead where their paragraph names none', () => {
		const story = ['石桥县11日起火，烧毁房屋12间。', '消防部门当天出动车辆30台。'];
		expect(period(story, '30台')).toBe('11日当天');
		expect(claim(story, '30台', '2025-11-12').interval).toMatchObject({ from: '2025-11-11', to: '2025-11-11' });
		const two = ['石桥县11日起火，烧毁房屋12间。', '13日，火势复燃，烧毁房屋3间。', '消防部门当天出动车辆30台。'];
		expect(period(two, '30台')).toBe('当天');
	});

	it('stay as they are where nothing was told that they could mean', () => {
		expect(period('石桥县当天接待游客300人。', '300人')).toBe('当天');
		expect(period('11日，云川发布公告。青禾药业上市当天成交3亿元。', '3亿元')).toBe('当天');
		expect(period('届时，座位增加到2000个。', '2000个')).toBe('届时');
		expect(period('云川重工全年营收17亿元。', '17亿元')).toBe('全年');
		expect(period(['石桥县有堤9条。', '2021年，修堤60公里。2022年起，堤坝由县里管护。全年修补12公里。'], '12公里')).toBe('全年');
	});

	it('have the days of what they point at', () => {
		const text = '2023年3月27日，石桥县发生火灾，6人受伤；同年1月11日，同一地点起火，10人受伤。';
		expect(claim(text, '10人', '2025-11-12').interval).toMatchObject({ from: '2023-01-11', to: '2023-01-11' });
		expect(claim('回看2021年，云川重工全年营收17亿元。', '17亿元').interval).toMatchObject({
			from: '2021-01-01',
			to: '2021-12-31',
		});
	});

	it('name the year of a yearly report', () => {
		const story = ['# 2022年石桥县国民经济统计公报', '到年末，全县常住人口37万人。'];
		expect(period(story, '37万人')).toBe('到2022年末');
	});
});

describe('hours and sessions of a day that is known', () => {
	it.each([
		['云川股市4日上涨。收盘时，甲指数报2209点。', '2209点', '4日收盘时'],
		['周四，两市低开。截至午盘，甲指数报3105点；乙指数报980点。', '980点', '周四截至午盘'],
		['8日，石桥县下雨。当地时间12时39分左右，山体滑坡，伤者3人。', '3人', '8日12时39分左右'],
		['8日，石桥县下雨。到上午10时，已转移群众420人。', '420人', '到8日上午10时'],
		['8日，石桥县下雨。截至当日18时，转移群众420人。', '420人', '截至8日18时'],
		['8日，石桥县下雨。当天上午11时，转移群众420人。', '420人', '8日上午11时'],
		['8日，石桥县下雨。截至18时，转移群众420人。', '420人', '截至8日18时'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));

	it('leave what follows to the day', () => {
		const text = '8日，石桥县下雨。上午10时，山体滑坡，伤者3人。全县转移群众420人。';
		expect(period(text, '3人')).toBe('8日上午10时');
		expect(period(text, '420人')).toBe('8日');
	});

	it('are no moment where they are told of every day', () => {
		expect(period('8日，石桥县新馆开放。开放时间为9时至17时，限流400人。', '400人')).not.toContain('8日9时');
		expect(period('8日，石桥县新馆开放。讲解每天4场，分别在9时、11时开始。', '11时')).toBe('11时');
	});
});

describe('a weekday', () => {
	it.each([
		['招聘周周日开场。周日的首场，来自云川的50家企业摆出岗位450个。', '450个', '周日'],
		['招聘周周日开场，当天进场1562人。', '1562人', '周日'],
		['石桥新馆上周日开放，接待市民300人。', '300人', '上周日'],
		['2月，云川接待游客9万人次。上周日本代表团到访，随行30人。', '9万人次', '2月'],
		['2月，云川累计销售商品房90套，周日均成交2套。', '2套', '2月'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
	it('has its day where the week is said', () => {
		expect(claim('石桥新馆上周日开放，接待市民300人。', '300人', '2026-07-15').interval).toMatchObject({
			from: '2026-07-12',
			to: '2026-07-12',
		});
	});
});

describe('the parts of a match', () => {
	const story = [
		'12日，石桥队以88:79击败云川队。赛前双方积分持平，各是14胜3负。',
		'首节31:26，石桥队占先；次节云川队连得10分反超。末节云川队追成90:90，苗野一次封盖、一次助攻。',
		'苗野全场得到21分。',
	];
	it('are told with the day of the match', () => {
		expect(period(story, '14胜')).toBe('12日赛前');
		expect(period(story, '10分')).toBe('12日次节');
		expect(period(story, '一次')).toBe('12日末节');
		expect(period(story, '21分')).toBe('12日');
	});
	it('are no section of a report', () => {
		expect(period('12日，规划公布。第二节讲农业，列出项目90个。', '90个')).toBe('12日');
		expect(period('12日，改革进入下半场，涉及企业90家。', '90家')).toBe('12日');
	});
	it('are no coach of a train and no preparation', () => {
		expect(period('12日，列车首节车厢载客90人。', '90人')).toBe('12日');
		expect(period('12日，赛前训练课用时2小时，队员18人。', '18人')).toBe('12日');
	});
});

describe('what is no time', () => {
	it.each([
		['12日，石桥队获胜。苗金秋19分、6个篮板，队友28分。', '6个'],
		['12日，云川公布数据，新装电表7万只，少于电网此前的测算；线损率6.8%。', '6.8%'],
		['12日，三大股指再破收盘纪录，甲指数报2209点。', '2209点'],
	])('%s', (text, figure) => expect(period(text, figure)).toBe('12日'));
	it('but 金秋 is, where a season is named', () => {
		expect(period('又到金秋，云川接待游客30万人次。', '30万人次')).toContain('金秋');
		expect(period('今年金秋时节，云川接待游客30万人次。', '30万人次')).toContain('金秋');
	});
	it.each([
		['截至2021年末，公司总资产48亿元，一年里增加了10.5%。', '10.5%', '截至2021年末'],
		['今年秋季学期，石桥小学扩建后增加学位1200个。', '1200个', '今年秋季学期'],
		['一年里，全村修渠9公里。', '9公里', '一年'],
		['今年，改造前日均客流2000人，石桥站改造后日均客流5000人。', '5000人', '改造后'],
	])('%s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('a base that goes on in parallel', () => {
	it.each([
		['2019年，林地比重从上年的31.5%增至32.1%，耕地从27.3%落到26.9%。', '27.3%', '上年'],
		['2019年，林地比重从上年的31.5%增至32.1%，耕地从27.3%落到26.9%。', '26.9%', '2019年'],
		['2021年，公司营收17亿元，比2020年的14亿元增长20%；净利润由6990万元降到6213万元。', '6990万元', '2020年'],
		['2021年，公司营收17亿元，比2020年的14亿元增长20%；净利润由6990万元降到6213万元。', '6213万元', '2021年'],
		['2021年，公司营收17亿元。净利润由6990万元降到6213万元。', '6990万元', '2021年'],
		['一季度增速由上年的5.1%升到6.2%，二季度从6.3%降到4.4%。', '6.3%', '二季度'],
	])('%s %s', (text, figure, expected) => expect(period(text, figure)).toBe(expected));
});

describe('a sum up to a moment', () => {
	it('holds for what follows', () => {
		const text = '4月2日，寒潮来袭。到9日17时，冻裂的水管累计850根，已有46户停水；果园减产3100亩，大棚压垮270座。';
		for (const figure of ['46户', '3100亩', '270座']) expect(period(text, figure)).toBe('到9日17时');
		const ahead = '6月13日，修路工程开工。到20日8时，将完成路面3公里。全线有工人420人。';
		expect(period(ahead, '420人')).toBe('6月13日');
	});
});
