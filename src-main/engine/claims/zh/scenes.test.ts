/** Where somebody is seen in a Chinese report, and how long the text stays there. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;
const TITLE = '# 云川市新开助餐点426个';

describe('a scene', () => {
	const story = [
		TITLE,
		'8月13日11时20分，71岁的李大爷在河湾区青山街道柳林社区助餐点坐下。他家离这里320米，一顿花了9元。',
		'“以前一天只吃2顿。”李大爷说。社区登记老人1150人。',
		'云川市民政局介绍，全市共有助餐点426个，今年补助800万元。',
	];
	it.each([
		['320米', '河湾区青山街道柳林社区助餐点'],
		['9元', '河湾区青山街道柳林社区助餐点'],
		['2顿', '河湾区青山街道柳林社区助餐点'],
		['1150人', '河湾区青山街道柳林社区助餐点'],
		['800万元', '云川市'],
	])('%s is told of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
	it('is not gone on with by a paragraph that begins with something else', () => {
		expect(place([...story.slice(0, 2), '今年补助800万元。'], '800万元')).toBe('云川市');
	});
	it('may begin with the hour', () => {
		const told = [TITLE, '5日下午3时，河湾区石桥码头排出310米的队伍。一张票28元。'];
		expect(place(told, '310米')).toBe('河湾区石桥码头');
		expect(place(told, '28元')).toBe('河湾区石桥码头');
	});
	it('may be a house alone', () => {
		const told = [TITLE, '在云岭医院，昨天上午的门诊坐了42人。诊室加到5间。', '“孩子比大人多3成。”护士说。'];
		expect(place(told, '42人')).toBe('云岭医院');
		expect(place(told, '5间')).toBe('云岭医院');
		expect(place(told, '3成')).toBe('云岭医院');
	});
	it('is where a reporter went', () => {
		expect(place([TITLE, '记者走进石桥小学，看到310名学生。'], '310名')).toBe('石桥小学');
	});
	it('may be a part of a house', () => {
		const told = [TITLE, '石桥小学的操场上，4名工人正在画线。教室共48间。', '校长介绍，学校占地41亩。'];
		for (const figure of ['4名', '48间', '41亩']) expect(place(told, figure)).toBe('石桥小学');
	});
	it.each([
		['昨日上午，云川市在河湾区石桥镇召开现场会，会期2天。今年补助800万元。', '800万元'],
		['昨日上午，青禾药业在河湾区石桥镇投资建厂。该公司今年营收800万元。', '800万元'],
		['昨天上午，记者在市区看到，路灯换新。今年补助800万元。', '800万元'],
	])('is none in %s', (text, figure) => expect(place([TITLE, text], figure)).toBe('云川市'));
	it('needs a name of its own in a town', () => {
		expect(place([TITLE, '昨天上午，记者在云川市大型超市看到，鸡蛋每斤5元。'], '5元')).toBe('云川市');
	});
});

describe('names of places', () => {
	it.each([
		['宣河区向阳街道有居民3100人。', '3100人', '宣河区向阳街道'],
		['她手上一套河湾区的房子卖了310万元。', '310万元', '河湾区'],
		['山区县泾溪县招生310人。', '310人', '泾溪县'],
	])('%s', (text, figure, expected) => expect(place(['# 各地快报', text], figure)).toBe(expected));
	it('are not what offices and ways into villages are called', () => {
		expect(place(['# 云溪县政府工作报告', '县人民政府县长 张三', '全年收入9亿元。'], '9亿元')).toBe('云溪县');
		expect(place(['# 云溪县办实事', '能直投到村的品牌有2家。'], '2家')).toBe('云溪县');
	});
});
