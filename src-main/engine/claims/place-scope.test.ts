/** What sets the scene of a story, and what is only named in it. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../contract/model.ts';
import { claimOf } from './testing.ts';

const place = (text: string | string[], figure: string, language: Language = 'zh') => claimOf(text, figure, language).place;

describe('scene of a story', () => {
	it('is no hospital that is only the source or somebody’s workplace', () => {
		const story = ['3月5日，记者从云川市第一人民医院获悉，全市报销比例提高到75%。', '目前设立药点340个。'];
		expect(place(story, '340个')).toBe('云川市');
		const nurse = ['河湾区人民医院的护士张兰来到公园跑步。', '这样的口袋公园今年新建36个。'];
		expect(place(nurse, '36个')).toBe('河湾区');
	});
	it('is the hospital that speaks of itself', () => {
		const story = ['河湾区人民医院启用新楼。', '我院今年门诊量31万人次。'];
		expect(place(story, '31万人次')).toContain('人民医院');
	});
	it.each([
		['全县新增医保定点药店12家。', '12家', '保定'],
		['各村推广安全用具300套。', '300套', '广安'],
	])('%s is not in %s', (text, figure, name) => {
		expect(place(text, figure)).not.toContain(name);
	});
	it('reads a dateline with its country and without a day', () => {
		const story = 'KORVANA, Estland (Reuters) – A storm hit the coast on Monday, cutting power to 4,200 homes.';
		expect(place(story, '4,200homes', 'en')).toBe('Korvana');
	});
	it('reads the place behind nearby, and none in the name of a series', () => {
		expect(place('In nearby Ostbury, 14 people were hurt.', '14people', 'en')).toBe('Ostbury');
		expect(place('It is the highest rate in the Regional Statistics series, at 7%.', '7%', 'en')).toBe('');
	});
});
