/**
 * The stories that are told of a whole nation: they open with it, say it again, or open with one of its offices whose
 * numbers are the nation's.
 */
import { isField } from '../place-asides.ts';
import { type MainPlace, OPENERS_ZH, OPENING_REACH, type StoryPlaces } from '../place-weights.ts';
import type { PlaceMention, QualifierDraft } from '../types.ts';

/** How often a story that names no place of its own says 全国 before it is the nation's. */
export const NATION_TIMES = 2;

/** 新华社北京|10月21日电: where it was filed. */
const WIRED = /^(?:\d{1,2}月\d{1,2}日)?[专快]?(?:电|讯)/u;
const isWired = (mention: PlaceMention, text: string): boolean =>
	mention.dateline === true || WIRED.test(text.slice(mention.to, mention.to + 8));
/** 全国339个城市, 全国累计: the nation as what is counted over. */
const SCOPED =
	/^(?:共|累计|已|\d|城市|铁路|公路|民航|水路|规模以上|居民|城镇|农村|粮食|夏粮|秋粮|普通|国内|各地|各级|港口|外贸|货物|进出口|出口|进口|经济|工业|财政|网民|完成|实现)/u;
/** 全国电影总票房31亿元: what is counted in the whole of it right behind, and no congress or match held somewhere. */
const COUNTED =
	/^(?!平均|\p{Script=Han}{0,14}(?:会议|大会|论坛|博览会|比赛|锦标赛|联赛|运动会|人大|政协|百强|代表|品牌|召开|举行|举办))[\p{Script=Han}、“”]{1,18}?[近约逾超]?\d/u;
/** The first sentence of a text is told of it. */
const FIRST_SENTENCE = /^[^。！？]{0,40}$/u;
const isScoped = ({ from, to }: PlaceMention, text: string, alone: boolean): boolean =>
	SCOPED.test(text.slice(to, to + 4)) ||
	(alone && FIRST_SENTENCE.test(text.slice(0, from)) && COUNTED.test(text.slice(to, to + 24)));
/** Whether no sentence begins with a town or a county, of which the story might be as well. */
const noTownHeads = (paragraphs: readonly StoryPlaces[]): boolean =>
	paragraphs.every(({ view: { paragraph }, mentions }) =>
		mentions.every(
			({ parts, from, passing, dateline, part }) =>
				passing ||
				dateline ||
				part ||
				!/^(?:city|county|site)$/u.test(parts.at(-1)?.level ?? '') ||
				!/(?:^|[。！？])\s*$/u.test(paragraph.text.slice(Math.max(0, from - 2), from)),
		),
	);
/** 国内生产总值, 国内航线: a sort of thing. */
const SORT = /^(?:生产总值|旅|游|航|贸易|市场|首|最|外|循环|领先|多|各)/u;
/** What is dealt in all over the nation. */
const MARKET =
	/^(?:大宗)?(?:商品)?(?:期货|期市|现货|成品油|汽柴油|汽油|柴油|油价|金价|黄金|饰品金|钢材|钢市|生猪|猪价|粮价|玉米|大豆|棉花|股市|债市|汇市|沥青|煤炭|动力煤|铁矿石|碳酸锂|机票|航线票价)/u;
/** Whether the first paragraph of the text begins with such a market. */
const opensMarket = ({ from, to }: PlaceMention, text: string, body: number): boolean =>
	body === 1 && FIRST_SENTENCE.test(text.slice(0, from)) && MARKET.test(text.slice(to, to + 8));
/** The nation by its names; 国内 is a sort of thing. */
const NATION: ReadonlySet<string> = new Set(['全国', '我国', '中国']);
/** 31个省（自治区、直辖市）: all of them are the nation. */
const isNation = (text: string): boolean => NATION.has(text) || text.startsWith('31个省');
/** 我国最大的…, 中国首座…: one thing among the nation's, and it stands somewhere. */
const ONE_OF_NATION = /^(?:首|最|第一|唯一|重要|著名|知名|规模最|境内|自主)/u;

/** 2019年，全国事故总体平稳: the nation as what the text begins with, behind a time at most. */
const begins = ({ from }: PlaceMention, text: string): boolean => from <= OPENING_REACH && OPENERS_ZH.test(text.slice(0, from));

/**
 * An office of the nation: what it counts, it counts in the whole of it. 国家税务总局云川市税务局 and 教育部门 are others.
 */
const OFFICE =
	/(?:国家(?:统计|税务|邮政|能源|医疗保障|医保|卫生健康|卫健|发展改革|发展和改革|粮食和物资储备|林业和草原|文物|药品监督管理|疾病预防控制|疾控|铁路|外汇管理|知识产权|数据|电影|移民管理|网信|市场监管|市场监督管理|金融监督管理|金融监管|体育|广电|电网)(?:总局|局|委员会|委|中心|署|公司)|(?:财政|商务|教育|公安|交通运输|农业农村|农业|应急管理|水利|生态环境|环境保护|工业和信息化|住房和城乡建设|住建|人力资源和社会保障|人社|文化和旅游|文旅|自然资源|国土资源|民政|司法|科技|退役军人事务|卫生|铁道|建设)部(?![门分位件])|(?:海关|市场监管|税务|体育|应急管理|金融监管)总[署局]|国务院(?!批复|批准|特殊|津贴|参事)|全国(?:妇联|工商联|老龄|爱卫)|最高(?:人民)?(?:法院|检察院|法|检)|中国(?:人民银行|民航局|气象局|地震台网|互联网络信息中心|物流与采购联合会|汽车工业协会|国家铁路集团)|中央气象台|国铁集团|(?<!市)民航局|(?:银保监|证监|保监|银监)会|工信部|央行)(?!\p{Script=Han}{0,8}?(?:调查队|[支总大]队|税务局|监管局|分局|分行|中心支行))/u;
/** A report names whose numbers it tells in its first words. */
const OFFICE_REACH = 60;

/** Whether an office of the nation opens the story before any place is named. */
function opensWithOffice(text: string, mentions: readonly PlaceMention[]): boolean {
	const office = OFFICE.exec(text.slice(0, OFFICE_REACH));
	if (!office) return false;
	const end = office.index + office[0].length;
	return !mentions.some(
		(mention) => mention.from < end && mention.points !== 'country' && !mention.dateline && !isWired(mention, text),
	);
}

/**
 * 全国, where a story tells of it again and of no place inside it. `first`: only where it is the first place that the
 * headline or the text names.
 */
export function ofNation(paragraphs: readonly StoryPlaces[], first: boolean): MainPlace | null {
	let times = 0;
	let opened = false;
	const alone = noTownHeads(paragraphs);
	let office = false;
	let inland: QualifierDraft | null = null;
	let bodies = 0;
	let market = false;
	let found: MainPlace | null = null;
	for (const { view, mentions } of paragraphs) {
		const { kind, index } = view.paragraph;
		if (kind === 'furniture' || kind === 'noise' || kind === 'caption') continue;
		if (!opened && opensWithOffice(view.paragraph.text, mentions)) {
			times++;
			office = true;
		}
		// A headline may keep silent of it; the first paragraph of the text does not.
		opened ||= kind === 'body' || times > 0;
		if (kind === 'body') bodies++;
		for (const mention of mentions) {
			// 国家发展改革委：国内油价…: the nation of its office, where the story has no other word for it.
			// So is the market that a story opens with: 14日国内大宗商品期货大面积走低.
			market ||= opensMarket(mention, view.paragraph.text, kind === 'body' ? bodies : -1);
			if ((office || market) && mention.text === '国内' && !SORT.test(view.paragraph.text.slice(mention.to, mention.to + 4)))
				inland ??= {
					text: mention.text,
					paragraph: index,
					from: mention.from,
					to: mention.to,
					origin: 'inherited',
					source: 'story',
				};
			if (mention.points === 'world' || (mention.points === 'country' && !isNation(mention.text))) continue;
			if (!isNation(mention.text)) {
				if (
					first &&
					!found &&
					!market &&
					!mention.region &&
					!isWired(mention, view.paragraph.text) &&
					mention.passing !== 'address'
				)
					return null;
				continue;
			}
			// 跻身全国前五: among whom it is ranked.
			if (isField(mention, view.paragraph.text)) continue;
			if (ONE_OF_NATION.test(view.paragraph.text.slice(mention.to, mention.to + 4))) {
				if (first && !found) return null;
				continue;
			}
			const opens =
				found === null &&
				kind === 'body' &&
				!mention.passing &&
				(isScoped(mention, view.paragraph.text, alone) || (!first && begins(mention, view.paragraph.text)));
			times += kind === 'headline' || kind === 'deck' || opens ? NATION_TIMES : 1;
			const span = { paragraph: index, from: mention.from, to: mention.to, origin: 'inherited', source: 'story' } as const;
			found ??= { draft: { text: mention.text, ...span }, level: 'country' };
		}
	}
	if (found) found = { ...found, draft: asMostlySaid(found.draft, paragraphs) };
	return times >= NATION_TIMES ? found : !found && inland ? { draft: inland, level: 'country' } : null;
}

/** 我国 once and 全国 ever after: the nation by the name that the story mostly gives it. */
function asMostlySaid(draft: QualifierDraft, paragraphs: readonly StoryPlaces[]): QualifierDraft {
	const times = new Map<string, number>();
	for (const { mentions } of paragraphs)
		for (const { text } of mentions) if (isNation(text)) times.set(text, (times.get(text) ?? 0) + 1);
	const most = Math.max(0, ...times.values());
	if ((times.get(draft.text) ?? 0) * MOSTLY_SAID >= most) return draft;
	for (const { view, mentions } of paragraphs)
		for (const { text, from, to } of mentions)
			if (isNation(text) && times.get(text) === most) return { ...draft, text, paragraph: view.paragraph.index, from, to };
	return draft;
}
const MOSTLY_SAID = 2;

/** How often the text says the nation by its names, other than to rank something in it. */
export function nationSaid(paragraphs: readonly StoryPlaces[]): number {
	let times = 0;
	for (const { view, mentions } of paragraphs)
		if (view.paragraph.kind !== 'furniture' && view.paragraph.kind !== 'noise')
			times += mentions.filter((mention) => isNation(mention.text) && !isField(mention, view.paragraph.text)).length;
	return times;
}

/** How often clauses must begin with the nation, and how much oftener than the place is named. */
const MOSTLY = { times: 3, ratio: 3 };
/** 占我国外贸的一成 is a measure; 据统计，我国进出口… is told of it. */
const CLAUSE_HEAD = /(?:^|[，。；：,;:\s]|[年月日]|季度|以来|期间|目前|预计|显示|表明)$/u;

/** The nation, where clause after clause is told of it and `place`, not in the headline, is hardly named. */
export function mostlyOfNation(paragraphs: readonly StoryPlaces[], place: string): MainPlace | null {
	let nation = 0;
	let named = 0;
	let found: MainPlace | null = null;
	for (const { view, mentions } of paragraphs) {
		const { kind, index, text } = view.paragraph;
		if (kind === 'furniture' || kind === 'noise' || kind === 'caption') continue;
		for (const mention of mentions) {
			if (!isNation(mention.text)) {
				if (mention.text.includes(place) || place.includes(mention.text)) named++;
				continue;
			}
			if (ONE_OF_NATION.test(text.slice(mention.to, mention.to + 4))) continue;
			if (!CLAUSE_HEAD.test(text.slice(Math.max(0, mention.from - 2), mention.from))) continue;
			nation++;
			const span = { paragraph: index, from: mention.from, to: mention.to, origin: 'inherited', source: 'story' } as const;
			found ??= { draft: { text: mention.text, ...span }, level: 'country' };
		}
	}
	return nation >= MOSTLY.times && nation >= named * MOSTLY.ratio ? found : null;
}

/**
 * 中国钢价指数升2.7点。… 石桥的钢坯报3150元: the nation, where a paragraph before the only mention of a place is told of it.
 */
export function nationBefore(paragraphs: readonly StoryPlaces[], place: QualifierDraft): MainPlace | null {
	let found: MainPlace | null = null;
	for (const { view, mentions } of paragraphs) {
		const { kind, index, text } = view.paragraph;
		if (kind === 'furniture' || kind === 'noise' || kind === 'caption') continue;
		for (const mention of mentions) {
			if (index === place.paragraph && !found) return null;
			if (mention.text.includes(place.text) && index !== place.paragraph) return null;
			if (found || !isNation(mention.text) || isField(mention, text)) continue;
			if (ONE_OF_NATION.test(text.slice(mention.to, mention.to + 4))) continue;
			if (!CLAUSE_HEAD.test(text.slice(Math.max(0, mention.from - 2), mention.from))) continue;
			const span = { paragraph: index, from: mention.from, to: mention.to, origin: 'inherited', source: 'story' } as const;
			found = { draft: { text: mention.text, ...span }, level: 'country' };
		}
	}
	return found;
}
