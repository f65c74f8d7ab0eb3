/** Reads the claims of a text for the tests of this folder. */
import type { Language } from '../../contract/model.ts';
import { extract } from '../figures/index.ts';
import { sentences } from '../text/sentences.ts';
import { NO_TRACE } from '../trace.ts';
import { readClaims } from './index.ts';
import type { ClaimDraft, ClaimParagraph } from './types.ts';

export interface Read {
	text: string;
	claim: ClaimDraft;
}

/**
 * The claims of a story of body paragraphs (a paragraph that begins with "# " is its headline, "## " a crosshead), as if
 * the text stage had cut it so.
 */
export function claimsOf(
	paragraphs: string | readonly string[],
	language: Language = 'zh',
	published: string | null = null,
): Read[] {
	const list = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
	let start = 0;
	const inputs = list.map<ClaimParagraph>((raw, index) => {
		const kind = raw.startsWith('## ') ? 'crosshead' : raw.startsWith('# ') ? 'headline' : 'body';
		const text = raw.replace(/^#+ /u, '');
		const from = start;
		start += text.length + 1;
		const { figures } = extract(text, language, { paragraphKind: kind, published, trace: NO_TRACE });
		return {
			paragraph: {
				index,
				story: 0,
				kind,
				text,
				start: from,
				end: from + text.length,
				map: [{ from: 0, start: from, length: text.length }],
			},
			figures,
			sentences: sentences(text, language),
		};
	});
	const claims = readClaims(inputs, {
		language,
		published: published ? { day: published, field: null, given: true } : null,
		stories: [{ index: 0, title: '', start: 0, end: start }],
		trace: NO_TRACE,
		guard: (_piece, _paragraph, run) => run(),
	});
	return inputs.flatMap((input, i) =>
		input.figures.map((figure, k) => ({
			text: input.paragraph.text.slice(figure.from, figure.to).replace(/\s+/gu, ''),
			claim: claims[i]?.[k] as ClaimDraft,
		})),
	);
}

/** What one figure of the text says, as plain words. Throws when the text has no such figure. */
export function claimOf(
	paragraphs: string | readonly string[],
	figure: string,
	language: Language = 'zh',
	published: string | null = null,
) {
	const found = claimsOf(paragraphs, language, published).find((read) => read.text === figure);
	if (!found) throw new Error(`no figure ${figure}`);
	const { metric, aspect, period, place, attribution } = found.claim;
	return {
		metric: metric.text,
		aspect,
		period: period.text,
		place: place.text,
		attribution: attribution.text,
		draft: found.claim,
	};
}
