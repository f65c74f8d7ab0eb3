/** Features of one village or community. */
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
