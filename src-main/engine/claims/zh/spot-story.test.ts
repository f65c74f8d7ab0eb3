/** Stories of one village, school, court, estate or bridge. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: readonly string[], figure: string): string => claimOf(text, figure).place;

describe('a feature of one village', () => {
	const feature = [
		'# 水来了——云川市青石镇柳坪村见闻',
		'清早，62岁的村民老黄拧开龙头接水。',
		'柳坪村在山上，13个村民小组散落各处。',
		'村里头一回引水，花36万元建起水池。',
		'“越往上越难。”村委会副主任说，一户要多花4000元。',
	];
	it('is told of that village to its end', () => {
		expect(of(feature, '36万元')).toContain('柳坪村');
		expect(of(feature, '4000元')).toContain('柳坪村');
	});
	it('is told by the fullest name it gives', () => expect(of(feature, '36万元')).toBe('云川市青石镇柳坪村'));
	it('may be of a community', () => {
		const text = [
			'67岁的老赵走到云川市江北区红星街道望河社区助餐点，只用了6分钟。',
			'望河社区常住人口3150人。',
			'社区党委书记说，问卷收回800份。',
			'厨师长说，上月卖出4730份。',
		];
		expect(of(text, '4730份')).toContain('望河社区');
	});
	it('is the county where the report speaks of the whole county', () => {
		const text = [
			'# 云川县柳坪村通了水',
			'柳坪村的村民老黄拧开龙头。',
			'全县今年投入36万元。全县打井14口。',
			'全县管网18公里，我县用水有了保障。',
		];
		expect(of(text, '14口')).not.toContain('柳坪村');
	});
	it('is none where villages are told of one after the other', () => {
		const text = [
			'# 云川县村村通了水',
			'柳坪村的村民老黄拧开龙头，柳坪村有86户。',
			'在河湾村，村委会打井14口。',
			'石桥村的村民小组铺管18公里。',
			'工程前后花了280万元。',
		];
		expect(of(text, '280万元')).not.toContain('柳坪村');
	});
});

describe('a story of one house', () => {
	const school = [
		'# 大山里的球场',
		'放学铃一响，云川县柳河华侨小学的球场就被占满了。学校离湖66公里，全校217名学生。',
		'校长黄川说，2009年学校有教师6名。',
		'全县六年级统测，学校列第17位。',
		'上学期，旷课11人次。',
		'县里有26所村小。全县踢球的学生有1.2万人。',
	];
	it('is told of the house that the opening names and that is gone on with by its kind', () => {
		expect(of(school, '6名')).toBe('云川县柳河华侨小学');
		expect(of(school, '11人次')).toBe('云川县柳河华侨小学');
		expect(of(school, '1.2万人')).toBe('云川县');
	});
	it.each([
		[
			'a court by its short name',
			'# 云川法院退赃63万元',
			'4日，云川县人民法院返还了4万元。',
			'该院去年审结9511件。',
			'法院今年退赃12万元。',
			'9511件',
			'云川县人民法院',
		],
		[
			'an estate by its number',
			'# 电梯来了',
			'8月，柳林路22号院的电梯开了。',
			'院里有168户人家。',
			'业主们每户拿出1.5万元。',
			'1.5万元',
			'柳林路22号院',
		],
		[
			'a bridge',
			'# 青河二桥今天通车',
			'青河二桥全长1.28公里。',
			'二桥设计时速50公里。',
			'桥面两侧各宽3.5米。',
			'3.5米',
			'青河二桥',
		],
	])('may be %s', (_, head, first, second, third, figure, place) => {
		expect(of([head, first, second, third], figure)).toBe(place);
	});
	it('is a brief that comes back to it once', () => {
		const brief = ['本报云川讯 云川图书馆昨晚有2000名读者。该馆10月统计，全月进馆58.3万人次。'];
		expect(of(brief, '58.3万人次')).toBe('云川图书馆');
	});
	it.each([
		[
			'it is one of several',
			'# 新学校开学',
			'柳河小学的球场开了。学校有217名学生。',
			'校长说，石桥小学有400人。',
			'云溪小学有300人。',
			'两年来学位新增3.1万个。',
		],
		[
			'the headline names the town',
			'# 我市今秋新增学位3.1万个',
			'柳河小学的球场开了。学校有217名学生。',
			'校长说，全校12个班。',
			'校园占地41亩。',
			'两年来学位新增3.1万个。',
		],
		[
			'the story speaks of the whole town',
			'# 新学校开学',
			'柳河小学的球场开了。',
			'校长说，去年开办。',
			'学校占地41亩。',
			'全市学位3万个。全市小学120所。全市新增学位3.1万个。全市教师2万名。',
		],
		[
			'only some house of that kind is named',
			'# 医院门诊',
			'云川一家医院开了门诊。',
			'院长说，医院有200张床。',
			'医院有30名医生。',
			'两年来门诊3.1万个。',
		],
	])('is none where %s', (_, head, first, second, third, last) => {
		expect(of([head, first, second, third, last], '3.1万个')).not.toMatch(/小学|医院/);
	});
});

describe('where a witness lives', () => {
	it('is not what the story is told of', () => {
		const text = [
			'# 石桥区四年改了18个老小区',
			'“楼道亮堂了。”昨日上午，家住石桥区胜利街道红星小区12号楼的吕桂兰说。这栋老楼今年换了新窗。',
			'2019年以来，该区分批改造老旧小区，惠及居民3.4万户。',
			'区住建局介绍，今年的改造资金共5860万元，业主出资不超过20元。居民楼里都贴了公示。',
		];
		expect(claimOf(text, '5860万元', 'zh').place).toBe('石桥区');
	});
});
