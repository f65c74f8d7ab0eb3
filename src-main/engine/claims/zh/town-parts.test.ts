import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('the centre of a town', () => {
	const story = [
		'# 云川今秋多出15700个学位，城区占九千多',
		'云川市新建学校6所。城区这一块，新建2所、改扩建5所，新添学位9200个。学位总数居前。教师共8100人。',
		'市区居民人均可支配收入为37902元，提高11.3%；农村居民人均纯收入为18475元。',
		'主城区新增车位310个，乡镇新增41个。',
	];
	it.each([
		['15700个', '云川市'],
		['九千多', '城区'],
		['6所', '云川市'],
		['2所', '城区'],
		['9200个', '城区'],
		['8100人', '云川市'],
		['37902元', '市区'],
		['11.3%', '市区'],
		['18475元', '云川市'],
		['310个', '主城区'],
		['41个', '云川市'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
	it('bears the name of the town where both are printed together', () => {
		expect(place(['# 云川市修路', '云川市城区修路31公里。'], '31公里')).toBe('云川市城区');
		expect(place(['# 云川市修路', '全市修路90公里。全市城区修路31公里。'], '31公里')).toContain('城区');
	});
	it.each([
		['市区两级财政投入3100万元。', '3100万元'],
		['老人进入市区，花了3小时。', '3小时'],
		['农村居民人均收入18475元。', '18475元'],
		['城镇居民人均收入28475元。', '28475元'],
		['全市完成城区绿化310亩。', '310亩'],
	])('is none in %s', (text, figure) => expect(place(['# 云川市公布数据', text], figure)).toBe('云川市'));
	it('belongs to what is measured all the same', () => {
		expect(claimOf(['# 云川市公布数据', '城区最大风力达10级。'], '10级').metric).toBe('城区最大风力');
		expect(claimOf(['# 云川市公布数据', '云川市城区最大风力达10级。'], '10级').metric).toBe('最大风力');
	});
});

describe('a house that stands where the subject does', () => {
	const story = [
		'# 云川市新增学位',
		'河湾区：增量达6300个，其中新建的云岭学校一家就有3900个。石桥小学带来1200个学位，青山中学扩建带来600个，两项相加1800个。',
		'全市还有幼儿园31所。',
		'天津路第一小学增加学位410个。',
	];
	it.each([
		['3900个', '云岭学校'],
		['1200个', '石桥小学'],
		['600个', '青山中学'],
		['1800个', '河湾区'],
		['31所', '云川市'],
		['410个', '天津路第一小学'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
	it.each([
		['石桥小学校长说，今年招生310人。', '310人'],
		['石桥小学的教师捐款3100元。', '3100元'],
		['民办幼儿园在园幼儿1.2万人。', '1.2万人'],
		['定点医院接诊310人。', '310人'],
		['中小学校招生310人。', '310人'],
		['乡镇卫生院接诊310人。', '310人'],
		['记者走进石桥小学，看到310名学生。', '310名'],
		['新建小学12所、中学3所。', '3所'],
	])('is none in %s', (text, figure) => expect(place(['# 云川市公布数据', text], figure)).toBe('云川市'));
});
