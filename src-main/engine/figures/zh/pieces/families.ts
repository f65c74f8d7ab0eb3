import { endAt } from '../match.ts';
import type { Filter } from '../types.ts';

/** 家 is a family behind those who live in it, and before what befalls one: 他们一家, 一家脱了贫. Elsewhere it counts businesses. */
const FAMILY = [
	/(?<=(?<!其)[他她我你咱俺]|[他她我你咱俺]们|夫妇|夫妻俩?|父[子女]|母[子女]|姐妹|祖孙|婆媳|大[叔婶嫂哥姐爷妈娘伯]|[老小](?:[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严魏姜谢邹苏潘范彭鲁马方任袁柳唐薛雷贺倪汤罗郝毕常于傅康伍余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒屈项董梁杜阮蓝季贾江郭梅林刁钟徐邱骆高夏蔡田樊胡霍万卢莫丁邓洪包左石崔龚程陆段侯全宁仇甘武刘龙叶白蒲邢温庄晏柴瞿阎聂曾关]))一家(?![\u4e00-\u9fff]{0,3}(?:企业|公司|工厂|店|馆|机构|单位|银行|医院|媒体|报纸|超市|合作社))/y,
	// 一家五口 are five, told in 口.
	/一家(?:老小|老少)?(?=\s?(?:[三四五六七八九两十]|\d{1,2})\s?口(?![之岸径味]))/y,
	/一家(?=[老大]小|上下|子[的，、]|团[聚圆]|其乐|和睦|脱了?贫|致了?富|摆脱|吃[上住了穿]|住[进上在了]|搬(?:进|到|离|出|入|迁)|靠着?|过(?:上|得|着)|日子|祖孙|[三四五六七八两二1-9]代|人均|年收入|全年收入|的(?:生活|日子|生计|收入|经历|故事|命运|遭遇|顶梁柱|主心骨|困难|难处|喜事))/y,
] as const;

export const families = {
	id: 'families',
	type: 'filter',
	why: 'A family is 一家 as well as a shop is; nobody counts it.',
	examples: [
		{ text: '搬下山后，老田一家脱了贫，他们一家还开了一家餐馆。', figures: [{ text: '一家' }] },
		{ text: '一家靠养蜂年入6万元，周桂枝一家的日子好了。', figures: [{ text: '6万元' }] },
		{
			text: '被困的一家五口获救，楼下一家3口平安。',
			figures: [
				{ text: '五口', value: '5', unit: '口' },
				{ text: '3口', value: '3' },
			],
		},
		{
			text: '他与一家企业签了约，其他一家公司、小城一家民宿、老城一家面馆获奖。',
			figures: [{ text: '一家' }, { text: '一家' }, { text: '一家' }, { text: '一家' }],
		},
	],
	test(m, { text }) {
		if (m.kind !== null || !text.startsWith('一家', m.from)) return null;
		for (const p of FAMILY) {
			const to = endAt(p, text, m.from);
			if (to >= 0) return { class: 'phrase', to };
		}
		return null;
	},
} as const satisfies Filter;
