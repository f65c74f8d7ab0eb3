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
		'石桥码头2021年获评样板码头，泊位23个。',
		'柳林车队去年3月成立，有车45辆。',
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
});
