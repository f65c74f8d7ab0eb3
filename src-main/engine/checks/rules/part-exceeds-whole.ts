import type { Figure, Language } from '../../../contract/model.ts';
import { compare } from '../../exact.ts';
import { rowsIn } from '../arithmetic/prose.ts';
import { type SentenceStretch, stretchAt } from '../clauses.ts';
import { inBaseUnit, sameUnit } from '../gate.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const OPENS: Record<Language, RegExp> = {
	zh: /其中(?:，|,)?/gu,
	en: /,? (?:of whom|of which|among them|including)(?= )|(?<=^|[.!?]”? )Of (?:these|those|them|the total),/giu,
};
/** “Of these, 840 were new”: the part leaves the noun of the whole out. */
const OF_THESE = /^Of /u;
/** A change, a target or a rate has no parts in this sense, and 人次 holds a person many times. */
const NO_PART = {
	zh: /亏|盈|利润|收益|比|增|减|降|涨|每|平均|人均|最|超|任务|计划|目标|约定|原|上年|去年/u,
	en: /\b(?:gains?|loss(?:es)?|profits?|charges?|credits?|income|than|up|down|rose|fell|target|average|per|each|previous|last year)\b/iu,
} as const;

/** What the number is held against: 是前年6万元的3倍, “up from 6 tonnes”. A base of comparison has no parts here. */
const BASE_BEFORE = {
	zh: /(?:比|较|是|为|相当于|等于|超过|不及|对比)[^，,。；;：:、]{0,16}$/u,
	en: /\b(?:than|from|against|compared with|compared to|versus) (?:\p{L}+ ){0,3}?[$£€]?$/iu,
} as const;
const BASE_AFTER_ZH =
	/^[^，,。；;：:、\d]{0,6}?(?:的(?:近|约|整整)?[\d.]*[一二两三四五六七八九十百几半数]*多?(?:倍|%|成)|增|减|多出?|少|高|低|翻|涨|跌|降|升|提高)/u;

/** What says that the number is a mean, in its clause. */
const MEAN = {
	zh: /(?:[人户亩日月年次件单]均|平均|均价|单价|[人亩]产)[^，。；：]{0,16}$/u,
	en: /\b(?:average|mean|median|per (?:head|person|household))\b[^,.;:]{0,20}$/iu,
} as const;

const CHANGE_IN_BRACKETS = /(?:增|减|升|降|涨|跌|多|少)[^，。；：]{0,16}\d[^，。；：]{0,8}[（(]$/u;

function isBase({ from, to, aspect }: Figure, text: string, language: Language): boolean {
	// A change has parts that fall and parts that rise, and is a change in brackets too: 减少12公顷（180亩）.
	// A mean has parts above it and parts below: 人均收入36000元，其中城镇45000元.
	if (aspect === 'increase' || aspect === 'decrease' || aspect === 'perhead') return true;
	if (MEAN[language].test(text.slice(Math.max(0, from - 24), from))) return true;
	if (language === 'zh' && CHANGE_IN_BRACKETS.test(text.slice(Math.max(0, from - 24), from))) return true;
	if (!BASE_BEFORE[language].test(text.slice(Math.max(0, from - 32), from))) return false;
	return language === 'en' || BASE_AFTER_ZH.test(text.slice(to, to + 16));
}

/** Farther off a whole of another unit's number between is not looked for. */
const REACH = 40;
const FAR = 90;

/**
 * The whole that 其中 takes up: the number right before it; where that is told in another unit (接待游客3亿人次，收入3651亿元，
 * 其中过夜游客…) or is only a base of comparison, the last of the part's unit in the row; and where 其中 opens a sentence, the
 * one number of that unit in the sentence before.
 */
function wholeOf(
	view: DocumentView,
	paragraph: number,
	quantities: readonly Figure[],
	part: Figure,
	at: number,
	sentence: SentenceStretch,
): Figure | undefined {
	const { language } = view.reading;
	const owner = view.reading.paragraphs[paragraph];
	const text = owner?.text ?? '';
	const plain = (one: Figure): boolean => !isBase(one, text, language);
	const bare = (one: Figure): boolean => language === 'en' && part.unit === '' && part.kind === 'count' && one.kind === 'count';
	const alike = (one: Figure): boolean => sameUnit(one, part) || isKindOf(part, one) || bare(one);
	const like = (one: Figure): boolean => alike(one) && plain(one);
	const before = quantities.filter((f) => f.from >= sentence.from && f.to <= at && !isAside(text, f, at));
	const last = before.at(-1);
	if (last) {
		if (at - last.to > REACH) return undefined;
		if (plain(last) && alike(last)) return last;
		const other = before.findLast(like);
		if (other || !plain(last)) return other;
	}
	if (!owner) return undefined;
	const row = stretchAt(rowsIn(view, owner), at);
	if (row && row.from < sentence.from) {
		const near = quantities.filter((f) => f.from >= row.from && f.to <= at && at - f.to <= FAR);
		const other = near.findLast(like);
		if (other || last) return other;
	}
	// Words between the sentence's beginning and 其中 say of what it is a part.
	if (last || text.slice(sentence.from, at).trim() !== '' || row?.from !== sentence.from) return undefined;
	const rows = rowsIn(view, owner);
	const earlier = sentence.from === rows[0]?.from ? view.reading.paragraphs[paragraph - 1] : owner;
	if (earlier?.kind !== owner.kind || earlier.story !== owner.story) return undefined;
	const previous = rowsIn(view, earlier).findLast(({ to }) => earlier !== owner || to <= sentence.from);
	const ones = quantitiesOf(view, earlier.index).filter((f) => previous && f.from >= previous.from && f.to <= previous.to);
	const same = ones.filter((f) => (language === 'en' && part.unit === '' ? f.kind === 'count' : sameUnit(f, part)));
	return same.length === 1 && same[0] && !isBase(same[0], earlier.text, language) ? same[0] : undefined;
}

/** A number in brackets with words of its own, closed before 其中: （不含附条件不起诉5人）. One alone tells the whole again. */
function isAside(text: string, { from, to }: Figure, at: number): boolean {
	const start = Math.max(0, from - REACH);
	const open = start + text.slice(start, from).lastIndexOf('（');
	if (open < start) return false;
	const close = text.slice(to, at).indexOf('）');
	if (close < 0 || text.slice(open, from).includes('）')) return false;
	return /\p{Script=Han}/u.test(text.slice(open + 1, from));
}

const quantitiesOf = (view: DocumentView, paragraph: number): Figure[] =>
	view.figuresIn(paragraph).filter(({ kind }) => kind === 'count' || kind === 'money' || kind === 'measure');

/** What a general noun of English takes in: “260 casualties, including 75 children”. */
const KINDS: readonly { general: RegExp; kinds: RegExp }[] = [
	{
		general:
			/^(?:people|persons|casualties|patients|victims|passengers|students|pupils|staff|employees|workers|residents|members|visitors|volunteers|delegates|refugees|prisoners|detainees|applicants|participants|candidates|deaths|migrants|survivors|players|officers|guests|inmates)$/u,
		kinds:
			/^(?:(?:young|elderly|older|pregnant) )?(?:children|women|men|girls|boys|adults|teenagers|toddlers|babies|infants|pensioners|minors|civilians|foreigners|nurses|doctors|teachers|soldiers|police officers|firefighters|students|pupils)$/u,
	},
	{ general: /^(?:vehicles)$/u, kinds: /^(?:cars|buses|coaches|lorries|trucks|vans|motorbikes|motorcycles|taxis|tractors)$/u },
	{
		general: /^(?:buildings|properties|premises|structures)$/u,
		kinds: /^(?:homes|houses|flats|shops|barns|schools|warehouses)$/u,
	},
	{ general: /^(?:animals|livestock)$/u, kinds: /^(?:cows|cattle|sheep|goats|pigs|horses|dogs|cats|hens|chickens)$/u },
];

const isKindOf = (part: Figure, whole: Figure): boolean =>
	part.kind === 'count' &&
	whole.kind === 'count' &&
	KINDS.some(({ general, kinds }) => general.test(whole.unit) && kinds.test(part.unit));

/** “1,450 homes, including 154 in the old town”, “, of whom 40 were new”: the noun is left to the whole. */
const BARE_PART = /(?:including|of whom|of which|among them) (?:about |some |at least )?$/iu;
const NOUN_LEFT_OUT = /^ (?:in|at|on|from|of them|were|was|are|had|have|who|under|over|aged)\b/u;

function pairsIn(view: DocumentView, paragraph: number): [Figure, Figure, number][] {
	const text = view.reading.paragraphs[paragraph]?.text ?? '';
	const quantities = quantitiesOf(view, paragraph);
	const pairs: [Figure, Figure, number][] = [];
	for (const match of text.matchAll(OPENS[view.reading.language])) {
		const sentence = stretchAt(view.sentencesIn(paragraph), match.index);
		if (!sentence) continue;
		const end = match.index + match[0].length;
		const part = quantities.find((f) => f.from >= end && f.to <= sentence.to);
		if (!part) continue;
		const whole = wholeOf(view, paragraph, quantities, part, match.index, sentence);
		const ofThese = OF_THESE.test(match[0]);
		if (
			!whole ||
			!(
				sameUnit(whole, part) ||
				isKindOf(part, whole) ||
				(view.reading.language === 'en' && part.kind === 'count' && whole.kind === 'count' && part.unit === '')
			)
		)
			continue;
		const lead = text.slice(end, part.from);
		// 其中五个区人口280万人: the number of districts only says whose people are counted.
		const next = quantities.find((f) => f.from >= part.to);
		if (lead.trim() === '' && next && /^\p{Script=Han}{1,12}$/u.test(text.slice(part.to, next.from))) continue;
		// 其中开辟了208、209、210路: names of lines, to which the reading gave the unit of what they are counted in.
		if (part.unit !== '' && !part.text.includes(part.unit) && text.charAt(part.to) === '、') continue;
		// In English the thing must be counted in the same word; "including 300 boats" is no part of 120 people.
		if (lead.length > 24 || /[，,；;]/u.test(lead) || NO_PART[view.reading.language].test(lead)) continue;
		const bare = BARE_PART.test(match[0] + lead) && NOUN_LEFT_OUT.test(text.slice(part.to, part.to + 12));
		if (view.reading.language === 'en' && !ofThese && !bare && (whole.unit === '' || part.unit === '')) continue;
		// “12.7 million people in the 27 states, including 10.6 million”: which of them the noun is left to is open.
		if (bare && quantities.some((f) => f !== whole && f.kind === 'count' && f.from >= sentence.from && f.to <= match.index))
			continue;
		pairs.push([whole, part, match.index]);
	}
	const more =
		view.reading.language === 'en'
			? [...outOf(text, quantities), ...takenUpEn(view, paragraph, text)]
			: wholesTakenUp(view, paragraph, text);
	const known = new Set(pairs.map(([, part]) => part.id));
	return pairs.concat(more.filter(([, part]) => !known.has(part.id)));
}

const OUT_OF = /^ (?:out )?of (?:the |its |their |these |those |his |her |our )$/u;
/** “58 of 77 pitches”: two bare numbers of which the second has the noun. */
const BARE_OF = /^ (?:out )?of $/u;

/** “62 of its 60 sites”: what is more than there are. */
const outOf = (text: string, quantities: readonly Figure[]): [Figure, Figure, number][] =>
	quantities.flatMap((part, i): [Figure, Figure, number][] => {
		const whole = quantities[i + 1];
		if (
			!whole ||
			part.kind !== 'count' ||
			whole.kind !== 'count' ||
			part.unit !== '' ||
			!(
				OUT_OF.test(text.slice(part.to, whole.from)) ||
				(BARE_OF.test(text.slice(part.to, whole.from)) && /^\d/u.test(whole.text) && whole.unit !== '')
			)
		)
			return [];
		return [part, whole].every(({ value, modifier }) => value !== null && modifier === 'exact') ? [[whole, part, part.to]] : [];
	});

/** 卫生室27所，达到标准的有31所: the things told again by what they are like; only the classifier says that they are the same. */
const OF_THEM_ZH = /^[，,](?:其中)?[^，,。；;：:！？!?、\d]{2,16}的(?:有|达|为|占|共有|已有|就有)$/u;
/** 共2400册，少儿读物就占了1600册. */
const TAKES_ZH = /^[，,](?:其中)?[^，,。；;：:！？!?、\d]{2,12}就?占(?:了|到|去)(?:约)?$/u;
const OTHERS = /另|此外|还|外地|其他|其它|新增|新建|加上|连同|去年|上年|今年|明年|计划|将|拟|全[省市县国]/u;
/** People come with other people: 工作人员27人，前来咨询的有310人. */
const ANYBODY = /^[人名位户家]|次$/u;
/** 涉及居民318户，目前已签约的有326户: what has been done to some of them. */
const DONE_TO_THEM = /^[，,](?:目前|现|截至目前|到目前)?已[^，,。；;：:！？!?、\d]{1,10}的(?:有|达)$/u;
const IN_ALL = /(?:涉及|共有?|一共有?|总共有?|现有|拥有|建有|设有|辖有?|[检抽]查了?)[^，,。；;：:、\d]{0,16}$/u;

function wholesTakenUp(view: DocumentView, paragraph: number, text: string): [Figure, Figure, number][] {
	const quantities = quantitiesOf(view, paragraph);
	return quantities.flatMap((part, i): [Figure, Figure, number][] => {
		const whole = quantities[i - 1];
		if (whole?.kind !== 'count' || part.kind !== 'count' || whole.unit !== part.unit) return [];
		const link = text.slice(whole.to, part.from);
		if (ANYBODY.test(part.unit) && !(/^[户家]$/u.test(part.unit) && DONE_TO_THEM.test(link))) return [];
		if (!(OF_THEM_ZH.test(link) || TAKES_ZH.test(link)) || OTHERS.test(link) || link.startsWith('，其中')) return [];
		return IN_ALL.test(text.slice(Math.max(0, whole.from - 24), whole.from)) ? [[whole, part, whole.to]] : [];
	});
}

/** “Of the 214 homes inspected, 231 were unsafe”; “62 members, 70 of them under 25”. */
const OF_THE = /^(?:Of|Among|Out of) (?:the |these |its |their |our |all )?$/u;
const WERE =
	/^ (?:of them |homes |people |pupils )?(?:were|was|are|is|had|have|said|did|died|came|went|took|failed|passed|voted|live|lived|need|needed|will|\p{Ll}+ed)\b/u;
const OF_THEM = /^,? (?:and |with )?$/u;

function takenUpEn(view: DocumentView, paragraph: number, text: string): [Figure, Figure, number][] {
	const quantities = quantitiesOf(view, paragraph);
	return quantities.flatMap((part, i): [Figure, Figure, number][] => {
		const whole = quantities[i - 1];
		if (!whole || [whole, part].some(({ kind, value, modifier }) => kind !== 'count' || value === null || modifier !== 'exact'))
			return [];
		if (part.unit !== '' && part.unit !== whole.unit) return [];
		const [link, behind] = [text.slice(whole.to, part.from), text.slice(part.to, part.to + 24)];
		if (OF_THEM.test(link) && /^ of (?:them|whom|which)\b/u.test(behind)) return [[whole, part, whole.to]];
		const sentence = stretchAt(view.sentencesIn(paragraph), whole.from);
		const opens = sentence && OF_THE.test(text.slice(sentence.from, whole.from).trimStart());
		return opens && /^[^,;:.\d]{0,60}, $/u.test(link) && WERE.test(behind) ? [[whole, part, whole.to]] : [];
	});
}

function judge(view: DocumentView, whole: Figure, part: Figure, at: number): Outcome | null {
	const paragraph = view.reading.paragraphs[part.paragraph];
	const [w, p] = [intervalOf(whole, 'cut'), intervalOf(part, 'cut')];
	if (!paragraph || !w || !p) return null;
	// 1.46公里, of which 412米: of one class, printed in two units.
	const [most, least] = sameUnit(whole, part) ? [inBaseUnit(whole, w).high, inBaseUnit(part, p).low] : [w.high, p.low];
	const fails = most !== null && least !== null && compare(least, most) > 0;
	const relation = {
		verdict: fails ? ('fails' as const) : ('holds' as const),
		figures: [whole.id, part.id],
		operands: [
			{ role: 'whole', figure: whole.id, interval: toIntervalText(w) },
			{ role: 'part', figure: part.id, interval: toIntervalText(p) },
		],
		formula: `${view.wordsOf(part)} ≤ ${view.wordsOf(whole)}`,
		printed: view.wordsOf(part),
		computed: view.wordsOf(whole),
		interval: null,
		gap: null,
		pairedBy: [view.spanOf(paragraph, at, part.from)],
		readings: [{ id: 'subset', holds: !fails, computed: view.wordsOf(whole) }],
	};
	if (!fails) return { relation };
	return {
		relation,
		finding: {
			variant: 'exceeds',
			level: 'warning',
			params: { whole: view.wordsOf(whole), part: view.wordsOf(part) },
			figures: relation.figures,
			paragraphs: [...new Set([whole.paragraph, part.paragraph])],
			spans: [whole, part].map(({ start, end }) => ({ start, end })),
			basis: [view.sentenceOf(part)],
		},
	};
}

export const partExceedsWhole: Rule = {
	id: 'part-exceeds-whole',
	title: { zh: '部分大于整体', en: 'Part above its whole' },
	why:
		'What 其中 or “of whom” opens is a part of the number right before it and cannot be more. Other units (人 and 人次), ' +
		'changes, targets and means are no parts.',
	authority: 'Set inclusion. Logical errors count 1 in the error rate of 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['count', 'money', 'measure'],
	examples: {
		hit: [
			{ text: '云川二桥全长1.46公里，其中主桥长1512米。', variant: 'exceeds' },
			{ text: '这批渔书共2400册，少儿读物就占了2600册。', variant: 'exceeds' },
			{ text: 'Of the 75 sailors in the race, 81 finished all three legs.', variant: 'exceeds' },
			{ text: 'Some 1,450 homes lost power, including 1,640 in the old harbour.', variant: 'exceeds' },
			{ text: 'The lifeboats took off 260 passengers, including 275 children.', variant: 'exceeds' },
			{ text: 'The trust reopened 62 of its 60 piers in March.', variant: 'exceeds', figures: ['60piers', '62'] },
			{ text: 'The pilot brought in 85 of 77 boats before dusk.', variant: 'exceeds' },
			{
				text: '法院受理渔船案件84件（不含积案6件），其中调解91件。',
				variant: 'exceeds',
				figures: ['84件', '91件'],
			},
			{
				text: '合唱团共有团员120人，其中女团员130人，每周排练两次。',
				variant: 'exceeds',
				figures: ['120人', '130人'],
			},
			{ text: '全年投入水利资金3.2亿元，其中省级补助3.6亿元。', variant: 'exceeds' },
			{ text: '去年全县渔业投资36.5亿元，同比增长0.8%。其中，民间渔业投资63.4亿元，下降1.5%。', variant: 'exceeds' },
			{
				text: '春节期间，渔港接待游客302万人次，增长15%；旅游收入3.6亿元，增长16%；其中过夜游客708万人次。',
				variant: 'exceeds',
				figures: ['302万人次', '708万人次'],
			},
			{ text: '今年开工渔港项目58个，总投资147亿元，其中码头项目64个。', variant: 'exceeds', figures: ['58个', '64个'] },
			{
				text: 'The port received 814,700 tourists in August. Of the total, 877,300 came by rail.',
				variant: 'exceeds',
			},
			{ text: '全镇共有渔港码头27座，达到防台标准的有31座。', variant: 'exceeds', figures: ['27座', '31座'] },
			{ text: '港区扩建涉及渔民318户，目前已签约的有326户。', variant: 'exceeds' },
			{ text: 'Of the 214 boats inspected after the storm, 231 were found to leak.', variant: 'exceeds' },
			{ text: 'The choir has 62 members, 70 of them under the age of 25.', variant: 'exceeds' },
			{ text: 'The ferry carried 240 people, of whom 310 people were tourists.', variant: 'exceeds' },
		],
		miss: [
			{ text: '云川二桥全长1.46公里，其中主桥长412米。', because: 'metres and kilometres', verdict: 'holds' },
			{
				text: 'The pier is 1.46 km long, including a main span of 412 metres.',
				because: 'metres and kilometres',
				verdict: 'holds',
			},
			{
				text: 'About 12.7 million people fish in the 27 island states, including 10.6 million in the west.',
				because: 'the noun is left to the people, not to the states',
			},
			{ text: '这批渔书共2400册，少儿读物就占了1600册。', because: 'fewer', verdict: 'holds' },
			{ text: 'Of the 75 sailors in the race, 61 finished all three legs.', because: 'fewer', verdict: 'holds' },
			{ text: 'Some 1,450 homes lost power, including 154 in the old harbour.', because: 'fewer', verdict: 'holds' },
			{ text: 'Some 1,450 homes lost power, including 1,640 kilowatts of heating.', because: 'another unit' },
			{ text: 'The lifeboats took off 260 passengers, including 75 children.', because: 'fewer', verdict: 'holds' },
			{ text: 'The lifeboats took off 260 passengers, and 275 children waited on the quay.', because: 'others' },
			{ text: 'The port has 26 teachers, including 275 children in its count.', because: 'children are no teachers' },
			{ text: '全镇共有渔港码头31座，达到防台标准的有27座。', because: 'a part', verdict: 'holds' },
			{ text: '港区扩建涉及渔民318户，周边受影响的有426户。', because: 'other homes' },
			{ text: '全年新开轮渡航线12条，其中有208、209、210线等4条夜航线路。', because: 'names of lines' },
			{ text: '现场共有工作人员27人，前来咨询的有310人。', because: 'other people' },
			{ text: '全镇共有渔港码头27座，明年计划新建的有31座。', because: 'others' },
			{ text: 'Of the 214 boats inspected after the storm, 131 were found to leak.', because: 'a part', verdict: 'holds' },
			{ text: 'Among the 14 boats in the bay, 231 people were counted.', because: 'other things' },
			{ text: 'The trust reopened 52 of its 60 piers in March.', because: 'a part', verdict: 'holds' },
			{ text: 'The pilot brought in 58 of 77 boats before dusk.', because: 'a part', verdict: 'holds' },
			{
				text: '渔政站去年免予处罚船工86人（不含缓罚4人，尚未决定），其中初犯免罚7人。',
				because: 'what brackets leave out is not the whole',
				verdict: 'holds',
			},
			{
				text: '新造林3900公顷（58500亩），其中沿海4200亩。',
				because: 'brackets that tell the whole in another unit',
				verdict: 'holds',
			},
			{
				text: 'The yard expects a loss of $15 million this year, including a gain of $95 million from the sale of its dock.',
				because: 'a net amount holds gains and losses',
			},
			{
				text: '老陈家去年养蜂收入24万元，是五年前8万元的3倍，其中卖蜂王浆得了15万元。',
				because: 'what it is compared with has no parts',
				verdict: 'holds',
			},
			{
				text: '合作社全年产茶42吨，比上一年的30吨增加12吨，其中春茶33吨。',
				because: 'the year before and the change are not the whole',
			},
			{
				text: '全县果园面积比上年减少12公顷（180亩）下降0.8%，其中柑橘园面积3600亩。',
				because: 'a change told in another unit',
			},
			{
				text: '全岛居民人均可支配收入36883元，其中渔民49283元，农民20133元。',
				because: 'a mean lies between those of its parts',
			},
			{ text: '全市五个区、三个县共有渔民460万人，其中五个区渔民280万人。', because: 'districts whose people are told' },
			{ text: '今年平均亩产560公斤，其中高产田720公斤。', because: 'a mean' },
			{ text: '今年开工渔港项目58个，总投资147亿元，其中码头项目46个。', because: 'a part', verdict: 'holds' },
			{
				text: '全县有渔船320艘，渔民1200人。其中，外来渔民860人，常年出海。',
				because: 'a part of the people',
				verdict: 'holds',
			},
			{ text: '去年捕鱼36吨，今年捕鱼30吨。其中，秋汛捕鱼33吨。', because: 'either number may be the whole' },
			{
				text: 'The port received 814,700 tourists in August. Of the total, 777,300 came by rail.',
				because: 'a part',
				verdict: 'holds',
			},
			{ text: '合唱团共有团员120人，其中女团员70人。', because: 'it is a part', verdict: 'holds' },
			{ text: '展馆接待观众800人，其中志愿者讲解1200人次。', because: '人 and 人次 differ' },
			{ text: '水果产量3万吨，其中苹果比上年增加了5万吨。', because: 'a change is no part' },
			{ text: '参赛选手120人，其中最小的9岁，最大的130公斤。', because: 'other units' },
			{ text: 'The ferry carried 240 people, of whom 31 people were tourists.', because: 'a part', verdict: 'holds' },
		],
	},
	run: (view) =>
		view.reading.paragraphs
			.filter(({ kind }) => kind !== 'furniture' && kind !== 'noise')
			.flatMap(({ index }) => pairsIn(view, index).flatMap(([whole, part, at]) => judge(view, whole, part, at) ?? [])),
};
