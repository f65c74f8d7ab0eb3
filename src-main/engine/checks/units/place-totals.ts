/** A total of money that is told of one place, and the level of that place: what the bounds of money-bounds.ts need. */
import type { Figure } from '../../../contract/model.ts';
import type { Government, PlaceLevel, Total } from './money-bounds.ts';

/** Sums that may be of the nation, of several provinces or of other countries: there is no bound for them here. */
const BEYOND_ZH =
	/全国|我国|中国|国内|国家|中央|国务院|国债|财政部|法币|金圆券|旧币|旧人民币|解放前|民国|央行|人民银行|全球|世界|国际|海外|境外|各国|两国|跨境|亚洲|欧洲|非洲|美国|日本|韩国|欧盟|东盟|京津冀|长三角|珠三角|大湾区|经济圈|经济带|城市群|流域|沿海|沿线|东部|中部|西部|东北|各省|多省|省份|各地|各市|[二三四五六七八九十\d]省/u;
/** What turns over many times in a year or is promised, not had; and houses whose sums only happen to be booked there. */
const TURNOVER_ZH =
	/支付|清算|交易|(?<!完)成交|结算|保费|保额|承保|保障|保险|流水|汇划|划转|清分|贴现|票据|托管|登记|发行|申购|期货|现货|股市|股票|债券|证券|基金|信托|理财|衍生|市值|估值|品牌价值|资源价值|生态|储量|储备|(?<!固定)资产|周转|撮合|结汇|外汇|公司|集团|企业总部|总部|央企|交易所|上市|平台/u;

const TOTALS_ZH: readonly [RegExp, Total][] = [
	[/(?:存款|贷款)(?:余额|总额|总量|规模)?/u, 'deposits'],
	[/生产总值|GDP|经济总量|增加值/u, 'product'],
	[/财政|预算|税收|税费|入库|国税|地税|三公|转移支付|债务|欠款|欠薪|社保|医保|补助资金|专项资金|补贴资金/u, 'public'],
	[/投资|产值|产出|零售|消费品|消费总额|旅游(?:总)?收入|进出口|出口|进口|外贸|项目资金|建设资金|引资|到位资金/u, 'economy'],
];
/** Takings and sales of firms: of a city they are what its head offices book. */
const TAKINGS_ZH = /营业收入|营收|销售收入|销售额|集体收入|经营性收入|集体经济/u;

const LEVELS_ZH: readonly [RegExp, PlaceLevel][] = [
	[/[全我该本]省|自治区|省级|[\p{Script=Han}]省/u, 'province'],
	[
		/(?<![城超股门夜集早菜上都])市(?!场|民|值|集|面|容|政|价|井)|自治州|地区(?!生产总值)|[全我该本]州|(?<=\p{Script=Han}{2})盟(?!主|友|约|军)/u,
		'city',
	],
	[/(?<![小社地])区(?!域|块|间|位|别|分)|街道/u, 'district'],
	[/县(?!域)|(?<=\p{Script=Han}{2})旗(?!舰|帜|下|袍)/u, 'county'],
	[/镇|乡(?!村|亲|愁|土|贤|音)/u, 'township'],
	[/村/u, 'village'],
];

const levelIn = (words: string): PlaceLevel | null => LEVELS_ZH.find(([pattern]) => pattern.test(words))?.[1] ?? null;

/**
 * What a Chinese sentence tells a sum of: the total by the words of its clause, and the widest level of place that the
 * sentence names before it; without one, the place that the claim has from elsewhere. Null where it may be anything.
 */
export function totalZh(sentence: string, clause: string, figure: Figure): { level: PlaceLevel; total: Total } | null {
	if (BEYOND_ZH.test(sentence) || TURNOVER_ZH.test(sentence)) return null;
	const said = clause + figure.metric.text;
	const stated = levelIn(sentence);
	const level = stated ?? levelIn(figure.place.text);
	if (!level) return null;
	const total = TOTALS_ZH.find(([pattern]) => pattern.test(said))?.[1];
	// The deposits of the nation are told without its name in a report from one city.
	if (total) return total === 'deposits' && !stated ? null : { level, total };
	return TAKINGS_ZH.test(said) && (level === 'village' || level === 'township') ? { level, total: 'economy' } : null;
}

const BEYOND_EN =
	/\b(?:world\p{L}*|global\p{L}*|international\p{L}*|nation\p{L}*|countr\p{L}+|federal|Congress|Treasury|Chancellor|parliament|Chin\p{L}+|India\p{L}*|America\p{L}*|US|U\.S\.|UK|U\.K\.|Europe\p{L}*|EU|City of London|Vatican|states|cities|counties|councils)\b/u;
const TURNOVER_EN =
	/\b(?:banks?|banking|bankers?|insur\p{L}+|clear(?:s|ed|ing)|settl\p{L}+|trad(?:e|es|ed|ing)|transactions?|transfers?|exchange|markets?|assets|securities|funds? manage\p{L}*|shares?|stocks?|bonds?|compan(?:y|ies)|firms?|headquarter\p{L}*|valu(?:e|ed|ation))\b/iu;
const BODY =
	/\b(?:(?<kind>parish|town|village|borough|district|county|city|metropolitan|municipal|local|unitary|state)(?: council| government| commission| legislature)|(?:the|this|our|its) (?<own>parish|town|village|borough|district|county|city|council)|\p{Lu}[\p{L}'’-]+ (?<named>Parish|Town|Village|Borough|District|County|City)|(?<of>city|town|county|borough|state|village|parish) of \p{Lu}[\p{L}-]+)(?![\p{L}-])/giu;
const SPENDING =
	/\b(?:budget\p{L}*|spen[dt]\p{L}*|wast(?:e|ed|es|ing)|borrow\p{L}*|rais(?:e|es|ed|ing)|costs?|paid|pays?|grants?|allocat\p{L}+|approv\p{L}+|invest\p{L}*|set aside|debts?|owes?|owed|deficit|shortfall|reserves|revenues?|tax\p{L}*|sav(?:e|es|ed|ings?)|receiv\p{L}+)\b/iu;
/** £92bn was spent by the parish. */
const SPENT_BY = /^[^.;,]{0,24}\b(?:spent|allocated|approved|borrowed|set aside|paid|raised)\b[^.;,]{0,24}\bby\b/iu;
const NEAR = 120;

const GOVERNMENTS: readonly [RegExp, Government][] = [
	[/state/u, 'state'],
	[/city|metropolitan|municipal/u, 'city'],
	[/county/u, 'county'],
	[/borough|district|council|local|unitary/u, 'council'],
	[/town/u, 'town'],
	[/parish|village/u, 'parish'],
];

const OTHER_SPENDS =
	/\b(?:that|said|says?|heard|told|warned|noted|learned|while|whereas|which|whose|as)\b[^|]*?\b(?:\p{Lu}\p{L}+|it was|they|there)\b/u;

/** Told the council that …: the council only listens. */
const TOLD_TO =
	/\b(?:told|warned|informed|asked|urged|reminded|assured) (?:the |a |an |\p{Lu}[\p{L}’'-]+ ){0,3}(?:(?:parish|town|village|borough|district|county|city|state) )?(?:council|county|city|borough|town|village|parish|state)\p{L}*\b/iu;

/** Where the last body ends that the words name. */
const lastBody = (words: string): number => [...words.matchAll(BODY)].reduce((_end, match) => match.index + match[0].length, 0);

/** The government that an English sentence has spend or take in a sum; of several that are named, the largest. */
export function spenderEn(sentence: string, at: number, to: number, unit: string): Government | null {
	if (BEYOND_EN.test(sentence) || TURNOVER_EN.test(sentence)) return null;
	const before = sentence.slice(Math.max(0, at - NEAR), at);
	// A £310bn shortfall: the noun stands right behind the sum.
	const behind = /^ (?:\p{L}+ )?\p{L}+/u.exec(sentence.slice(to, to + 32))?.[0] ?? '';
	const by = SPENT_BY.exec(sentence.slice(to, to + NEAR));
	const bodies = [...`${before} | ${by ? sentence.slice(to, to + NEAR) : ''}`.matchAll(BODY)].map((match) =>
		Object.values(match.groups ?? {})
			.filter((word) => word !== undefined)
			.join(' ')
			.toLowerCase(),
	);
	if (bodies.length === 0 || !SPENDING.test(`${before} ${by?.[0] ?? ''} ${behind}`)) return null;
	// The council heard that Washington had spent: what is told to it, or by it, is of another.
	if (!by && TOLD_TO.test(before)) return null;
	if (!by && OTHER_SPENDS.test(before.slice(lastBody(before)))) return null;
	const found = GOVERNMENTS.find(([pattern]) => bodies.some((body) => pattern.test(body)))?.[1] ?? null;
	// English counties and cities have councils, and spend like them; a council's budget in dollars may be a county's.
	if (unit === '£' && (found === 'county' || found === 'city') && /\bcouncil\b/iu.test(sentence)) return 'council';
	return found === 'council' && unit !== '£' ? 'county' : found;
}
