/** What the figures of a Chinese report count: lists, shared verbs, rates beside their thing, who reports. */
import { describe, expect, it } from 'vitest';
import { claimOf, claimsOf } from '../testing.ts';

const metric = (text: string | string[], figure: string) => claimOf(text, figure).metric;
const metrics = (text: string) => claimsOf(text).map((read) => read.claim.metric.text);

describe('lists of measures', () => {
	it('go on behind a list mark, though a comparison stands before it', () => {
		const text = '公司实现营业收入61亿元，比上年增长12.4%、营业利润2.7亿元，比上年增长9.6%、净利润1.9亿元。';
		expect(metrics(text)).toEqual(['营业收入', '营业收入', '营业利润', '营业利润', '净利润']);
		expect(metric('今年开办30所，比上年任务多20所。', '20所')).not.toBe('上年任务');
	});
	it('go on behind a dash or a blank, though a comparison stands before them', () => {
		const text = '上半年营业收入38亿元同比下降4.2% 降幅比一季度收窄6.5个百分点 - 净利润5亿元同比下降3.1%。';
		expect(metric(text, '5亿元')).toContain('净利润');
		expect(metric(text, '6.5个百分点')).not.toContain('窄窄');
		expect(metric('今年新开渡口茶亭24座（超出县里9座任务15座）。', '15座')).not.toBe('任务');
	});
	it('leave out who reports, and keep the firm that is named', () => {
		expect(metric('公司实现营业收入8亿元。', '8亿元')).toBe('营业收入');
		expect(metric('云川酒业实现营业收入8亿元。', '8亿元')).toContain('营业收入');
	});
	it.each([
		['完成地方公共预算收入12.8亿元。', '12.8亿元', '地方公共预算收入'],
		['完成采购12辆。', '12辆', '采购'],
	])('%s %s', (text, figure, expected) => expect(metric(text, figure)).toContain(expected));
});

describe('a verb said once', () => {
	it('is of each member of the list', () => {
		expect(metrics('洪水冲毁桥梁13座、公路11.8千米、河堤6245米、电杆4根。')).toEqual([
			'冲毁桥梁',
			'冲毁公路',
			'冲毁河堤',
			'冲毁电杆',
		]);
		expect(metric('倒塌房屋3户7间，损坏房屋84间。', '7间')).toBe('倒塌房屋');
		expect(metric('倒塌房屋3户，涉及7户。', '7户')).not.toBe('倒塌倒塌房屋');
	});
});

describe('what is done to the counted', () => {
	it.each([
		['全院共受理各类案件19768件。', '19768件', '受理各类案件'],
		['审结各类刑事案件582件。', '582件', '审结各类刑事案件'],
		['我区计划改造72个老旧小区。', '72个', '计划改造老旧小区'],
		['全区共改造127个小区。', '127个', '改造小区'],
		['对违法问题提出纠正意见19万件次。', '19万件次', '提出纠正意见'],
	])('%s %s', (text, figure, expected) => expect(metric(text, figure)).toBe(expected));
	it('is no noun of action that stands for itself', () => {
		expect(metric('就业服务120个岗位。', '120个')).not.toContain('服务岗位');
		expect(metric('公交改造工程项目12个。', '12个')).toContain('项目');
	});
});

describe('each with its own', () => {
	it.each([
		[
			'甲山、乙湖旅游区、丙楼、丁夷山等景区接待游客增速分别为35.6%、32.1%、19.9%和10.8%。',
			['甲山接待游客增速', '乙湖旅游区接待游客增速', '丙楼接待游客增速', '丁夷山接待游客增速'],
		],
		['织造布、食品制造业、纺织服装产值分别增长12.5%、11.4%和10.6%。', ['织造布产值', '食品制造业产值', '纺织服装产值']],
		['白条鸡和鸡蛋价格分别上涨0.5%和0.2%。', ['白条鸡价格', '鸡蛋价格']],
		['其中，内、外贸吞吐量分别增长5%和1.8%。', ['内贸吞吐量', '外贸吞吐量']],
		[
			'东盟、欧盟和韩国是主要贸易伙伴，分别进出口3.5亿元、3.2亿元和1.3亿元，分别增长13.2%、8.9%和8.5%。',
			['东盟进出口', '欧盟进出口', '韩国进出口', '东盟进出口', '欧盟进出口', '韩国进出口'],
		],
		[
			'基本养老、工伤、失业保险参保人数分别为356万人、273万人和270万人。',
			['基本养老保险参保人数', '工伤保险参保人数', '失业保险参保人数'],
		],
		['各类事故、死亡人数和直接经济损失与去年同期相比分别下降13%、10%、和14%。', ['各类事故', '死亡人数', '直接经济损失下降']],
		['男、女生平均身高分别为171厘米和160厘米。', ['男生平均身高', '女生平均身高']],
	])('%s', (text, expected) => expect(metrics(text)).toEqual(expected));
	it('is of the number or of the rate, by its unit', () => {
		const text = '新农合参合人数2406万人，参合率98.1%，分别比去年增加55万人和提高2.8个百分点。';
		expect(metrics(text)).toEqual(['新农合参合人数', '新农合参合率', '新农合参合人数', '新农合参合率']);
		expect(metric('上座6812人，上座率98%。', '98%')).toBe('上座率');
	});
});

describe('members of a whole', () => {
	it('are measured as it is', () => {
		const text = '参保人数达1139万人，其中城镇职工512万人，城镇居民626万人。';
		expect(metrics(text)).toEqual(['参保人数', '城镇职工参保人数', '城镇居民参保人数']);
		expect(metric('参保人数达1139万人，其中死亡12人。', '12人')).not.toContain('参保');
	});
});

describe('what is no part of it', () => {
	it('is who told it', () => {
		const text = '近日从省发改委了解到，一季度医疗保险覆盖人数达3545万人。';
		expect(metric(text, '3545万人')).not.toContain('了解');
		expect(metric('云川市从外省购进生猪12万头。', '12万头')).toContain('生猪');
	});
	it('is the line that opens the report', () => {
		const text = '台海网11月3日讯 (通讯员 张三 记者 李四)据漳川活动办公室日前透露，签约项目25个，总投资63亿元。';
		expect(metric(text, '63亿元')).not.toMatch(/海网|记者/u);
	});
	it('is the nation in front of its noun', () => {
		expect(metric('前7个月，中国出口13万亿元。', '13万亿元')).toBe('出口');
		expect(metric('中国银行净利润13亿元。', '13亿元')).toContain('净利润');
	});
	it('but 平均 is, and 占 is no 占地', () => {
		expect(metric('白条猪肉平均批发价格下跌0.4%。', '0.4%')).toBe('白条猪肉平均批发价格');
		expect(metric('税收收入10亿元，占地方预算收入的80.7%。', '80.7%')).toBe('税收收入占地方预算收入');
		expect(metric('厂区占地面积86亩。', '86亩')).toContain('占地面积');
	});
	it('is no base that the sentence opens with', () => {
		const text = '我市总人口，同第五次人口普查2014年11月1日零时的513604人相比，十年共增加了31993人，增长6.23%。';
		expect(metric(text, '6.23%')).toContain('总人口');
		expect(metric(text, '6.23%')).not.toContain('相比');
	});
	it('keeps to what an average is reckoned', () => {
		expect(metric('全市家庭户14万户，平均每个家庭户的人口为3.61人。', '3.61人')).toBe('平均每个家庭户的人口');
		expect(metric('配套设施计划总投资1.5亿元。', '1.5亿元')).toBe('配套设施计划总投资');
		expect(metric('事故起数下降50%，受伤人数下降57%。', '57%')).toBe('事故受伤人数');
	});
	it('is what stands before the blank of a headline', () => {
		expect(metric('# 五年新增城镇就业近90万 民生福祉提升', '近90万')).toContain('就业');
		expect(metric('# 云川 1200 家企业复工', '1200家')).toContain('企业');
	});
	it('is no bare rate of growth', () => {
		expect(metric('航线吞吐量达3428万标箱，同比增速达23.7%。', '23.7%')).toBe('航线吞吐量同比增速');
	});
});
