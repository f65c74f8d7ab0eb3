/**
 * What an English paragraph leaves to the one before it to say. Newspapers give nearly every sentence a paragraph of its
 * own, and its figure is then of *the figure*, *the count*, *the median*, of *68* who are waiting, or of a name that has *the
 * most*: what is counted was said where the last figure stood.
 */
import type { ClaimDraft, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';
import { introOf, isEntry, namesEntry } from './metric-lists.ts';
import { namesNothing, unnamed, withoutPlace } from './metric-placed.ts';
import { firstBefore, instead, type Said } from './metric-unnamed.ts';
import {
	ANY,
	CHANGE_AGAIN,
	CHANGE_ONLY,
	COUNTED,
	HAD,
	HOUSE,
	IN_ROW,
	LEVIES,
	MORE,
	NAME,
	POINTING,
	THAT_IS,
	WORKS_OUT,
} from './pointing-words.ts';

const IS_ANY = new RegExp(`^(?:${ANY})$`, 'iu');
const DETERMINED = /(?:^|[\s"“(])(?:the|this|that|its|their|last|(?:year|month|week|quarter|day)['’]s)\s(?:\p{L}+\s)?$/iu;

/** Among others, and by how many: "Hale has the most, with 93", "followed by Kesh with 40". */
const RANKED =
	/\b(?:the most|the fewest|the highest|the lowest|the worst|topped|tops|worst affected|worst hit|hardest hit|followed by|next came|came next)\b/iu;

/** What is told in points, of schools and towns as of firms. */
const SCORE = /^(?:\p{Ll}+\s){0,2}(?:score|mark|grade|rating|ranking|result)s?$/iu;

/** What something is measured against. */
const AIM = /\b(?:target|goal|limit|standard)$/u;

/** Rates of change are of whatever is counted. */
const CHANGES: ReadonlySet<string> = new Set(['percent', 'point', 'multiple']);
const KILLED = /\b(?:killed|died|dead|deaths|fatalities|victims)\b/iu;

/** "it was", "they had risen to": nothing but a verb of amounts between the pronoun and the figure. */
const IT_WAS =
	/\b(?:[Ii]t|[Tt]hey|[Tt]hat)\s(?:(?:has|had|have|will|would|since|then|also|still|now|only|even|already)\s)*(?:is|was|were|are|been|be|stood|stands|rose|risen|fell|fallen|climbed|dropped|reached|hit|grew|grown|gained|lost|touched|came|quoted|traded|trades|trading|peaked|bottomed|shr[aiu]nk|up|down|off|compares?|compared)\s(?:(?:at|to|by|from|up|down|off|out|around|about|nearly|only|just|still|quoted|trading|with|as|high|low|in|early|late|between|mostly|mainly|\p{Lu}\p{L}+)\s)*$/u;

/** "Hale's climbed from 4%": what Hale has of it was told before. */
export const ELLIPTIC = /^(?:\p{Lu}[\p{L}.&-]*\s){0,3}\p{Lu}[\p{L}.&-]*['’]s$/u;

/** Names of what has a level of its own. */
const INDEX = /^\p{L}+$|\b(?:index|average|composite|\d+)$/iu;

/** A story points no farther back: after so many figures it speaks of something else. */
const BACK = 12;
/** Paragraphs between the words that point and what they point at. */
const APART = 2;

/** What befalls only who lives, and who does. */
const OF_LIVING =
	/^(?:died|dead|killed|injured|wounded|hurt|missing|arrested|charged|detained|held|fled|infected|hospitali[sz]ed|jailed)\b/u;
/** All who live somewhere or vote there: what befell a few is not told of them. */
const INHABIT = /^(?:inhabitants|residents|citizens|voters|taxpayers|spectators|subscribers|speakers|homeowners)$/u;
const LIVING =
	/^(?:people|persons|men|women|children|youths|pupils|boys|girls|victims|staff|police|troops|crew|cattle|sheep|cows|pigs|birds|dogs|animals|\p{Ll}+(?:[eo]r|ist|ant|ent|ee|ian|ate)s)$/u;

const REPORTED: ReadonlySet<string> = new Set(['body', 'listitem', 'headline', 'deck']);

/** The claims of all paragraphs, with what their metrics point at in place of the words that point. */
export function pointedBack(views: readonly View[], claims: readonly ClaimDraft[][]): ClaimDraft[][] {
	let story = -1;
	let said: Said[] = [];
	let intro: QualifierDraft | null = null;
	return views.map((view, p) => {
		const own = claims[p] ?? [];
		if (view.paragraph.story !== story) {
			story = view.paragraph.story;
			said = [];
			intro = null;
		}
		// A line of a list may look like a heading.
		if (!REPORTED.has(view.paragraph.kind) && !(intro !== null && view.paragraph.kind === 'crosshead')) return own;
		const list = intro !== null && view.sites[0] !== undefined && isEntry(view.sites[0], view) ? intro : null;
		intro = view.text.trimEnd().endsWith(':') ? introOf(view) : list;
		// What one figure's words point at, those of the same words point at too.
		const found = new Map<string, Said>();
		return own.map((claim, i) => {
			const site = view.sites[i];
			if (!site) return claim;
			const key = `${claim.metric.paragraph}:${claim.metric.from}:${claim.metric.text}`;
			const entry = list !== null && namesEntry(claim.metric, site) ? list : null;
			const nothing = NO_NAME.has(site.figure.kind) ? false : namesNothing(claim.metric, claim.place);
			const first =
				(claim.metric.origin === 'inherited' && claim.metric.source === 'paragraph' && CHANGES.has(site.figure.kind)) ||
				// "Hale Yard had the largest order book, worth £180 million"
				(site.figure.kind === 'money' && claim.metric.text.includes(' ') && NAME.test(claim.metric.text))
					? firstBefore(site, view)
					: null;
			const meant =
				entry !== null
					? { metric: entry, site, unit: '', paragraph: p }
					: (first ??
						found.get(key) ??
						pointed(claim, site, view, said, p) ??
						(nothing ? instead(claim, site, view, said, p) : null));
			if (meant) found.set(key, meant);
			const none = nothing && !meant;
			const metric = none ? unnamed(site.figure.kind === 'count' ? site.figure.unit : '') : (meant?.metric ?? claim.metric);
			if (metric.text !== '' && site.figure.kind !== 'time' && site.figure.kind !== 'age') {
				const unit = site.figure.kind === 'count' ? site.figure.unit || (meant?.unit ?? '') : '';
				said.push({ metric, site, unit, paragraph: p });
				if (said.length > BACK) said = said.slice(-BACK);
			}
			const bare = withoutPlace(metric, claim.place);
			return meant || none || bare !== metric ? { ...claim, metric: bare } : claim;
		});
	});
}

/** "$43.19 a barrel" and "$40": both dollars. */
const sameUnit = (a: string, b: string): boolean =>
	a === b || (a !== '' && b !== '' && (a.startsWith(`${b} `) || b.startsWith(`${a} `)));

/** Ages are of persons by whatever name, a place has its rank, and a time is of nothing. */
const NO_NAME: ReadonlySet<string> = new Set(['age', 'rank', 'time']);

/** What the words of a metric point at, or null where they point at nothing. */
function pointed({ metric, place }: ClaimDraft, site: Site, view: View, said: readonly Said[], paragraph: number): Said | null {
	const near = said.filter((other) => paragraph - other.paragraph <= APART);
	const given = (other: Said | undefined, text = other?.metric.text ?? ''): Said | null =>
		other && text !== '' ? { ...other, metric: { ...other.metric, text, origin: 'inherited', source: 'paragraph' } } : null;
	const { figure } = site;
	if (figure.kind === 'age') return null;
	// "In 2004 the district charged 9.8 mills": nothing else is counted in them.
	if (metric.text === '') {
		const told = said.filter(
			({ paragraph: at, metric: { text } }) =>
				paragraph - at <= 1 && !POINTING.test(text) && !AIM.test(text) && !(NAME.test(text) && text.includes(' ')),
		);
		const before = view.text.slice(Math.max(0, figure.from - 60), figure.from);
		const rated =
			/^per\b|\bper\b/u.test(figure.unit) || /^\s(?:per|an?|each|for every)\s/u.test(view.text.slice(figure.to, figure.to + 11));
		if ((rated || MORE.test(view.text.slice(figure.to, figure.to + 12))) && figure.kind !== 'time' && THAT_IS.test(before)) {
			const last = given(told.at(-1));
			if (last) return last;
		}
		if (figure.kind === 'money' && WORKS_OUT.test(before)) {
			const rates = near.filter(({ site: { figure: other } }) => other.kind === 'percent');
			const last = given(
				rates.findLast(({ metric: { text } }) => LEVIES.test(text)) ??
					told.findLast(({ site: { figure: other } }) => other.kind === 'percent' || other.kind === 'money'),
			);
			if (last) return last;
		}
		if (figure.kind === 'percent' && CHANGE_ONLY.test(view.text.slice(figure.to, figure.to + 24)) && CHANGE_AGAIN.test(before))
			return given(
				near.findLast(
					({ site: { figure: other }, metric: { text } }) => other.kind === 'percent' && !POINTING.test(text) && !NAME.test(text),
				),
			);
		if (figure.kind === 'count' && figure.unit === '' && COUNTED.test(view.text.slice(figure.to, figure.to + 24)))
			return given(told.findLast(({ site: other }) => other.figure.kind === 'count'));
		// "In Hale it was 5.1 per cent": the pronoun stands for what the last rate or sum of its sort was of.
		const again = figure.kind !== 'time' && IT_WAS.test(view.text.slice(Math.max(0, figure.from - 60), figure.from));
		return again || /^mills?$/u.test(figure.unit)
			? given(
					near.findLast(
						({ site: { figure: other }, metric: { text } }) =>
							other.kind === figure.kind &&
							sameUnit(other.unit, figure.unit) &&
							!POINTING.test(text) &&
							(!NAME.test(text) || (figure.kind === 'money' && INDEX.test(text))),
					),
				)
			: null;
	}
	// "68 are waiting", "53,900 were male": whom, the count before has said.
	if (metric.paragraph === null) {
		const counted = near.findLast((other) => /^\p{Ll}[\p{Ll} ]+$/u.test(other.unit));
		// "when 1,300 died": provinces do not.
		if (counted && OF_LIVING.test(metric.text) && (!LIVING.test(counted.unit) || INHABIT.test(counted.unit))) return null;
		const sex = /^(?:fe)?male$/u.test(metric.text);
		if (!counted || !((figure.kind === 'count' && figure.unit === '') || (sex && figure.kind === 'percent'))) return null;
		return given(counted, sex ? `${metric.text} ${counted.unit}` : `${counted.unit} ${metric.text}`);
	}
	// "Hale scored 4.1 points" where schools have a mean score of so many: of the score.
	if (metric.text.endsWith(' points') && NAME.test(metric.text.slice(0, -7))) {
		const score = near.findLast(
			({ site: { figure: other }, metric: { text } }) =>
				(/^points?$/u.test(other.unit) || (other.kind === 'count' && other.unit === '')) && SCORE.test(text),
		);
		if (score) return given(score);
	}
	// "The toll was 381 deaths": it says itself of what.
	if (figure.kind === 'count' && figure.unit !== '') return null;
	const noun = POINTING.exec(metric.text)?.groups?.['noun'];
	if (
		noun &&
		metric.paragraph === view.paragraph.index &&
		DETERMINED.test(view.text.slice(Math.max(0, metric.from - 24), metric.from))
	) {
		const named = new RegExp(`\\p{L}\\s${noun}\\b|\\b${noun}\\s\\p{L}`, 'iu');
		const head = said.findLast((other) => named.test(other.metric.text) && !POINTING.test(other.metric.text));
		if (head) return given(head);
		const last = near.filter(({ metric: { text } }) => !POINTING.test(text) && (!NAME.test(text) || INDEX.test(text)));
		// "The toll had reached 61": of those who were killed.
		if (noun.toLowerCase() === 'toll') return given(last.findLast((other) => KILLED.test(other.metric.text)));
		if (!IS_ANY.test(noun)) return null;
		if (figure.kind === 'time' || CHANGES.has(figure.kind)) return given(last.at(-1));
		return given(
			last.findLast(
				({ site: { figure: other } }) =>
					CHANGES.has(other.kind) || (other.kind === figure.kind && (figure.unit === '' || other.unit === figure.unit)),
			),
		);
	}
	// "Kent was up 8.9%, from 145": where, of what was told before.
	const had = /\bwith\s(?:\p{L}+\s)?$/u.test(view.text.slice(Math.max(0, figure.from - 20), figure.from));
	if (
		!had &&
		metric.origin === 'stated' &&
		(metric.text === place.text || ELLIPTIC.test(metric.text)) &&
		!(figure.kind === 'count' && figure.unit !== '')
	) {
		const last = near.filter(({ metric: { text } }) => !POINTING.test(text) && !NAME.test(text));
		return given(
			last.findLast(
				({ site: { figure: other }, paragraph: at }) =>
					paragraph - at <= 1 && other.kind === figure.kind && (figure.unit === '' || other.unit === figure.unit),
			),
		);
	}
	// "At the bottom was Tarrow Bay with 0.4 percent": who is next in a row is not what is measured.
	if (
		had &&
		metric.origin === 'stated' &&
		NAME.test(metric.text) &&
		(figure.kind === 'percent' || figure.kind === 'money' || figure.kind === 'point' || figure.unit === '')
	) {
		const sentence = view.sentences[site.sentence];
		if (sentence && IN_ROW.test(view.text.slice(sentence.from, figure.from))) {
			const last = near.findLast(
				({ site: { figure: other }, metric: { text } }) =>
					!POINTING.test(text) &&
					(!NAME.test(text) || INDEX.test(text)) &&
					(other.kind === figure.kind || (figure.unit === '' && /^points?$/u.test(other.unit))) &&
					(figure.kind === 'count' || sameUnit(other.unit, figure.unit)),
			);
			if (last) return given(last);
		}
	}
	// "The Hale hospital had 61": of what the other houses were told to have.
	if (
		figure.kind === 'count' &&
		figure.unit === '' &&
		figure.from - metric.to < 60 &&
		HOUSE.test(metric.text) &&
		HAD.test(view.text.slice(metric.to, figure.from))
	) {
		const last = near.findLast(
			({ site: { figure: other }, metric: { text } }) => other.kind === 'count' && !NAME.test(text) && !HOUSE.test(text),
		);
		if (last) return given(last);
	}
	// "Hale Hospital has the most, with 93": who has them is not what is counted.
	if (figure.kind === 'count' && figure.unit === '' && NAME.test(metric.text)) {
		const sentence = view.sentences[site.sentence];
		const words = sentence ? view.text.slice(sentence.from, Math.min(sentence.to, sentence.from + 300)) : '';
		if (RANKED.test(words))
			return given(near.findLast((other) => other.site.figure.kind === 'count' && !NAME.test(other.metric.text)));
	}
	return null;
}
