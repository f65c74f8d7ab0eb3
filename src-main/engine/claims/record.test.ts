import { expect, it } from 'vitest';
import { read } from '../read.ts';
import { recordingTrace } from '../trace.ts';

const linesOf = (text: string, figure: string): string[] => {
	const trace = recordingTrace();
	read(text, { trace });
	return trace.lines
		.filter((line) => ['metric', 'aspect', 'period', 'place', 'attribution'].includes(line.piece) && line.text === figure)
		.map((line) => `${line.piece} ${line.why}`);
};

it('names the words from which each part of a claim was read', () => {
	expect(linesOf('据县统计局介绍，今年上半年，松川县新建粮库12座，储粮能力达到9万吨。', '12座')).toEqual([
		'aspect added, 14–21 “松川县新建粮库”',
		'metric “新建粮库” stated (clause), 19–21 “粮库”',
		'period “今年上半年” inherited (sentence), 8–13 “今年上半年”',
		'place “松川县” stated (clause), 14–17 “松川县”',
		'attribution “县统计局” stated (sentence), 1–5 “县统计局”',
	]);
});

it('says in which paragraph inherited words stand', () => {
	const lines = linesOf('2023年，全市经济平稳运行，各项事业取得新的进展。\n\n规模以上企业达到640家。', '640家');
	expect(lines).toContain('period “2023年” inherited (story), paragraph 0, 0–5');
});

it('costs nothing when nobody asks', () => {
	const trace = { on: false, add: () => expect.fail('recorded') };
	read('全市有企业12家。', { trace });
});
