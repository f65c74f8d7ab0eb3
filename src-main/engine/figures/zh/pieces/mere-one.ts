/** 一 that introduces, picks out or repeats: no editor asks whether there was one. */
import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

const MEASURE =
	'(?:个|位|名|家|户|所|项|件|栋|幢|套|张|处|场|只|条|辆|台|部|笔|份|批|组|种|期|次|座|段|块|片|艘|架|列|本|幅|宗|起|趟|轮|班|款|单|票|桌|天|年|晚|回|遍|顿|餐)';

const MERE = [
	// 最大的一笔是12万元, 最近一次地震: one picked out of those that count.
	new RegExp(`(?<=最[近大小多少高低远长短新早晚贵强重快慢好佳深热冷难深]的?)一${MEASURE}(?![之半百千万十个])`, 'y'),
	// 头一回碰上, 头一场雪: the first. 头三天 counts days.
	/(?<=(?:^|[^带领龙])头)一(?:回|次|遭|场|个|位|名|家|批|趟|遍|例|件|只|天|年|晚|夜)(?![之半百千万十])/y,
	// 一组数据, 一份答卷: what is about to be told.
	/一组(?=[“"]?(?:最新|权威|亮眼|惊人|鲜活)?的?(?:数据|数字|账本|对比|镜头|图片|照片|画面))/y,
	/一份(?=[“"]?(?:[\u4e00-\u9fff]{0,8}的)?[“"]?(?:[\u4e00-\u9fff]{0,2}答卷|成绩单|考卷|获得感))/y,
	// 8月2日一天, 当天一天: the day said again.
	/(?<=[\d一二三四五六七八九十][日号]|[昨今当]天|周[一二三四五六日末])一[天晚](?![半之])/y,
	// 比亚迪一家就有13万辆: that one alone.
	/(?<=[\u4e00-\u9fff”])一家(?=(?:就|便|独|即)[\u4e00-\u9fff]{0,4}\d)/y,
	// 是极不平凡的一年: what the year was like.
	/(?<=是[^，。；！？：\d]{2,24}的)一年(?=[，。；！：]|$)/y,
	// 一位校长说: who speaks is introduced, not counted.
	/(?:一位|一名)(?=[^，。；！？：“”\d、]{1,14}(?:[说称]|告诉|介绍|坦言|表示|感叹|透露)(?:[，。：:]|记者))/y,
	// 这几天, 这两年: of late.
	/(?<=这)[几两](?:天|日|年|个月|个?星期|周)(?![后前内之里])/y,
] as const;

export const mereOne = {
	id: 'mere-one',
	type: 'filter',
	needs: /[一这]/u,
	why: 'One that introduces somebody, picks one out of those counted or says a day again tells no number.',
	examples: [
		{
			text: '先后转款33次，最大的一笔是12万元，最近一次余震为3.1级，头一回见这样的雪，头三天最忙。',
			figures: [{ text: '33次' }, { text: '12万元' }, { text: '3.1级' }, { text: '头三天' }],
		},
		{
			text: '一组数据显示，全县交出一份沉甸甸的答卷，新增一组电池、收到一份材料。',
			figures: [{ text: '一组' }, { text: '一份' }],
		},
		{
			text: '8月2日一天就有6万人，园区里海川重工一家就有3900人；一家医院关停，其中一家有40人。',
			figures: [{ text: '8月2日' }, { text: '6万人' }, { text: '3900人' }, { text: '一家' }, { text: '一家' }, { text: '40人' }],
		},
		{ text: '这是极不平凡的一年，工期为一年。', figures: [{ text: '一年' }] },
		{
			text: '“怕要招不满。”一位校长说，一名工作人员告诉记者，来了一位校长，一名工人受伤。',
			figures: [{ text: '一位' }, { text: '一名' }],
		},
		{
			text: '这几天客流多，这两天只进200斤，前两天进了300斤。',
			figures: [{ text: '200斤' }, { text: '前两天' }, { text: '300斤' }],
		},
	],
	test(m, { text }) {
		if (
			m.numeral === null ||
			m.numeral.length > 1 ||
			m.range ||
			(m.modifier !== 'exact' && m.numeral.form !== 'vague') ||
			m.kind !== null
		)
			return null;
		if (text[m.from] !== '一' && text[m.from - 1] !== '这') return null;
		for (const p of MERE) {
			const to = endAt(p, text, m.from);
			if (to >= m.numeral.to) return { class: 'phrase', to };
		}
		return null;
	},
} as const satisfies Filter;
