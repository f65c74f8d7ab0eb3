import { describe, expect, it } from 'vitest';
import { metricKey } from './key.ts';

describe('metricKey', () => {
	it.each([
		['已建成公共停车位', '公共停车泊位'],
		['棚户区改造任务', '棚改项目安置住房新开工'],
		['老旧小区改造项目', '老旧小区改造工程'],
		['地区生产总值增长', '地区生产总值'],
	])('%s is %s', (a, b) => expect(metricKey(a, 'zh').head).toBe(metricKey(b, 'zh').head));

	it.each([
		['城镇居民收入', '农村居民收入'],
		['出口', '进口'],
		['受伤', '死亡'],
		['公共停车场', '公共停车位'],
	])('%s is not %s', (a, b) => expect(metricKey(a, 'zh').head).not.toBe(metricKey(b, 'zh').head));

	it('keeps the basis of a figure apart from its name', () => {
		const nominal = metricKey('居民收入名义增长', 'zh');
		const real = metricKey('居民收入实际增长', 'zh');
		expect(nominal.head).toBe(real.head);
		expect(nominal.basis).not.toBe(real.basis);
	});

	it('reads English plurals and articles', () => {
		expect(metricKey('the new schools', 'en').head).toBe(metricKey('school', 'en').head);
		expect(metricKey('injured people', 'en').head).not.toBe(metricKey('killed people', 'en').head);
		expect(metricKey('real wages', 'en')).toEqual({ head: 'wage', basis: 'real' });
	});
});
