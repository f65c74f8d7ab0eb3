/** A paragraph as the pairing of rates looks at it: its quantities, what stands around each, which are targets. */
import type { Figure, Paragraph } from '../../../contract/model.ts';
import { type SentenceStretch, type Stretch, stretchAt } from '../clauses.ts';
import type { DocumentView } from '../view.ts';
import { REACH } from './frames-zh.ts';
import { ACTUAL, stageOf, TARGET_LEFT, TARGET_RIGHT, topicOf } from './zh-words.ts';

const QUANTITIES: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/** No sentence of a report sets down more; the bound keeps the work per rate constant. */
const MOST_BEFORE = 24;

/** Index of the first figure that begins at or after `at`. */
export function firstFrom(figures: readonly { from: number }[], at: number): number {
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

export class Scene {
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

	/** Whether the figure stands in brackets that close before `at`: 受理700件（含旧存80件），办结… is not of the 80. */
	isAside(figure: Figure, at: number): boolean {
		const ahead = this.text.slice(Math.max(0, figure.from - REACH), figure.from);
		const open = Math.max(ahead.lastIndexOf('（'), ahead.lastIndexOf('('));
		if (open < 0 || /[）)]/u.test(ahead.slice(open))) return false;
		return /[）)]/u.test(this.text.slice(figure.to, Math.min(at, figure.to + REACH)));
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
