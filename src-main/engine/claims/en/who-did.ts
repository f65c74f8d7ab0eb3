/**
 * Figures that are the subject of their clause and have no noun: "58% had drunk alcohol", "98 per cent left with a pass",
 * "only 61,000 had redeemed theirs". What they are of is what they did.
 */
import { type MetricParts, NO_METRIC } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { BOOKED } from './lexicon/fates.ts';
import { LINK_VERBS } from './lexicon/words.ts';

const KINDS: ReadonlySet<string> = new Set(['count', 'percent', 'multiple']);
/** Where a subject stands: at the beginning of a clause. */
const OPENS =
	/(?:^|[.;:,“"‘]\s|\b(?:and|but|while|that|where|though|although|because|when|so|found|said)\s|^In (?:the )?[\p{L} ]{2,30}\s)(?:(?:only|just|about|around|nearly|almost|some|over|a further|another|at least)\s)*$/u;
const VERB =
	/^\s(?:(?:were|are|was|is|have|has|had)\s(?:(?:not|never|also|since|now|already|been|never been|not been)\s)*)?(?=(?<verb>\p{Ll}{2,}ed|had|have|got|left|went|took|ate|drank|drunk|said|told|chose|seen|born|taken|given|found|lost|held|hurt|made|done|gone|drove|slept|felt|thought|knew|spent|paid|bought|sold|won|met|kept|lived|put)\b)/u;
const SAID =
	/^(\p{Ll}[\p{L}’'-]*(?:\s(?!and\b|but\b|while\b|when\b|against\b|or\b|after\b|as\b|because\b|since\b|during\b|compared\b)[\p{Ll}A][\p{L}’'*-]*){0,5}?)(?=\s?[.,;:)”"]|$|\s(?:and|but|while|when|against|or|after|as|because|since|during|compared|in|at(?! least)|by|on|from)\b|\s[\p{Lu}\d])/u;
const AUXILIARY = /\s(?:were|was|are|is|had|have|has|will|would)\b/u;
const RELATES = /^(?:belonged|related|accounted|contributed|happened|occurred|appeared|amounted|went to)$/u;
/** Those who do something, as they were named before. */
const MANY = /^\p{Ll}.*[^su]s$|\b(?:people|children|women|men|police|staff)$/u;
const REACH = 80;

/** What the figure's people or things did, as its metric, where nothing else is told of it. */
export function whoDid(read: MetricParts, site: Site, view: View): MetricParts {
	const { figure } = site;
	if (!KINDS.has(figure.kind) || (figure.kind === 'count' && figure.unit !== '')) return read;
	// "23% ate five portions": the verb was taken for the noun.
	const verbal = read.origin === 'stated' && read.from === figure.to + 1;
	if (!verbal && (read.origin === 'stated' || read.tail !== '')) return read;
	const sentence = view.sentences[site.sentence];
	if (!sentence || !OPENS.test(view.text.slice(Math.max(sentence.from, figure.from - 48), figure.from).trimStart())) return read;
	const behind = view.text.slice(figure.to, Math.min(sentence.to, figure.to + REACH));
	const lead = VERB.exec(behind);
	const verb = lead?.groups?.['verb'] ?? '';
	const passive = /^\s(?:were|are|was|is)\s/u.test(lead?.[0] ?? '');
	if (!lead || (LINK_VERBS.has(verb) && !passive) || BOOKED.has(verb) || RELATES.test(verb)) return read;
	const said = SAID.exec(behind.slice(lead[0].length))?.[1];
	// "46 admitted patients were without a bed": the participle belongs to a noun.
	if (!said || (/ed$/u.test(verb) && AUXILIARY.test(said))) return read;
	const known = !verbal && read.source === 'sentence' && MANY.test(read.noun);
	return known ? { ...read, tail: said } : { ...NO_METRIC, tail: said, origin: 'stated', source: 'clause', wants: false };
}
