import type { Language } from '../../../contract/model.ts';
import type { Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { BOTH, type Hit, lookThrough, type Place, stretchOf, unquoted } from '../wording/look.ts';

/** Only before a unit: .22口径 and a batting average of .300 are names and habits of their own. */
const BARE: Record<Language, RegExp> = {
	zh: /(?<![\w.．…·、图表例题]|\d\s)\.\d{1,4}(?=\s?(?:%|‰|个?百分点|[万亿]|元|米|公里|[千毫厘]米|[公千]克|[公]?斤|克|升|毫升|吨|小时|倍|亩|公顷|平方|度|岁))/gu,
	en: /(?<![\w.,)\]$£€]|\d\s)\.\d{1,4}(?=(?:%| ?(?:per ?cent|percentage|million|billion|inch(?:es)?|miles?|points?)\b))/giu,
};

function* look(place: Place, view: DocumentView): Generator<Hit> {
	for (const match of unquoted(place, BARE[view.reading.language])) {
		yield { ...stretchOf(match), variant: 'missing', level: 'note', params: { meant: `0${match[0]}` } };
	}
}

export const leadingZeroMissing: Rule = {
	id: 'leading-zero-missing',
	title: { zh: '小数点前缺“0”', en: 'No zero before the point' },
	why: 'A point at the head of a number is lost in print, and .5 becomes 5. Calibres and batting averages are written so by habit.',
	authority: 'GB/T 15835-2011 on pure decimals (0.46, not .46); AP Stylebook on decimals: 0.6 percent.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '贷款利率下调.5个百分点。', variant: 'missing' },
			{ text: '这只海碗重.85公斤，能装.6升水。', variant: 'missing' },
			{ text: '样品中铅含量占.134%，低于限值。', variant: 'missing' },
			{ text: 'Prices rose .6 percent in May, the bureau said.', variant: 'missing' },
			{ text: 'The river is .8 miles wide at the ferry.', variant: 'missing' },
		],
		miss: [
			{ text: '贷款利率下调0.5个百分点，占比为3.4%。', because: 'the zero is there' },
			{ text: '警方查获.22口径气枪两支，软件升级到V.2版。', because: 'a calibre and a version' },
			{ text: '见图.5元件布置。', because: 'a label' },
			{ text: '研发人员占21 .9%，比去年高。', because: 'the digits stand before a stray blank' },
			{ text: 'He is batting .300 and carried a .22 rifle.', because: 'habits of their own' },
			{ text: 'Prices rose 0.6 percent in May; see p.5 for more.', because: 'the zero is there, and a page' },
		],
	},
	run: (view) => lookThrough(view, BOTH, look),
};
