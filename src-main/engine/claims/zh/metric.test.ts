import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const metric = (text: string, figure: string) => claimOf(text, figure).metric;

describe('the noun right of the figure', () => {
	it.each([
		['临江市已有326个行政村和社区开通了快递点。', '326个', '行政村和社区'],
		['全县57个农贸市场全部完成改造。', '57个', '农贸市场'],
		['公司拥有12项核心技术，产品销往海外。', '12项', '核心技术'],
		['学校新来了18名刚毕业的青年教师。', '18名', '刚毕业的青年教师'],
		['全区48个无电梯小区列入改造名单。', '48个', '无电梯小区'],
		['年初安排900万元专项资金，用于河道整治。', '900万元', '专项资金'],
		['走访慰问困难群众，每户发放800元的慰问金。', '800元', '慰问金'],
		['今年新购置的35辆公交车已经上路。', '35辆', '新购置的公交车'],
		['每个乡镇组建一支20人左右的护林队伍。', '一支', '护林队伍'],
	])('%s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('the noun left of the figure', () => {
	it.each([
		['全市新建标准化厂房26栋，吸引企业入驻。', '26栋', '新建标准化厂房'],
		['法院共审结合同纠纷案件718件。', '718件', '审结合同纠纷案件'],
		['目前该园区拥有发明专利93项。', '93项', '发明专利'],
		['可提供社保、医保、户籍等便民服务事项64项。', '64项', '便民服务事项'],
		['上半年一般公共预算收入完成18.2亿元。', '18.2亿元', '一般公共预算收入'],
		['城镇登记失业率3.1%，保持稳定。', '3.1%', '城镇登记失业率'],
		['全年规模以上工业增加值增长6.4%。', '6.4%', '规模以上工业增加值增长'],
		['总投资14亿元的数据中心开工。', '14亿元', '总投资'],
		['每千人口医疗卫生机构床位数达到7.1张。', '7.1张', '每千人口医疗卫生机构床位数'],
	])('%s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
});

describe('what the clause leaves to what went before', () => {
	it.each([
		['全区教育支出11.3亿元，增长4.5%。', '4.5%', '教育支出增长'],
		['全区教育支出11.3亿元，占一般公共预算支出的22%。', '22%', '教育支出占一般公共预算支出'],
		['计划新建充电桩300个，现已完成360个，占计划的120%。', '360个', '充电桩完成'],
		['计划新建充电桩300个，现已完成360个，占计划的120%。', '120%', '充电桩占计划'],
		['旧厂房改造年度任务为16个，已启动19个。', '19个', '旧厂房改造'],
		['城镇化率为58.1%，比上年提高1.2个百分点。', '1.2个百分点', '城镇化率提高'],
		['火灾造成2人死亡、9人受伤。', '9人', '受伤'],
		['全市有工业园区14个，规划总面积达92平方公里。', '92平方公里', '规划总面积'],
		['收购小麦5万吨，比去年同期增加8000吨。', '8000吨', '收购小麦增加'],
	])('%s %s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));

	it('does not inherit what stands in brackets before it', () => {
		expect(metric('已开工公租房410套，完成年度任务（含续建120套）的95%。', '95%')).toBe('公租房完成年度任务');
	});

	it('marks what it inherits', () => {
		const { draft } = claimOf('全区教育支出11.3亿元，增长4.5%。', '4.5%');
		expect(draft.metric).toMatchObject({ origin: 'inherited', source: 'sentence' });
	});
});

it('is never longer than twenty characters', () => {
	const { metric: words } = claimOf(
		'关于进一步加强和改进全市城乡基层社会综合治理信息化服务管理平台建设运行维护人员320名。',
		'320名',
	);
	expect(words.length).toBeLessThanOrEqual(20);
	expect(words).not.toBe('');
});
