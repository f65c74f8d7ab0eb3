/**
 * What parts two numbers that look like one with a slip in it: another place, time or body, a part, a mean, words that tell
 * the ratio of the two. The digits of a county and of its city are alike more often than a hand slips.
 */
import type { Fact, Figure, Language, Reading } from '../../../contract/model.ts';
import { compare, div, exact, mul, toText } from '../../exact.ts';
import { basisWords, placesMeet } from '../gate.ts';
import { type Candidate, candidateOf, isOwn, OWNER } from './candidate.ts';
import { isElsewhere, OTHER, ofOthers, related, sameBeside, sameTime } from './naming.ts';
import { type Slip, slipOf } from './number-slips.ts';
import { namedPlace, type Told, toldIn } from './told.ts';

/** A part, a mean, a bound, a base: another number than the one of its name. Said of both in the same words they part nothing. */
const APART: Readonly<Record<Language, RegExp>> = {
	zh: /其中|另|此外|又|再|还有|分别|各(?!类|级|项|种)|每|平均|人均|户均|日均|月均|年均|亩均|首批|[一二三四五]期|第[一二三四五六七八九十\d]+[批期阶]|上年|去年同期|原[来有计定先]|自从|由(?!于)|从(?!业|事|而)|增至|升至|降至|减至|扩至|变为|调整为|(?<![同环占对相])比(?![例重率赛价])|较(?![大多好高])|对方|同类|前者|后者|剩|余下|部分|过去|以前|从前|那时|曾|相当于|折合|预期|预测|预计|开盘|盘中|早盘|午盘/gu,
	en: /\b(?:another|others?|each|every|further|additional|more|fewer|less|average|mean|median|former|latter|previous|earlier|than|of (?:them|whom|which|these)|(?:first|second|third|fourth|initial|final) (?:phase|stage|batch|round|tranche|half)|both|remaining|rest|per|equivalent|short of|compared|against|expect\p{L}*|forecast\p{L}*|predict\p{L}*|estimat\p{L}*|consensus|guidance|opened(?= (?:\p{L}+ ){0,2}at\b)|opening price|intraday)\b|\b(?:rose|rising|fell|falling|grew|up|down|increased|decreased|cut|reduced|raised|dropped|climbed|changed)\b[^.]{0,30}\b(?:from|by) [$£€]?$/giu,
};

/** Behind the number: per head, a year, each. */
const APART_BEHIND: Readonly<Record<Language, RegExp>> = {
	zh: /^(?:[/／]|每)/u,
	en: /^ (?:an?|per|each|apiece|rose|fell|gained|declined|advanced|climbed|remained|more|fewer|less|higher|lower|times|(?:that |which )?(?:(?:was|were|had been|they|analysts|economists|it) (?:had |have )?)?(?:expected|forecast|predicted|estimated))\b/iu,
};

const CERTAIN_DIGITS = 3;

/** The report itself says that one of the two was wrong. */
const CORRECTS =
	/更正|勘误|误[为写作报印传]|应为|有误|并非|而非|而不是|不实|\b(?:correct(?:ed|ion|s)|mistake(?:n|nly)?|misprint|erroneous(?:ly)?|wrongly|instead of|rather than|not (?:the )?[£$€]?\d|earlier version|misstated|typo)\b/iu;
const PART_OPENS: Readonly<Record<Language, RegExp>> = { zh: /其中/u, en: /\bof (?:which|whom|them|these|those|the total)\b/iu };

/** 共3万件，其中甲院300件，审结286件: all that follows 其中 in its sentence is of a part. */
function isOpenedPart({ told: { paragraph, sentence, figure } }: Candidate, language: Language): boolean {
	return PART_OPENS[language].test(paragraph.text.slice(Math.max(sentence?.from ?? 0, figure.from - REACH), figure.from));
}

const A_TENTH =
	/(?:占|[为是仅只]|约|近|不足|相当于)[^，。；]{0,10}(?:一成(?![\d一二三四五六七八九半多])|十分之一|百分之一|千分之一)|\ba (?:tenth|hundredth|thousandth)\b|\bone(?: in |-)(?:ten|tenth|hundred|hundredth)\b/iu;

const TIMES_TEN = /(?:十|百|千|万|(?<![\d.])10{1,4})(?:余|多)?倍|\b(?:ten|hundred|thousand)(?:fold| times)|\b10{1,3} times/iu;

const SHARE_REACH = 40;

/** “157,000 of them, 10 per cent”: the words beside tell the ratio of the two themselves. */
function tellsShare({ told: { paragraph, figure }, value }: Candidate, other: Candidate): boolean {
	const words = paragraph.text.slice(Math.max(0, figure.from - SHARE_REACH), figure.to + SHARE_REACH);
	if (A_TENTH.test(words) || TIMES_TEN.test(words)) return true;
	const ratio = compare(value.base, other.value.base) < 0 ? div(value.base, other.value.base) : div(other.value.base, value.base);
	const percent = toText(mul(ratio, exact('100')));
	return [...words.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s?(?:[%％]|per cent|percent|pc\b)/giu)].some(
		([, number = '']) => number.replace(/\.0+$/u, '') === percent,
	);
}

/** So far back the words of a sentence are read for one number. */
const REACH = 240;
/** So far back a name may have been told. */
const TOLD_BEFORE = 1200;

/** The end of a text, or of the part of it before the sentence of a number. */
export function textBefore({ told: { paragraph, sentence } }: Candidate, text: string): string {
	const end = paragraph.text === text ? (sentence?.from ?? 0) : text.length;
	return text.slice(Math.max(0, end - TOLD_BEFORE), end);
}

/** Why nothing that speaks for one number counts; null where nothing parts them. */
export function partedBy(a: Candidate, b: Candidate, slip: Slip, language: Language): string | null {
	const [x, y] = [a.told.figure, b.told.figure];
	if (a.told.sentence === b.told.sentence && a.told.paragraph === b.told.paragraph) return 'one sentence';
	if (b.takesUp < 2 && (x.aspect === 'perhead') !== (y.aspect === 'perhead')) return 'a mean';
	for (const [one, other] of [
		[a, b],
		[b, a],
	] as const) {
		const behind = APART_BEHIND[language].exec(one.told.paragraph.text.slice(one.told.figure.to, one.told.figure.to + 12))?.[0];
		const apart = [...(one.lead.match(APART[language]) ?? []), ...(behind ? [behind] : [])];
		const there = other.words.toLowerCase();
		// 从回收的1580份问卷看: where the number takes up what is known, 从 opens no change.
		const change = (each: string): boolean => one === b && b.takesUp >= 1.5 && /^[从由]$/u.test(each);
		const word = apart.find((each) => !change(each) && !there.includes(each.trim().toLowerCase()));
		if (word !== undefined) return `a part: ${word}`;
	}
	if ([a, b].some(({ words }) => CORRECTS.test(words))) return 'a correction';
	if (isOpenedPart(a, language) !== isOpenedPart(b, language)) return 'a part of a row';
	if (slip.kind === 'scale' && (tellsShare(a, b) || tellsShare(b, a))) return 'a share';
	if (basisWords(a.words) !== basisWords(b.words)) return 'bases';
	// “Year 8's 140 pupils” are not those of the school, which the sentence before does not part.
	const owner = language === 'en' ? OWNER.exec(b.lead)?.[1] : undefined;
	if (owner && /^\p{Lu}/u.test(owner) && !textBefore(b, b.told.paragraph.text).includes(owner)) return 'another owner';
	if (b.takesUp >= 2) return null;
	if (language === 'en' ? ofOthers(subjectOf(a), subjectOf(b)) : areSiblings(a, b)) return 'others';
	if (ofTwoPlaces(x, y) || (language === 'zh' && PART_SCOPE.test(a.lead) !== PART_SCOPE.test(b.lead))) return 'places';
	if (b.takesUp >= 1.5) return null;
	if (b.takesUp < 1 && /累计/u.test(a.lead) !== /累计/u.test(b.lead)) return 'a running total';
	// Four digits of one name, or three with another scale word behind them, are one number, whatever is said of time.
	const certain = slip.kind === 'scale' && slip.weight >= CERTAIN_DIGITS && related(a.head, b.head, language);
	if (!certain && !sameDays(a, b)) return 'times';
	if (slip.kind !== 'digits') return null;
	// One digit apart are also this year's and last year's, east's and west's: words that part them weigh more here.
	if (OTHER[language].test(a.lead) || OTHER[language].test(b.lead)) return 'another';
	return language === 'zh' && !sameBeside(a, b) ? 'others' : null;
}

/** The name that an English sentence begins with. */
const SUBJECT = /^(?:The )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)*(?= \p{Ll})/u;

const subjectOf = ({ told }: Candidate): string => SUBJECT.exec(withoutSpeakers(told.words.slice(0, REACH)))?.[0] ?? '';

/** Bodies that come in kinds: one reservoir beside another, a school beside another. */
const BODY =
	/([\p{Script=Han}]{2,8}?)(水库|公司|集团|医院|分院|学校|小学|中学|大学|银行|支行|园区|景区|码头|电厂|水厂|工厂|法院|中院|检察院|社区|街道|水道|隧道|大桥|线路|[一二三四五六七八九十\d]+号线|车站|火车站|机场|商场|超市|乐园|公园|项目|地块)/gu;

/** 去年公司, 上市公司, 该公司, 位于海边的新工厂: no name. */
const NO_NAME = /^$|(?:上市|[去今]年|全资|控股|[本该我其各家的个年月日报两三])$/u;

/** 一实小, 2号楼, 三标段: numbered members of one kind. */
const NUMBERED =
	/[一二三四五六七八九十\d]+(?:实小|小学|中学|中心|号楼|号桥|号井|标段|车间|大队|支队|分局|分厂|水厂|电厂|医院|院区|校区|号线|组|班)/gu;

/** 青峡水库 here and 白龙水库 there: each sentence names one of a kind, and not the same. */
function areSiblings(a: Candidate, b: Candidate): boolean {
	const [x, y] = [a, b].map(({ told: { paragraph, sentence, figure } }) => {
		const row = paragraph.text.slice(Math.max(sentence?.from ?? 0, figure.from - REACH), figure.from);
		// What stands behind the last semicolon is told of its own subject.
		const words = row.slice(row.lastIndexOf('；') + 1);
		return [...words.matchAll(BODY)].flatMap(([, name = '', kind = '']) => {
			const own = name.replace(/[新老大小总主]$/u, '');
			return NO_NAME.test(own) ? [] : [{ name: own.slice(-4), kind }];
		});
	});
	if (!x || !y) return false;
	const [p, q] = [a, b].map(({ words }) => [...words.matchAll(NUMBERED)].map(([one]) => one));
	if (p && q && p.length > 0 && q.length > 0 && !p.some((one) => q.includes(one))) return true;
	return x.some(({ kind }) => {
		const [here, there] = [x, y].map((names) => names.filter((one) => one.kind === kind).map(({ name }) => name));
		return !!here && !!there && there.length > 0 && !here.some((name) => there.some((other) => sharesEnd(name, other)));
	});
}

const sharesEnd = (a: string, b: string): boolean => a.slice(-2) === b.slice(-2);

/** 省城, 市本级, 城区: a part of what 全省 and 全市 are. */
const PART_SCOPE =
	/[省市区县州]本级|省城|市区|城区|县城|[省市县区]直(?!接|播|属)|主城|城郊|郊区|城东|城西|城南|城北|分院|分校|分店|分行|当月|单月|当日|单日/u;

const LEVEL = /[省市县区镇乡村州旗]$/u;

/** Two places, each told with its number: two names, or 全市 and a county of it. */
function ofTwoPlaces(x: Figure, y: Figure): boolean {
	if (!isOwn(x.place) || !isOwn(y.place)) return false;
	if (!placesMeet(namedPlace(x), namedPlace(y))) return true;
	const [p, q] = [x.place.text, y.place.text].map((text) => LEVEL.exec(text)?.[0]);
	const pointing = [x, y].some((figure) => figure.place.text !== '' && namedPlace(figure) === '');
	return pointing && p !== undefined && q !== undefined && p !== q;
}

/** 全年, “the quarter”: of whatever year the reader knows of. */
const OPEN_TIME =
	/^(?:全年|年度|年内|当年|该年|当[月天日]|全[月天日]|一[年天月]|(?:in |for |over |during )?(?:the|that) (?:year|quarter|month|week|period|day|season)(?:['’]s)?)$/iu;

/** A month or more. */
function isStretch({ interval }: Figure['period']): boolean {
	if (!interval?.from || !interval.to) return false;
	return Date.parse(interval.to) - Date.parse(interval.from) > 20 * 86_400_000;
}

/** Nothing in either sentence says that the one is of another time than the other. */
export function sameDays(a: Candidate, b: Candidate): boolean {
	const [x, y] = [a.told.figure, b.told.figure];
	const told = [x, y].filter(({ period }) => period.text !== '' && !OPEN_TIME.test(period.text));
	const own = told.filter(({ period }) => isOwn(period));
	if (own.length === 2 && !sameTime(x, y)) return false;
	// What is handed on counts beside what is told where both are stretches of days that are known.
	if (own.length === 1 && told.length === 2 && told.every(({ period }) => isStretch(period)) && !sameTime(x, y)) return false;
	const [p, q] = [a, b].map(({ times }) => times.split(' ').filter((word) => word !== '' && !OF_THE_NEWS.test(word)));
	return !p || !q || p.every((word) => q.includes(word)) || q.every((word) => p.includes(word));
}

/** Words of the year and the day that the whole story is of. */
const OF_THE_NEWS = /^(?:今年|[今昨当][天日]|this|year|yesterday)$/iu;

/** Who says it has nothing to do with what it is said of. */
const SPEAKERS =
	/(?:\p{Lu}[\p{L}'’-]+ ?)+,? (?:said|says|added|told|warned|noted|asked|insisted)\b|\b(?:said|says|added)\b(?: [\p{Ll}'’-]+){0,4}(?: \p{Lu}[\p{L}'’-]+)+/gu;

const TITLED =
	/\b(?:[Ll]eader|[Dd]irector|[Mm]anager|[Pp]resident|[Cc]hair(?:man|woman)?|[Mm]inister|[Mm]ayor|[Cc]ouncillor|[Ii]nspector|[Ss]uperintendent|[Cc]onstable|[Pp]rofessor|[Aa]nalyst|[Ss]pokes(?:man|woman|person)|[Cc]hief|[Hh]ead|[Oo]fficer|[Ee]xecutive|[Ss]ecretary|[Oo]rgani[sz]er|[Cc]oach|[Cc]aptain|[Oo]wner|[Ff]ounder|[Jj]udge|Dr|Mr|Mrs|Ms)(?: \p{Lu}[\p{L}'’-]+)+/gu;
export const withoutSpeakers = (words: string): string => words.replace(SPEAKERS, '').replace(TITLED, '');

/**
 * Whether two numbers of one story that a slip lies between are told apart by the words beside them, by the rules of
 * {@link partedBy}. For pairs that other ways than these have found.
 */
export function areParted(reading: Reading): (a: Fact, b: Fact) => boolean {
	const known = new Map<string, Candidate | null>();
	const byId = new Map(toldIn(reading).map((told) => [told.figure.id, told]));
	const candidate = ({ figure }: Fact): Candidate | null => {
		const told = byId.get(figure);
		const one = known.get(figure) ?? (told ? candidateOf(told, reading.language) : null);
		known.set(figure, one);
		return one;
	};
	return (a, b) => {
		const [x, y] = [candidate(a), candidate(b)];
		if ([a, b].some(({ figure }) => byId.has(figure) && isElsewhere(byId.get(figure) as Told))) return true;
		const slip = x && y && slipOf(x.value, y.value);
		if (!x || !y || !slip) return false;
		return partedBy(x, y, slip, reading.language) !== null;
	};
}
