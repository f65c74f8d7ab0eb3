/**
 * One number told again in other words with a slip between: 外贸进出口总值286.4亿元 … “286.4万元的进出口总值”, “the £310 million
 * bridge … The bridge cost £310 billion”, 入院时体温40.2℃ … 烧到402℃. No name need be the same in both places, so what speaks
 * for one number is weighed: how far beyond chance the digits are alike, how much of the name is said again, and whether the
 * second telling takes up what the reader knows (这300户居民, “the 300 families”). What parts the two (another place, another
 * time, a part, a mean) ends it.
 */
import type { Fact, Figure, Language, Reading } from '../../../contract/model.ts';
import { compare, div, exact, mul, toText } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, placesMeet } from '../gate.ts';
import { familyOf, headOf, isElsewhere, type Named, OTHER, ofOthers, related, sameBeside, sameTime, withLead } from './naming.ts';
import { type Slip, type SlipValue, slipKeys, slipOf, slipValue } from './number-slips.ts';
import { factOf, namedPlace, type Told, toldIn } from './told.ts';

const KINDS: ReadonlySet<Figure['kind']> = new Set(['count', 'measure', 'money', 'percent', 'age']);
/**
 * From so much on the two are told as one number. The digits of two facts are at two scales by chance far more rarely than
 * they differ in one place, and rates are alike most often of all.
 */
const ENOUGH: Readonly<Record<Slip['kind'], number>> = { scale: 2.5, unit: 2.5, digits: 3.5 };
const ENOUGH_OF_RATES = 5;
/** Two ages under one name are of one person. */
const ENOUGH_OF_AGES = 2.5;
/** So many numbers under one key are looked at: a text that repeats one number stays linear. */
const MOST = 6;

/** A part, a mean, a bound, a base: another number than the one of its name. Said of both in the same words they part nothing. */
const APART: Readonly<Record<Language, RegExp>> = {
	zh: /其中|另|此外|又|再|还有|分别|各(?!类|级|项|种)|每|平均|人均|户均|日均|月均|年均|亩均|首批|[一二三四五]期|第[一二三四五六七八九十\d]+[批期阶]|上年|去年同期|原[来有计定先]|自从|由(?!于)|从(?!业|事|而)|增至|升至|降至|减至|扩至|变为|调整为|(?<![同环占对相])比(?![例重率赛价])|较(?![大多好高])|对方|同类|前者|后者|剩|余下|部分|过去|以前|从前|那时|曾|相当于|折合/gu,
	en: /\b(?:another|others?|each|every|further|additional|more|fewer|less|average|mean|median|former|latter|previous|earlier|than|of (?:them|whom|which|these)|(?:first|second|third|fourth|initial|final) (?:phase|stage|batch|round|tranche|half)|both|remaining|rest|per|equivalent|worth)\b|\b(?:rose|rising|fell|falling|grew|up|down|increased|decreased|cut|reduced|raised|dropped|climbed|changed)\b[^.]{0,30}\b(?:from|by) [$£€]?$/giu,
};

/** Behind the number: per head, a year, each. */
const APART_BEHIND: Readonly<Record<Language, RegExp>> = {
	zh: /^(?:[/／]|每)/u,
	en: /^ (?:an?|per|each|apiece|more|fewer|less|higher|lower|times)\b/iu,
};

/** Words that take up what was told before, right before the number. */
const TAKES_UP: Readonly<Record<Language, RegExp>> = {
	zh: /(?:这|该|此|上述|前述|以上|全部|所有|整整)(?:一|个|座|条|批|笔|项|条|家|处|次|场|份|起|台)?$|(?:全年|全市|全县|全区|全省|全场|全程|本轮|本次|此次|这次|这笔|这批|这座|这条|手握|面对|筹到的|拿下的)$/u,
	en: /\b(?:the|its|their|his|her|our|those|these|that|this|all(?: the| of the)?|of the|a total of)(?: (?!(?:last|next|past|first|other|final|remaining|top|best|extra|latest|previous|following|coming|only)\b)[\p{L}-]+)? [$£€]?$/iu,
};
/** “Mr Moyle's £26,000”. */
const OWNER = /(\p{L}+)(?: \d+)?[’']s? [$£€]?$/u;
/** 新增的140对, 12.8米长的绿道: the number stands in what is said of a thing that is known. */
const ATTRIBUTE_LEFT = /的$/u;
const ATTRIBUTE_RIGHT = /^[\p{Script=Han}]{0,3}的\p{Script=Han}/u;
/** Nothing but marks before it: 300户居民都能用上. A number that opens its clause is the subject, which Chinese takes for known. */
const OPENS = /(?:^|[，。；：、“”"‘,;:])\s*$/u;

interface Candidate extends Named {
	value: SlipValue;
	/** The words right beside the number and what it counts. */
	near: ReadonlySet<string>;
	/** All words of its sentence. */
	all: ReadonlySet<string>;
	takesUp: number;
}

const FILLER =
	/今年|去年|目前|截至|全[市县区省国年]|同比|增长|下降|增加|减少|达到|超过|其中|共有|一共|完成|实现|已经|表示|介绍|记者|昨[天日]|负责人|左右|以上|以下/gu;
const STOP =
	/^(?:the|and|that|this|with|from|have|been|were|will|would|which|their|about|more|than|over|into|after|before|said|says|year|years|last|next|also|only|there|they|what|when|where|while|million|billion|thousand|percent|cent|first|some)$/u;

/** Pairs of Han, or words without their endings. */
function piecesOf(text: string, language: Language): Set<string> {
	const pieces = new Set<string>();
	if (language === 'en') {
		for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) if (!STOP.test(word)) pieces.add(stem(word));
		return pieces;
	}
	for (const [run] of text.replace(FILLER, ' ').matchAll(/\p{Script=Han}{2,}/gu))
		for (let i = 0; i + 2 <= run.length; i++) pieces.add(run.slice(i, i + 2));
	return pieces;
}

const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing|e|y)$/u, '');

/** So far the words beside a number reach. */
const REACH: Readonly<Record<Language, number>> = { zh: 12, en: 40 };

function takenUp({ figure, paragraph, sentence }: Told, language: Language): number {
	const left = paragraph.text.slice(Math.max(sentence?.from ?? 0, figure.from - 24), figure.from);
	const right = paragraph.text.slice(figure.to, figure.to + 12);
	if (TAKES_UP[language].test(left)) return 2;
	if (language === 'en') return /^-[a-z]/u.test(right) || OWNER.test(left) ? 1 : 0;
	// 负荷的7.6% is a part of something, and takes up nothing.
	if ((figure.kind !== 'percent' && ATTRIBUTE_LEFT.test(left)) || ATTRIBUTE_RIGHT.test(right)) return 1.5;
	return OPENS.test(left) && /^\p{Script=Han}/u.test(right) ? 1 : 0;
}

function candidateOf(told: Told, language: Language): Candidate | null {
	const { figure, paragraph, sentence, words } = told;
	const value = sentence && KINDS.has(figure.kind) ? slipValue(figure) : null;
	const named = value && withLead(told, headOf(figure, language), language);
	if (!value || !named || !sentence) return null;
	const clause = stretchAt(sentence.clauses, figure.from) ?? sentence;
	const reach = REACH[language];
	const left = paragraph.text.slice(Math.max(clause.from, figure.from - reach), figure.from);
	const right = paragraph.text.slice(figure.to, Math.min(clause.to, figure.to + reach));
	const beside = `${figure.metric.text} ${left} ${right}`;
	return { ...named, value, near: piecesOf(beside, language), all: piecesOf(words, language), takesUp: takenUp(told, language) };
}

/** 投资 and 投入, 全长 and 全程: what the words right beside both numbers have in common, characters of no content left out. */
function sharedCharacters(a: Candidate, b: Candidate): number {
	const [x, y] = [a, b].map(({ near }) => new Set([...near].join('')));
	if (!x || !y) return 0;
	return [...y].filter((char) => x.has(char) && !PLAIN.has(char)).length;
}
const PLAIN = new Set([
	...'的了是在有这那该其和与及等一二三四五六七八九十百千万亿个年月日时分人元来去上下中大小多少不为到达以于也都就将已全市县区镇乡村省国说',
]);

/** How much of the first number's name the second says again. */
function nameWeight(a: Candidate, b: Candidate, language: Language): number {
	if (a.head.length >= 2 && a.head === b.head) return (language === 'zh' ? a.head.length >= 4 : a.head.includes(' ')) ? 3 : 2;
	if (Math.min(a.head.length, b.head.length) >= 2 && related(a.head, b.head, language)) return 2;
	// What a number without a noun of its own counts must be said in its sentence: “31,724 sent back a ballot”, “31,274 guests”.
	if (
		language === 'en' &&
		![
			[a, b],
			[b, a],
		].every(
			([x, y]) =>
				!x ||
				!y ||
				x.value.unit !== '' ||
				y.value.unit === '' ||
				y.value.sort !== 'count' ||
				x.all.has(stem(y.value.unit.split(' ').at(-1) ?? '')),
		)
	)
		return 0;
	const both = [...b.near].filter((piece) => a.near.has(piece)).length;
	if (both >= 2) return 1.5;
	// A word that the first sentence has somewhere names the number only to who knows which is meant.
	if (both === 1 || (b.takesUp > 0 && [...b.near].some((piece) => a.all.has(piece)))) return 1;
	return language === 'zh' && b.takesUp > 0 && sharedCharacters(a, b) >= 1 ? 0.5 : 0;
}

/** Told in the sentence itself: what is handed on from before may be of something else. */
const isOwn = ({ text, source }: Figure['place']): boolean => text !== '' && (source === 'clause' || source === 'sentence');

const CERTAIN_DIGITS = 3;
const PART_OPENS: Readonly<Record<Language, RegExp>> = { zh: /其中/u, en: /\bof (?:which|whom|them|these|those|the total)\b/iu };

/** 共3万件，其中甲院300件，审结286件: all that follows 其中 in its sentence is of a part. */
function isOpenedPart({ told: { paragraph, sentence, figure } }: Candidate, language: Language): boolean {
	return PART_OPENS[language].test(paragraph.text.slice(sentence?.from ?? 0, figure.from));
}

const A_TENTH =
	/一成(?![\d一二三四五六七八九半多])|十分之一|百分之一|千分之一|\ba (?:tenth|hundredth|thousandth)\b|\bone(?: in |-)(?:ten|tenth|hundred|hundredth)\b/iu;
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
		const there = other.told.words.toLowerCase();
		const word = apart.find((each) => !there.includes(each.trim().toLowerCase()));
		if (word !== undefined) return `a part: ${word}`;
	}
	if (isOpenedPart(a, language) !== isOpenedPart(b, language)) return 'a part of a row';
	if (slip.kind === 'scale' && (tellsShare(a, b) || tellsShare(b, a))) return 'a share';
	if (basisWords(a.told.words) !== basisWords(b.told.words)) return 'bases';
	// “Year 8's 140 pupils” are not those of the school, which the sentence before does not part.
	const owner = language === 'en' ? OWNER.exec(b.lead)?.[1] : undefined;
	if (owner && /^\p{Lu}/u.test(owner) && !b.told.paragraph.text.slice(0, b.told.sentence?.from ?? 0).includes(owner))
		return 'another owner';
	if (b.takesUp >= 2) return null;
	if (language === 'en' ? ofOthers(subjectOf(a), subjectOf(b)) : areSiblings(a, b)) return 'others';
	if (ofTwoPlaces(x, y) || (language === 'zh' && PART_SCOPE.test(a.lead) !== PART_SCOPE.test(b.lead))) return 'places';
	if (b.takesUp >= 1.5) return null;
	if (/累计/u.test(a.lead) !== /累计/u.test(b.lead)) return 'a running total';
	// Four digits and more of one name are one number, whatever the words say of time.
	const certain = slip.kind === 'scale' && slip.weight >= CERTAIN_DIGITS && related(a.head, b.head, language);
	if (!certain && !sameDays(a, b)) return 'times';
	if (slip.kind !== 'digits') return null;
	// One digit apart are also this year's and last year's, east's and west's: words that part them weigh more here.
	if (OTHER[language].test(a.lead) || OTHER[language].test(b.lead)) return 'another';
	return language === 'zh' && !sameBeside(a, b) ? 'others' : null;
}

/** The name that an English sentence begins with. */
const SUBJECT = /^(?:The )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)*(?= \p{Ll})/u;
const subjectOf = ({ told }: Candidate): string => SUBJECT.exec(withoutSpeakers(told.words))?.[0] ?? '';

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
		const row = paragraph.text.slice(sentence?.from ?? 0, figure.from);
		// What stands behind the last semicolon is told of its own subject.
		const words = row.slice(row.lastIndexOf('；') + 1);
		return [...words.matchAll(BODY)].flatMap(([, name = '', kind = '']) => {
			const own = name.replace(/[新老大小总主]$/u, '');
			return NO_NAME.test(own) ? [] : [{ name: own.slice(-4), kind }];
		});
	});
	if (!x || !y) return false;
	const [p, q] = [a, b].map(({ told: { words } }) => [...words.matchAll(NUMBERED)].map(([one]) => one));
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
function sameDays(a: Candidate, b: Candidate): boolean {
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

/** What the longer name has before the shorter one is told in the shorter one's paragraph. */
function isKnown(a: Candidate, b: Candidate): boolean {
	const [short, long] = a.head.length < b.head.length ? [a, b] : [b, a];
	const extra = long.head.slice(0, long.head.length - short.head.length);
	const { paragraph } = short.told;
	const text = paragraph === long.told.paragraph ? paragraph.text.slice(0, long.told.sentence?.from ?? 0) : paragraph.text;
	return (
		extra.length < 2 ||
		text.includes(extra) ||
		(extra.length >= 4 && text.includes(extra.slice(0, 2)) && text.includes(extra.slice(-2)))
	);
}

/** Who says it has nothing to do with what it is said of. */
const SPEAKERS =
	/(?:\p{Lu}[\p{L}'’-]+ ?)+,? (?:said|says|added|told|warned|noted|asked|insisted)\b|\b(?:said|says|added)\b(?: [\p{Ll}'’-]+){0,4}(?: \p{Lu}[\p{L}'’-]+)+/gu;
const withoutSpeakers = (words: string): string => words.replace(SPEAKERS, '');

/** A sum in another currency, another source's number: in brackets another number stands as often as the same. */
function inBrackets({ figure, paragraph }: Told): boolean {
	const ahead = paragraph.text.slice(Math.max(0, figure.from - 80), figure.from);
	return Math.max(ahead.lastIndexOf('('), ahead.lastIndexOf('（')) > Math.max(ahead.lastIndexOf(')'), ahead.lastIndexOf('）'));
}

/** 梧桐公园投资 and 凤栖公园投资: one thing of two owners. */
function areTwo(x: string, y: string): boolean {
	let end = 0;
	while (end < Math.min(x.length, y.length) && x.at(-1 - end) === y.at(-1 - end)) end++;
	const [p, q] = [x.slice(0, x.length - end), y.slice(0, y.length - end)];
	const both = [...p].filter((char) => q.includes(char)).length;
	return end >= 2 && p.length >= 2 && q.length >= 2 && both < Math.min(p.length, q.length);
}

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

const OF_THE_WHOLE = /(?:全[市县区镇乡村省国州校院馆厂矿港]|境内|辖区).{0,8}[共现]有|总共|合计|总计|总[数量]/u;

/** What speaks for one number with a slip in it. */
export function weigh(a: Candidate, b: Candidate, slip: Slip, language: Language): number {
	const name = nameWeight(a, b, language);
	// Under no name in common only digits that can hardly be chance, taken up as known, are one number.
	if (name === 0 && (b.takesUp < 2 || slip.kind !== 'scale' || slip.weight < 1)) return 0;
	// Told again without a word that takes it up, it must bear its name.
	if (b.takesUp < 1 && name < (slip.kind === 'digits' ? 2 : 1.5)) return 0;
	const doubts = [
		b.takesUp === 0 && familyOf(a.told.figure) !== familyOf(b.told.figure),
		b.takesUp < 2 &&
			(language === 'en' ? ofOthers(withoutSpeakers(a.told.words), withoutSpeakers(b.told.words)) : !sameBeside(a, b)),
		b.takesUp < 1.5 && language === 'zh' && areTwo(a.head, b.head),
		// 渔港吞吐量 and 东码头吞吐量: the longer name is of a part, unless the other sentence knows of it too.
		b.takesUp < 2 && language === 'zh' && related(a.head, b.head, language) && !isKnown(a, b),
		b.takesUp < 2 && !sameDays(a, b),
		slip.kind === 'digits' && a.times !== b.times && (a.times === '' || b.times === ''),
		inBrackets(a.told) || inBrackets(b.told),
	];
	// 全市共有公厕3000座 and 全市共有公厕300座: there is one whole.
	const wholes = language === 'zh' && a.head === b.head && [a, b].every(({ lead }) => OF_THE_WHOLE.test(lead)) ? 1 : 0;
	return slip.weight + name + b.takesUp + wholes - doubts.filter(Boolean).length;
}

export interface Again {
	first: Candidate;
	second: Candidate;
	slip: Slip;
	weight: number;
	parted: string | null;
	/** Digits that are alike without being one number are common in this story. */
	crowded: boolean;
}

function enoughFor(slip: Slip['kind'], kind: Figure['kind']): number {
	if (slip !== 'digits') return ENOUGH[slip];
	return kind === 'percent' ? ENOUGH_OF_RATES : kind === 'age' ? ENOUGH_OF_AGES : ENOUGH.digits;
}

export const isEnough = ({ second, slip, weight, parted, crowded }: Again): boolean =>
	parted === null && weight >= enoughFor(slip.kind, second.told.figure.kind) + (crowded ? CROWDED : 0);

const valueKey = ({ sort, counts, base }: SlipValue): string => `${sort === 'money' ? counts : sort} ${toText(base)}`;

/** Every number that may be a slip of one before it, with what speaks for it. Linear. */
export function toldAgain(reading: Reading): Again[] {
	const { language } = reading;
	const seen = new Map<string, Candidate[]>();
	const found: Again[] = [];
	const counts = new Map<number, number>();
	const tellings = new Map<string, number>();
	for (const told of toldIn(reading)) {
		const second = candidateOf(told, language);
		if (!second) continue;
		const story = told.figure.story;
		const known = tellings.has(`${story} ${valueKey(second.value)}`);
		let best: Again | undefined;
		for (const key of slipKeys(second.value)) {
			const list = seen.get(`${story} ${key}`) ?? [];
			for (const first of list) {
				const slip = slipOf(first.value, second.value);
				if (!slip) continue;
				const weight = weigh(first, second, slip, language);
				const parted = partedBy(first, second, slip, language);
				const again = { first, second, slip, weight, parted, crowded: false };
				const better =
					!best ||
					(parted === null && best.parted !== null) ||
					((parted === null) === (best.parted === null) && weight > best.weight);
				if (better) best = again;
			}
			if (list.length < MOST) seen.set(`${story} ${key}`, [...list, second]);
		}
		tellings.set(`${story} ${valueKey(second.value)}`, (tellings.get(`${story} ${valueKey(second.value)}`) ?? 0) + 1);
		if (best && !known) found.push(best);
		counts.set(story, (counts.get(story) ?? 0) + 1);
	}
	for (const [story, count] of counts) {
		const alike = found.filter(({ second, slip }) => second.told.figure.story === story && slip.weight >= 1);
		// Two or three are slips; so many more as pairs grow with the numbers are chance; past that the story is full of them.
		const crowded = alike.length > FEW + (count * count) / PAIRS;
		for (const one of alike) {
			// A number that stands more than once is no slip of the finger.
			const again = (tellings.get(`${story} ${valueKey(one.second.value)}`) ?? 0) > 1;
			one.crowded = crowded || again;
		}
	}
	return found;
}
const FEW = 3;
const PAIRS = 1000;
/** Where alike digits are common, so much more must speak for one number. */
const CROWDED = 2;

/** So much speaks for one number that nothing else is likely. */
const CERTAIN = 4;

export interface SlippedPair {
	first: Fact;
	second: Fact;
	kind: Slip['kind'];
	certain: boolean;
}

/** Pairs of one number told again and the first that it is a slip of. */
export function againPairs(reading: Reading): SlippedPair[] {
	return toldAgain(reading)
		.filter(isEnough)
		.map(({ first, second, slip, weight }) => {
			const [a, b] = [factOf(first.told, '', 0, reading), factOf(second.told, '', 0, reading)];
			const metric = (first.head.length >= second.head.length ? first : second).told.figure.metric.text;
			return { first: { ...a, metric }, second: b, kind: slip.kind, certain: slip.kind !== 'digits' && weight >= CERTAIN };
		});
}
