/** Pairs of short reports of our own, written before the rules were looked at: one fact told twice, and what only looks like it. */
import { expect, test } from 'vitest';
import { check } from '../../check.ts';
import { read } from '../../read.ts';

const said = (...texts: readonly string[]): string[] =>
	check(texts.map((source) => ({ source, reading: read(source) }))).between.map(({ rule, variant }) => `${rule}.${variant}`);

const ONE_FACT: [want: string, one: string, other: string][] = [
	[
		'same-fact-conflict.between-differs',
		`禾丰市社区食堂开到家门口

2024年7月3日 来源：禾丰日报

中午11点半，家住柳荫街道的张桂兰来到楼下的社区食堂，花12元吃上了热饭。

截至6月底，禾丰市共建成社区食堂128家，覆盖所有街道。

市民政局负责人表示，下半年将继续增加送餐点。`,
		`禾丰：一餐热饭暖老人

2024年7月9日 来源：江临晚报

记者从禾丰市民政局了解到，截至6月底，禾丰市已建成社区食堂143家，老人凭卡就餐可享八折。

柳荫街道的食堂每天接待约200人。`,
	],
	[
		'same-fact-conflict.between-scale',
		`云岭县污水处理厂二期开工

2023年4月18日

4月17日，云岭县污水处理厂二期工程开工。该工程总投资2.36亿元，设计日处理能力4万吨。

工程计划明年底建成。`,
		`云岭加快补齐治污短板

2023年4月20日

云岭县污水处理厂二期工程日前开工，工程总投资2.36万元，建成后可服务城南片区居民。

县住建局介绍，管网改造同步进行。`,
	],
	[
		'same-fact-conflict.between-digits',
		`上半年白沙古镇游客增多

2024年7月12日

今年上半年，白沙古镇共接待游客36.6万人次，同比增长12%。

镇里新开了14家民宿。`,
		`白沙古镇夜游升温

2024年7月15日

据统计，上半年白沙古镇接待游客63.6万人次，旅游收入也有增长。

新编排的灯会每晚7点开始。`,
	],
	[
		'stale-copy.stale',
		`石桥区政协一年工作回眸

2022年12月28日

2022年，石桥区政协组织委员开展视察调研23次，形成调研报告17篇，提出意见建议146条，办理提案208件。

委员们还走进社区，帮居民解决停车难题。`,
		`石桥区政协一年工作回眸

2023年12月27日

2023年，石桥区政协组织委员开展视察调研23次，形成调研报告17篇，提出意见建议146条，办理提案208件。

新一年的协商议题正在征集。`,
	],
	[
		'same-fact-conflict.between-differs',
		`青禾县秋粮入仓

2023年11月20日

2023年，青禾县粮食总产量48.2万吨，连续三年增产。

种粮大户李茂田今年种了600亩水稻。`,
		`青禾：产粮大县这样护耕地

2023年12月5日

青禾县是产粮大县，2023年全县粮食总产量达49.5万吨。县里建起了田长制，每块田都有人管。`,
	],
	[
		'same-fact-conflict.between-digits',
		`前三季度江临市经济运行平稳

2024年10月22日

前三季度，江临市实现地区生产总值1868.4亿元，同比增长5.4%。其中，第一产业增加值96.3亿元。`,
		`江临经济稳中有进

2024年10月25日

今年前三季度，江临市地区生产总值1886.4亿元，按不变价格计算，同比增长5.4%。`,
	],
	[
		'same-fact-conflict.between-differs',
		`宁川山体滑坡救援持续

2023年8月11日

截至8月10日18时，宁川县山体滑坡已造成12人遇难、3人失联。

现场投入救援力量860人。`,
		`宁川滑坡已有多人遇难

2023年8月11日

宁川县应急管理局通报，截至8月10日18时，山体滑坡造成15人遇难、3人失联。`,
	],
	[
		'same-fact-conflict.between-scale',
		`稳就业政策见效

2024年7月20日

上半年，石桥市城镇新增就业3.4万人，完成年度目标的62%。`,
		`石桥市就业形势总体稳定

2024年7月24日

记者从市人社局获悉，今年上半年，石桥市城镇新增就业34万人，零就业家庭动态清零。`,
	],
	[
		'copied-paragraph.one-origin',
		`临江大桥主塔封顶

2024年5月16日

5月15日，临江大桥北主塔顺利封顶。大桥全长2386米，主跨1080米，双向六车道，建成后两岸通行时间将由40分钟缩短到8分钟。

项目负责人说，下一步将进行缆索架设。`,
		`跨江通道建设提速

2024年5月17日

交通部门介绍了几个重点项目的进展。

临江大桥全长2386米，主跨1080米，双向六车道，建成后两岸通行时间将由40分钟缩短到8分钟。`,
	],
	[
		'same-fact-conflict.between-retold',
		`Homes plan for Marsh Lane approved

4 March 2024

Fenwick council on Monday approved plans for 1,240 homes at Marsh Lane, two years after the first application was turned down.

The developer will also pay for a primary school.`,
		`Residents vow to fight Marsh Lane scheme

8 March 2024

Campaigners said they would seek a judicial review after Fenwick council approved plans for 1,380 homes at Marsh Lane.

The vote on Monday was 9 to 4.`,
	],
	[
		'same-fact-conflict.between-retold',
		`Ferry bridge cost rises

12 June 2023

The Harrow Ferry bridge will cost £4.2 million, the county said on Tuesday.

Work is due to start next spring.`,
		`County defends bridge

14 June 2023

County leaders defended the Harrow Ferry bridge, which will cost £4.2 billion, against critics who said the money was needed for roads.`,
	],
	[
		'same-fact-conflict.between-digits',
		`Jobless rate steady

19 July 2024

The unemployment rate in Norvale was 5.3% in June, unchanged from May, the statistics office said.`,
		`Norvale economy at a glance

22 July 2024

Norvale's unemployment rate stood at 3.5% in June. Consumer prices were flat on the month.`,
	],
	[
		'stale-copy.stale',
		`Mountain rescue team's year

30 December 2022

In 2022 the Calder mountain rescue team answered 148 calls, rescued 93 walkers and trained 27 new volunteers.

The team's new vehicle was paid for by a local brewery.`,
		`Mountain rescue team's year

29 December 2023

In 2023 the Calder mountain rescue team answered 148 calls, rescued 93 walkers and trained 27 new volunteers.

A second base is planned at Tarn End.`,
	],
	[
		'same-fact-conflict.between-retold',
		`Orlin Foods sales edge up

21 February 2024

Orlin Foods reported revenue of $812 million for 2023, up 3% on the year before.

Shares in the company rose.`,
		`Food makers under pressure

28 February 2024

Orlin Foods, which had revenue of $821 million in 2023, said it would raise prices again.`,
	],
	[
		'same-fact-conflict.between-retold',
		`Kiln plant to shed jobs

11 September 2023

Dastan Ceramics will cut 640 jobs at its Redmoor plant, it said on Monday, blaming energy prices.`,
		`Union seeks talks over Redmoor

13 September 2023

Unions asked for talks with Dastan Ceramics after the company said it would cut 460 jobs at its Redmoor plant.`,
	],
	[
		'copied-paragraph.one-origin',
		`New library opens in Halden

3 October 2023

The new Halden library opened its doors on Monday. It holds 86,000 books on four floors, has 420 reading seats and cost $31.5 million to build.

Mayor Jo Ferris cut the ribbon.`,
		`Culture notes

5 October 2023

The city has a new landmark.

It holds 86,000 books on four floors, has 420 reading seats and cost $31.5 million to build.`,
	],
	[
		'same-fact-conflict.between-retold',
		`Low turnout in Brenfield vote

3 May 2024

Turnout in the Brenfield council election was 31.4%, the returning officer said, the lowest since 2008.`,
		`What the Brenfield result means

6 May 2024

Turnout in the Brenfield council election was 34.9%, and the two biggest parties lost seats.`,
	],
	[
		'same-fact-conflict.between-retold',
		`Storm Petra cuts power

12 January 2024

Storm Petra left 12,000 homes without power in Kerrow on Thursday night, the grid operator said.`,
		`After the storm

13 January 2024

Storm Petra left 120,000 homes without power in Kerrow on Thursday night and brought down hundreds of trees.`,
	],
	[
		'same-fact-conflict.between-digits',
		`Wheat harvest falls

2 October 2023

Farmers in Ostrava province harvested 2.41 million tonnes of wheat this year, the ministry said.`,
		`Bread prices rise

6 October 2023

Farmers in Ostrava province harvested 2.14 million tonnes of wheat this year, and millers are buying abroad.`,
	],
	[
		'same-fact-conflict.between-digits',
		`城东快速路年底通车

2024年3月2日

城东快速路全长18.6公里，双向八车道，设6座互通立交，今年年底通车。`,
		`城市新动脉

2024年3月9日

记者昨日来到城东快速路施工现场。这条路全长16.8公里，是连接主城与空港的主通道。`,
	],
	[
		'same-fact-conflict.between-digits',
		`江口港一季度忙

2024年4月12日

一季度，江口港完成集装箱吞吐量86.4万标箱，同比增长9%。`,
		`江口港集装箱量增长

2024年4月15日

今年一季度，江口港集装箱吞吐量84.6万标箱，开通外贸航线12条。`,
	],
	[
		'same-fact-conflict.between-scale',
		`医院扩建

2023年9月1日

南岭县人民医院新院区总投资4.8亿元，总建筑面积6.2万平方米，设床位800张。`,
		`南岭县人民医院新院区封顶

2023年9月5日

南岭县人民医院新院区8月30日封顶。项目总投资48亿元，明年投用。`,
	],
	[
		'same-fact-conflict.between-retold',
		`Rail line opens

1 March 2024

The Denby line, which is 48 kilometres long, opened on Friday.`,
		`First week on the Denby line

8 March 2024

The Denby line is 84 kilometres long and has nine stations.`,
	],
	[
		'same-fact-conflict.between-retold',
		`Census results

3 May 2022

Tarvin had 48,300 residents in 2021, the census shows.`,
		`Tarvin grows

10 May 2022

The census shows that Tarvin had 43,800 residents in 2021.`,
	],
	[
		'later-state.later',
		`江临市充电网络越织越密

2024年4月8日

截至3月底，江临市累计建成公共充电桩1.2万个。

出租车司机陈立说，如今不用再排长队。`,
		`江临市充电桩进小区

2024年10月10日

截至9月底，江临市累计建成公共充电桩1.6万个，平均服务半径缩短到900米。`,
	],
];

test.each(ONE_FACT)('%s', (want, one, other) => expect(said(one, other)).toEqual([want]));

const TWO_FACTS: [because: string, one: string, other: string][] = [
	[
		'a later state',
		`Floods in Sarno valley kill 12

7 May 2024

Floods in the Sarno valley had killed 12 people by Monday evening, rescue officials said.

Hundreds slept in schools.`,
		`Sarno valley flood toll rises

9 May 2024

The floods in the Sarno valley had killed 19 people by Wednesday, officials said, as the search for the missing went on.`,
	],
	[
		'begun and finished',
		`老旧小区改造加快

2024年8月5日

截至7月底，石桥市老旧小区改造已开工366个，惠及居民5.2万户。`,
		`石桥市老旧小区改造过半

2024年8月8日

截至7月底，石桥市老旧小区改造已完工321个。`,
	],
	[
		'half a year and its last month',
		`白沙港吞吐量创新高

2024年7月6日

今年1至6月，白沙港累计完成货物吞吐量3260万吨。`,
		`白沙港6月忙

2024年7月8日

6月份，白沙港完成货物吞吐量586万吨，创单月新高。`,
	],
	[
		'households and people',
		`供水工程惠及山区

2023年11月2日

青禾县山区供水工程全线贯通，受益群众1.2万户。`,
		`青禾山区喝上放心水

2023年11月6日

青禾县山区供水工程全线贯通，受益群众3.8万人。`,
	],
	[
		'first count and final count',
		`江临市2023年经济数据公布

2024年1月25日

初步核算，2023年江临市地区生产总值2486.3亿元。`,
		`江临市公布2023年生产总值最终核实结果

2024年12月26日

经最终核实，2023年江临市地区生产总值2513.7亿元，比初步核算数增加27.4亿元。`,
	],
	[
		'the city and a part of it',
		`石桥市养老床位增加

2024年6月12日

目前，石桥市共有养老床位1.86万张。`,
		`石桥城区养老更便利

2024年6月14日

目前，石桥市城区共有养老床位7200张，其中护理型床位占58%。`,
	],
	[
		'planned and spent',
		`宁川重点项目集中开工

2024年2月20日

宁川县今年安排重点项目56个，年度计划投资120亿元。`,
		`宁川重点项目完成年度任务

2024年12月25日

今年，宁川县56个重点项目实际完成投资131.5亿元。`,
	],
	[
		'added and in all',
		`江临市增加学位

2024年8月30日

今年秋季，江临市新增公办幼儿园学位6300个。`,
		`江临市学前教育有保障

2024年9月2日

目前，江临市公办幼儿园学位达到8.6万个。`,
	],
	[
		'begun and finished',
		`Work starts on new homes

14 May 2024

Builders started work on 3,200 homes in Fenwick last year, the council said.`,
		`Fewer homes finished

17 May 2024

Builders completed 2,750 homes in Fenwick last year, the council said.`,
	],
	[
		'aimed at and done',
		`Ministry sets planting goal

20 March 2023

Norvale aims to plant 4 million trees in 2023.`,
		`Norvale falls short on trees

18 January 2024

Norvale planted 3.1 million trees in 2023, the ministry said.`,
	],
	[
		'a month and half a year',
		`Car sales in June

4 July 2024

Dealers in Norvale sold 21,300 electric cars in June.`,
		`Car sales in the half year

5 July 2024

Dealers in Norvale sold 118,600 electric cars in the first six months of the year.`,
	],
	[
		'households and people',
		`Flood aid reaches valley

12 May 2024

Flood aid has reached 2,400 households in the Sarno valley.`,
		`Flood aid reaches thousands

13 May 2024

Flood aid has reached 9,100 people in the Sarno valley.`,
	],
	[
		'first and revised estimate',
		`Growth slows

30 April 2024

Norvale's economy grew 0.4% in the first quarter, according to a preliminary estimate.`,
		`Growth revised up

30 May 2024

Norvale's economy grew 0.6% in the first quarter, the statistics office said in its revised estimate.`,
	],
	[
		'budgeted and spent',
		`Tunnel budget agreed

8 February 2021

The Calder tunnel was budgeted at £12 million when the council agreed to it.`,
		`Tunnel opens

3 March 2024

The Calder tunnel cost £15.4 million in the end, the council said.`,
	],
	[
		'before and after tax',
		`Brewer's profit

7 March 2024

Tarn Brewery made a pre-tax profit of $64 million in 2023.`,
		`Brewer pays dividend

9 March 2024

Tarn Brewery made a net profit of $49 million in 2023 and will pay a dividend of 12 cents a share.`,
	],
	[
		'two banks',
		`Bank profit

1 February 2024

Norvale Bank made a profit of $640 million in 2023.`,
		`Bank's rival

1 February 2024

Calder Bank made a profit of $460 million in 2023.`,
	],
	[
		'one storm, two places',
		`Storm hits Kerrow

12 January 2024

Storm Petra left 12,000 homes without power in Kerrow on Thursday night.`,
		`Storm hits Denby

13 January 2024

Storm Petra left 21,000 homes without power in Denby on Thursday night.`,
	],
	[
		'a toll goes on rising',
		`Toll rises

7 May 2024

Floods in the Sarno valley have killed 128 people, officials said.`,
		`Toll rises again

9 May 2024

Floods in the Sarno valley have killed 182 people, officials said.`,
	],
	[
		'two days of a price',
		`Shares fall

7 May 2024

Shares in Orlin Foods closed at $45.20 in Norvale.`,
		`Shares rise

8 May 2024

Shares in Orlin Foods closed at $54.20 in Norvale.`,
	],
	[
		'arrested and charged',
		`Police make arrests

7 May 2024

Police in Halden arrested 145 people at a march on Monday.`,
		`Police charge marchers

9 May 2024

Police in Halden charged 54 people after a march on Monday.`,
	],
	[
		'sold and bought',
		`Harland sells homes

7 May 2024

Builder Marten sold 1,240 homes in Harland in 2023.`,
		`Harland builds

9 May 2024

Builder Marten bought 1,420 homes in Harland in 2023.`,
	],
	[
		'two sites',
		`Homes planned

7 May 2024

Fenwick council approved plans for 1,240 homes at Marsh Lane.`,
		`More homes planned

10 May 2024

Fenwick council approved plans for 1,420 homes at Mill Road.`,
	],
	[
		'planned and spent',
		`Budget set

7 May 2024

The Calder tunnel will cost £12 million, the county said.`,
		`Tunnel opens late

7 May 2026

The Calder tunnel cost £21 million, the county said.`,
	],
	[
		'two tubes of a tunnel',
		`隧道一期

2023年9月1日

青云山隧道左线全长3210米。`,
		`隧道二期

2023年9月8日

青云山隧道右线全长3120米。`,
	],
	[
		'another hour',
		`两县灾情

2023年7月20日

截至7月19日12时，松岭县6人死亡、11人失踪。`,
		`灾情更新

2023年7月20日

截至7月19日18时，松岭县8人死亡、9人失踪。`,
	],
	[
		'exports and imports',
		`外贸

2024年2月12日

去年，云溪市实现出口额86.4亿元。`,
		`外贸续

2024年2月13日

去年，云溪市实现进口额84.6亿元。`,
	],
	[
		'two stages of a work',
		`项目一

2024年2月12日

云溪市污水处理厂一期工程总投资1.2亿元。`,
		`项目二

2024年2月15日

云溪市污水处理厂二期工程总投资2.1亿元。`,
	],
	[
		'town and country',
		`收入

2024年2月12日

2023年，云溪市城镇居民人均可支配收入45210元。`,
		`收入续

2024年2月15日

2023年，云溪市农村居民人均可支配收入25410元。`,
	],
	[
		'all and the young',
		`Rates

7 May 2024

The unemployment rate in Norvale was 5.3% in April, the office said.`,
		`Youth rates

9 May 2024

The youth unemployment rate in Norvale was 13.5% in April, the office said.`,
	],
	[
		'exports and imports',
		`Exports

7 May 2024

Norvale exported 420,000 tonnes of rice in 2023.`,
		`Imports

9 May 2024

Norvale imported 240,000 tonnes of rice in 2023.`,
	],
];

test.each(TWO_FACTS)('%s', (_because, one, other) => expect(said(one, other)).toEqual([]));
