/** Reports of our own for the specs: no such towns, no such figures. */
import type { Report } from './pages/library.ts';

export const ROADS: Report = {
	name: '河湾镇修路.txt',
	text: `河湾镇今年修好村路96公里

2026-05-12 来源：河湾日报

河湾镇今年计划修建村路120公里，目前已建成96公里，占任务的85%，总投资3.25亿元，惠及村民2.4万户。

截至2026年4月底，河湾镇共建成农家书屋54个。镇里还新建公交候车亭48座，其中36座已投入使用，占比75%。

<script>alert("不是代码")</script> 是读者来信里的一行字，信里说路灯还缺17盏。
`,
};

export const ROADS_AGAIN: Report = {
	name: '河湾镇修路-二稿.txt',
	text: `河湾镇今年修好村路69公里

2026-05-14 来源：河湾日报

河湾镇今年计划修建村路120公里，目前已建成69公里，总投资3.25亿元。

截至2026年4月底，河湾镇共建成农家书屋45个。
`,
};

export const TWICE: Report = {
	name: 'ferry.txt',
	text: `Ferry trial draws 5,400 riders in Pellworth

12 May 2026, Pellworth Gazette

The ferry trial between Pellworth and Sandholm carried 5,400 passengers in its first 30 days, the harbour board said, well ahead of the 4,000 it had planned for.

Fares will stay at $3.50 until the end of the year.

The ferry trial between Pellworth and Sandholm carried 4,500 passengers in its first 30 days, the harbour board said, well ahead of the 4,000 it had planned for.
`,
};

export const BINARY: Report = {
	name: 'photo.txt',
	text: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0xff, 0xfe, 0]),
};

/** Long enough that its import can be seen and stopped. */
export const long = (name: string, paragraphs: number): Report => ({
	name,
	text: Array.from(
		{ length: paragraphs },
		(_, i) => `第${i + 1}个村今年修路${i + 3}公里，投资${i + 11}万元，惠及${2 * i + 5}户。`,
	).join('\n\n'),
});

/** Sums that hold, a fact told three times, a list, two stories. */
export const PARKS: Report = {
	name: '柳桥公园.txt',
	text: `柳桥区建成口袋公园24个

2026-06-08 来源：柳桥新闻

柳桥区今年计划建设口袋公园30个，目前已建成口袋公园24个，占计划的80%。

公园免费开放，周边5个社区的1.6万名居民出门就能散步。

柳桥区园林所负责人说，已建成的口袋公园24个里，有9个带儿童游乐区。
`,
};

/** Text that means something to a browser, a terminal or a careless counter, and nothing to an editor. Figure by line. */
export const HOSTILE: readonly { name: string; line: string; figure: string }[] = [
	{ name: 'a tag that runs', line: '<img src=x onerror="document.title=1"> 这一行花了37元。', figure: '37元' },
	{ name: 'an entity and a comment', line: '&lt;b&gt;<!-- 藏 --> 修渠41公里。', figure: '41公里' },
	{ name: 'right-to-left overrides', line: '\u202e倒着写的字\u202c 桥下停车43辆。', figure: '43辆' },
	{ name: 'an isolate left open', line: '\u2067שלום 渡口运客47人次。', figure: '47人次' },
	{ name: 'zero-width signs', line: '新\u200b建\u200c桥\u200d梁53座。', figure: '53座' },
	{ name: 'emoji joined and coloured', line: '👩‍👩‍👧‍👦 👍🏽 🇨🇳 领到奖金61元。', figure: '61元' },
	{ name: 'Han beyond the first plane', line: '𠮷野村和𪚥山村植树73棵。', figure: '73棵' },
	{ name: 'combining marks piled up', line: 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢ 养牛79头。', figure: '79头' },
	{ name: 'a template and a formula', line: '{{7*7}} <%= 7*7 %> =1+1 存粮83吨。', figure: '83吨' },
];

/** One of many, no two alike. */
export const short = (i: number): Report => ({
	name: `村-${i}.txt`,
	text: `第${i + 1}号村修路记\n\n2026-05-12 来源：河湾日报\n\n第${i + 1}号村今年修路${i + 3}公里，投资${i + 11}万元，惠及${2 * i + 5}户，其中新户${i + 2}户。\n`,
});

/** A source, and an article that takes its figures from it. */
export const YEARBOOK: Report = {
	name: '溪口县公报.txt',
	text: `溪口县统计公报

2025年，溪口县建成公共停车位36582个。

全县新修步道41.7公里，改造老旧灯杆2860根。
`,
};
export const STORY: Report = {
	name: '溪口县停车.txt',
	text: `溪口县停车不再难

2026-03-02 来源：溪口新闻

2025年，溪口县建成公共停车位3.66万个。新修步道42公里。
`,
};

/** A share of which the program takes the wrong whole. */
export const BOATS: Report = {
	name: '海棠湾镇渔船.txt',
	text: `海棠湾镇给渔船装定位

2026-04-20 来源：海棠湾新闻

海棠湾镇去年修船1200艘次。镇上登记在册的渔船384艘。

海棠湾镇共有渔船420艘，其中装有卫星定位的336艘，占比87.5%。
`,
};
