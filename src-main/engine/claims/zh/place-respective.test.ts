import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string, figure: string) => claimOf(text, figure).place;

describe('分别 and places', () => {
	it.each([
		['前三季度，江苏、安徽分别新增企业1210家和640家。', '1210家', '江苏'],
		['前三季度，江苏、安徽分别新增企业1210家和640家。', '640家', '安徽'],
		['河湾区、青岭区和石桥区优良天数比例分别为91.3%、88.6%和84.2%。', '88.6%', '青岭区'],
		['黑龙江、河南、山东产量居前三位，分别为1600亿斤、1350亿斤、1143亿斤。', '1600亿斤', '黑龙江'],
		['美国进口家具241亿美元，德国进口188亿美元，分别增长3.2%和1.4%。', '3.2%', '美国'],
		['美国进口家具241亿美元，德国进口188亿美元，分别增长3.2%和1.4%。', '1.4%', '德国'],
	])('%s %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
	it.each([
		['江苏、安徽的小麦和玉米分别增产3.1%和2.4%。', '3.1%', '安徽'],
		['江苏、安徽、浙江分别新增企业1210家和640家。', '1210家', '浙江'],
		['云溪县粮食、油料产量分别为31万吨和4万吨。', '4万吨', '云溪县'],
		['云溪县小麦、云溪县玉米分别增产3.1%和2.4%。', '2.4%', '云溪县'],
	])('%s leaves %s with %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
});
