/** A small, complete article view for the tests of the reports, with hostile text in every place an article can put text. */
import type { Tie } from '../contract/evidence.ts';
import { noFiling } from '../contract/library.ts';
import type { Figure, Finding, Paragraph, Qualifier, Relation } from '../contract/model.ts';
import type { FigureState } from '../contract/review.ts';
import type { ArticleView } from '../contract/view.ts';
import type { ReportInput } from './model.ts';

const none: Qualifier = { text: '', start: null, end: null, origin: 'none', source: null };
const stated = (text: string): Qualifier => ({ text, start: 0, end: text.length, origin: 'stated', source: 'clause' });

export function figure(id: string, paragraph: Paragraph, text: string, more: Partial<Figure> = {}): Figure {
	const from = paragraph.text.indexOf(text);
	return {
		id,
		story: 0,
		paragraph: paragraph.index,
		start: paragraph.start + from,
		end: paragraph.start + from + text.length,
		from,
		to: from + text.length,
		text,
		kind: 'count',
		value: null,
		low: null,
		high: null,
		unit: '',
		modifier: 'exact',
		modifierText: '',
		precision: '1',
		time: null,
		metric: none,
		aspect: 'level',
		period: { ...none, interval: null },
		place: none,
		attribution: none,
		...more,
	};
}

export const openState: FigureState = {
	verdict: 'open',
	reason: null,
	comment: '',
	correction: null,
	by: null,
	at: null,
	event: null,
	notes: [],
};

export const HOSTILE = '<img src=x onerror="alert(1)">';

export function exampleView(): ArticleView {
	const texts = [`河湾镇${HOSTILE}`, '全镇计划修路120公里，已修好96公里，占任务的85%。', '\u202e全镇共有36个村。'];
	let at = 0;
	const paragraphs = texts.map((text, index): Paragraph => {
		const start = at;
		at += text.length + 1;
		return {
			index,
			story: 0,
			kind: index === 0 ? 'headline' : 'body',
			text,
			start,
			end: start + text.length,
			map: [{ from: 0, start, length: text.length }],
		};
	});
	const [, road, villages] = paragraphs as [Paragraph, Paragraph, Paragraph];
	const figures = [
		figure('f1', road, '120公里', { kind: 'measure', value: '120', unit: '公里', metric: stated('修路'), aspect: 'target' }),
		figure('f2', road, '96公里', { kind: 'measure', value: '96', unit: '公里', metric: stated('修路'), aspect: 'done' }),
		figure('f3', road, '85%', { kind: 'percent', value: '85', unit: '%', aspect: 'completion' }),
		figure('f4', villages, '36个', { value: '36', unit: '个', metric: stated('村') }),
	];
	const relation: Relation = {
		rule: 'completion-rate',
		verdict: 'fails',
		figures: ['f2', 'f1', 'f3'],
		operands: [
			{ role: 'done', figure: 'f2', interval: { low: '95.5', high: '96.5' } },
			{ role: 'target', figure: 'f1', interval: { low: '119.5', high: '120.5' } },
		],
		formula: '96 ÷ 120',
		printed: '85%',
		computed: '80%',
		interval: { low: '79', high: '81' },
		gap: '3.5',
		pairedBy: [],
		readings: [{ id: 'rounded', holds: false, computed: '80%' }],
	};
	const held: Relation = {
		...relation,
		verdict: 'holds',
		figures: ['f4'],
		formula: '36 = 36',
		computed: '36',
		printed: '36',
		gap: null,
	};
	const finding: Finding = {
		id: 'x1',
		fingerprint: 'print-1',
		rule: 'completion-rate',
		variant: 'fails',
		level: 'error',
		params: { formula: HOSTILE },
		figures: ['f2', 'f1', 'f3'],
		paragraphs: [1],
		spans: [{ start: road.start, end: road.end }],
		relation: 0,
	};
	const progress = { figures: 4, decided: 1, confirmed: 0, flagged: 1, errors: 1, warnings: 0, notes: 0 };
	const sha = 'ab'.repeat(32);
	return {
		summary: {
			id: 'a1',
			title: `河湾镇${HOSTILE}`,
			fileName: `${HOSTILE}.txt`,
			language: 'zh',
			published: '2026-03-02',
			importedAt: '2026-03-03T01:02:03.456Z',
			touchedAt: null,
			sample: false,
			progress,
			filing: noFiling,
			drafts: 1,
		},
		revision: {
			id: 'r1',
			sha256: sha,
			importedAt: '2026-03-03T01:02:03.456Z',
			receipt: {
				fileName: `${HOSTILE}.txt`,
				bytes: 200,
				format: 'text/plain',
				encoding: 'utf-8',
				encodingFrom: 'valid',
				characters: at,
				pages: null,
				pagesWithoutText: [],
				stories: 1,
				paragraphs: 3,
				figures: 4,
				furniture: 0,
				noise: 0,
				linesJoined: 0,
			},
		},
		sourceText: texts.join('\n'),
		reading: {
			language: 'zh',
			title: null,
			published: null,
			author: null,
			source: null,
			stories: [{ index: 0, title: '', start: 0, end: at }],
			paragraphs,
			figures,
			others: [{ paragraph: 0, start: 0, end: 1, from: 0, to: 1, text: HOSTILE, class: 'label', reason: HOSTILE }],
			coverage: { numerals: 5, figures: 4, labels: 1, phrases: 0, furniture: 0, unclassified: 0 },
			notices: [],
		},
		checks: { relations: [relation, held], findings: [finding], notices: [] },
		between: [],
		states: {
			f1: openState,
			f2: openState,
			f3: {
				...openState,
				verdict: 'flagged',
				reason: 'wrong-value',
				comment: HOSTILE,
				by: HOSTILE,
				at: '2026-03-03T09:00:00.000Z',
				event: 'e1',
				notes: [
					{ event: 'e2', text: `问记者${HOSTILE}`, by: '编辑甲', at: '2026-03-03T09:01:00.000Z', replies: [], resolved: null },
				],
			},
			f4: openState,
		},
		findingStates: {},
		paragraphNotes: {
			'2': [{ event: 'e3', text: '段落批注', by: '编辑乙', at: '2026-03-03T09:02:00.000Z', replies: [], resolved: null }],
		},
		articleNotes: [{ event: 'e4', text: '全篇批注', by: '编辑乙', at: '2026-03-03T09:03:00.000Z', replies: [], resolved: null }],
		edits: {},
		earlier: {},
		orphans: [],
		orphanNotes: [],
		origins: { paragraphs: {}, figures: {} },
		canUndo: true,
		canRedo: false,
		head: 'cd'.repeat(32),
	};
}

/** The example with the events that made its states. */
export function exampleInput(): ReportInput {
	const anchor = { paragraph: 'p'.repeat(64), text: '85%', occurrence: 0 };
	const base = { article: 'a1', by: HOSTILE, previous: '' };
	return {
		view: exampleView(),
		version: '0.1.0',
		engine: '0.1.0 engine-1',
		ties: { f2: [exampleTie('e7', 1), exampleTie('e8', 1)] },
		sheet: {
			rounds: [
				{
					round: { id: 'review-1', name: null, kind: 'review' },
					hindrance: null,
					signatures: [
						{
							event: 'e0',
							by: HOSTILE,
							at: '2026-03-03T08:00:00.000Z',
							opinion: HOSTILE,
							standing: { revision: 'r1', figures: 4, open: 4, disputed: 0, errors: 1, warnings: 0 },
							changes: [{ event: 'e1', by: '乙', at: '2026-03-03T09:00:00.000Z', kind: 'figure', what: '85%' }],
						},
					],
				},
				{ round: { id: 'desk', name: '值班', kind: 'review' }, hindrance: 'same-person', signatures: [] },
			],
		},
		events: [
			{
				event: {
					...base,
					id: 'e1',
					at: '2026-03-03T09:00:00.000Z',
					target: { type: 'figure', anchor },
					act: { kind: 'flag', reason: 'wrong-value', comment: HOSTILE },
				},
				hash: 'ab'.repeat(32),
			},
			{
				event: {
					...base,
					id: 'e2',
					at: '2026-03-03T09:01:00.000Z',
					target: { type: 'article' },
					act: { kind: 'note', text: '全篇批注' },
				},
				hash: 'cd'.repeat(32),
			},
		],
	};
}

/** A tie of the example's f2, whose source is as hostile as the article. */
export function exampleTie(event: string, origin: number): Tie {
	const paragraph = `县公路站：河湾镇修好96.3公里。${HOSTILE}`;
	const measured = { kind: 'measure', value: '96.3', unit: '公里', low: null, high: null, precision: '0.1' } as const;
	return {
		event,
		by: HOSTILE,
		at: '2026-03-03T10:00:00.000Z',
		origin,
		fit: 'rounded',
		source: {
			article: 'a9',
			title: `年报${HOSTILE}`,
			fileName: 'report.txt',
			revision: 'r9',
			sha256: 'ef'.repeat(32),
			paragraph,
			range: { from: 10, to: 16 },
			figure: { ...measured, text: '96.3公里', modifier: 'exact', modifierText: '', time: null },
			fit: 'rounded',
		},
	};
}
