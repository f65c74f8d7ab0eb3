import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { read } from '../read.ts';
import { fullMarks, withFullMarks } from './marks.ts';

test.each([
	['全县有船420艘,其中渔船336艘(含改装);占80%。', '全县有船420艘，其中渔船336艘（含改装）；占80%。'],
	['产值1,234.5万元,10:30统计,比分3:1', '产值1,234.5万元，10:30统计，比分3:1'],
	['由Harbour Co., Ltd.承建,用f(x)拟合', '由Harbour Co., Ltd.承建，用f(x)拟合'],
	['No marks change here, he said (twice).', 'No marks change here, he said (twice).'],
])('%s', (text, full) => {
	expect(fullMarks(text)).toBe(full);
	expect(full).toHaveLength(text.length);
});

test('a reading in full-width marks, or in English, is handed back as it is', () => {
	for (const text of ['全县有船420艘，其中渔船336艘。', 'The fleet has 420 boats, of which 336 fish.']) {
		const reading = read(text);
		expect(withFullMarks(reading)).toBe(reading);
	}
});

test('what fails in full-width marks fails in half-width ones', () => {
	const full = '海棠湾镇共有渔船420艘，其中装有卫星定位的336艘，占比85%。';
	const found = (source: string) => {
		const [checks] = check([{ reading: read(source), source }]).documents;
		return checks?.findings.map(({ rule, spans }) => [rule, spans]);
	};
	expect(found(full)).toHaveLength(1);
	expect(found(full.replaceAll('，', ','))).toEqual(found(full));
});
