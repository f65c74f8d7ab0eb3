/** Planting by words: a pattern in the running text, one group of which is printed otherwise. */
import type { Paragraph, ParagraphKind, Reading } from '../../src-main/contract/model.ts';
import { spanOf } from '../../src-main/engine/checks/view.ts';
import { apply } from './edit.ts';
import type { Random } from './random.ts';
import type { Planted } from './types.ts';

const RUNNING: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem', 'caption']);

interface Form {
	/** With the index flag `d`; the group `x` is what is changed. */
	pattern: RegExp;
	/** What is printed instead; null where nothing would be wrong for certain. */
	other(match: RegExpExecArray, random: Random): string | null;
}

/** Changes the group `x` of a random match; null where no form matches in a place that stands in the source as it reads. */
export function plantWords(
	reading: Reading,
	source: string,
	random: Random,
	forms: readonly Form[],
	kinds: ReadonlySet<ParagraphKind> = RUNNING,
): Planted | null {
	const places = reading.paragraphs
		.filter(({ kind }) => kinds.has(kind))
		.flatMap((paragraph) => forms.flatMap((form) => matchesIn(paragraph, form).map((match) => ({ paragraph, form, match }))));
	for (const { paragraph, form, match } of random.shuffle(places)) {
		const [from, to] = match.indices?.groups?.['x'] ?? [];
		if (from === undefined || to === undefined) continue;
		const old = paragraph.text.slice(from, to);
		const span = spanOf(paragraph, from, to);
		const other = form.other(match, random);
		if (other === null || other === old || source.slice(span.start, span.end) !== old) continue;
		const { text, spans } = apply(source, [{ ...span, with: other }]);
		return { text, where: spans, what: `${match[0]}: ${old} → ${other}` };
	}
	return null;
}

const matchesIn = ({ text }: Paragraph, { pattern }: Form): RegExpExecArray[] => [...text.matchAll(pattern)] as RegExpExecArray[];
