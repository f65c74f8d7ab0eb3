/** What a figure is of its metric, by the English words that govern it in its clause. */

import type { Aspect } from '../../../contract/model.ts';
import { onTopLength } from '../../figures/en/on-top.ts';
import { matchesOf } from '../../matches.ts';
import { type Site, textOf, type View } from '../view.ts';

const TARGET =
	/\b(?:plan(?:s|ned)?|target(?:s|ed)?|aim(?:s|ed)?|goal|expect(?:s|ed)?|forecast(?:s|ed)? (?:to|that|a|of|growth)|will|would|project(?:ed|s)|propos(?:ed|es)|pledg(?:ed|es)|promis(?:ed|es)|intends?|wants?|scheduled|due to|set to|hopes?)\b/iu;
const DONE = /\b(?:completed?|finished|built|delivered|opened|installed|achieved|resolved|cleared|paid|handed over)\b/iu;
const STARTED = /\b(?:started|began|begun|launched|under way|underway|under construction|broke ground)\b/iu;
const REMAINING = /\b(?:remain(?:s|ing|ed)?|left|outstanding|still (?:missing|to)|unsold|unspent|leaving)\b/iu;
/** “left three people dead”: made so, not over. */
const MADE = /^\s*(?:\p{L}+\s+){0,3}(?:dead|injured|wounded|hurt|homeless|without|stranded|missing|jobless|trapped)\b/iu;
const ADDED = /\b(?:new|newly|additional|extra|another|further|added)\b/iu;
const TOTAL = /\b(?:total(?:s|led|ed|ling|ing)?|in all|altogether|overall|combined|cumulative)\b/iu;
const PART = /\b(?:of (?:them|these|those|which|whom)|including|among them)\b/iu;
const GROWN =
	/\b(?:r(?:ose|ise[sn]?|ising)|grew|grow(?:s|n|th|ing)?|increas\w*|climb\w*|jump\w*|surg\w*|soar\w*|gain\w*|up|higher|upturn|expand\w*|advanc\w*|widen\w*|rall(?:y|ied)|rebound\w*|recover(?:ed|y|ing)|rocket(?:ed|ing)|leap(?:t|ed|ing)?|leaps?|swell\w*|swollen|edged (?:up|higher)|accelerat\w*|spik(?:e[ds]?|ing)|boost(?:ed|ing)?|strengthen\w*|firmed|outperform\w*|improv(?:e[sd]?|ing)|appreciat(?:e[sd]?|ing))\b/iu;
const FALLEN =
	/\b(?:f(?:ell|all(?:s|en|ing)?)|declin\w*|decreas\w*|dropp?\w*|slid|slipp?\w*|plung\w*|tumbl\w*|down|lower(?:ed|ing|s)?|shr[aiu]nk\w*|contract(?:ed|s|ion)|cut(?:s|ting)?|ax(?:ed|ing)|slash(?:ed|ing|es)|trimm(?:ed|ing)|reduc\w*|shed(?:s|ding)?|narrow\w*|lost|fewer|less|eas(?:ed|es|ing)|dip(?:s|ped)?|plummet\w*|slump\w*|sank|sinks?|sunk|retreat\w*|weaken\w*|soften\w*|reced\w*|erod\w*|crash(?:ed|es)|collaps\w*|cool(?:ed|ing)|moderat(?:ed|ing)|slow(?:ed|ing) by|edged (?:down|lower)|inched (?:down|lower)|downturn|underperform\w*|worsen\w*|deteriorat\w*|depreciat(?:e[sd]?|ing))\b/iu;
/** "raised the levy by 5%": done to it, by how much; "raised £5m" collects. */
const RAISED_BY =
	/\b(?:rais(?:e[ds]?|ing)|lift(?:s|ed|ing)?|hik(?:e[ds]?|ing)|push(?:es|ed|ing)? up|put(?:s|ting)? up)\s[^,;]{2,60}\bby\s(?:\p{L}+\s){0,2}$/iu;
const REACHES = /\b(?:to|at|from)\b\s*(?:\p{L}+\s+){0,2}$/iu;
/** "an increase on the 11,900 of last year": what the change is set against. */
const SET_AGAINST =
	/\b(?:increase|rise|improvement|gain|growth|fall|drop|decline|decrease|reduction|up|down)\s(?:on|over|from|against)\s(?:the|last (?:year|month|week)(?:'|’)s|its|their|a)\s(?:\p{L}+\s){0,2}$/iu;
const PER = /\b(?:average(?:d|s)?|per|each|apiece|a head|mean|median)\b/iu;
const PER_AFTER =
	/^\s*(?:per|each|a head|apiece|an? (?:person|head|barrel|share|tonne|ton|year|month|week|day|hour|unit|household)(?! (?:earlier|ago|before|later)))\b/iu;
const LIMIT =
	/\b(?:limit(?:ed)?|cap(?:ped)?|maximum|minimum(?! (?:wage|temperature|pension|income|salary))|ceiling|threshold|no more than|not exceed)\b/iu;
const COMPLETION = /\b(?:complet\w+|of (?:the|its|their) (?:annual )?(?:target|goal|plan|quota))\b/iu;

/** "points down on last year", "400 more than in May": which way it went stands behind the figure. */
const MORE_BEHIND = /^\s*(?:up (?:on|from|in|over)|more(?: than)?|higher|above|increase|rise|growth|gain|jump)\b/iu;
const LESS_BEHIND = /^\s*(?:down (?:on|from|in|over)|less|fewer|lower|below|drop|fall|decline|decrease)\b/iu;
/** "6,496 (80 per cent)", "12 seats, or a third": the same amount said once more. */
const AGAIN =
	/^\s*(?:,?\s*or\s+(?:about |nearly |almost |some |just )?|\()$|^[^.;:()]{0,60}(?:,\s*or\s+(?:about |nearly |almost |some |just )?|\s\()$/iu;
const FOLD_VERB = /(?:doubled|doubling|tripled|tripling|trebled|trebling|quadrupled|quintupled|halved|halving)\b/iu;
const STAKE = /\b(?:holds?|owns?|hold(?:ing)?|controls?|stake|remaining)\s*(?:the\s+)?$/iu;
const THAT_IS = /\b(?:that|this|which) (?:is|was|means)\s*$/iu;

/** "rose 3% on the month and 5% on the year": the verb is said once. */
const LISTED =
	/^(?:\s(?:on (?:the|a) \p{L}+(?: basis)?|(?:quarter|month|year|week)-(?:on|over)-(?:quarter|month|year|week)|in (?:\p{Lu}\p{L}+|the \p{L}+ quarter)(?: \d{4})?))?,?\s(?:and|then|but)\s(?:by\s|another\s|a further\s)?$/u;

/** ", 7 percent and", " and energy ", ", burglary by ": the next of a row whose verb is said once. */
const ROW = /^(?:,|,? and|,? but|,? while)\s(?:by\s)?$/u;
const GAPPED = /^(?:,|,? and|,? but|,? while)\s(?!(?:of|in|on|at|for|with|by|to|from)\b)(?:\p{L}[\p{L}'’-]*\s){1,4}$/u;
const NO_GAP =
	/\b(?:is|are|was|were|be|been|has|have|had|will|would|may|at|to|from|of|with|about|only|totall?(?:ed|ing)|stood|reached|made|hit|paid|said|than|an?|it|they|he|she|some|nearly|almost|over)\b/iu;

/** The aspect of a figure that goes on with the row of the one before it; null where it begins anew. */
function rowed(site: Site, view: View, before: Aspect | null, right: string): Aspect | null {
	const previous = view.sites[site.index - 1];
	if (!previous || before === null || previous.sentence !== site.sentence || previous.figure.kind !== site.figure.kind)
		return null;
	const gap = view.text.slice(previous.figure.to, site.figure.from);
	if (before === 'growth' || before === 'increase' || before === 'decrease')
		return !/^\s*of\b/iu.test(right) && (ROW.test(gap) || (GAPPED.test(gap) && !NO_GAP.test(gap))) ? before : null;
	// "responsible for 35 percent, the militia 25 percent"
	if (before === 'share' && GAPPED.test(gap) && !NO_GAP.test(gap)) return before;
	// "45% of deaths were due to heat, 30% to floods and 12% to storms": a part of one whole each.
	const preposition = before === 'share' ? /^\s*(to|for|in|from|by|with|on)\s/iu.exec(right)?.[1] : undefined;
	return preposition !== undefined && PART_OF_ROW.test(gap) && gap.includes(` ${preposition} `) ? before : null;
}
/** No stop and no second clause between two parts. */
const PART_OF_ROW = /^[^.;:()]{1,80}(?:,|,? and)\s(?:another\s|a further\s)?$/u;

/** "16 percent attributed to fuel", "40% was spent on rent": which part of a whole. */
const ASSIGNED =
	/^\s*(?:(?:was|were|is|are|being)\s)?(?:attribut(?:ed|able)|due|owed|blamed|caused|devoted|allocated|spent|earmarked)\s(?:to|on|by|for)\b/iu;

/** What a rate is that repeats the amount before it: its growth if that amount is a change, else its share. Null for others. */
function saidAgain(site: Site, view: View, before: Aspect | null): Aspect | null {
	const previous = view.sites[site.index - 1];
	if (!previous || before === null || previous.sentence !== site.sentence) return null;
	const gap = view.text.slice(previous.figure.to, site.figure.from);
	// "rose 2.5 points, less than 0.1 percent, to 5,048"
	const beside =
		/^,\s$/u.test(gap) &&
		previous.figure.kind !== site.figure.kind &&
		(before === 'increase' || before === 'decrease') &&
		/^\s*(?:,|$)/u.test(view.text.slice(site.figure.to, site.figure.to + 2));
	if (!beside && !AGAIN.test(gap)) return null;
	// “cut 1,500 jobs, or 6 percent of its workforce”: the whole is named, so it is a share of it.
	if (/^\s*of\s/iu.test(view.text.slice(site.figure.to, site.figure.to + 4))) return 'share';
	if (before === 'increase' || before === 'decrease' || before === 'growth') return 'growth';
	return previous.figure.kind === 'count' || previous.figure.kind === 'money' || previous.figure.kind === 'measure'
		? 'share'
		: null;
}

/** What an index adds, it grows by. */
const PUTS_ON =
	/\b(?:add(?:ed|s|ing)|put(?:s|ting)? on|tack(?:s|ed|ing) on)\s(?:about |around |nearly |almost |just |more than |another )?$/iu;

/** Which way the words before a figure went last, so that "growth was down" falls: 1 up, -1 down, 0 neither. */
function directionOf(left: string): -1 | 0 | 1 {
	const up = Math.max(lastOf(GROWN_ALL, left), RAISED_BY.test(left) ? left.length : -1);
	const down = lastOf(FALLEN_ALL, left);
	return up < 0 && down < 0 ? 0 : up > down ? 1 : -1;
}

const GROWN_ALL = new RegExp(GROWN.source, 'giu');
const FALLEN_ALL = new RegExp(FALLEN.source, 'giu');

function lastOf(pattern: RegExp, text: string): number {
	let last = -1;
	for (const match of matchesOf(text, pattern)) last = match.index;
	return last;
}

/** The aspect of one figure; `before` is that of the figure before it in the paragraph. */
export function aspectEn(site: Site, view: View, before: Aspect | null): Aspect {
	const { figure } = site;
	const left = textOf(view.text, site.left);
	const clauseLeft = view.text.slice(site.clause.from, figure.from);
	const right = view.text.slice(site.right.from, site.right.to);
	if (figure.kind === 'rank') return 'rank';
	if (figure.kind === 'time' || figure.kind === 'age') return 'level';
	const printed = view.text.slice(figure.from, figure.to);
	const reaches = REACHES.test(left) || SET_AGAINST.test(left);
	const direction = reaches ? 0 : directionOf(left);
	if (figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'point') {
		const again = figure.kind === 'point' ? null : saidAgain(site, view, before);
		if (again) return again;
		const previous = view.sites[site.index - 1];
		if (
			before === 'growth' &&
			previous?.figure.kind === figure.kind &&
			LISTED.test(view.text.slice(previous.figure.to, figure.from)) &&
			!/^\s*of\b/iu.test(right)
		)
			return before;
		const row = direction === 0 && (!reaches || before === 'share') ? rowed(site, view, before, right) : null;
		if (row) return row;
		// "more than doubled", "halved": the verb is the change.
		if (figure.kind === 'multiple' && FOLD_VERB.test(view.text.slice(figure.from, figure.to))) return 'growth';
		if (COMPLETION.test(right.slice(0, 40)) && /^\s*(?:of|complet)/iu.test(right)) return 'completion';
		if (direction > 0 || (!reaches && direction === 0 && MORE_BEHIND.test(right)))
			return figure.kind === 'point' ? 'increase' : 'growth';
		if (figure.kind === 'percent' && PUTS_ON.test(left)) return 'growth';
		if (direction < 0 || (!reaches && LESS_BEHIND.test(right))) return figure.kind === 'point' ? 'decrease' : 'growth';
		if (
			/^\s*of\b/iu.test(right) ||
			/\b(?:account\w* for|responsible for|to blame for|share|proportion|mak(?:es|ing) up)\b/iu.test(left)
		)
			return 'share';
		if (figure.kind === 'percent' && ASSIGNED.test(right)) return 'share';
		if (figure.kind !== 'point' && (STAKE.test(left) || THAT_IS.test(left))) return 'share';
		return TARGET.test(clauseLeft) ? 'target' : 'level';
	}
	if (/^points?$/u.test(figure.unit) && PUTS_ON.test(left)) return 'increase';
	// "the shares added 28 cents to $34.55"
	if (figure.kind === 'money' && PUTS_ON.test(left) && /^\s(?:a share )?(?:to|at)\s/iu.test(right)) return 'increase';
	// "rose 1.3 per cent, or 96 points": the same change in points.
	if (/^points?$/u.test(figure.unit) && (before === 'growth' || before === 'increase' || before === 'decrease')) {
		const previous = view.sites[site.index - 1];
		if (previous && AGAIN.test(view.text.slice(previous.figure.to, figure.from)))
			return FALLEN.test(view.text.slice(Math.max(0, previous.figure.from - 40), previous.figure.from)) ? 'decrease' : 'increase';
	}
	if (
		LIMIT.test(left) ||
		/^(?:capp?ed|limited|restricted)/iu.test(printed) ||
		/\b(?:limit|maximum|minimum)\b/iu.test(right.slice(0, 20))
	)
		return 'limit';
	if (/^\s*(?:\p{L}+ )?(?:more|higher)\b(?:(?: \p{L}+){0,2} than|[.;]?$| at)/iu.test(right)) return 'increase';
	if (/^\s*(?:\p{L}+ )?(?:fewer|less|lower)\b(?: than|[.;]?$| at)/iu.test(right)) return 'decrease';
	// "45 fewer arrests": the figure's own words.
	if (/\d\s?(?:fewer|less)\b/iu.test(printed)) return 'decrease';
	const row = direction === 0 && !reaches ? rowed(site, view, before, right) : null;
	if (row) return row;
	if (direction > 0) return 'increase';
	if (direction < 0) return 'decrease';
	// "a $26 a tonne increase", "a $1.63 loss on the day"
	if (/^\s(?:increase|rise|gain|jump|surge|climb)\b/iu.test(right)) return 'increase';
	if (/^\s(?:(?:decrease|fall|decline|drop|reduction|slide|dip|slump)\b|loss on the (?:day|week|session|month))/iu.test(right))
		return 'decrease';
	if (PER.test(left) || PER_AFTER.test(right)) return 'perhead';
	if (TARGET.test(clauseLeft)) return 'target';
	if (MADE.test(right) && /\b(?:left|leaving|leaves?)\b/iu.test(left)) return 'level';
	if (REMAINING.test(left) || /^\s*(?:\p{L}+\s+){0,2}(?:remain|left|are still|were still)/iu.test(right)) return 'remaining';
	if (STARTED.test(left)) return 'started';
	if (
		DONE.test(left) ||
		/^\s*(?:\p{L}+\s+){0,3}(?:were|was|have been|had been|been) (?:completed|built|delivered|finished)/iu.test(right)
	)
		return 'done';
	if (PART.test(clauseLeft) || /^\s*of (?:them|these|those|which|whom)\b/iu.test(right)) return 'part';
	if (TOTAL.test(left)) return 'total';
	if (ADDED.test(left) || onTopLength(view.text, figure.from) > 0 || /^\s*(?:new|additional|extra|further)\b/iu.test(right))
		return 'added';
	return 'level';
}
