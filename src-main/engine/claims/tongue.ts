/** What differs between the languages in the reading of claims. */
import type { Aspect, DayInterval, Language } from '../../contract/model.ts';
import { resolveTimeEn } from '../figures/en/time.ts';
import type { FigureDraft } from '../figures/types.ts';
import { resolveTimeZh } from '../figures/zh/time.ts';
import { aspectEn } from './en/aspect.ts';
import { speakerMentionsEn } from './en/attribution-mentions.ts';
import { readMetricsEn } from './en/metric.ts';
import { periodMentionsEn } from './en/period-words.ts';
import { placeMentionsEn } from './en/place-mentions.ts';
import type { MetricParts } from './metric.ts';
import type { ResolveTime } from './period-state.ts';
import type { PeriodMention, PlaceLevel, PlaceMention, PlacePart, SpeakerMention } from './types.ts';
import type { Site, View } from './view.ts';
import { aspectZh } from './zh/aspect.ts';
import { speakerMentionsZh } from './zh/attribution-mentions.ts';
import type { CountyNames } from './zh/counties.ts';
import { readMetricsZh } from './zh/metric.ts';
import { periodMentionsZh } from './zh/period-words.ts';
import { placeMentionsZh } from './zh/place-mentions.ts';
import { type StoryPlacesZh, storyPlacesZh } from './zh/story-places.ts';

export interface Tongue {
	places(
		text: string,
		figures: readonly FigureDraft[],
		names?: ReadonlyMap<string, PlacePart>,
		counties?: CountyNames | null,
	): PlaceMention[];
	/** Short names and the house of a story, where the language has them; `named` are the names in full. */
	story?(texts: readonly string[], named: ReadonlyMap<string, PlaceLevel>): StoryPlacesZh;
	periods(text: string, figures: readonly FigureDraft[]): PeriodMention[];
	speakers(text: string): SpeakerMention[];
	metrics(view: View, times: readonly PeriodMention[], places: readonly PlaceMention[]): MetricParts[];
	/** `before` is the aspect of the figure before it in the paragraph. */
	aspect(site: Site, view: View, before: Aspect | null): Aspect;
	resolve: ResolveTime;
}

/** So many expressions of time are kept; a report repeats a few of them (今年, "in May") again and again. */
const REMEMBERED = 1000;

/** As `resolve`, for one reading: it depends on its words alone, so what was worked out once is not worked out again. */
export function remembered(resolve: ResolveTime): ResolveTime {
	const known = new Map<string, DayInterval | null>();
	return (text, published) => {
		const key = `${published ?? ''}\n${text}`;
		let found = known.get(key);
		if (found === undefined) {
			found = resolve(text, published);
			if (known.size >= REMEMBERED) known.clear();
			known.set(key, found);
		}
		return found && { ...found };
	};
}

const TONGUES: Record<Language, Tongue> = {
	zh: {
		places: placeMentionsZh,
		story: storyPlacesZh,
		periods: periodMentionsZh,
		speakers: speakerMentionsZh,
		metrics: readMetricsZh,
		aspect: aspectZh,
		resolve: resolveTimeZh,
	},
	en: {
		places: placeMentionsEn,
		periods: periodMentionsEn,
		speakers: speakerMentionsEn,
		metrics: readMetricsEn,
		aspect: aspectEn,
		resolve: resolveTimeEn,
	},
};

export const tongueOf = (language: Language): Tongue => TONGUES[language];
