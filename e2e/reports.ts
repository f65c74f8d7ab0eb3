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
