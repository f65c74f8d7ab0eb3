/**
 * A rank that is told of one of several listed values, in their sentence or the next: 甲增长8%，乙增长9%，丙增长7%。甲增速居第一位;
 * “4.1% in the North, 5.6% in the South … The South had the lowest rate”.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { basisWords, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { figuresByRow } from './prose.ts';

export interface Ranked {
	paragraph: Paragraph;
	first: Figure;
	other: Figure;
	end: 'top' | 'bottom';
	words: string;
	by: { from: number; to: number };
}

interface Entry {
	name: string;
	/** What is told of it between name and number. */
	says: string;
	figure: Figure;
}

const FEWEST = 3;
const MOST = 24;

/** 丙公司排名第二, 东河区增速居全市第一位. */
const CLAIM_ZH =
	/(?<=^|[，。；])(?<name>\p{Script=Han}{2,8}?)(?:的?(?<what>增速|增幅|涨幅|增长率|占比|比重|产量|数量|得票|得分))?(?:居|位居|位列|排名?|排在|名列)(?:全[国省市县区镇校]|各\p{Script=Han}{1,3})?第(?<rank>[一二三四五六七八九十]|\d{1,2})(?:位|名)?(?![一二三四五六七八九十\d])/gu;
const CLAIM_EN =
	/(?<=^|[.;,] )(?:The |the )?(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:had|recorded|posted|reported|saw|showed) the (?<end>highest|lowest|largest|smallest|biggest|fewest|most) (?<what>\p{L}+)/gu;
/** “with Kent the highest”, “the North had the lowest”: of what has just been listed. */
const BARE_EN =
	/(?<=[,;] )(?:with |and )?(?:the )?(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:had |has |was |having |being |recorded )?the (?<end>highest|lowest|largest|smallest|biggest|fewest|most)(?=[.,;]|$)/gu;
/** “leaving Norton in first place”, “Leeds came top”: a place among what has just been listed. */
const PLACE_EN =
	/(?<=[.,;] |^)(?:leaving |putting |placing |with )?(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:in|came|coming|finished|finishing|was|being|ranked|took|taking)(?: in)? (?:the )?(?<rank>first|top|second|third|last|bottom)(?: place| position| spot)?(?=[.,;]| for | with | of |$)/gu;
/** The more of it the better. */
const PRIZED_EN = /\b(?:votes?|points?|scor(?:ed|es?)|goals?|seats?|marks?|runs|medals?|raised|sold)\b/iu;
const PLACES_EN: Readonly<Record<string, number>> = { first: 1, top: 1, second: 2, third: 3, last: 1, bottom: 1 };

/** The best of these is the lowest, or what is ranked is no list of values. */
const TURNED = /降|减|失业|能耗|负债|死亡|用时|亏|投诉|事故|排放|倒数|末|其中/u;
const SEEN_BY = /(?:从|按照?|就|论|以)(\p{Script=Han}{2,8}?)(?:来?看|来说|而言|计算?|排名?|排序|上|方面)?，$/u;
const DIGITS = '一二三四五六七八九十';
const GROWS = /[增升涨]/u;

/** The named values of one row: each with its own name, all told by the same words. */
function entriesIn(text: string, figures: readonly Figure[], floor: number, language: Language): Entry[] {
	const entries: Entry[] = [];
	for (const [i, figure] of figures.entries()) {
		if (language === 'en') {
			const name = /^ in (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?=,|\.|;| and\b|$)/u.exec(
				text.slice(figure.to, figure.to + 40),
			)?.[1];
			const ahead = text.slice(Math.max(floor, figures[i - 1]?.to ?? floor, figure.from - 40), figure.from);
			const before = NAME_BEFORE.exec(ahead)?.[1];
			if (!name && !before) return [];
			entries.push({ name: name ?? before ?? '', says: name ? 'in' : '', figure });
			continue;
		}
		const ahead = text.slice(Math.max(floor, figures[i - 1]?.to ?? floor, figure.from - 24), figure.from);
		const label = /(?:^|[，、；：])(?:其中，?)?(\p{Script=Han}{2,14})$/u.exec(ahead)?.[1];
		if (!label) return [];
		const verb = /(?:同比)?(?:增长|上升|上涨|达到?|完成|实现|为|占)$/u.exec(label)?.[0] ?? '';
		entries.push({ name: verb === '' ? label : label.slice(0, -verb.length), says: verb, figure });
	}
	const says = new Set(entries.map((entry) => entry.says));
	return says.size === 1 ? entries : [];
}

/** “Norton took 34% of the vote, Ashby 38% and Pell 28%”: whose it is stands before the number. */
const NAME_BEFORE =
	/(?:^|, |; | and )(?:and |but |while )?(?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: (?:ward|county|district|town|city|school|club|side|team|village))?(?: (?:with|on|had|has|took|won|scored|got|received|polled|sold|raised|(?:was |finished )?(?:on|with)))? (?:about )?$/u;

/** “1,240 votes, Castle 1,580”: the noun stands with the first of them. */
const isBare = (a: Figure, b: Figure, language: Language): boolean =>
	language === 'en' && a.kind === 'count' && b.kind === 'count' && (a.unit === '' || b.unit === '');

const byValue = (a: Figure, b: Figure): number => compare(exact(a.value ?? '0'), exact(b.value ?? '0'));

function claimsIn(
	text: string,
	from: number,
	to: number,
	entries: readonly Entry[],
	lead: string,
	language: Language,
	own: boolean,
) {
	const words = text.slice(from, to);
	const bare = language === 'en' && own ? [...words.matchAll(BARE_EN)] : [];
	const places = language === 'en' && PRIZED_EN.test(lead) ? [...words.matchAll(PLACE_EN)] : [];
	return [...words.matchAll(language === 'zh' ? CLAIM_ZH : CLAIM_EN), ...bare, ...places].slice(0, 4).flatMap((match) => {
		const { name = '', what = '', rank = '', end = '' } = match.groups ?? {};
		// 从利润看，甲公司位列第一: of another list than the one printed.
		const seen = language === 'zh' ? SEEN_BY.exec(words.slice(Math.max(0, match.index - 16), match.index))?.[1] : undefined;
		if (seen && !lead.includes(seen.slice(0, 2))) return [];
		const subjects = entries.filter((entry) => entry.name === name);
		const [subject] = subjects;
		if (!subject || subjects.length !== 1) return [];
		if (language === 'zh') {
			// Growth is ranked by growth; a rank of nothing in particular only in the sentence of the values.
			const grows = GROWS.test(subject.says) && subject.figure.kind === 'percent';
			if (what === '' ? !own || grows : /[增涨]/u.test(what) !== grows) return [];
			if (what !== '' && !grows && !lead.includes(what)) return [];
		} else if (!lead.toLowerCase().includes(what.toLowerCase())) return [];
		const english = PLACES_EN[rank] ?? 1;
		const place = language === 'en' ? english : /^\d+$/u.test(rank) ? Number(rank) : DIGITS.indexOf(rank) + 1;
		const bottom = /lowest|smallest|fewest/u.test(end) || /last|bottom/u.test(rank);
		return [{ subject, place, bottom, words: match[0], from: from + match.index, to: from + match.index + match[0].length }];
	});
}

export function ranked(view: DocumentView, paragraph: Paragraph): Ranked[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const rows = figuresByRow(view, paragraph);
	return rows.flatMap(({ row, figures: all }, index): Ranked[] => {
		const values = all.filter(({ kind, value }) => kind !== 'time' && kind !== 'rank' && kind !== 'age' && value !== null);
		if (values.length < FEWEST || values.length > MOST) return [];
		// A total may stand before the list: the longest run to the end of one kind and unit.
		const last = values.at(-1);
		const start = last
			? values.findLastIndex((one) => one.kind !== last.kind || !(sameUnit(one, last) || isBare(one, last, language))) + 1
			: 0;
		const tail = values.slice(start);
		if (tail.length < FEWEST || tail.some(({ modifier }) => modifier !== 'exact')) return [];
		let entries = entriesIn(text, tail, row.from, language);
		if (entries.length === 0 && tail.length > FEWEST) entries = entriesIn(text, tail.slice(1), tail[0]?.to ?? row.from, language);
		const [head] = entries;
		if (!head || entries.length < FEWEST) return [];
		const lead = text.slice(row.from, entries.at(-1)?.figure.to ?? row.to);
		if (
			language === 'zh' &&
			(TURNED.test(entries.map(({ name, says }) => name + says).join()) || /失业|能耗|死亡|事故/u.test(lead))
		)
			return [];
		if (basisWords(lead) !== '') return [];
		const next = rows[index + 1];
		const claims = [
			...claimsIn(text, entries.at(-1)?.figure.to ?? row.to, row.to, entries, lead, language, true),
			// The next sentence, if it brings no list of its own.
			...(next && next.figures.filter(({ kind }) => kind !== 'time' && kind !== 'rank').length <= 1
				? claimsIn(text, next.row.from, next.row.to, entries, lead, language, false)
				: []),
		];
		return claims.flatMap(({ subject, place, bottom, words, from, to }): Ranked[] => {
			const rivals = entries.filter((entry) => entry !== subject).map(({ figure }) => figure);
			rivals.sort(bottom ? byValue : (a, b) => byValue(b, a));
			const other = rivals[place - 1];
			return other
				? [
						{
							paragraph,
							first: subject.figure,
							other,
							end: bottom ? 'bottom' : 'top',
							words: words.trim(),
							by: { from: Math.min(head.figure.from, from), to },
						},
					]
				: [];
		});
	});
}
