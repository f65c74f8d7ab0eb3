import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

const HAN = '〇○零一二三四五六七八九';
const YEAR = new RegExp(`(?<![${HAN}十百千万])[一二](?=[${HAN}]{0,2}零)[${HAN}]{3}年`, 'gu');
const COUNT = /[百千万亿][〇○](?=[一二三四五六七八九])/gu;

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, YEAR)) {
		yield { ...stretchOf(match), variant: 'number', level: 'note', params: { meant: match[0].replaceAll('零', '〇') } };
	}
	for (const match of unquoted(place, COUNT)) yield { ...stretchOf(match), variant: 'quantity', level: 'note' };
}

export const zeroCharacter: Rule = {
	id: 'zero-character',
	title: { zh: '“零”与“〇”', en: '零 and 〇' },
	why: 'Zero in a year or a serial number is 〇 (二〇〇八年), in a quantity 零 (三百零五).',
	authority: 'GB/T 15835-2011 on “零” and “〇”.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '学堂创办于一九零三年。', variant: 'number' },
			{ text: '二零一六年秋天，大桥合龙。', variant: 'number' },
			{ text: '全卷共三百〇五页。', variant: 'quantity' },
		],
		miss: [
			{ text: '学堂创办于一九〇三年，大桥二〇一六年合龙。', because: 'years with 〇' },
			{ text: '全卷共三百零五页，零上五度，零点五亩。', because: 'quantities with 零' },
			{ text: '她在《二零四六年的雪》里演母亲。', because: 'a title' },
			{ text: '全村实现零上访，一年零三个月没有事故。', because: 'no years' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
