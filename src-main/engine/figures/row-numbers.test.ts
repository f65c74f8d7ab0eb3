import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const figures = (lines: readonly string[]) => read(lines.join('\n')).figures.map(({ text }) => text);

describe('the numbers of the lines of a table', () => {
	it('name the lines under a head that says so', () => {
		expect(figures(['Rank | Country | Nights', '1 | Letland | 640,000', '2 | Kesh | 231,000'])).toEqual(['640,000', '231,000']);
		expect(figures(['序号 | 县区 | 户数', '1 | 石桥县 | 640', '2 | 云溪区 | 231', '3 | 柳河县 | 190'])).toEqual([
			'640',
			'231',
			'190',
		]);
	});
	it('are labels, each in one class', () => {
		const { others } = read(['No. | Town | Homes', '1 | Hale | 640', '2 | Kesh | 231'].join('\n'));
		expect(others.map(({ text, class: of }) => [text, of])).toEqual([
			['1', 'label'],
			['2', 'label'],
		]);
	});
	it('are figures under any other head, and where they do not count the lines', () => {
		expect(figures(['Goals | Player | Games', '1 | Hale | 12', '2 | Kesh | 14'])).toContain('1');
		expect(figures(['Rank | Town | Homes', '1 | Hale | 640', '1 | Kesh | 640', '3 | Orr | 190'])).toHaveLength(6);
	});
});
