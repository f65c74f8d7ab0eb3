import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { passages, question } from '../passages.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Choice {
	id: string;
	/** Which way a figure goes; -1 for none. `printed` is the source, widths not folded. */
	way(figure: Figure, printed: string): number;
}

const byUnit = (id: string, ...ways: RegExp[]): Choice => ({
	id,
	way: ({ unit }) => ways.findIndex((names) => names.test(unit)),
});

/** 1,234 or 1 234 against 1234: whole numbers from five digits on, where both habits are alive. */
const GROUPED = /^\D{0,3}\d{1,3}(?:,\d{3})+(?!\d)/u;
const UNGROUPED = /^\D{0,3}\d{5,}(?![\d,])/u;

/** Four digits go either way too, but a house has one: 1,240 here and 2180 there. Years and codes are no counts. */
const FOUR: Choice = {
	id: 'grouping-four',
	way: ({ kind }, printed) =>
		kind !== 'count' && kind !== 'money' && kind !== 'measure'
			? -1
			: /^\D{0,3}\d,\d{3}(?![\d,])/u.test(printed)
				? 0
				: /^\D{0,3}[1-9]\d{3}(?![\d,.])/u.test(printed)
					? 1
					: -1,
};

const CHOICES: Record<Language, readonly Choice[]> = {
	zh: [
		byUnit('kilometre', /^(?:公里|千米)$/u, /^km$/u),
		byUnit('metre', /^米$/u, /^m$/u),
		byUnit('square-metre', /^(?:平方米|平米)$/u, /^(?:㎡|m²|m2)$/u),
		byUnit('square-kilometre', /^(?:平方公里|平方千米)$/u, /^(?:km²|km2|㎢)$/u),
		byUnit('kilogram', /^(?:公斤|千克)$/u, /^kg$/u),
		byUnit('kilowatt-hour', /^(?:千瓦时|千瓦小时|度)$/u, /^(?:kWh|kwh)$/u),
		byUnit('celsius', /^摄氏度$/u, /^(?:℃|°C)$/u),
		{
			id: 'percent-width',
			way: ({ kind }, printed) => (kind === 'percent' ? (printed.includes('％') ? 0 : printed.includes('%') ? 1 : -1) : -1),
		},
		{
			id: 'grouping',
			way: ({ kind }, printed) => (kind === 'time' ? -1 : GROUPED.test(printed) ? 0 : UNGROUPED.test(printed) ? 1 : -1),
		},
		FOUR,
	],
	en: [
		byUnit('percent', /^percent$/iu, /^per cent$/iu),
		// In a headline the sign stands for want of room.
		byUnit('percent-sign', /^%$/u, /^(?:percent|per cent)$/iu),
		byUnit('kilometre', /^kilomet(?:re|er)s?$/iu, /^kms?$/iu),
		byUnit('kilogram', /^kilogram(?:me)?s?$/iu, /^kgs?$/iu),
		byUnit('hour', /^hours?$/iu, /^hrs?$/iu),
		{
			id: 'grouping',
			way: ({ kind }, printed) => (kind === 'time' ? -1 : GROUPED.test(printed) ? 0 : UNGROUPED.test(printed) ? 1 : -1),
		},
		FOUR,
	],
};
/** Fewer are a slip of no interest, or a quotation. */
const EACH = 2;

const RUNNING: ReadonlySet<Paragraph['kind']> = new Set(['body', 'listitem', 'headline', 'deck', 'crosshead']);

/** A result line or a row of a list is a table in disguise. */
const isSentence = ({ kind, text }: Paragraph): boolean => kind === 'body' && /[.!?][”"’)]?\s*$/u.test(text);

function run(view: DocumentView): Outcome[] {
	const seen = new Map<string, { figure: Figure; paragraph: Paragraph }[][]>();
	for (const paragraph of passages(view)) {
		if (!RUNNING.has(paragraph.kind)) continue;
		for (const figure of view.figuresIn(paragraph.index)) {
			const printed = view.source.slice(figure.start, figure.end);
			for (const { id, way } of CHOICES[view.reading.language]) {
				const which = way(figure, printed);
				if (which < 0 || (id === 'percent-sign' && !isSentence(paragraph))) continue;
				const key = `${figure.story}|${id}`;
				const ways = seen.get(key) ?? [[], []];
				seen.set(key, ways);
				const list = ways[which];
				if (list && list.length < EACH) list.push({ figure, paragraph });
			}
		}
	}
	const outcomes: Outcome[] = [];
	for (const [first = [], second = []] of seen.values()) {
		const [a, b] = [first[0], second[0]];
		if (!a || !b || first.length < EACH || second.length < EACH) continue;
		const [early, late] = a.figure.start <= b.figure.start ? [a, b] : [b, a];
		outcomes.push({
			finding: question(view, {
				paragraph: late.paragraph,
				from: late.figure.from,
				to: late.figure.to,
				variant: 'two-ways',
				level: 'note',
				params: { first: printedOf(view, early.figure), second: printedOf(view, late.figure) },
				figures: [early.figure.id, late.figure.id],
			}),
		});
	}
	return outcomes;
}

const printedOf = (view: DocumentView, figure: Figure): string =>
	view.source.slice(figure.start, figure.end).replace(/\s+/gu, ' ').trim();

export const unitTwoWays: Rule = {
	id: 'unit-two-ways',
	title: { zh: '同一单位两种写法', en: 'One unit, two ways' },
	why:
		'公里 here and km there, or 1,234 and 12345 side by side, look like two hands. Told once an article and habit, and only ' +
		'when each way stands at least twice outside tables and captions.',
	authority: 'GB/T 15835-2011 on one form for one class in one text; GB 3100-1993 on unit signs and names.',
	level: 'note',
	needs: ['measure', 'count', 'percent', 'money'],
	examples: {
		hit: [
			{ text: '东埠有1,240户、3,860人，西岭有2180户、6520人。', variant: 'two-ways' },
			{
				text: 'Catches rose 12% in the north and 9% in the south, but fell 8 per cent in the east and 3 per cent offshore.',
				variant: 'two-ways',
			},
			{
				text: '新线长12公里，旧线长9公里。支线长3km，联络线长2km。',
				variant: 'two-ways',
				figures: ['12公里', '3km'],
				level: 'note',
			},
			{ text: '一季度增长3.2％，二季度增长3.5％，三季度增长4.1%，四季度增长4.4%。', variant: 'two-ways' },
			{ text: '入库18,230吨，出库17,120吨，库存20310吨，在途11205吨。', variant: 'two-ways' },
			{ text: 'Prices rose 3 percent and rents 4 percent; wages rose 2 per cent and fares 5 per cent.', variant: 'two-ways' },
		],
		miss: [
			{
				text: 'Turnout was 41 per cent, up from 38 per cent in the year of the storm.\n\nAsh 1,410 votes 48.4% (+9.8%)\n\nBirch 1,206 votes 41.2% (-3.1%)',
				because: 'rows of a result',
			},
			{ text: '东埠有1,240户、3,860人，1998年和2008年各建一所学校。', because: 'years are not grouped' },
			{ text: 'Catches rose 12% in the north and 9% in the south, and 8% in the east.', because: 'one way' },
			{ text: '新线长12公里，旧线长9公里，标牌上写着“3km”。', because: 'once, in a quotation' },
			{ text: '一季度增长3.2%，二季度增长3.5%，三季度增长4.1%。', because: 'one way' },
			{ text: '库存1234吨，出库2310吨，入库18,230吨，在途17,120吨。', because: 'four digits are grouped by few' },
			{ text: '面积12平方公里，长9公里，另有3平方米、5平方米两处。', because: 'different units' },
			{ text: 'Prices rose 3 percent and rents 4 percent in 12345 Elm Street.', because: 'one way' },
		],
	},
	run,
};
