import { describe, expect, it } from 'vitest';
import { NO_TRACE } from '../../trace.ts';
import { extractZh } from './index.ts';
import { simplified } from './traditional.ts';

const read = (text: string) =>
	extractZh(text, { paragraphKind: 'body', published: null, trace: NO_TRACE }).figures.map((f) => [
		text.slice(f.from, f.to),
		f.value,
		f.unit,
	]);

describe('traditional characters', () => {
	it('reads numbers, units and approximators', () => {
		expect(read('全縣約有3.2萬戶，兩個鄉鎮增加五千餘人，恒指報23,518點，成交逾1,140億元。')).toEqual([
			['約有3.2萬戶'.slice(2), '32000', '户'],
			['兩個', '2', '个'],
			['五千餘人', '5000', '人'],
			['23,518點', '23518', '点'],
			['逾1,140億元', '114000000000', '元'],
		]);
	});

	it('keeps every offset', () => {
		const text = '一億兩千萬元、3個月後，4點鐘；陳先生後天來。';
		expect(simplified(text)).toHaveLength(text.length);
	});

	it('reads the circle as nought among numerals', () => {
		expect(read('股指收于一二五一○点五七点，上涨百分之○点八三，涨一○二点九四。')).toEqual([
			['一二五一○点五七点', '12510.57', '点'],
			['百分之○点八三', '0.83', '%'],
			['一○二点九四', '102.94', ''],
		]);
		expect(simplified('○ 是图例')).toBe('○ 是图例');
	});

	it('leaves simplified text alone', () => {
		const text = '全县3.2万户，皇后大道于2019年改造。';
		expect(simplified(text)).toBe(text);
	});
});
