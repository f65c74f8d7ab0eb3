/** What every figure of a text says: metric, aspect, period, place and attribution, each stated or inherited. */
import type { Aspect } from '../../contract/model.ts';
import { readAttributions } from './attribution.ts';
import { plannedFor } from './en/budget-year.ts';
import { mainPlaceEn } from './en/main-place.ts';
import { isMatch, withoutSides } from './en/matches.ts';
import { pointedBack } from './en/metric-carry.ts';
import { byItsBounds } from './en/period-bounds.ts';
import { sectionPlaces } from './en/place-sections.ts';
import { namesAgain, settledNames } from './en/settled-names.ts';
import { withoutPersons } from './en/settled-persons.ts';
import { METRIC_LENGTH, type MetricParts, phraseOf } from './metric.ts';
import { readPeriods } from './period.ts';
import { newPeriodState, type PeriodState } from './period-state.ts';
import { readPlaces } from './place.ts';
import { newPlaceState } from './place-state.ts';
import { recordClaims } from './record.ts';
import { withHeads } from './rows.ts';
import { remembered, type Tongue, tongueOf } from './tongue.ts';
import {
	type ClaimContext,
	type ClaimDraft,
	type ClaimParagraph,
	NO_PERIOD,
	NO_QUALIFIER,
	type PeriodDraft,
	type PlaceLevel,
	type PlaceMention,
	type PlacePart,
	type QualifierDraft,
} from './types.ts';
import { type Site, type View, viewOf } from './view.ts';
import type { CountyNames } from './zh/counties.ts';
import { headlineTimes } from './zh/headline-times.ts';
import { mainPlace } from './zh/main-place.ts';
import { isWorkReport } from './zh/place-course.ts';
import { hasShortName } from './zh/place-short-names.ts';
import { toldOnce } from './zh/told-once.ts';
import { isWordOfMetric } from './zh/town-parts.ts';
import { isTraditional, restorer, toSimplified } from './zh/traditional.ts';

/**
 * Reads the claims of all paragraphs, in their order; each answer is in the order of the paragraph's figures. Nothing
 * is inherited from one story to another.
 */
export function readClaims(paragraphs: readonly ClaimParagraph[], context: ClaimContext): ClaimDraft[][] {
	const originals = paragraphs.map(({ paragraph }) => paragraph.text);
	if (context.language !== 'zh' || !isTraditional(originals.join('\n'))) return readScript(paragraphs, context, originals);
	const simplified = paragraphs.map((item) => ({
		...item,
		paragraph: { ...item.paragraph, text: toSimplified(item.paragraph.text) },
	}));
	const restore = restorer(originals);
	const given = <T extends QualifierDraft>(draft: T): T => ({ ...draft, text: restore(draft.text) });
	return readScript(simplified, context, originals, (claim) => ({
		...claim,
		metric: given(claim.metric),
		period: given(claim.period),
		place: given(claim.place),
		attribution: given(claim.attribution),
	}));
}

/** As {@link readClaims}, of paragraphs in one script; `finish` is the last word on each claim. */
function readScript(
	paragraphs: readonly ClaimParagraph[],
	context: ClaimContext,
	originals: readonly string[],
	finish: (claim: ClaimDraft) => ClaimDraft = (claim) => claim,
): ClaimDraft[][] {
	const tongue = tongueOf(context.language);
	const resolve = remembered(tongue.resolve);
	const placed = placesOf(paragraphs, context, tongue);
	const byStory = groupByStory(placed);
	if (context.language === 'en')
		for (const items of byStory.values())
			if (isMatch(items)) for (const item of items) item.mentions = withoutSides(item.mentions, item.view.text);
	const places = new Map(
		[...byStory].map(([story, items]) => [
			story,
			context.language === 'en'
				? { ...newPlaceState(story, mainPlaceEn(items)), sections: sectionPlaces(items) }
				: newPlaceState(story, mainPlace(items), isWorkReport(items)),
		]),
	);
	const periods = new Map([...byStory.keys()].map((story) => [story, newPeriodState(story, context.language)]));

	const drafts = placed.map(({ view, mentions }) => {
		const { index, story, kind } = view.paragraph;
		const place = places.get(story) ?? newPlaceState(story, null);
		const period = periods.get(story) ?? newPeriodState(story, context.language);
		if (kind === 'furniture') return view.sites.map((site) => ofFurniture(site, view));
		const times = context.guard(
			'periods',
			index,
			() =>
				tongue.periods(
					view.text,
					view.sites.map((site) => site.figure),
				),
			[],
		);
		const periodDrafts = context.guard('periods', index, () => readPeriods(view, times, period, context, resolve), []);
		const placeDrafts = context.guard('places', index, () => readPlaces(view, mentions, place), []);
		if (view.sites.length === 0) return [];
		const metrics = context.guard(
			'metrics',
			index,
			() =>
				tongue.metrics(
					view,
					times,
					mentions.filter((mention) => !isWordOfMetric(mention, view.text)),
				),
			[],
		);
		const aspects = context.guard('aspects', index, () => aspectsOf(view, tongue), []);
		const attributions = context.guard('attributions', index, () => readAttributions(view, tongue.speakers(view.text)), []);
		return view.sites.map<ClaimDraft>((_site, i) => ({
			metric: metricOf(metrics[i], sharedAspect(view, aspects, i), view, context),
			aspect: aspects[i] ?? 'level',
			period: periodDrafts[i] ?? NO_PERIOD,
			place: placeDrafts[i] ?? NO_QUALIFIER,
			attribution: attributions[i] ?? NO_QUALIFIER,
		}));
	});
	const views = placed.map(({ view }) => view);
	const tabled = withHeads(views, drafts);
	const headed = context.language === 'en' ? pointedBack(views, tabled) : tabled;
	const dated = headed.map((list, i) => datedByLead(list, placed[i]?.view, periods));
	const timed = context.language === 'zh' ? headlineTimes(views, dated) : dated;
	return timed.map((list, i) => {
		const view = placed[i]?.view;
		const claims = list.map(finish);
		if (view) recordClaims(context.trace, view, claims, originals[i] ?? view.text);
		return claims;
	});
}

const OVER_STORY: ReadonlySet<string> = new Set(['headline', 'deck']);

/** A headline tells of the time of its lead, which is read after it; so does an English opening that names no time. */
function datedByLead(list: ClaimDraft[], view: View | undefined, periods: ReadonlyMap<number, PeriodState>): ClaimDraft[] {
	const story = view ? periods.get(view.paragraph.story) : undefined;
	const lead = story?.lead;
	if (!view || !lead) return list;
	const before = view.language === 'en' && lead.paragraph !== null && view.paragraph.index <= lead.paragraph;
	const dated = OVER_STORY.has(view.paragraph.kind) || before;
	if (!dated && !story.budgetYear && story.bounded.size === 0) return list;
	return list.map((claim, i) => {
		const undated = claim.period.origin === 'none' || claim.period.source === 'dateline';
		const period: PeriodDraft = dated && undated ? { ...lead, origin: 'inherited', source: 'story' } : claim.period;
		// "voted Tuesday for a $381M budget": of the year that the budget is for, wherever that is named.
		const site = view.sites[i];
		return { ...claim, period: byItsBounds((site && plannedFor(site, view, period, story)) ?? period, story.bounded) };
	});
}

/** A page's own stamp (发布时间：2025-02-14) says nothing but its time. */
function ofFurniture(site: Site, view: View): ClaimDraft {
	const { figure } = site;
	if (figure.kind !== 'time') return { ...NO_CLAIM_DRAFT };
	const text = view.text.slice(figure.from, figure.to).replace(/\s+/gu, view.language === 'zh' ? '' : ' ');
	const span = { paragraph: view.paragraph.index, from: figure.from, to: figure.to, origin: 'stated', source: 'clause' } as const;
	return { ...NO_CLAIM_DRAFT, period: { ...span, text, interval: figure.time?.interval ?? null } };
}

interface Placed {
	item: ClaimParagraph;
	view: View;
	mentions: PlaceMention[];
}

function groupByStory(placed: readonly Placed[]): Map<number, Placed[]> {
	const byStory = new Map<number, Placed[]>();
	for (const item of placed) {
		const list = byStory.get(item.view.paragraph.story) ?? [];
		list.push(item);
		byStory.set(item.view.paragraph.story, list);
	}
	return byStory;
}

/** The places of all paragraphs, read a second time with the short names that their story establishes. */
function placesOf(paragraphs: readonly ClaimParagraph[], context: ClaimContext, tongue: Tongue) {
	const read = (item: ClaimParagraph, names?: ReadonlyMap<string, PlacePart>, counties?: CountyNames | null): PlaceMention[] =>
		item.paragraph.kind === 'noise'
			? []
			: context.guard<PlaceMention[]>(
					'places',
					item.paragraph.index,
					() => tongue.places(item.paragraph.text, item.figures, names, counties),
					[],
				);
	const placed = paragraphs.map<Placed>((item) => ({ item, view: viewOf(item, context.language), mentions: read(item) }));
	if (context.language === 'en')
		for (const items of groupByStory(placed).values()) {
			context.guard('places', null, () => withoutPersons(items), undefined);
			const names = context.guard('places', null, () => settledNames(items), new Map<string, PlacePart>());
			for (const entry of items) if (namesAgain(entry, names)) entry.mentions = read(entry.item, names);
		}
	if (!tongue.story) return placed;
	for (const items of groupByStory(placed).values()) {
		const named = new Map<string, PlaceLevel>();
		for (const { mentions } of items)
			for (const { parts } of mentions) for (const part of parts) named.set(part.text, part.level);
		const texts = items
			.filter(({ view }) => view.paragraph.kind !== 'furniture' && view.paragraph.kind !== 'noise')
			.map(({ view }) => view.text);
		const found = context.guard('places', null, () => tongue.story?.(texts, named) ?? null, null);
		if (!found) continue;
		// Elsewhere a second reading would find what the first one found.
		for (const entry of items)
			if (hasShortName(entry.view.text, entry.mentions, found.names, found.counties))
				entry.mentions = read(entry.item, found.names, found.counties);
	}
	return placed;
}

const NO_CLAIM_DRAFT: ClaimDraft = {
	metric: NO_QUALIFIER,
	aspect: 'level',
	period: NO_PERIOD,
	place: NO_QUALIFIER,
	attribution: NO_QUALIFIER,
};

/** 10.6%和9.1%, 17.5、16.2和8.7个百分点: the members of one list are one aspect. */
const LIST_JOINT = /^\s*(?:、|和|与|及|以及)\s*$/u;

function listedWith(site: Site, view: View, before: readonly Aspect[]): Aspect | null {
	const other = view.sites[site.index - 1]?.figure;
	if (view.language !== 'zh' || !other || other.kind !== site.figure.kind || other.kind === 'time') return null;
	return LIST_JOINT.test(view.text.slice(other.to, site.figure.from)) ? (before[site.index - 1] ?? null) : null;
}

function aspectsOf(view: View, tongue: Tongue): Aspect[] {
	const out: Aspect[] = [];
	for (const site of view.sites) out.push(listedWith(site, view, out) ?? tongue.aspect(site, view, out.at(-1) ?? null));
	return out;
}

/** A time shares the metric of the figure that it dates, and what that is of it. */
function sharedAspect({ sites }: View, aspects: readonly Aspect[], index: number): Aspect {
	let i = index;
	while (sites[i]?.figure.kind === 'time' && sites[i + 1]?.sentence === sites[index]?.sentence) i++;
	return aspects[i] ?? 'level';
}

function metricOf(said: MetricParts | undefined, aspect: Aspect, view: View, context: ClaimContext): QualifierDraft {
	if (!said) return NO_QUALIFIER;
	const parts = context.language === 'zh' ? toldOnce(said, aspect) : said;
	const text = phraseOf(parts, METRIC_LENGTH[context.language], context.language === 'en' ? ' ' : '');
	if (text === '') return NO_QUALIFIER;
	const spanned = parts.to > parts.from;
	return {
		text,
		paragraph: spanned ? view.paragraph.index : null,
		from: parts.from,
		to: parts.to,
		origin: parts.origin === 'none' ? 'stated' : parts.origin,
		source: parts.source ?? 'clause',
	};
}
