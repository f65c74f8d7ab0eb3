/** Words before a Chinese figure that name nothing counted give way to what was counted before. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const of = (text: string | readonly string[], figure: string) => claimOf(text, figure, 'zh').metric;

describe('what is counted', () => {
	it.each([
		['is no verb', '园长说，7月报名那3天，来了612人，比计划多出三成多。', '612人', '报名'],
		['is no adverb', '经销商4215家，一年间净减少386家。', '386家', '经销商'],
		['is no whole', '银行板块成为亮点，整体上涨4.3%。', '4.3%', '银行板块'],
		['is no adverb', '11月，云川新房价格上涨0.2%，此前已连跌两个月；同比下降1.4%。', '1.4%', '新房价格'],
		['is no sum', '全社会固定资产投资五年完成7312亿元，相当于前20年总和的1.7倍。', '1.7倍', '全社会固定资产投资'],
	])('%s', (_what, text, figure, metric) => expect(of(text, figure)).toContain(metric));
	it('is told once, where each of a row has its own place', () => {
		const text = '南城街道网签213套；石桥镇187套居次。';
		expect(of(text, '187套')).toContain('网签');
	});
	it('is each of a list, where it says in turn', () => {
		const text = '零售端，条肉、夹心肉每公斤分别卖33.4元、30.2元。';
		expect(of(text, '33.4元')).toContain('条肉');
		expect(of(text, '30.2元')).toContain('夹心肉');
	});
});

describe('a verb, an adverb or a mark on the scale', () => {
	it.each([
		['恒生指数以25180点高开，午前摸高25301点后一路走低，收报25072点，跌幅为0.25%。', '25301点', '恒生指数'],
		['恒生指数以25180点高开，午前摸高25301点后一路走低，收报25072点，跌幅为0.25%。', '0.25%', '恒生指数'],
		['沪铝主力合约以18450元/吨收市，上涨120元。', '120元', '沪铝主力合约'],
		['为赶上订单，云峰将研发支出由3亿元上修至4亿元。', '4亿元', '研发支出'],
		['网店占营收比重由21%拉升到36%，明年可望达四成。', '四成', '网店占营收比重'],
		['机构称，明年一季度产值恐萎缩3.1%左右。', '3.1%左右', '产值'],
		['日供水量去年为68万吨，预计到2028年达到90万吨的峰值。', '90万吨', '日供水量'],
		['码头进出车辆8.3万辆，上一纪录是前年国庆的8.1万辆。', '8.1万辆', '车辆'],
		['为实现原煤产量60万吨以上的目标创造条件。', '60万吨以上', '原煤产量'],
		['糖料产量连续六年稳定在40万吨以上。', '六年', '糖料产量'],
		['茶苗成活率为52%，低于往年十多个百分点。', '十多个百分点', '茶苗成活率'],
		['督办的12处隐患，已整改9处，其余三处年底前可销号。', '三处', '隐患'],
		['游船票价按身高分四档。', '四档', '游船票价'],
		['运费按每吨45元算。', '45元', '运费'],
		['生猪收购价每公斤14.8元。成都每公斤15.1元，最高。', '15.1元', '生猪收购价'],
		['门口还有二三十个人在排队。', '二三十个', '排队'],
	])('%s %s', (text, figure, metric) => expect(of(text, figure)).toContain(metric));
	it.each([
		['恒生指数以25180点高开，午前摸高25301点后一路走低，收报25072点。', '25072点', '后'],
		['机构称，明年一季度产值恐萎缩3.1%左右。', '3.1%左右', '恐'],
		['7个县区中5个实现正增长，石桥县增长11.2%。', '11.2%', '县区'],
	])('is no part of it: %s %s', (text, figure, word) => expect(of(text, figure)).not.toContain(word));
});

describe('a number that is pointed at', () => {
	it.each([
		['设施覆盖率达到80%，而在2021年底，这个数字只有52%。', '52%', '设施覆盖率'],
		['居民满意率为96%，2021年这一比例是91%。', '91%', '居民满意率'],
		['进口煤炭3931万吨，同比增长67%，而6月份这一增速为11%。', '11%', '进口煤炭'],
		['入室盗窃409起，而2014年这一数字是1.2万起。', '1.2万起', '入室盗窃'],
	])('is the one told before: %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
	it('names a thing where nothing points', () => expect(of('民营经济比例为38%。', '38%')).toBe('民营经济比例'));
});

describe('the base of a change', () => {
	it.each([
		['高速公路通车里程由2000年的420公里延伸到1580公里。', '420公里', '高速公路通车里程'],
		['高速公路通车里程由2000年的420公里延伸到1580公里。', '1580公里', '高速公路通车里程'],
		['旅客吞吐量由2015年的20.3万人次跃升至2019年的71.8万人次。', '20.3万人次', '旅客吞吐量'],
		['公司把周末列车由24列加到29列。', '24列', '周末列车'],
		['账面资金126亿元，较年初的158亿元缩水两成。', '158亿元', '账面资金'],
		['账面资金126亿元，较年初的158亿元缩水两成。', '两成', '账面资金'],
		['今年续租时月租由当初的2100元砍到1750元。', '2100元', '月租'],
		['今年续租时月租由当初的2100元砍到1750元。', '1750元', '月租'],
		['物业费收缴率由改造前的31%升至78%。', '31%', '物业费收缴率'],
	])('%s: %s', (text, figure, metric) => expect(of(text, figure)).toContain(metric));
	it('takes no verb from what befell so many', () =>
		expect(of('盘面上，近2900只个股下跌，41只涨停。', '近2900只')).toContain('个股'));
});

describe('of several places in turn', () => {
	it.each([
		['长沙市、株洲市、湘潭市分别接待462万人次、318万人次和295万人次。', '318万人次', '接待'],
		['长沙、株洲进度分别为98%和97%。', '98%', '进度'],
		['长沙、株洲进度分别为98%和97%。', '97%', '进度'],
		['长沙、株洲的空置率分别为19%和27%。', '27%', '空置率'],
	])('%s: %s is what was counted in each', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('words that the dictionary cuts apart', () => {
	it.each([
		['11月11日，全市揽收快件7.7亿件。', '7.7亿件', '揽收快件'],
		['消费者投诉9925件；举报3684件。', '3684件', '举报'],
		['钢材库存1415万吨，周环比增加40万吨。', '40万吨', '钢材库存'],
		['国有土地使用权出让收入3.6亿元。', '3.6亿元', '国有土地使用权出让收入'],
		['长材指数均值94.8点。', '94.8点', '长材指数均值'],
	])('are whole: %s', (text, figure, metric) => expect(of(text, figure)).toBe(metric));
});

describe('the name of what is counted', () => {
	it.each([
		['stands before who has most of it', '据统计，累积雨量以云川县青石镇达156毫米最多。', '156毫米', '累积雨量'],
		['goes on with the next of them', '累积雨量以云川县山区90毫米最多，其次为石桥县山区70毫米。', '70毫米', '累积雨量'],
		[
			'is with each partner of a list',
			'我国对东盟、欧盟、美国进出口分别为3.38亿元、3.23亿元、2.82亿元。',
			'3.23亿元',
			'对欧盟进出口',
		],
		['is not the nation', '这起案件涉及全国8省。', '8省', '案件'],
		['is not what somebody claimed', '被人以收费为名骗走2000余万元。', '2000余万元', '骗走'],
		['is not 块', '村民务工这块总收入有30万元。', '30万元', '总收入'],
		['is not cut inside a word', '对“一带一路”沿线国家进出口211亿元。', '211亿元', '沿线国家进出口'],
	])('%s', (_what, text, figure, metric) => {
		expect(of(text, figure)).toContain(metric);
		expect(of(text, figure)).not.toMatch(/^(?:名|块|线)/u);
	});
});
