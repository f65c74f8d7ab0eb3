import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

const stories = (source: string) => readText(source).stories.map((story) => story.title);

const ONE = '本报讯（记者赵一）近日，松岭县二水厂建成投用，日供水能力达到1.2万吨，惠及8个村的3600多名村民。';
const TWO = '新华社临江9月3日电（记者钱二）记者从临江市交通局获悉，全市新开公交线路6条，总长74公里，投放新能源车58辆。';
const THREE = '本报讯 （通讯员孙三 李四）北安镇日前举办农民运动会，12个村的240名选手参加了9个项目的比赛。';
const MORE = '据介绍，项目去年5月开工，总投资3200万元，是当地近十年来规模最大的一项民生工程，工期比计划缩短了两个月。';

describe('readText, stories', () => {
	it('leaves a single report one story, dateline or not', () => {
		expect(stories(`清水进村来\n${ONE}\n水价降了\n${MORE}`)).toEqual(['清水进村来']);
		expect(stories(`清水进村来\n记者 赵一\n${MORE}\n水价降了\n${MORE}`)).toEqual(['清水进村来']);
		expect(stories(MORE)).toEqual(['']);
	});

	it('keeps what sums a report up above its dateline in one story with it', () => {
		const text = [
			'Storms kill five across the Midlands',
			'The weather service confirmed five tornadoes in Marlow County.',
			'• At least two people died in Tolby.\n• Some 40 homes were damaged.',
			'TOLBY — Ann Hale walked down to her boathouse before 7 a.m. Wednesday and looked at the mast that lay across it.',
			'At least two anglers were killed in the county.',
		].join('\n\n');
		expect(readText(text).stories).toHaveLength(1);
	});

	it('keeps who wrote it below a dateline with the title once more', () => {
		const feature = `松岭：枣儿红了\n新华社松岭9月3日电 题：松岭：枣儿红了\n作者 钱二 孙三\n${MORE}\n${MORE}`;
		expect(readText(feature).stories).toHaveLength(1);
		expect(stories(`${TWO}\n北安农民赛场显身手\n记者 孙三\n${MORE}`)).toHaveLength(2);
	});

	it('parts a column of briefs at its headlines and datelines', () => {
		const source = `松岭二水厂投用\n\n${ONE}\n\n临江公交再添新线\n\n${TWO}\n\n${MORE}\n\n北安农民赛场显身手\n\n${THREE}`;
		const reading = readText(source);
		expect(reading.stories.map((story) => story.title)).toEqual(['松岭二水厂投用', '临江公交再添新线', '北安农民赛场显身手']);
		expect(reading.paragraphs.map((paragraph) => paragraph.story)).toEqual([0, 0, 1, 1, 1, 2, 2]);
		expect(reading.paragraphs.filter((paragraph) => paragraph.kind === 'headline')).toHaveLength(3);
		expect(source.slice(reading.stories[1]!.start, reading.stories[1]!.end)).toMatch(/^临江公交[\s\S]*两个月。$/);
	});

	it('parts a column of briefs whose headlines have bullets', () => {
		expect(stories(`一周速览\n\n●松岭二水厂投用\n${ONE}\n\n●临江公交再添新线\n${TWO}`)).toHaveLength(2);
		expect(stories(`${ONE}\n\n●免费接送\n\n${MORE}`)).toHaveLength(1);
	});

	it('parts releases at datelines with their day in brackets', () => {
		const release = (city: string, day: string) =>
			`${city} (${day}) – Almost 52,000 people in 84 districts need food after a year without rain, the fund said.`;
		const source = `Drought spreads\n${release('KESH', 'June 24, 2024')}\nFloods follow\n${release('HALE/MARLOW', '26 June 2024')}`;
		expect(stories(source)).toEqual(['Drought spreads', 'Floods follow']);
	});

	it('parts a column of briefs that says it is one, without datelines', () => {
		const tale = (name: string) => `${name} held its yearly fair on the green, and 1,200 people came to see the 40 stalls.`;
		const source = `TOWN NEWS IN BRIEF\n\nFair day\n\n${tale('Aldham')}\n\nBridge shut\n\n${tale('Brinton')}\n\nNew vicar\n\n${tale('Carlby')}`;
		expect(stories(source)).toHaveLength(3);
		expect(stories(source.replace('TOWN NEWS IN BRIEF', 'Three fairs in one day'))).toHaveLength(1);
		expect(stories(`本地简讯\n\n清水进村来\n\n${MORE}\n\n水价降了\n\n${MORE}`)).toHaveLength(2);
	});

	it('parts reports that follow one another without headlines', () => {
		expect(stories(`${ONE}\n${MORE}\n${TWO}\n${THREE}`)).toEqual(['', '', '']);
	});

	it('gives headlines that come after the reports to the reports they speak of', () => {
		const rest = '北安镇农民运动会开赛\n\n临江新开6条公交线路\n\n图为水厂一角。 周五 摄';
		expect(stories(`清水进村来\n记者 赵一\n\n${MORE}\n\n${TWO}\n\n${MORE}\n\n${THREE}\n\n${rest}`)).toEqual([
			'清水进村来',
			'临江新开6条公交线路',
			'北安镇农民运动会开赛',
			'',
		]);
	});

	it('makes a picture with its news between two reports a story of its own', () => {
		const picture = '9月1日，松岭县首届山地自行车赛在云雾山开赛，来自省内外的180名选手参加了36公里的角逐。';
		const reading = readText(`松岭二水厂投用\n\n${ONE}\n\n${picture}\n\n周五 摄\n\n临江公交再添新线\n\n${TWO}`);
		expect(reading.paragraphs.map((paragraph) => `${paragraph.story} ${paragraph.kind}`)).toEqual([
			'0 headline',
			'0 body',
			'1 caption',
			'1 caption',
			'2 headline',
			'2 body',
		]);
	});

	it('parts English wire copy', () => {
		const source =
			'Mill to close\n\nRIVERTON (AP) — The mill will close in May, cutting 210 jobs.\n\nThe company cited falling demand.\n\nShares slip\n\nLONDON, March 3 (Reuters) - Shares fell 2.3% on Friday to 7,204.10 points.';
		expect(stories(source)).toEqual(['Mill to close', 'Shares slip']);
	});

	it('parts at a dateline that says where it was taken from', () => {
		expect(
			stories(`国内简讯\n${TWO}\n据新华社北安9月4日电　北安镇今年新增绿地12公顷，植树4.6万株，全部由社区认养。`),
		).toHaveLength(2);
	});

	it('does not part at an agency that a sentence only quotes', () => {
		expect(stories(`清水进村来\n${ONE}\n据新华社9月3日电，全省已有12个县完成改造。\n${MORE}`)).toHaveLength(1);
	});
});
