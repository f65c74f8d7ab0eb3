/**
 * Rates of Chinese prose and their operands. The frame (占…的N%, 完成…任务的N%, …率达N%) names part and base; the figures
 * are taken where the grammar puts them: the part is the subject of 占 or 完成, in its clause or, when the clause has no
 * subject, in the clause before; the base is printed inside the frame, or is the target or whole last set down.
 */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { add, compare, type Exact, exact, whole, ZERO } from '../../exact.ts';
import { type SentenceStretch, type Stretch, stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { farWhole } from './far-wholes.ts';
import { type Frame, frameOf, REACH } from './frames-zh.ts';
import { firstFrom, Scene } from './scene-zh.ts';
import type { Missing, Pairing } from './types.ts';
import { ACTUAL, ADVERBS, ANAPHOR, clash, REGION, scopesOf, settersOf, sharesTopic, topicOf } from './zh-words.ts';

/** How many sentences back a target or whole may have been set down. */
const BACK = 3;

/**
 * The subject of the frame: a figure of its clause, or of the clause before when its clause has no subject. A clause that
 * only sets the target down between them (完成1.2万亩，年度目标为1.5万亩，完成率80%) is passed over.
 */
function partsOf(scene: Scene, sentence: SentenceStretch, frame: Frame): Figure[] {
	const own = stretchAt(sentence.clauses, frame.at);
	if (!own) return [];
	const index = firstFrom(sentence.clauses, own.from);
	const here = scene.inside({ from: own.from, to: frame.at });
	if (here.length > 0) return here.reverse();
	const lead = scene.text.slice(own.from, frame.at).trim();
	if (!ADVERBS.test(lead)) return calledAgain(scene, sentence, index, lead);
	let back = 2;
	for (let i = index - 1; i >= Math.max(0, index - back); i--) {
		const clause = sentence.clauses[i];
		if (!clause) break;
		const found = scene.inside(clause);
		if (found.length > 0 && frame.kind === 'completion' && back === 2 && found.every((f) => scene.isTarget(f))) back = 3;
		else if (found.length > 0) return found.reverse();
	}
	return frame.kind === 'completion' ? doneBefore(scene, sentence, frame) : [];
}

/** 新发现的有162处，新发现数占总数的四分之一: the part is called by its name, with the number that a clause before it tells. */
function calledAgain(scene: Scene, sentence: SentenceStretch, index: number, lead: string): Figure[] {
	const name = NUMBER_OF.exec(lead)?.[1];
	if (name === undefined) return [];
	for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
		const clause = sentence.clauses[i];
		const found = clause ? scene.inside(clause) : [];
		const [only] = found;
		if (only) return found.length === 1 && scene.around(only).left.includes(name) ? found : [];
	}
	return [];
}

const NUMBER_OF = /^(\p{Script=Han}{2,8}?)(?:的)?(?:总)?(?:数量?|人数|户数|面积|金额)$/u;

/** 计划改造8000座。已改造6800座。住建部门表示，任务完成率为85%: the one thing done that the sentence before tells. */
function doneBefore(scene: Scene, sentence: SentenceStretch, frame: Frame): Figure[] {
	const previous = scene.sentences[scene.indexOf(sentence) - 1];
	if (!previous || scene.inside({ from: sentence.from, to: frame.at }).length > 0) return [];
	const lead = scene.text.slice(sentence.from, frame.at);
	if (lead.length > MOST_LEAD || !TOLD_BY.test(lead)) return [];
	const done = scene.inside(previous).filter((f) => !scene.isTarget(f));
	const [only] = done;
	return only && done.length === 1 && (only.aspect === 'done' || ACTUAL.test(scene.around(only).left)) ? done : [];
}

/** Who tells it, and nothing that could be another subject of the rate. */
const TOLD_BY =
	/^(?:[^，。；：\d]{2,16}(?:表示|介绍|说|称|透露|显示|测算|计算|统计)[，：“]*)?(?:目前|至此|据此|按此计算|由此|总体|也就是说|这意味着|总的)?[，]?$/u;
const MOST_LEAD = 28;

/** Quantities before `at`, nearest first, no farther than BACK sentences. */
function before(scene: Scene, sentence: SentenceStretch, at: number): Figure[] {
	const floor = scene.sentences[Math.max(0, scene.indexOf(sentence) - BACK)]?.from ?? 0;
	return scene.preceding(floor, at);
}

type Base = { base: Figure; missing: Missing | null; surmised?: boolean /** Of the sentence before. */; taken?: boolean } | null;

/** The target last set down that the part can be measured against. */
function targetFor(scene: Scene, sentence: SentenceStretch, frame: Frame, part: Figure): Base {
	const targets = before(scene, sentence, frame.at).filter((f) => f.id !== part.id && scene.isTarget(f));
	const like = targets.filter((target) => sameUnit(target, part));
	const partTopic = topicOf((scene.around(part).left + scene.around(part).right).replace(CUT_OFF, ''));
	for (const target of like) {
		const clause = scene.clauseOf(target);
		const words = scene.text.slice(clause.from, clause.to);
		const sentenceOfTarget = scene.sentenceOf(target);
		const topic = scene.topicUpTo(target);
		const near = sentenceOfTarget === sentence && target.to <= part.from;
		if (partTopic !== '' && !sharesTopic(partTopic, topic) && !(near && follows(scene, target, part))) continue;
		// The nearest target of the same thing decides: what does not fit it is measured against one not printed.
		// 占渔业计划10.0亿元的90.0%；护岸投资2.5亿元，占年度计划的…: that target has a rate of its own.
		if (!near && OWN_RATE.test(scene.text.slice(target.to, target.to + 12))) return { base: target, missing: 'other-scope' };
		const [a, b] = [scene.stage(target), scene.stage(part)];
		if (a && b && a !== b) return { base: target, missing: 'other-stage' };
		if (clash(scopesOf(frame.named), scopesOf(words)) || clash(settersOf(frame.named), settersOf(words))) {
			return { base: target, missing: 'other-scope' };
		}
		return { base: target, missing: null };
	}
	const other = targets[0];
	return other && targets.length === 1 && like.length === 0 ? { base: other, missing: 'other-unit' } : null;
}

const OWN_RATE = /^的(?:约|近|超过)?[\d.]+[%％]/u;

/** 到8月底建成30栋, 1至7月开工470万套: when, not what. */
const CUT_OFF = /(?:截至|截止|到)?(?:今年|去年)?(?:\d{1,2}月?[-—–~～至])?\d{1,2}月(?:底|末|初|份|[上中下]旬|\d{1,2}日)?/gu;

/** Whether the part stands in the clause right after the target's, so that its subject may be left out. */
function follows(scene: Scene, target: Figure, part: Figure): boolean {
	return !scene.preceding(target.to, part.from).some((f) => sameUnit(f, part));
}

const TOTAL_LEFT =
	/(?:(?<!公)共|合计|总计|总数|总量|总额|总投资|全部|拥有|现有|应(?:改|建|参|完|收|到|缴)|需(?:改|建|完)|有)[^，。；：]{0,16}$/u;
/** 1200户中，not 1200所中学. */
const AMONG_RIGHT = /^[^，。；：\d]{0,14}(?:之中|当中|中(?![小学心国央级医期部等专型外东文药介层])|里(?![程面弄巷]))/u;

/** Fewest characters of a name that may stand with other words between them, and how many of those. */
const NAME = 5;
const MOST_BETWEEN = 4;

/** Whether `words` have the characters of `name` in order, and little else among them: 甲类商品共报告销售 for 甲类商品销售. */
function names(words: string, name: string): boolean {
	const first = name.charAt(0);
	for (let start = words.indexOf(first); start >= 0; start = words.indexOf(first, start + 1)) {
		let at = start;
		let between = 0;
		let next = 1;
		for (at++; at < words.length && next < name.length && between <= MOST_BETWEEN; at++) {
			if (words.charAt(at) === name.charAt(next)) next++;
			else between++;
		}
		if (next === name.length) return true;
	}
	return false;
}

const isLess = (whole: Figure, part: Figure): boolean =>
	whole.value !== null && part.value !== null && compare(exact(whole.value), exact(part.value)) < 0;

/** What the unit 例 says already. */
const CASES = /(?<=.{4})(?:报告)?(?:发病|病例|例)$/u;

/** The whole that the part belongs to, by what the frame calls it. */
function wholeFor(scene: Scene, sentence: SentenceStretch, frame: Frame, part: Figure): Base {
	const earlier = before(scene, sentence, Math.min(frame.at, part.from)).filter(
		(f) => sameUnit(f, part) && !scene.isAside(f, frame.at),
	);
	const here = earlier.filter((f) => f.from >= sentence.from);
	const core = frame.named.replace(/[（(].*[)）]/u, '').replace(/的$/u, '');

	if (core === '' || ANAPHOR.test(core)) {
		const among = here.find((f) => AMONG_RIGHT.test(scene.text.slice(f.to, Math.min(part.from, f.to + 18))));
		if (among) return { base: among, missing: null };
		const marker = scene.text.lastIndexOf('其中', part.from);
		if (marker >= sentence.from) {
			const found = here.find((f) => f.to <= marker);
			if (found) return { base: found, missing: null };
			// 其中 opens the sentence: the whole is in the one before, if it leaves no choice.
			const previous = scene.sentences[scene.indexOf(sentence) - 1];
			const candidates = previous ? scene.inside(previous).filter((f) => sameUnit(f, part)) : [];
			const only = candidates[0];
			return only && candidates.length === 1 ? { base: only, missing: null } : null;
		}
		const total = here.find((f) => TOTAL_LEFT.test(scene.around(f).left) && !scene.isTarget(f));
		if (total) return { base: total, missing: null };
		const called = core === '' ? setCalledAgain(scene, sentence, part, earlier) : null;
		if (called) return { base: called, missing: null };
		// 共查处520件。甲案312件，占总数的60%: the total is the only number of that unit that the sentence before tells.
		const before = core === '' ? null : totalBefore(scene, sentence, part, earlier);
		if (before) return { base: before, missing: null, taken: true };
		const opened = core === '' ? setOpenedBefore(scene, sentence, earlier) : null;
		return opened && { base: opened, missing: null, surmised: true };
	}

	// Another whole: only the very words of the frame name it. 社会消费品零售总额 is not 网上零售额.
	const region = REGION.exec(core)?.[0] ?? null;
	const head = core
		.replace(REGION, '')
		.replace(/总?(?:数|量|额|数量|人数|户数|面积)$|全部|所有|[的“”]/gu, '')
		.replace(CASES, '');
	for (const figure of earlier) {
		// 新设企业 is no whole of 登记企业, though 企业总量 would name both: what is smaller than its part is another set.
		if (frame.rate.unit === '%' && isLess(figure, part)) continue;
		const clause = scene.clauseOf(figure);
		const words = scene.text.slice(clause.from, clause.to);
		if (region && !words.includes(region)) continue;
		const { left, right } = scene.around(figure);
		// 占全村户数的…: households are what 306户 counts.
		if (region && head === '' && figure.unit !== '' && core.endsWith(`${figure.unit}数`)) return { base: figure, missing: null };
		if (head.length >= 2 && `${left} ${right}`.includes(head)) return { base: figure, missing: null };
		if (head.length >= NAME && names(left, head)) return { base: figure, missing: null };
	}
	return null;
}

function totalBefore(scene: Scene, sentence: SentenceStretch, part: Figure, earlier: readonly Figure[]): Figure | null {
	const previous = scene.sentences[scene.indexOf(sentence) - 1];
	const told = previous ? earlier.filter((f) => f.from >= previous.from && f.to <= previous.to) : [];
	const [only] = told;
	const whole = only && told.length === 1 && TOTAL_LEFT.test(scene.around(only).left) && !scene.isTarget(only) ? only : null;
	return whole && !isLess(whole, part) ? whole : null;
}

/** 教师当中，拥有硕士学位的117人，占37.5%, where the sentence before says 专任教师312人: the set is called by its name again. */
function setCalledAgain(scene: Scene, sentence: SentenceStretch, part: Figure, earlier: readonly Figure[]): Figure | null {
	const lead = scene.text.slice(Math.max(sentence.from, part.from - REACH), part.from);
	const name = AMONG_NAMED.exec(lead)?.[1];
	const previous = scene.sentences[scene.indexOf(sentence) - 1];
	if (!name || !previous) return null;
	const sets = earlier.filter(
		(f) => f.from >= previous.from && f.to <= previous.to && scene.around(f).left.endsWith(name) && !scene.isTarget(f),
	);
	const [set] = sets;
	return set && sets.length === 1 && !isLess(set, part) ? set : null;
}

const AMONG_NAMED =
	/(?:^|[，。；])(?:在)?(?:这些|这批|上述|全部)?(\p{Script=Han}{2,8}?)(?:之中|当中|中|里)(?:，|有)[^，。；\d]{0,16}(?:，[^，。；\d]{0,10})?$/u;

/** 有甲500人，其中乙200人、丙300人；丁100人，占20%: the set that 其中 opened before the semicolon. */
function setOpenedBefore(scene: Scene, sentence: SentenceStretch, earlier: readonly Figure[]): Figure | null {
	const previous = scene.sentences[scene.indexOf(sentence) - 1];
	if (!previous) return null;
	// The window keeps the work per rate constant.
	const floor = Math.max(previous.from, sentence.from - 4 * REACH);
	const words = scene.text.slice(floor, sentence.from);
	const marker = floor + words.lastIndexOf('其中');
	if (marker < floor || !/[；;]\s*$/u.test(words.slice(-3))) return null;
	const wholes = earlier.filter((f) => f.from >= previous.from && f.to <= marker);
	return wholes.length === 1 ? (wholes[0] ?? null) : null;
}

/** Surmised bases stand where their parts are as many as the whole or their rates make a hundred per cent. */
function confirmed(pairings: readonly Pairing[]): Pairing[] {
	const groups = new Map<Figure, Pairing[]>();
	for (const pairing of pairings) {
		if (!pairing.surmised || !pairing.base) continue;
		const group = groups.get(pairing.base);
		if (group) group.push(pairing);
		else groups.set(pairing.base, [pairing]);
	}
	const isWhole = (base: Figure, group: readonly Pairing[]): boolean => {
		const sums = (figures: readonly (Figure | null)[]): Exact =>
			figures.reduce((sum, figure) => add(sum, exact(figure?.value ?? '0')), ZERO);
		if (group.length < 2 || group.some(({ rate }) => rate.unit !== '%')) return false;
		return (
			compare(sums(group.map(({ part }) => part)), exact(base.value ?? '0')) === 0 ||
			compare(sums(group.map(({ rate }) => rate)), whole(100)) === 0
		);
	};
	const wholes = new Set<Figure>();
	for (const [base, group] of groups) if (isWhole(base, group)) wholes.add(base);
	return pairings.map((pairing) =>
		pairing.surmised && pairing.base && !wholes.has(pairing.base)
			? { ...pairing, base: null, missing: 'base-not-given', otherBases: [] }
			: pairing,
	);
}

/** 公路300万、铁路150万，合计450万，公路占67%: the part is called by its name, and the total stands right before. */
function partByName(scene: Scene, sentence: SentenceStretch, frame: Frame): { part: Figure; base: Figure } | null {
	const own = stretchAt(sentence.clauses, frame.at);
	if (!own || frame.at - own.from > 12) return null;
	const name = scene.text.slice(own.from, frame.at).trim();
	if (frame.kind !== 'share' || frame.named !== '' || !/^\p{Script=Han}{2,8}$/u.test(name)) return null;
	const [base, ...rest] = scene.preceding(sentence.from, own.from);
	if (!base || !SUM_LEFT.test(scene.around(base).left) || scene.clauseOf(base).to + 1 < own.from) return null;
	const parts = rest.filter(
		(f) =>
			sameUnit(f, base) &&
			scene
				.around(f)
				.left.replace(/^(?:其中|和|及|、)/u, '')
				.startsWith(name),
	);
	const [part] = parts;
	return part && parts.length === 1 ? { part, base } : null;
}

const SUM_LEFT = /(?:合计|共计|总计|总共|一共)(?:为|达|有)?$/u;

/** All rates of one paragraph that a frame makes a completion or a share. */
export function ratesZh(view: DocumentView, paragraph: Paragraph): Pairing[] {
	const rates = view
		.figuresIn(paragraph.index)
		.filter((figure) => figure.kind === 'percent' || (figure.kind === 'multiple' && /分之|成|半/u.test(figure.text)));
	if (rates.length === 0) return [];
	const scene = new Scene(view, paragraph);
	const pairings: Pairing[] = [];
	for (const rate of rates) {
		const sentence = scene.sentenceOf(rate);
		if (!sentence) continue;
		const frame = frameOf(paragraph.text, sentence, rate);
		const framed = frame ? pair(view, scene, sentence, frame, paragraph, rates) : null;
		// 已开工76个，开工率92%, where no target is printed: of all that there are.
		const pairing =
			framed && !framed.missing && framed.base ? framed : (namedAfterItsPart(scene, sentence, rate, paragraph) ?? framed);
		if (pairing) pairings.push(pairing);
	}
	return oneBaseManyStages(scene, confirmed(pairings));
}

/** 办结率, 整改率, 床位使用率: the rate is called after what was done to its part. */
const NAMED_RATE = /(?<act>城镇化|\p{Script=Han}{2})率(?:已|约|均|仅|也)?(?:达到了?|达|为|是|高达)?(?:约|近)?$/u;
const SPANS = /^(?:年|个?月|天|日|小时|分钟|岁|周)/u;
/** The rate is counted in something else than its part, or over a longer time. */
const OTHER_SET = /按|平均|面积|金额|加权|同期|全年|[去上]年|(?:全[国省市]|全球)/u;
/** 增长率 is no share of a whole. */
const NO_SHARE = /增[长加减]|减少|成长|衰退|下降|上[涨升]|降低|利用|周转|收益|贡献|回报|汇|利|效|出生|死亡|自然|换手|负债/u;

/** The verb or the set whose number the part of such a rate is, where the rate is not called by that very word. */
const BY_OTHER_WORDS: ReadonlyMap<string, { before: RegExp; behind: RegExp | null }> = new Map([
	['使用', { before: /(?:在用|已用|在使用|已使用|占用)(?:了|的)?$/u, behind: /^(?:在用|已用|在使用|已使用|占用)/u }],
	['占用', { before: /(?:在用|已用|占用)(?:了|的)?$/u, behind: null }],
	['入住', { before: /(?:在住|已住|住进|住有|住了|住满)$/u, behind: /^(?:在住|已住|住了人|住满)/u }],
	['出租', { before: /(?:已租|在租|租出|出租)(?:了|的)?$/u, behind: /^(?:已租出?|在租|租出)/u }],
	['销售', { before: /(?:已售|售出|卖出|销出)(?:了|的)?$/u, behind: /^(?:已售出?|售出|卖出)/u }],
	['空置', { before: /(?:空着|闲置|空置)(?:了|的)?$/u, behind: /^(?:空着|闲置|空置)/u }],
	['命中', { before: /(?:[罚投]|命中|投中|罚中|投进|罚进)(?:了|的)?$/u, behind: /^(?:中|进)/u }],
	['到会', { before: /(?:实到|到会|出席)(?:人数|会)?(?:为)?$/u, behind: null }],
	['出席', { before: /(?:实到|到会|出席)(?:人数|会)?(?:为)?$/u, behind: null }],
	['破案', { before: /(?:破获|侦破|侦结)(?:了)?$/u, behind: null }],
	['城镇化', { before: /城镇(?:常住)?人口(?:为|达|有)?$/u, behind: null }],
]);

/**
 * A rate whose name repeats the verb of its part: 受理投诉702件，办结689件，办结率98%. The whole is the nearest quantity of the
 * unit before the part. Nothing when the verb stands at no figure, or between the two stands another number of that unit.
 */
function namedAfterItsPart(scene: Scene, sentence: SentenceStretch, rate: Figure, paragraph: Paragraph): Pairing | null {
	const name = NAMED_RATE.exec(scene.text.slice(Math.max(sentence.from, rate.from - 24), rate.from));
	const act = name?.groups?.['act'];
	if (!act || NO_SHARE.test(act)) return null;
	const [part, ...earlier] = scene
		.preceding(Math.max(sentence.from, rate.from - 80), rate.from)
		.filter((figure) => !scene.isAside(figure, rate.from));
	// 小学生3000名、初中生1800名，实到4752人: what is less than the part is no whole of it.
	const base = part && (earlier.find((figure) => sameUnit(figure, part) && !isLess(figure, part)) ?? earlier[0]);
	if (!part || !base || !sameUnit(part, base) || scene.isTarget(base)) return null;
	const lead = scene.text.slice(base.to, part.from);
	const behind = scene.text.slice(part.to, part.to + 4);
	// 1年生存率 is called so itself; and years are no parts of years.
	const other = BY_OTHER_WORDS.get(act);
	const called =
		new RegExp(`${act}(?:了|的)?(?:共?有|达|为)?$`, 'u').test(lead) ||
		new RegExp(`^(?:表示|明确|选择)${act}(?!率)`, 'u').test(scene.text.slice(part.to, part.to + 6)) ||
		other?.before.test(lead) ||
		other?.behind?.test(behind) ||
		(behind.startsWith(act) && !behind.startsWith(`${act}率`));
	if (SPANS.test(part.unit) || behind.startsWith('次') || !called) return null;
	const between = scene.text.slice(part.to, rate.from);
	// 出租率 by floor space, 户籍人口城镇化率: the rate of another set than the one counted.
	if (
		OTHER_SET.test(between) ||
		(between.includes('户籍') && !scene.text.slice(Math.max(sentence.from, part.from - 80), part.from).includes('户籍'))
	)
		return null;
	const at = rate.from - (name?.[0].length ?? 0);
	const words = basisWords(scene.text.slice(base.from, rate.from));
	return {
		paragraph,
		rate,
		kind: 'share',
		part,
		base,
		missing: words === '' ? null : 'other-basis',
		contested: false,
		otherParts: [],
		otherBases: [],
		by: [{ from: at, to: rate.from }],
	};
}

/** 投资完成率, 资金到位率: of money, whatever else is counted beside it. */
const MONEY_RATE = /^(?:投资|预算|资金)(?!任务)/u;

function pair(
	view: DocumentView,
	scene: Scene,
	sentence: SentenceStretch,
	frame: Frame,
	paragraph: Paragraph,
	rates: readonly Figure[],
): Pairing | null {
	const { rate } = frame;
	const printed = scene.inside({ from: frame.at, to: rate.from }).at(-1) ?? null;
	const ofMoney = MONEY_RATE.test(scene.text.slice(frame.at, rate.from));
	const parts = partsOf(scene, sentence, frame).filter((f) => !scene.isTarget(f) && (!ofMoney || f.kind === 'money'));
	const fitting = printed ? parts.filter((f) => sameUnit(f, printed)) : parts;
	const called = parts.length === 0 && !printed ? partByName(scene, sentence, frame) : null;
	let part = called?.part ?? fitting[0] ?? parts[0] ?? null;
	const by: Stretch[] = [{ from: frame.at, to: rate.from }];
	const common = {
		paragraph,
		rate,
		by,
		contested: false,
		otherParts: parts.filter((f) => f !== part),
		otherBases: [] as Figure[],
	};
	if (!part) {
		if (frame.bare) return null;
		return { ...common, kind: frame.kind, part: null, base: printed, missing: 'part-not-given' };
	}
	let { kind } = frame;
	let found: Base = null;
	if (called) found = { base: called.base, missing: null };
	else if (printed) found = { base: printed, missing: sameUnit(printed, part) ? stageClash(scene, printed, part) : 'other-unit' };
	else {
		// The figure of the clause that has a base in the same unit is the one meant: 3座车站1200个泊位，占任务的80%.
		for (const candidate of parts) {
			found = kind === 'completion' ? targetFor(scene, sentence, frame, candidate) : wholeFor(scene, sentence, frame, candidate);
			if (!found && kind === 'share' && frame.named === '') {
				found = targetFor(scene, sentence, frame, candidate);
				if (found) kind = 'completion';
			}
			if (found && found.missing !== 'other-unit') {
				part = candidate;
				break;
			}
		}
	}
	if (!found && kind === 'share' && frame.named !== '') {
		const far = farWhole(view, part, frame.named);
		if (far && basisWords(scene.text.slice(frame.at, rate.from)) === '') {
			return { ...common, kind, part, base: far, missing: null, far: true };
		}
	}
	if (!found) return frame.bare ? null : { ...common, kind, part, base: null, missing: 'base-not-given' };
	if (frame.bare && found.missing) return null;
	const { base } = found;
	const far = part.to <= sentence.from || found.taken === true;
	const clause = scene.clauseOf(base);
	const [a, b] = [basisWords(scene.text.slice(clause.from, clause.to)), basisWords(scene.text.slice(frame.at, rate.from))];
	return {
		...common,
		kind,
		part,
		base,
		missing: found.missing ?? (a !== b ? 'other-basis' : null),
		...(found.surmised ? { surmised: true } : {}),
		...(far ? { far } : {}),
		outerRate: kind === 'share' ? outerRateOf(scene, base, part, rates) : null,
		otherParts: parts.filter((f) => f !== part),
		otherBases: before(scene, sentence, frame.at).filter((f) => f !== base && f !== part && sameUnit(f, base)),
	};
}

/** 占16% right behind the base, before the part: the share that the base itself has. */
function outerRateOf(scene: Scene, base: Figure, part: Figure, rates: readonly Figure[]): Figure | null {
	const rate = rates[firstFrom(rates, base.to)];
	return rate && rate.to <= part.from && OUTER_SHARE.test(scene.text.slice(base.to, rate.from)) ? rate : null;
}

const OUTER_SHARE = /^[^；。\d]{0,16}占[^，。；\d]{0,16}$/u;

function stageClash(scene: Scene, target: Figure, part: Figure): Missing | null {
	const [a, b] = [scene.stage(target), scene.stage(part)];
	return a && b && a !== b ? 'other-stage' : null;
}

/**
 * Works started and works finished may each be measured against a target of their own while only one is printed: of
 * several rates over one printed base whose parts are at different stages, at most one is known to belong to it. A base
 * that names its stage (任务为新开工3200套) is that of the part at the same stage.
 */
function oneBaseManyStages(scene: Scene, pairings: Pairing[]): Pairing[] {
	const stages = new Map<Figure, Set<string>>();
	for (const { base, part } of pairings) {
		if (!base || !part) continue;
		const stage = scene.stage(part);
		if (stage) stages.set(base, (stages.get(base) ?? new Set()).add(stage));
	}
	const named = ({ base, part }: Pairing): boolean => {
		const stage = base && scene.stage(base);
		return Boolean(stage && part && stage === scene.stage(part));
	};
	return pairings.map((pairing) =>
		pairing.base && (stages.get(pairing.base)?.size ?? 0) > 1 && pairing.kind === 'completion' && !named(pairing)
			? { ...pairing, contested: true }
			: pairing,
	);
}
