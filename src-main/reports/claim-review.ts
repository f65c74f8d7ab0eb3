/**
 * What was flagged or corrected as schema.org ClaimReview (JSON-LD). The rating is on the scale the vocabulary asks for,
 * worst 1 to best 5, and says only what an editor said: a flag is no proof that a claim is false.
 */
import { message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import type { FigureState } from '../contract/review.ts';
import type { ReportFigure, ReportModel } from './model.ts';

/** A correction says that the printed figure is wrong; a flag with a reason says it may be; the rest is unproven. */
function ratingOf({ verdict, reason }: FigureState): number {
	if (verdict === 'corrected') return 1;
	if (verdict === 'flagged' && (reason === 'wrong-value' || reason === 'wrong-unit' || reason === 'conflict')) return 2;
	return 3;
}

const REVIEWED = new Set<FigureState['verdict']>(['flagged', 'corrected', 'disputed']);

export function renderClaimReviews(models: readonly ReportModel[], language: Language): string {
	const graph = models.flatMap((model) =>
		model.figures.filter(({ state }) => REVIEWED.has(state.verdict)).map((row) => claimReview(model, row, language)),
	);
	return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, '\t')}\n`;
}

function claimReview({ view }: ReportModel, { figure, printed, state }: ReportFigure, language: Language) {
	const paragraph = view.reading.paragraphs[figure.paragraph];
	const verdict = message(language, `word.verdict.${state.verdict}`);
	const reason = state.reason ? `${verdict} (${message(language, `word.reason.${state.reason}`)})` : verdict;
	const remarks = [state.correction?.text, state.comment, ...state.notes.map(({ text }) => text)].filter(Boolean);
	const source = view.reading.source?.text ?? view.reading.author?.text ?? null;
	return {
		'@type': 'ClaimReview',
		'@id': `urn:tickmark:figure:${encodeURIComponent(view.revision.id)}:${figure.id}`,
		inLanguage: view.reading.language === 'zh' ? 'zh-Hans' : 'en',
		claimReviewed: `${printed}${figure.metric.text ? ` (${figure.metric.text})` : ''}`,
		...(state.at ? { datePublished: state.at } : {}),
		...(state.by ? { author: { '@type': 'Person', name: state.by } } : {}),
		reviewRating: {
			'@type': 'Rating',
			worstRating: 1,
			bestRating: 5,
			ratingValue: ratingOf(state),
			alternateName: reason,
			...(remarks.length ? { ratingExplanation: remarks.join('\n') } : {}),
		},
		itemReviewed: {
			'@type': 'Claim',
			text: paragraph?.text ?? printed,
			...(view.summary.published ? { datePublished: view.summary.published } : {}),
			...(source ? { author: { '@type': 'Organization', name: source } } : {}),
			appearance: {
				'@type': 'CreativeWork',
				headline: view.summary.title,
				identifier: `urn:sha256:${view.revision.sha256}`,
			},
		},
	};
}
