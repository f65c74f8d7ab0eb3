import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;

describe('a statement of a larger place', () => {
	it('goes on with 其中 and behind a semicolon', () => {
		const story = [
			'# 云溪县推进电商',
			'去年，全省农产品网络零售额达812亿元，增长14.3%；带货主播4.6万名。其中，茶叶类63亿元，水果类217亿元。云溪县零售额达9.4亿元，快递进村210个。',
		];
		for (const figure of ['14.3%', '4.6万名', '63亿元', '217亿元']) expect(place(story, figure)).toBe('全省');
		for (const figure of ['9.4亿元', '210个']) expect(place(story, figure)).toBe('云溪县');
	});
	it('does not go on where nothing was counted', () => {
		const story = ['# 石坪县建成新校区', '办学是大事，云川市连年投入。其中，耗资16亿元的新校区已封顶。'];
		expect(place(story, '16亿元')).toBe('石坪县');
	});
	it('does not go on in a sentence of its own, nor from inside brackets', () => {
		expect(place(['# 石坪县建成新校区', '全省在校生达310万人。新校区投资16亿元。'], '16亿元')).toBe('石坪县');
		expect(place(['# 上海发布通报', '今天新增3例（四川1例，云南2例），治愈9例。'], '9例')).toBe('上海');
	});
	it('is the only one known to a text that names no other', () => {
		const text = '三是全国新建高标准农田6700万亩。其中，高效节水灌溉面积2400万亩。各级财政投入资金1125亿元。';
		for (const figure of ['6700万亩', '2400万亩', '1125亿元']) expect(place(text, figure)).toBe('全国');
	});
});

describe('the way back to the whole', () => {
	it('is another side of it', () => {
		const text = '青岭市进出口总值612亿元。河湾区进出口241亿元，石桥区进出口137亿元。从企业看，民营企业进出口430亿元。';
		const story = ['# 青岭市外贸增长', text];
		expect(place(story, '241亿元')).toBe('河湾区');
		expect(place(story, '137亿元')).toBe('石桥区');
		expect(place(story, '430亿元')).toBe('青岭市');
	});
	it('is none where the sentence goes from place to place', () => {
		const story = ['# 青岭市外贸增长', '河湾区外贸增势好。分地区看，全区出口31亿元。'];
		expect(place(story, '31亿元')).toBe('河湾区');
	});
});

describe('a story opened by an office of the nation', () => {
	it('is the nation’s as soon as it names the nation', () => {
		const story = [
			'国家邮政局21日公布，前十个月，快递业务量完成1420亿件。',
			'其中，同城快递128亿件。',
			'10月份，全国寄递业务量完成193亿件。',
		];
		for (const figure of ['1420亿件', '128亿件', '193亿件']) expect(place(story, figure)).toBe('全国');
	});
	it.each([
		['市教育部门公布，新增学位3100个。全国平均水平为2100个。', '3100个'],
		['国家税务总局云川市税务局公布，退税3.4亿元。全国退税910亿元。', '3.4亿元'],
		['国家邮政局公布，快递业务量完成1420亿件。', '1420亿件'],
	])('%s is not', (text, figure) => expect(place(text, figure)).not.toBe('全国'));
	it('is not where a town is named first', () => {
		const story = ['云川市迎来国家文物局专家组，展出文物310件。', '全国同类馆藏不多。云川市接待观众5200名。'];
		expect(place(story, '310件')).toBe('云川市');
	});
});

describe('a story that never names its place', () => {
	it('calls it in the paper’s own voice, else as it mostly does', () => {
		expect(place(['全省设考点243个。', '在我省招生的高校有1180所。考场7400个。'], '7400个')).toBe('我省');
		expect(place(['本市下调运价，全市有出租车6.6万辆。', '全市客运量170万人次。', '投诉310件。'], '310件')).toBe('全市');
	});
	it('is a province where it says 全省', () => {
		const story = ['陵川电网负荷创新高', '陵川电力最大负荷达6840万千瓦，陵川电网运行平稳。全省用电量13亿千瓦时。'];
		expect(place(story, '13亿千瓦时')).toBe('陵川');
	});
});

describe('a paragraph under the name of a place', () => {
	it('is told of it, whatever place the story is about', () => {
		const story = [
			'# 福建省假日旅游升温',
			'福建省：全省当天接待游客493万人次。',
			'江西省：全省当天接待游客986万人次，增长8.3%。',
			'广西壮族自治区：全区当天接待游客381万人次。',
		];
		expect(place(story, '986万人次')).toBe('江西省');
		expect(place(story, '8.3%')).toBe('江西省');
		expect(place(story, '381万人次')).toBe('广西壮族自治区');
		expect(place(['# 福建省假日旅游升温', '江西省有人来访。全省接待游客493万人次。'], '493万人次')).toBe('福建省');
	});
});

describe('the whole in a paragraph of several', () => {
	it('is the place whose figures the paragraph tells', () => {
		const story = [
			'# 福建省全力防汛',
			'福建省水利厅拦洪28亿立方米。江西省水利厅发布预报310次。全省出动巡堤人员2.3万人。',
			'河北省曾派人考察。全省投入干部群众9100人。',
		];
		expect(place(story, '2.3万人')).toBe('江西省');
		expect(place(story, '9100人')).toBe('福建省');
	});
	it('comes back behind the sentence that tells of a part', () => {
		const story = '全国铁路完成投资4376亿元。其中，中西部地区完成2610亿元，占59.6%。新线投产871公里。';
		expect(place(story, '59.6%')).toBe('中西部地区');
		expect(place(story, '871公里')).toBe('全国');
	});
	it('is told without what it leaves out', () => {
		const story = '上月，全国（不含香港、澳门特别行政区和台湾地区）共报告病例715例，死亡15人。';
		expect(place(story, '715例')).toBe('全国');
		expect(place(story, '15人')).toBe('全国');
	});
	it('is no house from which something lies so far', () => {
		expect(place('云溪县发生地震，震中距离石坪县约20公里。', '约20公里')).not.toContain('距离');
	});
	it('is a list that names all it counts', () => {
		const story = ['# 云东省工业增长', '长沙、株洲、湘潭三市合计增长8.3%。', '长沙、株洲等11市增长7.2%。'];
		expect(place(story, '8.3%')).toBe('长沙、株洲、湘潭');
		expect(place(story, '7.2%')).toBe('云东省');
		expect(place(['# 云东省工业增长', '长沙、株洲、湘潭31市增长7.2%。'], '7.2%')).toBe('云东省');
		const flood = ['# 台风致苏闽鄂6人遇难', '江苏、福建、湖北3省11市82个县受灾，31.4万人转移安置，40间房屋倒塌。'];
		expect(place(flood, '6人')).toBe('苏闽鄂');
		expect(place(flood, '31.4万人')).toContain('江苏');
		expect(place(flood, '40间')).toContain('江苏');
	});
	it('is what stood before the brackets when they are over', () => {
		const story = '浙江省台州、湖州、衢州3市9个县受灾，5人失联（遂昌县北岭镇山体滑坡；文成县泥石流，4人失踪），16万人转移安置。';
		expect(place(story, '4人')).toBe('文成县');
		expect(place(story, '16万人')).toContain('台州、湖州、衢州');
		expect(place('全省确诊9例（云川市4例，石坪县2例），治愈7例。', '2例')).toBe('石坪县');
	});
	it('is who is ranked, not among whom', () => {
		const story = '江苏是本周全国省市票房亚军，票房达到1302万元。';
		expect(place(story, '1302万元')).toBe('江苏');
	});
	it('is where those lie that are counted', () => {
		const story = '公司在全球有210家分店，包括位于越南的6家分店、位于日本的4家分店。';
		expect(place(story, '6家')).toBe('越南');
		expect(place(story, '4家')).toBe('日本');
		expect(place('辽、鲁两地本周放映5.16万场。', '5.16万场')).toBe('辽、鲁两地');
	});
	it('is the region whose airports are told of', () => {
		const story = [
			'# 石桥机场8月旅客增长',
			'石桥机场8月旅客12万人次。',
			'1-8月份华东地区机场发送旅客960万人次，货邮吞吐量21万吨。',
		];
		expect(place(story, '960万人次')).toBe('华东地区');
		expect(place(story, '21万吨')).toBe('华东地区');
	});
	it('is half of the country', () => {
		const story = '上周全国报告病例5.9%。其中，南方省份定点医院为7.9%，北方省份定点医院为5.7%。';
		expect(place(story, '7.9%')).toContain('南方省份');
		expect(place(story, '5.7%')).toContain('北方省份');
	});
	it('is a list where all of it is told of', () => {
		expect(place('湖南、江西、安徽等省投入32.6万人。', '32.6万人')).toBe('湖南、江西、安徽');
		expect(place('云溪县和石坪县建成冷库57座。', '57座')).toBe('云溪县和石坪县');
		expect(place('云溪县建成冷库36座，石坪县21座。', '21座')).toBe('石坪县');
	});
});

describe('a story that is told of the nation clause after clause', () => {
	const opening = '第9届博览会将于24日在广西南宁举行。据海关统计，我国与各方贸易规模扩大，年均增长11%，占我国外贸总值的15.4%。';
	it('is the nation’s, though it opens in a town', () => {
		const story = [
			opening,
			'前8个月，我国进出口4.5万亿元，东盟继续为我国第一大伙伴。其中，出口2.69万亿元。',
			'前8个月，我国民企进出口2.8万亿元。',
		];
		for (const figure of ['11%', '15.4%', '4.5万亿元', '2.69万亿元']) expect(place(story, figure)).toBe('我国');
	});
	it('is not where the town is named as well', () => {
		const story = [opening, '南宁市会展收入31亿元。前8个月，我国进出口4.5万亿元。', '展馆面积12万平方米。'];
		expect(place(story, '12万平方米')).toMatch(/南宁/u);
	});
});

describe('a spot', () => {
	it.each([
		['云川市平均降雨62毫米，最大为石桥镇云顶站146.5毫米。', '146.5毫米', '石桥镇云顶站'],
		['云川市平均降雨62毫米，最大小时雨强出现在河口站，为71毫米。', '71毫米', '河口站'],
		['靖海市公布数据。望海楼景区接待游客12.4万人次，靖海市接待96万人次。', '12.4万人次', '望海楼景区'],
		['石坪县今年降水多，云岭水库蓄水3.1亿立方米。', '3.1亿立方米', '云岭水库'],
		['清江大桥全长3.2公里，设计时速80公里。', '80公里', '清江大桥'],
	])('%s: %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
	it.each([
		['石坪县修好云岭水库，新增灌溉面积3100亩。', '3100亩', '石坪县'],
		['石坪县云岭机场建成，公路里程达1330公里。', '1330公里', '石坪县'],
		['石坪县清江大桥和云岭大桥开工，全县投资16亿元。', '16亿元', '石坪县'],
		['石坪县建成老旧变电站3座。', '3座', '石坪县'],
	])('is none in %s: %s', (text, figure, expected) => expect(place(text, figure)).toBe(expected));
});

describe('sections under marked lines', () => {
	const story = [
		'# 云川晚稻开镰',
		'眼下，云川市198万亩晚稻已收割87万亩。',
		'●云溪区：纪录再次改写',
		'专家组抽取3块田，亩产856公斤。',
		'●石桥县：晒场不够',
		'合作社有12台烘干机。',
		'今年全县播种203万亩。',
	];
	it.each([
		['87万亩', '云川市'],
		['3块', '云溪区'],
		['856公斤', '云溪区'],
		['12台', '石桥县'],
		['203万亩', '石桥县'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
	it('are no lines that tell something themselves', () => {
		const list = ['# 云川市公布数据', '●云溪区：今年产粮31万吨。', '全年新增就业900人。'];
		expect(place(list, '31万吨')).toBe('云溪区');
		expect(place(list, '900人')).toBe('云川市');
	});
});

describe('a report of several cities', () => {
	const story = [
		'# 厦门养老床位增三成',
		'厦门市今年建成2.3万张养老床位，比去年多出5400张。',
		'成都的难题更早显现。前年，这座城市登记老人31万名。截至9月底，全市有食堂640家。',
		'江西赣州市章贡区八旬老人超7000人，城区护工缺口500余名，腾出厂房41间。',
	];
	it.each([
		['5400张', '厦门'],
		['31万名', '成都'],
		['640家', '成都'],
		['500余名', '赣州市章贡区'],
		['41间', '赣州市章贡区'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toContain(expected));
});

describe('places told of in turn', () => {
	const story = [
		'# 云川市成交房屋900套',
		'上周云溪区成交198套，河湾区141套；山阳区成交41套。业内人士预计，下月成交1500套。',
		'石桥区成交310套。其中新房31套。存量800套。',
	];
	it.each([
		['141套', '河湾区'],
		['41套', '山阳区'],
		['1500套', '云川市'],
		['31套', '石桥区'],
		['800套', '石桥区'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
});

describe('a list that is counted, and counted on', () => {
	const story = (text: string) => ['# 福建持续降雨', '福建省昨日发布消息，强降雨还在持续。', text];
	it.each([
		['洪涝造成泉州、漳州、莆田3市19个县（市、区）21.6万人受灾，紧急转移3.4万人。', '21.6万人', '福建省'],
		['洪涝造成泉州、漳州、莆田3市19个县（市、区）21.6万人受灾，紧急转移3.4万人。', '3.4万人', '福建省'],
		['洪涝造成泉州、漳州、石桥3市19个县21.6万人受灾。', '21.6万人', '福建省'],
		['泉州、漳州、莆田3市19个县受灾，转移3.4万人。', '3.4万人', '泉州、漳州、莆田'],
	])('says how far it reached: %s', (text, figure, expected) => expect(claimOf(story(text), figure).place).toBe(expected));
});

describe('a story told under the names of its parts', () => {
	const story = [
		'# 大雪停运停课，这几省最吃紧',
		'预计云南东部、贵州北部降温8℃。',
		'## 山西',
		'截至7时，全省47条高速公路封闭31条。阳城积雪19厘米。全省滞留车辆2600台。',
		'## 河南',
		'栾川积雪17厘米；全省转移1294人，大棚损毁0.6万亩。',
	];
	it.each([
		['31条', '山西'],
		['2600台', '山西'],
		['1294人', '河南'],
		['0.6万亩', '河南'],
	])('%s is of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
	it('knows the name of a city that is a word as well, alone on its line', () => {
		const text = ['# 多地客流破纪录', '## 黄山', '当日进山2.8万人。', '## 合肥', '公园接待87万人次。'];
		expect(place(text, '2.8万人')).toBe('黄山');
		expect(place(text, '87万人次')).toBe('合肥');
		expect(place(['# 合肥客流破纪录', '登上黄山的有2.8万人。'], '2.8万人')).toBe('合肥');
	});
	it('turns to the whole with 全市', () => {
		const text = [
			'# 云川市新增床位310张',
			'## 石坪县',
			'县医院新增床位80张。',
			'市卫健委负责人说，年底前全市还有9家医院要交付。预计再增床位120张。',
			'明年计划新增210张。',
		];
		expect(place(text, '80张')).toContain('县');
		expect(place(text, '120张')).toBe('云川市');
		expect(place(text, '210张')).toBe('云川市');
	});
	it('does not where a part is set against the whole', () => {
		const text = ['# 云川市新增床位310张', '## 石坪县', '新增床位80张，占全市的三成。', '明年计划新增20张。'];
		expect(place(text, '20张')).toBe('石坪县');
	});
});
