/** What a figure of a Chinese report counts, in the report's own words. */
import { type MetricParts, NO_METRIC, stated } from '../metric.ts';
import type { Mention, PeriodMention, PlaceMention } from '../types.ts';
import { covers, type Site, type View } from '../view.ts';
import { bounded } from './around-noun.ts';
import { eventAt } from './event.ts';
import { framesZh } from './frames.ts';
import { hollowed } from './hollow-metric.ts';
import { inheritMetric } from './inherit-metric.ts';
import { measuredInWhole, NO_WHOLE, wholeAt } from './members.ts';
import { befallen, byCause, changedFrom, paced, restated, someOf, wholeName, won } from './metric-again.ts';
import { measuredAlike } from './metric-alike.ts';
import { ownMetric } from './metric-own.ts';
import { shotsOf } from './metric-pairs.ts';
import { bearerAlone, containers, grown, listed, parallel, sufferers } from './metric-rows.ts';
import { rightPhrase } from './noun-behind.ts';
import { clean } from './noun-words.ts';
import { spotLists } from './place-respective.ts';
import { type Pending, respective } from './respective.ts';

/** The metrics of a paragraph's figures, in their order. */
export function readMetricsZh(view: View, allTimes: readonly PeriodMention[], allPlaces: readonly PlaceMention[]): MetricParts[] {
	// 年度任务, 国内市场占有率: these words are part of what is counted.
	const times = withFrames(
		allTimes.filter((time) => !((time.frequency || time.aside) && /^(?:年度|全年|本年度|当年)$/u.test(time.text))),
		framesZh(view.text),
	);
	// 全国法院 is a name of what is counted; 中国 and 我国 in front of a noun say where.
	const spots = spotLists(view.text);
	const places = withFrames(
		allPlaces.filter((place) => (place.points !== 'country' && place.points !== 'world') || /^(?:中|我)国$/u.test(place.text)),
		spots,
	);
	const out: MetricParts[] = [];
	const pending: Pending = { names: [], metric: null };
	let whole = NO_WHOLE;
	for (const site of view.sites) {
		whole = wholeAt(whole, site, view, out);
		const own =
			site.figure.kind === 'time'
				? timeMetric(site, view, times, places)
				: hollowed(ownMetric(site, view, times, places), site, view, allPlaces, out);
		const shots = shotsOf(site, view, out);
		if (shots) {
			out.push(shots);
			continue;
		}
		const like = parallel(own, site, view, out);
		if (like) {
			out.push(like);
			continue;
		}
		const from =
			changedFrom(site, view, out, times) ??
			restated(site, view, out) ??
			byCause(site, view, out) ??
			someOf(own, site, view, out);
		if (from) {
			out.push(from);
			continue;
		}
		const given = respective(own, site, view, times, out, pending, spots, allPlaces);
		if (given) {
			out.push(given);
			continue;
		}
		const givers = bearerAlone(own, site, view, out);
		if (givers) {
			out.push(givers);
			continue;
		}
		const metric = bounded(own.wants ? inheritMetric(own, { site, view, times, places, done: out }) : own, site, view);
		const member = measuredInWhole(befallen(metric, site, view), whole, site);
		const named = wholeName(listed(grown(member, site, view, out), site, view, out), site, view);
		out.push(paced(won(named, site, view), site, view, out));
	}
	measuredAlike(view, out);
	containers(view, out);
	sufferers(view, out);
	// A time says when the next figure of its sentence holds, so it shares its metric.
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const metric = out[i + 1];
		if (!site || !next || !metric || site.figure.kind !== 'time' || next.sentence !== site.sentence) continue;
		if ((out[i]?.origin ?? 'none') === 'stated' || metric.origin === 'none') continue;
		out[i] = { ...metric, origin: 'inherited', source: 'sentence' };
	}
	return out;
}

/** Times and frames in one list, ascending, not overlapping: neither is part of what is counted. */
function withFrames(times: readonly Mention[], frames: readonly Mention[]): Mention[] {
	if (frames.length === 0) return [...times];
	const out: Mention[] = [];
	for (const item of [...times, ...frames].sort((a, b) => a.from - b.from || b.to - a.to)) {
		const last = out.at(-1);
		if (last && item.from < last.to) {
			if (item.to > last.to) out[out.length - 1] = { ...last, to: item.to };
		} else out.push({ from: item.from, to: item.to, text: item.text });
	}
	return out;
}

/** 发布时间：, 成文日期:: a form says what its day is. */
const LABEL = /(\p{Script=Han}{0,4}(?:时间|日期))[:：]\s*$/u;

/** 2021年|老旧小区改造方案 inside a title or an object: only what touches the time is named by it. */
function timeMetric(site: Site, view: View, times: readonly Mention[], places: readonly Mention[]): MetricParts {
	const goesOn = covers(times, site.figure.to, site.figure.to + 1);
	const phrase = goesOn ? null : rightPhrase(view.text, site.right, places);
	if (phrase && phrase.from === site.figure.to) {
		return stated(clean(view.text.slice(phrase.from, phrase.to)), phrase.from, phrase.to);
	}
	const label = LABEL.exec(view.text.slice(Math.max(0, site.figure.from - 8), site.figure.from));
	if (label?.[1]) {
		const from = site.figure.from - label[0].length;
		return stated(label[1], from, from + label[1].length);
	}
	const event = eventAt(site, view, times, places);
	return event ? stated(event.text, event.from, event.to) : NO_METRIC;
}
