/** The times that the earlier sentences of a paragraph have told, of which a sentence without one may be. */
import { closingOf, POINTS_BACK, SOME_OF_THEM } from './en/period-behind.ts';
import { headsTopic, OVER_THE_SAME } from './en/period-course.ts';
import { carries, tells, tellsAhead, YEAR_END } from './period-mention.ts';
import type { PeriodParagraph } from './period-paragraph.ts';
import type { PeriodMention } from './types.ts';
import {
	ASPECT_OPENER,
	BASE_TIME,
	leavesBase,
	MANY_MONTHS,
	NOW,
	OF_WHICH,
	ONE_OF_MONTHS,
	RUNNING,
	sameYear,
	speaksOfWhole,
	tellsBase,
} from './zh/period-course.ts';
import { saidInPassing } from './zh/period-passing.ts';

/** Parts of a sentence that are read by themselves. */
const SEMICOLON = /[；;]\s*$/u;

/** 上半年, 9月, 年初: long enough for a report to be of; an hour or a session is of its sentence. */
const OF_LENGTH = /[年月季度报初末底周份来]$/u;

export class EarlierTimes {
	/** The last time of an earlier sentence of this paragraph. */
	last: PeriodMention | null = null;
	/** As `last`, but no day at which stocks are counted. */
	flowing: PeriodMention | null = null;
	/** The last time said at all, for a story that tells no other. */
	told: PeriodMention | null = null;
	/** The time of the sentence that this one points back at. */
	pointed: PeriodMention | null = null;
	/** How many of the paragraph's times stand before this sentence. */
	passed = 0;
	/** As `last`, but before the sentence about a base of comparison. */
	#beforeBase: PeriodMention | null = null;
	/** A time that holds for the parts of its sentence and no longer, and the time before it. */
	#parted: { last: PeriodMention | null; by: PeriodMention } | null = null;
	#sentence = -1;
	readonly #paragraph: PeriodParagraph;
	/** The sentences that hold other figures than times. */
	readonly #counting: ReadonlySet<number>;

	constructor(paragraph: PeriodParagraph) {
		this.#paragraph = paragraph;
		const counts = paragraph.view.sites.filter(({ figure }) => figure.kind !== 'time');
		this.#counting = new Set(counts.map((site) => site.sentence));
	}

	/** Goes on to the sentence of the next figure. Linear over a paragraph: each time is passed once. */
	turnTo(sentence: number): void {
		if (sentence === this.#sentence) return;
		this.#sentence = sentence;
		const { view, mentions, state } = this.#paragraph;
		const { from, to } = view.sentences[sentence] ?? { from: 0, to: view.text.length };
		// 截至收盘，…；…；…: parts of one sentence, though each is read by itself.
		const goesOn = SEMICOLON.test(view.text.slice(Math.max(0, from - 3), from)) || OF_WHICH.test(view.text.slice(from, from + 3));
		// …；…。: what only the parts of that sentence were told of ends with it.
		if (!goesOn && this.#parted) {
			if (this.last === this.#parted.by) this.last = this.#parted.last;
			this.#parted = null;
		}
		for (; this.passed < mentions.length; this.passed++) {
			const mention = mentions[this.passed];
			if (!mention || mention.from >= from) break;
			this.#pass(mention, goesOn);
		}
		this.#leaveBase(from, to);
		// "… joined this year. That is an increase of seven.": what points back at the sentence before is of its time.
		const pointsBack =
			view.language === 'en' &&
			(POINTS_BACK.test(view.text.slice(from, from + 40)) ||
				SOME_OF_THEM.test(view.text.slice(from, from + 60)) ||
				OVER_THE_SAME.test(view.text.slice(from, to)));
		this.pointed = pointsBack ? closingOf(view, mentions, sentence - 1) : null;
		// 交通方面，…: another side of the story, of the story's own time.
		if (ASPECT_OPENER.test(view.text.slice(from, from + 10)) && (state.section || state.lead)) this.last = null;
		// A survey's month is of what the survey found; 全市… behind it speaks of the whole again.
		const { last } = this;
		const month = last !== null && ONE_OF_MONTHS.test(last.text) && MANY_MONTHS.test(state.section?.text ?? '');
		if ((last?.survey || month) && speaksOfWhole(view.text.slice(from, to))) this.last = null;
	}

	/** Takes in a time of an earlier sentence; the one that begins now `goesOn` with that sentence. */
	#pass(mention: PeriodMention, goesOn: boolean): void {
		const { view, state } = this.#paragraph;
		// 过去一年…。全年产值达到718亿元；…: within its own sentence the year is whole.
		if (!goesOn && sameYear(mention, this.last?.text ?? state.section?.text)) return;
		// 上周成交1130套；成交套数下跌28%: what a change is measured from is not when it came about.
		const isBase = (goesOn && BASE_TIME.test(mention.text)) || tellsBase(mention, view.text);
		if (isBase && !state.lead?.text.startsWith(mention.text) && (this.last ?? state.section ?? state.lead)) return;
		if (carries(mention) && !YEAR_END.test(mention.text)) this.flowing = mention;
		if (this.#isGoneOnWith(mention, goesOn)) {
			if (BASE_TIME.test(mention.text) && !(this.last && BASE_TIME.test(this.last.text))) this.#beforeBase = this.last;
			if (!(view.language === 'zh' && this.last && saidInPassing(mention, this.last, view.text))) {
				if (view.language === 'zh' && mention.narrow && !OF_LENGTH.test(mention.text))
					this.#parted = { last: this.#parted ? this.#parted.last : this.last, by: mention };
				this.last = mention;
			}
		}
		if (tells(mention) && !RUNNING.test(mention.text) && !(this.told && mention.survey)) this.told = mention;
	}

	#isGoneOnWith(mention: PeriodMention, goesOn: boolean): boolean {
		const { view } = this.#paragraph;
		return (
			(carries(mention) && !(mention.told && view.language === 'en')) ||
			headsTopic(mention, view, this.#counting) ||
			(goesOn && tellsAhead(mention) && !mention.event && !NOW.test(mention.text) && !RUNNING.test(mention.text))
		);
	}

	/** Behind what was told of a base of comparison the text speaks of the time before it again. */
	#leaveBase(from: number, to: number): void {
		const { view, mentions } = this.#paragraph;
		const { last } = this;
		if (view.language !== 'zh' || !last || !leavesBase(last, view.text.slice(from, to), mentions, this.passed, to)) return;
		if (this.told === last) this.told = this.#beforeBase;
		this.last = this.#beforeBase;
	}
}
