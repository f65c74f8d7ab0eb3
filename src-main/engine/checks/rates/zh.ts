/**
 * Rates of Chinese prose and their operands. The frame (占…的N%, 完成…任务的N%, …率达N%) names part and base; the figures
 * are taken where the grammar puts them: the part is the subject of 占 or 完成, in its clause or, when the clause has no
 * subject, in the clause before; the base is printed inside the frame, or is the target or whole last set down.
 */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { type SentenceStretch, type Stretch, stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import type { Missing, Pairing, RateKind } from './types.ts';
import {
	ACTUAL,
	ADVERBS,
	ANAPHOR,
	clash,
	REGION,
	scopesOf,
	settersOf,
	sharesTopic,
	stageOf,
	TARGET_LEFT,
	TARGET_RIGHT,
	topicOf,
} from './zh-words.ts';

/** No frame reaches farther back than this; the bound keeps the work per rate constant. */
const REACH = 56;
/** How many sentences back a target or whole may have been set down. */
const BACK = 3;

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
			`(?:完成|达到|实现|达|为|是|相当于|占)(?:了|到)?([^，。；：、]{0,20}(?:任务|目标|计划|指标)(?:总[数量额]|[数量额])?(?:[（(][^（()）]{0,24}[)）])?)的?${LINK}$`,
			'u',
		),
	},
	{
		kind: 'completion',
		pattern: new RegExp(`()(?:任务|目标|计划|投资)?(?:完成|开工|竣工|完工|到位|执行|投用)(?:率|比例|进度)${LINK}$`, 'u'),
	},
	{ kind: 'share', pattern: new RegExp(`占比()${LINK}$`, 'u') },
	{
		kind: 'share',
		pattern: new RegExp(
			`占(?!地|道|用|有|领|据|线|比)(?:了|到)?([^，。；：、占]{0,30}?(?:[（(][^（()）]{0,24}[)）])?)的?${LINK}$`,
			'u',
		),
	},
	{ kind: 'completion', pattern: /完成(?:了)?()$/u, bare: true },
];

interface Frame {
	kind: RateKind;
	bare: boolean;
	/** Where the frame's words begin. */
	at: number;
	named: string;
	rate: Figure;
}

function frameOf(text: string, sentence: SentenceStretch, rate: Figure): Frame | null {
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

const QUANTITIES: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/** No sentence of a report sets down more; the bound keeps the work per rate constant. */
const MOST_BEFORE = 24;

/** Index of the first figure that begins at or after `at`. */
function firstFrom(figures: readonly { from: number }[], at: number): number {
	let low = 0;
	let high = figures.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((figures[middle]?.from ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A sentence that says what a target is of does so within this. */
const TOPIC_REACH = 160;

function remembered<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
	const known = memory.get(key);
	if (known !== undefined) return known;
	const made = make();
	memory.set(key, made);
	return made;
}

class Scene {
	readonly text: string;
	readonly sentences: readonly SentenceStretch[];
	/** Counts, amounts and measures, ascending. */
	readonly quantities: readonly Figure[];
	// A target is looked at again by every rate after it.
	private readonly surroundings = new Map<Figure, { left: string; right: string }>();
	private readonly targets = new Map<Figure, boolean>();
	private readonly topics = new Map<Figure, string>();
	constructor(view: DocumentView, paragraph: Paragraph) {
		this.text = paragraph.text;
		this.sentences = view.sentencesIn(paragraph.index);
		this.quantities = view.figuresIn(paragraph.index).filter((figure) => QUANTITIES.has(figure.kind));
	}

	inside(stretch: Stretch): Figure[] {
		const found: Figure[] = [];
		for (let i = firstFrom(this.quantities, stretch.from); i < this.quantities.length; i++) {
			const figure = this.quantities[i];
			if (!figure || figure.to > stretch.to) break;
			found.push(figure);
		}
		return found;
	}

	/** The nearest quantities that end at or before `at`, nearest first, none before `floor`. */
	preceding(floor: number, at: number): Figure[] {
		const found: Figure[] = [];
		for (let i = firstFrom(this.quantities, at) - 1; i >= 0 && found.length < MOST_BEFORE; i--) {
			const figure = this.quantities[i];
			if (!figure || figure.from < floor) break;
			if (figure.to <= at) found.push(figure);
		}
		return found;
	}

	indexOf(sentence: SentenceStretch): number {
		return firstFrom(this.sentences, sentence.from);
	}

	sentenceOf(figure: Figure): SentenceStretch | undefined {
		return stretchAt(this.sentences, figure.from);
	}

	clauseOf(figure: Figure): Stretch {
		const clauses = this.sentenceOf(figure)?.clauses ?? [];
		return stretchAt(clauses, figure.from) ?? { from: figure.from, to: figure.to };
	}

	/** The words of a figure's clause up to the figures beside it. */
	around(figure: Figure): { left: string; right: string } {
		return remembered(this.surroundings, figure, () => this.lookAround(figure));
	}

	private lookAround(figure: Figure): { left: string; right: string } {
		const clause = this.clauseOf(figure);
		let from = Math.max(clause.from, figure.from - REACH);
		let to = Math.min(clause.to, figure.to + REACH);
		for (const other of this.inside(clause)) {
			if (other.to <= figure.from) from = Math.max(from, other.to);
			if (other.from >= figure.to) to = Math.min(to, other.from);
		}
		return { left: this.text.slice(from, figure.from), right: this.text.slice(figure.to, to) };
	}

	isTarget(figure: Figure): boolean {
		return remembered(this.targets, figure, () => this.looksLikeTarget(figure));
	}

	/** What is set down up to the end of the figure's clause, from the begin of its sentence. */
	topicUpTo(figure: Figure): string {
		return remembered(this.topics, figure, () => {
			const clause = this.clauseOf(figure);
			return topicOf(this.text.slice(Math.max(this.sentenceOf(figure)?.from ?? clause.from, clause.to - TOPIC_REACH), clause.to));
		});
	}

	private looksLikeTarget(figure: Figure): boolean {
		const { left, right } = this.around(figure);
		if (TARGET_RIGHT.test(right)) return true;
		const lead = TARGET_LEFT.exec(left);
		if (lead) return !ACTUAL.test(left.slice(lead.index));
		return figure.aspect === 'target' && !ACTUAL.test(left);
	}

	stage(figure: Figure): 'started' | 'built' | null {
		const { left, right } = this.around(figure);
		return stageOf(left.slice(-14)) ?? stageOf(right.slice(0, 10));
	}
}

/** The subject of the frame: a figure of its clause, or of the clause before when its clause has no subject. */
function partsOf(scene: Scene, sentence: SentenceStretch, frame: Frame): Figure[] {
	const own = stretchAt(sentence.clauses, frame.at);
	if (!own) return [];
	const index = firstFrom(sentence.clauses, own.from);
	const here = scene.inside({ from: own.from, to: frame.at });
	if (here.length > 0) return here.reverse();
	if (!ADVERBS.test(scene.text.slice(own.from, frame.at).trim())) return [];
	for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
		const clause = sentence.clauses[i];
		if (!clause) break;
		const found = scene.inside(clause);
		if (found.length > 0) return found.reverse();
	}
	return [];
}

/** Quantities before `at`, nearest first, no farther than BACK sentences. */
function before(scene: Scene, sentence: SentenceStretch, at: number): Figure[] {
	const floor = scene.sentences[Math.max(0, scene.indexOf(sentence) - BACK)]?.from ?? 0;
	return scene.preceding(floor, at);
}

type Base = { base: Figure; missing: Missing | null } | null;

/** The target last set down that the part can be measured against. */
function targetFor(scene: Scene, sentence: SentenceStretch, frame: Frame, part: Figure): Base {
	const targets = before(scene, sentence, frame.at).filter((f) => f.id !== part.id && scene.isTarget(f));
	const like = targets.filter((target) => sameUnit(target, part));
	const partTopic = topicOf(scene.around(part).left + scene.around(part).right);
	for (const target of like) {
		const clause = scene.clauseOf(target);
		const words = scene.text.slice(clause.from, clause.to);
		const sentenceOfTarget = scene.sentenceOf(target);
		const topic = scene.topicUpTo(target);
		const near = sentenceOfTarget === sentence && target.to <= part.from;
		if (partTopic !== '' && !sharesTopic(partTopic, topic) && !(near && follows(scene, target, part))) continue;
		// The nearest target of the same thing decides: what does not fit it is measured against one not printed.
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

/** Whether the part stands in the clause right after the target's, so that its subject may be left out. */
function follows(scene: Scene, target: Figure, part: Figure): boolean {
	return !scene.preceding(target.to, part.from).some((f) => sameUnit(f, part));
}

const TOTAL_LEFT =
	/(?:(?<!公)共|合计|总计|总数|总量|总额|总投资|全部|拥有|现有|应(?:改|建|参|完|收|到|缴)|需(?:改|建|完)|有)[^，。；：]{0,16}$/u;
/** 1200户中，not 1200所中学. */
const AMONG_RIGHT = /^[^，。；：\d]{0,14}(?:之中|当中|中(?![小学心国央级医期部等专型外东文药介层])|里(?![程面弄巷]))/u;

/** The whole that the part belongs to, by what the frame calls it. */
function wholeFor(scene: Scene, sentence: SentenceStretch, frame: Frame, part: Figure): Base {
	const earlier = before(scene, sentence, Math.min(frame.at, part.from)).filter((f) => sameUnit(f, part));
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
		return total ? { base: total, missing: null } : null;
	}

	// Another whole: only the very words of the frame name it. 社会消费品零售总额 is not 网上零售额.
	const region = REGION.exec(core)?.[0] ?? null;
	const head = core.replace(REGION, '').replace(/总?(?:数|量|额|数量|人数|户数|面积)$|全部|所有|[的“”]/gu, '');
	for (const figure of earlier) {
		const clause = scene.clauseOf(figure);
		const words = scene.text.slice(clause.from, clause.to);
		if (region && !words.includes(region)) continue;
		const { left, right } = scene.around(figure);
		if (head.length >= 2 && `${left} ${right}`.includes(head)) return { base: figure, missing: null };
	}
	return null;
}

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
		const frame = sentence && frameOf(paragraph.text, sentence, rate);
		if (frame) {
			const pairing = pair(scene, sentence, frame, paragraph);
			if (pairing) pairings.push(pairing);
		}
	}
	return oneBaseManyStages(scene, pairings);
}

function pair(scene: Scene, sentence: SentenceStretch, frame: Frame, paragraph: Paragraph): Pairing | null {
	const { rate } = frame;
	const printed = scene.inside({ from: frame.at, to: rate.from }).at(-1) ?? null;
	const parts = partsOf(scene, sentence, frame).filter((f) => !scene.isTarget(f));
	const fitting = printed ? parts.filter((f) => sameUnit(f, printed)) : parts;
	let part = fitting[0] ?? parts[0] ?? null;
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
	if (printed) found = { base: printed, missing: sameUnit(printed, part) ? stageClash(scene, printed, part) : 'other-unit' };
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
	if (!found) return frame.bare ? null : { ...common, kind, part, base: null, missing: 'base-not-given' };
	if (frame.bare && found.missing) return null;
	const { base } = found;
	const clause = scene.clauseOf(base);
	const [a, b] = [basisWords(scene.text.slice(clause.from, clause.to)), basisWords(scene.text.slice(frame.at, rate.from))];
	return {
		...common,
		kind,
		part,
		base,
		missing: found.missing ?? (a !== b ? 'other-basis' : null),
		otherParts: parts.filter((f) => f !== part),
		otherBases: before(scene, sentence, frame.at).filter((f) => f !== base && f !== part && sameUnit(f, base)),
	};
}

function stageClash(scene: Scene, target: Figure, part: Figure): Missing | null {
	const [a, b] = [scene.stage(target), scene.stage(part)];
	return a && b && a !== b ? 'other-stage' : null;
}

/**
 * Works started and works finished may each be measured against a target of their own while only one is printed: of
 * several rates over one printed base whose parts are at different stages, at most one is known to belong to it.
 */
function oneBaseManyStages(scene: Scene, pairings: Pairing[]): Pairing[] {
	const stages = new Map<Figure, Set<string>>();
	for (const { base, part } of pairings) {
		if (!base || !part) continue;
		const stage = scene.stage(part);
		if (stage) stages.set(base, (stages.get(base) ?? new Set()).add(stage));
	}
	return pairings.map((pairing) =>
		pairing.base && (stages.get(pairing.base)?.size ?? 0) > 1 && pairing.kind === 'completion'
			? { ...pairing, contested: true }
			: pairing,
	);
}
