/**
 * A whole article view, built from sentences and from where the figures stand in them: for tests and for looking at the
 * window without a desk. Offsets are worked out, never written down. Not reachable from index.html.
 */
import { noFiling } from '../../src-main/contract/library.ts';
import type {
	BetweenFinding,
	Figure,
	Finding,
	Paragraph,
	ParagraphKind,
	Qualifier,
	Reading,
	Relation,
} from '../../src-main/contract/model.ts';
import type { FigureState } from '../../src-main/contract/review.ts';
import type { ArticleView } from '../../src-main/contract/view.ts';

const NONE: Qualifier = { text: '', start: null, end: null, origin: 'none', source: null };

export const OPEN: FigureState = {
	verdict: 'open',
	reason: null,
	comment: '',
	correction: null,
	by: null,
	at: null,
	event: null,
	notes: [],
};

interface Sentence {
	kind: ParagraphKind;
	story: number;
	text: string;
}

const TEXTS: readonly Sentence[] = [
	{ kind: 'headline', story: 0, text: '清河县三年改造老街46条' },
	{ kind: 'byline', story: 0, text: '本报记者　林远' },
	{
		kind: 'body',
		story: 0,
		text: '记者从清河县住建局获悉，截至6月底，全县计划改造的48条老街已完工45条，完工率达93.8%，惠及居民1.26万户。余下3条将在国庆节前全部完工，届时全县老街改造任务将提前两个月完成。',
	},
	{
		kind: 'body',
		story: 0,
		text: '改造中，全县新装路灯2350盏，其中东城1120盏、西城830盏、南关420盏；新铺雨水管网17.4公里，总投资3.82亿元，约占全年城建投资的二成。',
	},
	{ kind: 'crosshead', story: 0, text: '钱花在哪里' },
	{
		kind: 'body',
		story: 0,
		text: '今年安排的9600万元中，4320万元用于管网，占45%；2400万元用于路面，占35%。县财政局副局长何敏说，每条街的账目都在街口公示，群众随时可以查。',
	},
	{
		kind: 'body',
		story: 1,
		text: '沿河步道去年接待游客超过21万人次，比上年增长12.5%，带动沿线小店新增就业约340人。',
	},
	{
		kind: 'body',
		story: 1,
		text: '沿河步道去年接待游客超过12万人次，比上年增长12.5%，带动沿线小店新增就业约340人。',
	},
	{ kind: 'body', story: 1, text: '<img src=x onerror=alert(1)> 是原稿里的一行代码，编号A17，照样当文字看。全长8公里。' },
];

interface Spot extends Partial<Figure> {
	paragraph: number;
	text: string;
}

const stated = (text: string): Qualifier => ({ text, start: 0, end: text.length, origin: 'stated', source: 'clause' });
const inherited = (text: string, start: number): Qualifier => ({
	text,
	start,
	end: start + text.length,
	origin: 'inherited',
	source: 'headline',
});

const SPOTS: readonly Spot[] = [
	{ paragraph: 0, text: '46条', kind: 'count', value: '46', unit: '条', metric: stated('老街') },
	{ paragraph: 2, text: '48条', kind: 'count', value: '48', unit: '条', metric: stated('老街'), aspect: 'target' },
	{ paragraph: 2, text: '45条', kind: 'count', value: '45', unit: '条', metric: stated('老街'), aspect: 'done' },
	{
		paragraph: 2,
		text: '93.8%',
		kind: 'percent',
		value: '93.8',
		unit: '%',
		precision: '0.1',
		metric: stated('完工率'),
		aspect: 'completion',
	},
	{ paragraph: 2, text: '1.26万户', kind: 'count', value: '12600', unit: '户', precision: '100', metric: stated('居民') },
	{ paragraph: 2, text: '3条', kind: 'count', value: '3', unit: '条', metric: stated('老街'), aspect: 'remaining' },
	{ paragraph: 3, text: '2350盏', kind: 'count', value: '2350', unit: '盏', metric: stated('路灯'), aspect: 'added' },
	{ paragraph: 3, text: '1120盏', kind: 'count', value: '1120', unit: '盏', metric: stated('路灯'), aspect: 'part' },
	{ paragraph: 3, text: '830盏', kind: 'count', value: '830', unit: '盏', metric: stated('路灯'), aspect: 'part' },
	{ paragraph: 3, text: '420盏', kind: 'count', value: '420', unit: '盏', metric: stated('路灯'), aspect: 'part' },
	{ paragraph: 3, text: '17.4公里', kind: 'measure', value: '17.4', unit: '公里', precision: '0.1', metric: stated('雨水管网') },
	{
		paragraph: 3,
		text: '3.82亿元',
		kind: 'money',
		value: '382000000',
		unit: '元',
		precision: '1000000',
		metric: stated('总投资'),
	},
	{ paragraph: 5, text: '9600万元', kind: 'money', value: '96000000', unit: '元', precision: '10000', metric: stated('资金') },
	{ paragraph: 5, text: '4320万元', kind: 'money', value: '43200000', unit: '元', precision: '10000', metric: stated('管网') },
	{ paragraph: 5, text: '45%', kind: 'percent', value: '45', unit: '%', metric: stated('管网'), aspect: 'share' },
	{ paragraph: 5, text: '2400万元', kind: 'money', value: '24000000', unit: '元', precision: '10000', metric: stated('路面') },
	{ paragraph: 5, text: '35%', kind: 'percent', value: '35', unit: '%', metric: stated('路面'), aspect: 'share' },
	{
		paragraph: 6,
		text: '超过21万人次',
		kind: 'count',
		value: '210000',
		unit: '人次',
		modifier: 'over',
		modifierText: '超过',
		precision: '10000',
		metric: stated('游客'),
	},
	{
		paragraph: 6,
		text: '12.5%',
		kind: 'percent',
		value: '12.5',
		unit: '%',
		precision: '0.1',
		metric: stated('游客'),
		aspect: 'growth',
	},
	{
		paragraph: 6,
		text: '约340人',
		kind: 'count',
		value: '340',
		unit: '人',
		modifier: 'about',
		modifierText: '约',
		precision: '10',
		metric: stated('就业'),
	},
	{
		paragraph: 7,
		text: '超过12万人次',
		kind: 'count',
		value: '120000',
		unit: '人次',
		modifier: 'over',
		modifierText: '超过',
		precision: '10000',
		metric: stated('游客'),
	},
	{
		paragraph: 7,
		text: '12.5%',
		kind: 'percent',
		value: '12.5',
		unit: '%',
		precision: '0.1',
		metric: stated('游客'),
		aspect: 'growth',
	},
	{
		paragraph: 7,
		text: '约340人',
		kind: 'count',
		value: '340',
		unit: '人',
		modifier: 'about',
		modifierText: '约',
		precision: '10',
		metric: stated('就业'),
	},
	{ paragraph: 8, text: '8公里', kind: 'measure', value: '8', unit: '公里', metric: stated('全长') },
];

function paragraphs(): { source: string; list: Paragraph[] } {
	let source = '';
	const list = TEXTS.map((sentence, index): Paragraph => {
		const start = source.length;
		source += `${sentence.text}\n`;
		const { length } = sentence.text;
		return { index, ...sentence, start, end: start + length, map: [{ from: 0, start, length }] };
	});
	return { source, list };
}

function figure(spot: Spot, index: number, list: readonly Paragraph[]): Figure {
	const paragraph = list[spot.paragraph];
	const from = paragraph?.text.indexOf(spot.text) ?? -1;
	if (!paragraph || from < 0) throw new Error(`no ${spot.text} in paragraph ${spot.paragraph}`);
	const headline = list[0]?.start ?? 0;
	return {
		story: paragraph.story,
		start: paragraph.start + from,
		end: paragraph.start + from + spot.text.length,
		from,
		to: from + spot.text.length,
		kind: 'count',
		value: null,
		low: null,
		high: null,
		unit: '',
		modifier: 'exact',
		modifierText: '',
		precision: '1',
		time: null,
		metric: NONE,
		aspect: 'level',
		period: spot.paragraph === 2 ? { ...stated('截至6月底'), interval: null } : { ...NONE, interval: null },
		place: inherited('清河县', headline),
		attribution: NONE,
		...spot,
		id: `f${index + 1}`,
	};
}

function relation(
	part: Partial<Relation> & Pick<Relation, 'rule' | 'verdict' | 'figures' | 'formula' | 'printed' | 'computed'>,
): Relation {
	return { operands: [], interval: null, gap: null, pairedBy: [], readings: [], ...part };
}

const RELATIONS: readonly Relation[] = [
	relation({
		rule: 'completion-rate',
		verdict: 'holds',
		figures: ['f3', 'f2', 'f4'],
		operands: [
			{ role: 'done', figure: 'f3', interval: { low: '45', high: '45' } },
			{ role: 'target', figure: 'f2', interval: { low: '48', high: '48' } },
			{ role: 'share', figure: 'f4', interval: { low: '93.75', high: '93.85' } },
		],
		formula: '45 ÷ 48',
		printed: '93.8%',
		computed: '93.75%',
		interval: { low: '93.75', high: '93.75' },
	}),
	relation({
		rule: 'share-of-whole',
		verdict: 'fails',
		figures: ['f16', 'f13', 'f17'],
		operands: [
			{ role: 'part', figure: 'f16', interval: { low: '23995000', high: '24005000' } },
			{ role: 'whole', figure: 'f13', interval: { low: '95995000', high: '96005000' } },
			{ role: 'share', figure: 'f17', interval: { low: '34.5', high: '35.5' } },
		],
		formula: '2400万元 ÷ 9600万元',
		printed: '35%',
		computed: '25%',
		interval: { low: '24.99', high: '25.01' },
		gap: '9.49',
		readings: [
			{ id: 'rounded', holds: false, computed: '25%' },
			{ id: 'truncated', holds: false, computed: '25%' },
		],
	}),
	relation({
		rule: 'parts-of-total',
		verdict: 'fails',
		figures: ['f8', 'f9', 'f10', 'f7'],
		operands: [
			{ role: 'part', figure: 'f8', interval: { low: '1120', high: '1120' } },
			{ role: 'part', figure: 'f9', interval: { low: '830', high: '830' } },
			{ role: 'part', figure: 'f10', interval: { low: '420', high: '420' } },
			{ role: 'whole', figure: 'f7', interval: { low: '2350', high: '2350' } },
		],
		formula: '1120 + 830 + 420',
		printed: '2350盏',
		computed: '2370盏',
		interval: { low: '2370', high: '2370' },
		gap: '20',
	}),
	relation({ rule: 'growth-rate', verdict: 'cannot-tell', figures: ['f18', 'f19'], formula: '', printed: '12.5%', computed: '' }),
];

function finding(part: Partial<Finding> & Pick<Finding, 'id' | 'rule' | 'level'>): Finding {
	return {
		fingerprint: `print-${part.id}`,
		variant: 'says',
		params: {},
		figures: [],
		paragraphs: [],
		spans: [],
		relation: null,
		...part,
	};
}

export const FAKE_ARTICLE = 'article-1';
export const OTHER_ARTICLE = 'article-2';

export function fakeReading(): { reading: Reading; source: string } {
	const { source, list } = paragraphs();
	const figures = SPOTS.map((spot, index) => figure(spot, index, list));
	const storyEnd = list[5]?.end ?? 0;
	return {
		source,
		reading: {
			language: 'zh',
			title: { text: TEXTS[0]?.text ?? '', start: 0, end: list[0]?.end ?? 0 },
			published: { day: '2024-07-03', field: null, given: true },
			author: null,
			source: null,
			stories: [
				{ index: 0, title: TEXTS[0]?.text ?? '', start: 0, end: storyEnd },
				{ index: 1, title: '沿河步道热起来', start: storyEnd, end: source.length },
			],
			paragraphs: list,
			figures,
			others: [],
			coverage: { numerals: figures.length + 1, figures: figures.length, labels: 1, phrases: 0, furniture: 0, unclassified: 0 },
			notices: [],
		},
	};
}

/** A fresh view: nothing decided yet. */
export function fakeView(): ArticleView {
	const { reading, source } = fakeReading();
	const span = (index: number) => {
		const p = reading.paragraphs[index];
		return { start: p?.start ?? 0, end: p?.end ?? 0 };
	};
	const findings: Finding[] = [
		finding({ id: 'a', rule: 'share-of-whole', level: 'error', figures: ['f16', 'f13', 'f17'], relation: 1 }),
		finding({ id: 'b', rule: 'parts-of-total', level: 'error', figures: ['f8', 'f9', 'f10', 'f7'], relation: 2 }),
		finding({ id: 'c', rule: 'near-duplicate', level: 'warning', paragraphs: [6, 7], spans: [span(6), span(7)] }),
		finding({ id: 'd', rule: 'contrary-approximators', level: 'note', figures: ['f20'] }),
	];
	const ours = reading.figures[4];
	const between: BetweenFinding = {
		id: 'e',
		fingerprint: 'print-e',
		rule: 'same-fact-conflict',
		variant: 'says',
		level: 'warning',
		params: {},
		figures: [
			{ document: FAKE_ARTICLE, id: 'f5' },
			{ document: OTHER_ARTICLE, id: 'f1' },
		],
	};
	const theirText = '清河县老街改造惠及居民1.62万户，完工率超过九成。';
	const theirs: Paragraph = { index: 0, story: 0, kind: 'body', text: theirText, start: 0, end: theirText.length, map: [] };
	const from = theirText.indexOf('1.62万户');
	if (!ours) throw new Error('the fake article has too few figures');
	const theirFigure: Figure = {
		...ours,
		id: 'f1',
		paragraph: 0,
		text: '1.62万户',
		value: '16200',
		from,
		to: from + 6,
		start: from,
		end: from + 6,
	};
	return {
		summary: {
			id: FAKE_ARTICLE,
			title: TEXTS[0]?.text ?? '',
			fileName: 'qinghe.txt',
			language: 'zh',
			published: '2024-07-03',
			importedAt: '2024-07-03T02:11:00.000Z',
			touchedAt: null,
			sample: false,
			progress: { figures: reading.figures.length, decided: 0, confirmed: 0, flagged: 0, errors: 2, warnings: 2, notes: 0 },
			filing: noFiling,
			drafts: 1,
		},
		revision: {
			id: 'revision-1',
			sha256: '0'.repeat(64),
			importedAt: '2024-07-03T02:11:00.000Z',
			receipt: {
				fileName: 'qinghe.txt',
				bytes: 1480,
				format: 'text/plain',
				encoding: 'utf-8',
				encodingFrom: 'valid',
				characters: source.length,
				pages: null,
				pagesWithoutText: [],
				stories: 2,
				paragraphs: reading.paragraphs.length,
				figures: reading.figures.length,
				furniture: 0,
				noise: 0,
				linesJoined: 4,
			},
		},
		sourceText: source,
		reading,
		checks: { relations: [...RELATIONS], findings, notices: [] },
		between: [{ ...between, others: [{ article: OTHER_ARTICLE, title: '老街新生', figure: theirFigure, paragraph: theirs }] }],
		states: Object.fromEntries(reading.figures.map((f) => [f.id, OPEN])),
		findingStates: {},
		paragraphNotes: {},
		articleNotes: [],
		edits: {},
		earlier: {},
		orphans: [],
		orphanNotes: [],
		origins: { paragraphs: {}, figures: {} },
		canUndo: false,
		canRedo: false,
		head: '',
	};
}
