import type { Figure, Level } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { abs, compare, exact, max, min, mul, sub, whole } from '../../exact.ts';
import { measureOf, periodsMeet, placesMeet } from '../gate.ts';
import { intervalOf, meets, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';
import { placesOf } from '../wording/look.ts';
import { sameFactConflict } from './same-fact-conflict.ts';

/** A quotation and what is told of it stand side by side. */
const NEAR = 1;
/** Of one thing, so many numbers on each side are looked at. */
const MOST = 4;
/** 其中, 另, 第二批: other quantities of the kind. */
const OTHER =
	/其中|另|此外|还有|又|再|每|平均|各|首批|第[一二三四五\d]|隔壁|邻[县市村镇居家]|别的|年前|当年|过去|以前|从前|那时|曾|最[多少]时|去年|上年|计划|将|预计|目标|争取|\b(?:another|other|each|every|last year|years ago|used to|once|next door|will|would|could|if|plans?|of (?:them|which|whom))\b/iu;
/** So far back its sentence is read for such a word. */
const REACH = 32;

interface Said {
	figure: Figure;
	/** The thing counted. */
	head: string;
	quoted: boolean;
	/** 又, 另: a number that comes to the others, so that neither of them is the whole. */
	added: boolean;
}

const ADDED = /另|此外|还有|又|再|\banother\b/iu;

const leadOf = (view: DocumentView, figure: Figure): string => {
	const text = view.reading.paragraphs[figure.paragraph]?.text ?? '';
	const lead = text.slice(Math.max(0, figure.from - REACH), figure.from);
	return lead.slice(Math.max(...[...'。！？；.!?;'].map((mark) => lead.lastIndexOf(mark))) + 1);
};

/** Counts and sums of one thing, in one story, by what is counted; a metric of one character says too little. */
function groupsOf(view: DocumentView): Map<string, Said[]> {
	const groups = new Map<string, Said[]>();
	for (const { paragraph, figures, isQuoted } of placesOf(view)) {
		if (paragraph.kind !== 'body') continue;
		for (const figure of figures) {
			if (figure.kind !== 'count' && figure.kind !== 'money') continue;
			const lead = leadOf(view, figure);
			if (figure.aspect === 'target' || (OTHER.test(lead) && !ADDED.test(lead))) continue;
			const { head } = metricKey(figure.metric.text, view.reading.language);
			if (head.length < 2) continue;
			const aspect = figure.aspect === 'total' ? 'level' : figure.aspect;
			const key = [measureOf(figure).class, view.reading.language === 'zh' ? head.slice(-2) : head, aspect, figure.story].join(
				'|',
			);
			const list = groups.get(key);
			const said = { figure, head, quoted: isQuoted(figure.from), added: ADDED.test(lead) };
			if (list) list.push(said);
			else groups.set(key, [said]);
		}
	}
	return groups;
}

/** A speaker who says a round number near the exact one has rounded it. */
function isRounding(spoken: Figure, written: Figure): boolean {
	if (spoken.modifier !== 'exact' && spoken.modifier !== 'about') return false;
	if (spoken.value === null || written.value === null || !/0$/.test(spoken.value)) return false;
	const [a, b] = [exact(spoken.value), exact(written.value)];
	return compare(mul(abs(sub(a, b)), whole(10)), max(a, b)) <= 0;
}

/** Half or double is another quantity, not another version of this one. */
function isAlike(a: Figure, b: Figure): boolean {
	if (a.value === null || b.value === null) return false;
	const [x, y] = [exact(a.value), exact(b.value)];
	return compare(mul(min(x, y), whole(2)), max(x, y)) >= 0;
}

function judge(view: DocumentView, spoken: Figure, written: Figure): Outcome | null {
	const [s, w] = [intervalOf(spoken, 'cut'), intervalOf(written, 'cut')];
	if (!s || !w || !placesMeet(spoken.place.text, written.place.text)) return null;
	if (!periodsMeet(spoken.period.interval, written.period.interval)) return null;
	const holds = meets(s, w);
	const relation = {
		verdict: holds ? ('holds' as const) : ('fails' as const),
		figures: [spoken.id, written.id],
		operands: [
			{ role: 'first', figure: spoken.id, interval: toIntervalText(s) },
			{ role: 'second', figure: written.id, interval: toIntervalText(w) },
		],
		formula: `${view.wordsOf(spoken)} = ${view.wordsOf(written)}`,
		printed: view.wordsOf(spoken),
		computed: view.wordsOf(written),
		interval: toIntervalText(w),
		gap: null,
		pairedBy: [spoken, written].map(({ start, end }) => ({ start, end })),
		readings: [{ id: 'same-fact', holds, computed: view.wordsOf(written) }],
	};
	if (holds || !isAlike(spoken, written)) return holds ? { relation } : null;
	const rounding = isRounding(spoken, written);
	const level: Level = rounding ? 'note' : 'warning';
	return {
		relation,
		finding: {
			variant: rounding ? 'rounded' : 'differs',
			level,
			params: { quoted: view.wordsOf(spoken), told: view.wordsOf(written), metric: written.metric.text },
			figures: relation.figures,
			paragraphs: [...new Set([spoken.paragraph, written.paragraph])],
			spans: relation.pairedBy,
			basis: [view.sentenceOf(spoken), view.sentenceOf(written)],
		},
	};
}

const isOneNumber = (said: readonly Said[]): boolean => new Set(said.map(({ figure }) => figure.value ?? figure.text)).size === 1;

/** The quoted number and the one outside that stand next to each other. */
function nearest(quoted: readonly Said[], plain: readonly Said[]): [Said?, Said?] {
	let best: [Said?, Said?] = [];
	let least = Number.POSITIVE_INFINITY;
	for (const a of quoted.slice(0, MOST))
		for (const b of plain.slice(0, MOST)) {
			const apart = Math.abs(a.figure.start - b.figure.start);
			if (apart < least) [best, least] = [[a, b], apart];
		}
	return best;
}

/** A speaker leaves the classifier out (老人有400多): his number is of the one group that has the same name. */
function pairable(groups: ReadonlyMap<string, Said[]>): Said[][] {
	const byName = Map.groupBy(groups.keys(), (key) => key.slice(key.indexOf('|')));
	return [...groups].map(([key, said]) => {
		const others = byName.get(key.slice(key.indexOf('|'))) ?? [];
		const [other] = others.filter((one) => one !== key);
		const bare = key.startsWith('count |') && said.every(({ quoted }) => quoted);
		return bare && other !== undefined && others.length === 2 ? [...said, ...(groups.get(other) ?? [])] : said;
	});
}

function run(view: DocumentView): Outcome[] {
	const outcomes: Outcome[] = [];
	let told: ReadonlySet<string> | null = null;
	for (const said of pairable(groupsOf(view))) {
		// One number in quotations and one outside them, however often: with more, which belongs to which cannot be told.
		const [quoted, plain] = [said.filter((one) => one.quoted), said.filter((one) => !one.quoted)];
		const [a, b] = nearest(quoted, plain);
		if (said.some(({ added }) => added)) continue;
		if (!a || !b || !isOneNumber(quoted) || !isOneNumber(plain)) continue;
		// 招收学徒 and 学徒 are one thing.
		if (!a.head.endsWith(b.head) && !b.head.endsWith(a.head)) continue;
		if (Math.abs(a.figure.paragraph - b.figure.paragraph) > NEAR) continue;
		const [spoken, written] = a.quoted ? [a.figure, b.figure] : [b.figure, a.figure];
		// What the comparison of facts says already is not said twice.
		told ??= new Set(sameFactConflict.run(view).flatMap(({ finding }) => finding?.figures ?? []));
		if (told.has(spoken.id) && told.has(written.id)) continue;
		const outcome = judge(view, spoken, written);
		if (outcome) outcomes.push(outcome);
	}
	return outcomes;
}

export const quoteAgainstParaphrase: Rule = {
	id: 'quote-against-paraphrase',
	title: { zh: '引语与转述不一', en: 'Quotation against paraphrase' },
	why:
		'A speaker’s number and the reporter’s for the same thing, side by side, that no rounding reconciles. A speaker who ' +
		'rounds is only noted. Two numbers of a kind, another part or another time are no version of one fact; what the ' +
		'comparison of facts (same-fact-conflict) tells already is left to it.',
	authority:
		'Factual errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020); AP Stylebook: quotations are not altered to fit.',
	level: 'warning',
	needs: ['count', 'money'],
	examples: {
		hit: [
			{
				text: '“我们一共帮扶了30多家企业。”商会会长林远说。\n\n记者了解到，商会共帮扶27家企业。',
				variant: 'differs',
				figures: ['30多家', '27家'],
			},
			{ text: '全村有渔民312人。村支书说：“我们村渔民有400多，出海是头等大事。”', variant: 'differs' },
			{
				text: '商会共帮扶27家企业。“我们一共帮扶了30多家企业。”会长林远说。年报上写的也是帮扶企业27家。',
				variant: 'differs',
			},
			{ text: '“今年招了46名学徒。”厂长孙平说。据了解，该厂共招收学徒64名。', variant: 'differs' },
			{ text: '“我们帮扶了30家企业。”商会会长林远说。商会共帮扶28家企业。', variant: 'rounded', level: 'note' },
		],
		miss: [
			{
				text: '“On Friday we stopped boats at the bar and had six drunken skippers,” the harbour master said.\n\n“And the week before that, we stopped boats at the quay and had seven drunken skippers.\n\n“We shall go on.”',
				because: 'a quotation over several paragraphs is closed in the last',
			},
			{
				text: '“我们一共帮扶了20多家企业。”会长林远说。商会共帮扶27家企业。',
				because: '27 is one of 20 and more',
				verdict: 'holds',
			},
			{ text: '全村有渔民312人。村支书说：“我们村渔民有300多，出海是头等大事。”', because: 'rounded down', verdict: 'holds' },
			{ text: '商会帮扶27家企业，又帮扶企业19家。“我们帮扶了30多家企业。”会长林远说。', because: 'two numbers beside it' },
			{ text: '合作社有社员43户。“隔壁村合作社社员有50多户。”他说。', because: 'another village' },
			{ text: '“十年前全村养虾户有50多户。”老人说。如今全村养虾户43户。', because: 'another time' },
			{ text: '“我们帮扶了12家企业。”会长林远说。全市共帮扶企业270家。', because: 'another quantity' },
			{ text: '“去年我们帮扶了30多家企业。”会长林远说。今年，商会共帮扶27家企业。', because: 'two years' },
			{ text: '“我们帮扶了30多家企业。”会长林远说。商会还资助了27名学生。', because: 'other things' },
			{ text: '“我们计划帮扶35家企业。”会长林远说。商会共帮扶27家企业。', because: 'a plan' },
		],
	},
	run,
};
