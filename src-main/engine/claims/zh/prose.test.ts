/** What figures of bulletins, company reports, market copy, sport and disaster reports count, as they are really written. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const TEA = '全年茶叶总产量8.4万吨，增长3.2%。其中，绿茶5.1万吨，增长2.7%；红茶2.2万吨，下降1.5%。';
const FARM = '农业增加值61.3亿元，增长3.9%。其中，种植业35.2亿元，增长4.4%；牧业14.6亿元，下降2.1%。';
const SOWN = '油料作物播种面积41.3千公顷，增加0.4千公顷。其中，花生22.6千公顷，减少0.3千公顷；芝麻7.8千公顷。';
const FISH = '全年水果总产量71.5万吨，增长2.8%。其中，采摘产量58.2万吨，增长3.6%。';

describe('the members of a list behind 其中 are measured as the whole is', () => {
	it.each([
		[TEA, '5.1万吨', '绿茶产量'],
		[TEA, '2.7%', '绿茶产量'],
		[TEA, '2.2万吨', '红茶产量'],
		[TEA, '1.5%', '红茶产量'],
		[FARM, '35.2亿元', '种植业增加值'],
		[FARM, '2.1%', '牧业增加值'],
		[SOWN, '22.6千公顷', '花生播种面积'],
		[SOWN, '0.3千公顷', '花生播种面积'],
		[SOWN, '7.8千公顷', '芝麻播种面积'],
		[FISH, '58.2万吨', '水果采摘产量'],
		// A member with a measure of its own keeps it; so does one counted in another unit.
		['一般公共预算收入31亿元，增长4%。其中，税收收入22亿元，增长6%。', '22亿元', '税收收入'],
		['完成投资16亿元。其中，技改项目24个。', '24个', '技改项目'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('sentences without a mark between their figures', () => {
	it.each([
		['全县阅览室总数达到64个座位总数达到2100个。', '64个', '阅览室总数'],
		['全县阅览室总数达到64个座位总数达到2100个。', '2100个', '座位总数'],
		['报名费80元参赛人数为3100人。', '80元', '报名费'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('words that only look like grammar', () => {
	it.each([
		['高校招生计划数比去年增加7.3%。', '7.3%', '高校招生计划数'],
		['普通类招生计划有31260人。', '31260人', '普通类招生计划'],
		['其中，本科生共招21300人，专科生35200人。', '21300人', '本科生'],
		['往届生报名减少4万人，减幅9%。', '9%', '往届生报名'],
		['一般公共预算总收入21.6亿元，同口径增长6.4%。', '6.4%', '一般公共预算总收入'],
		['共有339个地级及以上城市。', '339个', '地级及以上城市'],
		['38家县级以上农业龙头企业参展。', '38家', '县级以上农业龙头企业'],
		['全国共安排“银龄助学协作计划”6万名，比去年增加1万名。', '6万名', '银龄助学协作计划'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric.replace(/[“”]/gu, '')).toBe(expected));
});

describe('the trade in houses', () => {
	const SALES = '本周全市商品房共成交810套，均价21300元/平方米，套均总价236万元。其中：新房住宅，成交415套，均价23100元/平方米。';
	it.each([
		['810套', '商品房成交'],
		['21300元/平方米', '商品房均价'],
		['236万元', '商品房套均总价'],
		['415套', '新房住宅成交'],
		['23100元/平方米', '新房住宅均价'],
	])('%s', (figure, expected) => expect(claimOf(SALES, figure).metric).toBe(expected));
});

describe('what has a property is the subject, not what the sentence mentions', () => {
	it.each([
		['面对疫情带来的影响，昨日，根据最新统计数据显示，61家公司合计实现营业收入901亿元。', '901亿元', /^(?:公司)?营业收入$/u],
		['记者从发布会获悉，今年上半年，178万亩夏粮喜获丰收，总产量73万吨。', '73万吨', /^夏粮总产量$/u],
		['据市农业局介绍，夏粮总产量73万吨，平均亩产410公斤。', '410公斤', /^夏粮平均亩产$/u],
		['具体而言，江城银行上半年累计实现净利润22.4亿元。', '22.4亿元', /^江城银行净利润$/u],
		['作为全市重点工程，新馆位于河东，占地面积6.2万平方米。', '6.2万平方米', /^新馆占地面积$/u],
		['明天偏东风2到3级，最高气温31℃，最低气温24℃。', '31℃', /^最高气温$/u],
		['明天偏东风2到3级，最高气温31℃，最低气温24℃。', '24℃', /^最低气温$/u],
		[
			'资本军团交出成绩单：昨日，61家江城上市公司合计实现营业收入901亿元，实现净利润82亿元。',
			'901亿元',
			/^江城上市公司营业收入$|^上市公司营业收入$/u,
		],
		[
			'资本军团交出成绩单：昨日，61家江城上市公司合计实现营业收入901亿元，实现净利润82亿元。',
			'82亿元',
			/^(?:江城)?上市公司净利润$/u,
		],
		['61家上市公司上半年实现营业收入901亿元。', '901亿元', /^上市公司营业收入$/u],
		['甲指数收报2927点，全天振幅高达3.1%。', '3.1%', /^甲指数振幅$/u],
		['银行板块表现抢眼，逆势录得逾3%的涨幅。', '逾3%', /^银行板块涨幅$/u],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toMatch(expected));
});

describe('as many names as figures, over a count of them', () => {
	const text =
		'其中，北桥股份、南山药业、东湖电气和西岭科技4家公司的营业收入均超过百亿元，分别达到325.1亿元、265.6亿元、222.3亿元和119.7亿元。';
	it('takes the property from the sentence before', () => {
		const values = ['江城上市公司总市值达1.2万亿元。其中，北桥股份、东湖电气2家企业分别以2786亿元、601亿元位居前列。'];
		expect(claimOf(values, '2786亿元').metric).toBe('北桥股份总市值');
		expect(claimOf(values, '601亿元').metric).toBe('东湖电气总市值');
	});
	it.each([
		['325.1亿元', '北桥股份营业收入'],
		['265.6亿元', '南山药业营业收入'],
		['222.3亿元', '东湖电气营业收入'],
		['119.7亿元', '西岭科技营业收入'],
	])('%s', (figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('indices of the market', () => {
	const CLOSE = '盘中沪指下探至2850.7点，上行逼近3100点，尾盘收报2927.2点，跌37.6点，跌幅为1.3%。';
	it.each([
		[CLOSE, '2850.7点', '沪指'],
		[CLOSE, '逼近3100点', '沪指'],
		[CLOSE, '2927.2点', '沪指'],
		[CLOSE, '37.6点', '沪指'],
		[CLOSE, '1.3%', '沪指'],
		['深证成指失守万点整数位，报9899.7点，跌298.2点。', '9899.7点', '深证成指'],
		['上证综指3000点得而复失。', '3000点', '上证综指'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('acts that follow each other', () => {
	const DAY = '当日新增确诊病例8例，新增治愈出院病例9例。累计确诊病例2773例，现有疑似病例6例。';
	it.each([
		[DAY, '8例', '新增确诊病例'],
		[DAY, '9例', '新增治愈出院病例'],
		[DAY, '2773例', '累计确诊病例'],
		[DAY, '6例', '现有疑似病例'],
		['今年1至9月，全国法院新收案件1512万件。', '1512万件', '新收案件'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toContain(expected));
});

describe('sport', () => {
	const LEAGUE = '临江队近5轮2胜3平，积分提升到18分，前锋林越本赛季进球数已提升到22球。';
	it.each([
		[LEAGUE, '2胜', '临江队胜'],
		[LEAGUE, '3平', '临江队平'],
		[LEAGUE, '18分', '临江队积分'],
		[LEAGUE, '22球', '前锋林越进球数'],
		['临江队取得四连胜，以25分排名第二。', '第二', '临江队排名'],
	])('%s %s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('disasters', () => {
	const FLOOD =
		'洪涝灾害造成3省26市114个县（市、区）83.5万人受灾，28人死亡，14.2万人紧急转移安置；1.1万间房屋倒塌，4.8万间不同程度损坏；农作物受灾面积34.9千公顷，其中绝收9.2千公顷。';
	it.each([
		['3省', '受灾省'],
		['26市', '受灾市'],
		['114个', '受灾县（市、区）'],
		['83.5万人', '受灾'],
		['14.2万人', '紧急转移安置'],
		['1.1万间', '倒塌房屋'],
		['4.8万间', '损坏房屋'],
		['9.2千公顷', '农作物绝收面积'],
	])('%s', (figure, expected) => expect(claimOf(FLOOD, figure).metric).toBe(expected));
	it.each([
		['6人', '因滑坡掩埋死亡'],
		['5人', '因房屋倒塌死亡'],
		['2人', '溺水死亡'],
	])('tells of what they died: %s', (figure, expected) => {
		const text = '已有13人死亡（其中，6人因滑坡掩埋所致，5人因房屋倒塌所致，2人溺水所致）。';
		expect(claimOf(text, figure).metric).toBe(expected);
	});
	it('counts those to whom something happened', () => {
		expect(claimOf('事故造成货车上4名乘客当场死亡。', '4名').metric).toBe('死亡乘客');
	});
});

describe('parts of what is counted', () => {
	const COUNTED = '12起较大火灾中，城市7起，农村5起；60名伤员中，重伤4名。';
	it.each([
		['7起', '城市较大火灾'],
		['5起', '农村较大火灾'],
		['4名', '重伤'],
	])('%s', (figure, expected) => expect(claimOf(COUNTED, figure).metric).toBe(expected));
	it.each([
		['31人', '事故亡'],
		['64人', '事故伤'],
	])('says of what they died: %s', (figure, expected) =>
		expect(claimOf('云川市去年共发生事故82起，亡31人，伤64人。', figure).metric).toBe(expected),
	);
});

describe('the words of company reports', () => {
	it.each([
		['公司的综合毛利率也大幅下降，降至34.9%，同比降低了5.3个百分点。', '34.9%', '综合毛利率'],
		['饮料业务的毛利率也下滑明显，减少了10.4个百分点，仅余38.4%。', '38.4%', '饮料业务的毛利率'],
		['公司净利润竟然达到了惊人的2.5亿元。', '2.5亿元', '净利润'],
		['净利润更是恶化，降至1.6亿元。', '1.6亿元', '净利润'],
		['高档酒和低档酒的营收分别为3亿元和2亿元。', '3亿元', '高档酒的营收'],
		['装备制造产业实现销售350亿元。', '350亿元', '装备制造产业销售'],
	])('%s', (text, figure, expected) => expect(claimOf(text, figure).metric).toBe(expected));
});

describe('the words of government reports', () => {
	it.each([
		['各类企业由66万户增加到76万户、增长15.3%。', '15.3%', '企业'],
		['全市零售总额累计277亿元，是“十一五”末的2.2倍。', '2.2倍', '零售总额'],
		['工业总产值迈上千亿台阶，接近1300亿元。', '接近1300亿元', '工业总产值'],
		['国家级开发区由9家增加到19家。', '19家', '国家级开发区'],
		['城区新增公交车300标台。', '300标台', '公交车'],
	])('%s', (text, figure, expected) => expect(claimOf(text, figure).metric).toContain(expected));
	it('takes no rank for a name', () => {
		expect(claimOf('国家级开发区由9家增加到19家。', '9家').place).toBe('');
	});
});
