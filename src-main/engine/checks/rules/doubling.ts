import type { Figure, Language } from '../../../contract/model.ts';
import { compare, type Exact, exact, isWhole, max, min, mul, toFixed, whole } from '../../exact.ts';
import { type Ends, endsOf } from '../arithmetic/ends.ts';
import { numberOf, quotientText } from '../arithmetic/equation.ts';
import { inTurnOf } from '../arithmetic/in-turn.ts';
import { prose, quantitiesIn, rowsIn, withoutTimes } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, inBaseUnit, sameUnit } from '../gate.ts';
import { type Interval, intervalOf, isBounded, over, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** The words for the factor, and where they stand. */
interface Claim {
	factor: Exact;
	from: number;
	to: number;
	/** 近翻一番: a little less will do; 翻了一番还多: as much as the next larger word allows. */
	room: 'nearly' | 'more' | 'plain';
}

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };
/** 番 with a number is a power of two; 翻番 and 翻倍 alone are one doubling. */
const AFTER_ZH =
	/^[^，,。；;：:、\d]{0,10}[，,（(](?:已|已经|基本|整整|足足|规模|总数|数量|实现了?|[一二两三四五六七八九十\d]{1,2}年(?:间|来)?|·+[间来]?)?(近|约|将近|接近|几乎)?(超|超过)?(?:实现|实现了)?(?:翻了?(近|约|将近)?(超|超过)?([一两二三四五1-5])番|翻番|翻倍|翻了?一倍)(多|以上|有余|还多|不止|有多)?/u;
/** 翻了一番，由A增加到B: the word before its ends. */
const BEFORE_ZH =
	/(近|约|将近|接近|几乎)?(超|超过)?(?:实现了?)?(?:翻了?(近|约|将近)?(超|超过)?([一两二三四五1-5])番|翻番|翻倍|翻了?一倍)(多|以上|有余|还多|不止|有多)?[，,：:（(—]{1,2}[^，。；\d]{0,8}[由从][^，。；\d]{0,16}$/u;
/** Ends of a plan are not yet reached. */
const AIM_ZH = /目标|力争|计划|预计|有望|争取|规划|确保|将|要/u;
const VERBS_EN: Readonly<Record<string, Exact>> = {
	doubled: whole(2),
	tripled: whole(3),
	trebled: whole(3),
	quadrupled: whole(4),
	quintupled: whole(5),
	halved: exact('0.5'),
};
const QUALIFIED = '(nearly |almost |roughly |about |around )?(more than |well over |over )?';
const BEFORE_EN = new RegExp(`\\b${QUALIFIED}(doubled|tripled|trebled|quadrupled|quintupled|halved)\\b[^.;:\\d]{0,40}$`, 'iu');
const AFTER_EN = new RegExp(`^[^.;:,\\d]{0,24}, ${QUALIFIED}(doubling|tripling|trebling|quadrupling|halving)\\b`, 'iu');
/** “from £20m to £60m in a decade; it has tripled”: what has moved is taken up again by a pronoun. */
const AGAIN_EN = new RegExp(
	`^[^.;:,\\d]{0,24}[;,] (?:(?:it|they|the (?:number|figure|total|sum)) )?(?:has |have |had )?${QUALIFIED}(doubled|tripled|trebled|quadrupled|quintupled|halved)(?=[.,;]| in | over | since | within |$)`,
	'iu',
);

function claimOf(view: DocumentView, { paragraph, sentence, before, after }: Ends): Claim | null {
	const text = withoutTimes(view, paragraph);
	const row = stretchAt(rowsIn(view, paragraph), after.from) ?? sentence;
	const rest = text.slice(after.to, Math.min(row.to, after.to + 60));
	if (view.reading.language === 'zh') {
		const first = Math.min(before.from, after.from);
		const lead = text.slice(Math.max(sentence.from, first - 60), first);
		const behind = AFTER_ZH.exec(rest);
		const match = behind ?? (AIM_ZH.test(lead) ? null : BEFORE_ZH.exec(lead));
		if (!match) return null;
		const exponent = match[5] === undefined ? 1 : NUMERALS[match[5]];
		if (exponent === undefined) return null;
		const room =
			(match[1] ?? match[3]) !== undefined ? 'nearly' : (match[2] ?? match[4] ?? match[6]) !== undefined ? 'more' : 'plain';
		const from = behind ? after.to + match[0].lastIndexOf('翻') : first - lead.length + lead.indexOf('翻', match.index);
		const to = behind ? after.to + match[0].length : from + (/^翻[^，,：:（(—]*/u.exec(text.slice(from, first))?.[0].length ?? 1);
		return { factor: whole(2 ** exponent), from, to, room };
	}
	const roomOf = (match: RegExpExecArray): Claim['room'] =>
		match[1] !== undefined ? 'nearly' : match[2] !== undefined ? 'more' : 'plain';
	const first = Math.min(before.from, after.from);
	const lead = text.slice(Math.max(sentence.from, first - 80), first);
	const verb = BEFORE_EN.exec(lead);
	if (verb) {
		const from = first - lead.length + verb.index;
		return { factor: VERBS_EN[verb[3]?.toLowerCase() ?? ''] ?? whole(2), from, to: first, room: roomOf(verb) };
	}
	const tail = AFTER_EN.exec(rest) ?? AGAIN_EN.exec(rest);
	if (!tail) return null;
	const factor = VERBS_EN[(tail[3] ?? '').toLowerCase().replace(/ing$/u, 'ed')] ?? whole(2);
	return { factor, from: after.to, to: after.to + tail[0].length, room: roomOf(tail) };
}

/**
 * What the word allows. Plain, it stands for its factor, a tenth less or a quarter more; 还多 and “more than” reach to where
 * the next larger word would be used, 近 and “nearly” begin a fifth below.
 */
function bounds({ factor, room }: Claim, language: Language): { low: Exact; high: Exact } {
	const of = (low: string, high: string) => ({ low: mul(factor, exact(low)), high: mul(factor, exact(high)) });
	if (room === 'nearly') return of('0.8', '1.1');
	if (room === 'more') return of('0.98', language === 'zh' ? '2' : '1.6');
	return of('0.9', '1.25');
}

/** As rounded, or all cut off: nothing is ever cut off upwards, so that 6万 to 18万 is no factor of four. */
function ratioOf(before: Figure, after: Figure): { low: Exact; high: Exact } | null {
	const cut = (figure: Figure): Interval | null => {
		const i = intervalOf(figure, 'cut');
		return i && figure.value !== null && figure.modifier === 'exact' ? { low: exact(figure.value), high: i.high } : i;
	};
	const ratios = [cut, (figure: Figure) => intervalOf(figure)].flatMap((read) => {
		const [b, a] = [read(before), read(after)];
		const ratio = b && a && over(inBaseUnit(after, a), inBaseUnit(before, b));
		return ratio && isBounded(ratio) ? [ratio] : [];
	});
	const [x, y] = ratios;
	return x && y ? { low: min(x.low, y.low), high: max(x.high, y.high) } : null;
}

/** From here on the next word would have been said: 翻一番 of what has grown threefold. */
const FAR = exact('1.5');

const TO_EN = /\bto (?:about |around |just |nearly |some |only |a |an |the )*$/iu;
const FROM_EN = /^[^.;:,()\d]{0,30},? from (?:about |around |just |nearly |some |only |a |an |the )*$/iu;

/** “tripled to £40m from £20m”: the later end is printed first. */
function reversedEnds(view: DocumentView): Ends[] {
	if (view.reading.language === 'zh') return [];
	return prose(view).flatMap((paragraph) => {
		const text = withoutTimes(view, paragraph);
		const figures = quantitiesIn(view, paragraph);
		return figures.flatMap((after, i): Ends[] => {
			const before = figures[i + 1];
			if (!before || before.from - after.to > 60 || before.kind !== after.kind || !sameUnit(before, after)) return [];
			const sentence = stretchAt(view.sentencesIn(paragraph.index), after.from);
			if (!sentence || before.to > sentence.to) return [];
			if (!TO_EN.test(text.slice(Math.max(sentence.from, after.from - 40), after.from))) return [];
			return FROM_EN.test(text.slice(after.to, before.from)) ? [{ paragraph, sentence, before, after }] : [];
		});
	});
}

function judge(view: DocumentView, ends: Ends): Outcome | null {
	const claim = claimOf(view, ends);
	if (!claim) return null;
	const { paragraph, before, after } = ends;
	const [from, to] = [Math.min(before.from, after.from, claim.from), Math.max(before.to, after.to, claim.to)];
	if (basisWords(paragraph.text.slice(from, to)) !== '') return null;
	const ratio = ratioOf(before, after);
	if (!ratio) return null;
	const allowed = bounds(claim, view.reading.language);
	const below = compare(ratio.high, allowed.low) < 0;
	const fails = below || compare(ratio.low, allowed.high) > 0;
	const words = paragraph.text.slice(claim.from, claim.to).trim();
	const computed = quotientText(after, before, 2);
	const ids = [before.id, after.id];
	const word = view.figuresIn(paragraph.index).find((f) => f.kind === 'multiple' && f.from < claim.to && f.to > claim.from);
	const relation = {
		verdict: fails ? ('fails' as const) : ('holds' as const),
		figures: word ? [...ids, word.id] : ids,
		operands: [
			{ role: 'before', figure: before.id, interval: toIntervalText(intervalOf(before) ?? { low: null, high: null }) },
			{ role: 'after', figure: after.id, interval: toIntervalText(intervalOf(after) ?? { low: null, high: null }) },
		],
		formula: `${numberOf(view, after)} ÷ ${numberOf(view, before)}`,
		printed: words,
		computed,
		interval: toIntervalText(ratio),
		gap: null,
		pairedBy: [view.spanOf(paragraph, from, to)],
		readings: [{ id: 'doublings', holds: !fails, computed }],
	};
	if (!fails) return { relation };
	return {
		relation,
		finding: {
			variant: 'differs',
			// Between the factor and the next one the word is only loose.
			level: below || compare(exact(computed), mul(claim.factor, FAR)) >= 0 ? 'error' : 'warning',
			params: {
				words,
				before: view.wordsOf(before),
				after: view.wordsOf(after),
				factor: toFixed(claim.factor, isWhole(claim.factor) ? 0 : 1),
				computed,
			},
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: [...[before, after].map(({ start, end }) => ({ start, end })), view.spanOf(paragraph, claim.from, claim.to)],
			basis: [view.sentenceOf(after)],
		},
	};
}

export const doubling: Rule = {
	id: 'doubling',
	title: { zh: '翻番', en: 'Doublings' },
	why:
		'翻N番 is a doubling N times over: 40 to 160 is 翻两番, 40 to 120 is not. “Tripled” with both ends printed is the same ' +
		'question. Words stand for round factors, so that a tenth less or a quarter more passes, and with 还多 or “more than” ' +
		'whatever is short of the next word; aims without ends are left alone.',
	authority: 'Arithmetic: a doubling is a factor of two. Factual errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'measure', 'money'],
	examples: {
		hit: [
			{ text: 'Landings halved, from 1,800 to 1,300.', variant: 'differs', level: 'warning' },
			{
				text: '全岛去年来客翻了一番，由52万人次增加到80万人次。',
				variant: 'differs',
				figures: ['52万人次', '80万人次', '翻了一番'],
			},
			{ text: '渔民人均纯收入从2012年的5200元增加到2022年的15600元，十年翻了两番。', variant: 'differs' },
			{
				text: '村集体收入由40万元增加到120万元，翻了两番。',
				variant: 'differs',
				figures: ['40万元', '120万元', '翻了两番'],
				level: 'error',
			},
			{ text: '景区游客从2019年的30万人次增长到2023年的41万人次，翻了一番，旺季一房难求。', variant: 'differs' },
			{
				text: 'The number of hives tripled from 400 to 900 in four years.',
				variant: 'differs',
				figures: ['400', '900', 'tripled'],
			},
			{ text: '渔港泊位由40个增加到120个，翻了一番。', variant: 'differs', level: 'error' },
			{ text: '渔业合作社由42家增加到126家，翻番。', variant: 'differs', figures: ['42家', '126家', '翻番'] },
			{ text: 'Online orders doubled from 1.2 million to 3.6 million.', variant: 'differs', level: 'error' },
			{ text: 'Profit at the fish market tripled to £40m from £20m.', variant: 'differs', figures: ['£20m', '£40m', 'tripled'] },
			{ text: '全岛渔船由2015年的4万艘增加到2025年的12万艘，翻了两番。', variant: 'differs', level: 'error' },
			{
				text: '去年接待游客30万人次，今年接待游客41万人次，翻了一番。',
				variant: 'differs',
				figures: ['30万人次', '41万人次', '翻了一番'],
			},
			{ text: 'Spending on piers went from £20m to £60m in a decade; it has quadrupled.', variant: 'differs' },
		],
		miss: [
			{ text: 'Landings halved, from 1,800 to 900.', because: 'a half', verdict: 'holds' },
			{ text: 'Landings almost halved, from 1,800 to 980.', because: 'not quite a half', verdict: 'holds' },
			{ text: '全岛去年来客翻了一番，由40万人次增加到80万人次。', because: 'it has doubled', verdict: 'holds' },
			{ text: '来客要力争翻一番，由52万人次增加到80万人次只是第一步。', because: 'an aim' },
			{
				text: '渔民人均纯收入从2012年的5200元增加到2022年的20800元，十年翻了两番。',
				because: 'a factor of four',
				verdict: 'holds',
			},
			{ text: '去年接待游客30万人次，今年接待游客61万人次，翻了一番。', because: 'a factor of two', verdict: 'holds' },
			{
				text: 'Spending on piers went from £20m to £60m in a decade; it has tripled.',
				because: 'a factor of three',
				verdict: 'holds',
			},
			{ text: 'Spending on piers went from £20m to £60m in a decade; visits have quadrupled.', because: 'another thing' },
			{
				text: '全岛渔船由2015年的4万艘增加到2025年的15万艘，翻了两番。',
				because: 'the digits not printed may make it so',
				verdict: 'holds',
			},
			{ text: '渔业合作社由42家增加到86家，翻番。', because: 'a factor of two', verdict: 'holds' },
			{ text: '渔业合作社由42家增加到97家，翻了一番多。', because: 'more than doubled', verdict: 'holds' },
			{ text: 'Profit at the fish market doubled to £40m from £20m.', because: 'a factor of two', verdict: 'holds' },
			{ text: 'Profit at the fish market more than doubled to £52m from £20m.', because: 'more than twice', verdict: 'holds' },
			{ text: '村集体收入由40万元增加到160万元，翻了两番。', because: 'a factor of four', verdict: 'holds' },
			{ text: '村集体收入由40万元增加到78万元，近翻一番。', because: 'nearly', verdict: 'holds' },
			{ text: '村集体收入由40万元增加到110万元，翻了一番还多。', because: 'more than doubled', verdict: 'holds' },
			{ text: '村里提出三年后集体收入翻两番的目标。', because: 'an aim without ends' },
			{ text: '会员由40人增加到120人，交易额翻了两番。', because: 'another thing doubled' },
			{
				text: 'The number of hives more than doubled from 400 to 900 in four years.',
				because: 'more than twice',
				verdict: 'holds',
			},
		],
	},
	run: (view) =>
		[...endsOf(view), ...inTurnOf(view).filter(({ after, last }) => after === last), ...reversedEnds(view)].flatMap(
			(ends) => judge(view, ends) ?? [],
		),
};
