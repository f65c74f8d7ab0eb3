/** Where somebody is seen in a Chinese report, and how long the text stays there. */
import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing.ts';

const place = (text: string | string[], figure: string) => claimOf(text, figure).place;
const TITLE = '# 云川市新开助餐点426个';

describe('a scene', () => {
	const story = [
		TITLE,
		'8月13日11时20分，71岁的李大爷在河湾区青山街道柳林社区助餐点坐下。他家离这里320米，一顿花了9元。',
		'“以前一天只吃2顿。”李大爷说。社区登记老人1150人。',
		'云川市民政局介绍，全市共有助餐点426个，今年补助800万元。',
	];
	it.each([
		['320米', '河湾区青山街道柳林社区助餐点'],
		['9元', '河湾区青山街道柳林社区助餐点'],
		['2顿', '河湾区青山街道柳林社区助餐点'],
		['1150人', '河湾区青山街道柳林社区助餐点'],
		['800万元', '云川市'],
	])('%s is told of %s', (figure, expected) => expect(place(story, figure)).toBe(expected));
	it('is not gone on with by a paragraph that begins with something else', () => {
		expect(place([...story.slice(0, 2), '今年补助800万元。'], '800万元')).toBe('云川市');
	});
	it('may begin with the hour', () => {
		const told = [TITLE, '5日下午3时，河湾区石桥码头排出310米的队伍。一张票28元。'];
		expect(place(told, '310米')).toBe('河湾区石桥码头');
		expect(place(told, '28元')).toBe('河湾区石桥码头');
	});
	it('may be a house alone', () => {
		const told = [TITLE, '在云岭医院，昨天上午的门诊坐了42人。诊室加到5间。', '“孩子比大人多3成。”护士说。'];
		expect(place(told, '42人')).toBe('云岭医院');
		expect(place(told, '5间')).toBe('云岭医院');
		expect(place(told, '3成')).toBe('云岭医院');
	});
	it('comes back under its own name, and stays', () => {
		const told = [
			TITLE,
			'9月18日上午，在河湾区青山街道柳林社区机械厂家属院，69岁的刘女士指着路面。',
			'机械厂家属院有居民楼11栋。今年总投资1260万元。',
			'社区干部介绍，改造前收回问卷417份。',
			'记者从云川市住建局了解到，今年计划改造212个。',
		];
		for (const figure of ['11栋', '1260万元', '417份']) expect(place(told, figure)).toBe('机械厂家属院');
		expect(place(told, '212个')).toBe('云川市');
	});
	it('of an accident is told of moment after moment', () => {
		const told = ['# 清晨民房起火', '3月31日清晨，云川市石桥镇一栋四层民房起火，困住9人。', '当日6时17分，消防出动7辆车。'];
		expect(place(told, '7辆')).toContain('石桥镇');
	});
	it('is where a reporter went', () => {
		expect(place([TITLE, '记者走进石桥小学，看到310名学生。'], '310名')).toBe('石桥小学');
	});
	it('may be a part of a house', () => {
		const told = [TITLE, '石桥小学的操场上，4名工人正在画线。教室共48间。', '校长介绍，学校占地41亩。'];
		for (const figure of ['4名', '48间', '41亩']) expect(place(told, figure)).toBe('石桥小学');
	});
	it.each([
		['昨日上午，云川市在河湾区石桥镇召开现场会，会期2天。今年补助800万元。', '800万元'],
		['昨日上午，青禾药业在河湾区石桥镇投资建厂。该公司今年营收800万元。', '800万元'],
		['昨天上午，记者在市区看到，路灯换新。今年补助800万元。', '800万元'],
	])('is none in %s', (text, figure) => expect(place([TITLE, text], figure)).toBe('云川市'));
	it('needs a name of its own in a town', () => {
		expect(place([TITLE, '昨天上午，记者在云川市大型超市看到，鸡蛋每斤5元。'], '5元')).toBe('云川市');
	});
});

describe('names of places', () => {
	it.each([
		['宣河区向阳街道有居民3100人。', '3100人', '宣河区向阳街道'],
		['她手上一套河湾区的房子卖了310万元。', '310万元', '河湾区'],
		['山区县泾溪县招生310人。', '310人', '泾溪县'],
	])('%s', (text, figure, expected) => expect(place(['# 各地快报', text], figure)).toBe(expected));
	it('are told apart from roads that bear the name of another', () => {
		expect(place(['# 各地快报', '河湾区重庆路东段有工人310名。', '去年全区有学生9100人。'], '9100人')).toBe('河湾区');
	});
	it('are whole regions where 全区 is one', () => {
		const told = [
			'# 广西学生吃上营养餐',
			'广西110个县实施计划。',
			'在梧州市，1365所学校供餐。藤县有学生1120人。',
			'全区供餐率98%。',
		];
		expect(place(told, '98%')).toBe('广西');
		expect(place(told, '1365所')).toBe('梧州市');
		expect(place(['# 河湾区学生吃上营养餐', '河湾区11所学校供餐。', '全区供餐率98%。'], '98%')).toBe('河湾区');
	});
	it('are not by which survey a number was reckoned', () => {
		const told = ['# 云溪县统计公报', '据2022年全省5‰人口抽样调查推算，年末人口12.8万人。'];
		expect(place(told, '12.8万人')).toBe('云溪县');
	});
	it('are not what offices and ways into villages are called', () => {
		expect(place(['# 云溪县政府工作报告', '县人民政府县长 张三', '全年收入9亿元。'], '9亿元')).toBe('云溪县');
		expect(place(['# 云溪县办实事', '能直投到村的品牌有2家。'], '2家')).toBe('云溪县');
	});

	it('is what a paragraph sets in with, behind the time of year or of day', () => {
		const story = ['# 石坪县医疗见闻', '立冬刚过，石坪县青山乡的路上结了霜。医生骑车40分钟。', '石坪县有村医230名。'];
		expect(claimOf(story, '40分钟').place).toBe('石坪县青山乡');
		expect(claimOf(story, '230名').place).toBe('石坪县');
		const behind = ['# 石坪县医疗见闻', '石坪县有村医230名。2021年春，青山乡建起驿站。如今一天看病31人。'];
		expect(claimOf(behind, '31人').place).toBe('石坪县');
	});

	const canteen = '4月21日上午11点半，云川市河湾区青山街道柳林社区老年食堂里，热气混着饭香。';
	it.each([
		['灶台边，厨师把排骨端上案板，每人收3元。', '3元'],
		['墙上的价目表写着：高龄老人每份6元。', '6元'],
		['食堂去年9月开业，摆了22张桌子。', '22张'],
		['这个食堂每天来80人。', '80人'],
	])('goes on with a part of the house: %s', (next, figure) => {
		const expected = '云川市河湾区青山街道柳林社区老年食堂';
		expect(claimOf(['# 云川老人吃饭有去处', canteen, next], figure).place).toBe(expected);
		expect(claimOf(['# 云川老人吃饭有去处', canteen, '多少钱一顿？', next], figure).place).toBe(expected);
		expect(claimOf(['# 云川老人吃饭有去处', canteen, '全市共有多少家？', next], figure).place).toBe('云川市');
	});
	it('is left where the next paragraph tells of something else', () =>
		expect(claimOf(['# 云川老人吃饭有去处', canteen, '过去五年里，建成食堂310家。'], '310家').place).toBe('云川市'));
	it('is where the sentence before ended, when the next says 这里', () => {
		const story = ['# 云川养老走访', '云川市建成食堂310家。车子绕了50分钟，到了南义镇程家村。这里海拔590米，有14个村民小组。'];
		expect(claimOf(story, '590米').place).toBe('南义镇程家村');
		expect(claimOf(story, '14个').place).toBe('南义镇程家村');
		const hospital = ['# 石坪县看病记', '石坪县有村医230名。县第一人民医院也在变样。该院去年做手术4100台。'];
		expect(claimOf(hospital, '4100台').place).toBe('县第一人民医院');
	});
	it.each([
		['翻过一道山梁就是徐家山村。海拔690米的草场上，110头牛正在吃草。', '110头', '徐家山村'],
		['昨天下午，记者来到位于云川新城的柳泉实验幼儿园，工人正在铺路。该园占地6100平方米。', '6100平方米', '柳泉实验幼儿园'],
		['25日，记者在青山路一小看到，工人正在铺设跑道。学校占地42亩，设48个班。', '48个', '青山路一小'],
		['位于柳林区青山街道的市六幼南塘园区，占地6800平方米。', '6800平方米', '市六幼南塘园区'],
		['车子到了柳林区。全市共有食堂310家。', '310家', '云川市'],
	])('is where somebody has come to: %s', (text, figure, expected) =>
		expect(claimOf(['# 云川市民生走笔', '云川市建成食堂310家。', text], figure).place).toBe(expected),
	);
});

describe('a village in a feature', () => {
	const story = [
		'# 石坪县：枣儿红了',
		'一到白露，石坪县柳河镇王坪村红丰枣业合作社的院子里就热闹起来，六七辆货车等着装车。',
		'“今年个头大，25毫米以上的占七成。”58岁的赵大叔在合作社干了6年，一天工钱110元。',
		'合作社2016年由9户人家成立，社员每亩净落8000元。',
		'再往北十几公里的柳坪乡胡湾村，园子小。村里310户人家种枣，户均2.6亩。',
		'全县枣园面积稳定在31万亩。',
	];
	it.each([
		['110元', '王坪村'],
		['8000元', '王坪村'],
		['2.6亩', '胡湾村'],
		['31万亩', '石坪县'],
	])('%s is told of %s', (figure, expected) => expect(place(story, figure)).toContain(expected));
	it('is no scene where the clause only names it', () => {
		const text = ['# 石坪县修路', '今年，石坪县柳河镇王坪村的公路建成通车，长6公里。', '“好走多了。”赵大叔说，过路费省了20元。'];
		expect(place(text, '20元')).toBe('石坪县');
	});
	it('is not set by how far a place is from another', () => {
		const text = ['# 石坪县抗旱', '往北十几公里的水库来水减少。全县受旱3.1万亩。'];
		expect(place(text, '3.1万亩')).toBe('石坪县');
	});
});

describe('somebody at home', () => {
	it('is told of there to the end of the paragraph that begins so', () => {
		const story = [
			'# 云川市补贴托育',
			'全市发放补贴310万元。',
			'家住石桥镇的何女士以前每月花1600元。小女儿今年进了公办园，每月只要460元。',
			'今年补贴提高到410万元。',
		];
		expect(place(story, '460元')).toBe('石桥镇');
		expect(place(story, '410万元')).toBe('云川市');
	});
});

describe('a feature of several villages', () => {
	const story = [
		'# 水退了',
		'2日清晨，平江县三桥镇柳口村的晒谷坪上还积着淤泥，三十来个人正在清理。',
		'“水来得太快。”58岁的村民何国华说，水印离地1.7米。',
		'村支书说，全村412户里有一成进水，转移了210人。',
		'沿着江往下走十几里，是柳口镇西坪村。断桥6月30日夜里被冲垮，便桥限重10吨。',
		'平江县通报，全县紧急转移6.8万人。',
	];
	it.each([
		['1.7米', '柳口村'],
		['210人', '柳口村'],
		['10吨', '西坪村'],
		['6.8万人', '平江县'],
	])('%s is told of %s', (figure, expected) => expect(place(story, figure)).toContain(expected));
});
