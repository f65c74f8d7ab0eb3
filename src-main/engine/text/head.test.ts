import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

const BODY = '2021年3月5日，松岭县二水厂开工，总投资3200万元，计划工期18个月，建成后可满足8个村3600多名村民的用水需要。';

const day = (head: string, text = BODY) => readText(`${head}\n${text}`).published?.day ?? null;

describe('readText, head', () => {
	it.each([
		['清水进村来\n发布时间：2022-08-11 14:25 来源：松岭网', '2022-08-11'],
		['清水进村来\n2022年8月11日 星期四', '2022-08-11'],
		['清水进村来\n日期：2022/8/11　作者：赵一', '2022-08-11'],
		['清水进村来\n二〇二二年八月十一日', '2022-08-11'],
		['清水进村来\n（2022年8月11日　松岭县水务局）', '2022-08-11'],
		['清水进村来\n松岭晚报 记者赵一2022年8月11日', '2022-08-11'],
		['B02　民生　2022年8月11日　星期四　编辑：\n清水进村来', '2022-08-11'],
		['清水进村来\n松岭日报 2022-08-11 07:58', '2022-08-11'],
		['清水进村来\n28.08.2022 09:03', '2022-08-28'],
		['清水进村来\n松岭县统计局 2022年8月11日', '2022-08-11'],
		['清水进村来\n2022-08-11 10:22 来源：松岭网', '2022-08-11'],
		['松岭县气象台2022年8月11日暴雨蓝色预警信号', '2022-08-11'],
		['清水進村來\n發布時間：2022-08-11 14:25稿件來源：松嶺網', '2022-08-11'],
		['清水进村来\n松岭农民报 2022-08-11 00:48 大字', '2022-08-11'],
		['Water comes\nPublished: 11 August 2022', '2022-08-11'],
		['Water comes\nAug. 11, 2022', '2022-08-11'],
		['Water comes\nMarlow District Council, 11 August 2022', '2022-08-11'],
		['Water comes\nIssued at 09:40 (UTC) on Thu 11 August 2022', '2022-08-11'],
		['Water comes\nPage last updated 28/08/2022', '2022-08-28'],
		['Water comes\nUpdated August 11th, 2022 at 9:30 a.m.', '2022-08-11'],
		['Water comes\nThu 11 August 2022', '2022-08-11'],
		['Water comes\nThursday 11 August 2022 13:28 BST', '2022-08-11'],
		['Water comes\nAugust 11, 2022 at 9:30 a.m. EDT', '2022-08-11'],
		['Water comes\nFor immediate release: 11 August 2022', '2022-08-11'],
		['Water comes\nRelease date: 11 August 2022\nNext release: 8 September 2022', '2022-08-11'],
		['Water comes\nEMBARGO: 11.30am Thu 11 August 2022', '2022-08-11'],
		['Water comes\nUpdated on: 11 August,2022 07:25 PM IST', '2022-08-11'],
		['Water comes\nDate: 11-Aug-2022', '2022-08-11'],
		['Water comes\n11 Aug 22', '2022-08-11'],
		['Water comes\nAnn Bell August 11, 2022 at 5:00 am', '2022-08-11'],
		['Water comes\nAugust 11, 2022 by Ann Bell', '2022-08-11'],
		['Water comes\nAugust 11, 2022 / 7:25 PM / VBC News', '2022-08-11'],
		['Water comes\nThu, 11 August 2022 07:25:00 +0000', '2022-08-11'],
		['Water comes\n2022-08-11T07:25:00Z', '2022-08-11'],
		['Water comes\n28-08-2022', '2022-08-28'],
		['Water comes\n08/28/2022 7:25 pm', '2022-08-28'],
		['Water comes\nAugust 11, 2022 3 min read', '2022-08-11'],
		['Water comes\n11 August 2022 No comments', '2022-08-11'],
		['清水进村来\n松岭发布 2022-08-11 07:25 发表于松岭', '2022-08-11'],
		['清水进村来\n2022-08-11T07:25:00+08:00', '2022-08-11'],
	])('reads the day of publication from %j', (head, expected) => {
		expect(day(head)).toBe(expected);
	});

	it('takes no stamp of another story below a text that was over later', () => {
		const text =
			'青礁水产发布截至2022年6月30日止六个月业绩，取得收益14.6亿元，净利润4037万元，每股盈利0.43元，拟派中期股息每股0.1元。';
		expect(day('青礁水产中期业绩', `${text}\n\n白鹭渔业中期业绩公布\n\n2021-08-27 00:00:00`)).toBeNull();
		expect(day('青礁水产中期业绩', `${text}\n\n2022-08-27 00:00:00`)).toBe('2022-08-27');
	});

	it('does not take a day of the story for it, nor complete one', () => {
		expect(day('清水进村来')).toBeNull();
		expect(day('清水进村来\n松岭县2021年3月5日开工水厂综述')).toBeNull();
		expect(day('清水进村来\n水价自2022年8月11日起调整')).toBeNull();
		expect(day('清水进村来\n水费收缴情况（截至2022年8月11日）')).toBeNull();
		expect(day('松岭县2021年3月1日水厂停水纪实')).toBeNull();
		expect(day('清水进村来\n08/11/2022')).toBeNull();
		expect(day('Water comes\nVillagers will drink from August 11, 2022')).toBeNull();
		expect(day('Water comes\nWorks opened on August 11, 2022 to be shut for repairs')).toBeNull();
		expect(day('清水进村来\n发布时间：2022-13-41')).toBeNull();
		expect(day('清水进村来', `新华社临江8月11日电 ${BODY}`)).toBeNull();
	});

	it.each([
		[`本报讯 2022年8月11日，${BODY}`, '2022-08-11'],
		[`本报讯（记者 赵一）2022年8月11日，记者从县水务局获悉，水厂年内通水。${BODY}`, '2022-08-11'],
		[`记者2022年8月11日从县水务局获悉，水厂年内通水。${BODY}`, '2022-08-11'],
		['本报讯（记者 赵一）记者8月11日从县水务局获悉，截至2022年7月31日，全县通水380户。', '2022-08-11'],
		['新华社临江1月9日电（记者 赵一）截至2022年12月底，全县通水380户，较年初增加41户。', '2023-01-09'],
		// A plan's year, the year of something long past and a day before the sum was taken complete nothing.
		['本报讯（记者 赵一）记者8月11日从县水务局获悉，全县到2025年12月底通水380户。', null],
		['本报讯（记者 赵一）记者8月11日从县水务局获悉，水厂2021年3月5日开工。', null],
		['本报讯（记者 赵一）记者8月11日从县水务局获悉，截至2019年12月底，全县通水380户。', null],
		[`本报讯（记者 赵一）${BODY}`, null],
	])('reads the day on which it was told from %j', (text, expected) => {
		expect(day('清水进村来', text)).toBe(expected);
	});

	it.each([
		['MARLOW, 11 August 2022. The works opened on Monday, officials said, after a long delay.', '2022-08-11'],
		['MARLOW, 11 August 2022 (Valley Press) - The works opened on Monday, officials said.', '2022-08-11'],
		['MARLOW, August 11 2022 (Valley Press) — The works opened on Monday, officials said.', '2022-08-11'],
		['Marlow, 11 August 2022 — The works opened on Monday, officials said, after a long delay.', '2022-08-11'],
		['Marlow (11 August 2022) – The works opened on Monday, officials said, after a long delay.', '2022-08-11'],
		['11 August 2022 — The works opened on Monday, officials said, after a long delay.', '2022-08-11'],
		['Thursday, August 11, 2022: The works opened on Monday, officials said, after a delay.', '2022-08-11'],
		['Marlow, Kent, 11 August 2022 /PRNewswire/ -- The works opened on Monday, officials said.', '2022-08-11'],
		['MARLOW, Kent--(BUSINESS WIRE)--Aug. 11, 2022--The works opened on Monday, officials said.', '2022-08-11'],
		['The works opened on Monday in Marlow, 11 August 2021 being the day it was begun.', null],
		['11 August 2021 was the day on which the works were begun, officials said on Monday.', null],
		['On 11 August 2021 — a Wednesday — the works were begun, officials said on Monday.', null],
		['11 August 2021 — The works are begun.\n\n2 May 2022 — The works are opened by the mayor.', null],
	])('reads it from the English dateline of %j', (text, expected) => {
		expect(day('Water comes', text)).toBe(expected);
	});

	it('prefers what says that it is the day of publication', () => {
		expect(day('2022年8月12日\n清水进村来\n发布时间：2022年8月11日')).toBe('2022-08-11');
	});

	it('gives way to the editor', () => {
		const reading = readText(`清水进村来\n发布时间：2022-08-11\n${BODY}`, {
			published: '2022-08-15',
			title: '清水',
			language: 'zh',
		});
		expect(reading.published).toEqual({ day: '2022-08-15', field: null, given: true });
		expect(reading.title).toEqual({ text: '清水', start: 0, end: 2 });
	});

	it('reads author and source with their places', () => {
		const source = `清水进村来\n本报记者 赵一 通讯员 钱二\n来源：松岭日报 2022-08-11\n${BODY}`;
		const { author, source: from, title } = readText(source);
		for (const field of [author, from, title]) expect(source.slice(field!.start, field!.end)).toBe(field!.text);
		expect([title?.text, author?.text, from?.text]).toEqual(['清水进村来', '赵一', '松岭日报']);
	});

	it('reads them from a dateline and from an English byline', () => {
		const dated = readText(`清水进村来\n松岭日报讯（记者 赵一 通讯员 钱二）${BODY}`);
		expect([dated.author?.text, dated.source?.text]).toEqual(['赵一', '松岭日报']);
		expect(readText('Water comes\nBy Ann Holt, Valley Post\nThe reservoir opened on Monday, officials said.').author?.text).toBe(
			'Ann Holt',
		);
	});

	it('tells the language by what most of the text is written in', () => {
		expect(readText(`GDP GNP CPI\n${BODY}`).language).toBe('zh');
		expect(readText('The party (党) met on Monday in the capital to discuss plans for the year.').language).toBe('en');
	});
});
