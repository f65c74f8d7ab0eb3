import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { add, compare, div, type Exact, exact, isWhole, mul, sub, toFixed, toText, whole } from '../../exact.ts';
import { prose } from '../arithmetic/prose.ts';
import { decimalsOf } from '../attempt.ts';
import { stretchAt } from '../clauses.ts';
import { sameUnit } from '../gate.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

/** The share is one of the people or things counted: 46人中，91.5%…; "of the 46 members, 91.5%". */
const OF_THEM: Record<Language, RegExp> = {
	zh: /^[^，,。；;：:、\d]{0,10}(?:之中|当中|中(?![小学心国央级医期部等专型外东文])|里)[，,]?(?:仅?有|共有|约有|约|其中|超过)?$/u,
	en: /^(?: [^.;:,()\d]{1,40})?, (?:only |just |some )?$/u,
};
const OPENS_EN = /(?:\b(?:[Oo]f|[Aa]mong) the|(?:^|[.;,] )(?:Of|Among)) $/u;
/** 抽检38批次，合格率为94.7%: the rate of those very ones is called after how they came out. */
const OUTCOME_ZH =
	/^[^，,。；;：:、\d]{0,10}[，,](?:总体|抽检|平均|其)?(不?合格|及格|通过|治愈|成活|录取|就业|参加|到会|回收)率(?:为|达到?|是|仅|仅为)?$/u;
/** 走访了27家企业，其中65.0%的企业…: the share is of the very things counted, and calls them by their name or by none. */
const AMONG_ZH =
	/^(\p{Script=Han}{1,6}?)(?:(?:参加|参与|接受)了?(?:投票|表决|调查|访谈|测试|问卷|评议))?[，,]其中[，,]?(?:有|约有|仅有?|约)?$/u;

function isAmong(link: string, behind: string): boolean {
	const noun = AMONG_ZH.exec(link)?.[1];
	if (noun === undefined) return false;
	const own = /^的(\p{Script=Han}{1,6})/u.exec(behind)?.[1];
	return own === undefined
		? /^(?:的人|表示|认为|选择|赞成|反对|支持|同意|希望|称|说|对)/u.test(behind)
		: own.startsWith(noun.slice(-2));
}

/** “In a trial with 19 patients, 71.2% reported”: the few that were looked at. */
const STUDIED_EN = /\b(?:trial|study|survey|poll|sample|group|panel|test) (?:with|of|among|involving) (?:the |just |only )?$/iu;
const DID_EN =
	/^ (?:reported|said|had|were|showed|felt|agreed|recovered|improved|preferred|chose|supported|opposed|experienced)\b/u;
const SAID_ZH = /(?:表示|认为|希望|称|说)[^，]*$/u;
/** Right behind the share: its own noun would be another thing, as in 91.5%的员工 of 46 firms. */
const OWN_NOUN: Record<Language, RegExp> = {
	zh: /^(?:的(?!人|受访|被访|被调查|参与者)|以上|以下|左右)/u,
	en: /^(?: of (?!them)|-)/u,
};
const CHANGE =
	/增|降|减|升|涨|跌|提高|达标率|完成率|加权|估算|推算|抽样误差|\b(?:rise|fall|up|down|more|less|weighted|estimated|growth)\b/iu;
const COUNTED: ReadonlySet<string> = new Set([
	'批次',
	'批',
	'份',
	'株',
	'人',
	'名',
	'位',
	'户',
	'家',
	'所',
	'村',
	'套',
	'辆',
	'台',
	'件',
	'座',
	'例',
	'',
]);

const isPercent = ({ unit }: Figure): boolean => unit === '%' || /^per ?cent$|^pct$/u.test(unit);

/** In English the unit is the noun itself. */
const LATIN = /^[a-z-]+$/iu;

function isCount({ kind, value, modifier, unit }: Figure): boolean {
	return (
		kind === 'count' && value !== null && modifier === 'exact' && isWhole(exact(value)) && (COUNTED.has(unit) || LATIN.test(unit))
	);
}

/** The whole numbers of n whose share rounds or is cut off to p with its decimals. */
function nearest(n: Exact, p: Exact, ulp: Exact): { fits: boolean; below: Exact; above: Exact } {
	const ideal = div(mul(p, n), whole(100));
	const below = whole(ideal.n / ideal.d);
	const above = add(below, whole(1));
	const half = div(ulp, whole(2));
	const fits = [below, above].some((k) => {
		if (compare(k, n) > 0) return false;
		const share = div(mul(whole(100), k), n);
		return compare(share, sub(p, half)) >= 0 && compare(share, add(p, ulp)) < 0;
	});
	return { fits, below, above };
}

function judge(view: DocumentView, paragraph: Paragraph, base: Figure, rate: Figure): Outcome | null {
	const [n, p] = [exact(base.value ?? '0'), exact(rate.value ?? '0')];
	const ulp = exact(rate.precision ?? '1');
	const decimals = decimalsOf(rate);
	// From ten to the decimals plus two on, every printed share has a whole number behind it.
	if (n.n < 2n || compare(n, whole(10n ** BigInt(decimals + 2))) >= 0) return null;
	if (compare(p, whole(0)) <= 0 || compare(p, whole(100)) >= 0) return null;
	const { fits, below, above } = nearest(n, p, ulp);
	const share = (k: Exact): string => `${toFixed(div(mul(whole(100), k), n), decimals)}%`;
	const computed = `${toText(below)} → ${share(below)}, ${toText(above)} → ${share(above)}`;
	const relation = {
		verdict: fits ? ('holds' as const) : ('fails' as const),
		figures: [base.id, rate.id],
		operands: [
			{ role: 'count', figure: base.id, interval: { low: base.value, high: base.value } },
			{ role: 'share', figure: rate.id, interval: { low: toText(sub(p, div(ulp, whole(2)))), high: toText(add(p, ulp)) } },
		],
		formula: `k ÷ ${base.value ?? ''}`,
		printed: view.wordsOf(rate),
		computed,
		interval: null,
		gap: null,
		pairedBy: [view.spanOf(paragraph, base.from, rate.to)],
		readings: [{ id: 'whole-number', holds: fits, computed }],
	};
	if (fits) return { relation };
	return {
		relation,
		finding: {
			variant: 'no-whole-number',
			level: 'error',
			params: {
				printed: view.wordsOf(rate),
				base: view.wordsOf(base),
				below: toText(below),
				belowShare: share(below),
				above: toText(above),
				aboveShare: share(above),
			},
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: [base, rate].map(({ start, end }) => ({ start, end })),
			basis: [view.sentenceOf(rate)],
		},
	};
}

function run(view: DocumentView): Outcome[] {
	const { language } = view.reading;
	return prose(view).flatMap((paragraph) => {
		const { text } = paragraph;
		const figures = view.figuresIn(paragraph.index).filter(({ kind }) => kind !== 'time');
		return figures.flatMap((rate, i) => {
			const base = figures[i - 1];
			if (!base || !isCount(base) || rate.kind !== 'percent' || !isPercent(rate) || rate.modifier !== 'exact') return [];
			const link = text.slice(base.to, rate.from).slice(0, 60);
			const outcome = language === 'zh' ? OUTCOME_ZH.exec(link)?.[1] : undefined;
			const called = outcome !== undefined;
			// 不合格的有143批次，不合格率2.86%: they are the part, and the whole stands elsewhere.
			if (outcome && text.slice(Math.max(0, base.from - 12), base.from).includes(outcome)) return [];
			const behind = text.slice(rate.to, rate.to + 16);
			const among = language === 'zh' && isAmong(link, behind);
			if (rate.value === null || !(OF_THEM[language].test(link) || called || among)) return [];
			const ahead = text.slice(Math.max(0, base.from - 32), base.from);
			const studied = language === 'en' && STUDIED_EN.test(ahead) && DID_EN.test(behind);
			if (language === 'en' && !OPENS_EN.test(ahead.slice(-10)) && !studied) return [];
			if (!among && OWN_NOUN[language].test(text.slice(rate.to, rate.to + 12))) return [];
			const sentence = stretchAt(view.sentencesIn(paragraph.index), base.from);
			if (!sentence || rate.to > sentence.to) return [];
			// What they say may tell of a change; their share is none.
			if (CHANGE.test(text.slice(base.from, Math.min(sentence.to, rate.to + 12)).replace(SAID_ZH, ''))) return [];
			// The number itself is printed: the share rule divides it.
			const next = figures[i + 1];
			if (next && next.to <= sentence.to && next.from - rate.to < 24 && sameUnit(next, base)) return [];
			const judged = judge(view, paragraph, base, rate);
			// A rate of batches may be one of things within them: asked, not told.
			if (judged?.finding && (called || among || studied)) return { ...judged, finding: { ...judged.finding, level: 'warning' } };
			return judged ?? [];
		});
	});
}

export const impossibleShare: Rule = {
	id: 'impossible-share',
	title: { zh: '整数比不出的百分比', en: 'A share that no whole number gives' },
	why:
		'Of 46 people a whole number agrees: 42 are 91.3 % and 43 are 93.5 %, and none is 91.5 %. The count must be exact and ' +
		'small enough for the decimals to tell, and the share must be one of those very people or things.',
	authority: 'The GRIM test for percentages: Brown and Heathers (2017), as in the R package scrutiny.',
	level: 'error',
	needs: ['percent'],
	examples: {
		hit: [
			{ text: '17名船家代表参加了投票，其中82.6%同意换码头。', variant: 'no-whole-number', level: 'warning' },
			{ text: '巡查组走访了27家渔行，其中65.0%的渔行表示订单增加。', variant: 'no-whole-number', level: 'warning' },
			{ text: 'In a trial with 19 patients, 71.2% reported less pain.', variant: 'no-whole-number', level: 'warning' },
			{ text: 'Of the 35 members, 72.5% voted for the merger.', variant: 'no-whole-number' },
			{
				text: '参加表决的46人中，91.5%表示赞成，方案获得通过。',
				variant: 'no-whole-number',
				figures: ['46人', '91.5%'],
				level: 'error',
			},
			{ text: '镇里走访的38户中，有73.3%用上了自来水。', variant: 'no-whole-number' },
			{ text: 'Of the 64 members present, 57.5% backed the motion.', variant: 'no-whole-number' },
			{
				text: '近期抽检渔具38批次，合格率为93.5%，不合格产品已下架。',
				variant: 'no-whole-number',
				figures: ['38批次', '93.5%'],
				level: 'warning',
			},
			{ text: 'Of 27 patients in the trial, 72.5 per cent recovered.', variant: 'no-whole-number' },
			{ text: 'Among the 33 schools inspected this term, 85.5% were rated good.', variant: 'no-whole-number' },
		],
		miss: [
			{ text: '17名船家代表参加了投票，其中82.4%同意换码头。', because: '14 of 17', verdict: 'holds' },
			{ text: '巡查组走访了27家渔行，其中63.0%的渔行表示订单增加。', because: '17 of 27', verdict: 'holds' },
			{ text: '巡查组走访了27家渔行，其中65.0%的订单来自岛外。', because: 'orders are no shops' },
			{ text: 'In a trial with 19 patients, 68.4% reported less pain.', because: '13 of 19', verdict: 'holds' },
			{ text: 'In a trial with 19 patients, 71.2% oxygen was used.', because: 'no share of the patients' },
			{ text: 'Of the 35 members, 71.4% voted for the merger.', because: '25 of 35', verdict: 'holds' },
			{ text: '近期抽检渔具38批次，合格率为94.7%，不合格产品已下架。', because: '36 of 38', verdict: 'holds' },
			{ text: '近期抽检渔具38批次，合格率为93.5%，比去年提高1.2个百分点。', because: 'told of a change: the set may be another' },
			{ text: '抽检渔具5000批次，其中不合格的有143批次，不合格率2.86%。', because: 'they are the part, not the whole' },
			{ text: '近期抽检渔具3800批次，合格率为93.5%。', because: 'so many that every share is possible' },
			{ text: 'Of 27 patients in the trial, 74.1 per cent recovered.', because: '20 of 27', verdict: 'holds' },
			{ text: 'Spending on 27 patients rose, 72.5 per cent of it for drugs.', because: 'a share of the money' },
			{ text: '参加表决的46人中，91.3%表示赞成。', because: '42 of 46', verdict: 'holds' },
			{ text: '参加表决的约50人中，91.3%表示赞成。', because: 'the count is not exact' },
			{ text: '抽查的46家企业中，91.5%的员工签订了合同。', because: 'a share of the staff' },
			{ text: '全市4.6万人中，91.5%参加了医保。', because: 'so many that every share is possible' },
			{ text: '46家企业中，产值增长91.5%的有8家。', because: 'growth' },
			{ text: 'Of the 64 members present, 57.8% backed the motion.', because: '37 of 64', verdict: 'holds' },
		],
	},
	run,
};
