/** What a report says once of all its brackets: "Year-earlier figures in brackets", 括号内为上年同期数. */
import type { Language } from '../../contract/model.ts';
import type { PeriodState } from './period-state.ts';
import type { PeriodDraft } from './types.ts';
import type { Range, Site, View } from './view.ts';

const STRETCH = '(?:year|quarter|month|week|season|half)';
const BEFORE = `(?:year-earlier|year-ago|(?:previous|prior)(?:[- ]${STRETCH})?|last ${STRETCH}|corresponding|comparative|(?:19|20)\\d\\d)(?:['’]s)?`;

/** The words that say what stands in brackets, and in them the time. */
const SAID: Record<Language, readonly RegExp[]> = {
	en: [
		new RegExp(
			`\\b(${BEFORE})(?: \\p{Ll}+){0,3}? (?:(?:is|are|was|were|shown|given|appear) ){0,2}in (?:brackets|parentheses)\\b`,
			'iu',
		),
		new RegExp(
			`\\b(?:figures?|numbers?|values?|those) in (?:brackets|parentheses) (?:are|is|show|give|refer to)(?: \\p{Ll}+){0,3}? ((?:the )?(?:same|corresponding|previous|prior) ${STRETCH}(?: (?:of|in) (?:19|20)\\d\\d| last year| a year (?:ago|earlier))?|last ${STRETCH}|a year (?:ago|earlier)|(?:19|20)\\d\\d)\\b`,
			'iu',
		),
	],
	zh: [
		/括[号弧](?:内|里|中)?的?(?:数字|数据|数值)?(?:均|都)?(?:为|是|系)((?:上年|去年|上月|上季度?|上周|前一?[年月周])(?:同期)?|\d{4}年(?:同期)?)的?(?:数字|数据|数值|数|值)?(?=[，。；：）)\s]|$)/u,
	],
};
const HINT: Record<Language, RegExp> = { en: /in (?:brackets|parentheses)/iu, zh: /括[号弧]/u };

/** Takes in what the paragraph says of the brackets of its report; where that stands, nothing else is told of a time. */
export function takeBrackets(view: View, state: PeriodState): Range | null {
	if (!HINT[view.language].test(view.text)) return null;
	for (const said of SAID[view.language]) {
		const found = said.exec(view.text);
		if (!found?.[1]) continue;
		const from = found.index + found[0].indexOf(found[1]);
		state.brackets = {
			text: found[1],
			paragraph: view.paragraph.index,
			from,
			to: from + found[1].length,
			origin: 'inherited',
			source: 'story',
			// Which days these are depends on the figure in front of each bracket.
			interval: null,
		};
		return { from: found.index, to: found.index + found[0].length };
	}
	return null;
}

/** Between a figure and the bracket behind it. */
const OPENS = /^\s?[(（]\s?$/u;

/** "€14.2m (€11.9m)": the time of a figure right behind another of its kind, alone in the brackets that the report has explained. */
export function inExplainedBrackets(site: Site, view: View, state: PeriodState): PeriodDraft | null {
	const before = view.sites[site.index - 1]?.figure;
	if (!state.brackets || !before || before.kind !== site.figure.kind) return null;
	if (!OPENS.test(view.text.slice(before.to, site.figure.from))) return null;
	return /^\s?[)）]/u.test(view.text.slice(site.figure.to, site.figure.to + 2)) ? state.brackets : null;
}
