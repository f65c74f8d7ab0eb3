import { expect, test } from 'vitest';
import { clockSpans, workSpans } from './works.ts';

test.each([
	['水闸2017年3月动工，2022年3月投用', 59, 61],
	['水闸2017年动工，2022年建成通航', 49, 71],
	['从2016年8月到2021年8月', 59, 61],
] as const)('a work: %s', (text, low, high) => {
	expect(workSpans(text, 'zh')).toEqual([{ from: expect.any(Number), to: expect.any(Number), low, high }]);
});

test.each(['水闸2022年3月动工，2017年3月投用', '水闸2017年3月动工，堤防2022年3月投用', '2017年3月和2022年3月'])(
	'no work: %s',
	(text) => expect(workSpans(text, 'zh')).toEqual([]),
);

test.each([
	['zh', '上午9时至11时30分', 150],
	['zh', '下午2时开始，5时结束', 180],
	['zh', '晚上10时至次日2时', 240],
	['zh', '晚上10时到2时', 240],
	['en', 'from 9am to 11.30am', 150],
	['en', 'from 9 to 11.30am', 150],
	['en', 'began at 10pm and ended at 1am', 180],
	['en', 'from 9 to 11', undefined],
] as const)('times of day, %s: %s', (language, text, minutes) => {
	expect(clockSpans(text, language)[0]?.low).toBe(minutes);
});
