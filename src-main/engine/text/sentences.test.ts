import { describe, expect, it } from 'vitest';
import type { Language } from '../../contract/model.ts';
import { sentences } from './sentences.ts';

const cut = (text: string, language: Language = 'zh') => sentences(text, language).map((one) => text.slice(one.from, one.to));
const clauses = (text: string, language: Language = 'zh') =>
	sentences(text, language).map((one) => one.clauses.map((clause) => text.slice(clause.from, clause.to)));

describe('Chinese sentences', () => {
	it('ends at 。！？；…… and nowhere else', () => {
		expect(cut('全县建桥3座；修路12.5公里。钱从哪来？看这里！还有……路通了。')).toEqual([
			'全县建桥3座；',
			'修路12.5公里。',
			'钱从哪来？',
			'看这里！',
			'还有……',
			'路通了。',
		]);
	});

	it('takes the closing quote along, and goes on where the speaker is named after it', () => {
		expect(cut('“路通了。”村主任何桂芳说，全村120户都受益。大家都说：“好！”随后，车队出发。')).toEqual([
			'“路通了。”村主任何桂芳说，全村120户都受益。',
			'大家都说：“好！”',
			'随后，车队出发。',
		]);
	});

	it('ends none inside brackets or a title', () => {
		expect(cut('全县建桥3座（去年为2座。今年新增1座）。他读了《走，去松岭！》一书。')).toEqual([
			'全县建桥3座（去年为2座。今年新增1座）。',
			'他读了《走，去松岭！》一书。',
		]);
	});

	it('is not lost in marks that are never closed', () => {
		expect(cut('（他说“路通了。全村120户都受益。车来了。')).toEqual(['（他说“路通了。', '全村120户都受益。', '车来了。']);
	});

	it('knows speech from a term in quotation marks', () => {
		const speech = (text: string) => sentences(text, 'zh').map((one) => one.speech);
		expect(speech('“全村120户都通了水。”')).toEqual([true]);
		expect(speech('何桂芳说：“全村120户都通了水，价钱也公道。”')).toEqual([true]);
		expect(speech('实现“水通、路通、电通、网通、气通”目标。')).toEqual([false]);
		expect(speech('"全村120户都通了水,"她说。')).toEqual([true]);
	});
});

describe('clauses', () => {
	it('parts at commas, colons and dashes, not inside figures', () => {
		expect(clauses('全县投资1,200万元，工期15—20天：上午9:30开工——比计划早3天。')).toEqual([
			['全县投资1,200万元，', '工期15—20天：', '上午9:30开工——', '比计划早3天。'],
		]);
		expect(clauses('每月少交250元—300元，共3笔。')).toEqual([['每月少交250元—300元，', '共3笔。']]);
	});

	it('gives a bracket that says something a clause of its own, one step deeper', () => {
		const text = '新建水厂2座（比计划多1座），管网86公里。';
		const [one] = sentences(text, 'zh');
		expect(one?.clauses.map((clause) => [text.slice(clause.from, clause.to), clause.depth])).toEqual([
			['新建水厂2座', 0],
			['（比计划多1座），', 1],
			['管网86公里。', 0],
		]);
		expect(clauses('各村（社区）综合服务站共建成320个。')).toEqual([['各村（社区）综合服务站共建成320个。']]);
	});

	it('says what stands inside quotation marks', () => {
		const text = '他说：“水通了，价也降了。”全县推行“一户一表”，共换表2300块。';
		const quoted = sentences(text, 'zh').flatMap((one) =>
			one.clauses.map((clause) => [text.slice(clause.from, clause.to), clause.quoted]),
		);
		expect(quoted).toEqual([
			['他说：', false],
			['“水通了，', true],
			['价也降了。”', true],
			['全县推行“一户一表”，', false],
			['共换表2300块。', false],
		]);
	});
});

describe('English sentences', () => {
	it('does not end at abbreviations, initials, decimals and addresses', () => {
		expect(
			cut(
				'Dr. J. R. Haas of the U.S. Geological Survey said rates rose 2.5 percent to $1.2 million. See example.com for No. 5. Prices fell.',
				'en',
			),
		).toEqual([
			'Dr. J. R. Haas of the U.S. Geological Survey said rates rose 2.5 percent to $1.2 million.',
			'See example.com for No. 5.',
			'Prices fell.',
		]);
	});

	it('does not end at a currency before its amount, nor at a rank', () => {
		expect(
			cut(
				'They get Rs. 5,000 or Tk. 70 each. Kesh paid Ksh. 900. Cllr. Ann Hale and Maj. Orr spoke. He owed Rs. They left.',
				'en',
			),
		).toEqual([
			'They get Rs. 5,000 or Tk. 70 each.',
			'Kesh paid Ksh. 900.',
			'Cllr. Ann Hale and Maj. Orr spoke.',
			'He owed Rs.',
			'They left.',
		]);
	});

	it('ends after an abbreviation when a new sentence plainly begins', () => {
		expect(
			cut(
				'The firm is based in the U.S. It employs 40 people. Shares of Holt Inc. rose. He works for Holt Inc. The firm grew.',
				'en',
			),
		).toEqual([
			'The firm is based in the U.S.',
			'It employs 40 people.',
			'Shares of Holt Inc. rose.',
			'He works for Holt Inc.',
			'The firm grew.',
		]);
	});

	it('keeps the speaker with the quotation', () => {
		expect(cut('“It works!” she said. “We tried 12 times.” The test ended. "Is it true?" Ann Holt asked.', 'en')).toEqual([
			'“It works!” she said.',
			'“We tried 12 times.”',
			'The test ended.',
			'"Is it true?" Ann Holt asked.',
		]);
		expect(clauses('“It works,” she said, “at last.”', 'en')).toEqual([['“It works,”', 'she said,', '“at last.”']]);
	});

	it('does not take an apostrophe for a quotation mark', () => {
		expect(cut('The town’s budget rose. The mayor’s plan isn’t new.', 'en')).toHaveLength(2);
		expect(sentences('It’s the town’s 12 schools’ budget.', 'en')[0]?.speech).toBe(false);
	});
});
