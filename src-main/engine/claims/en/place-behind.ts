/** "Three men, one of them armed, were held in Kesh": with no place before the figure, the one its own statement ends with. */
import type { PlaceMention, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';

/** No statement of a report is longer before it says where. */
const REACH = 160;
/** Words that begin a statement of their own; a list ("and 40 others") and a shared verb ("and injuring") go on. */
const ANOTHER =
	/[;:—–]|[.!?]\s|\band\b(?!\s(?:about\s|around\s|nearly\s|another\s|some\s|over\s|more than\s)?(?:[\d$£€¥]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores)\b)|\s(?:\p{Ll}+(?:ing|ed|en)|left|made|cut|hurt|lost|sent)\b)|\b(?:but|while|when|after|before|which|who|whose|where|because|as|although|though|since|whereas|with|that|said|says|told|if|until|so|than|compared|against|followed)\b/iu;

const LOCATED = /\b(?:in|at|near|across|around|outside|throughout|off)\s(?:the\s)?(?:\p{Ll}[\p{Ll}-]*\s){0,3}$/u;

/** The place that ends the statement the figure stands in, where no place has been named in its sentence before. */
export function placeOfStatement(
	site: Site,
	view: View,
	mentions: readonly PlaceMention[],
	drafts: readonly (QualifierDraft | null)[],
	next: number,
): QualifierDraft | null {
	const mention = mentions[next];
	const draft = drafts[next];
	const sentence = view.sentences[site.sentence];
	if (!mention || !draft || !sentence || mention.points !== null || mention.passing) return null;
	if (
		(site.figure.kind !== 'count' && site.figure.kind !== 'money') ||
		!LOCATED.test(view.text.slice(0, mention.from).slice(-60))
	)
		return null;
	if (mention.from < site.figure.to) return null;
	if (mention.to > sentence.to || mention.from - site.figure.to > REACH) return null;
	const said = mentions[next - 1];
	if (said && said.from >= sentence.from && drafts[next - 1]) return null;
	if (ANOTHER.test(view.text.slice(site.figure.to, mention.from))) return null;
	return { ...draft, origin: 'inherited', source: 'sentence' };
}
