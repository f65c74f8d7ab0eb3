/** How long something was done: a stretch of time is of what was done so long, not of whom the sentence counts. */
import type { MetricParts } from '../metric.ts';
import type { Range, Site, View } from '../view.ts';
import { AUXILIARIES, MONTHS_AND_DAYS, STOP_WORDS } from './lexicon/words.ts';
import { stated } from './stated.ts';
import { subjectOf } from './subject-phrase.ts';
import { isLink, isVerbAt, past } from './verb-before.ts';
import { type Word, wordsOf } from './words.ts';

const LASTING =
	/^(?:working |trading |calendar )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|century|centuries)$/u;
/** Whether a figure is a stretch of time. */
export const isLasting = ({ figure }: Site): boolean => figure.kind === 'measure' && LASTING.test(figure.unit);

const REACH = 80;
/** "a 60-year low": the stretch says how far back it is the lowest. */
const EXTREME_BEHIND = /^\s((?:high|low|peak|trough|average)s?)\b/u;
/** "the smallest gain in six months", "its wettest March day in 51 years" */
const EXTREME_BEFORE =
	/\b((?:most|least|fewest|worst|best|first|\p{Ll}{3,}(?<!\b(?:inter|conf|harv|requ|for|prot|arr|inv|cont|sugg|t|r|w))est)(?:\s(?!(?:in|for|since|after)\b)\p{L}[\p{L}'’-]*){0,3})\s(?:in|for)\s(?:(?:about|around|nearly|almost|some|at least|more than|over|the|last|past)\s)*$/u;

/** What leads from what was done to how long: "for", "within", "in under". */
const LEADS = /^(?:for|within|inside|in|after|beyond|over|under)$/u;
/** What is done in so many words is a clause of its own. */
const MOST_WORDS = 6;
const CLAUSE = /^(?:and|but|or|that|which|who|whom|whose|when|where|while|because|if|as|than|until|since)$/u;

/** "took 90 minutes to bring the flames under control", "gave us 40 minutes to pack" */
const GIVES_TIME = /^(?:took|takes?|taken|taking|gave|given|gives?|needs?|needed|has|have|had|got|spent)$/u;
const TO_DO =
	/^\sto ((?!be\b|the\b)\p{Ll}{3,}(?:\s(?!(?:and|but|or|that|which|who|such|when|while|because|as|before|after|by|for|in|on|at|from|to)\b)\p{L}[\p{L}'’&-]*){0,4})/u;

/** "four days before", "two years ago": how far from something, not how long it was. */
const APART = /^\s(?:before|after|ago|earlier|later|old|behind|ahead|from|since|short|apart|late|early)\b/u;

/** "20 rehabilitation days", "17 sick days": what sort of days they are, printed between the number and its unit. */
const SORT_OF =
	/\s((?!(?:consecutive|straight|successive|running|more|further|full|whole|long|short|solid|odd|or|and|to|a|an|few|half|hundred|thousand|million|billion|dozen|calendar|extra|additional|other|past|last|next|first|final|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|\p{Ll}+ty)\b)\p{Ll}[\p{L}-]+\s(?:hours|days|nights|weeks|months))$/u;
/** "30 days annual leave", "48 hours' notice", "150 hours' community service" */
const NOUN_BEHIND =
	/^(?:['’]\s((?:\p{Ll}[\p{L}-]+\s){0,2}?(?:\p{Ll}[\p{L}-]+))(?=[,.;:)]|$|\s(?:and|or|on|in|at|for|of|to|from|by|with|after|before|last|this|as|because|if|when|until|is|was|has|had)\b)|\s((?:(?!of\b|in\b|to\b|and\b|on\b|for\b)\p{Ll}+\s){0,2}(?:leave|notice|imprisonment|probation|detention|community service|unpaid work|hard labour)\b))/u;
/** "sentenced him to 16 months", "handed her two years in prison" */
const SENTENCED = /\b(sentenced)\s(?:[^.;:()\d]{1,50}\s)?to\s(?:\p{L}+\s){0,4}$/u;
const HANDED = /\b(handed|given|gave|got|received|faces?|facing|serv(?:ed|es?|ing))\s(?:\p{L}+\s){0,4}$/u;
/** "gets 20 months", "merited three years", "suspended the final 16 months": with nothing behind that says for what, a term of a court. */
const GIVEN_TERM =
	/\b(gets|handed|merited|deserved|imposed|suspended)\s(?:(?:him|her|them|the|a further|another|a|final|last|remaining|total of|sentence of|term of)\s)*$/u;
const TERM = /^(?:months?|years?)$/u;
const CLOSED = /^(?:[.,;:]|$|\s(?:for|after|on|but|and|when|over)\b)/u;
const TERMED = /\b(?:jailed|imprisoned|banned|suspended|detained|disqualified|remanded)\b/gu;
const FAR = 160;
const PRISON = /^\s(?:in (?:prison|jail|custody)|behind bars|imprisonment|in a young offender)/u;

/** What was done so long, or null where the words beside the figure do not say. */
export function ofDuration(site: Site, view: View): MetricParts | null {
	if (!isLasting(site)) return null;
	const { text } = view;
	const { figure } = site;
	const printed = text.slice(figure.from, figure.to);
	const behind = text.slice(figure.to, Math.min(site.right.to, figure.to + REACH));
	if (/-\p{Ll}+$/u.test(printed)) {
		const extreme = EXTREME_BEHIND.exec(behind)?.[1];
		return extreme ? stated(text, { from: figure.to + 1, to: figure.to + 1 + extreme.length }) : null;
	}
	const left = site.left.at(-1);
	if (!left) return null;
	const start = Math.max(left.from, figure.from - REACH);
	const lowest = EXTREME_BEFORE.exec(text.slice(start, figure.from));
	if (lowest?.[1]) return stated(text, { from: start + lowest.index, to: start + lowest.index + lowest[1].length });
	const sort = SORT_OF.exec(printed)?.[1];
	if (sort) return stated(text, { from: figure.to - sort.length, to: figure.to });
	const noun = NOUN_BEHIND.exec(behind);
	const named = noun?.[1] ?? noun?.[2];
	if (noun && named) return stated(text, { from: figure.to + noun[0].length - named.length, to: figure.to + noun[0].length });
	const before = text.slice(start, figure.from);
	const term =
		SENTENCED.exec(before) ??
		(PRISON.test(behind) || (TERM.test(figure.unit) && CLOSED.test(behind))
			? (PRISON.test(behind) ? HANDED : GIVEN_TERM).exec(before)
			: null);
	if (term?.[1]) return stated(text, { from: start + term.index, to: start + term.index + term[1].length });
	if (APART.test(behind) || behind.startsWith(' of ')) return null;
	const words = wordsOf(text, start, figure.from);
	const end = past(words);
	const toDo = TO_DO.exec(behind);
	if (toDo?.[1] && words.slice(Math.max(0, end - 3), end).some(({ key }) => GIVES_TIME.test(key)))
		return stated(text, { from: figure.to + 4, to: figure.to + 4 + toDo[1].length });
	// "jailed Hale and Gill, who have convictions, for 12 months": the verb stands before the clause between.
	if (/^[\s]*for\s/u.test(text.slice(left.from, figure.from)) && text.charAt(left.from - 1) === ',') {
		const from = Math.max(view.sentences[site.sentence]?.from ?? 0, left.from - FAR);
		const verb = [...text.slice(from, left.from).matchAll(TERMED)].at(-1);
		if (verb) return stated(text, { from: from + verb.index, to: from + verb.index + verb[0].length });
	}
	const done = doneBefore(words, end, /[,;:(]\s?$/u.test(text.slice(Math.max(0, left.from - 2), left.from)));
	return done ? stated(text, done) : null;
}

/** "has owned the house | for", "were closed | for nearly": the verb with what goes with it; a passive with its subject. */
function doneBefore(words: readonly Word[], end: number, opens: boolean): Range | null {
	// The approximators hold some of what leads: "within about", "for over".
	const lead = words.slice(Math.max(0, end - 1)).findIndex(({ key }) => LEADS.test(key));
	if (lead < 0) return null;
	let last = Math.max(0, end - 1) + lead - 1;
	// "gave up the shop on Friday after": when it was done is no part of what was.
	while (MONTHS_AND_DAYS.has(words[last]?.text ?? '') && last > 1)
		last -= /^(?:on|in|last|this)$/u.test(words[last - 1]?.key ?? '') ? 2 : 1;
	for (let i = last; i >= 0 && i > last - MOST_WORDS; i--) {
		const word = words[i];
		if (!word?.word || CLAUSE.test(word.key) || /^\d/u.test(word.text)) return null;
		if (AUXILIARIES.has(word.key) || isLink(word.key)) return null;
		if (!isVerbAt(words, i, opens)) continue;
		if (words[i - 1]?.key === 'not') return null;
		const object = words[last];
		if (
			!object ||
			(last > i && STOP_WORDS.has(object.key) && !/^(?:it|them|there|him|her|this|up|down|out|off|away)$/u.test(object.key))
		)
			return null;
		const before = words[i - 1]?.key ?? '';
		if (last === i && /^(?:is|are|was|were|been|be)$/u.test(before)) {
			let be = i - 1;
			while (be > 0 && AUXILIARIES.has(words[be - 1]?.key ?? '')) be--;
			const whose = subjectOf(words.slice(0, be), true);
			// "Aaron Hale was locked up for": who it was, is no part of what lasted.
			if (whose && words[0]?.word && !/^\p{Lu}.*\s\p{Lu}/u.test(namesIn(words, whose)) && word.to - whose.from < 50)
				return { from: whose.from, to: word.to };
		}
		return { from: word.from, to: object.to };
	}
	return null;
}

const namesIn = (words: readonly Word[], range: Range): string =>
	words
		.filter(({ from, to }) => from >= range.from && to <= range.to)
		.map(({ text }) => text)
		.join(' ');
