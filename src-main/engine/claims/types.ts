/** What passes between the pieces that read what a figure says. Offsets `from`/`to` are in one paragraph's reading text. */
import type { Aspect, DayInterval, Language, Paragraph, Qualifier, Reading, Span, Story } from '../../contract/model.ts';
import type { FigureDraft } from '../figures/types.ts';
import type { Sentence } from '../text/types.ts';
import type { Trace } from '../trace.ts';

/** A paragraph with what the earlier stages found in it. */
export interface ClaimParagraph {
	readonly paragraph: Paragraph;
	readonly figures: readonly FigureDraft[];
	readonly sentences: readonly Sentence[];
}

export interface ClaimContext {
	readonly language: Language;
	readonly published: Reading['published'];
	readonly stories: readonly Story[];
	readonly trace: Trace;
	/** Runs one piece on one paragraph; what it throws is noted and the fallback stands in. */
	readonly guard: Guard;
}

export type Guard = <T>(piece: string, paragraph: number | null, run: () => T, fallback: T) => T;

/** A part of a claim before its offsets are mapped: `paragraph` is the index of the paragraph the span stands in. */
export interface QualifierDraft {
	text: string;
	paragraph: number | null;
	from: number;
	to: number;
	origin: Qualifier['origin'];
	source: Qualifier['source'];
	/** In the source text, for what stands in no paragraph's reading text (the publication field). */
	span?: Span;
}

export interface PeriodDraft extends QualifierDraft {
	interval: DayInterval | null;
}

export interface ClaimDraft {
	metric: QualifierDraft;
	aspect: Aspect;
	period: PeriodDraft;
	place: QualifierDraft;
	attribution: QualifierDraft;
}

/** Words of the text that name a time, a place or a speaker. */
export interface Mention {
	from: number;
	to: number;
	text: string;
}

export interface PeriodMention extends Mention {
	/** The time figure it rests on, when it is no more than that figure. */
	figure: FigureDraft | null;
	/** A base of comparison, or part of a title: it never says when the figure holds. */
	aside: boolean;
	/** How often, not when: 每月, a year. */
	frequency: boolean;
	/** Long enough to hold for what follows in the story: a year, a cut-off; not 近日. */
	broad: boolean;
	/** Said on the way: 近20年一遇, 由上月上涨… date one clause; 持续3天, "in 2023" at the end, one sentence. */
	narrow?: 'clause' | 'sentence';
	/** 校区8月20日交付，…；…: when one thing was done; the next part of the sentence is of another. */
	event?: boolean;
	/** The day a text was issued, in its dateline or under its headline: it dates the report, not what it tells. */
	issue?: boolean;
	/** When a survey or an inspection was made: it dates what that found, not what is told of the whole place behind it. */
	survey?: boolean;
	/** Ends no later than the day of publication, though its words (到8月底) may also say what is to come. */
	over?: boolean;
	/** The day on which a reporter was told: it dates the report's news only where nothing else does. */
	told?: boolean;
	/** The day of a moment (7月22日|21时10分, 1800 on |Friday): what is told after the moment's own sentence is of that day. */
	day?: Mention;
	/** In brackets right behind a time, which it says again: 第4周（1月22日至28日）. */
	gloss?: boolean;
	/** Where the brackets close in which it is told among other things: beyond them it dates nothing. */
	within?: number;
	/** A sum since the year began, told beside the month a report is of: it dates its own paragraph. */
	cumulative?: boolean;
}

/** How large a place is. `site` is anything below the county: a street, a village, an estate. */
export type PlaceLevel = 'world' | 'country' | 'province' | 'city' | 'county' | 'site';

export interface PlacePart {
	text: string;
	level: PlaceLevel;
}

export interface PlaceMention extends Mention {
	/** From the largest to the smallest: 廊坊市 安次区. Empty when the words only point. */
	parts: PlacePart[];
	/** The level the words point at (全市 → city); null for a name. */
	points: PlaceLevel | null;
	/** One of a row ("Kesh had 5 inches, Hale 7"): of its own figure, and of none behind it. */
	row?: boolean;
	/** A part of a larger whole (东部地区, 主产区): a figure may be told of it, a whole story seldom is. */
	region?: boolean;
	/** The centre of a town or a house in it, of which a sentence may be told and no more: 城区, 石桥小学. */
	part?: boolean;
	/** Somebody is seen there (在石桥镇青山社区, 71岁的…): what its paragraph goes on to tell is told of it. */
	scene?: boolean;
	/** Stands in the dateline that opens a story. */
	dateline?: boolean;
	/**
	 * Named without setting the scene of a figure: `origin` says whose somebody is ("a plumber from Penrose"), `seat` where
	 * an institution sits ("Penrose police"), which speaks for the place of the story; `address` is a street, of which a
	 * figure may be told but no story.
	 */
	passing?: 'origin' | 'seat' | 'address';
	/** Somebody's home with which a sentence begins (家住石桥镇的…): it says where that sentence holds. */
	home?: true;
	/** The country whose capital a dateline names. */
	capitalOf?: readonly string[];
	/** The state or province whose capital a dateline names. */
	seatOf?: string;
	/** Stands where the subject of its sentence stands: what follows is told of it, and in an opening the whole story may be. */
	subject?: boolean;
	/** Whose trade, prices or bank the words are of: in a headline or an opening, what the story is told of. */
	theme?: boolean;
}

export interface SpeakerMention extends Mention {
	/** Where the words that name the act of speaking end. */
	actTo: number;
}

export const NO_QUALIFIER: QualifierDraft = { text: '', paragraph: null, from: 0, to: 0, origin: 'none', source: null };
export const NO_PERIOD: PeriodDraft = { ...NO_QUALIFIER, interval: null };

/** A place that holds for what follows it in its paragraph. */
export interface Governing {
	draft: QualifierDraft;
	wide: boolean;
	/** The sentence is told of it, to its end. */
	subject: boolean;
	/** An office that does something ("Kesh Police recorded 90 thefts in Hale"): where, is told behind. */
	office?: boolean;
	/** The centre of a town or a house in it: to the end of its sentence, unless the words turn to the rest of the town. */
	part?: boolean;
}
