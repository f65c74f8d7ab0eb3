/**
 * Rates of English prose and their operands: "150 of the 396 homes, or 38%", "of the 396 homes, 150 were let, 38% of the
 * total", "38% of the 396 homes (150)", "396 completed, 82.5% of the target". What does not stand in such a form is left.
 */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { compare, exact, ONE } from '../../exact.ts';
import { type SentenceStretch, stretchAt } from '../clauses.ts';
import { basisWords, measureOf } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import type { Pairing } from './types.ts';

const QUANTITIES: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/** An English count often has no unit of its own (150 are let): then the form has to pair it. */
function alike(a: Figure, b: Figure): boolean {
	const [x, y] = [measureOf(a).class, measureOf(b).class];
	if (x === y) return true;
	if (a.kind !== 'count' || b.kind !== 'count') return false;
	return a.unit === '' || b.unit === '' || (PERSONNEL.test(a.unit) && PERSONNEL.test(b.unit));
}

/** “1,200 jobs, or 20% of its 6,000 staff”: who works in a house is counted by heads or by posts. */
const PERSONNEL = /^(?:jobs?|posts?|positions?|roles?|staff|employees?|workers?|workforce|people)$/iu;

const DETERMINER = '(?:the |its |their |all |all the |some |a total of |an estimated |those |these )?';
/** Between part and whole: "150 of the 396", "150 homes out of 396". */
const PART_OF = new RegExp(
	`^(?!.*\\b(?:gains?|loss(?:es)?|rises?|falls?|drops?|jumps?|increase|decrease|decline|growth|average|mean|value|cost|price|profits?|net|change)\\b)(?: [\\p{L}-]+){0,3} (?:out )?of ${DETERMINER}$`,
	'u',
);
const SURVEY_OF = /\b(?:survey|poll|study|sample|check|review|audit|inspection|test)s? of (?:about |some |the |its )?$/iu;
const FOUND_SOME =
	/^(?: [\p{L}-]+){0,4} (?:found|showed|said|reported|counted|identified|revealed)(?: that)?(?: about| some| only)? $/u;
const WITH_SOME = /^[^;:()]{1,60}[, ] ?with (?:only |just |about |some )?$/u;
/** Between whole and part: "640 volunteers, of whom 416". */
const OF_WHICH = /^(?: [\p{L}-]+){0,6}, of (?:which|whom)(?: about| around| only| just| some)? $/iu;
const OF_BEFORE = new RegExp(`(?:^|[\\s“"])(?:out )?of ${DETERMINER}$`, 'iu');
/** Between rate and an explicit base: "38% of the 396". */
const RATE_OF = new RegExp(`^ of ${DETERMINER}(?:total (?:of )?|planned |target of |targeted |expected )?$`, 'iu');
/** Between a rate and the part that it was made of: “62.4 per cent (31,200 of 50,000)”. */
const MADE_OF = /^(?:,? \(|:| —| –|, or) ?(?:about |some |just )?$/iu;
/** “Turnout was 56.7%, with 31,200 of …”; but “62%, with 9 of 12 districts counted” tells how far the count is. */
const WITH = /^, with (?:about |some |just )?$/iu;
const RATE_NAMED =
	/\b(?:turnout|attendance|occupancy|(?:response|pass|success|vaccination|employment|completion|survival) rate)\b[^.;]*$/iu;
/** Between a rate and a whole that is named first: “14.1 percent of the town’s total workforce of 406,500”. */
const RATE_OF_NAMED = /^ of (?!which\b|whom\b)(?:[\p{L}'’-]+ ){1,6}of (?:about |around |some |nearly )?$/u;
/** What leads up to a rate that restates the figures before it. */
const RESTATES =
	/(?:,|,? or|\(|—|–| -|, which is|, meaning|, equal to|, equivalent to|, accounting for|, making up|, representing|,(?: giving| for)? an? (?:[\p{L}-]+ ){0,2}?(?:rate|share|turnout|proportion) of)\s*(?:or |about |around |just |only |some )*$/iu;
/** A change or a rate of something else, not a share of what stands before. */
const OTHER_RATE =
	/^\s*(?:more|less|fewer|higher|lower|up|down|above|below|increase|rise|decrease|fall|drop|growth|on |from |year|annual|discount|interest|stake|chance)/iu;
const OF_WHOLE = /^ of (?:the |that |its |their )?(?:total|whole|them|all|those|overall)(?=[\s]*(?:[.,;:)]|$|number))/iu;
/** “of all loans”, “of the total”: the whole is not given another name than all. */
const OF_ALL = /^ of (?:all|the total|the whole)(?: (?:of )?\p{L}+)?(?=\s*(?:[.,;:)]|$))/iu;
const OF_TARGET =
	/^ (?:of|towards?|of the way (?:to|towards?)) (?:the |that |its |their |this year['’]s |the year['’]s |the annual |annual )?(?:[\p{L}-]+ ){0,2}?(?:target|goal|plan|quota|objective)s?\b/iu;
const TARGET_BEFORE =
	/(?:target|goal|quota|plans?|planned|aims?|aimed|objective|promised|pledged|budgeted|commitment|\b(?:set out|intends?|intended|hopes?|hoped|wants?|wanted|vowed|agreed) to)\b[^.;]{0,40}$|\b(?:wanted|sought|demanded|called for|asked for) (?:at least |about |some )?[£$€]?$/iu;
const TARGET_AFTER = /^[^.;,\d]{0,30}\b(?:target|goal|quota|planned|promised|pledged)\b/iu;
const OF_A_YEAR =
	/^[^.;\d]{0,40}\bfor (?:this|the) (?:year|month|quarter|season)\b|^ of (?:this|the) (?:year|month)['’]s|^ of (?:its |the )?(?:annual|yearly)\b/iu;
const OF_YEARS =
	/\bby (?:the end of )?20\d\d\b|\b(?:over|in|within) (?:the next )?(?:two|three|four|five|six|ten|\d+) years\b|\b(?:two|three|four|five|ten)-year\b/iu;
const COMPLETION_LINK =
	/(?:,|—|–|\(|\bor|\bis|\bwas|\breached|\bachieved|\bmet|\brepresents?|\brepresenting|\bequals|\bamounts to|\bputs? (?:it|them|(?:the|its|their) \p{L}+)(?: at)?)\s*(?:now |about |around |only |just |nearly )*$/iu;

const IN_ALL = /^ (?:in all|in total|altogether)\b/u;

/** “50 of them, one in five”: the part takes up the whole before it by a pronoun. */
const OF_THEM =
	/^ of (?:them|these|those|whom)\b[^.;:,\d]{0,24}(?:,|—|–| \()\s*(?:or |that is,? )?(?:about |around |just |only |some |nearly |roughly )?$/iu;

/** Two-thirds, one in five, a quarter. */
const isFraction = ({ kind, unit, value, modifier }: Figure): boolean =>
	kind === 'multiple' && unit === '' && modifier === 'exact' && value !== null && compare(exact(value), ONE) < 0;

const REACH = 60;

/** All rates of one paragraph that stand in one of the forms. */
export function ratesEn(view: DocumentView, paragraph: Paragraph): Pairing[] {
	const figures = view.figuresIn(paragraph.index);
	const sentences = view.sentencesIn(paragraph.index);
	const pairings: Pairing[] = [];
	figures.forEach((rate, index) => {
		if (rate.kind !== 'percent' && !isFraction(rate)) return;
		const sentence = stretchAt(sentences, rate.from);
		if (!sentence) return;
		const near = figures.slice(Math.max(0, index - 8), index + 4).filter((f) => QUANTITIES.has(f.kind));
		const pairing =
			completion(paragraph, sentences, sentence, rate, near) ??
			share(paragraph, sentence, sentences, rate, near, figures.slice(Math.max(0, index - 8), index));
		if (pairing) pairings.push(checked(paragraph.text, pairing));
	});
	return pairings;
}

function checked(text: string, pairing: Pairing): Pairing {
	const { part, base, rate } = pairing;
	if (!part || !base || pairing.missing) return pairing;
	if (!alike(part, base)) return { ...pairing, missing: 'other-unit' };
	const from = Math.min(part.from, base.from, rate.from);
	const between = text.slice(from, Math.max(part.to, base.to, rate.to));
	return basisWords(between) === '' ? pairing : { ...pairing, missing: 'other-basis' };
}

function made(kind: Pairing['kind'], paragraph: Paragraph, rate: Figure, part: Figure | null, base: Figure | null): Pairing {
	const ends = [part, base, rate].flatMap((figure) => (figure ? [figure.from, figure.to] : []));
	return {
		kind,
		paragraph,
		rate,
		part,
		base,
		missing: !part ? 'part-not-given' : !base ? 'base-not-given' : null,
		contested: false,
		otherBases: [],
		otherParts: [],
		by: [{ from: Math.min(...ends), to: Math.max(...ends) }],
	};
}

/** “Ferries accounted for 62% of the £800,000”, where the sentence before says “Ferries brought in £500,000”. */
const ACCOUNTS =
	/^\s*(?:The )?(?<name>\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}) (?:accounted for|made up|represented|contributed|brought in|provided) (?:about |around |just |nearly |some |only )?$/iu;

/** The one figure that the sentences before give to the subject; its clause begins with the same words. */
function partByName(
	text: string,
	sentence: SentenceStretch,
	rate: Figure,
	base: Figure,
	earlier: readonly Figure[],
): Figure | undefined {
	const name = ACCOUNTS.exec(text.slice(sentence.from, rate.from))?.groups?.['name']?.toLowerCase();
	if (!name) return undefined;
	const parts = earlier.filter((figure, i) => {
		if (figure.to > sentence.from || !alike(figure, base)) return false;
		const words = text.slice(Math.max(earlier[i - 1]?.to ?? 0, figure.from - REACH), figure.from);
		const clause =
			words
				.split(/[,;:.]| and /u)
				.at(-1)
				?.trim()
				.toLowerCase() ?? '';
		return clause.startsWith(`${name} `);
	});
	return parts.length === 1 ? parts[0] : undefined;
}

/** “Of these, 9,640, or one in four,” takes up the one number of the sentence before; so does a number of the same noun. */
const OF_THESE = /^(?:Of|Among) (?:these|those|them|the total),? (?:about |some |just |only )?$/u;

const TIMED = /\b(?:last|previous|in|on|by|year|month|week|since|during|earlier|then)\b/iu;

function wholeBefore(
	text: string,
	sentence: SentenceStretch,
	sentences: readonly SentenceStretch[],
	part: Figure,
	earlier: readonly Figure[],
	taken = false,
): Figure | undefined {
	const previous = sentences[sentences.indexOf(sentence) - 1];
	if (!previous || part.value === null) return undefined;
	const ones = earlier.filter((f) => f.from >= previous.from && f.to <= previous.to && f.kind === part.kind && f.value !== null);
	const [whole] = ones;
	if (!whole || ones.length > 1 || compare(exact(whole.value ?? '0'), exact(part.value)) <= 0) return undefined;
	if (taken || OF_THESE.test(text.slice(sentence.from, part.from))) return alike(part, whole) ? whole : undefined;
	// Last year's 9,640 households are no part of this year's 48,210.
	const sameTime = part.period.text === whole.period.text && !TIMED.test(text.slice(sentence.from, part.from));
	const noun = part.unit.split(' ').at(-1) ?? '';
	return part.kind === 'count' && noun !== '' && whole.unit.split(' ').at(-1) === noun && sameTime ? whole : undefined;
}

function share(
	paragraph: Paragraph,
	sentence: SentenceStretch,
	sentences: readonly SentenceStretch[],
	rate: Figure,
	near: readonly Figure[],
	earlier: readonly Figure[],
): Pairing | null {
	const { text } = paragraph;
	const after = text.slice(rate.to, rate.to + REACH);
	if (OTHER_RATE.test(after)) return null;
	const before = near.filter((f) => f.from >= sentence.from && f.to <= rate.from);
	const lead = text.slice(Math.max(sentence.from, rate.from - REACH), rate.from);

	const explicit =
		near.find((f) => f.from >= rate.to && RATE_OF.test(text.slice(rate.to, f.from))) ??
		near.find((f) => f.from >= rate.to && f.to <= sentence.to && RATE_OF_NAMED.test(text.slice(rate.to, f.from)));
	if (explicit) {
		const bracketed = near.find((f) => {
			if (f.from <= explicit.to) return false;
			const link = text.slice(explicit.to, f.from);
			// “a third of the 240 pupils, 80, walk”
			return (
				/^[^.;,()]{0,40}\($/u.test(link) ||
				(/^[^.;,()]{0,40}, (?:or )?$/u.test(link) && text.charAt(f.to) === ',') ||
				(/^[^.;,()—–]{0,40} [—–] $/u.test(link) && /^ [—–]/u.test(text.slice(f.to, f.to + 2)))
			);
		});
		const part = bracketed ?? (RESTATES.test(lead) ? before.at(-1) : undefined);
		const named = part ?? partByName(text, sentence, rate, explicit, earlier);
		return named ? made('share', paragraph, rate, named, explicit) : null;
	}
	const [part, whole] = near.filter((f) => f.from >= rate.to && f.to <= sentence.to);
	if (part && whole && PART_OF.test(text.slice(part.to, whole.from))) {
		const link = text.slice(rate.to, part.from);
		if (MADE_OF.test(link) || (WITH.test(link) && RATE_NAMED.test(lead))) return made('share', paragraph, rate, part, whole);
	}
	const [taken, setBefore] = [before.at(-1), before.at(-2)];
	if (
		taken &&
		setBefore &&
		before.length === 2 &&
		OF_THEM.test(text.slice(taken.to, rate.from)) &&
		!/ of /u.test(after.slice(0, 4))
	)
		return made('share', paragraph, rate, taken, setBefore);
	// “Some 475 of them, 38%, said so”: the pronoun takes up the one number of the sentence before.
	if (taken && before.length === 1 && OF_THEM.test(text.slice(taken.to, rate.from)) && !/^ of /u.test(after)) {
		const whole = wholeBefore(text, sentence, sentences, taken, earlier, true);
		if (whole) return { ...made('share', paragraph, rate, taken, whole), far: true };
	}
	// “540,000 of them were e-books, accounting for 40 per cent of all loans”: all of what the pronoun takes up.
	if (
		taken &&
		before.length === 1 &&
		RESTATES.test(lead) &&
		OF_ALL.test(after) &&
		/ of (?:them|these|those)\b/u.test(text.slice(taken.to, rate.from))
	) {
		const whole = wholeBefore(text, sentence, sentences, taken, earlier, true);
		if (whole) return { ...made('share', paragraph, rate, taken, whole), far: true };
	}
	if (taken && before.length === 1 && RESTATES.test(lead) && !/^ of /u.test(after)) {
		const whole = wholeBefore(text, sentence, sentences, taken, earlier);
		if (whole) return { ...made('share', paragraph, rate, taken, whole), far: true };
	}
	// A base of its own behind the rate, without a figure: "150, or 38% of renters".
	if (/^ of \p{L}/u.test(after) && !OF_WHOLE.test(after)) return null;
	if (!RESTATES.test(lead)) return null;

	const last = before.at(-1);
	const previous = before.at(-2);
	if (last && previous) {
		const link = text.slice(previous.to, last.from);
		if (PART_OF.test(link) && !/\d/u.test(text.slice(last.to, rate.from))) return made('share', paragraph, rate, previous, last);
		if (OF_WHICH.test(link) && !/\d/u.test(text.slice(last.to, rate.from))) return made('share', paragraph, rate, last, previous);
		// “53 elections in spring, with 17 (32%) changing hands”: a bare number is of the things just counted.
		const bracketed =
			last.unit === '' && text.slice(last.to, rate.from) === ' (' && /^\)(?! of\b)/u.test(text.slice(rate.to, rate.to + 5));
		if (bracketed && before.length === 2 && WITH_SOME.test(link))
			return { ...made('share', paragraph, rate, last, previous), far: true };
		const opening = text.slice(Math.max(sentence.from, previous.from - 24), previous.from);
		// “The survey of 800 people found 520, or 65%, in favour”
		if (before.length === 2 && SURVEY_OF.test(opening) && FOUND_SOME.test(link))
			return made('share', paragraph, rate, last, previous);
		if (OF_BEFORE.test(opening) && /^[^;:]{0,40},\s*(?:only |just |about |some |at least )*$/u.test(link)) {
			return made('share', paragraph, rate, last, previous);
		}
	}
	// “1,840 in all, 276 had no papers, 15% of the total”
	const all = previous && before.length === 2 && IN_ALL.test(text.slice(previous.to, previous.to + 14)) ? previous : null;
	return OF_WHOLE.test(after) && last ? made('share', paragraph, rate, last, all) : null;
}

/** What the sentence before told, and nothing else that the rate could be of. */
const TAKES_UP = /^(?:So far,? )?(?:That|This|It|The (?:figure|total|result))(?:['’]s)? (?:[\p{L}-]+ ){0,5}$/u;

function completion(
	paragraph: Paragraph,
	sentences: readonly SentenceStretch[],
	sentence: SentenceStretch,
	rate: Figure,
	near: readonly Figure[],
): Pairing | null {
	const { text } = paragraph;
	const after = text.slice(rate.to, rate.to + REACH);
	const lead = text.slice(Math.max(sentence.from, rate.from - REACH), rate.from);
	const explicit = near.find((f) => f.from >= rate.to && RATE_OF.test(text.slice(rate.to, f.from)));
	const named = OF_TARGET.test(after);
	if (!named && !(explicit && /target|plan/iu.test(text.slice(rate.to, explicit.from)))) return null;
	if (!COMPLETION_LINK.test(lead)) return null;
	const isTarget = (f: Figure): boolean => {
		const floor = stretchAt(sentences, f.from)?.from ?? 0;
		return (
			TARGET_BEFORE.test(text.slice(Math.max(floor, f.from - REACH), f.from)) || TARGET_AFTER.test(text.slice(f.to, f.to + REACH))
		);
	};
	const here = near.filter((f) => f.from >= sentence.from && f.to <= rate.from);
	const previous = sentences[sentences.indexOf(sentence) - 1];
	// “It has planted 1.5 million. That puts it 75% of the way to its target”: the pronoun takes up the one thing done.
	const taken =
		previous && here.length === 0 && TAKES_UP.test(text.slice(sentence.from, rate.from))
			? near.filter(
					(f) => f.from >= previous.from && f.to <= previous.to && !isTarget(f) && near.some((g) => isTarget(g) && alike(f, g)),
				)
			: [];
	const part = here.filter((f) => !isTarget(f)).at(-1) ?? (taken.length === 1 ? taken[0] : undefined) ?? null;
	const yearly = OF_A_YEAR.test(after);
	const base = explicit ?? near.filter((f) => f !== part && f.to <= rate.from && isTarget(f)).at(-1) ?? null;
	const made_ = made('completion', paragraph, rate, part, base);
	const pairing = part && part.to <= sentence.from ? { ...made_, far: true } : made_;
	// A target of years is not that of this year.
	const own = base && stretchAt(sentences, base.from);
	const ofYears = yearly && own && OF_YEARS.test(text.slice(own.from, own.to));
	return ofYears && !pairing.missing ? { ...pairing, missing: 'other-scope' } : pairing;
}
