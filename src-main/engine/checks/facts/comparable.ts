/** Whether two facts of one name can be one fact at all. */

import type { Fact, Figure, Paragraph } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { onTopLength } from '../../figures/en/on-top.ts';
import { basisWords, periodsMeet } from '../gate.ts';
import { sameSurroundings } from '../surroundings.ts';
import type { DocumentView } from '../view.ts';

/** 其中, 另有, 再: another quantity of the same kind. Enumerations count each their own. */
const ANOTHER =
	/(?:其中|另有|另外|另|此外|又|再|还有|还|分别|各|每|平均|第[一二三四五六七八九十\d]+[批期个]|首批|二期|一期|others?|another|each|further|additional|more)[^，。；,;]{0,12}$/iu;

/** Aspects of which the value belongs to its days. */
export const RATES: ReadonlySet<Fact['aspect']> = new Set(['added', 'increase', 'decrease', 'growth', 'share', 'completion']);

/** Whether two facts of one name may be one: neither time, place, way of counting nor the words around part them. */
export function comparable(view: DocumentView, a: Fact, b: Fact): boolean {
	const [x, y] = [view.figure(a.figure), view.figure(b.figure)];
	if (!x || !y || a.sentence === b.sentence) return false;
	if (x.place.text !== y.place.text && x.place.text !== '' && y.place.text !== '') return false;
	// Two periods that are each told near the figure are two periods, whatever days they turn out to be.
	if (near(x) && near(y) && x.period.text !== y.period.text) return false;
	if (!periodsMeet(x.period.interval, y.period.interval)) return false;
	// A flow belongs to its days: without equal days it is another flow.
	if (RATES.has(a.aspect) && (x.period.text !== y.period.text || ofTwoItems(view, x, y))) return false;
	// 自然口径 and 同口径 are two ways of counting one name.
	if (basisWords(a.sentence) !== basisWords(b.sentence)) return false;
	if (isCopy(view, a, b)) return false;
	if (a.value !== b.value && !sameSurroundings(a, b, view.reading.language)) return false;
	if (a.value !== b.value && (isAimAndOutcome(x, y) || isAimAndOutcome(y, x) || isWholeOf(view, x, y) || isWholeOf(view, y, x)))
		return false;
	return ![x, y].some((figure) => ANOTHER.test(before(view, figure)));
}

const ROUGH: ReadonlySet<Figure['modifier']> = new Set(['about', 'atleast', 'atmost']);

/** 涨幅3%左右 sets what 去年涨幅为2.0% tells the outcome of: a bound without a time of its own, an exact number with one. */
const isAimAndOutcome = (aim: Figure, outcome: Figure): boolean =>
	ROUGH.has(aim.modifier) && outcome.modifier === 'exact' && !isTold(aim) && isTold(outcome);

const TOTAL = /(?:合计|总计|总共|一共|共计|\b(?:total|overall|combined|altogether|in all))[^，。；,;.]{0,40}$/iu;

/** "Total increase of 5 per cent" beside "increase of 2 per cent": the whole of which the other is a part. */
function isWholeOf(view: DocumentView, whole: Figure, part: Figure): boolean {
	if (whole.value === null || part.value === null || compare(exact(whole.value), exact(part.value)) <= 0) return false;
	return TOTAL.test(before(view, whole, 48)) && !TOTAL.test(before(view, part, 48));
}

/** （一）, 2., 第三, a bullet: what an item of a list begins with. */
const ITEM =
	/^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|第[一二三四五六七八九十]{1,3}[，、]|[a-z]\)|[-–—•·*] )/u;

/** Rates of two items of a list: each is of its own item, however it is called. */
const ofTwoItems = (view: DocumentView, a: Figure, b: Figure): boolean =>
	a.paragraph !== b.paragraph && [a, b].every(({ paragraph }) => ITEM.test(view.reading.paragraphs[paragraph]?.text ?? ''));

const masks = new WeakMap<Paragraph, string>();

/** A figure's paragraph without its digits, made once a paragraph. */
function masked(view: DocumentView, figure: Figure): string {
	const paragraph = view.reading.paragraphs[figure.paragraph];
	if (!paragraph) return '';
	const known = masks.get(paragraph);
	if (known !== undefined) return known;
	const mask = paragraph.text.replace(/[\d.,]+/gu, '');
	masks.set(paragraph, mask);
	return mask;
}

/** Whether the figure's own sentence tells its period. */
export const isTold = ({ period }: Figure): boolean =>
	period.text !== '' && (period.source === 'clause' || period.source === 'sentence');
const near = (figure: Figure): boolean => isTold(figure) || (figure.period.text !== '' && figure.period.source === 'paragraph');

/** What stands before the number; “another” in “another 300 jobs” is the figure's own, and stands there too. */
function before(view: DocumentView, figure: Figure, reach = 24): string {
	const text = view.reading.paragraphs[figure.paragraph]?.text ?? '';
	return text.slice(Math.max(0, figure.from - reach), figure.from + onTopLength(text, figure.from));
}

/** Whether two facts stand in a paragraph printed twice with another digit: that is the duplicate rule's to tell. */
export function isCopy(view: DocumentView, a: Fact, b: Fact): boolean {
	const [x, y] = [view.figure(a.figure), view.figure(b.figure)];
	return !x || !y || (x.paragraph !== y.paragraph && masked(view, x) === masked(view, y));
}
