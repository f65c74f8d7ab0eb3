/** "Sales and profit rose 5% and 8% respectively": each figure of the list is of its own part of the subject. */
import { matchesOf } from '../../matches.ts';
import type { MetricParts } from '../metric.ts';
import type { PeriodMention } from '../types.ts';
import type { Range, Site, View } from '../view.ts';

const WORD = /\brespectively\b/gu;
/** Between two figures of one list. */
const JOINED = /^(?:,|,? and|,? or|,? versus)?\s*(?:by |to |at )?$/u;
const PARTS = /,\s+and\s+|,\s+|\s+and\s+/u;
const PREPOSITION = /^(.*\s(?:in|at|for|of|from|among|to|on|with|between)\s(?:the\s)?)(\S.*)$/u;
/** Words that describe the noun behind them. */
const ADJECTIVE =
	/(?:-.*|al|ing|ed|ive|ic|ern)$|^(?:net|gross|core|new|male|female|public|private|young|old|urban|adult|domestic|foreign|rich|poor|early|late)$/iu;
const FARTHEST = 24;
/** More are no list that a reader takes apart. */
const MOST = 8;

/** The figures of one list that ends with `last`, in reading order. */
function listEnding({ sites, text }: View, last: number): Site[] {
	const list: Site[] = [];
	for (let i = last; i >= 0 && list.length < MOST; i--) {
		const site = sites[i];
		const right = list[0];
		if (!site || site.figure.kind === 'time' || (right && site.sentence !== right.sentence)) break;
		if (right && !JOINED.test(text.slice(site.figure.to, right.figure.from))) break;
		list.unshift(site);
	}
	return list;
}

/** The figures of the list right before the word, or right behind it; `after` is the first figure behind the word. */
function listAt(view: View, from: number, to: number, after: number): Site[] {
	const { sites } = view;
	const before = sites[after - 1];
	if (before && before.figure.to <= from && from - before.figure.to <= 2) return listEnding(view, after - 1);
	const next = sites[after];
	if (!next || next.figure.from - to > 4) return [];
	let last = after;
	while (last - after < MOST - 1 && sites[last + 1] && follows(view, last + 1)) last++;
	return listEnding(view, last).filter((site) => site.index >= after);
}

const follows = ({ sites, text }: View, i: number): boolean =>
	sites[i]?.figure.kind !== 'time' && JOINED.test(text.slice(sites[i - 1]?.figure.to, sites[i]?.figure.from));

/** The subject with the parts of its list before it: "Fraud, [theft and arson]". */
function wholeList(view: View, site: Site, metric: MetricParts, n: number): Range {
	const floor = view.sentences[site.sentence]?.from ?? metric.from;
	let { from } = metric;
	for (let parts = view.text.slice(from, metric.to).split(PARTS).length; parts < n; parts++) {
		const part = /(?:^|[\s(])([\p{L}’'-]+(?: [\p{L}’'-]+)?),\s$/u.exec(view.text.slice(Math.max(floor, from - FARTHEST), from));
		if (!part?.[1]) break;
		from -= part[1].length + 2;
	}
	return { from, to: metric.to };
}

/** The parts in full: "Rents in Hale and Marlow" are rents in Hale and rents in Marlow; null where they are not `n`. */
function partsOf(subject: string, n: number): string[] | null {
	const parts = subject.split(PARTS);
	const last = parts.at(-1) ?? '';
	if (parts.length !== n || parts.includes('')) return null;
	const lead = PREPOSITION.exec(parts[0] ?? '');
	const [first = '', ...rest] = last.split(' ');
	if (lead) {
		// "income of urban and rural residents": both of residents.
		const head = rest.length === 1 && ADJECTIVE.test(lead[2] ?? '') && ADJECTIVE.test(first) ? ` ${rest[0]}` : '';
		return parts.map((part, i) =>
			i === n - 1 ? `${lead[1]}${part}` : i === 0 ? `${part}${head}` : PREPOSITION.test(part) ? part : `${lead[1]}${part}${head}`,
		);
	}
	const shared =
		rest.length > 0 &&
		parts
			.slice(0, -1)
			.every((part) => !part.includes(' ') && !/[^s]s$/u.test(part) && ADJECTIVE.test(part) === ADJECTIVE.test(first));
	return shared ? parts.map((part, i) => (i === n - 1 ? part : `${part} ${rest.join(' ')}`)) : parts;
}

/** The word, wherever it stands, with the first figure behind it. */
function* words({ text, sites }: View): Generator<Range & { after: number }> {
	let after = 0;
	for (const word of matchesOf(text, WORD)) {
		const to = word.index + word[0].length;
		while ((sites[after]?.figure.from ?? to) < to) after++;
		yield { from: word.index, to, after };
	}
}

/** Whether a list as long stands right before, in the same sentence and of the same. */
function goesOn(view: View, list: readonly Site[], metrics: readonly MetricParts[]): boolean {
	const [head] = list;
	const before = head ? listEnding(view, head.index - 1) : [];
	const own = head && metrics[head.index];
	const other = before[0] && metrics[before[0].index];
	return (
		before.length === list.length &&
		before[0]?.sentence === head?.sentence &&
		other?.origin === 'stated' &&
		other.from === own?.from &&
		other.noun === own.noun
	);
}

/** Gives each figure of such a list its own part of what they were all said to be of. */
export function respectively(view: View, metrics: MetricParts[]): void {
	for (const { from, to, after } of words(view)) {
		const list = listAt(view, from, to, after);
		const head = list[0];
		const metric = head && metrics[head.index];
		if (list.length < 2 || !head || !metric || metric.origin === 'none' || metric.to > head.figure.from) continue;
		// "was 43 and 22, up by 8% and 9% respectively": said with the list before, in the same sentence.
		if (metric.origin === 'inherited' && !goesOn(view, list, metrics)) continue;
		const range = wholeList(view, head, metric, list.length);
		const parts = partsOf(view.text.slice(range.from, range.to).replace(/\s+/gu, ' '), list.length);
		if (!parts) continue;
		// "was 43 and 22, up by 8% and 9% respectively": so are the lists before it that say no noun of their own.
		let lists: Site[] = list;
		for (let turn = 0; turn < MOST; turn++) {
			for (const [i, site] of lists.entries()) {
				const own = metrics[site.index];
				if (own) metrics[site.index] = { ...own, ...range, noun: parts[i] ?? own.noun, wants: false };
			}
			const next = (lists[0]?.index ?? 0) - 1;
			lists = next >= 0 && view.sites[next]?.sentence === head.sentence ? listEnding(view, next) : [];
			const own = lists[0] && metrics[lists[0].index];
			if (lists.length !== list.length || !own || own.from !== metric.from || own.noun !== metric.noun) break;
		}
	}
}

/** Between two times of one list. */
const TIMES_JOINED = /^(?:,|,? and)\s(?:in\s|on\s|for\s)?$/u;
/** From a list of times to the figures behind it, or from the figures to the times: a few words of one clause. */
const BETWEEN = /^[^.;:\d]{0,40}$/u;

/** "5% and 8% in 2022 and 2023 respectively": as many times as figures, each with its own; by the index of the figure. */
export function timesRespectively(view: View, mentions: readonly PeriodMention[]): ReadonlyMap<number, PeriodMention> {
	const out = new Map<number, PeriodMention>();
	let next = 0;
	for (const { from, to, after } of words(view)) {
		while ((mentions[next]?.from ?? to) < to) next++;
		const times = timesEnding(view, mentions, next - 1);
		const first = times[0];
		const last = times.at(-1);
		if (times.length < 2 || !first || !last) continue;
		let figures = listAt(view, from, to, after);
		if (figures.length === 0 && from - last.to <= 2) {
			let before = after - 1;
			while ((view.sites[before]?.figure.to ?? 0) > first.from) before--;
			figures = listEnding(view, before);
		}
		const [head] = figures;
		const foot = figures.at(-1);
		if (figures.length !== times.length || !head || !foot) continue;
		const gap = foot.figure.to <= first.from ? [foot.figure.to, first.from] : [last.to, head.figure.from];
		if (!BETWEEN.test(view.text.slice(...gap))) continue;
		for (const [i, site] of figures.entries()) if (times[i]) out.set(site.index, times[i]);
	}
	return out;
}

function timesEnding({ text }: View, mentions: readonly PeriodMention[], last: number): PeriodMention[] {
	const times: PeriodMention[] = [];
	for (let i = last; i >= 0 && times.length < MOST; i--) {
		const mention = mentions[i];
		if (!mention || (times[0] && !TIMES_JOINED.test(text.slice(mention.to, times[0].from)))) break;
		times.unshift(mention);
	}
	return times;
}
