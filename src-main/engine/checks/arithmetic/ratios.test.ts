import { expect, test } from 'vitest';
import { read } from '../../read.ts';
import { viewOf } from '../view.ts';
import { ratiosOfValues } from './ratios.ts';

const ratiosIn = (text: string) => ratiosOfValues(viewOf(read(text, {}), text)).map(({ words, fits }) => [words, fits]);

test.each([
	['渔校有男生360人，女生240人，男女比例为3∶2。', '3∶2', true],
	['渔校有男生360人，女生240人，男女比例为2∶3。', '2∶3', true],
	['渔校有男生360人，女生240人，男女比例为1.5∶1。', '1.5∶1', true],
	['渔校有男生360人，女生240人，男女比例为1.6∶1。', '1.6∶1', false],
	['拌料用水泥50袋、砂子100袋、石子200袋，水泥、砂子、石子的比例为1∶2∶4。', '1∶2∶4', true],
	['拌料用水泥50袋、砂子100袋、石子200袋，水泥、砂子、石子的比例为1∶3∶4。', '1∶3∶4', false],
	['The crew has 120 women and 80 men, a ratio of 3:2.', '3:2', true],
	['The clinic has 45 doctors and 180 nurses, a doctor-to-nurse ratio of 1:3.', '1:3', false],
])('%s', (text, words, fits) => {
	expect(ratiosIn(text)).toEqual([[words, fits]]);
});

test.each([
	['people that the name does not call', '渔校有男生360人，女生240人，师生比为1∶15。'],
	['one value only', '渔校有男生360人，男女比例为3∶2。'],
	['values of two units', '渔校有男生360人，女生宿舍240间，男女比例为3∶2。'],
	['a score', '男队30人，女队20人，男女比赛以3∶1结束。'],
	['a time', '渔校有男生360人，女生240人，10∶30上课。'],
])('%s: left alone', (_why, text) => {
	expect(ratiosIn(text)).toEqual([]);
});
