/** What a Chinese report goes on with: behind a base of comparison, behind what somebody tells on the way, on the night of a fire. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const period = (text: string | string[], figure: string, published: string | null = null) =>
	claimOf(text, figure, 'zh', published).period;

describe('an hour of a scene', () => {
	it('is of its sentence, and no report is of it', () => {
		const text = [
			'云川市第六小学投用。清晨，居民林桐领着两个孩子出门，步行用时5分钟。',
			'截至目前，全市与各地合作项目已达41个。',
			'全市252家卫生院达标。',
		];
		expect(period(text, '5分钟')).toBe('清晨');
		expect(period(text, '41个')).toBe('截至目前');
		expect(period(text, '252家')).toBe('截至目前');
	});
	it('leaves how long something has been so to itself, where no time is told beside it', () => {
		expect(period('石桥镇保持连续16个月零发案。', '16个月')).toBe('连续16个月');
		expect(period('9月，云川出口下降2%，已连续三个月为负。', '三个月')).toBe('9月');
	});
});

describe('a base of comparison', () => {
	it.each(['与上周相比', '同上周比', '和上周相比较', '比起上周', '对比上周', '环比上周', '相比于上周', '较之上周'])(
		'%s dates nothing',
		(words) => {
			const text = `2018年第4周，云川成交新房921套。上周成交1318套，均价5万元。${words}，成交套数下跌30.1%，均价上升0.7%。`;
			expect(period(text, '1318套')).toBe('上周');
			expect(period(text, '30.1%')).toBe('2018年第4周');
			expect(period(text, '0.7%')).toBe('2018年第4周');
		},
	);
	it('is left where the text looks at the whole from another side', () => {
		const text = '本周新房成交531套。上周为709套，均价5万元。分区域看，石桥成交198套，南湾141套。';
		expect(period(text, '5万元')).toBe('上周');
		expect(period(text, '198套')).toBe('本周');
		expect(period(text, '141套')).toBe('本周');
	});
	it('is not when the change from it came about', () => {
		const text = '本周新房成交531套。上周为709套，均价5万元，成交套数降幅为25.1%。';
		expect(period(text, '709套')).toBe('上周');
		expect(period(text, '5万元')).toBe('上周');
		expect(period(text, '25.1%')).toBe('本周');
		expect(period('本周成交5套。上周成交709套，环比增长3%。', '3%')).toBe('上周');
	});
	it('is not gone on from where it is only named', () => {
		const text = '6月，云川进出口120亿元，上月为110亿元，增幅9%。去年同期为100亿元，同比增长20%。出口80亿元。';
		expect(period(text, '110亿元')).toBe('上月');
		expect(period(text, '20%')).toBe('6月');
		expect(period(text, '80亿元')).toBe('6月');
	});
	it('is the time where the text tells of it', () => {
		expect(period('上周，云川成交新房1318套。石桥成交200套。', '200套')).toBe('上周');
	});
});

describe('how something was reckoned', () => {
	it('dates nothing behind it', () => {
		const text = '截至周末，云川存米6400吨，按近9个月月均出库160吨计算，够供40个月。';
		expect(period(text, '6400吨')).toBe('截至周末');
		expect(period(text, '160吨')).toBe('近9个月');
		expect(period(text, '40个月')).toBe('截至周末');
	});
});

describe('what a rate or a standard is reckoned by', () => {
	it('is the time of a mean growth alone', () => {
		const text = '2015年全年，云川零售额64亿元，比上年回落3%；同2012年相比，三年平均增长1.8%。人均2万元。';
		expect(period(text, '3%')).toBe('2015年全年');
		expect(period(text, '1.8%')).toBe('三年');
		expect(period(text, '2万元')).toBe('2015年全年');
		expect(period('2022年，云川产值95亿元，五年年均增长6%，占全省一成。', '6%')).toBe('五年');
		expect(period('2022年，云川产值95亿元，五年年均增长6%，税收占全省8%。', '8%')).toBe('2022年');
	});
});

describe('what was told on the way', () => {
	const fire = [
		'昨晚8时40分许，石桥小区一栋楼起火，近百户居民一时下不来。',
		'晚10时许，火势转弱。居委会的一位负责人说，小区1997年落成，共有180多户，上月9日刚换过电线。',
		'晚11时许，搜救人员找到6人。一名住户说，当时全家正吃晚饭，12个人挤在阳台上。',
		'消防部门先后调集14辆消防车到场，疏散居民132人。',
	];
	it('dates its own sentence in the report of one night', () => {
		expect(period(fire, '180多户')).toBe('1997年');
		expect(period(fire, '6人')).toBe('昨晚11时许');
		expect(period(fire, '12个')).toBe('昨晚');
		expect(period(fire, '14辆')).toBe('昨晚');
		expect(period(fire, '132人')).toBe('昨晚');
	});
	it('is the year in which somebody did something', () => {
		const text = ['今年，云川小学新增学位1.2万个。', '2021年她花62万元买房。房价已涨到90万元。', '全市已有学校52所。'];
		expect(period(text, '62万元')).toBe('2021年');
		expect(period(text, '90万元')).toBe('今年');
		expect(period(text, '52所')).toBe('今年');
	});
	it('does not hold for what an office tells', () => {
		const text = ['昨日，云川举行发布会。', '市统计局介绍，2023年，全市实现产值50亿元。', '其中工业30亿元。'];
		expect(period(text, '50亿元')).toBe('2023年');
		expect(period(text, '30亿元')).toBe('2023年');
	});
	it('is what 当时 points back at', () => {
		expect(period(['今年，云川有船厂12家。', '石桥船厂2016年开业，当时有员工5人。'], '5人')).toBe('2016年');
		expect(period('当时有员工5人。', '5人')).toBe('当时');
	});
});

describe('the whole year inside the past year', () => {
	it('is told of its sentence, through its semicolons', () => {
		const text = ['二、2009年工作回顾', '过去一年，云川各界共渡难关。预计全年种粮面积达到52万亩，扩大4%；蔬菜9万吨，增长3%。'];
		expect(period(text, '52万亩')).toBe('2009年全年');
		expect(period(text, '9万吨')).toContain('2009年');
	});
});

describe('the words of a day', () => {
	it('are this morning behind a cut-off', () => {
		expect(period(['昨晚，河道决口，转移居民300人。', '截至今晨6时，共转移居民900人。'], '900人')).toBe('截至今晨6时');
		expect(period('今早8时，客流达3万人次。', '3万人次')).toBe('今早8时');
		expect(period('该厂1952年建成，至今已有职工300人。', '300人')).toBe('至今');
	});
	it('stand around the day of a festival', () => {
		const text = '赏灯人流将延续到9月20日前后，中秋节（9月24日）过后还将出现新一轮，届时日均客流41万人次。';
		expect(period(text, '41万人次')).toBe('中秋节（9月24日）过后');
		expect(period('春节（2月10日）当天，发车90列。', '90列')).toBe('春节（2月10日）当天');
		expect(period('端午节（6月2日）前往江边的游客3万人次。', '3万人次')).not.toContain('前');
	});
});

describe('a report of one week', () => {
	const story = ['农业农村部11月13日消息 第45周，全国仔猪均价26元/公斤。', '全国生猪均价15元/公斤。'];
	it('goes on in it, and not in the day of the telling', () => {
		expect(period(story, '26元/公斤')).toBe('第45周');
		expect(period(story, '15元/公斤')).toBe('第45周');
	});
	it('is not made by a week far into a report of a month', () => {
		const text = ['2026年1月，云川接诊4100人次。', '就诊量有起伏。第4周，接诊1300人次。', '接种点有26个。'];
		expect(period(text, '1300人次')).toContain('第4周');
		expect(period(text, '26个')).toBe('2026年1月');
	});
});

describe('what somebody remembers or says', () => {
	it('is no time of the story', () => {
		const story = ['今年，石桥镇返乡创业者增加310人。', '“账2021年就还清了。”他笑着说。', '全镇创业者有4300人。'];
		expect(period(story, '4300人')).toBe('今年');
		expect(period(['说起2016年，何女士仍然皱眉。', '去年，她收入26万元。'], '26万元')).toBe('去年');
	});
	it('is that of the day on which a fire broke out, whatever hour the headline names', () => {
		const story = ['# 凌晨起火 民房烧毁', '23日凌晨2时17分，石桥镇一栋民房起火，出动消防员36人。', '过火面积60平方米。'];
		expect(period(story, '60平方米')).toBe('23日');
	});
});

describe('what was so at first, and last year on the way', () => {
	it('dates no later paragraph', () => {
		const village = ['果园里一片金黄。', '何大叔投资90万元种橙，前三年没有收入，今年产果480吨。', '全村186户种了芒果。'];
		expect(period(village, '186户')).toBe('今年');
		const court = ['5月30日，云川中级法院审结案件310件。', '石桥法院去年发出令状213份。', '会上通报案例16起。'];
		expect(period(court, '213份')).toBe('去年');
		expect(period(court, '16起')).toBe('5月30日');
	});
	it('goes on where it opens its sentence', () =>
		expect(period(['5月30日，云川法院审结案件310件。', '去年，云川法院发出令状213份。', '另有调解16起。'], '16起')).toBe('去年'));
});
