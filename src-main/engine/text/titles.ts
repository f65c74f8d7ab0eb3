/** Which headline is whose, where the reading order brought the headlines after the reports. */

export interface Untitled {
	/** Index of the story. */
	story: number;
	/** The text it begins with. */
	lead: string;
}

function pairs(text: string): Set<string> {
	const set = new Set<string>();
	for (let i = 0; i + 1 < text.length; i++) set.add(text.slice(i, i + 2));
	return set;
}

/** Share of a headline's character pairs that a lead must have, and by how much it must be ahead of the next lead. */
const ENOUGH = 0.4;
const AHEAD = 0.1;
const LEAD = 400;

/**
 * Story index to the headline it gets. A headline goes to the report whose lead has most of its character pairs, when
 * that is plain; a phrase that the reports print word for word is a slogan and names none of them.
 */
export function matchTitles(headlines: readonly string[], untitled: readonly Untitled[]): Map<number, string> {
	const leads = untitled.map(({ story, lead }) => ({ story, lead: lead.slice(0, LEAD), pairs: pairs(lead.slice(0, LEAD)) }));
	const result = new Map<number, string>();
	for (const headline of headlines) {
		const wanted = pairs(headline.replace(/[\s，。、：；！？“”‘’《》（）]/g, ''));
		if (wanted.size < 4 || leads.some(({ lead }) => lead.includes(headline))) continue;
		const scored = leads
			.map(({ story, pairs: has }) => ({ story, share: [...wanted].filter((pair) => has.has(pair)).length / wanted.size }))
			.sort((a, b) => b.share - a.share);
		const [best, second] = scored;
		if (best && best.share >= ENOUGH && best.share >= (second?.share ?? 0) + AHEAD && !result.has(best.story)) {
			result.set(best.story, headline);
		}
	}
	return result;
}
