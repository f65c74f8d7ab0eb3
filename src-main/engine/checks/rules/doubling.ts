import type { Language } from '../../../contract/model.ts';
import { compare, type Exact, exact, mul, toFixed, whole } from '../../exact.ts';
import { type Ends, endsOf } from '../arithmetic/ends.ts';
import { numberOf, quotientText } from '../arithmetic/equation.ts';
import { withoutTimes } from '../arithmetic/prose.ts';
import { basisWords, inBaseUnit } from '../gate.ts';
import { intervalOf, isBounded, over, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** The words for the factor, and where they stand. */
interface Claim {
	factor: Exact;
	from: number;
	to: number;
	/** 近翻一番: a little less will do. */
	nearly: boolean;
}

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };
/** 翻倍 and 翻番 without a number are loose talk and are left; 番 with a number is a power of two. */
const AFTER_ZH =
	/^[^，,。；;：:、\d]{0,10}[，,（(](?:已|已经|基本|整整|足足|规模|总数|数量|实现了?|五年|三年)?(近|约|将近|接近|几乎)?(?:实现)?翻了?(近|约|将近)?([一两二三四五1-5])番/u;
const VERBS_EN: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, quintupled: 5 };
const BEFORE_EN =
	/\b(nearly |almost |roughly |about |around )?(?:more than )?(doubled|tripled|trebled|quadrupled|quintupled)\b[^.;:\d]{0,40}$/iu;
const AFTER_EN =
	/^[^.;:,\d]{0,24}, (nearly |almost |roughly |about |around )?(?:more than )?(doubling|tripling|trebling|quadrupling)\b/iu;
const TENTH_LESS = exact('0.9');
const FIFTH_LESS = exact('0.8');

function claimOf(view: DocumentView, { paragraph, sentence, before, after }: Ends): Claim | null {
	const text = withoutTimes(view, paragraph);
	const rest = text.slice(after.to, Math.min(sentence.to, after.to + 60));
	if (view.reading.language === 'zh') {
		const match = AFTER_ZH.exec(rest);
		const exponent = NUMERALS[match?.[3] ?? ''];
		if (!match || exponent === undefined) return null;
		const nearly = match[1] !== undefined || match[2] !== undefined;
		return { factor: whole(2 ** exponent), from: after.to + match[0].lastIndexOf('翻'), to: after.to + match[0].length, nearly };
	}
	const lead = text.slice(Math.max(sentence.from, before.from - 80), before.from);
	const verb = BEFORE_EN.exec(lead);
	if (verb) {
		const from = before.from - lead.length + verb.index;
		return { factor: whole(VERBS_EN[verb[2]?.toLowerCase() ?? ''] ?? 2), from, to: before.from, nearly: verb[1] !== undefined };
	}
	const tail = AFTER_EN.exec(rest);
	if (!tail) return null;
	const factor = VERBS_EN[(tail[2] ?? '').toLowerCase().replace(/ing$/u, 'ed')] ?? 2;
	return { factor: whole(factor), from: after.to, to: after.to + tail[0].length, nearly: tail[1] !== undefined };
}

/** What the word allows: a tenth short of the factor, and anything up to where the next larger word would be used. */
function bounds(claim: Claim, language: Language): { low: Exact; high: Exact } {
	const next = language === 'zh' ? mul(claim.factor, whole(2)) : mul(claim.factor, exact('1.6'));
	return { low: mul(claim.factor, claim.nearly ? FIFTH_LESS : TENTH_LESS), high: next };
}

function judge(view: DocumentView, ends: Ends): Outcome | null {
	const claim = claimOf(view, ends);
	if (!claim) return null;
	const { paragraph, before, after } = ends;
	const [from, to] = [Math.min(before.from, claim.from), Math.max(after.to, claim.to)];
	if (basisWords(paragraph.text.slice(from, to)) !== '') return null;
	const [b, a] = [intervalOf(before, 'cut'), intervalOf(after, 'cut')];
	const ratio = b && a && over(inBaseUnit(after, a), inBaseUnit(before, b));
	if (!ratio || !isBounded(ratio)) return null;
	const allowed = bounds(claim, view.reading.language);
	const fails = compare(ratio.high, allowed.low) < 0 || compare(ratio.low, allowed.high) > 0;
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
			level: 'error',
			params: { words, before: view.wordsOf(before), after: view.wordsOf(after), factor: toFixed(claim.factor, 0), computed },
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
		'question. Words stand for round factors, so that a tenth less, or more up to the next word, passes; 翻倍 and 翻番 ' +
		'without a number and aims without ends are left alone.',
	authority: 'Arithmetic: a doubling is a factor of two. Factual errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'measure', 'money'],
	examples: {
		hit: [
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
		],
		miss: [
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
	run: (view) => endsOf(view).flatMap((ends) => judge(view, ends) ?? []),
};
