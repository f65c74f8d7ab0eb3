import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('a place behind its figure', () => {
	it('is of the time it stands right behind', () => {
		const story = [
			'# 云东省一年地震132次',
			'全省地震132次，其中6级以上1次，即6月17日石坪县的6.0级地震。',
			'7月初，云溪县民警出动30人。',
		];
		expect(place(story, '6月17日')).toBe('石坪县');
		expect(place(story, '6.0级')).toBe('石坪县');
		expect(place(story, '7月初')).toBe('云溪县');
	});
	it('is where what is counted was sent', () => {
		const story = [
			'# 云东省抗洪',
			'云东省派出工作组7个；20日又增派3个赶往石坪县。',
			'全省已转移群众3.1万人。仓库调出冲锋舟30艘驰援云溪县。',
		];
		expect(place(story, '7个')).toBe('云东省');
		expect(place(story, '20日')).toBe('石坪县');
		expect(place(story, '3个')).toBe('石坪县');
		expect(place(story, '30艘')).toBe('云溪县');
	});
});

describe('a place that something is away from', () => {
	it('is none of its own', () => {
		const story = ['# 云溪县发生地震', '云溪县发生地震，17间房屋受损。震中离石坪县城12公里、沅中县23公里、成都141公里。'];
		for (const figure of ['12公里', '23公里', '141公里']) expect(place(story, figure)).toBe('云溪县');
	});
	it('is one where it is told of', () => {
		const story = ['# 云溪县修路', '村子离县城远。石坪县修路12公里。'];
		expect(place(story, '12公里')).toBe('石坪县');
	});
});

describe('a neighbour', () => {
	it('is the place of its own clause', () => {
		const story = ['# 云溪县发生地震', '云溪县发生5.4级地震。6分钟前，相邻的沅中县刚有过一次3.1级地震。', '房屋塌了17间。'];
		expect(place(story, '3.1级')).toBe('沅中县');
		expect(place(story, '17间')).toBe('云溪县');
	});
});

describe('where a report was filed', () => {
	it('is not where a headline tells of', () => {
		const story = [
			'# 北方6省区遭遇寒潮　断电人口超过52万',
			'北京11月8日消息　入冬后第3次大风降温，让山西、河北、辽宁等6个省区受冻。受冻人口累计740万。',
			'冷空气还停留在甘肃、宁夏、陕西、山西上空。',
			'应河北请求，仓库运出棉衣。各地提前转移群众27万人。',
		];
		expect(place(story, '超过52万')).toBe('北方6省区');
		expect(place(story, '740万')).toBe('北方6省区');
		expect(place(['# 非洲蝗灾', '据内罗毕8月3日消息，非洲7个国家受灾，面积达52万公顷。'], '52万公顷')).toBe('非洲');
	});
});

describe('where somebody is seen whose age is told', () => {
	const story = ['# 石坪县劝阻汇款', '昨天有个68岁的老人在柳渡镇的银行要汇8万元，全县今年劝阻1.3万人次。'];
	it('stands behind', () => expect(place(story, '68岁')).toBe('柳渡镇'));
	it('is not what he tells of', () => expect(place(['# 石坪县办展', '62岁的何大爷说，石桥镇变了。'], '62岁')).toBe('石坪县'));
	it('is where money went back to', () => {
		const text = ['# 石坪县追赃', '追回赃款86万元，最大一笔21.5万元已发还柳渡镇一家茶厂。'];
		expect(place(text, '21.5万元')).toBe('柳渡镇');
		expect(place(text, '86万元')).toBe('石坪县');
	});
});
