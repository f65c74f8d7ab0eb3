/** What a Chinese report tells on its way of one thing or one person dates its own sentence. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const LEAD = '上半年，云川市发送旅客45.6万人次，同比增长8.3%。';
const NEXT = '民航方面，云川机场保障航班1234架次。';
const after = (aside: string): string => claimOf([LEAD, aside, NEXT], '1234架次', 'zh', '2024-07-25').period;
const within = (aside: string): string =>
	claimOf([`${LEAD}${aside}公路发送旅客14.7万人次。`], '14.7万人次', 'zh', '2024-07-25').period;

describe('what befell one thing or one person once', () => {
	it.each([
		'云川南站于2019年建成，总建筑面积3.2万平方米。',
		'58岁的林可2003年进入公司，家里有3口人。',
		'58岁的林可是茶馆掌柜，1995年以4万元承包下来，雇了3人。',
		'石桥码头2021年获评样板码头，泊位23个。',
		'柳林车队去年3月成立，有车45辆。',
		'柳林车队去年3月由9户人家凑钱成立，有车45辆。',
	])('in the opening: %s', (aside) => expect(within(aside)).toBe('上半年'));
	it.each([
		'在石桥镇，村民林可去年养了30头牛，年收入8万元。',
		'根据2021年修订的条例，超载最高可罚2000元。',
		'云川高铁于2019年12月开通，设站7座。',
		'石桥车校2021年与云川公司签约，当年送来学员34名。',
	])('in a paragraph: %s', (aside) => expect(after(aside)).toBe('上半年'));
	it('leaves a sum since then to its paragraph', () => {
		const story = [`${LEAD}自2019年12月开通以来，云川高铁累计发送旅客987万人次。`, NEXT];
		expect(claimOf(story, '987万人次', 'zh', '2024-07-25').period).toBe('自2019年12月开通以来');
		expect(claimOf(story, '1234架次', 'zh', '2024-07-25').period).toBe('上半年');
	});
	it('goes on in the year with which a sentence begins', () => {
		const story = ['1998年，林可回到石桥村。', '2003年，荒山由他承包。种下果树300棵。'];
		expect(claimOf(story, '300棵', 'zh', '2024-07-25').period).toBe('2003年');
	});
	it('dates what came about at an event', () => {
		const story = '在去年10月举办的招聘会上，云川市签约项目45个。';
		expect(claimOf([story], '45个', 'zh', '2024-07-25').period).toContain('去年10月');
	});
	it.each(['该县2020年被评为样板县，2022年入选试点。', '石桥站始建于1985年，2016年迁入新址，占地45亩。'])(
		'in a row: %s',
		(aside) => expect(within(aside)).toBe('上半年'),
	);
	it('leaves a contrast of two rates to its sentence', () => {
		const story = [`${LEAD}其中，公路占56.7%，铁路占45.6%；2020年这两个比例分别为50.1%和40.2%。`, NEXT];
		expect(claimOf(story, '50.1%', 'zh', '2024-07-25').period).toBe('2020年');
		expect(claimOf(story, '1234架次', 'zh', '2024-07-25').period).toBe('上半年');
	});
	it.each(['11月11日，石桥县召开新闻发布会，通报有关情况。', '11月11日，全市交通工作会议召开。'])(
		'is of what was told, not of the day of the telling: %s',
		(opening) => {
			const story = [`${opening}10月份，石桥县培训2345人次。`, '县里还减免费用1234万元。'];
			expect(claimOf(story, '1234万元', 'zh', '2024-11-12').period).toBe('10月份');
		},
	);
	it('begins each section in the time of the story', () => {
		const story = [
			'10月份，石桥县培训2345人次。',
			'## 选岗位',
			'2018年，林可应聘了12家公司。',
			'## 好岗位',
			'全县有岗位6789个。',
		];
		expect(claimOf(story, '6789个', 'zh', '2024-11-12').period).toBe('10月份');
	});
	it('goes on in the span of a report behind the stocks at its end', () => {
		const story = ['前三季度，云川公司营收34.5亿元。', '截至三季度末，公司总资产89.1亿元。', '境外收入8.9亿元。'];
		expect(claimOf(story, '89.1亿元', 'zh', '2024-10-30').period).toBe('截至三季度末');
		expect(claimOf(story, '8.9亿元', 'zh', '2024-10-30').period).toBe('前三季度');
	});
	it('is of its own time where 年度 says how often', () => {
		const story = '2023年，云川市门诊病种扩大到39种，年度报销限额为800元。';
		expect(claimOf([story], '800元', 'zh', '2024-01-12').period).toBe('2023年');
	});
	it.each([
		['披露2024年三季报，公司营收34.5亿元。报告期内，研发投入1.2亿元。', '34.5亿元', '2024年三季报'],
		['披露2024年三季报，公司营收34.5亿元。报告期内，研发投入1.2亿元。', '1.2亿元', '2024年前三季度'],
		['披露2024年中报，公司营收34.5亿元。报告期内，研发投入1.2亿元。', '1.2亿元', '2024年上半年'],
	])('%s', (story, figure, period) => expect(claimOf([story], figure, 'zh', '2024-10-30').period).toBe(period));
});
