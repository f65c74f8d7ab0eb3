/** "4,200 homes in Maclean, Tolby and Vesk": a figure that is told of several places together is of them all. */
import type { PlaceMention, QualifierDraft } from '../types.ts';
import type { Site, View } from '../view.ts';

const JOINT = /^(?:,|,? (?:and|or|&))\s(?:in |at )?(?:the )?$/u;
const CLOSES = /(?:and|or|&)\s(?:in |at )?(?:the )?$/u;
/** In front of the first: where something is, or whose. */
const AT =
	/\b(?:[Ii]n|[Aa]t|[Aa]cross|[Nn]ear|[Aa]round|[Oo]f|[Bb]etween|[Tt]hroughout)\s(?:the )?(?:(?:towns|cities|villages|counties|districts|provinces|states|suburbs) of )?$/u;
const OPENS =
	/(?:^|[.;!?]["”]?\s)(?:[Ii]n|[Aa]t|[Aa]cross|[Aa]round|[Tt]hroughout)\s(?:the )?(?:(?:towns|cities|villages|counties|districts|provinces|states) of )?$/u;
/** Behind the last: nothing of which it may be the subject. */
const ENDS =
	/^(?:["”]?[.,;:)?!]|\s(?:on|in|by|after|when|while|as|with|since|from|to|during|this|last|between|because|over|for|had|have|were|are|until|before|alone|combined|together)\b|$)/u;
const RESPECTIVELY = 'espectively';
const REACH = 60;

/** Mentions that the text joins to one list, as their first and last number; only those told of, not on the way. */
function listsOf(text: string, mentions: readonly PlaceMention[]): { first: number; last: number }[] {
	const out: { first: number; last: number }[] = [];
	for (let i = 0; i < mentions.length; i++) {
		let last = i;
		while (isToldOf(mentions[i]) && isNamed(mentions[last + 1])) {
			const gap = text.slice(mentions[last]?.to ?? 0, mentions[last + 1]?.from ?? 0);
			if (!JOINT.test(gap)) break;
			last++;
			if (CLOSES.test(gap)) break;
		}
		const gap = text.slice(mentions[last - 1]?.to ?? 0, mentions[last]?.from ?? 0);
		if (last > i && CLOSES.test(gap) && sameSize(mentions.slice(i, last + 1))) out.push({ first: i, last });
		i = last;
	}
	return out;
}

const isNamed = (mention: PlaceMention | undefined): boolean =>
	mention !== undefined &&
	mention.points === null &&
	!mention.dateline &&
	mention.parts.length > 0 &&
	mention.passing !== 'origin';
const isToldOf = (mention: PlaceMention | undefined): boolean => isNamed(mention) && !mention?.passing;
/** "Kesh, Ohio and Vermont": a town and its state are no list. */
const sameSize = (mentions: readonly PlaceMention[]): boolean =>
	new Set(mentions.map(({ parts }) => (parts.at(-1)?.level === 'county' ? 'city' : parts.at(-1)?.level))).size === 1;

/** Gives the figures that are told of a whole list of places all of it; `drafts` are the paragraph's, in the order of its figures. */
export function jointPlaces(view: View, mentions: readonly PlaceMention[], drafts: QualifierDraft[]): void {
	if (mentions.length < 2) return;
	const { text } = view;
	for (const { first, last } of listsOf(text, mentions)) {
		const [from, to] = [mentions[first]?.from ?? 0, mentions[last]?.to ?? 0];
		const before = text.slice(Math.max(0, from - REACH), from);
		if (!AT.test(before)) continue;
		const [opens, ends] = [OPENS.test(before), ENDS.test(text.slice(to, to + 12))];
		const words = text.slice(from, to);
		const sentence = view.sentences.find((one) => one.from <= from && from < one.to);
		if (!sentence || text.slice(to, sentence.to).includes(RESPECTIVELY)) continue;
		for (const site of view.sites)
			if (isOfList(drafts[site.index], from, to, view) && inSentence(site, sentence) && (site.figure.to <= from ? ends : opens))
				drafts[site.index] = { ...(drafts[site.index] as QualifierDraft), text: words, from, to };
	}
}

const isOfList = (draft: QualifierDraft | undefined, from: number, to: number, view: View): boolean =>
	draft !== undefined &&
	draft.paragraph === view.paragraph.index &&
	draft.from >= from &&
	draft.to <= to &&
	(draft.source === 'clause' || draft.source === 'sentence');
const inSentence = ({ figure }: Site, { from, to }: { from: number; to: number }): boolean =>
	figure.from >= from && figure.to <= to;
