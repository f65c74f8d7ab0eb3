/** The two ends of a change, wherever the change itself is told: 由A增加到B, 从2018年的A到2023年的B, "from A to B". */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { type SentenceStretch, stretchAt } from '../clauses.ts';
import { sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { prose, quantitiesIn, withoutTimes } from './prose.ts';

export interface Ends {
	paragraph: Paragraph;
	sentence: SentenceStretch;
	before: Figure;
	after: Figure;
}

const FROM: Record<Language, RegExp> = {
	zh: /(?:由|从)(?!此|中|事)[^，,。；;：:、由从\d]{0,20}$/u,
	en: /\bfrom (?:about |around |just |nearly |some |only |a |an |the )*$/iu,
};
/** Nothing but the way from one to the other stands between them. */
const TO: Record<Language, RegExp> = {
	zh: /^[^，,。；;：:、\d]{0,12}[，,]?[^，,。；;：:、\d]{0,10}(?:到|至|为)了?[^，,。；;：:、\d]{0,12}$/u,
	en: /^[^.;:,()\d]{0,40}\bto (?:about |around |just |nearly |some |only |more than |almost |over |a |an |the )*$/iu,
};
const REACH = 60;

const found = new WeakMap<DocumentView, readonly Ends[]>();

/** All pairs of ends of a document, in reading order; found once. */
export function endsOf(view: DocumentView): readonly Ends[] {
	let ends = found.get(view);
	if (!ends) {
		ends = prose(view).flatMap((paragraph) => endsIn(view, paragraph));
		found.set(view, ends);
	}
	return ends;
}

function endsIn(view: DocumentView, paragraph: Paragraph): Ends[] {
	const { language } = view.reading;
	const figures = quantitiesIn(view, paragraph).filter(({ kind }) => kind !== 'rank' && kind !== 'multiple' && kind !== 'point');
	if (figures.length < 2) return [];
	const text = withoutTimes(view, paragraph);
	const sentences = view.sentencesIn(paragraph.index);
	const ends: Ends[] = [];
	figures.forEach((before, i) => {
		const after = figures[i + 1];
		if (!after || after.from - before.to > REACH || before.kind !== after.kind || !sameUnit(before, after)) return;
		const sentence = stretchAt(sentences, before.from);
		if (!sentence || after.to > sentence.to) return;
		if (!FROM[language].test(text.slice(Math.max(sentence.from, before.from - REACH), before.from))) return;
		if (TO[language].test(text.slice(before.to, after.from))) ends.push({ paragraph, sentence, before, after });
	});
	return ends;
}
