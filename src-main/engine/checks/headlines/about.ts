/** Whether a number of a headline and one of the text are told of one thing. */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { metricKey } from '../../claims/key.ts';
import { stretchAt } from '../clauses.ts';
import { periodsMeet, placesMeet } from '../gate.ts';
import type { DocumentView } from '../view.ts';

/** Another quantity than the one that a headline takes up. */
export const PART =
	/其中|每|[年月日季人户]均|平均|另有?|此外|上年|去年|原[来有]|剩余|还有|预计|将|拟|\b(?:of which|of whom|each|average|another|last year|previous|including|expected)\b/iu;
const CHARS: Record<Language, number> = { zh: 8, en: 28 };

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
export const placeOf = ({ place }: Figure): string =>
	/^(?:全|我|本|该)[省市县区州镇乡村校院]$/u.test(place.text) ? '' : place.text;

/** 去年 and 2024年, 上半年 and 1—6月 are one time. */
export function samePeriod({ period: a }: Figure, { period: b }: Figure): boolean {
	if (sameWords(a.text, b.text)) return true;
	// 日前 says no time at all; two words that nothing resolves may be two times.
	if (a.interval === null && b.interval === null) return false;
	return periodsMeet(a.interval, b.interval);
}

/** 昨日 of the headline and 元旦假期 of the text: two words, of which one at least says no days that could be compared. */
export const ofTwoTimes = ({ period: a }: Figure, { period: b }: Figure): boolean =>
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
export const placesAgree = (head: Paragraph, h: Figure, b: Figure, slipped: boolean): boolean =>
	placesMeet(placeOf(h), placeOf(b)) ||
	(b.place.text !== '' && head.text.includes(b.place.text)) ||
	(slipped && (h.place.source !== 'clause' || b.place.source !== 'clause'));

/** 比上年的…: what the number before is compared with. */
const BASE = /(?:[比较](?:的)?|\b(?:than|from|against|with)(?: the)?)\s*$/iu;

/** 利润增长 of the headline is 利润总额增长 of the text. */
const SUM_OF = /(?<=\p{Script=Han}{2})总[额量值](?=$|增长|下降|增幅|降幅)/u;

/** The name of what is counted, in the form in which names are compared. */
export const headOf = ({ metric }: Figure, language: Language): string =>
	metricKey(metric.text, language)
		.head.replace(ADDED, '')
		.replace(SUM_OF, '')
		.replace(/的?(?:比重|比例)$/u, '');

/** Whether the text counts what the headline counts, by its name; either may leave the front of it out. */
export function sameName(h: Figure, b: Figure, language: Language): boolean {
	const [x, y] = [headOf(h, language), headOf(b, language)];
	return x !== '' && (y.endsWith(x) || (y.length >= 4 && x.endsWith(y)));
}

const FLOW = /新增|增加|净增|新建|新招|录取|\b(?:adds?|added|hires?|hired|new|more|extra)\b/iu;
const STOCK = /现有|共有|拥有|总数|总量|存量|\b(?:has|have|had|employs?|employed|holds?|total|already)\b/iu;
/** 新增2600张 of the headline, and 现有6200张 of the text: what came, and what there is. */
export const isFlowAndStock = (a: string, b: string): boolean =>
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
export function about(view: DocumentView, head: Paragraph, h: Figure, b: Figure, slipped = false): boolean {
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

/** Digits that carry the value: 3600 has two. */
export const digitsOf = ({ value }: Figure): number => (value ?? '').replace(/[^\d]/gu, '').replace(/^0+|0+$/gu, '').length;

/** 涉案金额600余万元 and 涉案金额6000余万元: one name right before both, said in one way. */
export function isOneLabel(view: DocumentView, head: Paragraph, h: Figure, b: Figure): boolean {
	const body = view.reading.paragraphs[b.paragraph];
	const [x, y] = [head, body].map((paragraph, i) =>
		LABEL.exec(paragraph?.text.slice(0, i === 0 ? h.from : b.from).slice(-8) ?? ''),
	);
	return h.kind !== 'percent' && x !== null && x?.[0] === y?.[0] && h.modifier === b.modifier && h.unit === b.unit;
}
/** 同比增长 and 累计完成 are of anything. */
const LABEL = /\p{Script=Han}{4}(?<!增长|下降|增加|减少|上升|提高|达到?|超过?|突破|完成|实现|新增|建成|[共累计约近为有])$/u;
