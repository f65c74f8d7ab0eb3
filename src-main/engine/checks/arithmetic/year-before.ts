/**
 * A value with its growth over the year before, and that year's value told near by: 出口额132亿元，同比增长20%。去年同期，出口额为
 * 110亿元; “sold 345,000 bicycles in 2023, 15 per cent more than a year earlier. In 2022 it sold 300,000.”
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, placesMeet, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { earlierOf, isYearApart, sameThing } from './in-turn.ts';
import { prose, quantitiesIn, rowsIn, withoutTimes } from './prose.ts';

export interface YearBefore {
	paragraph: Paragraph;
	value: Figure;
	rate: Figure;
	down: boolean;
	base: Figure;
}

interface Words {
	/** Value first, then its growth: what stands between and behind. */
	after: RegExp;
	behind: RegExp;
	/** Growth first, then the value that it led to. */
	lead: RegExp;
	to: RegExp;
}

const YEAR_ZH = '(?:同比|[比较与](?:上年|去年)(?:同期|同时期)?(?:相比)?)';
const UP_ZH = '(?<up>增长|增加|上升|提高|增)';
const DOWN_ZH = '(?<down>下降|减少|降低|降|减)';
const YEAR_EN = '(?:a year (?:earlier|before|ago)|the (?:previous|prior|preceding) year|the year before|last year)';

const WORDS: Record<Language, Words> = {
	zh: {
		after: new RegExp(`^[^，,。；;：:（(\\d]{0,6}[，,（(]${YEAR_ZH}[，,]?(?:${UP_ZH}|${DOWN_ZH})了?$`, 'u'),
		behind: /(?:)/u,
		lead: new RegExp(`${YEAR_ZH}?(?:${UP_ZH}|${DOWN_ZH})了?$`, 'u'),
		to: /^[，,](?:达到?|增至|升至|降至|为|至)了?$/u,
	},
	en: {
		after:
			/^(?: [\p{L}'’-]+| ·+){0,4}, (?:(?:an? )?(?:(?<up>up|increase of|rise of)|(?<down>down|fall of|drop of|decrease of)) )?$/iu,
		behind: new RegExp(`^ (?:(?<up>more|higher|up) |(?<down>less|fewer|lower|down) )?(?:than|on|from|over) ${YEAR_EN}\\b`, 'iu'),
		lead: /\b(?:(?<up>grown|grew|risen|rose|increased|climbed)|(?<down>fallen|fell|dropped|declined|decreased))(?: by)? (?:about |nearly )?$/iu,
		to: /^ to (?:about |nearly |just |some )?$/iu,
	},
};
/** Told at constant prices without saying so, or over a field of firms that changes every year. */
export const REAL =
	/生产总值|GDP|增加值|产值|投资|利润|营收|营业收入|规模以上|限额以上|可支配|消费支出|零售|进出口|工业|\b(?:gdp|output|profits?|sales revenue|real)\b/iu;
const OTHER = /年均|平均|环比|目标|计划|预计|力争|其中|\b(?:average|target|forecast|expected|of which)\b/iu;
/** “A year later” stands for itself: the value before it is of the year that it counts from. */
const YEAR_LATER = /^(?:a year (?:later|on)|the (?:next|following) year|次年|第二年|一年后)/iu;
/** So many figures either way are looked at; what is told farther off is another matter. */
const NEAR = 8;

interface Grown {
	value: Figure;
	rate: Figure;
	down: boolean;
}

function grownIn(view: DocumentView, paragraph: Paragraph): Grown[] {
	const text = withoutTimes(view, paragraph);
	const { after, behind, lead, to } = WORDS[view.reading.language];
	const figures = quantitiesIn(view, paragraph);
	return figures.flatMap((first, i): Grown[] => {
		const second = figures[i + 1];
		if (!second || second.from - first.to > 48) return [];
		const [value, rate] = first.kind === 'percent' ? [second, first] : [first, second];
		const isRate = rate.kind === 'percent' && rate.unit !== '‰' && rate.unit !== '成' && rate.modifier === 'exact';
		if (!isRate || (value.kind !== 'count' && value.kind !== 'money' && value.kind !== 'measure')) return [];
		const row = stretchAt(rowsIn(view, paragraph), first.from);
		if (!row || second.to > row.to) return [];
		const link = text.slice(first.to, second.from);
		const [x, y] =
			value === first
				? [after.exec(link), behind.exec(text.slice(rate.to, rate.to + 40))]
				: [lead.exec(text.slice(Math.max(row.from, first.from - 24), first.from)), to.exec(link)];
		if (!x || !y || OTHER.test(text.slice(row.from, second.to))) return [];
		const groups = {
			...y.groups,
			...Object.fromEntries(Object.entries(x.groups ?? {}).filter(([, found]) => found !== undefined)),
		};
		return [{ value, rate, down: groups['down'] !== undefined }];
	});
}

/** Whether a base is of just one year before the value. */
function isOfYearBefore(base: Figure, value: Figure): boolean {
	if (YEAR_LATER.test(value.period.text))
		return base.to <= value.from && base.paragraph === value.paragraph && base.period.text !== '';
	return earlierOf(base, value) === 'first' && isYearApart({ before: base, after: value });
}

const wordsAround = (view: DocumentView, figure: Figure): string => view.sentenceOf(figure);

/** All such triples of a document. A second value of the year before leaves it open which is meant. */
export function yearsBefore(view: DocumentView): YearBefore[] {
	const paragraphs = prose(view);
	return paragraphs.flatMap((paragraph, i) => {
		const grown = grownIn(view, paragraph);
		if (grown.length === 0) return [];
		const around = [paragraphs[i - 1], paragraph, paragraphs[i + 1]].flatMap((one) =>
			one && one.story === paragraph.story ? quantitiesIn(view, one) : [],
		);
		return grown.flatMap(({ value, rate, down }): YearBefore[] => {
			const at = around.indexOf(value);
			const words = wordsAround(view, value);
			if (REAL.test(words) || basisWords(words) !== '' || value.period.text === '') return [];
			const bases = around
				.slice(Math.max(0, at - NEAR), at + NEAR + 2)
				.filter(
					(one) =>
						one !== value &&
						one !== rate &&
						one.aspect === value.aspect &&
						one.kind === value.kind &&
						(sameUnit(one, value) ||
							(view.reading.language === 'en' && one.kind === 'count' && (one.unit === '' || value.unit === ''))) &&
						one.modifier === 'exact' &&
						sameThing(one, value) &&
						placesMeet(one.place.text, value.place.text) &&
						isOfYearBefore(one, value) &&
						!REAL.test(wordsAround(view, one)) &&
						!OTHER.test(wordsAround(view, one)) &&
						basisWords(wordsAround(view, one)) === '',
				);
			const [base] = bases;
			return base && new Set(bases.map((one) => one.value)).size === 1 ? [{ paragraph, value, rate, down, base }] : [];
		});
	});
}
