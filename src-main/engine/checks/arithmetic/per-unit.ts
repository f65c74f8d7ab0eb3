/** So much for one, so many, so much in all: 每人580元，共12000人，合计696万元; 共发放696万元，惠及12000人，人均580元. */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { type SentenceStretch, stretchAt } from '../clauses.ts';
import { basisWords, measureOf, sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';
import { perUnitsEn } from './per-unit-en.ts';
import type { PerUnit } from './per-unit-types.ts';
import { prose, rowsIn } from './prose.ts';

/** What one is counted in, by the word of 人均, 亩均 and 每户. */
const ONE_ZH: Readonly<Record<string, RegExp>> = {
	人: /^(?:人|名|位)$/u,
	户: /^户$/u,
	亩: /^亩$/u,
	家: /^家$/u,
	村: /^(?:村|个)$/u,
	套: /^套$/u,
	台: /^(?:台|辆)$/u,
	辆: /^(?:台|辆)$/u,
	头: /^头$/u,
	只: /^只$/u,
	张: /^张$/u,
	件: /^件$/u,
	吨: /^吨$/u,
	公里: /^(?:公里|千米)$/u,
	平方米: /^(?:平方米|平米|㎡)$/u,
	平方公里: /^(?:平方公里|平方千米)$/u,
	家庭户: /^户$/u,
	生: /^(?:人|名|生)$/u,
	店: /^(?:家|店|个)$/u,
	座: /^座$/u,
	册: /^册$/u,
	场: /^场$/u,
	艘: /^艘$/u,
	班: /^(?:班|个)$/u,
	校: /^(?:校|所)$/u,
	队: /^(?:队|支)$/u,
	单: /^(?:单|笔)$/u,
	名: /^(?:人|名|位)$/u,
	位: /^(?:人|名|位)$/u,
	次: /^次$/u,
	栋: /^栋$/u,
	项: /^项$/u,
	所: /^所$/u,
	个: /^个$/u,
	斤: /^斤$/u,
	公斤: /^(?:公斤|千克)$/u,
	盏: /^盏$/u,
	间: /^间$/u,
	箱: /^箱$/u,
	瓶: /^瓶$/u,
	袋: /^袋$/u,
	本: /^(?:本|册)$/u,
	条: /^条$/u,
	块: /^块$/u,
	根: /^根$/u,
	把: /^把$/u,
	顶: /^顶$/u,
	支: /^支$/u,
	份: /^份$/u,
	桶: /^桶$/u,
	株: /^株$/u,
	棵: /^棵$/u,
};
const UNITS = Object.keys(ONE_ZH)
	.sort((a, b) => b.length - a.length)
	.join('|');
/** 人均, 户均增收, 平均每亩: the rest of the stretch is the thing, which must be the total's too. */
const MEAN_ZH = new RegExp(
	`(?:(人|户|亩|村|头|株|台|辆|家|店|生|件|套|场|班|校|队|单)均|平均每个?(${UNITS})的?|每(${UNITS})平均|(亩)产量?)([^，,。；;：:、\\d]{0,8})$`,
	'u',
);
/** 一盏路灯造价4200元: what one of them costs. */
const ONE_COSTS_ZH = new RegExp(
	`(?:^|[，。；：])一(${UNITS})([^，,。；;：:、\\d]{0,8}?)(?:的)?(?:造价|售价|卖价|单价|价格|成本|租金|卖|要|需要?)(?:为|是|约为?|达)?$`,
	'u',
);
const PRICE_ZH = new RegExp(`(?:按照?)?(?:每(${UNITS}))([^，,。；;：:、\\d]{0,8})$`, 'u');
const TOTAL_ZH =
	/(?:共计|合计|总计|共需?|总共|一共|总额|总投资|总价|总值|总金额)[^，,。；;：:、\d]{0,10}$|(?:就[要得能]|就有)(?:发放|支付|支出|花费?|付|拨付|收入|赚)(?:出|到)?$|，(?:累计)?(?:发放|支付|拨付|兑付|补助|补贴)(?:各类)?(?:补助|补贴|奖补|帮扶)?(?:资金|金额|款项|补贴|补助|奖金|工资)(?:达|为)?$/u;
const VERBS_ZH =
	/达到?|约为?|为|是|近|超过?|将近|可|能|获得?|领取|领到|得到|拿到|分得|分到|发放|补助|补贴|支付|投入|花费|仅|只|有|了|的|标准/gu;
/** 套均总价 of a 成交总额: an amount of money by any of its names. */
const AMOUNT_ZH = /总?(?:价格?|价款|金额|额|均价)$/u;
/** Another time, a ceiling or a scale of amounts: the three are then not one multiplication. */
const OTHER =
	/每[天日周月季年次]|[日月季年]均|其中|分别|各|不等|最[高低多少]|分档|阶梯|起步|起价|不超|上限|以内|以上|以下|至少|首批|第[一二三]|上年|去年|同期|比|增长|下降|另|还有|连同|加上|外加|以及剩余|含|扣|税/u;
const MEAN_EN = /\b(?:an average of|average of|averaging|on average|a mean of)(?: about| around| nearly| just| some)? $/iu;
const EACH_EN =
	/^(?: \p{L}+)? (?:each|apiece|per person|a person|a head|per head|per household|a household|per family|a piece)\b/u;
const OTHER_EN =
	/\b(?:year|month|week|day|annual|annually|monthly|daily|previous|compared|than|up|down|rose|fell|including|respectively|least|most|maximum|some of|of which|of whom|tax)\b/iu;

const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['money', 'measure', 'count']);

const found = new WeakMap<DocumentView, readonly PerUnit[]>();

/** All such triples of a document, found once. */
export function perUnitsOf(view: DocumentView): readonly PerUnit[] {
	let all = found.get(view);
	if (!all) {
		const english = view.reading.language === 'en';
		all = prose(view).flatMap((paragraph) => {
			const here = perUnitsIn(view, paragraph);
			if (!english) return here;
			const known = new Set(here.map(({ rate }) => rate));
			return [...here, ...perUnitsEn(view, paragraph).filter(({ rate }) => !known.has(rate))];
		});
		found.set(view, all);
	}
	return all;
}

interface RateWords {
	form: PerUnit['form'];
	counts: (figure: Figure) => boolean;
	/** The thing told per unit; "" when it is not named. */
	thing: string;
	loose?: boolean;
}

function rateWords(text: string, rate: Figure, sentence: SentenceStretch, language: Language): RateWords | null {
	const lead = text.slice(Math.max(sentence.from, rate.from - 30), rate.from);
	if (language === 'en') {
		if (!MEAN_EN.test(lead) || !EACH_EN.test(text.slice(rate.to, rate.to + 30))) return null;
		return { form: 'mean', counts: ({ kind }) => kind === 'count', thing: '' };
	}
	const mean = MEAN_ZH.exec(lead);
	const price = mean ? null : (PRICE_ZH.exec(lead) ?? ONE_COSTS_ZH.exec(lead));
	const match = mean ?? price;
	const unit = mean?.[1] ?? mean?.[2] ?? mean?.[3] ?? mean?.[4] ?? price?.[1];
	const fits = unit === undefined ? undefined : ONE_ZH[unit];
	if (!match || !fits) return null;
	const named = (match.at(-1) ?? '').replace(VERBS_ZH, '').trim();
	const thing = rate.kind === 'money' && !SPENT.test(named) ? named.replace(AMOUNT_ZH, '') : named;
	// What was sown is not always what was reaped.
	const loose = mean?.[4] !== undefined;
	// What visitors spend is told by the visit.
	const visits = unit === '人' && SPENDING.test(thing);
	return {
		form: mean ? 'mean' : 'price',
		counts: (figure) => fits.test(figure.unit) || (visits && figure.unit === '人次'),
		thing,
		loose: loose || visits,
	};
}

function perUnitsIn(view: DocumentView, paragraph: Paragraph): PerUnit[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const all = view.figuresIn(paragraph.index).filter(({ kind }) => kind !== 'time');
	const found: PerUnit[] = [];
	for (const rate of all) {
		if (!AMOUNTS.has(rate.kind) || rate.value === null) continue;
		const sentence = stretchAt(view.sentencesIn(paragraph.index), rate.from);
		if (!sentence || sentence.to - sentence.from > 200) continue;
		const told = rateWords(text, rate, sentence, language);
		if (!told) continue;
		const next = all[all.indexOf(rate) + 1];
		const turned = told.form === 'mean' && language === 'zh' && next && takesIn(text, rate, next, sentence);
		const words = turned ? { ...told, form: 'price' as const } : told;
		const others = all.filter((f) => f !== rate && !isTheOne(text, f, rate) && f.from >= sentence.from && f.to <= sentence.to);
		// A mean comes last; what stands behind it is told of something else.
		const before =
			words.form === 'mean' ? others.filter((f) => f.to <= rate.from) : turned ? others.filter((f) => f.to <= next.to) : others;
		const here = before.filter((f) => words.counts(f));
		const earlier =
			here.length === 0 && words.form === 'mean' && language === 'zh' ? countBefore(view, paragraph, all, rate, words) : null;
		const counts = earlier ? [earlier] : here;
		const totals = before.filter((f) => sameUnit(f, rate) && !words.counts(f));
		const count = counts.length > 1 ? summedUp(text, counts) : counts[0];
		const total = totals[0];
		if (!count || !total || totals.length > 1 || before.length > 5) continue;
		if (measureOf(count).class === measureOf(rate).class || count.value === null || total.value === null) continue;
		const span = text.slice(
			earlier ? sentence.from : words.form === 'mean' ? Math.min(count.from, total.from) : sentence.from,
			words.form === 'mean' ? rate.to : turned ? next.to : sentence.to,
		);
		// The total may be last year's, of those that there are: no more than likely.
		const words_ = turned || words.form === 'mean' ? span.replace(LAST_YEAR, '$1') : span;
		const taken = words.form === 'price' && !turned && isTotalOf(text, words, rate, count, total);
		const loose = earlier !== null || turned === true || words_ !== span || taken || words.loose === true;
		const timed = words.form === 'price' && language === 'zh' ? withoutCommonTime(words_) : words_;
		if ((language === 'zh' ? OTHER : OTHER_EN).test(timed) || basisWords(words_) !== '') continue;
		// A mean comes last, after what it is a mean of; a price comes first and its total last.
		const inOrder =
			words.form === 'mean' ? rate.from > Math.max(count.from, total.from) : total.from > Math.max(count.from, rate.from);
		if (!inOrder) continue;
		const ahead = text.slice(Math.max(sentence.from, total.from - 24), total.from);
		if (words.form === 'price' && language === 'zh' && !turned && !taken && !TOTAL_ZH.test(ahead)) continue;
		const totalWords = clauseWords(text, sentence, total);
		const spent =
			(SPENT.test(words.thing) && SPENT.test(totalWords)) || (SPENDING.test(words.thing) && SPENT_BY_VISITORS.test(totalWords));
		if (words.thing !== '' && words.form === 'mean' && !spent && !isThing(words.thing, totalWords, rate)) continue;
		found.push({ paragraph, rate, count, total, form: words.form, ...(loose ? { loose } : {}) });
	}
	return found;
}

/** 人均消费120元 of the 旅游收入 that the visitors brought. */
const SPENDING = /^(?:旅游)?(?:消费|花费)$/u;
const SPENT_BY_VISITORS = /(?:旅游(?:总|综合)?|景区|门票|经营)收入|消费(?:总?额)?/u;

/** The 一盏 of 一盏路灯造价4200元. */
const isTheOne = (text: string, figure: Figure, rate: Figure): boolean =>
	figure.value === '1' &&
	figure.to <= rate.from &&
	/^一/u.test(figure.text) &&
	!/[，。；：]/u.test(text.slice(figure.to, rate.from));

/** 新收案件 of each, 新收案数 of all: the noun may end in what counts it. */
const coreOf = (thing: string): string => (thing.length > 3 ? thing.replace(/(?:件|数量?|量|人次|额)$/u, '') : thing);

/** The thing of each is in the words of all; of what is measured its noun will do: 捐出衣物 of each, 旧衣物 of all. */
const isThing = (thing: string, words: string, { kind }: Figure): boolean =>
	words.includes(coreOf(thing)) || (kind === 'measure' && thing.length >= 4 && words.includes(thing.slice(-2)));

/** What works cost: 总投资4.8亿元，平均每公里造价1500万元. */
const SPENT = /(?:投资|造价|投入|花费|成本|费用)$|(?:投资|造价|投入|花费|成本|费用)(?=\d|约|达|为)/u;

/** 每人每月200元，650人每月共13万元: what both the price and the total are by parts them no more. */
function withoutCommonTime(words: string): string {
	const times = words.match(/[每一][天日周月季年](?!级)/gu) ?? [];
	const [a, b] = times;
	return a && b && times.length === 2 && a.slice(1) === b.slice(1) ? words.replace(a, '').replace(b, '') : words;
}

/** 去年 of the total's clause alone. */
const LAST_YEAR = /(^|，|。)(?:去年|上年)(?![^，。；]{0,6}(?:同期|相比))/u;
/** What is taken in by all of it: 平均每吨售价3000元，销售收入780万元. */
const TAKEN =
	/^，(?:(?:这样|算下来|那么)，?)?(?:[一每][亩株棵头]地?)?(?:实现|带来|获得?|取得)?(?:总|全年|毛|纯)?(?:销售|经营|票房|门票|营业|租金|服务|住宿)?(?:总)?(?:收入|销售额|产值|货款|总价|总额|金额)(?:就有|就是|就能有|能有|可达|有|达到?|为|约|共|共计|合计)?$/u;

/** 户均增收800元，共增收1040万元. */
const IN_SUM = /^，(?:共计?|合计|总共|累计|总计)(?!有)\p{Script=Han}{0,6}$/u;

const takesIn = (text: string, rate: Figure, next: Figure, sentence: SentenceStretch): boolean =>
	next.to <= sentence.to &&
	sameUnit(rate, next) &&
	(TAKEN.test(text.slice(rate.to, next.from)) || IN_SUM.test(text.slice(rate.to, next.from)));

/**
 * What is taken in by all that is counted, or the very thing told of each: 每公斤6元，采收15万公斤，销售收入90万元; 每亩租金800元,
 * …得租金192万元.
 */
function isTotalOf(text: string, { thing }: RateWords, rate: Figure, count: Figure, total: Figure): boolean {
	// 种3000株，每株卖4元，收入1.2万元: the total follows the price, when that comes last.
	const link = text.slice(rate.from > count.from ? rate.to : count.to, total.from);
	if (total.from < count.to || link.length > 48 || /[。；]/u.test(link)) return false;
	return TAKEN.test(link) || (thing.length >= 2 && isThingAgain(text, thing, total));
}

/** 可得租金192万元: the thing again, right before the total. */
const isThingAgain = (text: string, thing: string, total: Figure): boolean => {
	const lead = /[^，。；：]{0,16}$/u.exec(text.slice(Math.max(0, total.from - 16), total.from))?.[0] ?? '';
	return (
		/(?:可|能|共|合计|累计)?(?:得|领取?|获得?|收入?|发放|拿到?|支付|付出)(?:到|了)?/u.test(lead) &&
		lead.replace(VERBS_ZH, '').endsWith(thing)
	);
};

/** The one count of the sentence before, where the sentence of the mean has none. */
function countBefore(
	view: DocumentView,
	paragraph: Paragraph,
	all: readonly Figure[],
	rate: Figure,
	words: RateWords,
): Figure | null {
	const rows = rowsIn(view, paragraph);
	const at = rows.findIndex((row) => rate.from >= row.from && rate.from < row.to);
	const previous = rows[at - 1];
	if (!previous) return null;
	const counts = all.filter((f) => f.from >= previous.from && f.to <= previous.to && words.counts(f) && f.modifier === 'exact');
	return counts.length === 1 &&
		!NO_COUNT.test(paragraph.text.slice(Math.max(previous.from, (counts[0]?.from ?? 0) - 10), counts[0]?.from))
		? (counts[0] ?? null)
		: null;
}

const NO_COUNT = /其中|计划|拟|将|目标|比|较|增加|减少|[每均]/u;

/** 甲3辆，乙5辆，合计8辆: the count that sums up the others before it; undefined where none does. */
const summedUp = (text: string, counts: readonly Figure[]): Figure | undefined => {
	const last = counts.at(-1);
	return last && /(?:合计|共计|总计|一共|总共)$/u.test(text.slice(Math.max(0, last.from - 4), last.from)) ? last : undefined;
};

function clauseWords(text: string, sentence: SentenceStretch, figure: Figure): string {
	const clause = stretchAt(sentence.clauses, figure.from);
	return clause ? text.slice(clause.from, clause.to) : '';
}
