import { describe, expect, it } from 'vitest';
import { claimOf, claimsOf } from '../testing.ts';

describe('aspect', () => {
	it.each([
		['今年计划改造老旧管网42公里。', '42公里', 'target'],
		['全年保障性住房建设任务2600套。', '2600套', 'target'],
		['力争年底前建成充电站18座。', '18座', 'target'],
		['省里下达该市1.2万个学位建设任务。', '1.2万个', 'target'],
		['完成年度任务（新开工2600套）的97%。', '2600套', 'target'],
		['目前已建成充电站11座。', '11座', 'done'],
		['63个小区改造已提前完工。', '63个', 'done'],
		['全市已开工保障性住房2600套。', '2600套', 'started'],
		['75个改造项目已全部进场施工。', '75个', 'started'],
		['剩余项目21个将于明年实施。', '21个', 'remaining'],
		['全县新增城镇就业3100人。', '3100人', 'added'],
		['村集体收入由2018年的9万元增加到2022年的61万元。', '61万元', 'level'],
		['年末各项存款余额412亿元。', '412亿元', 'level'],
		['全县共有养老机构39家。', '39家', 'total'],
		['共有专利88项，其中发明专利17项。', '17项', 'part'],
		['全市用电量90亿千瓦时，比上年增加4亿千瓦时。', '4亿千瓦时', 'increase'],
		['播种面积比上年减少1.3万亩。', '1.3万亩', 'decrease'],
		['教育支出占财政支出的21%。', '21%', 'share'],
		['完成全年任务的81.5%。', '81.5%', 'completion'],
		['已完成改造26个，占任务的104%。', '104%', 'completion'],
		['出口额同比增长7.7%。', '7.7%', 'growth'],
		['居民人均可支配收入3.1万元。', '3.1万元', 'perhead'],
		['对新装电梯每部给予12万元补贴。', '12万元', 'standard'],
		['每篇稿件不超过800字。', '不超过800字', 'limit'],
		['该市综合排名位居全省第4位。', '第4位', 'rank'],
		['改造提升了320个老旧小区。', '320个', 'level'],
	] as const)('%s', (text, figure, expected) => expect(claimOf(text, figure).aspect).toBe(expected));

	it('keeps a task and what was started against it apart', () => {
		const [task, started] = claimsOf('今年公租房建设任务4100套，已开工4100套。').map(({ claim }) => claim.aspect);
		expect([task, started]).toEqual(['target', 'started']);
	});
});
