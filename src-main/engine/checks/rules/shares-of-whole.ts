import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { add, compare, type Exact, exact, toText, whole } from '../../exact.ts';
import { isQuoted, prose } from '../arithmetic/prose.ts';
import { decimalsOf, show } from '../attempt.ts';
import type { SentenceStretch } from '../clauses.ts';
import { basisWords } from '../gate.ts';
import { gap, type Interval, intervalOf, point, sum, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Split {
	paragraph: Paragraph;
	shares: Figure[];
	/** All parts are there: less than the whole is wrong too. */
	whole: boolean;
	/** No words say that one whole is parted: a row of shares that passes a hundred by a little says so itself. */
	bare: boolean;
	by: { from: number; to: number };
}

/** The whole is cut into parts that do not overlap. */
const PARTITION: Record<Language, RegExp> = {
	zh: /(?:从|按|按照|分)[^，,。；;]{0,10}?(?:年龄|性别|学历|户籍|来源|用途|去向|流向|类型|结构|构成|行业|产业|区域|地区|规模|年级|职称|等级|所有制|经济类型)[^，,。；;]{0,6}(?:看|分|划分|统计|来看)|三次产业|一二三产业|[第一]、?二、三(?:次)?产业(?:增加值)?(?:占比|比重|结构|占)|构成(?:为|如下|：)|男女?性?[^。]{0,12}女/u,
	en: /\b(?:broken down|breakdown|by (?:age|sex|gender|type|sector|region|origin|source)|split|divided|made up of|composed of|consist(?:s|ed)? of)\b/iu,
};
/** The last part takes what is left. */
const REST: Record<Language, RegExp> = {
	zh: /(?:其余|剩余|余下|剩下|其他|其它)[^，,。；;：:\d]{0,14}$/u,
	en: /\b(?:the rest|the remaining|the remainder|and others)\b[^.;:\d]{0,30}$|\band the other $/iu,
};
/** Right before a share. */
const SHARE: Record<Language, RegExp> = {
	zh: /(?:占|占比|比重|比例)[^，,。；;：:、\d]{0,6}$/u,
	en: /\b(?:accounted for|accounts? for|accounting for|made up|makes? up|represents?|represented) (?:about |around |some )?$/iu,
};
/** Right behind a share. */
const SHARED: Record<Language, RegExp> = {
	zh: /^(?:用于|用作|来自|属于|是|由|的(?!增|提|降))/u,
	en: /^ (?:were|are|is|was|came|went|goes|go|live|lived|of (?:the|all|its|them|this|that|their))\b/u,
};
const JOINED = /^(?:、|和|与|及|以及|，|,)$|^,? and $/u;
/** Several answers, shares inside a share, shares of another whole, changes. */
const OTHER =
	/多选|可选|选择|认为|表示|知晓|使用过|喜欢|同时|其中|占全(?!部)|占(?!比|总|全部)[^，,。；;：:、\d]{1,10}的|增长|下降|提高|上升|回落|增加|减少|同比|环比|达标|完成|合格|利率|税率|折|完成率|增幅|增速|毛利|持股|\b(?:said|say|answered|multiple|respondents|increase|growth|rose|fell|up|down|more|less|higher|lower|of which|of whom|including|interest|yield|rates?|turnout|support|coverage|scores?)\b/iu;

/** One answer of a scale each: 满意, 基本满意, 不满意; 赞成, 反对, 弃权. Nobody gives two of them. */
const SCALE =
	/不满意|不太满意|反对|不赞成|不同意|不支持|不了解|不清楚|说不清|无所谓|弃权|未表态|\b(?:(?:don[’']t|do not|did not|didn[’']t) (?:know|mind|care)|(?:said|say|voted|answered) no\b|not sure|unsure|no opinion|undecided|neither|dissatisfied|opposed|abstained|disagreed?)\b/iu;
/** What the share of such a scale answered, right behind it. */
const STANCE: Record<Language, RegExp> = {
	zh: /^(?:的\p{Script=Han}{1,6})?(?:则)?(?:表示|认为|持)?(?:非常|比较|基本|很|不太|不|较)?(?:赞成|反对|支持|同意|满意|无所谓|说不清|不清楚|不了解|弃权|未表态|观望|中立|一般)/u,
	en: /^ (?:of (?:them|those|respondents|voters|people|residents) )?(?:said|say|voted|answered|were|are|was|is|did|didn[’']t|do|don[’']t|had|have|opposed?|support(?:ed)?|backed|back|favou?r(?:ed)?|agreed?|disagreed?|abstained|remain(?:ed)?|chose|wanted|want)\b/u,
};
const REST_OF_THEM = /(?:其余|剩余|余下|剩下)的?$/u;
const CHOSE = /选择|认为|表示|喜欢/gu;
const SAID = /表示|认为|\b(?:said|say|answered|respondents|support)\b/giu;
/** In English the verb is said once: accounts for 44%, barley for 31%. */
const FOR = /\p{L} for (?:about |around |some )?$/u;
/** 41% is in shares, 37% in bonds, …, and the remaining 11% in cash. */
const IN = /^ (?:in|on|from|to|at|by)\b/u;

const HUNDRED = whole(100);
const LITTLE_MORE = whole(110);

const OPENING: Record<Language, RegExp> = {
	zh: new RegExp(PARTITION.zh.source, 'gu'),
	en: new RegExp(PARTITION.en.source, 'giu'),
};
const LEFT = /其余|剩余|余下|剩下|\bthe (?:rest|remaining|remainder)\b/giu;
/** How many wholes a stretch seems to cut. */
const opened = (words: string, language: Language): number =>
	Math.max([...words.matchAll(OPENING[language])].length, [...words.matchAll(LEFT)].length);

function splitsIn(view: DocumentView, paragraph: Paragraph, sentence: SentenceStretch, figures: readonly Figure[]): Split[] {
	const { text } = paragraph;
	const { language } = view.reading;
	const words = text.slice(sentence.from, sentence.to);
	const percents = figures.filter(
		({ kind, unit, value }) => kind === 'percent' && unit !== '‰' && unit !== '成' && value !== null,
	);
	const [first, last] = [percents[0], percents.at(-1)];
	if (!first || !last || percents.length < 2 || percents.length > 12) return [];
	// 其余18.3%选择其他: who is left has chosen none of what the others chose.
	const left = REST_OF_THEM.test(text.slice(Math.max(sentence.from, last.from - 8), last.from));
	const plain = SCALE.test(words) ? words.replace(SAID, '') : left ? words.replace(CHOSE, '') : words;
	if (opened(words, language) > 1 || OTHER.test(plain) || basisWords(words) !== '' || isQuoted(paragraph, first.from)) return [];
	const rest = REST[language].test(text.slice(Math.max(sentence.from, last.from - 30), last.from));
	const bare = !rest && !PARTITION[language].test(words);
	if (bare && percents.length < 3) return [];
	// A bracketed share is one of something else.
	if (/[（(]/u.test(words)) return [];
	const scale = SCALE.test(words);
	const told = SHARE.en.test(text.slice(Math.max(sentence.from, first.from - 20), first.from));
	const shares = percents.every((figure, i) => {
		const before = percents[i - 1];
		const from = before ? before.to : sentence.from;
		const lead = text.slice(Math.max(from, figure.from - 20), figure.from);
		if (i > 0 && language === 'en' && told && FOR.test(lead)) return true;
		if (i > 0 && language === 'en' && rest && IN.test(text.slice(figure.to, figure.to + 6))) return true;
		if (SHARE[language].test(lead) || REST[language].test(text.slice(Math.max(from, figure.from - 30), figure.from))) return true;
		if (scale && STANCE[language].test(text.slice(figure.to, figure.to + 32))) return true;
		return JOINED.test(text.slice(from, figure.from)) || SHARED[language].test(text.slice(figure.to, figure.to + 12));
	});
	if (!shares) return [];
	return [{ paragraph, shares: percents, whole: rest, bare, by: { from: first.from, to: last.to } }];
}

/**
 * What the shares of n parts may add up to, beside their own rounding: nothing. Cut off, each may lose a whole unit, and gains
 * none: only the upper bound knows of that.
 */
function added(shares: readonly Figure[]): Interval | null {
	const [rounded, cut] = [shares.map((figure) => intervalOf(figure)), shares.map((figure) => intervalOf(figure, 'cut'))];
	if ([...rounded, ...cut].some((one) => one === null)) return null;
	return { low: sum(rounded.flatMap((one) => one ?? [])).low, high: sum(cut.flatMap((one) => one ?? [])).high };
}

const printedSum = (shares: readonly Figure[]): Exact =>
	shares.reduce((total, { value }) => add(total, exact(value ?? '0')), whole(0));

function judge(view: DocumentView, { paragraph, shares, whole: all, bare, by }: Split): Outcome | null {
	const total = added(shares);
	if (!total?.low || !total.high) return null;
	const over = compare(total.low, HUNDRED) > 0;
	const under = all && compare(total.high, HUNDRED) < 0;
	// Shares of several wholes, or that overlap, pass it by far.
	if (bare && (!over || compare(total.low, LITTLE_MORE) > 0)) return null;
	const fails = over || under;
	const decimals = Math.max(...shares.map(decimalsOf));
	const computed = `${show(point(printedSum(shares)), decimals)}%`;
	const distance = gap(total, point(HUNDRED));
	const relation = {
		verdict: fails ? ('fails' as const) : ('holds' as const),
		figures: shares.map(({ id }) => id),
		operands: shares.map((figure) => ({
			role: 'share',
			figure: figure.id,
			interval: toIntervalText(intervalOf(figure) ?? { low: null, high: null }),
		})),
		formula: shares.map(({ value }) => value ?? '').join(' + '),
		printed: all ? '100%' : '≤ 100%',
		computed,
		interval: toIntervalText(total),
		gap: fails && distance ? toText(distance) : null,
		pairedBy: [view.spanOf(paragraph, by.from, by.to)],
		readings: [{ id: 'truncated', holds: !fails, computed }],
	};
	if (!fails) return { relation };
	return {
		relation,
		finding: {
			variant: over ? 'above' : 'below',
			level: 'warning',
			params: { count: shares.length, formula: relation.formula, computed },
			figures: relation.figures,
			paragraphs: [paragraph.index],
			spans: shares.map(({ start, end }) => ({ start, end })),
			basis: [...new Set(shares.map((figure) => view.sentenceOf(figure)))],
		},
	};
}

/** Rows are cut where the next whole is opened: …；从年龄看，…. Two wholes in one stretch cannot be told apart. */
function wholesIn(view: DocumentView, paragraph: Paragraph): SentenceStretch[] {
	const partition = PARTITION[view.reading.language];
	const wholes: SentenceStretch[] = [];
	let goesOn = false;
	for (const sentence of view.sentencesIn(paragraph.index)) {
		const words = paragraph.text.slice(sentence.from, sentence.to);
		const last = wholes.at(-1);
		if (last && goesOn && !partition.test(words)) last.to = sentence.to;
		else wholes.push({ ...sentence });
		goesOn = /[；;]\s*$/u.test(words.slice(-3));
	}
	return wholes;
}

function run(view: DocumentView): Outcome[] {
	return prose(view).flatMap((paragraph) => {
		const figures = view.figuresIn(paragraph.index).filter(({ kind }) => kind !== 'time');
		if (figures.length < 2) return [];
		let cursor = 0;
		return wholesIn(view, paragraph).flatMap((stretch) => {
			const here: Figure[] = [];
			for (; cursor < figures.length; cursor++) {
				const figure = figures[cursor];
				if (!figure || figure.from >= stretch.to) break;
				if (figure.from >= stretch.from) here.push(figure);
			}
			return splitsIn(view, paragraph, stretch, here).flatMap((split) => judge(view, split) ?? []);
		});
	});
}

export const sharesOfWhole: Rule = {
	id: 'shares-of-whole',
	title: { zh: '各部分占比之和', en: 'Shares of one whole' },
	why:
		'Shares of parts that do not overlap cannot come to more than 100 %, and where 其余 or “the rest” closes the row they ' +
		'must come to it. Only a sentence that says it cuts one whole (从年龄看, by age, 其余) is added up: in polls people ' +
		'give several answers, 其中 opens a share inside a share, and 等 leaves parts out.',
	authority: 'The sum of n rounded shares is off by at most n/2 units. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['percent'],
	examples: {
		hit: [
			{
				text: 'Thirty-eight per cent of the budget goes on staff, 27 per cent on fuel and the other 45 per cent on repairs.',
				variant: 'above',
			},
			{ text: '受访船家中，选择公港的占48.5%，选择普惠港的占39.2%，其余18.3%选择其他港。', variant: 'above' },
			{ text: 'In the poll, 40% said yes, 35% said no and 30% did not know.', variant: 'above' },
			{ text: '对于是否加装浮桥，52%的船主赞成，31%反对，另有27%表示无所谓。', variant: 'above' },
			{ text: '渡客中，学生占16.8%，渔民占46.3%，游客占24.2%，职员占14.6%。', variant: 'above' },
			{ text: '问卷显示，对渡口“满意”的占71%，“基本满意”的占22%，表示“不满意”的占11%。', variant: 'above' },
			{
				text: 'Cod accounts for 44% of the catch, herring for 31% and squid for the remaining 28%.',
				variant: 'above',
			},
			{
				text: 'Of the catch, 41% is in cold store, 37% in ice, 16% in brine and the remaining 11% in tins.',
				variant: 'above',
			},
			{ text: '同岛件、异岛件、出海件占比分别为19.1%、78.7%、12.2%。', variant: 'above' },
			{
				text: '从年龄看，青年、中年、老年会员分别占45%、38%、27%。',
				variant: 'above',
				figures: ['45%', '38%', '27%'],
				level: 'warning',
			},
			{ text: '这笔资金60%用于修渠，25%用于育苗，其余20%用于培训。', variant: 'above' },
			{ text: '按来源分，本省游客占45%，外省游客占38%，其余境外游客占7%。', variant: 'below' },
			{ text: 'By age, 45% were under 30, 38% were 30 to 50 and the remaining 27% were older.', variant: 'above' },
		],
		miss: [
			{
				text: 'Thirty-eight per cent of the budget goes on staff, 27 per cent on fuel and the other 35 per cent on repairs.',
				because: 'a hundred',
				verdict: 'holds',
			},
			{
				text: '受访船家中，选择公港的占48.5%，选择普惠港的占39.2%，其余12.3%选择其他港。',
				because: 'a hundred',
				verdict: 'holds',
			},
			{ text: 'In the poll, 40% said yes, 35% said no and 25% did not know.', because: 'a hundred' },
			{ text: 'In the poll, 40% said cod, 35% said herring and 30% said squid.', because: 'they may have said several' },
			{ text: '对于是否加装浮桥，52%的船主赞成，31%反对，另有17%表示无所谓。', because: 'a hundred' },
			{
				text: 'Of the catch, 41% is in cold store, 37% in ice, 16% in brine and the remaining 6% in tins.',
				because: 'they come to 100',
				verdict: 'holds',
			},
			{ text: '问卷显示，认为渡口方便的占71%，认为便宜的占52%，认为干净的占41%。', because: 'several answers' },
			{
				text: 'Cod accounts for 44% of the catch, herring for 31% and squid for the remaining 25%.',
				because: 'they come to 100',
				verdict: 'holds',
			},
			{
				text: '新设企业中，民营的比例都高：制造占90.2%、服务占93.3%、数字占94.6%。',
				because: 'each is a share of its own whole',
			},
			{ text: '从年龄看，青年、中年、老年会员分别占35%、38%、27%。', because: 'they come to 100', verdict: 'holds' },
			{ text: '从年龄看，青年、中年、老年会员分别占33.3%、33.3%、33.3%。', because: 'rounding', verdict: 'holds' },
			{ text: '受访者中，选择价格的占45%，选择质量的占62%，其余因素占20%。', because: 'several answers' },
			{ text: '从年龄看，青年会员占60%，其中女青年占55%。', because: 'a share inside a share' },
			{ text: '从来源看，本省游客占45%，邻省游客占20%。', because: 'not all parts are told', verdict: 'holds' },
			{ text: '蜜柚、脐橙产量分别占全省的60%和55%。', because: 'two wholes' },
			{
				text: '从来源看，省内客源占62.5%，省外占30.1%，境外占7.4%；从年龄看，青年占45%，中年占35%，老年占20%。',
				because: 'two wholes',
				verdict: 'holds',
			},
			{ text: '苗木成活率达95%，其余地块补植率为30%。', because: 'rates, not shares' },
		],
	},
	run,
};
