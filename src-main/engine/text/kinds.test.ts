import { describe, expect, it } from 'vitest';
import { readText } from './index.ts';

const kinds = (source: string) => readText(source).paragraphs.map((paragraph) => `${paragraph.kind}: ${paragraph.text}`);

const BODY = '入夏以来，松岭县已为2300户村民接通了自来水，管网总长86公里，水质合格率达到99.2%，较去年提高1.5个百分点。';

describe('a report in numbered sections', () => {
	it('takes a line with a Roman number for a heading', () => {
		const found = kinds(
			'Report on Work\n\nI. The Year 2018\n\nWe built 40 clinics.\n\nII. Main Targets for 2019\n\nWe will build 50.',
		);
		expect(found).toContain('crosshead: II. Main Targets for 2019');
	});
});

describe('a page of a site', () => {
	it('takes a stamp without its year for furniture, and a line that says more for none', () => {
		for (const stamp of ['10-29 20:41', '10-29 20:41 | 松岭在线'])
			expect(kinds(`松岭自来水通了\n${stamp}\n${BODY}`).some((kind) => kind.startsWith('furniture: 10-29'))).toBe(true);
		expect(kinds(`松岭供水周报 | 10-29 20:41\n${BODY}`)[0]).toContain('headline');
	});

	it('leaves the counters and the list of other stories at the foot of an English page out', () => {
		const story = 'The lock gates at Harbury were replaced over 14 weeks, and 212 boats passed on the first day, the trust said.';
		const page = [
			'Home  News  Sport  Weather',
			'Skip to content',
			'Lock opens again',
			'',
			story,
			'',
			'Share this  Facebook  Twitter',
			'245 comments',
			'Most read',
			'10 walks for a wet day',
			'Copyright 2024 Harbury Echo. All rights reserved.',
		];
		const found = kinds(page.join('\n'));
		expect(found).toContain('headline: Lock opens again');
		expect(found).toContain(`body: ${story}`);
		for (const line of ['245 comments', '10 walks for a wet day']) expect(found).toContain(`furniture: ${line}`);
	});

	it('takes what a page offers below its text for furniture', () => {
		const lines = [
			'Leave a comment',
			'Go to video',
			'Watch the 40 second summary video…',
			'Back to table of contents',
			'Read the full article…',
		];
		const found = kinds(
			['Lock opens again', 'The lock in Hale opened again on Monday after a year of work that cost £2 million.', ...lines].join(
				'\n\n',
			),
		);
		for (const line of lines) expect(found).toContain(`furniture: ${line}`);
	});
	it('takes what a page says of itself, and asks of its readers, for furniture', () => {
		const lines = [
			'Author: M. Dray 3 years ago',
			'This story was first published 9 years ago',
			'Views: 214',
			'Start display at page: 1',
			'Ad blocker found. Kindly switch it off for this newspaper',
			'From £2 a week you can read all of it. Subscribe today',
			'HPN ab/cde',
			'By Our Reporter | Updated 09.15, May 4 | 12 comments',
		];
		const story = 'The lock in Hale opened again on Monday after a year of work that cost £2 million.';
		const found = kinds(['Lock opens again', ...lines, story].join('\n\n'));
		for (const line of lines) expect(found).toContain(`furniture: ${line}`);
		for (const line of [
			'The school was built by the parish 30 years ago and holds 240 pupils.',
			'From £2 a week you could rent a plot in Hale in those days.',
			'Your support for the pier came to £40,000, the mayor said.',
		])
			expect(kinds(`Lock opens again\n\n${story}\n\n${line}`)).toContain(`body: ${line}`);
	});
	it('takes a headline behind the day of an export for one, and a stamp for furniture', () => {
		const story = 'The walk in Harbury raised $104,350, the most in its history, and that is up from $88,200 last spring.';
		const head = 'date 2019-05-15 Walkers push hospice total past the old record';
		const stamp = 'Published: 2019-05-15 By Amara Dray, staff writer at the desk';
		expect(kinds([head, '', story].join('\n'))).toEqual([`headline: ${head}`, `body: ${story}`]);
		expect(kinds(['Walkers push the total up', '', stamp, '', story].join('\n'))).toContain(`furniture: ${stamp}`);
	});

	it('knows the ways to the other pages of a list, and leaves a row of figures alone', () => {
		expect(kinds(`${BODY}\n\n推荐阅读 1 2 3 4 5\n`)[1]).toMatch(/^furniture: /);
		expect(kinds(`${BODY}\n\n1 2 3 4 … 下一页\n`)[1]).toMatch(/^furniture: /);
		expect(kinds(`${BODY}\n\n全村收稻谷 1 2 3 吨，比上年多。\n`).join()).not.toMatch(/furniture: 全村/);
		expect(kinds('The quay has 1 2 3 4 painted on it.').join()).not.toMatch(/furniture/);
	});

	it('takes a row of menus that ends in signing up for one', () => {
		expect(kinds(`首页　新闻　便民查询　96110　登录 | 注册\n清水进村来\n${BODY}`)[0]).toMatch(/^furniture: /);
	});

	it('knows its menus, head line, foot and prompts, and keeps the headline', () => {
		expect(
			kinds(
				[
					'网站首页',
					'新闻中心',
					'通知公告',
					'您当前的位置：首页 > 新闻中心 > 要闻',
					'清水进村来',
					'清水进村来',
					'发布时间：2023-07-04 08:15　来源：松岭县水务局　浏览次数：318　【字体：大 中 小】',
					BODY,
					'责任编辑：王小明',
					'上一篇：防汛演练举行',
					'打印本页 关闭窗口',
					'版权所有 松岭县人民政府',
					'某ICP备12345678号-1',
					'扫一扫在手机打开当前页',
				].join('\n'),
			),
		).toEqual([
			'furniture: 网站首页',
			'furniture: 新闻中心',
			'furniture: 通知公告',
			'furniture: 您当前的位置：首页 > 新闻中心 > 要闻',
			'furniture: 清水进村来',
			'headline: 清水进村来',
			'furniture: 发布时间：2023-07-04 08:15 来源：松岭县水务局 浏览次数：318 【字体：大 中 小】',
			`body: ${BODY}`,
			'furniture: 责任编辑：王小明',
			'furniture: 上一篇：防汛演练举行',
			'furniture: 打印本页 关闭窗口',
			'furniture: 版权所有 松岭县人民政府',
			'furniture: 某ICP备12345678号-1',
			'furniture: 扫一扫在手机打开当前页',
		]);
	});

	it('knows the counter of readers without its noun', () => {
		const found = kinds(`松岭县八个村的村民喝上放心水\n作者：办公室 发布时间：2023-07-04 08:15 浏览：318 次\n${BODY}`);
		expect(found.map((one) => one.split(':')[0])).toEqual(['headline', 'furniture', 'body']);
	});

	it('knows what sites of copies set around a report', () => {
		const found = kinds(
			['松岭县清水进村', BODY, '(资料图片仅供参考)', BODY.replace('松岭', '石桥'), '上一篇新闻', '最新评论', '点击排行'].join(
				'\n\n',
			),
		);
		expect(found.filter((one) => one.startsWith('furniture')).map((one) => one.slice(11))).toEqual([
			'(资料图片仅供参考)',
			'上一篇新闻',
			'最新评论',
			'点击排行',
		]);
	});

	it('knows the same in English', () => {
		const source = [
			'Skip to main content',
			'Home > News > Local',
			'Sign in',
			'Reservoir opens two months early',
			'By Ann Holt',
			'Published: 4 July 2023',
			'The reservoir above Elm Valley opened on Monday, two months ahead of plan, and serves 2,300 homes.',
			'Advertisement',
			'It cost $8.6 million, officials said.',
			'Related articles',
			'© 2023 Valley Post. All rights reserved.',
		];
		expect(readText(source.join('\n')).paragraphs.map((paragraph) => paragraph.kind)).toEqual([
			'furniture',
			'furniture',
			'furniture',
			'headline',
			'byline',
			'furniture',
			'body',
			'furniture',
			'body',
			'furniture',
			'furniture',
		]);
	});

	it('knows the other stories below an article, and what asks for comments', () => {
		const source = [
			'Reservoir opens two months early',
			'Our Correspondent',
			'The reservoir above Elm Valley opened on Monday, two months ahead of plan, and serves 2,300 homes.',
			'It cost $8.6 million, officials said.',
			'Leave a Reply',
			'Related news',
			'Plane comes down near Kesh, kills 17',
			'World 30 July 11:22',
			'Deposits up 4% in Hale',
		];
		expect(readText(source.join('\n')).paragraphs.map((paragraph) => paragraph.kind)).toEqual([
			'headline',
			'byline',
			'body',
			'body',
			...Array(5).fill('furniture'),
		]);
	});

	it.each(['From Ann Hale, Kesh', 'Ann Hale, Kesh Herald Staff Writer', 'Gulf Herald Report', 'Staff Reporter'])(
		'knows who wrote it without a "by": %s',
		(line) => {
			const lead = 'The reservoir above Elm Valley opened on Monday, two months ahead of plan, and serves 2,300 homes.';
			expect(readText(`Reservoir opens early\n\n${line}\n\n${lead}\n`).paragraphs[1]?.kind).toBe('byline');
		},
	);

	it('leaves a sentence about scanning a code in the text', () => {
		expect(kinds(`标题在此\n${BODY}\n村民打开手机，扫一扫贴在水表上的二维码，就能看到本月用了多少吨水。`)[2]).toMatch(/^body/);
	});
});

describe('headings', () => {
	it('tells headline, deck, byline and crosshead', () => {
		expect(
			kinds(`清水进村来\n——松岭县农村供水工作见闻\n□记者 赵一 通讯员 钱二三\n管网通到家\n${BODY}\n水价降下来\n${BODY}`),
		).toEqual([
			'headline: 清水进村来',
			'deck: ——松岭县农村供水工作见闻',
			'byline: □记者 赵一 通讯员 钱二三',
			'crosshead: 管网通到家',
			`body: ${BODY}`,
			'crosshead: 水价降下来',
			`body: ${BODY}`,
		]);
	});

	it('takes the names of a page and of a place above a headline for no headline', () => {
		expect(kinds(`要闻\n\n松岭县\n\n清水进村百姓点赞\n\n${BODY}`).slice(0, 3)).toEqual([
			'furniture: 要闻',
			'deck: 松岭县',
			'headline: 清水进村百姓点赞',
		]);
	});

	it('reads an English newspaper page', () => {
		const source = [
			'THE VALLEY POST              Thursday, August 11, 2022              Page A1',
			'',
			'Council approves',
			'$8 million bond',
			'for reservoir',
			'',
			'By ANN HOLT',
			'Staff Writer',
			'',
			'ELM VALLEY — The town council voted 5-2',
			'on Wednesday to ask voters for a bond of',
			'$8 million that would pay for a reser-',
			'voir and repair 14 miles of pipe, ending',
			'a debate that has run for three years.',
			'',
			'See BOND, Page A6',
			'',
			'Photo by Tom Reed/Post',
			'Workers mend a pipe on Mill Street.',
		].join('\n');
		const reading = readText(source);
		expect(reading.paragraphs.map((paragraph) => `${paragraph.kind}: ${paragraph.text}`)).toEqual([
			'furniture: THE VALLEY POST Thursday, August 11, 2022 Page A1',
			'headline: Council approves $8 million bond for reservoir',
			'byline: By ANN HOLT',
			'byline: Staff Writer',
			'body: ELM VALLEY — The town council voted 5-2 on Wednesday to ask voters for a bond of $8 million that would pay for a reservoir and repair 14 miles of pipe, ending a debate that has run for three years.',
			'furniture: See BOND, Page A6',
			'caption: Photo by Tom Reed/Post Workers mend a pipe on Mill Street.',
		]);
		expect([reading.published?.day, reading.author?.text]).toEqual(['2022-08-11', 'ANN HOLT']);
	});

	it('takes a headline below the lead for the headline', () => {
		const reading = readText(`县域巡礼 走进松岭\n\n${BODY}\n\n清水进村来\n\n——松岭县农村供水工作见闻\n\n□ 赵一\n\n${BODY}`);
		expect(reading.title?.text).toBe('清水进村来');
		expect(reading.stories).toHaveLength(1);
		expect(reading.paragraphs.map((paragraph) => paragraph.kind)).toEqual(['deck', 'body', 'headline', 'deck', 'byline', 'body']);
	});

	it('does not take a sentence or a quotation for a heading', () => {
		expect(kinds(`清水进村来\n${BODY}\n水来了。\n“真甜！”\n${BODY}`).map((one) => one.slice(0, 4))).toEqual([
			'head',
			'body',
			'body',
			'body',
			'body',
		]);
	});

	it('keeps the blank between the two phrases of a heading and drops those inside prose', () => {
		const texts = kinds(`清水进村 百姓点赞\n入夏以来，松岭县已为 2300 户村民接通 了自来水 。`);
		expect(texts).toEqual(['headline: 清水进村 百姓点赞', 'body: 入夏以来，松岭县已为2300户村民接通了自来水。']);
	});
});

describe('pictures', () => {
	it('knows a caption by its opening and by its credit', () => {
		expect(
			kinds(
				`清水进村来\n\n${BODY}\n\n图为村民在接水\n\n松岭县二水厂的职工在检修水泵。 孙立 摄\n\n7月2日，游客在松岭水库大坝上拍照。\n\n本报记者 孙立 摄\n\n${BODY}`,
			).map((one) => one.split(':')[0]),
		).toEqual(['headline', 'body', 'caption', 'caption', 'caption', 'caption', 'body']);
	});

	it('knows what a picture shows, said once without and once with its credit, and a credit behind the words', () => {
		const story = 'HARBURY – The lock gates were replaced over 14 weeks, and 212 boats passed on the first day, the trust said.';
		const shows = 'Boats wait below the lock gates on the river in Harbury';
		const page = ['Lock opens again', '', shows, '', `${shows}, Tarland, April 24, 2020. REUTERS/Ann Holt/File photo`, '', story];
		expect(kinds(page.join('\n')).map((one) => one.split(':')[0])).toEqual(['headline', 'caption', 'caption', 'body']);
		const credited = ['Lock opens again', '', `${shows}, seen on Aug 2, 2019. PHOTO: AFP`, '', story];
		expect(kinds(credited.join('\n')).map((one) => one.split(':')[0])).toEqual(['headline', 'caption', 'body']);
		const deck = ['Lock opens again', '', 'Boats pass the lock gates on the river again', '', story];
		expect(kinds(deck.join('\n')).map((one) => one.split(':')[0])).toEqual(['headline', 'deck', 'body']);
	});

	it('cuts numbered captions off the paragraph they were run into', () => {
		const texts = kinds(`清水进村来\n${BODY}\n①松岭水库全景。②二水厂的滤池。③村民在接水。${BODY}`);
		expect(texts.slice(2)).toEqual(['caption: ①松岭水库全景。②二水厂的滤池。③村民在接水。', `body: ${BODY}`]);
	});

	it('leaves a numbered list alone', () => {
		const list =
			'①每户补贴300元；②每村奖励2万元；③逾期不补，已领取的要退回，并在公示栏公布名单和原因，接受村民监督，时间不少于7天。';
		expect(kinds(`清水进村来\n${BODY}\n${list}`)[2]).toBe(`listitem: ${list}`);
	});

	it('knows a pull quote, and takes a paragraph printed twice for what it is', () => {
		const bare = BODY.slice(0, -1);
		expect(kinds(`清水进村来\n${BODY}\n${bare}\n水来了。`)[2]).toBe(`pullquote: ${bare}`);
		expect(kinds(`清水进村来\n${BODY}\n水来了。\n${BODY}`)[3]).toBe(`body: ${BODY}`);
	});
});

describe('tables, lists and waste', () => {
	it('keeps the cells of a row apart', () => {
		expect(kinds(`${BODY}\n指标　　全县　　城区\n供水量　　320　　180\n用水户\t2300\t1100`).slice(1)).toEqual([
			'tablecell: 指标\t全县\t城区',
			'tablecell: 供水量\t320\t180',
			'tablecell: 用水户\t2300\t1100',
		]);
	});

	it('knows items of a list', () => {
		expect(
			kinds(`${BODY}\n1.新建水厂2座；\n2.改造管网86公里。`)
				.slice(1)
				.map((one) => one.split(':')[0]),
		).toEqual(['listitem', 'listitem']);
	});

	it('knows waste of a recogniser', () => {
		expect(kinds(`${BODY}\n\n|[] ]]} stl[[\n\n*** ~ ^\n\n${BODY}`).map((one) => one.split(':')[0])).toEqual([
			'body',
			'noise',
			'noise',
			'body',
		]);
	});

	it.each(['云川新闻网 > 要闻 > 正文', '云川 > 云川天气 > 资讯 >'])('knows the way to a page: %s', (line) => {
		expect(kinds(`${line}\n\n清水进村来\n\n${BODY}`)[0]).toMatch(/^furniture/u);
	});

	it('knows what a forum strews between lines against copying', () => {
		expect(kinds(`${BODY}\n7 k3 p, W: R2 G) * t\n${BODY}`).map((one) => one.split(':')[0])).toEqual(['body', 'noise', 'body']);
		expect(kinds(`${BODY}\n\nA B C D\n\n${BODY}`).map((one) => one.split(':')[0])).not.toContain('noise');
	});

	it('puts letter-spaced text together', () => {
		expect(kinds(`全 县 新 增 供 水 能 力 3 2 0 吨 ， 管 网 延 伸 到 村 。\n${BODY}`)[0]).toBe(
			'body: 全县新增供水能力320吨，管网延伸到村。',
		);
	});
});

describe('what only looks like furniture', () => {
	it('leaves a sentence about how often something was looked at in the text', () => {
		const said = '目前，这段海獭视频的浏览量已超过260万次，点赞14万。';
		expect(kinds(`${BODY}\n\n${said}\n\n${BODY.slice(0, -1)}！`)[1]).toBe(`body: ${said}`);
		expect(kinds(`${BODY}\n\n2023-07-04 08:15 浏览量3200次`)[1]).toMatch(/^furniture/u);
	});

	it.each([
		'关注民生实事',
		'来自大山的好水',
		'下图书馆建起来',
		'图书馆免费提供',
		'编辑部的故事',
		'记者走进松岭看变化',
		'老厂房变身文创园',
		'摄影展开幕',
		'第3版图上线',
		'打印店开进村',
		'时间都去哪儿了',
	])('%s stays a heading', (heading) => {
		expect(kinds(`${heading}\n${BODY}`)[0]).toBe(`headline: ${heading}`);
	});

	it.each([
		'Source of the Elm found',
		'Updated 2021 budget adds $3 million',
		'Phone sales rise 12%',
		'Home sales fall for fourth month',
		'By the river, a town grows',
		'Next stop: a new station',
		'Search for ferry goes on',
		'Photos show the flood',
		'Print shops close across the valley',
	])('%s stays a heading', (heading) => {
		expect(kinds(`${heading}\nThe reservoir above Elm Valley opened on Monday and serves 2,300 homes.`)[0]).toBe(
			`headline: ${heading}`,
		);
	});

	it('reads a table whose cells came one to a line, and passes over a page number', () => {
		const source = `${BODY}\n\n供水量\n320\n用水户\n2300\n\n${BODY}\n\n17\n\n${BODY}`;
		expect(readText(source).paragraphs.map((paragraph) => paragraph.kind)).toEqual([
			'body',
			'tablecell',
			'tablecell',
			'tablecell',
			'tablecell',
			'body',
			'furniture',
			'body',
		]);
	});
});

describe('what stands on lines of its own', () => {
	const page = (...lines: string[]) =>
		readText(['清水进村来', '', BODY, '', ...lines].join('\n')).paragraphs.map(({ kind }) => kind);

	it('is a cell between numbers, with as many heads as a row has cells', () => {
		const text = 'The trust in Harbury sold 120 boats in May, more than in any May before, it said on Monday.';
		const found = readText(
			['Boats sell well', '', text, '', 'Town', 'Boats', 'Hale', '24', 'Marlow Row', '17', '', text].join('\n'),
		).paragraphs.map(({ kind }) => kind);
		expect(found).toEqual(['headline', 'body', ...Array(6).fill('tablecell'), 'body']);
	});

	it('is a crosshead with its mark, alone between two texts', () => {
		expect(page('■ 进展', BODY.replace('2300', '2400'))).toEqual(['headline', 'body', 'crosshead', 'body']);
		expect(page('■ 进展', '■ 打算', BODY.replace('2300', '2400'))).toEqual(['headline', 'body', 'listitem', 'listitem', 'body']);
	});

	it('is a first part of the text under the headline, by its number', () => {
		const found = readText(['清水进村来', '（一）总体情况', BODY].join('\n')).paragraphs.map(({ kind }) => kind);
		expect(found).toEqual(['headline', 'crosshead', 'body']);
	});

	it.each([
		'原创 松岭发布 松岭发布 2024-03-05 18:30 松岭',
		'2024-03-05 10:30·松岭县融媒体中心官方账号',
		'转发 12 评论 3 赞 45',
		'来源 | 松岭日报',
		'附件：供水统计表.xlsx',
		'松岭日报　　　　第2页',
		'-END-',
		'松岭日报数字报',
	])('is furniture: %s', (line) => expect(page(line)).toEqual(['headline', 'body', 'furniture']));

	it.each([
		'9.10 BST',
		'Save',
		'Tags: boats, Harbury',
		'— Harbury Trust (@harbury) March 5, 2024',
		'Already a subscriber? Sign in',
	])('is furniture: %s', (line) => {
		const text = 'The trust in Harbury sold 120 boats in May, more than in any May before, it said on Monday.';
		expect(kinds(['Boats sell well', '', text, '', line, '', text.replace('120', '90')].join('\n'))[2]).toBe(
			`furniture: ${line}`,
		);
	});

	it('is an item of a list where the number goes on', () => {
		const items = ['1、不喝生水；', '2、不存雨水；', '3、节约用水。'];
		const found = readText(['清水进村来', '', BODY, '', ...items].join('\n')).paragraphs;
		expect(found.slice(2).map(({ text, kind }) => `${kind}: ${text}`)).toEqual(items.map((item) => `listitem: ${item}`));
	});

	it('is a headline above the byline, however short beside the menus of the page', () => {
		const found = kinds(
			['松岭日报数字报', '2024年03月12日 第A03版：民生 【字体：大 中 小】', '返回首页', '清水进村来', '本报记者 罗雁', BODY].join(
				'\n',
			),
		);
		expect(found).toContain('headline: 清水进村来');
	});

	it('is a caption by its circled number, or by who took it in capitals', () => {
		expect(new Set(page('图①：村民在接水。', '图②：水塔。').slice(2))).toEqual(new Set(['caption']));
		const text = 'The trust in Harbury sold 120 boats in May, more than in any May before, it said on Monday.';
		const shown = 'Boats wait at the lock in Harbury on Monday. JIM DALE / HARBURY ECHO';
		expect(kinds(['Boats sell well', '', shown, '', text].join('\n'))[1]).toBe(`caption: ${shown}`);
		for (const end of ['./ANN B. DALE', '. / ANN DALE', '. Photo: Harbury Echo']) {
			const taken = `Boats wait at the lock in Harbury on 3 March 2019${end}`;
			expect(kinds(['Boats sell well', '', taken, '', text].join('\n'))[1]).toBe(`caption: ${taken}`);
		}
		const told = 'Boats wait at the lock in Harbury, where a berth costs £40 a week. The trust says it is AB/CD.';
		expect(kinds(['Boats sell well', '', told, '', text].join('\n'))[1]).toBe(`body: ${told}`);
	});

	it('says whose a picture is, and leaves the text above it alone', () => {
		const lines = ['清水进村来', BODY, '图片来源：视觉松岭', BODY.replace('2300', '2400')];
		const found = readText(lines.join('\n')).paragraphs.map(({ kind }) => kind);
		expect(found).toEqual(['headline', 'body', 'caption', 'body']);
		const text = 'The trust in Harbury sold 120 boats in May, more than in any May before, it said on Monday.';
		const shown = 'Boats at the lock in Harbury. (Jim Dale/Harbury Echo)';
		expect(kinds(['Boats sell well', '', shown, '', text].join('\n'))[1]).toBe(`caption: ${shown}`);
	});
});

describe('what a page and a wire set around a report', () => {
	const at = (line: string) => kinds(`清水进村来\n${BODY}\n${line}\n${BODY.replace('2300', '3200')}`);

	it.each([
		'第3版　要闻　2024年10月19日　星期六　责任编辑 李晴　版式 王冰',
		'A02 综合新闻',
		'打印本页 分享到：微信 微博 QQ空间',
		'（责任编辑：何田）',
		'客服热线：0537-2211000',
	])('%s is furniture', (line) => expect(at(line).filter((kind) => kind.startsWith('furniture: '))).toHaveLength(1));

	it.each([
		'第3版图书目录收入新书120种，其中儿童读物46种。',
		'A02航班准点率达到91%，较上月提高。',
		'收藏本地老报纸的人越来越多，去年有86位。',
	])('%s is text', (line) => expect(at(line)).toContain(`body: ${line}`));

	it('knows the slug, the progress marks and the byline of an English report', () => {
		const found = kinds(
			[
				'BC-Grain-Close,0215',
				'URGENT',
				'Wheat ends higher',
				'By Alan Reeve, grain markets correspondent',
				'',
				'Wheat futures closed higher on Tuesday after the ministry cut its estimate of the crop by 40 million bushels.',
				'MORE',
				'(Reporting by Ann Lee; editing by Bo Tan)',
				'By Friday, the correspondent said, prices had doubled to 9 dollars a bushel.',
			].join('\n'),
		);
		for (const line of ['BC-Grain-Close,0215', 'URGENT', 'MORE', '(Reporting by Ann Lee; editing by Bo Tan)'])
			expect(found).toContain(`furniture: ${line}`);
		expect(found).toContain('byline: By Alan Reeve, grain markets correspondent');
		expect(found.at(-1)).toMatch(/^body: By Friday/);
	});

	it('knows the name of the paper above the line with day and page', () => {
		const head = 'THE HALVERTON COURIER';
		const day = 'Saturday, August 10, 2024                              Page A7';
		const first = 'Demand has risen since May. The three reservoirs held 41 billion litres on Friday, about 90 million more than';
		const rest = 'usual, because of the heat, the company said on its site on Friday night.';
		expect(kinds(`${first}\n${head}\n${day}\n${rest}`)).toContain(`furniture: ${head}`);
		expect(kinds(`${first} usual.\n${head}\n${rest}`)).not.toContain(`furniture: ${head}`);
	});

	it('takes what somebody said for the headline where another heading follows', () => {
		const quote = '“没想到水真来了”';
		const deck = '——云川市青石镇柳坪村见闻';
		expect(kinds([quote, deck, '', BODY].join('\n'))).toEqual([`headline: ${quote}`, `deck: ${deck}`, `body: ${BODY}`]);
		expect(kinds([quote, '', BODY].join('\n'))[0]).toBe(`body: ${quote}`);
		expect(kinds(['“没想到水真来了。”', deck, '', BODY].join('\n'))[0]).toMatch(/^body: /);
	});

	it('knows the stamps, buttons and remarks that sites and forums set around a report', () => {
		for (const line of [
			'作者：县体育局 发布时间：2023-07-04 08:15 来源：本站原创',
			'2023-07-04 作者： 来源：松岭日报',
			'松岭农民报 2023-07-04 08:15 大字',
			'字号变大| 字号变小',
			'字体调节: A+ A- 操作:',
			'暂无评论，发起评论可获得更多关注',
			'已有12人发表了评论',
			'新闻推荐',
			'一审：赵一',
			'初审编辑：',
			'本站广告',
			'X 关闭',
			'您的当前位置：',
			'松岭网 > 正文',
			'> 工作动态 > 县市频道',
			'今日 首页 -读者投书 -旧报查阅 -常见问答',
			'Untitled Document',
			'3.png',
			'发布時間：2023-07-04 08:15稿件來源：松嶺網',
		])
			expect(kinds(`清水进村来\n\n${line}\n\n${BODY}`)).toContain(`furniture: ${readText(line).paragraphs[0]?.text}`);
		for (const line of ['松岭日报记者一审判决后回访当事人', '村民评论正在起变化', '发布时间定了'])
			expect(kinds(`清水进村来\n\n${line}\n\n${BODY}`).join()).not.toMatch(new RegExp(`furniture: ${line}`));
	});

	it('knows a byline that says who reported', () => {
		for (const line of ['赵一 报道', '松岭网·晚报新闻记者 赵一 云川报道'])
			expect(kinds(`清水进村来\n${line}\n${BODY}`)).toContain(`byline: ${line}`);
	});

	it('takes nothing of the list of other stories at the foot of a page for the report', () => {
		const found = kinds(
			['清水进村来', '', BODY, '', '新闻推荐', '-', '松岭县大棚年产值超千万元', '-', '松岭县新增公交3条'].join('\n'),
		);
		expect(found).toContain('furniture: 松岭县大棚年产值超千万元');
		expect(found).toContain('furniture: 松岭县新增公交3条');
		expect(
			kinds(['清水进村来', '', BODY, '', '相关新闻', '松岭县新增公交3条', BODY.replace('2300', '15')].join('\n')).join(),
		).not.toMatch(/furniture: 松岭县新增/);
	});

	it('takes a headline of three clauses above its stamp for one', () => {
		const title = '历时八个月，万余人参赛，松岭县第八届运动会闭幕';
		expect(kinds([title, '', '时间：2023-07-04 08:15   热度：37℃   作者：网络', '', BODY].join('\n'))[0]).toBe(
			`headline: ${title}`,
		);
		expect(kinds([title, '', BODY].join('\n'))[0]).toBe(`body: ${title}`);
	});

	it('leaves the lines above a picture with its whole text apart', () => {
		const picture = '7月4日，松岭县锦绣学校工地，工人在加紧施工。学校总投资3600万元，设18个教学班。赵一 摄';
		const found = kinds(['松岭：建好家门口的学校', '时间：', '小采', '松岭：建好家门口的学校（汇总）', picture].join('\n'));
		expect(found).toContain(`caption: ${readText(picture).paragraphs[0]?.text}`);
	});
});

describe('lines behind a mark', () => {
	const report = [
		'云川今秋新增学位1.64万个',
		'记者23日从云川市教育局获悉，今年秋季开学，全市新增学位1.64万个，比去年多3200个。',
		'◎石桥区',
		'新建石桥路第二小学，新增学位2100个，改扩建4所，新增学位1000个。',
		'◎青山县',
		'新建青山第三中学，新增学位1200个，另有2所公办幼儿园开园。',
		'◎高中阶段',
		'学校建起来，老师从哪儿来？今年全市计划招聘中小学教师860名。',
		'（全媒体记者 明瑞 编辑 周一鸣）',
	].join('\n\n');
	it('are crossheads where they name a place or a matter, and begin no story', () => {
		expect(kinds(report).filter((line) => line.includes('◎'))).toEqual([
			'crosshead: ◎石桥区',
			'crosshead: ◎青山县',
			'crosshead: ◎高中阶段',
		]);
		expect(readText(report).stories).toHaveLength(1);
	});
	it('are bylines where they name people', () =>
		expect(kinds(`清水进村来\n◎王晓明 李梅\n${BODY}`)).toContain('byline: ◎王晓明 李梅'));
	it('are bylines in brackets at the end', () => expect(kinds(report).at(-1)).toMatch(/^byline/u));
});

describe('a line that only says when a page was out', () => {
	const story =
		'A fire in Marlow destroyed 71 houses on Monday, the council said in a statement, and 40 people were moved to a school.';
	it.each([
		'Tuesday, March 03, 2020 - 07:15 AM',
		'March 3, 2020',
		'Wed 3 March 2021 10:15 GMT',
		'Wednesday, January 17, 2018 6:41:09 EST AM',
	])('%s', (line) => {
		const read = readText(`Fire in Marlow\n\nBy Ann Hale\n${line}\n\n${story}`);
		expect(read.paragraphs.find(({ text }) => text === line)?.kind).toBe('furniture');
		expect(read.published?.day).not.toBeNull();
	});
	it('is no line with a place or more', () => {
		expect(kinds(`KESH, March 3\n\n${story}`)[0]).not.toMatch(/^furniture/u);
		expect(kinds(`March 3, a day to remember\n\n${story}`)[0]).not.toMatch(/^furniture/u);
	});
});

describe('the head of a feature', () => {
	const [kicker, title, byline] = kinds(
		`【新春走基层】\n\n山里的泳衣卖到了海边\n\n松岭晚报记者 罗雁 实习生 令狐婷 文/图\n\n${BODY}`,
	);
	it('has a column above its headline', () => {
		expect(kicker).toBe('deck: 【新春走基层】');
		expect(title).toBe('headline: 山里的泳衣卖到了海边');
	});
	it('has a byline that took the pictures too', () => expect(byline).toMatch(/^byline/u));
	it('has a headline in brackets where it has no other', () =>
		expect(kinds(`【松岭通水】\n\n${BODY}`)[0]).toBe('headline: 【松岭通水】'));
});

describe('lines of a page around its report', () => {
	it('are no headlines: a paper and its page, a reporter and the hour', () => {
		const [paper, title, who] = kinds(
			`松岭晚报 第A04版 本埠民生\n\n松岭四年改了18个老小区\n\n松岭法治报记者 江一帆2021-08-06 11:37\n\n${BODY}`,
		);
		expect(paper).toMatch(/^furniture/u);
		expect(title).toMatch(/^headline/u);
		expect(who).toMatch(/^byline/u);
	});
});

describe('lines that sites and digital papers set around a report', () => {
	const page = (line: string, below = false) =>
		kinds(below ? `松岭水厂投用\n\n${BODY}\n\n${line}` : `松岭水厂投用\n\n${line}\n\n${BODY}`);
	it.each([
		'3上一篇 下一篇4 2018年4月24日 放大 缩小 默认',
		'上一期 下一期',
		'返回版面 版面导航',
		'http://www.songling.example 2014年09月14日02:17 松岭晨报',
		'2019-08-16 11:36:56 [来源：松岭日报] [作者：江一帆 罗雁] [编辑：周一]',
		'松岭新闻客户端2025-01-19 10:24',
		'發布 2020.08.22 17:25',
		'综合新闻',
		'出版：更新：',
	])('above it: %s', (line) => expect(page(line).filter((one) => one.startsWith('furniture'))).toHaveLength(1));
	it.each([
		'编辑/江一帆',
		'<上一图集 下一图集>',
		'(新媒體責編：abcde)',
		'青山湖新聞網編輯：江一帆 罗雁',
		'本文來自【松岭融媒體中心】，僅代表作者觀點。本平臺只提供信息傳播服務。',
		'转载请注明地址：http://www.songling.example/6699.html',
		'聲明：',
		'1、凡本网注明“松岭交通杂志”，所有自采新闻（含图片），如需授权转载应在授权范围内使用，并注明来源。',
		'3、如因作品内容、版权和其他问题需要同本网联系的，请在30日内进行。',
		'广告垂询电话：0551-62815807 新闻热线：0551-62620110',
		'松岭交通24小时值班手机：17801261553 商务合作：010-67683008',
		'松岭简介 | 招聘信息 | 广告合作 | 法律顾问 | 联系我们',
		'标签：我市区域合作',
		'ID:abcd',
		'最新回应',
		'热门评论举报',
	])('below it: %s', (line) => expect(page(line, true).at(-1)).toMatch(/^furniture/u));
	it('are told from what a report says', () => {
		expect(page('编辑部2018年4月24日收到来信12封，要求放大字号。', true).at(-1)).toMatch(/^body/u);
		expect(page('新增综合新闻栏目12个，凡本地作者均可投稿。', true).at(-1)).toMatch(/^body/u);
	});
	it('leave the day of the page', () => {
		for (const line of [
			'3上一篇 下一篇4 2018年4月24日 放大 缩小 默认',
			'http://www.songling.example 2014年09月14日02:17 松岭晨报',
		])
			expect(readText(`松岭水厂投用\n\n${line}\n\n${BODY}`).published?.day).toMatch(/^20/u);
	});
	it('are bylines where they name who wrote it', () => {
		expect(page('經濟日報／ 記者江美玲／松岭即時報導')[1]).toMatch(/^byline/u);
		expect(page('▋江一帆 记者 罗雁')[1]).toMatch(/^byline/u);
	});
	it('are captions where somebody took them', () => {
		expect(page('选手经过松岭大桥。松岭日报全媒体记者江一帆、罗雁、周一、吴平、郑晓、王梅、杨青摄')[1]).toMatch(/^caption/u);
		expect(page('在線庭審現場(松岭網發 松岭法院供圖)')[1]).toMatch(/^caption/u);
		expect(page('今日雨量最高為松岭縣。圖：氣象局/提供', true).at(-1)).toMatch(/^caption/u);
	});
});

describe('a summary between the headline and the dateline', () => {
	it('parts no report', () => {
		const page = `松岭县：上半年经济向好\n\n2019-08-16 11:36:56 [来源：云川日报]\n\n实现收入4.02亿元，同比增长6.15%；渔业总产值同比增长7.3%\n\n云川日报讯（记者 江一帆）${BODY}`;
		const { stories, paragraphs } = readText(page);
		expect(stories).toHaveLength(1);
		expect(paragraphs[2]?.kind).toBe('deck');
	});
});

describe('the headlines of a whole page of a paper', () => {
	const others = ['松岭年票开始发行', '松岭水厂投用', '青山摄影大赛征稿', '云川百亩荷花开放', '云川公交增开12对'];
	it('are none of the report whose title comes again below them', () => {
		const found = kinds(`${others.join('\n')}\n\n松岭水厂投用\n\n${BODY}`);
		expect(found.slice(0, 5).every((line) => line.startsWith('furniture'))).toBe(true);
		expect(found[5]).toBe('headline: 松岭水厂投用');
	});
});
