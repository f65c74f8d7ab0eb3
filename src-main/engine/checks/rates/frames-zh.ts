/** The forms in which Chinese prose states a rate of a part or of a target. */
import type { Figure } from '../../../contract/model.ts';
import type { SentenceStretch } from '../clauses.ts';
import type { RateKind } from './types.ts';

/** No frame reaches farther back than this; the bound keeps the work per rate constant. */
export const REACH = 56;
interface FrameForm {
	kind: RateKind;
	/** Group 1 is the base as named. */
	pattern: RegExp;
	/** Says nothing unless a target stands near: 完成60%. */
	bare?: boolean;
}

/** Linking words between the frame and its number. */
const LINK = '(?:比例|比重|份额)?(?:已|约|均|也|仅)?(?:达到了?|达|为|是|高达|超过|超|:|：)?(?:约|近)?';

/** Tried in order: the frames that name a plan before the frames of any base. */
const FORMS: readonly FrameForm[] = [
	{
		kind: 'completion',
		pattern: new RegExp(
			`(?:完成|达到|实现|达|为|是|相当于|占)(?:了|到)?([^，。；：、]{0,20}(?:任务|目标|计划|指标|预算)(?:总[数量额]|[数量额])?(?:[（(][^（()）]{0,24}[)）]|\\d[\\d.,]{0,14}[万亿]?\\p{Script=Han}{1,4}?(?=的))?)的?${LINK}$`,
			'u',
		),
	},
	{
		kind: 'completion',
		pattern: new RegExp(
			`()(?:任务|目标|计划|投资|预算|资金)?(?:完成|开工|竣工|完工|到位|执行|投用)(?:率|比例|进度)${LINK}$`,
			'u',
		),
	},
	{ kind: 'share', pattern: new RegExp(`占比()${LINK}$`, 'u') },
	// A clause of its own takes up the part before it: 其中夜间发生3164起，比例高达70%.
	{
		kind: 'share',
		pattern: /(?<=[，（；])(?:所占|其|这一)?(?:比例|比重)()(?:已|约|均|也|仅)?(?:达到了?|达|为|是|高达|超过|超)(?:约|近)?$/u,
	},
	{
		kind: 'share',
		pattern: new RegExp(
			`占(?!地(?!方|区)|道|用|有|领|据|线|比)(?:了|到)?([^，。；：、占]{0,30}?(?:[（(][^（()）]{0,24}[)）])?)的?${LINK}$`,
			'u',
		),
	},
	{ kind: 'share', pattern: new RegExp(`(?:覆盖|增长|受益|惠及|达标|普及)面()${LINK}$`, 'u') },
	{ kind: 'completion', pattern: /完成(?:了)?()$/u, bare: true },
];

export interface Frame {
	kind: RateKind;
	bare: boolean;
	/** Where the frame's words begin. */
	at: number;
	named: string;
	rate: Figure;
}

export function frameOf(text: string, sentence: SentenceStretch, rate: Figure): Frame | null {
	const before = text.slice(Math.max(sentence.from, rate.from - REACH), rate.from);
	for (const { kind, pattern, bare } of FORMS) {
		const match = pattern.exec(before);
		if (!match) continue;
		// 甲、乙分别占30%、40%: which of them is whose is another rule's matter.
		if (/分别|各/u.test(before.slice(Math.max(0, match.index - 4), match.index + 4))) return null;
		return { kind, bare: bare ?? false, at: rate.from - before.length + match.index, named: match[1] ?? '', rate };
	}
	return null;
}
