import type { Figure, Language, Level, Reading } from '../../../contract/model.ts';
import { parseExact, toText } from '../../exact.ts';
import type { Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { BOTH, type Hit, lookThrough, type Place } from '../wording/look.ts';

/** Two numbers joined, the second with a scale word or a sign that the first has not. */
const DROPPED: Record<Language, RegExp> = {
	zh: /(\d[\d.,]*)(?:\s?[~～—–－-]+\s?|至|到)(\d[\d.,]*)(万|亿|%|‰)/u,
	en: /([$£€])(\d[\d.,]*)\s?(?:-|–|—|to)\s?[$£€]?(\d[\d.,]*)\s?-?(million|billion|trillion|bn|m)\b/iu,
};

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** How often each value stands in the text, by unit. */
function valuesOf(reading: Reading): ReadonlySet<string> {
	let values = known.get(reading);
	if (!values) {
		const found = new Set<string>();
		for (const { value, unit } of reading.figures) {
			const number = value === null ? null : parseExact(value);
			if (number) found.add(`${unit} ${toText(number)}`);
		}
		values = found;
		known.set(reading, values);
	}
	return values;
}

/** Whether the first number, read without the scale word, stands in this text with the same unit. */
function standsElsewhere(view: DocumentView, range: Figure, first: string): boolean {
	const low = parseExact(first.replaceAll(',', ''));
	return low !== null && range.unit !== '' && valuesOf(view.reading).has(`${range.unit} ${toText(low)}`);
}

function* look({ text, figures, isQuoted }: Place, view: DocumentView): Generator<Hit> {
	const language = view.reading.language;
	for (const figure of figures) {
		if (figure.low === null || figure.high === null || figure.kind === 'time' || isQuoted(figure.from)) continue;
		const match = DROPPED[language].exec(text.slice(figure.from, figure.to));
		if (!match) continue;
		const [first = '', second = '', scale = ''] = match.slice(-3);
		const blank = scale.length > 2 ? ' ' : '';
		const sign = language === 'en' ? (match[1] ?? '') : '';
		const level: Level = scale !== '%' && scale !== '‰' && standsElsewhere(view, figure, first) ? 'warning' : 'note';
		const params =
			language === 'zh'
				? { first: `${first}${scale}`, second: `${second}${scale}` }
				: { first: `${sign}${first}${blank}${scale}`, second: `${sign}${second}${blank}${scale}` };
		yield { from: figure.from, to: figure.to, variant: level === 'warning' ? 'ambiguous' : 'dropped', level, params };
	}
}

export const rangeUnitDropped: Rule = {
	id: 'range-unit-dropped',
	title: { zh: '范围前数缺单位', en: 'Range with its first unit dropped' },
	why:
		'9～16亿 may be nine to 1.6 billion: where the first number can be read without the scale word, the word is printed ' +
		'twice. Plain units may stand once (100—150kg, 400—429页).',
	authority: 'GB/T 15835-2011 on ranges: 9亿～16亿, 13万元～17万元, 15%～30%; AP Stylebook: $12 million to $14 million.',
	level: 'note',
	needs: ['count', 'measure', 'money', 'percent'],
	examples: {
		hit: [
			{ text: '门票价格上浮15～30%，团体票不变。', variant: 'dropped', figures: ['15～30%'] },
			{ text: '年产值在9～16亿元之间。', variant: 'dropped' },
			{ text: '补贴标准为13～17万元，另收工本费13元。', variant: 'ambiguous', level: 'warning' },
			{ text: 'The bridge will cost $12-14 million, the council said.', variant: 'dropped' },
		],
		miss: [
			{ text: '门票价格上浮15%～30%，年产值9亿～16亿元。', because: 'both ends have it' },
			{ text: '每袋重100—150kg，见第400—429页，每班15至20人。', because: 'plain units may stand once' },
			{ text: '“涨个15～30%吧。”他说。', because: 'a quotation' },
			{ text: '产值由9亿元增至16亿元，占比从15升到30%。', because: 'changes, not ranges' },
			{ text: 'The bridge will cost $12 million to $14 million and take 10-12 weeks.', because: 'as it should be' },
			{ text: 'Rates rose 2 to 3 percent; 10-15 million people live there.', because: 'no currency, so nothing to confuse' },
		],
	},
	run: (view) => lookThrough(view, BOTH, look),
};
