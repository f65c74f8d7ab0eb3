/** Every kind of copy that a file or two files hold, and what is said of it, in both languages. */
import { describe, expect, test } from 'vitest';
import { check } from '../../check.ts';
import { read } from '../../read.ts';

const RULES = ['duplicate-paragraph', 'duplicate-sentence', 'copied-paragraph'];

const said = (...texts: readonly string[]): string[] => saidBy(RULES, ...texts);

function saidBy(rules: readonly string[], ...texts: readonly string[]): string[] {
	const { documents, between } = check(
		texts.map((source) => ({ source, reading: read(source) })),
		{ rules },
	);
	const within = documents.flatMap(({ findings }) => findings);
	return [...within, ...between].map(({ level, rule, variant }) => `${level} ${rule}.${variant}`);
}

const page = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

const ZH = {
	head: '垃圾分类驿站进小区',
	stamp: '2024年5月6日 来源：河湾日报',
	a: '记者在现场看到，新建的垃圾分类驿站配有自动开盖的投放口和洗手池，附近三个小区的1860户居民步行五分钟就能到达，每天收运两次。',
	b: '据介绍，驿站投用以来，厨余垃圾分出量由每天1.2吨增加到2.6吨，可回收物由专人上门收取，居民可以用积分兑换日用品。',
	c: '街道办事处主任何文斌表示，下一步还将在老旧小区增设四处驿站，并请志愿者在早晚高峰时段值守，手把手教居民分类。',
	d: '住在河滨小区的周阿姨说，过去楼下的桶点一到夏天气味难闻，现在窗户可以放心打开了，孩子们也愿意来这里扔垃圾。',
	figure: ['1860', '1680'],
	second: ['2.6吨', '2.9吨'],
	word: ['据介绍', '据了解'],
	things: ['日用品', '生活用品'],
	tail: '可回收物由专人上门收取，居民可以用积分兑换日用品。',
	line: '收运车辆全部换成新能源车型，途经的街巷不再有污水滴漏。',
	slogan: '垃圾分一分，环境美十分！',
	caption: (text: string) => `图为${text.replace(/。$/u, '')}。何林 摄`,
	foot: '本报告所载资料来源于公开渠道，未经许可不得转载，版权归河湾日报社所有。',
	page: (n: number) => `河湾日报社版权所有，本报告所载资料来源于公开渠道，未经许可不得转载 第${n}页`,
	more: '相关阅读',
	cut: (text: string) => `${text.slice(0, 40)}……`,
	other: page('各区动态', '2024年5月8日', '东湖区举办春季招聘会，提供岗位1200个。'),
	briefs: [
		'本报讯（记者 赵一）河湾区近日召开会议，部署春季环境整治工作，要求各街道压实责任，限期整改问题点位。',
		'本报讯（记者 钱二）东湖区举办春季招聘会，120家企业到场，提供岗位1200个，吸引了不少应届毕业生前来。',
	],
	briefHeads: ['河湾部署环境整治', '东湖招聘会人气旺'],
};
const EN: typeof ZH = {
	head: 'Sorting stations come to estates',
	stamp: '6 May 2024',
	a: 'The new sorting station has doors that open by themselves and a basin to wash hands, and 1,860 households in three estates can reach it within five minutes on foot.',
	b: 'Since it opened the amount of food waste sorted has risen from 1.2 tonnes to 2.6 tonnes a day, and a van collects cardboard and glass from the door twice a week.',
	c: 'Martin Hale, who runs the district office, said four more stations would be put up next to older estates, with volunteers to help residents in the mornings and evenings.',
	d: 'Joan Pike, who lives on the Riverside estate, said she could open her windows again after years of smells from the bins below her flat.',
	figure: ['1,860', '1,680'],
	second: ['2.6', '2.9'],
	word: ['cardboard', 'newspaper'],
	things: ['cardboard', 'newspaper'],
	tail: 'and a van collects cardboard and glass from the door twice a week.',
	line: ' The lorries that collect the waste now run on batteries and no longer drip on the road.',
	slogan: 'We will not wait!',
	caption: (text: string) => `Photo: ${text.replace(/\.$/u, '')}. Picture by Ann Lowe`,
	foot: 'What this report holds was taken from public sources and must not be copied without the leave of the council.',
	page: (n: number) => `Annual report of the Riverside district council, all rights reserved, not for sale — page ${n}`,
	more: 'Read more',
	cut: (text: string) => `${text.slice(0, 90)}…`,
	other: page('District news', '8 May 2024', 'The job fair in Eastlake had 1,200 posts on offer.'),
	briefs: [
		'RIVERSIDE — The council met on Monday to plan the spring clean of the district, and asked every ward to report by June.',
		'EASTLAKE — The spring job fair drew 120 employers with 1,200 posts on offer, and many school leavers came to see them.',
	],
	briefHeads: ['Riverside plans its spring clean', 'Job fair in Eastlake draws a crowd'],
};

describe.each([
	['zh', ZH],
	['en', EN],
])('%s', (_language, t) => {
	const { head, stamp, a, b, c, d } = t;
	const changed = (text: string, ...swaps: readonly string[][]): string =>
		swaps.reduce((all, [from, to]) => all.replace(from ?? '', to ?? ''), text);

	test.each<[kind: string, text: string, want: string[]]>([
		['a paragraph pasted twice', page(head, stamp, a, b, d, b, c), ['warning duplicate-paragraph.exact']],
		['with one figure changed', page(head, stamp, a, d, changed(a, t.figure), c), ['error duplicate-paragraph.one-figure']],
		[
			'with one figure and a word changed',
			page(head, stamp, b, d, changed(b, t.second, t.word), c),
			['warning duplicate-paragraph.near-figure'],
		],
		['with a word changed', page(head, stamp, a, b, d, changed(b, t.things), c), ['warning duplicate-paragraph.near']],
		['a sentence twice', page(head, stamp, a + t.line, b, c + t.line, d), ['note duplicate-sentence.repeated']],
		[
			'three paragraphs pasted again',
			page(head, stamp, ...fillers(t), a, b, c, d, a, b, c),
			['warning duplicate-paragraph.block'],
		],
		[
			'the end of a column again at the head of the next',
			page(head, stamp, a, b, t.tail + c, d),
			['note duplicate-paragraph.overlap'],
		],
		['a whole body twice', page(head, stamp, a, b, c, d, head, stamp, a, b, c, d), ['note duplicate-paragraph.whole']],
		[
			'a body twice, each paragraph by the side of its copy',
			page(head, stamp, a, a, b, b, c, c, d, d),
			['note duplicate-paragraph.whole'],
		],
		[
			'a whole body twice with one figure changed',
			page(head, stamp, a, b, c, d, head, stamp, changed(a, t.figure), b, c, d),
			['note duplicate-paragraph.whole', 'error duplicate-paragraph.one-figure'],
		],
		['an excerpt under “read more”', page(head, stamp, a, b, c, d, t.more, head, t.cut(a)), ['note duplicate-paragraph.teaser']],
		['a teaser above the text', page(head, t.cut(a), stamp, a, b, c), ['note duplicate-paragraph.teaser']],
		['a summary above the text', page(head, a, stamp, a, b, c), ['note duplicate-paragraph.echo']],
		['a foot on every page', page(head, a, t.foot, b, t.foot, c, t.foot, d), ['note duplicate-paragraph.running']],
		[
			'a paragraph with numbers three times',
			page(head, stamp, ...fillers(t), a, b, c, b, d, b),
			['warning duplicate-paragraph.exact', 'warning duplicate-paragraph.exact'],
		],
		['a foot with the number of its page', page(head, a, t.page(1), b, t.page(2), c, t.page(3), d), []],
		['a pull quote', page(head, stamp, a, d.replace(/[。.]$/u, ''), b, d, c), []],
		['a caption', page(head, stamp, a, t.caption(a), b, c), []],
		['a headline that the lead takes up', page(changed(a, [/[。.]$/u.exec(a)?.[0] ?? '', '']).slice(0, 30), stamp, a, b), []],
		['a slogan', page(head, stamp, t.slogan, a, t.slogan, b, t.slogan, c), []],
		[
			'a paragraph in two reports of one page',
			page(t.briefHeads[0] ?? '', t.briefs[0] ?? '', b, t.briefHeads[1] ?? '', t.briefs[1] ?? '', b),
			['warning duplicate-paragraph.stories'],
		],
		[
			'a brief with the lead of the report inside',
			page(
				t.briefHeads[0] ?? '',
				t.briefs[0] ?? '',
				t.briefHeads[1] ?? '',
				t.briefs[1] ?? '',
				c,
				t.briefHeads[0] ?? '',
				t.briefs[0] ?? '',
				b,
				d,
			),
			['note duplicate-paragraph.stories'],
		],
	])('%s', (_kind, text, want) => expect(said(text).sort()).toEqual([...want].sort()));

	test('a paragraph taken over by another article is one origin', () => {
		expect(said(page(head, stamp, a, b, c), page(t.other, b))).toEqual(['note copied-paragraph.one-origin']);
		expect(said(page(head, stamp, a, b, c), page(t.other, `${b}${t.line}`))).toEqual(['note copied-paragraph.one-origin']);
	});

	test('a paragraph taken over two days later with one figure changed is a question', () => {
		const other = page(t.other, changed(b, t.second));
		expect(saidBy(['same-fact-conflict'], page(head, stamp, a, b, c), other)).toEqual([
			'note same-fact-conflict.between-sentence',
		]);
	});

	test('of three articles with one paragraph the later two are told of the first', () => {
		expect(said(page(head, stamp, a, b, c), page(t.other, b), page(t.other, d, b))).toEqual([
			'note copied-paragraph.one-origin',
			'note copied-paragraph.one-origin',
		]);
	});
});

/** Paragraphs that nothing repeats, so that three copies are not nearly all of the text. */
function fillers(t: typeof ZH): string[] {
	return t === ZH
		? [
				'河湾区地处两河交汇处，下辖六个街道，老旧小区多，巷道窄，垃圾清运一直是个难题。',
				'去年冬天，区里把这件事列入为民办实事的清单，邀请居民代表一道踏勘选址。',
				'施工队利用夜间作业，前后用了四十天，没有影响居民白天的出行。',
				'如今走进巷子，墙面粉刷一新，路灯也换成了节能灯，老人们坐在树下乘凉。',
			]
		: [
				'The district lies where two rivers meet and has six wards, most of them with old estates and narrow lanes.',
				'Last winter the council put the matter on its list of works and asked residents to walk the sites with it.',
				'The builders worked at night for forty days so that nobody had to walk around them by day.',
				'The walls along the lanes have been painted since, and the lamps now burn less power than they did.',
			];
}

test('parallel statements about others are no copies', () => {
	const zh = (who: string, n: number) =>
		`${who}今年新添置医疗设备36台套，培训医护人员${n}人次，门诊预约率提高到九成以上，群众看病更加方便。`;
	expect(said(page('卫生院添设备', zh('北桥卫生院', 412), '乡亲们都说好。', zh('南桥卫生院', 436)))).toEqual([]);
	const en = (who: string, n: number) =>
		`Doctors at ${who} have had 36 new scanners since the spring, trained ${n} nurses to use them and cut the wait for a result to two days.`;
	expect(said(page('Scanners arrive', en('Northbridge', 412), 'Patients were pleased.', en('Southbridge', 436)))).toEqual([]);
	const years = (year: string, n: number) => `${year}上半年，全县新添置医疗设备36台套，培训医护人员${n}人次，群众看病更加方便。`;
	expect(said(page('卫生院添设备', years('2022年', 412), '乡亲们都说好。', years('2023年', 436)))).toEqual([]);
});
