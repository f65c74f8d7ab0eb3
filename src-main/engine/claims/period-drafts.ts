/**
 * The times of one paragraph as its figures are told of them: the words with those they point at, and the days they mean
 * in a report of that year. Each is worked out once.
 */
import type { DayInterval } from '../../contract/model.ts';
import { DAY_NAMED } from './en/period-course.ts';
import { asThatDay, THAT_DAY } from './en/period-hours.ts';
import { daily, YEAR } from './period-mention.ts';
import type { PeriodState, ResolveTime } from './period-state.ts';
import { type ClaimContext, NO_PERIOD, type PeriodDraft, type PeriodMention } from './types.ts';
import type { View } from './view.ts';
import { linkOf, WHOLE_YEAR, yearNamed } from './zh/period-course.ts';
import { type Pointed, saysBack } from './zh/period-pointers.ts';

/** A time that is gone on with, from where. */
export const inherited = (draft: PeriodDraft, source: PeriodDraft['source']): PeriodDraft => ({
	...draft,
	origin: 'inherited',
	source,
});

export class PeriodDrafts {
	/** What the words of the paragraph point back at. */
	pointers: ReadonlyMap<PeriodMention, Pointed> = new Map();
	readonly #made = new Map<PeriodMention, PeriodDraft>();
	readonly #view: View;
	readonly #mentions: readonly PeriodMention[];
	readonly #state: PeriodState;
	readonly #published: string | null;
	readonly #resolve: ResolveTime;

	constructor(
		view: View,
		mentions: readonly PeriodMention[],
		state: PeriodState,
		published: string | null,
		resolve: ResolveTime,
	) {
		this.#view = view;
		this.#mentions = mentions;
		this.#state = state;
		this.#published = published;
		this.#resolve = resolve;
	}

	/** The last day of the year that the section or the report is told of. */
	get year(): string | null {
		return wholeYear(this.#state.section) ?? this.#state.year;
	}

	of(mention: PeriodMention): PeriodDraft {
		const known = this.#made.get(mention);
		if (known) return known;
		const isThatDay = this.#view.language === 'en' && THAT_DAY.test(mention.text);
		const made = isThatDay ? this.#thatDay(mention) : this.#drafted(mention);
		this.#made.set(mention, made);
		return made;
	}

	/** What the text goes on in behind it: 21时10分 is when it struck; what the story goes on to tell is of the day. */
	lasting(mention: PeriodMention): PeriodDraft {
		const pointed = this.pointers.get(mention)?.lasting;
		if (pointed) return { ...this.of(mention), ...pointed };
		if (!mention.day) return this.of(mention);
		const interval = this.#resolve(mention.day.text, this.#state.year ?? this.#published);
		return { ...this.of(mention), ...mention.day, interval };
	}

	/** The days a time means: in the year the report is told of, else by the day of publication. */
	intervalOf(mention: PeriodMention, year = this.year): DayInterval | null {
		const day = year ?? this.#published;
		if (WHOLE_YEAR.test(mention.text) && day?.endsWith('-12-31'))
			return { from: `${day.slice(0, 4)}-01-01`, to: day, certainty: 'resolved' };
		// What is the figure and nothing else was resolved as the figure.
		const { figure } = mention;
		if (day === this.#published && figure?.time?.interval && figure.from === mention.from && figure.to === mention.to)
			return figure.time.interval;
		return this.#resolve(mention.text, day) ?? figure?.time?.interval ?? null;
	}

	#drafted(mention: PeriodMention): PeriodDraft {
		const link = linkOf(mention.text);
		return {
			text: yearNamed(mention.text.slice(link), this.year),
			paragraph: this.#view.paragraph.index,
			from: mention.from + link,
			to: mention.to,
			origin: 'stated',
			source: 'clause',
			interval: this.intervalOf(mention),
			...saysBack(this.pointers.get(mention)),
		};
	}

	/** "that day": the last day told before it, in this paragraph, in the one before, or by the story. */
	#thatDay(mention: PeriodMention): PeriodDraft {
		const before = this.#mentions.findLast(
			(other) => other.to <= mention.from && (DAY_NAMED.test(other.text) || other.day || daily(other)),
		);
		const { event, section, lead } = this.#state;
		return asThatDay(this.#drafted(mention), [before ? this.lasting(before) : null, event, section, lead]);
	}
}

const SINCE = /^[自从]|[起来]$|学[期年]/u;
/** The last day of the year the section is told of: 2026年主要预期目标…力争全年. */
function wholeYear(section: PeriodDraft | null): string | null {
	const year = YEAR.exec(section?.interval?.from ?? '')?.[1];
	// 自2011年秋季学期起 begins in that year and is none.
	if (section && SINCE.test(section.text)) return null;
	return year && section?.interval?.certainty === 'stated' && section.interval.to === `${year}-12-31`
		? section.interval.to
		: null;
}

/** Nothing is said: the figure held at some time before the article was out, and no more is known. */
export function fromPublication({ published }: ClaimContext): PeriodDraft {
	if (!published?.day) return NO_PERIOD;
	return {
		...NO_PERIOD,
		text: published.field?.text ?? published.day,
		origin: 'inherited',
		source: 'dateline',
		interval: { from: null, to: published.day, certainty: 'open' },
		...(published.field ? { span: { start: published.field.start, end: published.field.end } } : {}),
	};
}
