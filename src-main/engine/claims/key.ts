/** The form in which metrics are compared: two figures may be about one thing only when their keys are equal. */
import type { Language } from '../../contract/model.ts';

/** 口径: words that make two figures of one name incomparable. Longest first. */
const BASES: Record<Language, RegExp> = {
	zh: /可比口径|同口径|可比价格?|不变价格?|现价|名义|实际|年化|两年平均|剔除|扣除|调整后|修订后?|快报|初步核算|含税|不含税|税前|税后|累计|当月|规模以上|限额以上/gu,
	en: /\b(?:real|nominal|annuali[sz]ed|seasonally adjusted|unadjusted|constant prices?|current prices?|like-for-like|comparable|underlying|core|headline|adjusted|restated|preliminary|pre-tax|after tax|net|gross|cumulative)\b/giu,
};

/** Words that belong to the aspect, the period or the place and not to the thing. */
const NOISE_ZH =
	/（[^（）]*）|[“”‘’"'·（）()、\s]|^(?:可|拟)|各级各类|各[类种级]|已|共|紧急|新建设?|新办|新增|新开工|改造提升|完成|建成|开工|启动|竣工|计划|承诺|年度|全年|任务|目标|(?:数量|总数|总量|个数)$|(?:同比|环比)?(?:增长|下降|增加|减少|上升|上涨|下跌|提高|降低)$/gu;
const SYNONYMS_ZH: readonly (readonly [RegExp, string])[] = [
	[/国内生产总值|地区生产总值|生产总值/gu, 'GDP'],
	[/居民消费价格(?:总?指数)?/gu, 'CPI'],
	[/工业生产者出厂价格(?:指数)?/gu, 'PPI'],
	[/(?:棚户区改造|棚改)(?:项目|工程)?(?:安置)?(?:住房|房)?/gu, '棚改'],
	[/停车泊位|停车位|泊位|车位/gu, '停车位'],
	[/人民群众|老百姓|群众|居民/gu, '居民'],
	[/保障性住房|安置住房|安置房|住房/gu, '住房'],
	[/老年人|老人/gu, '老人'],
	[/学生|学员/gu, '学生'],
	[/企业|公司/gu, '企业'],
];

const NOISE_EN = /\b(?:the|a|an|of|total|number|new|its|their|his|her|our|all|some|other)\b|[^\p{L}\p{N}%$ ]/giu;

export interface MetricKey {
	/** The thing, normalised; "" when the article does not say. */
	head: string;
	/** The 口径 words, sorted, joined by a bar. */
	basis: string;
}

/** The canonical key of a metric phrase. Pure and linear. */
export function metricKey(metric: string, language: Language): MetricKey {
	const found = new Set<string>();
	const rest = metric.replace(BASES[language], (word) => {
		found.add(word.toLowerCase());
		return '';
	});
	const basis = [...found].sort().join('|');
	if (language === 'zh') {
		let head = rest.replace(NOISE_ZH, '');
		for (const [pattern, to] of SYNONYMS_ZH) head = head.replace(pattern, to);
		// 老旧小区改造工程 and 老旧小区改造项目 are one thing; two characters must be left of it.
		head = head.replace(/(?<=.{2})(?:项目|工程|工作)+$/u, '');
		return { head, basis };
	}
	const head = rest.toLowerCase().replace(NOISE_EN, ' ').split(/\s+/u).filter(Boolean).map(singular).join(' ');
	return { head, basis };
}

/** English plurals as far as they are regular. */
function singular(word: string): string {
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (word.length > 4 && /(?:ss|x|ch|sh)es$/u.test(word)) return word.slice(0, -2);
	if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return word.slice(0, -1);
	return word;
}
