/** Places that say something else than where: among which something is ranked, with whom it is traded, where it lies. */
import { DOES } from './en/place-around.ts';
import type { PlaceLevel, PlaceMention } from './types.ts';
import type { View } from './view.ts';

const RANK_BEHIND =
	/^的?(?:第[一二三四五六七八九十\d](?!产业|季度|[次批届轮期代方])|前列|前茅|首位|榜首|之首|之最|前(?:[一二三四五六七八九十]{1,2}|\d{1,3})(?!\d|个?(?:季度|[月季年天日周批期名次]))|前(?:[一二三四五六七八九十]|\d{1,3})[名大]|[百千\d]{1,3}强)/u;
/** 是本周全国票房冠军, 居全省第四名: who is ranked stands in front. */
const RANK_TITLE = /^[^，,。；：\d]{0,16}?(?:冠军|亚军|季军|第[一二三四五六七八九十\d]{1,2}名)/u;
const RANK_VERB = /(?:是|为|获|夺得|蝉联|成为|占据|位列|列|居|跻身|进入|迈入|挺进)(?:了|[本上当]周|[本上当]月|今年|去年|当日)?$/u;
const RANKED = /(?:居|列|跻身|占|排名?|排在|[高低优好多快慢大小强弱早]于|[高超]出|超过|落后于?|领先于?|领跑|同比|较|比)$/u;

/** 据|全省|抽样调查推算, 按|全国|统一核算制度: how a number was reckoned. */
const RECKONED_BY = /(?:据|根据|按|按照|依据|依|经)(?:\d{4}年|[今去本]年)?$/u;
const RECKONED =
	/^[^，,。；：]{0,16}?(?:推算|测算|估算|抽样调查|核算|核定|口径|折算|(?:部门|[厅局办])(?:统计|监测|数据|消息|介绍|发布|测算))/u;
const isReckoned = ({ from, to }: PlaceMention, text: string): boolean =>
	RECKONED_BY.test(text.slice(Math.max(0, from - 7), from)) && RECKONED.test(text.slice(to, to + 22));

/** 居全国第八位, 产量全省第一: among which something is ranked. */
export const isField = ({ from, to }: PlaceMention, text: string): boolean =>
	RANKED.test(text.slice(Math.max(0, from - 3), from)) ||
	RANK_BEHIND.test(text.slice(to, to + 6)) ||
	(RANK_VERB.test(text.slice(Math.max(0, from - 6), from)) && RANK_TITLE.test(text.slice(to, to + 22)));

/** "across the country", "the country received 4,000 visitors", "saw the country harvest more": told of it, unlike "the country's deadliest". */
const IN_COUNTRY = /\b(?:across|throughout|around|in|saw|sees|helped|let|made) $/iu;
const tellsOfCountry = ({ from, to }: PlaceMention, text: string): boolean =>
	IN_COUNTRY.test(text.slice(Math.max(0, from - 12), from)) ||
	DOES.test(text.slice(to, to + 64)) ||
	/^\s\p{Ll}+ed\s/u.test(text.slice(to, to + 24));

/** "the lowest in the UK", "the third largest county in Kenya", "one of the busiest in Europe": among which something is ranked. */
const AMONG =
	/\b(?:the|its|their|['’]s)\s(?:\p{Ll}+[- ]){0,2}(?!(?:west|north-?west|south-?west|rest|latest|interest|forest|harvest|request|contest|protest|guest|test|arrest|past|last)\b)(?:\p{Ll}+est|worst|best|most \p{Ll}+|least \p{Ll}+|(?:worst|best|highest|lowest|fastest)-\p{Ll}+)\s(?:(?!(?:was|were|is|are|came|fell|rose|had)\b)\p{L}+\s){0,3}(?:in|of|across)\s(?:the\s)?(?:whole\sof\s(?:the\s)?)?$/u;

/** 国内航线42条: what something is measured against, or a sort of thing; neither says where. */
export function isScale(mention: PlaceMention, view: View): boolean {
	if (view.language === 'en' && AMONG.test(view.text.slice(Math.max(0, mention.from - 48), mention.from))) return true;
	// "the country's deadliest": which country the story is in, it says elsewhere.
	if (/^the country$/iu.test(mention.text)) return !tellsOfCountry(mention, view.text);
	// 西部地区第三, 亚洲前五: of a part of the country or the world only who is ranked in it.
	if (mention.region || (mention.points === null && mention.parts.at(-1)?.level === 'country'))
		return RANK_BEHIND.test(view.text.slice(mention.to, mention.to + 6));
	if (mention.points === null || mention.points === 'site') return false;
	if (isField(mention, view.text) || isReckoned(mention, view.text)) return true;
	return mention.text === '国内' && !/^[，,共已现目约]/u.test(view.text.slice(mention.to, mention.to + 1));
}

const PARTNER_BEFORE = /(?:对|向|从|与|同|自)(?:\p{Script=Han}{2,6}[、和与]){0,4}$/u;
const PARTNER_BEHIND =
	/^(?:[、和与]\p{Script=Han}{2,6}?){0,4}(?:等)?(?:分别)?(?:的)?(?:双边)?(?:进出口|出口|进口|贸易|投资|销售|输出|引进)/u;

const IS_PARTNER =
	/^(?:[、和与]\p{Script=Han}{2,6}?){0,5}(?:等)?(?:\d|[两二三四五六七八九十])?(?:个?国|国家|地区)?(?:分别)?(?:是|为|位列|分列|位居|稳居|成为|仍[是为]|依次[是为]|继续[是为]|保持)[^，,。；：]{0,16}(?:贸易伙伴|出口市场|进口来源|出口目的|客源[国地市]|投资来源|来源国|来源地)/u;

/** 联合珠海、广州两地警方: with whose help. */
const HELPERS = /(?:联合|会同|协同|携手|联手)(?:\p{Script=Han}{2,6}[、和与]){0,4}$/u;

/** 对美国进出口, 从日本进口: with whom, not where. */
export function isPartner(mention: PlaceMention, view: View): boolean {
	if (view.language !== 'zh') return false;
	if (HELPERS.test(view.text.slice(Math.max(0, mention.from - 20), mention.from))) return true;
	if (mention.parts.at(-1)?.level !== 'country' && !/^(?:香港|台湾|澳门)/u.test(mention.text)) return false;
	// 东盟、越南、美国位列前三大贸易伙伴: who they are, not where.
	if (IS_PARTNER.test(view.text.slice(mention.to, mention.to + 40))) return true;
	return (
		PARTNER_BEFORE.test(view.text.slice(Math.max(0, mention.from - 20), mention.from)) &&
		PARTNER_BEHIND.test(view.text.slice(mention.to, mention.to + 24))
	);
}

/** Offices whose numbers are of more than the town they sit in: 石桥海关昨日发布的数据显示. */
const WIDE_OFFICE =
	/^(?:海关|海事局|边检|铁路局|铁路集团|铁路公司|航道局|民航|空管|证监局|银保监局|金融监管局|气象中心|区域气象|专员办)/u;
const OFFICE = /^(?:[市县区州盟]?\p{Script=Han}{1,12}?(?:局|厅|委|办|部门|支队|总队|大队|中心|台|站|会|警方|交警|消防|海关))/u;
const TELLS =
	/^\p{Script=Han}{0,14}?(?:[今昨前]日|[今昨]天|近日|日前|\d{1,2}日|\p{Script=Han}{0,2})?(?:对外)?(?:介绍|透露|通报|发布|公布|表示|消息|数据|统计|显示|获悉|了解到|称)/u;

/**
 * 云川海关昨日发布的数据显示，我省…: who tells is not where. An office of a town tells of its town, unless its report is of a
 * larger place and says so.
 */
export function isTeller(mention: PlaceMention, view: View, main: PlaceLevel | null): boolean {
	if (view.language !== 'zh' || mention.points !== null || mention.region) return false;
	const level = mention.parts.at(-1)?.level;
	if (level !== 'city' && level !== 'county') return false;
	const behind = view.text.slice(mention.to, mention.to + 44);
	const office = WIDE_OFFICE.exec(behind) ?? OFFICE.exec(behind);
	if (!office || !TELLS.test(behind.slice(office[0].length))) return false;
	if (WIDE_OFFICE.test(behind)) return main === 'province' || main === 'country';
	// 云川市统计局发布的数据显示，上半年全省…
	return main === 'province' && SPEAKS_FOR_PROVINCE.test(view.text.slice(mention.to, mention.to + 80));
}
const SPEAKS_FOR_PROVINCE = /^[^。；！？]*[，,][^。；！？]{0,24}(?:我省|全省)/u;

const LIES = /(?:位于|地处|坐落于?|毗邻|紧邻|靠近|隶属于?)$/u;

const FAR = /(?:距|离)[^。；！？]{1,48}$/u;
const IS_FAR = /^(?:县?城|城区|市区|市中心|主城区|边界)?(?:约|大约|仅|不到|不足)?\d[\d.]{0,5}(?:公里|千米|海里|米)/u;

/** 离石桥县城12公里、云川141公里: from where it is so far. */
export const isFar = (mention: PlaceMention, view: View): boolean =>
	view.language === 'zh' &&
	IS_FAR.test(view.text.slice(mention.to, mention.to + 16)) &&
	FAR.test(view.text.slice(Math.max(0, mention.from - 60), mention.to));

/** 甲小区位于乙区: where the subject lies is said of it and does not take its place. */
export function isLocation(mention: PlaceMention, before: PlaceMention | undefined, view: View): boolean {
	if (!before || mention.from - before.to > 20 || !LIES.test(view.text.slice(Math.max(0, mention.from - 4), mention.from)))
		return false;
	// 位于越南的3家分店: those that lie there are what is counted.
	if (/^的\s?[\d一二两三四五六七八九十]/u.test(view.text.slice(mention.to, mention.to + 3))) return false;
	return !/[。！？；]/u.test(view.text.slice(before.to, mention.from));
}
