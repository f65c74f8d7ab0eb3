import type { Language } from '../../../contract/model.ts';
import type { Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { BOTH, type Hit, lookThrough, type Place, stretchOf, unquoted } from '../wording/look.ts';

/** Letters that a scan takes for 0 and 1, among digits and right before what is counted; a code goes on with letters. */
const NAMED = '(?<!\\b(?:Route|Highway|Flight|Room|Model|No\\.|Gate|Bus|Unit|Type|Class) )';
const MISREAD = `${NAMED}(?<![\\p{Script=Latin}\\d.,/_#№-])(\\d[\\d.,]{0,12}(?:[OoIl]{1,3}[.,]?\\d{1,6}){1,4}[\\d.,]{0,4}[Oo]{0,3}|\\d[\\d.,]{0,12}[Oo]{1,4}|l(?:[.,]\\d{1,6}|\\d{1,6}(?:[.,]\\d{1,6})?))`;
const FORMS: Record<Language, RegExp> = {
	zh: new RegExp(
		`${MISREAD}(?=[年月日人户家个名位元岁天亩吨米]|[万亿](?![\\p{Script=Latin}])|[%‰]|平方米|公里|公顷|多[个人家户]|余[个人家户万])`,
		'gu',
	),
	en: new RegExp(
		`${MISREAD}(?=%| (?:percent|per cent|people|million|billion|thousand|years?|days|dollars|yuan|tonnes|miles|homes|jobs)\\b)|${NAMED}(?<![\\p{Script=Latin}\\d.,/_#№-])\\d{1,3}(?:,\\d{3})*,(?=\\d{0,2}O)[\\dO]{3}(?= \\p{Ll}{3,})`,
		'gu',
	),
};
const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };

function* look(place: Place, view: DocumentView): Generator<Hit> {
	for (const match of unquoted(place, FORMS[view.reading.language])) {
		const meant = match[0].replace(/[OoIl]/gu, (letter) => DIGITS[letter] ?? letter);
		yield { ...stretchOf(match), variant: 'letter', level: 'warning', params: { meant } };
	}
}

export const letterInNumber: Rule = {
	id: 'letter-in-number',
	title: { zh: '数字中混入字母', en: 'A letter among digits' },
	why:
		'Scanned pages take 0 for O and 1 for I or l. Such a number is not read at all, so it is shown here; the digits it may ' +
		'stand for are proposed, never put in its place. Product codes go on with letters and are let be.',
	authority:
		'Known confusions of text recognition (0/O, 1/l); a wrong Arabic numeral counts 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{ text: '演出吸引了1O0人观看。', variant: 'letter' },
			{ text: '大桥于2O21年通车。', variant: 'letter' },
			{ text: '春播面积达4l.6万亩，储备化肥l.86万吨。', variant: 'letter' },
			{ text: '讲座于5月l9日举行，到场60人。', variant: 'letter' },
			{ text: '库容由3.l2亿立方米增至4亿立方米，灌溉1O万亩。', variant: 'letter' },
			{ text: 'The strike cost the mill 1O0 jobs this spring.', variant: 'letter' },
			{ text: 'The poll reached 2,5O0 households on the islands.', variant: 'letter' },
		],
		miss: [
			{ text: '演出吸引了100人观看，大桥于2021年通车。', because: 'digits' },
			{ text: '型号为A1O0的无人机有3架，线路为1I0kV。', because: 'codes' },
			{ text: 'O2O项目落地3个，H2O含量为5%，X10人脸识别机已装好。', because: 'names' },
			{ text: 'The A1O0 drone flew 100 miles; an O2O firm cut 10 jobs on Route 1O1 people use.', because: 'codes' },
			{ text: '桶装水每桶5l，瓶装水每箱12瓶。', because: 'litres' },
			{ text: 'Bids closed at 2,500 Oslo crowns; lot 4,OB2 went to 12 buyers.', because: 'words and a code' },
		],
	},
	run: (view) => lookThrough(view, BOTH, look),
};
