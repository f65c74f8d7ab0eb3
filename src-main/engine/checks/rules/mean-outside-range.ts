import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare } from '../../exact.ts';
import { figuresByRow, prose } from '../arithmetic/prose.ts';
import { basisWords, inBaseUnit, sameUnit } from '../gate.ts';
import { type Interval, intervalOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** Right before the mean; group 1 is the thing that it is a mean of, where that is named. */
const MEAN: Record<Language, RegExp> = {
	zh: /(?:(?:平均|均)([^，。；：、\d]{0,10}?)(?:[为是在达]|达到|约)?|均(价|值|分|龄)[为是在达]?)$/u,
	en: /\b(?:(?:an|the|its) average(?: \p{L}+){0,3}?(?: of| is| was| at| being|,)|averag(?:ed|es|ing)|the mean(?: \p{L}+){0,2}?(?: of| is| was)?|a mean of|on average)(?: about| around| some| just)? $/iu,
};
/** A mean of something else: of other years, of a larger place, of what is expected. */
const OTHER: Record<Language, RegExp> = {
	zh: /全国|全省|全球|世界|行业|常年|历[年史]|多年|往年|[上去前]年|同期|预[期计]|每[天日周月季年]|[日月季年]均|加权|增|降(?![水雨雪])|涨|跌/u,
	en: /\b(?:national|nationwide|global|world|industry|long-term|usual|normal|last year|previous|earlier|forecast|expected|annual|overall|than|rose|fell|up|down|increase\p{L}*|growth)\b/iu,
};
const LOWEST = {
	zh: /最[低少小短轻慢][^，。；\d]{0,12}(?:，[^，。；\d]{0,6})?$/u,
	en: /\b(?:lowest|smallest|cheapest|shortest|lightest|fewest|youngest|slowest)\b[^.;\d]{0,48}$/iu,
};
const HIGHEST = {
	zh: /最[高多大长重快贵][^，。；\d]{0,12}(?:，[^，。；\d]{0,6})?$/u,
	en: /\b(?:highest|largest|biggest|dearest|longest|heaviest|most expensive|oldest|fastest)\b[^.;\d]{0,48}$/iu,
};
/** Two numbers that are the ends of one range. */
const FROM: Record<Language, RegExp> = {
	zh: /(?:从|由|在|介于)[^，。；：、\d]{0,10}$/u,
	en: /\b(?:(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))[^.;:\d]{0,24} (?:from|between)|between) (?:about |some )?$/iu,
};
const TO: Record<Language, RegExp> = {
	zh: /^[^，。；：\d增升涨降减跌]{0,10}(?:至|到|和)[^，。；：\d]{0,10}$/u,
	en: /^(?: [\p{L}'’-]+){0,6} (?:to|and) (?:about |some )?$/iu,
};

const REACH = 60;
const KINDS: ReadonlySet<Figure['kind']> = new Set(['count', 'measure', 'money', 'percent', 'age']);

interface Ends {
	low: Interval;
	high: Interval;
	figures: readonly Figure[];
}

/** An amount a month and an amount of the same words printed once: $840 a month to $1,320. */
const alike = (a: Figure, b: Figure): boolean =>
	a.kind === b.kind && (sameUnit(a, b) || (a.kind === 'money' && (a.unit.startsWith(b.unit) || b.unit.startsWith(a.unit))));

const leadOf = (text: string, figure: Figure, floor: number): string =>
	text.slice(Math.max(floor, figure.from - REACH), figure.from);

/** The ends between which the values of the sentence lie: one range, or the lowest and the highest. */
function endsIn(text: string, floor: number, figures: readonly Figure[], mean: Figure, language: Language): Ends | null {
	const others = figures.filter((figure) => figure !== mean && alike(figure, mean));
	const ranges = others.filter(({ value, low, high }) => value === null && low !== null && high !== null);
	const [range] = ranges;
	if (range && others.length === 1) {
		const i = intervalOf(range);
		const base = i && inBaseUnit(range, i);
		return base && { low: base, high: base, figures: [range] };
	}
	const [a, b] = others;
	if (!a || !b || others.length !== 2 || a.value === null || b.value === null) return null;
	const link = text.slice(a.to, b.from);
	const spread = FROM[language].test(leadOf(text, a, floor)) && TO[language].test(link);
	const [first, second] = [leadOf(text, a, floor), text.slice(Math.max(a.to, b.from - REACH), b.from)];
	const rising = LOWEST[language].test(first) && HIGHEST[language].test(second);
	const falling = HIGHEST[language].test(first) && LOWEST[language].test(second);
	if (!spread && !rising && !falling) return null;
	const [low, high] = falling ? [b, a] : [a, b];
	const [x, y] = [intervalOf(low, 'cut'), intervalOf(high, 'cut')];
	return x && y && { low: inBaseUnit(low, x), high: inBaseUnit(high, y), figures: [a, b] };
}

/** Whether the mean is called what the ends are called, or nothing at all. */
function sameThing(text: string, from: number, to: number, named: string): boolean {
	const name = named.replace(/[^\p{Script=Han}]/gu, '');
	if (name.length < 2) return true;
	const words = text.slice(from, to);
	for (let i = 0; i + 2 <= name.length; i++) if (words.includes(name.slice(i, i + 2))) return true;
	return false;
}

function judge(view: DocumentView, paragraph: Paragraph, mean: Figure, ends: Ends): Outcome | null {
	const printed = intervalOf(mean, 'cut');
	if (!printed) return null;
	const m = inBaseUnit(mean, printed);
	const below = m.high !== null && ends.low.low !== null && compare(m.high, ends.low.low) < 0;
	const above = m.low !== null && ends.high.high !== null && compare(m.low, ends.high.high) > 0;
	const fails = below || above;
	const members = [...ends.figures, mean];
	const [from, to] = [Math.min(...members.map((f) => f.from)), Math.max(...members.map((f) => f.to))];
	const range = ends.figures.map((figure) => view.wordsOf(figure)).join(' – ');
	const relation = {
		verdict: fails ? ('fails' as const) : ('holds' as const),
		figures: members.map(({ id }) => id),
		operands: members.map((figure) => ({
			role: figure === mean ? 'mean' : 'end',
			figure: figure.id,
			interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
		})),
		formula: range,
		printed: view.wordsOf(mean),
		computed: range,
		interval: toIntervalText({ low: ends.low.low, high: ends.high.high }),
		gap: null,
		pairedBy: [view.spanOf(paragraph, from, to)],
		readings: [{ id: 'between', holds: !fails, computed: range }],
	};
	if (!fails) return { relation };
	return {
		relation,
		finding: {
			variant: below ? 'below' : 'above',
			level: 'warning',
			params: { mean: view.wordsOf(mean), range },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: members.map(({ start, end }) => ({ start, end })),
			basis: [view.sentenceOf(mean)],
		},
	};
}

function run(view: DocumentView): Outcome[] {
	const { language } = view.reading;
	return prose(view).flatMap((paragraph) => {
		const { text } = paragraph;
		return figuresByRow(view, paragraph).flatMap(({ row, figures: all }) => {
			const figures = all.filter(({ kind }) => KINDS.has(kind));
			// A sentence with many numbers may give several things, each with its range.
			if (figures.length < 2 || figures.length > MOST) return [];
			return figures.flatMap((mean) => {
				const lead = leadOf(text, mean, row.from);
				const match = mean.value === null ? null : MEAN[language].exec(lead);
				if (!match) return [];
				const ends = endsIn(text, row.from, figures, mean, language);
				if (!ends) return [];
				const all = [...ends.figures, mean];
				const [from, to] = [Math.min(...all.map((f) => f.from)), Math.max(...all.map((f) => f.to))];
				const clause = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；'), lead.lastIndexOf(',')) + 1);
				// “small cod sold for 310c to 420c, while large ones averaged 465c”: another subject.
				if (
					language === 'en' &&
					/averag(?:ed|es|ing)/iu.test(match[0]) &&
					/\b(?:while|whereas|but)\b/iu.test(text.slice(Math.max(...ends.figures.map((f) => f.to)), mean.from))
				)
					return [];
				if (OTHER[language].test(clause) || basisWords(text.slice(from, to)) !== '') return [];
				if (language === 'zh' && !sameThing(text, row.from, Math.max(...ends.figures.map((f) => f.to)), match[1] ?? ''))
					return [];
				return judge(view, paragraph, mean, ends) ?? [];
			});
		});
	});
}

const MOST = 8;

export const meanOutsideRange: Rule = {
	id: 'mean-outside-range',
	title: { zh: '平均数与最高最低', en: 'Mean against highest and lowest' },
	why:
		'A mean lies between the least and the greatest of what it is a mean of. The ends must be the only other numbers of the ' +
		'unit in the sentence, told as a range or as the lowest and the highest; means of other years, places or things are left alone.',
	authority: 'Order of numbers. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['count', 'measure', 'money', 'percent', 'age'],
	examples: {
		hit: [
			{
				text: '7月各渔港最高气温在35.2℃至39.6℃之间，平均最高气温为40.1℃。',
				variant: 'above',
				level: 'warning',
			},
			{ text: '降水量最少的是石桥镇，为42毫米，最多的是柳河镇，为138毫米，各镇平均降水量为146毫米。', variant: 'above' },
			{ text: '参赛选手年龄在18岁至35岁之间，平均年龄16岁。', variant: 'below' },
			{
				text: 'Mooring fees range from $840 a month in Millbrook to $1,320 in Eastport, with an average of $1,410.',
				variant: 'above',
			},
			{
				text: 'The cheapest berth was at Millbrook, at $182,000, and the dearest at Eastport, at $296,000; the mean price was $301,000.',
				variant: 'above',
			},
		],
		miss: [
			{
				text: 'The small cod sold for 310c to 420c a kilo, while the large ones averaged 465c a kilo.',
				because: 'of other boats',
			},
			{ text: '7月各渔港最高气温在35.2℃至39.6℃之间，平均最高气温为37.3℃。', because: 'it lies between', verdict: 'holds' },
			{
				text: '雨量最少的是石桥镇，为42毫米，最多的是柳河镇，为138毫米，常年平均雨量为146毫米。',
				because: 'a mean of other years',
			},
			{ text: '各村降水量在250毫米至350毫米之间，平均为300毫米。', because: 'it lies between', verdict: 'holds' },
			{ text: '门票价格在30元至50元之间，平均消费80元。', because: 'a mean of another thing' },
			{ text: '鱼价由每斤20元上涨到每斤26元，平均每斤30元。', because: 'a change is no range' },
			{
				text: 'Lenders charged 6.39% on average, up from 6.35% a week earlier and 5.30% a year ago.',
				because: 'two bases are no range',
			},
			{ text: '各渔港气温在5℃至9℃之间，平均比上周下降10℃。', because: 'a change' },
			{
				text: 'Mooring fees range from $840 a month in Millbrook to $1,320 in Eastport, with an average of $1,090.',
				because: 'it lies between',
				verdict: 'holds',
			},
			{
				text: 'Mooring fees range from $840 in Millbrook to $1,320 in Eastport; the national average is $1,410.',
				because: 'a mean of a larger place',
			},
		],
	},
	run,
};
