import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

const read = (source: string) => readText(source).paragraphs.map((paragraph) => paragraph.text);

/** Text set in a column of `width` Han characters, a digit or Latin letter taking half of one. */
function column(text: string, width: number): string {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const c of text) {
		const wide = c > '\u2000' ? 2 : 1;
		// No line begins with a closing mark: it hangs on the line before.
		if (used + wide > width * 2 && !'，。、；：！？”）'.includes(c)) {
			lines.push(line);
			line = '';
			used = 0;
		}
		line += c;
		used += wide;
	}
	return [...lines, line].join('\n');
}

const WATER = '去年以来，青柳镇先后投入3800余万元，铺设供水管网126公里，新建加压泵站4座，解决了21个村1.86万人的饮水问题。';
const ROAD = '同一时期，镇里又修通12条断头路，总长9.4公里，沿线6300多户居民的出行时间平均缩短了11分钟，公交线路增加到8条。';

describe('wrapped columns', () => {
	it.each([11, 14, 17, 23])('joins a column of %i characters and keeps its paragraphs', (width) => {
		expect(read(`${column(WATER, width)}\n\n${column(ROAD, width)}\n`)).toEqual([WATER, ROAD]);
	});

	it.each([11, 14, 17])('joins over an empty line inside a sentence, at a width of %i', (width) => {
		const lines = column(WATER, width).split('\n');
		lines.splice(2, 0, '');
		expect(read(`${lines.join('\n')}\n\n${column(ROAD, width)}`)).toEqual([WATER, ROAD]);
	});

	it('leaves the numbered head of a section alone, whatever word it makes with the next line', () => {
		expect(read('一、新房：降幅超过两成\n\n本周成交531套，均价5万元。\n')).toEqual([
			'一、新房：降幅超过两成',
			'本周成交531套，均价5万元。',
		]);
	});

	it('joins lines that are all parted by empty ones', () => {
		expect(read(`${column(WATER, 16).replace(/\n/g, '\n\n')}\n\n\n\n${column(ROAD, 16).replace(/\n/g, '\n\n')}`)).toEqual([
			WATER,
			ROAD,
		]);
	});

	it('knows a paragraph by its indent alone', () => {
		const indented = [WATER, ROAD, WATER].map((text) => column(`　　${text}`, 18)).join('\n');
		expect(read(indented)).toEqual([WATER, ROAD, WATER]);
	});

	it('ends a paragraph at a short last line without an empty one', () => {
		expect(read(`${column(WATER, 20)}\n${column(ROAD, 20)}`)).toEqual([WATER, ROAD]);
	});

	it.each([
		['全县今年新修渠道，总长达到3. 62公里，漏损率降到8 .4%，每方水费1.3 5元。', '3.62公里，漏损率降到8.4%，每方水费1.35元'],
		['鲤鱼每公斤卖1 4.50元，料肉比2. 31 ∶1，热线0571 - 8801 2200。', '14.50元，料肉比2.31∶1，热线0571-8801 2200'],
		['增长率占 62 . 3%，共有3 . 2万户，户均7. 5吨。', '增长率占62.3%，共有3.2万户，户均7.5吨。'],
		['男子组用时2小时3 1分，报名费5 0元，共8 4人参赛。', '男子组用时2小时31分，报名费50元，共8 4人参赛。'],
	])('takes out blanks that a recogniser put into a number: %j', (text, expected) => {
		expect(read(text).join('')).toContain(expected);
	});

	it('keeps two numbers apart', () => {
		expect(read('一季度安排如下：1. 30万元用于修路。')[0]).toContain('1. 30万元');
		expect(read('全县各镇增速依次为2.4 3.15 4.7，均高于去年的水平。')[0]).toContain('2.4 3.15 4.7');
	});

	it('joins a number cut by a line end and an empty line', () => {
		const text = '松岭县水务局介绍，今年全县一共招聘抄表员14\n\n6名，全部经过培训，其中女性占三成以上，平均年龄32岁。';
		expect(read(text).join('|')).toContain('抄表员146名');
	});

	it('makes one unlikely number of two only where a column cuts its lines', () => {
		const text = '去年绿源公司扩建厂房，总投资约计12400万元，占地86亩，预计明年底前竣工投产，可新增就业岗位250个。';
		const lines = column(text, 17);
		expect(lines).toContain('12\n400万元');
		expect(read(`${lines}\n\n${column(ROAD, 17)}`)[0]).toBe(text);
		expect(read('绿源公司扩建厂房，投资12\n400万元用于环保。')).toEqual(['绿源公司扩建厂房，投资12', '400万元用于环保。']);
		expect(read('绿源公司扩建厂房，投资12\n\n400万元用于环保。')).toEqual(['绿源公司扩建厂房，投资12', '400万元用于环保。']);
	});

	it('puts a number together whose every digit stands by itself', () => {
		expect(read('全镇产值同比增长 1 2 . 5%，共有 1 3 个村，总人口 2 . 7 万人。')).toEqual([
			'全镇产值同比增长12.5%，共有13个村，总人口2.7万人。',
		]);
		expect(read('见表1 3个村的人口。')).toEqual(['见表1 3个村的人口。']);
	});

	it('begins a report at its dateline, with a day or a quotation behind it, too', () => {
		const lines = column(`本报讯  11月20日，记者从青柳镇获悉，${WATER}`, 15);
		const found = read(`青柳镇饮水再提升\n  “清水进村”让村民年均少挑630担\n\n    ${lines}\n`);
		expect(found.at(-1)).toMatch(/^本报讯11月20日/u);
	});

	it.each([
		[
			'全县新修渠道3.62公里,漏损率降到8.4%;其中:东片5.3%,西片1,234米。',
			'全县新修渠道3.62公里，漏损率降到8.4%；其中：东片5.3%，西片1,234米。',
		],
		['会议15:30开始,用时3:12,见http://a.example:80/b。', '会议15:30开始，用时3:12，见http://a.example:80/b。'],
	])('reads the ASCII marks of a Chinese sentence as its own: %j', (text, expected) => {
		expect(read(text).join('')).toBe(expected);
	});

	it('joins number, scale and unit broken over lines without a blank', () => {
		const [text] = read(
			'全县今年计划新建高标准农田36\n.5万亩，总投资不超过8\n亿元，目前已开工21\n万亩，占计划的57.5\n%，预计年底前全部完成。',
		);
		expect(text).toBe(
			'全县今年计划新建高标准农田36.5万亩，总投资不超过8亿元，目前已开工21万亩，占计划的57.5%，预计年底前全部完成。',
		);
	});

	it('takes a heading between two columns for no part of either', () => {
		const texts = read(`${column(WATER, 17)}\n\n路通了\n\n${column(ROAD, 17)}`);
		expect(texts).toEqual([WATER, '路通了', ROAD]);
	});

	it('joins what an open bracket holds', () => {
		const [text] = read(`本报讯（记者周小舟 通讯员何\n青）${column(WATER, 15)}`);
		expect(text).toBe(`本报讯（记者周小舟 通讯员何青）${WATER}`);
	});
});

describe('where an indent opens a paragraph', () => {
	it.each(['　　', '    '])('keeps a headline of the column’s width and paragraphs of one line apart: %j', (indent) => {
		const title = '青柳镇一年修通断头路十二条';
		const short = '“路通了。”何青说。';
		const source = [title, ...[WATER, short, ROAD, short].map((text) => column(`${indent}${text}`, 13))].join('\n');
		expect(read(source)).toEqual([title, WATER, short, ROAD, short]);
	});

	it('does so in English, also above a text that begins with a figure or below an item', () => {
		const source = [
			'Harbury adds 1,700 school places',
			'   The town will open nine schools when the term starts on',
			'September 2, at a cost of £36 million, the council said.',
			'• 410 teachers hired, or 12% more than were asked for',
			'   The walk to school has gone from 40 minutes to 10, said',
			'Lynn Foster, a mother of two.',
		];
		expect(read(source.join('\n'))).toEqual([
			source[0],
			'The town will open nine schools when the term starts on September 2, at a cost of £36 million, the council said.',
			source[3],
			'The walk to school has gone from 40 minutes to 10, said Lynn Foster, a mother of two.',
		]);
	});
});

describe('one line a paragraph', () => {
	it('leaves every line alone', () => {
		const lines = ['稳住就业，惠及万家', WATER, '修路', ROAD, '钱从哪里来', '“镇里出一点，村里筹一点。”镇长说。'];
		expect(read(lines.join('\n'))).toEqual(lines);
		expect(read(lines.join('\r\n\r\n'))).toEqual(lines);
	});

	it('leaves a name of two characters alone, whatever word it makes with the next line', () => {
		const lines = ['降雪明天还会加大，多地停课。', '山西', `省应急管理厅消息，${ROAD}`, '云东', `省交通厅消息，${WATER}`];
		expect(read(lines.join('\n'))).toEqual(lines);
	});

	it('keeps paragraphs of like length apart', () => {
		const lines = [
			'东关村修了两座桥，通了公交。',
			'西关村建了一处学堂，有了老师。',
			'南关村打了三口深井，喝上了甜水。',
			'北关村栽了百亩果树，挂满了果。',
		];
		expect(read(lines.join('\n'))).toEqual(lines);
	});

	it('joins a word cut by a page break', () => {
		expect(read(`${WATER}\n\n工程完工之后，沿线的村民终于喝上了放心水，镇里随即着手改造老旧房\n\n屋和道路。`)[1]).toBe(
			'工程完工之后，沿线的村民终于喝上了放心水，镇里随即着手改造老旧房屋和道路。',
		);
	});

	it('does not run a sentence into the caption that cuts it', () => {
		const kinds = readText(
			`${WATER}\n\n完工以后，镇里又把沿线的水塔、机井、沟渠统一交给供水站管理，村民们\n\n\n图为供水站职工在检修水泵。 孙立 摄\n\n的水费也降了。${ROAD}`,
		);
		expect(kinds.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['body', 'body', 'caption', 'body']);
	});
});

describe('English lines', () => {
	it('joins wraps with one blank and mends broken words', () => {
		const source =
			'The town council voted on Tuesday to spend $3.2 million on a reser-\nvoir that would serve 4,100 homes, and it put off a vote on the long-\nterm plan. The reservoir would hold 60 million gallons, the engin-\neer said.\n\nWork begins in May.';
		expect(read(source)).toEqual([
			'The town council voted on Tuesday to spend $3.2 million on a reservoir that would serve 4,100 homes, and it put off a vote on the long-term plan. The reservoir would hold 60 million gallons, the engineer said.',
			'Work begins in May.',
		]);
	});

	it('keeps a hyphen that the article prints elsewhere, and the one of a range', () => {
		const [first] = read(
			'A cease-fire held through the weekend in all but two of the towns, a cease-\nfire that 15-\n20 observers watched from the hills above the river and the railway line.',
		);
		expect(first).toContain('a cease-fire that 15-20 observers');
	});

	it('goes on over an empty line when the next begins in lower case', () => {
		expect(read('The mill employed 310 people in 2019, the company said, and it\n\nwill close in June.')).toEqual([
			'The mill employed 310 people in 2019, the company said, and it will close in June.',
		]);
	});

	it('keeps a headline in small letters apart from the short paragraph under it', () => {
		const lines = ['Wheat harvest falls short in the northern plains', 'Rainfall was 40 mm below average.'];
		expect(read(lines.join('\n'))).toEqual(lines);
	});

	it('takes lines set to full measure for prose, not for rows of a table', () => {
		const lines = [
			'Noise  from  the  ring  road  was  tied  to  some',
			'about  4,200  extra  admissions  in  the  valley  in  2023,',
			'the  authors  wrote,  and  the  cost  of  the  care  was',
			'put  at  9  per  cent  of  the  whole  and  31  per  bed.',
		];
		expect(readText(lines.join('\n')).paragraphs.map(({ kind }) => kind)).not.toContain('tablecell');
		expect(read(lines.join('\n')).join(' ')).toContain('about 4,200 extra admissions in the valley in 2023,');
	});

	it('keeps the lines of a result apart, whatever column they seem to be set in', () => {
		const lines = [
			'Reds 17,267 votes 48.4% (+9.8%)',
			'Blues 9,476 votes 26.6% (-15.6%)',
			'Hill Farmers Party 5,108 votes 14.3%',
			'Green List 1,770 votes 5% (-9.5%)',
			'Reds majority 7,791 (21.8%)',
		];
		expect(read(`The count ended at noon.\n\n${lines.join('\n\n')}`).slice(1)).toEqual(lines);
		expect(read(`The count ended at noon.\n\n${lines.join('\n')}`).slice(1)).toEqual(lines);
	});

	it('keeps a headline in capitals apart from the text that follows it at once', () => {
		const text = [
			'HARLAN TIN OUTPUT PUT AT 3.5 MLN TONNES',
			'Harlan tin output last month fell to an average',
			'of 3.5 mln tonnes from 3.8 mln in January, the',
			'mines said in a note to their owners on Monday.',
		];
		expect(read(text.join('\n'))).toEqual([text[0], text.slice(1).join(' ')]);
	});

	it('keeps a headline apart from the wrapped text below it, where the next word had room', () => {
		const text = [
			'Three held over phone fraud',
			'Three men who cheated 214 pensioners of more than a million',
			'pounds have been held, the police in Harbury said on Monday.',
			'They seized 164 phones in two flats and froze the accounts of',
			'a firm in the town.',
		];
		expect(read(text.join('\n'))).toEqual([text[0], text.slice(1).join(' ')]);
	});

	it('joins no headline over an empty line to what begins with a capital', () => {
		const lines = [
			'Rail ridership in Harbury climbs past its old level',
			'More than 1.9 million people took the train in March.',
		];
		const foot = [
			'Night market opens in Harbury with 120 stalls',
			'University publishes rules for all students',
			'Library in Hale to stay open the whole night',
		];
		expect(read([lines[0], '', lines[1], '', ...foot].join('\n')).slice(0, 2)).toEqual(lines);
	});

	it('takes the empty lines inside paragraphs for nothing where more of them part paragraphs', () => {
		const source = [
			'The mill in Harbury employed 310 people in 2019, its own\n\nreport said. It makes paper. It will need fewer of them in\n\nMay than now.',
			'The town has 4,100 homes and two other mills, and one\n\nof them is to close. Nobody knows when. The other one is\n\nfull of orders from abroad.',
			'Work on the new road to Hale begins in May at a cost of\n\n$3.2 million. It is to be open by the end of next year, the\n\ncouncil said.',
		];
		expect(read(source.join('\n\n\n'))).toEqual(source.map((text) => text.replace(/\n+/g, ' ')));
	});

	it('keeps one line a paragraph apart', () => {
		const lines = ['Rainfall was 40 mm below average.', 'Wheat made up 61% of the crop.', 'Oats came to 12%.'];
		expect(read(lines.join('\n'))).toEqual(lines);
	});
});

describe('figures that a line break cuts from what they belong to', () => {
	it.each([
		'市住建局昨日发布数据显示，第二季度全市商品住宅成交\n\n3268套，环比增长12.4%，为去年三季度以来最高。',
		'成交面积36.2万平方米，成交均价为每平方米9860\n\n元，环比下降1.1%。',
	])('joins %s', (source) => expect(read(source)).toEqual([source.replace(/\n+/g, '')]));

	it('joins two lines of a wide page', () => {
		const source =
			'今年全市夏粮播种面积达26.5万亩，总产量达50.3万吨，比上年增长3.1%，平均亩产397.6公斤，为近十年最高。全市投入\n收割机8000台，机收率达到98.5%。';
		expect(read(source)).toEqual([source.replace('\n', '')]);
	});

	it('joins a number cut behind a comma', () => {
		const source = '昨日，县里通报上半年民生实事的进展，项目总数为20件，1\n8件实事已经开工，完成投资7.85亿元。';
		expect(read(source)).toEqual([source.replace('\n', '')]);
	});

	it('leaves the number of a page alone between the halves of a sentence', () => {
		const lines = [
			'The mill employed 310 people in 2019, the company said, and it would need',
			'',
			'3',
			'',
			'fewer of them by May. The town has 4,100 homes and two other mills, and one',
		];
		expect(readText(lines.join('\n')).paragraphs.map(({ text }) => text)).toContain('3');
	});

	it('joins a preposition to its number', () => {
		const source = 'Wheat for July delivery rose 6 cents to close at 5 dollars; corn gained 2 cents to\n$4.12.';
		expect(read(source)).toEqual([source.replace('\n', ' ')]);
	});

	it('leaves headlines and what opens a paragraph apart', () => {
		const title = '全县智能制造大会召开，签约项目28';
		const body = '近日，全县智能制造大会在青柳镇召开，签约项目28个，总投资36亿元，带动就业3200人。';
		expect(read(`${title}\n${body}`)).toEqual([title, body]);
		const list = '全市高考今日开考，各考点秩序良好';
		const count = '3268名考生在12个考点参加考试，其中理科考生2100名。';
		expect(read(`${list}\n\n${count}`)).toEqual([list, count]);
	});

	it('leaves the name of a district above what is told of it apart from the line before', () => {
		const lines = [
			'石桥区',
			'新建第一小学，新增学位2000个；改扩建柳林小学，新增学位300个；新建学校1所，改扩建学校1所，共新增学位2300个。',
			'云川县',
			'新建云川二中，新增学位1200个；改扩建城关小学，新增学位500个；新建学校1所，改扩建学校1所，共新增学位1700个。',
			'青溪县',
			'新建青溪四中，新增学位1100个；改扩建镇南小学，新增学位600个；新建学校1所，改扩建学校1所，共新增学位1700个。',
		];
		expect(read(lines.join('\n'))).toEqual(lines);
		const head = ['全县学校中', '新建有6所，改扩建有48所', '共增加学位15700个', '具体情况', '石桥区'];
		expect(read([...head, ...lines.slice(1)].join('\n'))).toContain('石桥区');
	});
});
