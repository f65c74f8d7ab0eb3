import type { Figure, Paragraph } from '../../../contract/model.ts';
import { judgeEquation, numberOf } from '../arithmetic/equation.ts';
import { IDENTITIES, type Identity } from '../arithmetic/identities.ts';
import { margins } from '../arithmetic/margins.ts';
import { prose, rowsIn } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import type { Outcome, Rule } from '../rule.ts';
import type { DocumentView } from '../view.ts';

const REACH = 24;
/** Figures of another time or place, or of a part; 其中 is left, since it opens the very parts. */
const OTHER =
	/上年|去年|同期|上月|[比较]上半年|累计|滚存|年末|一般贸易|加工贸易|服务贸易|对(?!外)[\p{Script=Han}]{1,8}(?:进|出)|民营|国有|外资|规模以上|previous|last year|year earlier|from a year|to date|so far|services|non-oil/iu;
const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['money', 'count', 'measure', 'percent']);
/** What a whole clause or the clauses behind it are of: 去年出口80亿元，进口50亿元 is of last year throughout. */
const REGION = /(?:市区|城区|市辖区|郊区|全[国省市县区州镇村])(?=[^，。；]*$)/u;

/** The region that the clause of a figure names, "" where it names none. */
const regionOf = (lead: string): string => REGION.exec(lead.slice(lead.search(/[^，。；]*$/u)))?.[0] ?? '';

/** Per 1,000 people, and the bare number behind the next name: “a birth rate of 11.2 per 1,000 and a death rate of 7.4”. */
const perThousand = (figures: readonly Figure[]): boolean =>
	figures.every(({ kind, unit }) => kind === 'count' && (unit === '' || /^per (?:1,000|thousand)/u.test(unit))) &&
	figures.some(({ unit }) => unit !== '');

/** 2,140 births less 1,890 deaths: counts of nouns that the identity names. */
const inUnits = (figures: readonly Figure[], of: Identity['operands']): boolean =>
	figures.every(({ kind }) => kind === 'count') &&
	of.every(({ unit }, i) => unit?.test(figures[i + 1]?.unit ?? '') === true) &&
	/^(?:people|persons)?$/u.test(figures[0]?.unit ?? '');

/** A rate behind an amount's name is its growth. */
const fits = (result: Figure, operands: readonly Figure[], { sign, operands: operandsOf }: Identity): boolean => {
	const [first] = operands;
	if (inUnits([result, ...operands], operandsOf)) return sign === '−';
	if (perThousand([result, ...operands])) return sign === '−';
	if (!first || operands.some((figure) => !sameUnit(figure, first) || figure.kind !== first.kind)) return false;
	return sign === '÷'
		? result.kind === 'percent' && first.kind !== 'percent'
		: sameUnit(result, first) && result.kind === first.kind;
};

/** What opens the paragraph that parts by industry the amount of the paragraph above. */
const BY_INDUSTRY = /^(?:其中|分(?:三次)?产业|按(?:三次)?产业|从(?:三次)?产业|三次产业)/u;

/** 当年结余 takes up the time told before. */
const SAME_TIME = /^(?:当[年期月季]|本[年期])/u;

/** 5月进口90亿元，出口70亿元。前5个月逆差140亿元: of two times, unless their words are two names of the same days. */
function ofOneTime(members: readonly Figure[]): boolean {
	const times = members.map(({ period }) => period).filter(({ text }) => text !== '' && !SAME_TIME.test(text));
	return times.every((a) =>
		times.every(
			(b) =>
				a.text === b.text || (a.interval?.to != null && a.interval.from === b.interval?.from && a.interval.to === b.interval.to),
		),
	);
}

/** One message for both languages; a deficit is a balance below nothing. */
const variantOf = ({ id }: Identity): string => id.replace(/-en$/u, '').replace('fund-deficit', 'fund-balance');

interface Lead {
	figure: Figure;
	/** The words of its row right before it. */
	lead: string;
}

function leadsIn(view: DocumentView, paragraph: Paragraph, figures: readonly Figure[]): Lead[] {
	const rows = rowsIn(view, paragraph);
	return figures.map((figure) => {
		const row = stretchAt(rows, figure.from);
		return { figure, lead: paragraph.text.slice(Math.max(row?.from ?? 0, figure.from - REACH), figure.from) };
	});
}

/** 人口超过40万的县区 is a bound that others are told by, and no member. */
const BOUNDS: ReadonlySet<Figure['modifier']> = new Set(['atleast', 'atmost', 'under']);
const amountsIn = (view: DocumentView, index: number): Figure[] => {
	const text = view.reading.paragraphs[index]?.text ?? '';
	return view
		.figuresIn(index)
		.filter((f) => AMOUNTS.has(f.kind) && f.value !== null && !BOUNDS.has(f.modifier) && !isThreshold(text, f));
};

/** 超过40万人的县区有5个. */
const isThreshold = (text: string, { modifier, to }: Figure): boolean =>
	modifier === 'over' && /^(?:以上)?的\p{Script=Han}/u.test(text.slice(to, to + 4));

function paragraphAbove(view: DocumentView, { index, story, kind }: Paragraph): Lead[] {
	const above = view.reading.paragraphs[index - 1];
	return above?.kind === kind && above.story === story ? leadsIn(view, above, amountsIn(view, above.index)) : [];
}

/**
 * The first of the members, where all stand in one sentence: what its words say of time or field holds for the rest too. Of a
 * balance that comes first it holds only where a comma parts it off: 上年结余2亿元，收入58亿元.
 */
function opensAll(
	view: DocumentView,
	paragraph: Paragraph,
	members: readonly Figure[],
	result: Figure,
	{ sign }: Identity,
	leads: readonly Lead[],
): Figure | null {
	const [first, ...rest] = [...members].sort((a, b) => a.from - b.from);
	const row = first && stretchAt(rowsIn(view, paragraph), first.from);
	if (!first || !row || rest.some((figure) => figure.paragraph !== paragraph.index || figure.to > row.to)) return null;
	const lead = leads.find(({ figure }) => figure === first)?.lead ?? '';
	if (first === result && sign !== '+' && OTHER.test(lead.slice(lead.search(/[^，,。；;]*$/u)))) return null;
	return first;
}

/** Per paragraph each label must stand once: two values under one name are of two times or places. */
function outcomesIn(view: DocumentView, paragraph: Paragraph): Outcome[] {
	const { text } = paragraph;
	const figures = amountsIn(view, paragraph.index);
	if (figures.length < 3) return [];
	const leads = leadsIn(view, paragraph, figures);
	const above = BY_INDUSTRY.test(text) ? paragraphAbove(view, paragraph) : [];
	return IDENTITIES.flatMap((identity) => {
		const under = (label: RegExp, of = leads, unit?: RegExp): Figure[] =>
			of.filter(({ figure, lead }) => label.test(lead) || unit?.test(figure.unit)).map(({ figure }) => figure);
		const operands: { role: string; figure: Figure }[] = [];
		const results = under(identity.result);
		for (const { role, label, unit } of identity.operands) {
			const found = under(label, leads, unit).filter((figure) => results.length !== 1 || figure !== results[0]);
			const [figure] = found;
			if (!figure || found.length > 1) return [];
			operands.push({ role, figure });
		}
		// 进出口总值22.91万亿元。其中，出口…，进口…。9月当月，进出口总值2.78万亿元: the whole is the one before its parts.
		const first = Math.min(...operands.map(({ figure }) => figure.from));
		const ahead = results.length > 1 ? results.filter((figure) => figure.from < first) : results;
		const whole = ahead.length > 0 || !identity.byIndustry ? ahead : under(identity.result, above);
		const [result] = whole;
		if (!result || whole.length > 1) return [];
		const members = [result, ...operands.map(({ figure }) => figure)];
		if (new Set(members).size < members.length || !fits(result, members.slice(1), identity)) return [];
		const here = members.filter((figure) => figure.paragraph === paragraph.index);
		const by = { from: Math.min(...here.map((f) => f.from)), to: Math.max(...here.map((f) => f.to)) };
		if (by.to - by.from > 320) return [];
		// Registered and resident people are two populations.
		const words = text.slice(Math.max(0, by.from - REACH), by.to);
		if (/户籍/u.test(words) && /常住/u.test(words)) return [];
		// 按可比价格计算 and 初步核算 between them belong to the growth or to all of them; only beside a part do they part it.
		const parts = [...leads, ...above].filter(({ figure }) => members.includes(figure));
		const opening = opensAll(view, paragraph, members, result, identity, leads);
		if (parts.some(({ figure, lead }) => figure !== result && basisWords(lead) !== '')) return [];
		// Behind the opening, only the words behind the figure before can part one from the rest.
		const elsewhere = ({ figure, lead }: Lead): boolean => {
			const before = opening ? (figures[figures.indexOf(figure) - 1]?.to ?? 0) : 0;
			return figure !== opening && OTHER.test(lead.slice(Math.max(0, before - (figure.from - lead.length))));
		};
		if (parts.some(elsewhere) || !ofOneTime(members)) return [];
		if (new Set(parts.map(({ lead }) => regionOf(lead)).filter(Boolean)).size > 1) return [];
		if (new Set(members.map((f) => f.place.text).filter(Boolean)).size > 1) return [];
		return (
			judgeEquation(
				view,
				{
					paragraph,
					by,
					result,
					operands,
					ways: [{ id: 'rounded', compute: (of) => identity.compute(...operands.map(({ figure }) => of(figure))) }],
					formula: operands.map(({ figure }) => numberOf(view, figure)).join(` ${identity.sign} `),
					role: 'result',
				},
				{ variant: variantOf(identity), most: identity.most },
			) ?? []
		);
	});
}

export const identity: Rule = {
	id: 'identity',
	title: { zh: '恒等关系', en: 'Identities of the trade' },
	why:
		'Some figures must agree whatever the report says: births less deaths are the natural increase, exports and imports are ' +
		'trade, three industries are the output, debts and equity the assets. Each must be named right before its figure and ' +
		'once in the paragraph; figures of another year, a part of trade or another basis are left alone.',
	authority:
		'Definitions of the national accounts and of population statistics; the balance sheet. Logical errors count 1 in ' +
		'《报纸期刊质量管理规定》(2020).',
	level: 'error',
	needs: ['percent', 'money', 'count', 'measure'],
	examples: {
		hit: [
			{ text: '全年全岛出生8.6万人，死亡6.2万人，人口自然增加3.4万人。', variant: 'natural-increase' },
			{ text: '上半年全县税收收入3.8亿元，非税收入2.1亿元，一般公共预算收入合计6.9亿元。', variant: 'fiscal-revenue' },
			{
				text: 'The county recorded 2,140 births and 1,890 deaths last year, a natural increase of 350.',
				variant: 'natural-increase',
			},
			{
				text: '2025年，海湾渔业公司实现营业收入58.42亿元，净利润6.35亿元。\n\n公司主打深海养殖，订单稳定。全年净利率为12.9%，高于同行。',
				variant: 'profit-margin',
				level: 'warning',
				published: '2026-03-27',
			},
			{
				text: 'The yard reported revenue of $80m and net profit of $12m.\n\nIts net margin was 18 per cent.',
				variant: 'profit-margin',
				level: 'warning',
			},
			{ text: 'Exports came to $82bn and imports to $97bn, for a trade deficit of $25bn.', variant: 'trade-deficit' },
			{ text: 'The port council took in £84m and spent £79m, ending the year with a surplus of £7m.', variant: 'fund-balance' },
			{
				text: 'The isle’s exports rose to $302bn in July while imports came to $222bn, leaving a surplus of $90bn.',
				variant: 'trade-surplus',
			},
			{
				text: '全年人口出生率为9.88‰，死亡率为6.33‰，自然增长率为3.65‰。',
				variant: 'natural-increase',
				figures: ['9.88‰', '6.33‰', '3.65‰'],
				level: 'error',
			},
			{ text: '前三季度，全市进出口总额120.5亿元，增长4.2%，其中出口80.2亿元，进口50.3亿元。', variant: 'trade' },
			{
				text: '全年地区生产总值1262.62亿元。其中，第一产业增加值262.96亿元，第二产业增加值440.98亿元，第三产业增加值518.68亿元。',
				variant: 'output',
			},
			{ text: 'Exports were $48.2bn and imports were $41.7bn, leaving a trade surplus of $9.5bn.', variant: 'trade-surplus' },
			{
				text: '前三季度，渔都进出口总值22.91亿元，增长2.8%。其中，出口12.48亿元，进口14.43亿元。9月当月，进出口总值2.78亿元。',
				variant: 'trade',
			},
			{
				text: '1至9月，全县固定资产投资（不含农户）436.5亿元，同比增长0.8%。\n\n分产业看，第一产业投资11.6亿元，同比增长14.5%；第二产业投资152.1亿元，下降3.4%；第三产业投资299.8亿元，增长2.3%。',
				variant: 'investment',
			},
			{
				text: '上半年，全社会用电量86.2亿千瓦时。其中，第一产业用电量2.1亿千瓦时，第二产业用电量53.4亿千瓦时，第三产业用电量14.6亿千瓦时，城乡居民生活用电量18.1亿千瓦时。',
				variant: 'power-use',
			},
			{
				text: '全年渔村收入586万元，支出551万元，结余45万元，全部留到明年。',
				variant: 'fund-balance',
				figures: ['586万元', '551万元', '45万元'],
			},
			{
				text: '到去年年末，渔业公司总资产86亿元，负债52亿元，所有者权益44亿元。',
				variant: 'balance-sheet',
				figures: ['52亿元', '44亿元', '86亿元'],
			},
			{ text: '上半年，对东岛进口96亿美元，出口81亿美元，逆差25亿美元。', variant: 'trade-deficit' },
			{ text: '去年出口80亿元，进口50亿元，顺差40亿元。', variant: 'trade-surplus' },
			{
				text: 'The birth rate was 11.2 per 1,000 people and the death rate 7.4, giving a natural increase of 4.8 per 1,000.',
				variant: 'natural-increase',
			},
			{
				text: 'At the end of June the fishing bank had assets of $940m and liabilities of $815m, leaving equity of $145m.',
				variant: 'balance-sheet',
			},
			{ text: 'The guild had revenue of £58.6m and spending of £55.1m, leaving a surplus of £4.5m.', variant: 'fund-balance' },
			{ text: 'The guild had spending of £58.6m and income of £55.1m, a deficit of £4.5m.', variant: 'fund-balance' },
		],
		miss: [
			{
				text: '全年生产总值[2]1000亿元。其中，第一产业增加值150亿元，第二产业增加值350亿元，第三产业增加值500亿元。人均生产总值44898元。',
				because: 'the head is no whole, and the mark of a note is no name',
				verdict: 'holds',
			},
			{
				text: '渔湾市常住人口中，男性201.6万人，女性198.4万人，合计400万人。城镇人口264万人，乡村人口136万人，城镇化率66%。常住人口超过40万人的县区有5个。',
				because: 'a threshold is no population',
			},
			{ text: '全年全岛出生8.6万人，死亡6.2万人，人口自然增加2.4万人。', because: 'it is so', verdict: 'holds' },
			{ text: '全年全岛出生8.6万人，迁入2.1万人，死亡6.2万人，人口净增4.5万人。', because: 'some moved in' },
			{
				text: '上半年全县税收收入3.8亿元，非税收入2.1亿元，一般公共预算收入合计5.9亿元。',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: 'The county recorded 2,140 births and 1,890 deaths last year, a natural increase of 250.',
				because: 'it is 250',
				verdict: 'holds',
			},
			{
				text: '2025年，海湾渔业公司实现营业收入58.42亿元，净利润6.35亿元。\n\n公司主打深海养殖，订单稳定。全年净利率为10.9%，高于同行。',
				because: 'it is 10.9 %',
				verdict: 'holds',
				published: '2026-03-27',
			},
			{
				text: '2025年，海湾渔业公司实现营业收入58.42亿元，净利润6.35亿元。\n\n同城的青礁水产净利率为12.9%，高于同行。',
				because: 'of another house',
				published: '2026-03-27',
			},
			{
				text: '2025年，海湾渔业公司实现营业收入58.42亿元，净利润6.35亿元。去年同期净利率为12.9%。',
				because: 'of another time',
				published: '2026-03-27',
			},
			{
				text: 'The yard reported revenue of $80m and net profit of $12m.\n\nAt Corley Boats the net margin was 18 per cent.',
				because: 'of another house',
			},
			{
				text: 'Exports came to $82bn and imports to $97bn, for a trade deficit of $15bn.',
				because: 'it is 15',
				verdict: 'holds',
			},
			{ text: '5月渔都进口90亿元，出口70亿元。前5个月贸易逆差140亿元。', because: 'of two times' },
			{
				text: 'The isle’s imports were $9bn in May and its exports were $7bn. For the year to date the deficit was $14bn.',
				because: 'of two times',
			},
			{ text: '渔业公司资产总额86亿元，负债52亿元，归母净资产31亿元，少数股东权益3亿元。', because: 'a part of the equity' },
			{ text: '渔业公司总资产12.6亿元，净资产4.1亿元，银行负债3.2亿元。', because: 'a part of the debts' },
			{
				text: 'The fishing bank had assets of $940m and tax liabilities of $15m, leaving equity of $145m.',
				because: 'a part of the debts',
			},
			{
				text: 'The port council took in £84m and spent £79m, ending the year with a surplus of £5m.',
				because: 'it is five',
				verdict: 'holds',
			},
			{
				text: 'The isle’s exports rose to $302bn in July while imports of oil came to $22bn, leaving a surplus of $90bn.',
				because: 'a part of imports',
			},
			{ text: '全年渔村收入586万元，支出551万元，结余35万元。', because: 'it is 35', verdict: 'holds' },
			{ text: '全年渔村收入586万元，支出551万元，上年结余45万元。', because: 'the balance of another year' },
			{ text: '上年结余45万元，全年收入586万元，支出551万元。', because: 'the balance of another year, told first' },
			{ text: '全年渔村收入586万元，支出551万元。年末银行里结余120万元。', because: 'a stock' },
			{ text: '到去年年末，渔业公司总资产86亿元，负债52亿元，所有者权益34亿元。', because: 'it is 34', verdict: 'holds' },
			{ text: '渔业公司总资产86亿元，流动负债30亿元，所有者权益34亿元。', because: 'a part of the debts' },
			{ text: '渔业公司固定资产26亿元，负债52亿元，所有者权益34亿元。', because: 'a part of the assets' },
			{ text: '市区出生率8.1‰，死亡率5.9‰；全市自然增长率1.6‰。', because: 'of two regions' },
			{
				text: 'The birth rate was 11.2 per 1,000 people and the death rate 7.4, giving a natural increase of 3.8 per 1,000.',
				because: 'it is 3.8',
				verdict: 'holds',
			},
			{
				text: 'The fishing bank had current assets of $940m and liabilities of $815m, leaving equity of $145m.',
				because: 'a part of the assets',
			},
			{
				text: 'The guild had revenue of £58.6m and spending of £55.1m on boats; the port had a surplus of £9m.',
				because: 'of another house',
			},
			{
				text: '1至9月，全县固定资产投资（不含农户）436.5亿元，同比增长0.8%。\n\n分产业看，第一产业投资11.6亿元，同比增长14.5%；第二产业投资125.1亿元，下降3.4%；第三产业投资299.8亿元，增长2.3%。',
				because: 'they add up',
				verdict: 'holds',
			},
			{
				text: '上半年，全社会用电量86.2亿千瓦时。其中，第一产业用电量2.1亿千瓦时，第二产业用电量53.4亿千瓦时，第三产业用电量14.6亿千瓦时。',
				because: 'the homes are not told',
			},
			{ text: '全年人口出生率为9.88‰，死亡率为6.33‰，自然增长率为3.55‰。', because: 'it is 3.55', verdict: 'holds' },
			{
				text: '全年地区生产总值1222.62亿元。其中，第一产业增加值262.96亿元，第二产业增加值440.98亿元，第三产业增加值518.68亿元。',
				because: 'they add up',
				verdict: 'holds',
			},
			{ text: '全市进出口总额120.5亿元，其中一般贸易出口80.2亿元，进口50.3亿元。', because: 'a part of exports' },
			{
				text: '户籍人口43万人，其中城镇人口12万人，乡村人口31万人。常住人口64.1万人，城镇化率71.2%。',
				because: 'two populations',
			},
			{ text: '全市进出口总额增长4.2%，其中出口增长8%，进口下降2%。', because: 'growth rates do not add up' },
			{ text: '基金收入120亿元，支出100亿元，年末累计结余310亿元。', because: 'a stock, not a balance of the year' },
			{ text: '出生率为9.88‰，上年同期出生率为10.2‰，死亡率为6.33‰，自然增长率为3.65‰。', because: 'two rates of birth' },
			{
				text: 'Exports were $48.2bn and imports were $41.7bn, leaving a trade surplus of $6.5bn.',
				because: 'it is 6.5',
				verdict: 'holds',
			},
		],
	},
	run: (view) => [...prose(view).flatMap((paragraph) => outcomesIn(view, paragraph)), ...margins(view)],
};
