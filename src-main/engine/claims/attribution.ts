/** Who vouches for a figure in the article: the speaker of the sentence, or of the quotation the figure stands in. */
import { NO_QUALIFIER, type QualifierDraft, type SpeakerMention } from './types.ts';
import type { View } from './view.ts';

/** The attributions of a paragraph's figures, in their order. `mentions` ascend by the end of the act of speaking. */
export function readAttributions(view: View, mentions: readonly SpeakerMention[]): QualifierDraft[] {
	let next = 0;
	return view.sites.map((site) => {
		while (next < mentions.length && (mentions[next]?.actTo ?? 0) <= site.figure.from) next++;
		const before = mentions[next - 1];
		const after = mentions[next];
		const sentence = view.sentences[site.sentence];
		const draft = (mention: SpeakerMention, stated: boolean): QualifierDraft => ({
			text: mention.text,
			paragraph: view.paragraph.index,
			from: mention.from,
			to: mention.to,
			origin: stated ? 'stated' : 'inherited',
			source: stated ? 'sentence' : 'paragraph',
		});
		if (before && sentence && before.from >= sentence.from) return draft(before, true);
		// "…, the bureau said": English names the speaker behind.
		const behind = site.quoted || view.language === 'en';
		if (after && sentence && after.to <= sentence.to && behind) return draft(after, true);
		// The quotation goes before its speaker ("……。"X说) or goes on after him.
		if (site.quoted && after) return draft(after, false);
		if (site.quoted && before) return draft(before, false);
		return NO_QUALIFIER;
	});
}
