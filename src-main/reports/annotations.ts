/**
 * The decisions as W3C Web Annotations (JSON-LD), for other programs that show notes on the same text. One annotation a
 * figure that somebody decided on or wrote about; figures nobody touched have none: an annotation says what a person said.
 */
import { message } from '../contract/messages/index.ts';
import type { Language } from '../contract/model.ts';
import type { ReportFigure, ReportModel } from './model.ts';

/** Characters of context on either side of the quotation. */
const CONTEXT = 32;

interface Body {
	type: 'TextualBody';
	purpose: 'assessing' | 'commenting' | 'editing' | 'classifying';
	value: string;
	format: 'text/plain';
	language?: string;
	creator?: { type: 'Person'; name: string };
	created?: string;
}

/** The whole page of annotations. The same state gives the same bytes. */
export function renderAnnotations(models: readonly ReportModel[], language: Language): string {
	const page = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: `urn:tickmark:annotations:${models.map(({ view }) => encodeURIComponent(view.summary.id)).join(':')}`,
		type: 'AnnotationPage',
		startIndex: 0,
		items: models.flatMap((model) => annotationsOf(model, language)),
	};
	return `${JSON.stringify(page, null, '\t')}\n`;
}

function annotationsOf(model: ReportModel, language: Language) {
	const { view } = model;
	const points = codePointsBefore(
		view.sourceText,
		model.figures.flatMap(({ figure }) => [figure.start, figure.end]),
	);
	return model.figures.flatMap((row) => {
		const bodies = bodiesOf(row, language);
		return bodies.length ? [annotation(model, row, bodies, points)] : [];
	});
}

function bodiesOf({ state }: ReportFigure, language: Language): Body[] {
	const who = (by: string | null, at: string | null) => ({
		...(by ? { creator: { type: 'Person' as const, name: by } } : {}),
		...(at ? { created: at } : {}),
	});
	const body = (purpose: Body['purpose'], value: string, by: string | null, at: string | null): Body => ({
		type: 'TextualBody',
		purpose,
		value,
		format: 'text/plain',
		...who(by, at),
	});
	const bodies: Body[] = [];
	if (state.verdict !== 'open') {
		bodies.push({
			...body('assessing', message(language, `word.verdict.${state.verdict}`), state.by, state.at),
			language: language === 'zh' ? 'zh-Hans' : 'en',
		});
	}
	if (state.reason) {
		bodies.push({
			...body('classifying', message(language, `word.reason.${state.reason}`), state.by, state.at),
			language: language === 'zh' ? 'zh-Hans' : 'en',
		});
	}
	if (state.correction) bodies.push(body('editing', state.correction.text, state.by, state.at));
	if (state.comment) bodies.push(body('commenting', state.comment, state.by, state.at));
	for (const { replies, ...note } of state.notes) {
		for (const { text, by, at } of [note, ...replies]) bodies.push(body('commenting', text, by, at));
	}
	return bodies;
}

function annotation(
	{ view, version }: ReportModel,
	{ figure, state }: ReportFigure,
	body: Body[],
	points: ReadonlyMap<number, number>,
) {
	const { sourceText } = view;
	return {
		id: `urn:tickmark:figure:${encodeURIComponent(view.revision.id)}:${figure.id}`,
		type: 'Annotation',
		motivation: state.verdict === 'open' ? 'commenting' : 'assessing',
		...(state.at ? { created: state.at } : {}),
		generator: { type: 'Software', name: `Tickmark ${version}` },
		body,
		target: {
			/** The source by its bytes: an annotation must not be laid over another text. */
			source: `urn:sha256:${view.revision.sha256}`,
			selector: [
				{
					type: 'TextQuoteSelector',
					exact: sourceText.slice(figure.start, figure.end),
					prefix: sourceText.slice(wholeFrom(sourceText, Math.max(0, figure.start - CONTEXT)), figure.start),
					suffix: sourceText.slice(figure.end, wholeFrom(sourceText, Math.min(sourceText.length, figure.end + CONTEXT))),
				},
				{
					type: 'TextPositionSelector',
					start: points.get(figure.start) ?? 0,
					end: points.get(figure.end) ?? 0,
				},
			],
		},
	};
}

/** An offset that does not cut a surrogate pair in two. */
function wholeFrom(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

/** UTF-16 offsets to code points, which the data model's position selector counts (Web Annotation Data Model, 4.2.5). */
function codePointsBefore(text: string, offsets: readonly number[]): Map<number, number> {
	const found = new Map<number, number>();
	let at = 0;
	let points = 0;
	for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
		for (; at < offset; points++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
		found.set(offset, points);
	}
	return found;
}
