/** `tickmark check --format json`: the published form of a check (contract/check-output.ts). */
import { CHECK_SCHEMA_VERSION, type CheckOutput } from '../contract/check-output.ts';
import type { CheckedFiles } from '../contract/checked.ts';
import { failureMessage } from '../contract/messages/index.ts';
import type { Figure, Language } from '../contract/model.ts';
import { findingMessage } from './finding-message.ts';

/**
 * Exact text to the JSON number nearest to it. JSON has no other number; consumers that need exactness have `text`.
 * "1/3" is divided in double precision: numerator and denominator of a printed fraction are small.
 */
function jsonNumber(exact: string | null): number | null {
	if (exact === null) return null;
	const [n, d] = exact.split('/');
	return d === undefined ? Number(n) : Number(n) / Number(d);
}

const figureOut = (f: Figure): CheckOutput['documents'][number]['figures'][number] => ({
	id: f.id,
	paragraph: f.paragraph,
	text: f.text,
	start: f.start,
	end: f.end,
	kind: f.kind,
	value: jsonNumber(f.value),
	low: jsonNumber(f.low),
	high: jsonNumber(f.high),
	unit: f.unit,
	modifier: f.modifier,
	precision: jsonNumber(f.precision),
	metric: f.metric.text,
	aspect: f.aspect,
	period: f.period.text,
	place: f.place.text,
	attribution: f.attribution.text,
});

/**
 * The output object. Messages are in the language of the document they are about (between documents: of the first one
 * named), unless `language` asks for one; so the same files give the same bytes on every machine.
 */
export function checkJson(result: CheckedFiles, version: string, language: Language | null = null): CheckOutput {
	const languageOf = (index: number): Language => language ?? result.documents[index]?.reading.language ?? 'en';
	return {
		tickmark: version,
		schema: CHECK_SCHEMA_VERSION,
		documents: result.documents.map(({ path, decoded, reading, checks }, index) => ({
			path,
			format: decoded.format,
			encoding: decoded.encoding,
			language: reading.language,
			title: reading.title?.text ?? null,
			published: reading.published?.day ?? null,
			coverage: reading.coverage,
			stories: reading.stories,
			paragraphs: reading.paragraphs.map(({ map: _, ...paragraph }) => paragraph),
			figures: reading.figures.map(figureOut),
			relations: checks.relations.map(({ rule, verdict, figures, printed, computed }) => ({
				rule,
				verdict,
				figures,
				printed,
				computed,
			})),
			findings: checks.findings.map((finding) => ({
				id: finding.id,
				rule: finding.rule,
				level: finding.level,
				message: findingMessage(finding, languageOf(index)),
				figures: finding.figures,
				paragraphs: finding.paragraphs,
			})),
		})),
		findings: result.between.map((finding) => {
			const figures = finding.figures.map(({ document, id }) => ({ document: Number(document), id }));
			return {
				id: finding.id,
				rule: finding.rule,
				level: finding.level,
				message: findingMessage(finding, languageOf(figures[0]?.document ?? 0)),
				figures,
			};
		}),
		errors: result.failures.map(({ path, failure }) => ({
			path,
			reason: failure.code === 'UNREADABLE_FILE' ? failure.data.reason : failure.code,
			message: failureMessage(language ?? 'en', failure),
		})),
	};
}
