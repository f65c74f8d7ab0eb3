import { describe, expect, it } from 'vitest';
import type { Figure, Language } from '../contract/model.ts';
import { bestFit, fitOf } from './evidence.ts';
import { read } from './read.ts';

function only(text: string, language: Language): Figure {
	const { figures } = read(text, { language, published: '2026-03-02' });
	expect(figures, text).toHaveLength(1);
	return figures[0]!;
}

describe('what a source says of a printed figure', () => {
	it.each([
		['全县建成停车位3.66万个。', '全县建成停车位36600个。', 'equal'],
		['全县建成停车位三万六千六百个。', '全县建成停车位3.66万个。', 'equal'],
		['全县建成停车位3.66万个。', '全县建成停车位36582个。', 'rounded'],
		['全县建成停车位3.66万个。', '全县建成停车位36721个。', 'differs'],
		['全县建成停车位约3.7万个。', '全县建成停车位36582个。', 'rounded'],
		['全县投资20.98亿元。', '全县投资209800万元。', 'equal'],
		['全县修路3公里。', '全县修路3000米。', 'converted'],
		['全县造林3000亩。', '全县造林200公顷。', 'converted'],
		['全县修路3公里。', '全县修路4500米。', 'differs'],
		['七成居民满意。', '70%的居民满意。', 'rounded'],
		['超过1500户受益。', '1523户受益。', 'rounded'],
		['15—20个站点开放。', '15至20个站点开放。', 'equal'],
		['15—20个站点开放。', '18个站点开放。', 'rounded'],
		['全县修路3公里。', '全县投资3元。', 'incomparable'],
		['提高3.2个百分点。', '提高3.2%。', 'incomparable'],
		['3月1日开工。', '2026年3月1日开工。', 'equal'],
		['3月1日开工。', '2026年3月2日开工。', 'differs'],
	] as const)('%s beside %s: %s', (printed, source, fit) => {
		expect(fitOf(only(printed, 'zh'), only(source, 'zh'))).toBe(fit);
	});

	it.each([
		['The port handled $4.2 million.', 'The port handled $4,200,000.', 'equal'],
		['The road is 5 miles long.', 'The road is 8.0 kilometres long.', 'converted'],
		['Nearly 500 people came.', 'Some 487 people came.', 'rounded'],
	] as const)('%s beside %s: %s', (printed, source, fit) => {
		expect(fitOf(only(printed, 'en'), only(source, 'en'))).toBe(fit);
	});

	it('takes the figure of a paragraph that fits best', () => {
		const sources = read('今年投资5亿元，修路38公里，建成停车位36582个。').figures;
		expect(bestFit(only('全县建成停车位3.66万个。', 'zh'), sources)).toMatchObject({
			fit: 'rounded',
			figure: { value: '36582' },
		});
		expect(bestFit(only('全县建成停车位3.66万个。', 'zh'), [])).toBeNull();
	});
});
