/** What a figure is of whose own words name only a place: what was done there, what the place is first in, or what was told last in its kind. */
import type { ClaimDraft, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';
import { firstIn } from './metric-lists.ts';
import { NAME, POINTING } from './pointing-words.ts';
import { isLink } from './verb-before.ts';

/** What a figure of the story was said to be of. */
export interface Said {
	metric: QualifierDraft;
	site: Site;
	/** What its count was printed with, or that of the count it points at. */
	unit: string;
	paragraph: number;
}

/** Paragraphs back in which a list of places finds what it is of. */
const APART = 2;
/** "Kesh exported", "Hale on Friday sold": between the place and its number nothing but a verb and when. */
const DID =
	/^\s(?:(?:on|last|this|in)\s\p{L}+\s)?(\p{Ll}{3,}ed|sold|bought|spent|drew|won|lost|grew|sent|built|caught|lent|shed)\s(?:(?:about|around|nearly|almost|some|just|only|over|more than|up to|another|a further|a record|at least)\s)*$/u;
/** They say only that the number was there. */
const HAD =
	/^(?:recorded|reported|registered|logged|posted|reached|received|numbered|totalled|totaled|averaged|measured|showed|followed|remained|topped|passed|needed|ranked|finished|ended|closed|started|opened|moved|eased|lost|won|grew)$/u;
const WEATHER = /^(?:[cm]m|in|inch(?:es)?|(?:centi|milli)met(?:re|er)s?)$/iu;
const FALLS = /\b(?:rain|rainfall|snow|snowfall|hail|sleet|water)\b/iu;
const RATES: ReadonlySet<string> = new Set(['percent', 'point', 'multiple']);

/** What a place is first in, where that stands in the figure's sentence before it, or null. */
export function firstBefore(site: Site, view: View): Said | null {
	const from = view.sentences[site.sentence]?.from ?? 0;
	const range = site.figure.from - from > 200 ? null : firstIn(view.text.slice(from, site.figure.from));
	return range && toldAt(view, site, from + range.from, from + range.to, 'inherited');
}

const toldAt = (view: View, site: Site, from: number, to: number, origin: QualifierDraft['origin']): Said => ({
	metric: {
		text: view.text.slice(from, to),
		paragraph: view.paragraph.index,
		from,
		to,
		origin,
		source: origin === 'stated' ? 'clause' : 'sentence',
	},
	site,
	unit: '',
	paragraph: view.paragraph.index,
});

/** What stands in for a metric that names only a place, or null. */
export function instead(claim: ClaimDraft, site: Site, view: View, said: readonly Said[], paragraph: number): Said | null {
	const { figure } = site;
	const sentence = view.sentences[site.sentence];
	const { metric } = claim;
	const verb =
		metric.paragraph === view.paragraph.index && metric.to <= figure.from && !RATES.has(figure.kind)
			? DID.exec(view.text.slice(metric.to, figure.from))
			: null;
	if (verb?.[1] && !HAD.test(verb[1]) && !isLink(verb[1])) {
		const from = metric.to + verb[0].indexOf(verb[1]);
		return toldAt(view, site, from, from + verb[1].length, 'stated');
	}
	const first = sentence ? firstIn(view.text.slice(sentence.from, Math.min(sentence.to, sentence.from + 300))) : null;
	if (first && sentence) return toldAt(view, site, sentence.from + first.from, sentence.from + first.to, 'inherited');
	const fallen = figure.kind === 'measure' && WEATHER.test(figure.unit);
	const last = said.findLast(
		({ site: { figure: other }, metric: { text }, paragraph: at }) =>
			paragraph - at <= APART &&
			!POINTING.test(text) &&
			!NAME.test(text) &&
			(fallen
				? FALLS.test(text)
				: other.kind === figure.kind
					? figure.unit === '' || other.unit === figure.unit || figure.kind === 'money'
					: RATES.has(figure.kind) && (RATES.has(other.kind) || other.kind === 'money')),
	);
	return last ? { ...last, metric: { ...last.metric, origin: 'inherited', source: 'paragraph' } } : null;
}
