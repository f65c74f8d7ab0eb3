import type { Figure, Language, Level, Paragraph, ParagraphKind } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { add, compare, div, type Exact, equal, exact, max, min, mul, parseExact, toFixed, toText } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import { differenceOf } from '../difference.ts';
import { slipOf, slipValue } from '../facts/number-slips.ts';
import { isFraction } from '../fraction.ts';
import { inBaseUnit, measureOf, periodsMeet, placesMeet } from '../gate.ts';
import { agree, isAsClose } from '../headlines/agree.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const HEADS: ReadonlySet<ParagraphKind> = new Set(['headline', 'deck', 'crosshead', 'caption', 'pullquote']);
const BODY: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);
const COMPARED: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure', 'percent', 'point']);
/** Of one class, so many figures of a story are looked at. */
const MOST = 40;
/** Another quantity than the one that a headline takes up. */
const PART =
	/其中|每|[年月日季人户]均|平均|另有?|此外|上年|去年|原[来有]|剩余|还有|预计|将|拟|\b(?:of which|of whom|each|average|another|last year|previous|including|expected)\b/iu;
const CHARS: Record<Language, number> = { zh: 8, en: 28 };
/** Values farther apart than this, without a slip, are two facts. */
const NEAR = exact('1.15');
const FAR = exact('1.6');

/** "46 electric ferries": a noun phrase inside the figure tells of its topic as one behind it does. */
const PHRASE = /^\D*[\d.,]+ (?:thousand |million |billion )?(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)+)$/u;

/** What stands beside a figure: pairs of Han, or words. */
function topicOf(text: string, figure: Figure, language: Language, reach: number): Set<string> {
	const named = language === 'en' ? (PHRASE.exec(text.slice(figure.from, figure.to))?.[1] ?? '') : '';
	const beside = `${text.slice(Math.max(0, figure.from - reach), figure.from)} ${named} ${text.slice(figure.to, figure.to + reach)}`;
	if (language === 'en') return new Set((beside.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/u, '')));
	const topic = new Set<string>();
	for (const [run] of beside.matchAll(/\p{Script=Han}{2,}/gu))
		for (let i = 0; i + 2 <= run.length; i++) topic.add(run.slice(i, i + 2));
	return topic;
}

/** The thing counted, right behind the figure; "" where a verb or mark stands there. */
function nounBehind(text: string, figure: Figure, language: Language): string {
	const match = (language === 'zh' ? /^(?:的)?(\p{Script=Han}{2})/u : /^ (\p{L}{4,})/u).exec(
		text.slice(figure.to, figure.to + 20),
	);
	return match?.[1]?.toLowerCase() ?? '';
}

/** 前7个月 in the headline is 今年前7个月 of the text. */
const sameWords = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** 全市 is the city of the headline. */
const placeOf = ({ place }: Figure): string => (/^(?:全|我|本|该)[省市县区州镇乡村校院]$/u.test(place.text) ? '' : place.text);

/** 去年 and 2024年, 上半年 and 1—6月 are one time. */
function samePeriod({ period: a }: Figure, { period: b }: Figure): boolean {
	if (sameWords(a.text, b.text)) return true;
	// 日前 says no time at all; two words that nothing resolves may be two times.
	if (a.interval === null && b.interval === null) return false;
	return periodsMeet(a.interval, b.interval);
}

/** 昨日 of the headline and 元旦假期 of the text: two words, of which one at least says no days that could be compared. */
const ofTwoTimes = ({ period: a }: Figure, { period: b }: Figure): boolean =>
	a.source === 'clause' &&
	a.text !== '' &&
	b.text !== '' &&
	!sameWords(a.text, b.text) &&
	(a.interval === null || b.interval === null);

/** A heading that sets a task, above the account of how far it was passed. */
const ITEM = /^\s*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]/u;
const TASK = /超额|任务|目标|计划|\b(?:target|goal|exceed|plan)/iu;

const WORKS: ReadonlySet<Figure['aspect']> = new Set(['level', 'total', 'done']);
/** 增加学位 of a headline is 新增学位 of the text. */
const ADDED = /^(?:增加|新增|净增)/u;
const stageOf = ({ aspect, metric }: Figure): Figure['aspect'] =>
	aspect === 'increase' || ADDED.test(metric.text) ? 'added' : WORKS.has(aspect) ? 'level' : aspect;
/** A headline leaves the verb of adding out; where a slip shows that it is the number of the text, that parts nothing. */
const compatible = (h: Figure, b: Figure, slipped: boolean): boolean =>
	stageOf(h) === stageOf(b) || (slipped && [stageOf(h), stageOf(b)].every((stage) => stage === 'level' || stage === 'added'));

/** 东屏市 of the headline and 东屏市人民医院 of the text are one where the headline has both; of a slip, what is told afar is not asked. */
const placesAgree = (head: Paragraph, h: Figure, b: Figure, slipped: boolean): boolean =>
	placesMeet(placeOf(h), placeOf(b)) ||
	(b.place.text !== '' && head.text.includes(b.place.text)) ||
	(slipped && (h.place.source !== 'clause' || b.place.source !== 'clause'));

/** 比上年的…: what the number before is compared with. */
const BASE = /(?:[比较](?:的)?|\b(?:than|from|against|with)(?: the)?)\s*$/iu;

/** 利润增长 of the headline is 利润总额增长 of the text. */
const SUM_OF = /(?<=\p{Script=Han}{2})总[额量值](?=$|增长|下降|增幅|降幅)/u;

const headOf = ({ metric }: Figure, language: Language): string =>
	metricKey(metric.text, language)
		.head.replace(ADDED, '')
		.replace(SUM_OF, '')
		.replace(/的?(?:比重|比例)$/u, '');

/** Whether the text counts what the headline counts, by its name; either may leave the front of it out. */
function sameName(h: Figure, b: Figure, language: Language): boolean {
	const [x, y] = [headOf(h, language), headOf(b, language)];
	return x !== '' && (y.endsWith(x) || (y.length >= 4 && x.endsWith(y)));
}

const FLOW = /新增|增加|净增|新建|新招|录取|\b(?:adds?|added|hires?|hired|new|more|extra)\b/iu;
const STOCK = /现有|共有|拥有|总数|总量|存量|\b(?:has|have|had|employs?|employed|holds?|total|already)\b/iu;
/** 新增2600张 of the headline, and 现有6200张 of the text: what came, and what there is. */
const isFlowAndStock = (a: string, b: string): boolean =>
	(FLOW.test(a) && STOCK.test(b) && !FLOW.test(b)) || (STOCK.test(a) && FLOW.test(b) && !STOCK.test(b));

/** A number of three digits that ends in nought is only the text's where the word before it is the same. */
function sameBefore(head: string, h: Figure, body: string, b: Figure, language: Language): boolean {
	const word = (text: string, { from }: Figure): string => {
		const lead = text.slice(Math.max(0, from - 24), from).trimEnd();
		return language === 'zh' ? lead.slice(-2) : (/(\p{L}{3})\p{L}*$/u.exec(lead)?.[1]?.toLowerCase() ?? '');
	};
	return word(head, h) !== '' && word(head, h) === word(body, b);
}

const MEAN = /[人户亩]均|平均/gu;
/** A mean is another quantity than a total, and none than the mean that the other side names too. */
const withoutMean = (lead: string, other: string): string => lead.replace(MEAN, (mean) => (other.includes(mean) ? '' : mean));

/**
 * Whether a figure of the text may be the one that the headline takes up: by the words beside both, the fewer the surer
 * the slip between the numbers is.
 */
function about(view: DocumentView, head: Paragraph, h: Figure, b: Figure, slipped = false): boolean {
	const { language } = view.reading;
	const body = view.reading.paragraphs[b.paragraph];
	const sentence = body && stretchAt(view.sentencesIn(b.paragraph), b.from);
	if (!body || !sentence || !compatible(h, b, slipped)) return false;
	// 宁夏 of the headline and 吴忠 of the text: one name in one form outweighs two names of places.
	if (!placesAgree(head, h, b, slipped) && !isOneLabel(view, head, h, b)) return false;
	if (h.period.source === 'clause' && !samePeriod(h, b)) return false;
	if ((head.kind === 'crosshead' || ITEM.test(head.text)) && TASK.test(body.text.slice(sentence.from, sentence.to))) return false;
	const clause = stretchAt(sentence.clauses, b.from) ?? sentence;
	const lead = withoutMean(body.text.slice(clause.from, b.from), head.text);
	const plain = h.period.text === '' ? lead : lead.replace(b.period.text, '');
	if (
		PART.test(plain) ||
		BASE.test(plain) ||
		PART.test(withoutMean(head.text.slice(Math.max(0, h.from - 12), h.from).replace(h.period.text, ''), body.text))
	)
		return false;
	if (slipped && (isFlowAndStock(head.text.slice(0, h.from), lead) || ofTwoTimes(h, b))) return false;
	if (slipped && (h.value ?? '').length === 3 && digitsOf(h) < 3 && !sameBefore(head.text, h, body.text, b, language))
		return false;
	const noun = nounBehind(head.text, h, language);
	const words = body.text
		.slice(Math.max(sentence.from, clause.from - 24), Math.min(sentence.to, b.to + CHARS[language] * 2))
		.toLowerCase();
	if (noun !== '' && !words.includes(noun) && !slipped) return false;
	const [x, y] = [topicOf(head.text, h, language, CHARS[language]), topicOf(body.text, b, language, CHARS[language] * 2)];
	let shared = sameName(h, b, language) ? 1 : 0;
	for (const pair of x) if (y.has(pair)) shared++;
	return shared >= (slipped ? 1 : noun === '' ? 3 : 2);
}

/** Names long enough that two numbers of them in one story are one fact. */
const LONG_NAME: Record<Language, RegExp> = { zh: /\p{Script=Han}{4}/u, en: /\p{L}{3,} \p{L}{3,}/u };

/** 33 and 73 of one long name: one digit of two, where the shorter proof of a slip says nothing. */
function oneDigit(view: DocumentView, h: Figure, b: Figure): boolean {
	const { language } = view.reading;
	const [x, y] = [h.value ?? '', b.value ?? ''];
	if (x.length !== y.length || x.length < 2 || !LONG_NAME[language].test(headOf(h, language))) return false;
	if (headOf(h, language) !== headOf(b, language)) return false;
	return [...x].filter((digit, i) => digit !== y[i]).length === 1 || sorted(x) === sorted(y);
}

/** The same days, or the same words for them: 1—8月 is another time than 1—9月. */
function oneTime({ period: a }: Figure, { period: b }: Figure): boolean {
	if (a.text === b.text) return true;
	const from = a.interval?.from ?? null;
	return from !== null && from === b.interval?.from && a.interval?.to === b.interval?.to;
}

const FALLS = /(?:下降|减少|下跌|回落|降低)$/u;

const LINKS = new Set(['in', 'at', 'for', 'from', 'on', 'by', 'to', 'and']);

/** “Harbour sales” and “sales at the harbour” are one name. */
function isOneName(a: string, b: string, language: Language): boolean {
	// The front of a long name may be left out: 全国…产业增加值.
	if (language === 'zh') return a === b || (Math.min(a.length, b.length) >= 8 && (a.endsWith(b) || b.endsWith(a)));
	if (a === b) return true;
	const words = (name: string): string =>
		name
			.split(' ')
			.filter((word) => !LINKS.has(word))
			.sort()
			.join(' ');
	return words(a) === words(b);
}

/** A rate of the same full name, way and time as the headline's: it is the headline's, however far off. */
function isNamesake(view: DocumentView, h: Figure, b: Figure): boolean {
	const { language } = view.reading;
	if (h.kind !== 'percent' && !isFraction(h)) return false;
	if (h.aspect !== b.aspect || h.metric.text === '' || !LONG_NAME[language].test(headOf(h, language))) return false;
	if (!isOneName(headOf(h, language), headOf(b, language), language) || !oneTime(h, b)) return false;
	if (FALLS.test(h.metric.text) !== FALLS.test(b.metric.text)) return false;
	return placesMeet(placeOf(h), placeOf(b)) && !PART.test(leadOf(view, b));
}

/** The clause up to a figure, without the words of its time. */
function leadOf(view: DocumentView, b: Figure): string {
	const sentence = stretchAt(view.sentencesIn(b.paragraph), b.from);
	const clause = sentence && stretchAt(sentence.clauses, b.from);
	const lead = view.reading.paragraphs[b.paragraph]?.text.slice(clause?.from ?? b.from, b.from) ?? '';
	return b.period.text === '' ? lead : lead.replace(b.period.text, '');
}

/** 近, 超 and their kin say a number in short: of one name, it may not be far off for that. */
const roomOf = ({ reading: { language } }: DocumentView, h: Figure, b: Figure): Exact =>
	h.modifier !== 'exact' && sameName(h, b, language) ? FAR : NEAR;

const told = (figure: Figure) => ({
	interval: toIntervalText(inBaseUnit(figure, intervalOf(figure, 'cut') ?? { low: null, high: null })),
	value: figure.value,
});

/** Two numbers of three digits or more that a slip of the finger parts are hardly two facts of one story. */
function isSlip(h: Figure, b: Figure): boolean {
	// 6900 and 9600: two digits the wrong way round before zeros.
	const long = (h.value ?? '').length >= 4 || ((h.value ?? '').length === 3 && h.unit !== '' && h.unit === b.unit);
	const swapped = long && h.value !== b.value && sorted(h.value ?? '') === sorted(b.value ?? '');
	if (Math.min(digitsOf(h), digitsOf(b)) < 3 && !swapped) return false;
	const difference = differenceOf(told(h), told(b));
	return difference === 'digits' || difference === 'scale' || isSlipInShort(h, b);
}

/** 6720万 over 6270.1万: the number of the text with as many digits as the headline keeps, and two of them swapped. */
function isSlipInShort(h: Figure, b: Figure): boolean {
	const [value, unit, fine] = [b.value, h.precision, b.precision].map((text) => (text ? parseExact(text) : null));
	if (!value || !unit || !fine || compare(fine, unit) >= 0 || unit.n === 0n || digitsOf(h) < 3) return false;
	const rounded = toText(mul(exact(toFixed(div(value, unit), 0)), unit));
	return (
		sorted(rounded) === sorted(h.value ?? '') &&
		rounded !== h.value &&
		differenceOf(told(h), { ...told(b), value: rounded }) === 'digits'
	);
}

const sorted = (value: string): string => [...value].sort().join('');

/** The figures of the text that the headline may mean: those of its own name before others, slips before others. */
function likeliest(view: DocumentView, head: Paragraph, h: Figure, candidates: readonly Figure[]): readonly Figure[] {
	const { language } = view.reading;
	// Among many rates of three digits one is a digit from another by chance: only of one name that is a slip.
	const slip = (b: Figure): boolean => isSlip(h, b) && (h.kind !== 'percent' || sameName(h, b, language));
	const may = candidates.filter((b) => b.value !== null && about(view, head, h, b, slip(b)));
	const preferred = (fits: (b: Figure) => boolean, of: readonly Figure[]): readonly Figure[] => {
		const some = of.filter(fits);
		return some.length > 0 ? some : of;
	};
	const named = preferred((b) => sameName(h, b, language), may);
	if (named.length > 0) return preferred(slip, named);
	const swapped = inLead(view, head, h, candidates);
	return swapped.length > 0 ? swapped : atAnotherScale(view, head, h, candidates);
}

/** 新增就业岗位 is another thing than 提供就业岗位, and what is due to each than what is due to all. */
const ASPECTS_APART: readonly Figure['aspect'][] = ['perhead', 'added', 'increase', 'decrease', 'remaining'];

/**
 * “… to buy Harbour Mills for $4.6 billion” over “the $4.6 million purchase”: the digits of the headline near the head of the
 * text at another scale, where the text has them at no other and nothing makes them a part, a mean or another time's.
 */
function atAnotherScale(view: DocumentView, head: Paragraph, h: Figure, candidates: readonly Figure[]): readonly Figure[] {
	const own = slipValue(h);
	if (!own || h.kind === 'percent') return [];
	const found = candidates.filter((b) => {
		const value = slipValue(b);
		const slip = value && slipOf(own, value);
		return slip?.kind === 'scale' && slip.weight >= 1;
	});
	const [b] = found;
	if (
		!b ||
		found.length > 1 ||
		b.modifier !== h.modifier ||
		ASPECTS_APART.some((one) => (b.aspect === one) !== (h.aspect === one))
	)
		return [];
	if (b.paragraph <= head.index || leadIndex(view, head, b.paragraph) > LEAD) return [];
	// A time handed on from the sentences before says less than the headline's own.
	const near = b.period.source === 'clause' || b.period.source === 'sentence';
	if (PART.test(leadOf(view, b)) || !placesAgree(head, h, b, true) || (near && ofTwoTimes(h, b))) return [];
	return [b];
}

/** The lead of a report tells what the headline tells, in other words perhaps; so far it reaches. */
const LEAD = 2;

/**
 * A headline that shares no word with the text: a number whose digits stand the wrong way round in the lead, where the lead
 * has no other number of the kind.
 */
function inLead(view: DocumentView, head: Paragraph, h: Figure, candidates: readonly Figure[]): readonly Figure[] {
	if (head.kind !== 'headline' || h.modifier !== 'exact' || digitsOf(h) < 2) return [];
	const lead = candidates.filter(({ paragraph }) => paragraph > head.index && leadIndex(view, head, paragraph) < LEAD);
	const [b] = lead;
	if (!b || lead.length > 1 || b.value === null || b.modifier !== 'exact') return [];
	// A rate must be of the same thing besides.
	if (h.kind === 'percent' ? h.value === b.value || !opensAlike(view, h, b) : !isSlip(h, b)) return [];
	if (sorted(h.value ?? '') !== sorted(b.value) || PART.test(leadOf(view, b)) || !placesAgree(head, h, b, true)) return [];
	const told = view.reading.paragraphs[b.paragraph]?.text.slice(Math.max(0, b.from - 16), b.from) ?? '';
	if (isFlowAndStock(head.text.slice(0, h.from), told) || ofTwoTimes(h, b)) return [];
	return h.period.source === 'clause' && !samePeriod(h, b) ? [] : [b];
}

/** “Bus fares” and “bus fares in Farnley”; 柳湾县渔业产值 and 渔业产值. */
function opensAlike({ reading: { language } }: DocumentView, h: Figure, b: Figure): boolean {
	const [x, y] = [headOf(h, language), headOf(b, language)];
	if (x === '' || y === '' || FALLS.test(h.metric.text) !== FALLS.test(b.metric.text)) return false;
	return language === 'zh' ? x.length >= 4 && (x.endsWith(y) || y.endsWith(x)) : y.startsWith(x) && x.includes(' ');
}

/** How many running paragraphs stand between a headline and a paragraph. */
function leadIndex(view: DocumentView, head: Paragraph, index: number): number {
	let count = 0;
	for (let i = head.index + 1; i < index && count < LEAD; i++) if (BODY.has(view.reading.paragraphs[i]?.kind ?? 'noise')) count++;
	return count;
}

/** 涉案金额600余万元 and 涉案金额6000余万元: one name right before both, said in one way. */
function isOneLabel(view: DocumentView, head: Paragraph, h: Figure, b: Figure): boolean {
	const body = view.reading.paragraphs[b.paragraph];
	const [x, y] = [head, body].map((paragraph, i) =>
		LABEL.exec(paragraph?.text.slice(0, i === 0 ? h.from : b.from).slice(-8) ?? ''),
	);
	return h.kind !== 'percent' && x !== null && x?.[0] === y?.[0] && h.modifier === b.modifier && h.unit === b.unit;
}
/** 同比增长 and 累计完成 are of anything. */
const LABEL = /\p{Script=Han}{4}(?<!增长|下降|增加|减少|上升|提高|达到?|超过?|突破|完成|实现|新增|建成|[共累计约近为有])$/u;

function judge(view: DocumentView, head: Paragraph, h: Figure, candidates: readonly Figure[]): Outcome | null {
	const printed = intervalOf(h, 'coarse');
	if (!printed || h.value === null) return null;
	const wide = inBaseUnit(h, printed);
	const named = candidates.filter((b) => b.value !== null && isNamesake(view, h, b));
	// A word like 三成 is near to many a rate: where the text has the rate by its name, the others say nothing.
	const agreeing = (isFraction(h) && named.length > 0 ? named : candidates).find((b) => agree(h, b));
	const namesakes = agreeing ? [] : named;
	const others = agreeing ? [agreeing] : namesakes.length > 0 ? namesakes : likeliest(view, head, h, candidates);
	const [b] = others;
	if (!b || b.value === null || new Set(others.map(({ value }) => value)).size > 1) return null;
	if (agreeing && !(about(view, head, h, agreeing) && isAsClose(h, agreeing))) return null;
	const difference = agreeing ? null : isFraction(h) ? 'differs' : differenceOf(told(h), told(b), true);
	if (!agreeing && (difference === null || (h.kind !== 'percent' && isSum(h, candidates)))) return null;
	const [small, large] = [min(exact(h.value), exact(b.value)), max(exact(h.value), exact(b.value))];
	// 3名 and 30名 are two facts: a slip of scale or digit shows only in numbers with digits to slip.
	if (difference === 'scale' && digitsOf(h) < 2 && namesakes.length === 0 && !isOneLabel(view, head, h, b)) return null;
	if (difference === 'differs' && !isFraction(h) && namesakes.length === 0) {
		const near = small.n > 0n && compare(div(large, small), roomOf(view, h, b)) <= 0;
		if (!near && !oneDigit(view, h, b)) return null;
	}
	const relation = {
		verdict: agreeing ? ('holds' as const) : ('fails' as const),
		figures: [h.id, b.id],
		operands: [
			{ role: 'headline', figure: h.id, interval: toIntervalText(printed) },
			{ role: 'body', figure: b.id, interval: toIntervalText(intervalOf(b) ?? { low: null, high: null }) },
		],
		formula: `${view.wordsOf(h)} = ${view.wordsOf(b)}`,
		printed: view.wordsOf(h),
		computed: view.wordsOf(b),
		interval: toIntervalText(wide),
		gap: null,
		pairedBy: [h, b].map(({ start, end }) => ({ start, end })),
		readings: [{ id: 'same-fact', holds: agreeing !== undefined, computed: view.wordsOf(b) }],
	};
	if (agreeing) return { relation };
	const level: Level = difference === 'differs' || digitsOf(h) < 3 ? 'warning' : 'error';
	return {
		relation,
		finding: {
			variant: head.kind === 'headline' || head.kind === 'deck' || head.kind === 'crosshead' ? 'head' : 'beside',
			level,
			params: { head: view.wordsOf(h), body: view.wordsOf(b), paragraph: b.paragraph + 1 },
			figures: relation.figures,
			paragraphs: [h.paragraph, b.paragraph],
			spans: relation.pairedBy,
			basis: [head.text, view.sentenceOf(b)],
		},
	};
}

/** Digits that carry the value: 3600 has two. */
const digitsOf = ({ value }: Figure): number => (value ?? '').replace(/[^\d]/gu, '').replace(/^0+|0+$/gu, '').length;

/** A headline may add up what the text tells in parts. */
function isSum(h: Figure, candidates: readonly Figure[]): boolean {
	const total = exact(h.value ?? '0');
	const values = candidates.slice(0, 16).flatMap(({ value }) => (value === null ? [] : [exact(value)]));
	return values.some((a, i) => values.slice(i + 1).some((b) => equal(add(a, b), total)));
}

function run(view: DocumentView): Outcome[] {
	const bodies = new Map<string, Figure[]>();
	const heads: [Paragraph, Figure][] = [];
	for (const figure of view.reading.figures) {
		const paragraph = view.reading.paragraphs[figure.paragraph];
		if (!paragraph || !(COMPARED.has(figure.kind) || isFraction(figure))) continue;
		if (HEADS.has(paragraph.kind)) heads.push([paragraph, figure]);
		else if (BODY.has(paragraph.kind)) {
			const key = isFraction(figure)
				? `${figure.story} percent percent`
				: `${figure.story} ${figure.kind} ${measureOf(figure).class}`;
			// A headline may leave out what it counts: draws 62,000.
			for (const one of figure.kind === 'count' && figure.unit !== '' ? [key, `${figure.story} count any`] : [key]) {
				const list = bodies.get(one);
				if (!list) bodies.set(one, [figure]);
				else if (list.length < MOST) list.push(figure);
			}
		}
	}
	return heads.flatMap(([paragraph, h]) => {
		// In brackets stands what the number before is compared with.
		if (/[（(]\s*$/u.test(paragraph.text.slice(Math.max(0, h.from - 2), h.from))) return [];
		const key = isFraction(h) ? `${h.story} percent percent` : `${h.story} ${h.kind} ${measureOf(h).class}`;
		const candidates = bodies.get(key) ?? [];
		const bare = h.kind === 'count' && h.unit === '' ? (bodies.get(`${h.story} count any`) ?? []) : [];
		const outcome = judge(view, paragraph, h, candidates);
		// Of another unit only the same number says anything, or a slip of it.
		const others = outcome || bare.some((b) => agree(h, b)) ? [] : bare.filter((b) => b.value !== null && isSlip(h, b));
		return outcome ?? judge(view, paragraph, h, others) ?? [];
	});
}

export const headlineFigure: Rule = {
	id: 'headline-figure',
	title: { zh: '标题与正文数字', en: 'Headline against the text' },
	why:
		'A figure of the headline, the standfirst or a caption must stand in the text, rounded if you like. Only a figure whose ' +
		'noun and surroundings the text repeats with another number near it is told; a sum of two figures of the text, another ' +
		'period or place, parts, means and aims are left alone.',
	authority: 'Errors in headlines count double in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['count', 'money', 'measure', 'percent', 'point', 'multiple'],
	examples: {
		hit: [
			{
				text: 'Marsh Boats to buy Quay Nets for $4.6 billion\n\nMarsh Boats has agreed to buy the net maker Quay Nets, adding 11 lofts in seven ports. The $4.6 million purchase will be paid in cash, the firm said on Monday.',
				variant: 'head',
				figures: ['$4.6billion', '$4.6million'],
			},
			{
				text: '长假成绩单：东岛迎客6720万居首\n\n本报讯（记者 王一）长假里，东岛迎客量居首位，达6270.1万人次，比去年多。\n\n渡船加开了三班。',
				variant: 'head',
			},
			{
				text: '前五个月全岛渔业企业利润增长4.3%\n\n2024-06-27\n\n本报讯（记者 王一）前五个月，全岛渔业企业利润总额275.8亿元，同比增长3.4%。\n\n冷库的账最好看。',
				variant: 'head',
				figures: ['4.3%', '3.4%'],
			},
			{
				text: '浙江渔政破获一起偷捕大案 涉案金额600余万元\n\n本报讯（记者 王一）温岭渔政近日破获一起涉案金额6000余万元的偷捕案，抓获嫌疑人4名。\n\n案件还在办理。',
				variant: 'head',
				level: 'warning',
			},
			{
				text: '柳湾县渔业产值增长8.0%\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长0.8%，养殖产值增长9.1%。\n\n渔民说，鱼价还算稳。',
				variant: 'head',
				figures: ['8.0%', '0.8%'],
			},
			{
				text: '柳湾县渔业产值增长0.8%\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长0.9%，养殖产值增长9.1%。\n\n渔民说，鱼价还算稳。',
				variant: 'head',
				level: 'warning',
			},
			{
				text: '柳湾县渔业产值增长超两成\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长14.2%，养殖产值增长9.1%。\n\n渔民说，鱼价还算稳。',
				variant: 'head',
				figures: ['超两成', '14.2%'],
			},
			{ text: 'Council to cut 340 boats\n\nAlder council is to cut 430 boats over two years, its leader said.', variant: 'head' },
			{
				text: '柳湾县渔民人均纯收入突破1.9万元\n\n本报讯（记者 王一）去年，柳湾县渔民人均纯收入达到1.7万元，比上年增长11.3%。\n\n渔民说，鱼价还算稳。',
				variant: 'head',
			},
			{
				text: 'Harbour festival draws 62,000\n\nThe four-day harbour festival at Alder drew 26,000 visitors, the organisers said on Monday.\n\nIt was dry.',
				variant: 'head',
			},
			{
				text: 'Ferry fares to rise 12% in spring\n\nFerry fares at Alder will rise by 21 per cent in April, the operator said.',
				variant: 'head',
			},
			{
				text: '老码头一天迎客2.6万人次\n\n本报讯（记者 王一）记者昨日从河口区获悉，开街首日有6.2万人次前来逛集市、看渔火。\n\n摊主们忙到半夜。',
				variant: 'head',
			},
			{
				text: 'Nearly half of island homes lack heating\n\nA survey by the council found that 31 per cent of island homes lack heating, the council said on Monday.\n\nWinter is near.',
				variant: 'head',
				figures: ['Nearlyhalf', '31percent'],
			},
			{
				text: 'Harbour sales rise a third\n\nSales at the harbour rose 12.4 per cent last year, the board said on Monday.\n\nThe boats are full.',
				variant: 'head',
			},
			{
				text: 'Harbour adds 165 jobs in May\n\nThe harbour added 156 jobs in May, the board said on Monday.\n\nThe boats are full.',
				variant: 'head',
			},
			{
				text: '绵溪市3.68万个便民服务站建成投用\n\n本报讯（记者 王一）绵溪市今年把便民服务站列入实事清单。截至目前，全市已建成便民服务站3.86万个，覆盖所有乡镇。\n\n村民说，办事比从前方便多了。',
				variant: 'head',
				figures: ['3.68万个', '3.86万个'],
				level: 'error',
			},
			{
				text: '柳湾县修复古桥128座\n\n本报讯（记者 王一）三年来，柳湾县投入专项资金，请来老石匠带徒弟，先后修复古桥118座，其中廊桥9座。\n\n最老的一座建于宋代，桥下的水至今清亮。',
				variant: 'head',
			},
			{
				text: 'Harbour authority orders 46 electric ferries\n\nThe harbour authority said on Monday that it had ordered 64 electric ferries from a yard in the north.\n\nThe first boats are due in spring, and crews will be trained in winter.',
				variant: 'head',
			},
		],
		miss: [
			{
				text: '柳湾县新增渔港泊位2600个\n\n本报讯（记者 王一）昨天，柳湾县港务局举行开放日活动，渔港现有泊位6200个，全部对外开放。\n\n市民看得仔细。',
				because: 'what came, and what there is',
			},
			{
				text: 'Yard hires 120 welders\n\nThe yard, which employs 210 welders in its eastern dock, said on Friday that it was full.',
				because: 'other words before the number',
			},
			{
				text: '长假成绩单：东岛迎客6270万居首\n\n本报讯（记者 王一）长假里，东岛迎客量居首位，达6270.1万人次，西岛6720.3万元的收入也不少。\n\n渡船加开了三班。',
				because: 'rounded, and money beside it',
			},
			{
				text: '前五个月全岛渔业企业利润增长3.4%\n\n2024-06-27\n\n本报讯（记者 王一）前五个月，全岛渔业企业利润总额275.8亿元，同比增长3.4%；营业收入增长4.3%。\n\n冷库的账最好看。',
				because: 'the same, and another rate beside it',
				verdict: 'holds',
			},
			{
				text: 'Ferry fares to rise 12% in spring\n\nWages at Alder will rise by 21 per cent in April, the operator said.',
				because: 'of another thing',
			},
			{
				text: '柳湾渔港卸货量累计完成3万吨\n\n本报讯（记者 王一）今年以来，东岛冷库入库量累计完成30万吨。\n\n冷库还在扩建。',
				because: 'words that are no name',
			},
			{
				text: '柳湾渔政破获一起偷捕大案 查扣渔船3艘\n\n本报讯（记者 王一）柳湾渔政近日破获一起偷捕案，出动渔船30艘。\n\n案件还在办理。',
				because: 'other words before the number',
			},
			{
				text: '老码头一天迎客2.6万人次\n\n本报讯（记者 王一）记者昨日从河口区获悉，开街首日有6.2万人次前来，其中夜间2.6万人次。\n\n摊主们忙到半夜。',
				because: 'the number stands in the lead',
			},
			{
				text: '柳湾县渔民人均纯收入突破1.9万元\n\n本报讯（记者 王一）去年，柳湾县渔民纯收入17万元的有12户。\n\n渔民说，鱼价还算稳。',
				because: 'no mean in the text',
			},
			{
				text: 'Harbour festival draws 62,000\n\nThe harbour festival at Alder drew 61,840 visitors and 26,000 ferry passengers, the organisers said.\n\nIt was dry.',
				because: 'rounded, and another count beside it',
			},
			{
				text: '柳湾县渔业产值增长近一成\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长9.1%，养殖产值增长14.2%。\n\n渔民说，鱼价还算稳。',
				because: '9.1 % are 近一成',
				verdict: 'holds',
			},
			{
				text: '柳湾县渔业产值增长9%\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长9.1%，养殖产值增长14.2%。\n\n渔民说，鱼价还算稳。',
				because: 'a headline may leave the decimal out',
				verdict: 'holds',
			},
			{
				text: '柳湾县前三季度渔业产值增长6.2%\n\n本报讯（记者 王一）今年上半年，柳湾县渔业产值8.6亿元，增长9.1%，养殖产值增长14.2%。\n\n渔民说，鱼价还算稳。',
				because: 'another time',
			},
			{
				text: 'Nearly half of island homes lack heating\n\nA survey by the council found that 46 per cent of island homes lack heating, the council said on Monday.\n\nWinter is near.',
				because: '46 per cent are nearly half',
				verdict: 'holds',
			},
			{
				text: 'Ticket sales up 140%\n\nTicket sales rose 142.3% last year, the board said on Monday.\n\nThe boats are full.',
				because: 'a headline may round to the ten',
				verdict: 'holds',
			},
			{
				text: '渔港民生项目全部办结\n\n2024-01-19\n\n（五）完成9家渔民食堂建设\n\n完成10家渔民食堂建设，超额完成年度任务。',
				because: 'the heading sets the task, the text tells how far it was passed',
			},
			{
				text: '绵溪市近4万个便民服务站建成投用\n\n本报讯（记者 王一）绵溪市今年把便民服务站列入实事清单。截至目前，全市已建成便民服务站3.86万个，覆盖所有乡镇。\n\n村民说，办事比从前方便多了。',
				because: 'a headline may round',
				verdict: 'holds',
			},
			{
				text: '柳湾县修复古桥128座\n\n本报讯（记者 王一）三年来，柳湾县请来老石匠带徒弟，在山区修复古桥118座、在城区修复古桥10座，游人越来越多。\n\n最老的一座建于宋代，桥下的水至今清亮。',
				because: 'the headline adds up',
			},
			{
				text: '柳湾县修复古桥128座\n\n本报讯（记者 王一）柳湾县计划用五年时间修复古桥138座，目前资金已经到位。\n\n最老的一座建于宋代，桥下的水至今清亮。',
				because: 'an aim is another fact',
			},
			{
				text: '绵溪市新增就业岗位3600个\n\n本报讯（记者 王一）今年以来，绵溪市举办招聘会42场，提供就业岗位3.6万个，不少人在家门口上了班。\n\n招聘会一直开到年底。',
				because: 'newly added and offered are two facts',
			},
			{
				text: '成绩单\n\n渡口转运旅客1206万人\n\n渡船准点率升到九成五\n\n五年来\n\n渡口转运旅客年均1270多万人。',
				because: 'a mean over years is another fact than the year',
			},
			{
				text: '柳湾县修复古桥128座\n\n本报讯（记者 王一）柳湾县的老石匠带出了徒弟129名，手艺有了传人，山里的路也好走了。\n\n最老的一座建于宋代，桥下的水至今清亮。',
				because: 'another thing',
			},
			{
				text: 'Harbour authority orders 46 electric ferries\n\nThe harbour authority said on Monday that it had ordered 46 electric ferries from a yard in the north.\n\nThe first boats are due in spring, and crews will be trained in winter.',
				because: 'the same',
				verdict: 'holds',
			},
		],
	},
	run,
};
