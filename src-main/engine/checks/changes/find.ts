/**
 * Changes whose two ends are printed: 由A增加到B，增加C; B，比去年的A增加C，增长D%; “rose from A to B, up C”, “rose C to B
 * from A”, “B, up C from A”. Where one end is not printed there is nothing to recompute.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { changesInTurn } from './in-turn.ts';
import type { Change } from './types.ts';
import { DOWN, EXCHANGE, IN_YEARS, ON_ANOTHER_BASE, UP } from './words.ts';

/** Three neighbouring figures put in their places, and the words that say which way it went (group 1 up, group 2 down). */
interface Shape {
	/** Where the earlier value, the later one and the change stand among the three. */
	order: readonly [before: 0 | 1 | 2, after: 0 | 1 | 2, change: 0 | 1 | 2];
	/** Before the first figure. */
	lead: RegExp;
	first: RegExp;
	second: RegExp;
	/** The stretch in which the direction is said. */
	says: 'lead' | 'first' | 'second';
	/** Only of what is counted. */
	counts?: boolean;
	/** “111 cyclists died, 7 per cent up on the 104 deaths”: the form pairs counts of other nouns. */
	otherNouns?: boolean;
}

interface Words {
	shapes: readonly Shape[];
	/** Between one change and another of the same ends: 增加C，增长D%; “an increase of C, or D per cent”. */
	also: RegExp;
	/** What makes the change one of another kind: a yearly mean, a base adjusted. */
	other: RegExp;
}

const ANYTHING = /(?:)/u;
const ABOUT = '(?:约|近)?';
/** Words of a clause that name a year or a week among them, but no other number. */
const NAMED = '(?:[^，。；：\\d]|第?\\d{1,4}(?:年|周|季度?|个?月|届|日|时))';
const MONTH =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** A day of the month is no other number either: “by 2 October, up …”, “in the year ended Dec. 31, from …”. */
const IN_YEAR = `(?:[^.;:()\\d]|(?<=\\b${MONTH})\\.(?= \\d)|\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?= ${MONTH}\\b)|(?<=\\b${MONTH}\\.? )\\d{1,2}\\b)`;
/** As IN_YEAR, within one stretch between commas. */
const IN_YEAR_ONLY = `(?:[^.;:,()\\d]|\\b(?:19|20)\\d{2}\\b)`;
const ROUGHLY = '(?:about |around |just |nearly |some |a |an |the )*';
const EN = `(${UP.en})|(${DOWN.en})`;
/** What stands before the figure of the year before in company reports: “(2011: £42.0m)”, “(FY23: 8.0p)”, “(last year: 61)”. */
const YEAR_BEFORE = '^ ?\\((?:(?:FY|H[12] ?)?(?:19|20)?\\d{2}|(?:last|prior|previous) (?:year|period)|year ago) ?: ?$';
/** What follows tells of something else: “rose 17% to 1,093, while burglaries fell from 642”. */
const ANOTHER = '[^.;:()]{0,45}\\b(?:and|but|while|whereas|as|when|with) ';

/** What follows is no level: “an increase of 40 from 900”, “42 of 80 seats, two more than”. */
const NO_CHANGE = new RegExp(
	`(?<!\\b(?:${EN}) (?:(?:of|by) )?${ROUGHLY})(?<!\\d(?: \\p{L}+){0,2} (?:out )?of (?:the |its |all )?)$`,
	'iu',
);

const WORDS: Record<Language, Words> = {
	zh: {
		shapes: [
			// 由A增加到B，增加C
			{
				order: [0, 1, 2],
				lead: /(?:由|从)[^，。；：由从]{0,18}$/u,
				first: new RegExp(`^[^，。；：\\d]{0,14}(?:${UP.zh}|${DOWN.zh})(?:到|至|为)${NAMED}{0,8}$`, 'u'),
				second: new RegExp(
					`^[^，。；：\\d]{0,10}[，,、（(]?${IN_YEARS}(?:同比|累计|共|净|总体)?(?:(${UP.zh})|(${DOWN.zh}))[幅率]?[了为达付还花卖收缴交出]?${ABOUT}$`,
					'u',
				),
				says: 'second',
			},
			// B，比去年的A增长C; 占比 and 比例 compare nothing.
			{
				order: [1, 0, 2],
				lead: ANYTHING,
				first: new RegExp(`(?:(?<!占)比(?!例|重|率|值)|较)(?:(?!${UP.zh}|${DOWN.zh})${NAMED}){0,16}[（(]?$`, 'u'),
				second: new RegExp(`^[）)]?[^，。；：\\d]{0,4}(?:(${UP.zh})|(${DOWN.zh}))[了出]?${ABOUT}$`, 'u'),
				says: 'second',
			},
			// B，与上次普查的A相比，十年共增加C
			{
				order: [1, 0, 2],
				lead: ANYTHING,
				first: new RegExp(`(?:与|和|同)${NAMED}{0,30}$`, 'u'),
				second: new RegExp(
					`^[^，。；：\\d]{0,4}相比[，,]?(?:${NAMED}{0,6}?)(?:共|累计|净)?(?:(${UP.zh})|(${DOWN.zh}))了?${ABOUT}$`,
					'u',
				),
				says: 'second',
			},
			// B，同比下降C（去年同期A）
			{
				order: [2, 0, 1],
				lead: ANYTHING,
				first: new RegExp(
					`^[^，。；：\\d]{0,4}[，,](?:同比|比上年|比去年|较上年|较去年)(?:同期)?(?:(${UP.zh})|(${DOWN.zh}))了?${ABOUT}$`,
					'u',
				),
				second: /^[（(，,](?:而|但)?(?:去年|上年)(?:同期)?[，,]?[^，。；：\d]{0,10}?(?:仅|只)?(?:为|是|有)?$/u,
				says: 'first',
			},
		],
		also: new RegExp(`^[，,、（(](?:同比|总体|净)?(?:(${UP.zh})|(${DOWN.zh}))[了幅]?[为达]?${ABOUT}$`, 'u'),
		other: /年均|平均|每年|月均|年化|复合/u,
	},
	en: {
		shapes: [
			// from A to B, up C
			{
				order: [0, 1, 2],
				lead: new RegExp(`\\bfrom ${ROUGHLY}$`, 'iu'),
				first: new RegExp(`^${IN_YEAR_ONLY}{0,40}\\bto ${ROUGHLY}$`, 'iu'),
				second: new RegExp(
					`^${IN_YEAR}{0,40}(?:,| or|\\(|—|–| -)\\s*(?:or )?(?:an? |by )?(?:overall |total )?(?:${EN})(?: (?:of|by))?(?: about| around| nearly| just)?\\s*$`,
					'iu',
				),
				says: 'second',
			},
			// A a year ago, now stands at B, up C
			{
				order: [0, 1, 2],
				lead: ANYTHING,
				first: new RegExp(
					`^ (?:an?|one|two|three|four|five|ten|\\d{1,2}) (?:year|month|week|quarter|decade|day)s? (?:ago|earlier|before|previously),? (?:has |have )?(?:now |currently |today )?(?:stands? at|stood at|is|are|reached|reaches|risen to|fallen to|climbed to|dropped to|come to) (?:now |currently )?${ROUGHLY}$`,
					'iu',
				),
				second: new RegExp(
					`^${IN_YEAR}{0,24}(?:,| or|\\(|—|–| -)\\s*(?:or )?(?:an? |by )?(?:${EN})(?: (?:of|by))?(?: about| around| nearly| just)?\\s*$`,
					'iu',
				),
				says: 'second',
			},
			// from A members to B, a loss of C members: of money it may be the loss of an account
			{
				order: [0, 1, 2],
				lead: new RegExp(`\\b(?:${DOWN.en}) from ${ROUGHLY}$`, 'iu'),
				first: new RegExp(`^${IN_YEAR_ONLY}{0,40}\\bto ${ROUGHLY}$`, 'iu'),
				second: new RegExp(`^${IN_YEAR}{0,40}(?:,| or|—|–| -) a (?:(gain)|(loss)) of (?:about |around |nearly |some )?$`, 'iu'),
				says: 'second',
				counts: true,
			},
			// rose to B from A, up C
			{
				order: [1, 0, 2],
				lead: new RegExp(`\\b(?:${EN}) to ${ROUGHLY}$`, 'iu'),
				first: new RegExp(`^(?: [\\p{L}'’-]+){0,3} from ${ROUGHLY}$`, 'iu'),
				second: new RegExp(
					`^${IN_YEAR}{0,40}(?:,| or|\\(|—|–| -)\\s*(?:or )?(?:an? |by )?(?:overall |total )?(?:${EN})(?: (?:of|by))?(?: about| around| nearly| just)?\\s*$`,
					'iu',
				),
				says: 'second',
			},
			// B, up from A, a rise of C; B, against A, a fall of C
			{
				order: [1, 0, 2],
				lead: NO_CHANGE,
				first: new RegExp(`^${IN_YEAR}{0,56}\\b(?:from|against|compared (?:with|to)|versus) ${ROUGHLY}$`, 'iu'),
				second: new RegExp(
					`^${IN_YEAR}{0,40}, (?:or |an? )?(?:${EN})(?: (?:of|by))?(?: about| around| nearly| just)?\\s*$`,
					'iu',
				),
				says: 'second',
			},
			// B, up C from A; B, which is a fall of C compared to the A
			{
				order: [2, 0, 1],
				lead: ANYTHING,
				first: new RegExp(
					`^${IN_YEAR}{0,60}(?:,| which (?:is|was)|, which (?:is|was)) (?:an? )?(?:${EN})(?: (?:of|by))?(?: about| around| nearly| just)? $`,
					'iu',
				),
				second: new RegExp(`^ (?:from|on|(?:when )?compared (?:with|to)) ${ROUGHLY}$`, 'iu'),
				says: 'first',
			},
			// a C rise in patients, from A to B
			{
				order: [1, 2, 0],
				lead: /\b(?:an?|the|by) $/iu,
				first: new RegExp(`^ (?:${EN}) in [^.;:()\\d]{0,56},? from ${ROUGHLY}$`, 'iu'),
				second: new RegExp(`^${IN_YEAR}{0,30}\\bto ${ROUGHLY}$`, 'iu'),
				says: 'first',
			},
			// B, C fewer than the A; B, C up on the A
			{
				order: [2, 0, 1],
				lead: NO_CHANGE,
				first: new RegExp(
					`^${IN_YEAR}{0,60}(?:,|—|–| which was| which is) ?(?:a (?:number|figure|total) (?:that|which) (?:is|was) )?(?:about |some )?$`,
					'iu',
				),
				second: new RegExp(
					`^ (?:(more|larger|higher|greater|bigger|up)|(fewer|less|lower|smaller|down)) (?:than|on) (?:last year[’']s )?${ROUGHLY}$`,
					'iu',
				),
				says: 'second',
				otherNouns: true,
			},
			// fell by C from A to B
			{
				order: [1, 2, 0],
				lead: new RegExp(`\\b(?:${EN})(?: by)?(?: about| around| nearly| just)? $`, 'iu'),
				first: new RegExp(`^,? from ${ROUGHLY}$`, 'iu'),
				second: new RegExp(`^${IN_YEAR}{0,30}\\bto ${ROUGHLY}$`, 'iu'),
				says: 'lead',
			},
			// up C to B (2011: A)
			{
				order: [2, 1, 0],
				lead: new RegExp(`\\b(?:${EN})(?: by)?(?: about| around| nearly| just)? $`, 'iu'),
				first: new RegExp(`^ to ${ROUGHLY}$`, 'iu'),
				second: new RegExp(YEAR_BEFORE, 'iu'),
				says: 'lead',
			},
			// B, up C (2011: A)
			{
				order: [2, 0, 1],
				lead: ANYTHING,
				first: new RegExp(`^(?: per share)?,? (?:${EN})(?: by)?(?: about| around| nearly| just)? $`, 'iu'),
				second: new RegExp(YEAR_BEFORE, 'iu'),
				says: 'first',
			},
			// rose C to B from A
			{
				order: [2, 1, 0],
				lead: new RegExp(`\\b(?:${EN})(?: by)?(?: about| around| nearly| just)? $`, 'iu'),
				first: new RegExp(`^ to ${ROUGHLY}$`, 'iu'),
				second: new RegExp(`^(?!${ANOTHER})${IN_YEAR}{0,45} from ${ROUGHLY}$`, 'iu'),
				says: 'lead',
			},
		],
		also: new RegExp(`^(?: [\\p{L}'’-]+){0,4} ?(?:, or|,| or|\\() ?(?:an? )?(?:(?:${EN})(?: (?:of|by))? )?$`, 'iu'),
		other:
			/\b(?:annual|annually|(?<!industrial )average|per year|(?<!in |within |over )a year(?! (?:earlier|before|ago|previously))|each year|yearly)\b/iu,
	},
};

/** An English count leaves its noun out the second time (“28,640 food boxes, up 13% from 25,350”): the form pairs it. */
const alike = (a: Figure, b: Figure): boolean =>
	sameUnit(a, b) ||
	(a.kind === 'count' && b.kind === 'count' && (a.unit === '' || b.unit === '')) ||
	// “from £180 to £225 a tonne”
	(a.kind === 'money' && b.kind === 'money' && (b.unit.startsWith(a.unit) || a.unit.startsWith(b.unit)));

const WHOLE_YEAR = /全年|年度/u;
const TOLD_CHANGE = new RegExp(`(?:${UP.zh}|${DOWN.zh})[了约近]?$`, 'u');
const HELD_AGAINST = /(?:高于|低于|高出|低出|多于|少于|超过|不及|居|第)[^，。；：]{0,18}$/u;

/** Ends and change are this near to each other in any report. */
const REACH = 60;

/** Three neighbours, or three around a figure that only tells the first of them again: “dropped 191 (7%) from 2,801 to 2,610”. */
interface Row {
	/** Where the first stands, or the one that tells it again. */
	i: number;
	three: readonly [Figure, Figure, Figure];
	/** Where the words behind the first begin. */
	behind: number;
	told: Figure | undefined;
}

/** The end of “191 (7%)” or “£4.8m, or 10 per cent,”, where the second figure tells the first in another unit. */
function apposed(text: string, a: Figure, b: Figure): number | null {
	if ((a.kind === 'percent') === (b.kind === 'percent')) return null;
	const between = text.slice(a.to, b.from);
	if (/^ ?\($/u.test(between) && text.charAt(b.to) === ')') return b.to + 1;
	if (!/^,? or (?:about |around |nearly |just )?$/iu.test(between)) return null;
	return text.charAt(b.to) === ',' ? b.to + 1 : b.to;
}

/** All changes of one paragraph with both ends printed. */
export function changesIn(view: DocumentView, paragraph: Paragraph): Change[] {
	const { text } = paragraph;
	const english = view.reading.language === 'en';
	const words = WORDS[view.reading.language];
	const figures = view
		.figuresIn(paragraph.index)
		.filter((figure) => figure.kind !== 'time' && figure.kind !== 'rank' && figure.value !== null && !isSpan(text, figure));
	const sentences = view.sentencesIn(paragraph.index);
	const changes: Change[] = [];
	const add = (change: Omit<Change, 'paragraph'>, otherNouns = false): boolean => {
		const { before, after, by } = change;
		const stretch = text.slice(by.from, by.to);
		if (EXCHANGE.test(text.slice(Math.max(0, by.from - 2 * REACH), by.to + REACH / 2))) return false;
		// 高于全国的3033元，比上年的…: what it is held against is not what has changed, nor is a change told before.
		const ahead = english ? '' : text.slice(Math.max(0, after.from - 20), after.from);
		if (HELD_AGAINST.test(ahead) || (after.from < before.from && change.change.kind !== 'point' && TOLD_CHANGE.test(ahead)))
			return false;
		// 420盏，其中东码头16盏，较前一周的200盏增加110%: whether the part or its whole is held against the week before is open.
		if (/其中[^，。；：\d]{0,16}$/u.test(ahead) && after.to < before.from && text.charAt(after.to) === '，') return false;
		// 上半年2400起，同比下降5.2%，而去年全年为4700起: of times that are not as long.
		if (!english && WHOLE_YEAR.test(stretch) && !WHOLE_YEAR.test(text.slice(Math.max(0, after.from - 40), after.from)))
			return false;
		const units = otherNouns && before.kind === 'count' ? true : (english ? alike : sameUnit)(before, after);
		if (!units || before.kind !== after.kind || words.other.test(stretch)) return false;
		const another =
			english && before.from < change.change.to && ON_ANOTHER_BASE.test(text.slice(change.change.to, change.change.to + 24));
		if (basisWords(stretch) !== '' || another) return false;
		changes.push({ paragraph, ...change });
		return true;
	};
	const rows = figures.flatMap((a, i): Row[] => {
		const [b, c, d] = figures.slice(i + 1, i + 4);
		if (!b || !c) return [];
		const plain = { i, three: [a, b, c] as const, behind: a.to, told: undefined };
		const behind = english && d ? apposed(text, a, b) : null;
		return behind !== null && d ? [plain, { i: i + 1, three: [a, c, d] as const, behind, told: b }] : [plain];
	});
	for (const { i, three, behind, told } of rows) {
		const [a, b, c] = three;
		if (c.from - a.from > 3 * REACH) continue;
		const sentence = stretchAt(sentences, a.from);
		if (!sentence || c.to > sentence.to) continue;
		const stretches = {
			lead: text.slice(Math.max(sentence.from, a.from - REACH), a.from),
			first: text.slice(behind, b.from),
			second: text.slice(b.to, c.from),
		};
		if (stretches.first.length > REACH || stretches.second.length > REACH) continue;
		for (const shape of words.shapes) {
			if (!shape.lead.test(stretches.lead) || !shape.first.test(stretches.first) || !shape.second.test(stretches.second))
				continue;
			const match = shape[shape.says].exec(stretches[shape.says]);
			const [before, next, change] = shape.order.map((place) => three[place]);
			if (!match || !before || !next || !change || (shape.counts && before.kind !== 'count')) continue;
			// 共214种6.8万只，种数比去年的198种增加16种: the end of the same unit stands a figure farther off.
			const after = english || sameUnit(before, next) ? next : rightBefore(text, figures, i, before);
			if (!after) continue;
			const direction = match[1] === undefined ? 'down' : 'up';
			if (!add({ before, after, change, direction, by: { from: Math.min(after.from, a.from), to: c.to } }, shape.otherNouns))
				continue;
			if (told) add({ before, after, change: told, direction, by: { from: a.from, to: c.to } });
			const more = figures[i + 3];
			if (more && more.to <= sentence.to && (more.kind === 'percent') !== (change.kind === 'percent')) {
				const also = words.also.exec(text.slice(c.to, more.from));
				const turned = also?.[1] !== undefined ? 'up' : also?.[2] !== undefined ? 'down' : direction;
				if (also) add({ before, after, change: more, direction: turned, by: { from: a.from, to: more.to } });
			}
			break;
		}
	}
	return changes;
}

const HELD = /(?:(?<!占)比(?!例|重|率|值)|[较与同])[^，。；：\d]{0,16}$/u;

/** The figure of the unit that touches the one at `at`: 214种6.8万只. */
function rightBefore(text: string, figures: readonly Figure[], at: number, unit: Figure): Figure | undefined {
	const [last, next] = [figures[at - 1], figures[at]];
	// 用户2130万，比去年的650万增长229%，比上季的1260万增长69%: the second base, too, is set against what was told first.
	const first = figures[at - 2];
	if (last && HELD.test(text.slice(Math.max(0, last.from - REACH), last.from)))
		return first && sameUnit(first, unit) && /^[^。；：\d]{0,24}$/u.test(text.slice(first.to, last.from)) ? first : undefined;
	return last && next && sameUnit(last, unit) && /^\p{Script=Han}{0,4}$/u.test(text.slice(last.to, next.from)) ? last : undefined;
}

/** 十年共增加: how long it took is none of the three. */
const isSpan = (text: string, { unit, to }: Figure): boolean =>
	unit === '年' && /^(?:间|来|里|内|共|累计|净|增|减|多|少)/u.test(text.slice(to, to + 2));

const found = new WeakMap<DocumentView, readonly Change[]>();

/** All changes of a document, found once for the rules that look at them. */
export function changesOf(view: DocumentView): readonly Change[] {
	let changes = found.get(view);
	if (!changes) {
		changes = view.reading.paragraphs
			.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
			.flatMap((paragraph) => changesIn(view, paragraph));
		const told = new Set(changes.map(({ change }) => change));
		changes = [...changes, ...changesInTurn(view).filter(({ change }) => !told.has(change))];
		found.set(view, changes);
	}
	return changes;
}
