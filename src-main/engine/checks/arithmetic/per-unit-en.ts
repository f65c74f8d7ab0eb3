/**
 * So much for one, so many and so much in all, as English prints them: “420 members a dividend of $650 each, a total of
 * $273,000”, “3,200 tonnes at $900 a tonne, bringing in $2.88 million”, “$96,000, or $150 per resident”.
 */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { basisWords } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { meanOfCounts, productOfCounts } from './counts-each-en.ts';
import type { PerUnit } from './per-unit-types.ts';
import { figuresByRow } from './prose.ts';

/** $ a tonne, £ per head: the currency, and the thing of which one costs so much. */
const PER = /^([^\s\p{L}]+|[A-Z]{2,3}\$?) (?:a|an|per|each) ([\p{L}-]+)$/u;
const EACH = /^ (?:each|apiece)\b/u;
/** “£40,000 a place”, whatever the unit was read as. */
const PER_BEHIND = /^ (?:a|an|per|for each|for every) ([\p{L}-]+)\b/u;

function perBehind(text: string, { unit, to }: Figure): RegExpExecArray | null {
	const match = PER_BEHIND.exec(text.slice(to, to + 32));
	return match ? Object.assign(match, [match[0], unit, match[1]]) : null;
}

/** From the price to the total: nothing but the words that sum up. */
const TO_TOTAL =
	/^(?: each| apiece)?(?:, (?:for )?an? (?:combined |overall )?total of|, or|, (?:bringing in|earning|fetching|raising|costing|worth|totall?ing|making|at a (?:total )?cost of)(?: a total of)?|, (?:for|at) (?:an? )?total (?:cost |price )?of|, for total [\p{L}-]+ of) (?:about |some |just )?$/u;
const OR =
	/(?:,|\() ?(?:or|which (?:is|works out at|comes to|equates to)|working out at|equal to|equivalent to|an average of|averaging) (?:about |around |just |some )?$/iu;
/** A village of so many heads: per resident, per person. */
const HEADS = /^(?:head|person|resident|inhabitant|villager|islander|capita)$/u;
const POPULATION = /\bpopulation(?: of|,|:| is| was)? (?:about |around )?$/iu;
/** Other times, ceilings and further amounts. */
const OTHER =
	/\b(?:per (?:year|month|week|day)|a (?:year|month|week|day)|annual|annually|monthly|daily|previous|compared|than|up|down|rose|fell|including|respectively|up to|at least|at most|maximum|minimum|some of|of which|of whom|tax|plus|another|between)\b/iu;

const isMoney = ({ kind, value }: Figure): boolean => kind === 'money' && value !== null;
const isCount = ({ kind, value, modifier }: Figure): boolean =>
	(kind === 'count' || kind === 'measure') && value !== null && modifier === 'exact';

/** households of a household, tonnes of a tonne, people of a person. */
const countedIn = (unit: string, one: string): boolean =>
	unit === one ||
	unit === `${one}s` ||
	unit === `${one}es` ||
	(unit.endsWith('ies') && `${unit.slice(0, -3)}y` === one) ||
	(one === 'person' && unit === 'people');

/** “£300 to each of 830 rangers, a total of £249,000”. */
const TO_EACH_OF = /^ (?:to|for) each of (?:the |its |their |some |about )?$/u;
const IN_ALL =
	/^(?: [\p{L}'’-]+){0,3},? (?:(?:for )?an? (?:combined |overall )?total of|at an? (?:total |combined |overall )?cost of|costing(?: \p{L}+)?) (?:about |some |just )?$/u;

/** “£9,800 after costs” is what was left of the takings. */
const NET = /^[^.;:,\d]{0,16}\b(?:after (?:costs?|expenses|tax|fees|deduct)|net of|in profit|profit)\b/u;

/** “Tickets cost $15 and 6,200 were sold, bringing in $93,000”. */
const COST = /\b(?:costs?|priced at|sold for|sold at|went for) (?:only |just )?$/u;
const AND_SO_MANY = /^(?: each| apiece)?,? and (?:about |some )?$/u;
const WERE_SOLD =
	/^(?: \p{L}+){0,2}? (?:were |have been |had been )?sold, (?:bringing in|raising|earning|making|taking) (?:about |some |just )?$/u;

function soldAt(text: string, paragraph: Paragraph, figures: readonly Figure[], i: number): PerUnit[] {
	const [rate, count, total] = figures.slice(i, i + 3);
	if (!rate || !count || !total || !isCount(count) || !isMoney(total) || total.unit !== rate.unit) return [];
	if (!COST.test(text.slice(Math.max(0, rate.from - 24), rate.from))) return [];
	if (!AND_SO_MANY.test(text.slice(rate.to, count.from)) || !WERE_SOLD.test(text.slice(count.to, total.from))) return [];
	const words = text.slice(rate.from, total.to);
	if (NET.test(text.slice(total.to, total.to + 40))) return [];
	return OTHER.test(words) || basisWords(words) !== '' ? [] : [{ paragraph, rate, count, total, form: 'price', loose: true }];
}

/** “At $4 a litre, the 12,000 litres it sold brought in $48,000”. */
const AT = /\b[Aa]t $/u;
const OF_SO_MANY = /^, (?:the |its |their |these |those )?$/u;
const CAME_TO =
	/^[^.;:\d]{0,40}\b(?:costs?|brought in|came to|comes to|raised|earned|fetched|added up to|adds up to|sold for)\b[^.;:,\d]{0,24}$/u;

function soldAtPrice(text: string, paragraph: Paragraph, figures: readonly Figure[], i: number, per: RegExpExecArray): PerUnit[] {
	const [rate, count, total] = figures.slice(i, i + 3);
	if (!rate || !count || !total || !isCount(count) || !isMoney(total) || total.unit !== per[1]) return [];
	if (!countedIn(count.unit, per[2]?.toLowerCase() ?? '') || !OF_SO_MANY.test(text.slice(rate.to, count.from))) return [];
	const words = text.slice(count.to, total.from);
	if (!CAME_TO.test(words) || OTHER.test(words) || NET.test(text.slice(total.to, total.to + 40))) return [];
	return [{ paragraph, rate, count, total, form: 'price', loose: true }];
}

/** “1,350 pupils and 75 teachers, or 18 pupils for every teacher”. */
const FOR_EVERY = /^ (?:for every|for each|to every|to each|per) ([\p{L}-]+)\b/u;

function forEvery(text: string, paragraph: Paragraph, figures: readonly Figure[], i: number): PerUnit[] {
	const rate = figures[i];
	const one = rate && FOR_EVERY.exec(text.slice(rate.to, rate.to + 32))?.[1]?.toLowerCase();
	if (!rate || !one || rate.kind !== 'count' || rate.value === null || rate.unit === '') return [];
	const before = figures.slice(0, i).filter((f) => isCount(f) && f.kind === 'count');
	const [totals, counts] = [before.filter(({ unit }) => unit === rate.unit), before.filter(({ unit }) => countedIn(unit, one))];
	const [[total], [count]] = [totals, counts];
	if (!total || !count || totals.length > 1 || counts.length > 1) return [];
	if (!OR.test(text.slice(Math.max(0, rate.from - 24), rate.from))) return [];
	const words = text.slice(Math.min(count.from, total.from), rate.from);
	return OTHER.test(words) || basisWords(words) !== '' ? [] : [{ paragraph, rate, count, total, form: 'mean', loose: true }];
}

/** “£4,500 from 150 pupils, £30 each on average”. */
const eachOnAverage = (text: string, { from, to }: Figure): boolean =>
	/, $/u.test(text.slice(Math.max(0, from - 2), from)) && /^ each,? on average\b/u.test(text.slice(to, to + 20));

function toEachOf(text: string, paragraph: Paragraph, figures: readonly Figure[], i: number): PerUnit[] {
	const [rate, count, total] = figures.slice(i, i + 3);
	if (!rate || !count || !total || !isCount(count) || !isMoney(total) || total.unit !== rate.unit) return [];
	if (!TO_EACH_OF.test(text.slice(rate.to, count.from)) || !IN_ALL.test(text.slice(count.to, total.from))) return [];
	const words = text.slice(rate.from, total.to);
	if (NET.test(text.slice(total.to, total.to + 40))) return [];
	return OTHER.test(words) || basisWords(words) !== '' ? [] : [{ paragraph, rate, count, total, form: 'price', loose: true }];
}

export function perUnitsEn(view: DocumentView, paragraph: Paragraph): PerUnit[] {
	const { text } = paragraph;
	return figuresByRow(view, paragraph).flatMap(({ row, figures: all }): PerUnit[] => {
		const figures = all.filter(({ kind }) => kind !== 'time' && kind !== 'rank' && kind !== 'percent');
		if (figures.length < 3 || figures.length > 5) return [];
		return figures.flatMap((rate, i): PerUnit[] => {
			if (!isMoney(rate))
				return [
					...forEvery(text, paragraph, figures, i),
					...meanOfCounts(text, paragraph, figures, i, row.from),
					...productOfCounts(text, paragraph, figures, i, row.from),
				];
			const per = PER.exec(rate.unit) ?? perBehind(text, rate);
			const each = per === null && EACH.test(text.slice(rate.to, rate.to + 8));
			const currency = per?.[1] ?? rate.unit;
			const one = per?.[2]?.toLowerCase() ?? '';
			if (per && AT.test(text.slice(Math.max(row.from, rate.from - 6), rate.from))) {
				const sold = soldAtPrice(text, paragraph, figures, i, per);
				if (sold.length > 0) return sold;
			}
			if (!per && !each) return [...toEachOf(text, paragraph, figures, i), ...soldAt(text, paragraph, figures, i)];
			const before = figures.slice(0, i);
			const next = figures[i + 1];
			const counts = before.filter(
				(f) =>
					isCount(f) &&
					(each ||
						countedIn(f.unit, one) ||
						(HEADS.test(one) && POPULATION.test(text.slice(Math.max(row.from, f.from - 24), f.from)))),
			);
			const [count] = counts;
			if (!count || counts.length > 1) return [];
			const telling = (total: Figure, form: PerUnit['form']): PerUnit[] => {
				const from = Math.min(count.from, rate.from, total.from);
				const words = text.slice(from, Math.max(rate.from, total.to));
				if (OTHER.test(words) || basisWords(words) !== '' || NET.test(text.slice(total.to, total.to + 40))) return [];
				return [{ paragraph, rate, count, total, form, loose: true }];
			};
			if (next && isMoney(next) && next.unit === currency && TO_TOTAL.test(text.slice(rate.to, next.from)))
				return telling(next, 'price');
			const totals = before.filter((f) => isMoney(f) && f.unit === currency);
			const [total] = totals;
			if (
				!(per || each) ||
				!total ||
				totals.length > 1 ||
				!(OR.test(text.slice(Math.max(row.from, rate.from - 24), rate.from)) || eachOnAverage(text, rate))
			)
				return [];
			return telling(total, 'mean');
		});
	});
}
