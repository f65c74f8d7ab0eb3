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
	// 在石桥区一家超市, 云川镇一处山塘, 被一辆货车: where it was and what did it is introduced; what is built or left there counts.
	/(?<=(?:在|进|到|位于|途经)[^，。；：！？\d新增建设开添关减少仅只有拆撤获得修购投办落剩除共各每]{0,10}|[区市县镇乡村街路州省旗岛](?:的|某|内)?|被)一(?:家|所|处|座|间|栋|幢|条|块|片|个|辆|宗)(?=[\u4e00-\u9fff“"\d])(?![之半百千万十多余成人口]|月|小时|星期|礼拜|季|学期|世纪|钟头|工作日|交易日)/y,
	// 拉进一个“荐股群”: what it was called is what is told.
	/一(?:个|则|所|种|场|份|条|款)(?=[“"‘「])/y,
	// 一天能挣260元, 一年也挣不到5万元, 一天108班: so much in each of them, as 每天 says it.
	/(?<![第每同有某这那哪头前后晚早停差迟过了隔用花课工假期整近约超满])一(?:天|晚|日|年|顿|趟)(?=(?:能|要|可以|也|就|才|最多|最少|少说|光|大约|下来|到手|做了|走|进出|进)|\d)/y,
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
			text: '在石桥区一家连锁超市，记者看到；云川镇一处山塘漫坝，石桥区一栋9层居民楼起火，他被一辆货车撞伤，拉进一个“荐股群”；在云川新建一座水厂，该市一个月关停一家。',
			figures: [{ text: '9层' }, { text: '一座' }, { text: '一个月' }, { text: '一家' }],
		},
		{
			text: '如今一天能挣260元，一年也挣不到5万元，2018年一天108班，停课一天就少3课时，工期一年。',
			figures: [
				{ text: '260元' },
				{ text: '不到5万元' },
				{ text: '2018年' },
				{ text: '108班' },
				{ text: '一天' },
				{ text: '3课时' },
				{ text: '一年' },
			],
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
