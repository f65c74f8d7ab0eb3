import type { Figure } from '../../../contract/model.ts';
import type { Rule } from '../rule.ts';
import { approximatorsOf, type Before, type Behind } from '../wording/approximators.ts';
import { BOTH, type Hit, lookThrough, type Place } from '../wording/look.ts';

type Fault = 'doubled' | 'contrary';

/** What goes wrong where a word before the number meets one behind it. 约…以内 is accepted usage and not listed. */
const FAULTS: Readonly<Record<Before, Partial<Record<Behind, Fault>>>> = {
	// 多达300余人 is said of what is surprisingly many, whether counted or not.
	asmany: { many: 'doubled' },
	about: { over: 'doubled', some: 'doubled', around: 'doubled', above: 'contrary' },
	near: { over: 'contrary', some: 'doubled', around: 'doubled', above: 'contrary', many: 'contrary' },
	under: { over: 'contrary', some: 'contrary', around: 'contrary', above: 'contrary', many: 'contrary' },
	over: { over: 'doubled', around: 'contrary', above: 'doubled' },
	atleast: { around: 'contrary', above: 'doubled', below: 'contrary' },
	atmost: { around: 'contrary', above: 'contrary', below: 'doubled' },
};
/** 300多人左右: two words behind one number. */
const BEHIND_FAULTS: Partial<Record<Behind, Partial<Record<Behind, Fault>>>> = {
	over: { around: 'doubled', above: 'doubled', below: 'contrary' },
	some: { around: 'doubled', above: 'contrary', below: 'contrary' },
};

/** 近3年多 is of the last years, not of nearly three. */
const SPAN = /年|月|天|日|周|季|小时|分钟/u;

function faultOf(text: string, figure: Figure): Hit | null {
	const found = approximatorsOf(text, figure);
	if (!found) return null;
	const { before, behind, from, to } = found;
	const [first, second] = behind;
	const hit = (variant: Fault, a: string, b: string): Hit => ({
		from,
		to,
		variant,
		level: 'warning',
		params: { first: a, second: b },
	});
	if (before && first) {
		const recent = before.is === 'near' && before.word === '近' && SPAN.test(text.slice(figure.from, figure.to + 1));
		const fault = recent ? undefined : FAULTS[before.is][first.is];
		// 约600多家 is said so often that it is a matter of style.
		const mild = before.is === 'about' && (first.is === 'over' || first.is === 'some');
		if (fault) return { ...hit(fault, before.word, first.word), level: mild ? 'note' : 'warning' };
		const later = second && !recent ? FAULTS[before.is][second.is] : undefined;
		if (later && second) return hit(later, before.word, second.word);
	}
	const fault = first && second && BEHIND_FAULTS[first.is]?.[second.is];
	return fault && second ? hit(fault, first.word, second.word) : null;
}

function* chinese({ text, figures, isQuoted }: Place): Generator<Hit> {
	for (const figure of figures) {
		if (figure.kind === 'time' || figure.kind === 'rank' || isQuoted(figure.from)) continue;
		// A range has a rule of its own, and of 数百 no number is printed.
		if (figure.low !== null && figure.value === null && /\d\D?[-~～—–至到]/u.test(figure.text)) continue;
		const hit = faultOf(text, figure);
		if (hit) yield hit;
	}
	for (const match of text.matchAll(/[上中下]旬(?:前后|左右)/gu)) {
		if (isQuoted(match.index)) continue;
		const words = { first: match[0].slice(0, 2), second: match[0].slice(2) };
		yield { from: match.index, to: match.index + match[0].length, variant: 'doubled', level: 'warning', params: words };
	}
}

const NUMBER = '(?:[$£€¥]? ?\\d[\\d.,]*|\\p{Ll}+)';
const BEFORE_EN =
	/\b(?:about|around|approximately|roughly|nearly|almost|some|up to|at least|at most|more than|over|fewer than|less than)\b/giu;
const CLASSES_EN: Readonly<Record<string, string>> = {
	about: 'about',
	around: 'about',
	approximately: 'about',
	roughly: 'about',
	some: 'about',
	nearly: 'near',
	almost: 'near',
	'up to': 'atmost',
	'at most': 'atmost',
	'at least': 'atleast',
	'more than': 'over',
	over: 'over',
	'fewer than': 'under',
	'less than': 'under',
};
const CONTRARY_EN: ReadonlySet<string> = new Set(['near over', 'near under', 'atmost over', 'atleast atmost', 'atmost atleast']);
const DOUBLED_EN: ReadonlySet<string> = new Set([
	'about about',
	'near near',
	'over over',
	'atleast over',
	'about near',
	'near about',
]);
const NEXT_EN = new RegExp(
	`^ (?:(?<next>about|around|approximately|roughly|nearly|almost|up to|at least|at most|more than|over|fewer than|less than) [$£€]?\\d[\\d.,]*|` +
		`(?<number>${NUMBER}(?: (?:hundred|thousand|million|billion|percent|per cent))?)(?: \\p{L}+){0,2}? or (?<tail>so|more|less|fewer)\\b(?!-| (?:than|precisely|accurately|often|likely|exactly|specifically|importantly|recently)))`,
	'u',
);
const TAILS_EN: Readonly<Record<string, readonly string[]>> = {
	so: ['about', 'near'],
	more: ['over', 'atleast'],
	less: ['atmost', 'under'],
	fewer: ['atmost', 'under'],
};

function* english({ text, isQuoted }: Place): Generator<Hit> {
	for (const match of text.matchAll(BEFORE_EN)) {
		if (isQuoted(match.index)) continue;
		const word = match[0].toLowerCase();
		const is = CLASSES_EN[word] ?? '';
		const end = match.index + match[0].length;
		const next = NEXT_EN.exec(text.slice(end, end + 60));
		if (!next?.groups) continue;
		const { next: other, number, tail } = next.groups;
		const place = { from: match.index, to: end + next[0].length, level: 'warning' as const };
		// One word twice is a slip of the keys: doubled-qualifier tells of it.
		if (other === word) continue;
		// “Spread over more than 100 loans”: the first is a preposition. Nobody doubles the two.
		if (word === 'over' && other === 'more than') continue;
		if (other) {
			const pair = `${is} ${CLASSES_EN[other] ?? ''}`;
			const variant = CONTRARY_EN.has(pair) ? 'contrary' : DOUBLED_EN.has(pair) ? 'doubled' : null;
			if (variant) yield { ...place, variant, params: { first: word, second: other } };
		} else if (tail && number && /\d/.test(number) && TAILS_EN[tail]?.includes(is)) {
			yield { ...place, variant: 'doubled', params: { first: word, second: `or ${tail}` } };
		}
	}
}

export const doubledApproximator: Rule = {
	id: 'doubled-approximator',
	title: { zh: '概数词重复或矛盾', en: 'Approximators doubled or contrary' },
	why:
		'约 and 左右 say the same of one number, 近 and 余 opposite things; one of the two has to go, and which one only the ' +
		'reporter knows. Quotations keep the speaker’s words, 约…以内 is accepted, and the 约 of 签约 or 节约 approximates nothing.',
	authority: 'GB/T 15835-2011 on 概数; 《咬文嚼字》 on 约…左右, 近…余, 超过…以上 and 至少…以上.',
	level: 'warning',
	needs: [],
	examples: {
		hit: [
			{ text: '义诊现场来了约300人左右，队伍一直排到路口。', variant: 'doubled', figures: ['约300人左右'] },
			{ text: '近400余名学员参加了结业考试。', variant: 'contrary' },
			{ text: '产业园引进超过500家以上企业。', variant: 'doubled' },
			{ text: '教室里坐了不到30个左右的孩子。', variant: 'contrary' },
			{ text: '每个班至少要配备3名以上护工。', variant: 'doubled' },
			{ text: '每户最多可领5袋以下种子。', variant: 'doubled' },
			{ text: '这批树苗大约有200多棵，成活率很高。', variant: 'doubled', level: 'note' },
			{ text: '志愿者有50多人左右，来自三所学校。', variant: 'doubled' },
			{ text: '球赛门票多达6000张之多。', variant: 'doubled' },
			{ text: '水库将在9月中旬前后开闸放水。', variant: 'doubled' },
			{ text: '灯会当晚的人流大约在2.3万人上下。', variant: 'doubled', figures: ['2.3万人上下'] },
			{ text: '磨坊每天加工稻谷至少在12吨以上。', variant: 'doubled' },
			{ text: '单日捐书高达4300册之多。', variant: 'doubled' },
			{ text: 'The hall seats about 300 people or so, the owner said.', variant: 'doubled' },
			{ text: 'The fire destroyed nearly over 40 homes on the ridge.', variant: 'contrary' },
			{ text: 'Applicants need at least 12 months or more of training.', variant: 'doubled' },
		],
		miss: [
			{ text: '义诊现场来了约300人，后来又来了200人左右。', because: 'two figures, one word each' },
			{ text: '“大概有个约300人左右吧。”保安老陈回忆说。', because: 'a quotation' },
			{ text: '药品送达时间约在30分钟以内。', because: '约…以内 is accepted' },
			{ text: '双方签约30余个项目，节约20多万元，预约100余人。', because: '签约, 节约 and 预约 are verbs' },
			{ text: '捐款者多达300余人，藏书约6000种之多。', because: '多达 is no approximator, and 之多 is stress' },
			{ text: '附近300多户居民、最近10余天的客流、近3年多来的变化都有记录。', because: '附近, 最近, and the years just past' },
			{ text: '每名社工至少服务200多户，最多的服务了300多户。', because: 'a bound on a rounded number' },
			{ text: '年满60周岁以上、收入不到3000元的老人可以申请。', because: 'a threshold and another figure' },
			{ text: '社区最近在300多户中抽查，义卖在200元以上的摊位有9个。', because: '最近 and a bare 在 approximate nothing' },
			{ text: '水温大约在12℃以内，水深高达30多米。', because: '约…以内 is accepted, and 高达 of a rounded number' },
			{ text: 'About 300 people came, and 40 or so stayed for the talk.', because: 'two figures' },
			{ text: '“There were about 300 people or so,” the guard said.', because: 'a quotation' },
			{ text: 'The money was spread over more than 100 boats.', because: 'a preposition' },
			{ text: 'About 20 or so-called experts, over 3 million or more precisely 3.2 million.', because: 'other words' },
			{ text: 'More than 40 homes or farms, some 300 in all, were lost over about 12 days.', because: 'no two of one number' },
		],
	},
	run: (view) => lookThrough(view, BOTH, view.reading.language === 'zh' ? chinese : english),
};
