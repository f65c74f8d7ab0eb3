import { expect, it } from 'vitest';
import { read } from '../../read.ts';
import { againPairs } from './told-again.ts';

const pairs = (source: string): string[] =>
	againPairs(read(source)).map(({ first, second, kind }) => `${kind} ${first.text} ${second.text}`);

it.each([
	['全市现有渔港公厕3000座，由环卫所照管。\n\n年底前，这300座公厕都将装上太阳能灯。', 'scale 3000座 300座'],
	['去年全港外贸进出口总额286.4亿元，增长4%。港务局说，全年286.4万元的进出口总额居全省第三。', 'scale 286.4亿元 286.4万元'],
	['海堤全长12.8公里，设驿站6处。周末来散步的人说，这条12.8米长的海堤真好走。', 'unit 12.8公里 12.8米'],
	['渔校今秋招收新生317人，编成8个班。开学典礼上，校长欢迎这371名新生。', 'digits 317人 371名'],
	[
		'The pier cost £310 million to build and took six years. The £310 billion pier opens in May.',
		'scale £310million £310billion',
	],
	[
		'The fleet landed 4,500 tonnes of herring in June. Prices held. The 450 tonnes of herring went to 12 canneries.',
		'scale 4,500tonnes 450tonnes',
	],
	['Skipper Alan Marsh, 58, was fined £4,000. Marsh, 85, has fished for 40 years.', 'digits 58 85'],
])('%s', (source, want) => {
	expect(pairs(source)).toEqual([want]);
});

it.each([
	['城西渔港投资3600万元，下月开港。规模大得多的城东渔港总投资3.6亿元，还在打桩。', 'two harbours'],
	['全港补贴渔船300艘，每艘补贴5000元，共补贴150万元。平均每条网补贴500元。', 'each'],
	['去年全港渔船3000艘。其中钢船300艘。', 'a part'],
	['去年捕捞12.4万吨。今年捕捞14.2万吨。', 'two years'],
	['东岛卖出鱼干12.5万箱。西岛卖出鱼干15.2万箱。', 'two islands'],
	['现有渔船3000艘。港务局说，3000艘渔船都装了定位。上月报废渔船300艘。', 'nothing says that it is the same'],
	['Of the 1,400 pupils at Harbour School, most walk. Year 8’s 140 pupils all do.', 'another owner'],
	['The council planned 300 moorings and has built 270. The last 30 will be ready by March.', 'the rest'],
	['Alder Boats sold 1,240 nets. Birch Boats sold 1,420 nets.', 'two firms'],
	['上半年，全港加工鱼粉2700吨，恰好是去年的一成。今年加工鱼粉2.7万吨。', 'the words tell the ratio'],
	['一季度全省渔获86.4万吨。二季度全省渔获84.6万吨。', 'two quarters without a day of publication'],
	['青礁水库蓄水量36.2亿立方米；白鹭水库蓄水量3.62亿立方米，占总库容的六成。', 'two of a kind'],
	['全市渔业支出17.7亿元，执行率75%；市本级渔业支出已执行1.77亿元。', 'a part of the whole'],
	['全港共卸鱼31580箱，其中东泊位卸鱼3160箱，验讫3158箱。', 'behind 其中 all is of a part'],
	['11月卖鱼12.3万箱。1至11月卖鱼123万箱。', 'a month and the months up to it'],
	['10月卖鱼36.4万箱。去年10月卖鱼3.64万箱。', 'last year’s October'],
	['今年新建鱼亭127个，全市累计建成鱼亭1270个。', 'a running total'],
	['St Mary’s dock handled 9,340 boxes. Its sister dock, St Anne’s, handled 934 boxes.', 'somebody else'],
	['The first ballot drew 1,263 votes. In the run-off there were 1,236 votes.', 'two ballots'],
	['全校42名教师中，15名是新来的。\n\n全区有小学生4.2万人，四年净增8600人。', 'two names, and two digits'],
	['码头年收入突破2亿元。\n\n力争渔村集体年收入20万元以上的村占到九成。', 'one digit'],
	[
		'渔民节设有53个比赛项目，吸引了全县1300余名选手。票友赛设9个比赛项目，共有来自全县35个镇区420名选手参赛。',
		'events and towns',
	],
	['A ferry struck a pier, killing four people. Of the 40 people on deck, 31 were tourists.', 'one digit'],
	[
		'At the island exchange, the local crown opened lower at 61.38. On Friday, it had gained six pence to end at 61.33.',
		'how it opened',
	],
	['Some 1,240 lots rose on the day. On the same board 124 lots remained unsold.', 'what befell them'],
	['They raised twelve thousand pounds for the lifeboat. The £12,000 will buy an engine.', 'one sum in words and digits'],
])('%s is left alone: %s', (source) => {
	expect(pairs(source)).toEqual([]);
});

it('weighs how much speaks for one number', () => {
	const [sure] = againPairs(read('全港外贸总额286.4亿元。全年286.4万元的外贸总额居全省第三。'));
	const [likely] = againPairs(read('现有渔船50艘。500艘渔船都要检修。'));
	expect(sure?.certain).toBe(true);
	expect(likely?.certain).toBe(false);
});

it('looks at no more numbers under one key than it says', () => {
	const many = Array.from({ length: 400 }, (_, i) => `第${i + 1}号码头有渔船${3 * 10 ** (i % 4)}艘。`).join('');
	expect(pairs(many).length).toBeLessThan(400);
});
