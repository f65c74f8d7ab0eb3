/** What a dismissal binds to: it lapses when a figure or the sentence changes, and outlives a reflow of the page. */
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { read } from '../read.ts';

const LEAD = '海棠湾镇的渔船陆续回港，船东们忙着补网。';
const SENTENCE = '海棠湾镇共有渔船420艘，其中装有卫星定位的336艘，占比85%。';

function marksOf(source: string, rule = 'share'): string[] {
	const [checks] = check([{ reading: read(source), source }]).documents;
	return (checks?.findings ?? []).filter((finding) => finding.rule === rule).map(({ fingerprint }) => fingerprint);
}

/** As a narrow column sets it. */
const wrapped = (text: string): string => text.replace(/.{12}(?=.)/gu, '$&\n');

const [mark] = marksOf(`${LEAD}\n\n${SENTENCE}`);

test('the finding is there', () => {
	expect(mark).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
	['the part', SENTENCE.replace('336艘', '337艘')],
	['the whole', SENTENCE.replace('420艘', '421艘')],
	['the rate', SENTENCE.replace('85%', '86%')],
	['a word of the sentence', SENTENCE.replace('卫星定位', '卫星电话')],
])('lapses with %s', (_what, sentence) => {
	const changed = marksOf(`${LEAD}\n\n${sentence}`);
	expect(changed).toHaveLength(1);
	expect(changed).not.toContain(mark);
});

test.each([
	['another paragraph before it', `${LEAD}\n\n风浪小了。\n\n${SENTENCE}`],
	['another sentence changed', `${LEAD.replace('补网', '修船')}\n\n${SENTENCE}`],
	['no paragraph before it', SENTENCE],
	['lines broken anew', `${wrapped(LEAD)}\n\n${wrapped(SENTENCE)}`],
	['other blank lines and line ends', `${LEAD}\r\n\r\n\r\n${SENTENCE}\r\n`],
])('outlives %s', (_what, source) => {
	expect(marksOf(source)).toEqual([mark]);
});

test('binds a duplicate to both paragraphs', () => {
	const paragraph = '港务站昨夜清点了泊位和缆绳，值班的人说，今年的风比往年来得早，渔民们也回来得早。';
	const text = (second: string) => `${paragraph}\n\n集市照常开着。\n\n${second}`;
	const [first] = marksOf(text(paragraph), 'duplicate-paragraph');
	expect(first).toBeDefined();
	expect(marksOf(`${LEAD}\n\n${text(paragraph)}`, 'duplicate-paragraph')).toEqual([first]);
	expect(marksOf(text(paragraph.replace('缆绳', '浮标')), 'duplicate-paragraph')).not.toContain(first);
});
