import type { Rule } from '../rule.ts';
import { type Hit, lookThrough, type Place, stretchOf, unquoted, ZH } from '../wording/look.ts';

const ALL = /平均[^，。；！？,;]{0,14}?都(?:是|在|为|有|达到?|超过|高于|低于|不到|不足|突破|接近)[^，。；！？,;]{0,6}?\d/gu;
/** Words that make it several averages, of which 都 may speak. */
const SEVERAL =
	/[各每两几多、]|[和与及跟同]|\d+[个家所次年月届场]|[三四五六七八九十]+[个家所次年月届场]|连续|历[年届次]|所有|这些|那些|它们|他们|分别|年年/u;
const REACH = 40;

function* look(place: Place): Generator<Hit> {
	for (const match of unquoted(place, ALL)) {
		const lead = place.text.slice(Math.max(0, match.index - REACH), match.index + match[0].indexOf('都'));
		const sentence = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('！'), lead.lastIndexOf('？')) + 1);
		if (!SEVERAL.test(sentence)) yield { ...stretchOf(match), variant: 'all', level: 'note' };
	}
}

export const averageOfAll: Rule = {
	id: 'average-of-all',
	title: { zh: '“平均”与“都”', en: 'An average of which all is said' },
	why: 'An average is one number; 都 speaks of several. Either each of them passed the mark or the average did. Where several averages are meant, 都 is in order.',
	authority: '《咬文嚼字》 and 人民日报海外版 语文信箱 on 平均…都.',
	level: 'note',
	needs: [],
	examples: {
		hit: [
			{ text: '体检显示，新生平均身高都超过172厘米。', variant: 'all' },
			{ text: '这个班的平均成绩都在85分以上。', variant: 'all' },
			{ text: '车间工人平均工龄都达到12年。', variant: 'all' },
		],
		miss: [
			{ text: '三个班的平均成绩都在85分以上。', because: 'several averages' },
			{ text: '语文、数学平均成绩都在85分以上。', because: 'several averages' },
			{ text: '连续五年，平均气温都超过20℃。', because: 'one average a year' },
			{ text: '新生平均身高超过172厘米，都通过了体检。', because: '都 speaks of the pupils' },
			{ text: '每个车间的平均工龄都达到12年。', because: 'each has its own' },
		],
	},
	run: (view) => lookThrough(view, ZH, look),
};
