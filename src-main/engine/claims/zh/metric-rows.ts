/** What the figures of a row or a list share, said once for all of them: the measure, the verb, what befell them. */
import type { MetricParts } from '../metric.ts';
import type { Site, View } from '../view.ts';
import { STATES } from './lexicon/words.ts';
import { hasMeasure, isBareProperty, measuredAs, propertyOf } from './property.ts';

/** 南湾中学|带来[600个]: a house that gives, takes or has so many. */
const HOUSE_NAME = /\p{Script=Han}{2}(?:小学|中学|学校|幼儿园|医院|街道|社区|[省市县区镇乡村])(?:改?扩建|改建|新建)?$/u;

const GIVES = /^(?:后|也|又|还|则|再|可|各|将)*(?:带来|提供|贡献|拿出|腾出|挤出|增加|新增|增|添|接收|接待|接纳|占|有)了?$/u;

/** 不良率最高的华北为3.75%，|东北|2.2% */
const REGION_NAME = /^(?:东北|华北|华东|华南|华中|西北|西南|东部|中部|西部|京津冀|长三角|珠三角|大湾区)(?:地区)?$/u;

const IN_REGION = /^(?:则|仅|也)?[为是达有]?到?$/u;

/** 石桥小学带来1200个学位，[南湾中学]带来600个: of the thing that the sentence has counted in the same unit. Null where it has not. */
export function bearerAlone(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	if (own.origin !== 'stated' || own.of !== '' || own.to > site.figure.from || site.figure.kind === 'time') return null;
	const gap = view.text.slice(own.to, site.figure.from);
	const region = REGION_NAME.test(own.noun) && own.tail === '' && IN_REGION.test(gap);
	if (!region && !(site.figure.kind === 'count' && HOUSE_NAME.test(own.noun) && GIVES.test(gap))) return null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 4; i--) {
		const other = view.sites[i];
		const metric = done[i];
		if (!other || !metric || other.sentence !== site.sentence) return null;
		if (other.figure.unit !== site.figure.unit || other.figure.kind !== site.figure.kind || metric.noun === '') continue;
		return metric.noun === own.noun ? null : { ...metric, origin: 'inherited', source: 'sentence', wants: false };
	}
	return null;
}

/** Between two members of a row: 甲班男生合格比例为82.5%|、|女生为79.1%. */
const IN_A_ROW = /^\s*[、，,；;]\s*(?:其中|而)?$/u;

const AS_MUCH = /^(?:则|均|也)?(?:分别)?(?:为|是|占|达到?|有)(?:约|近|超)?$/u;

/** 男生肥胖比例为8.5%、[女生]为5.1%: who it is of is said anew, and what was measured once. Null where nothing answers. */
export function parallel(own: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	const before = view.sites[site.index - 1];
	const metric = done[site.index - 1];
	if (!before || !metric || before.figure.kind !== site.figure.kind || before.figure.unit !== site.figure.unit) return null;
	if (site.figure.kind === 'time' || own.origin !== 'stated' || own.noun.length < 2 || own.lead !== '' || own.of !== '')
		return null;
	if (metric.noun.length < own.noun.length + 2 || hasMeasure(own.noun) || isBareProperty(own.noun)) return null;
	if (own.from < before.figure.to || !IN_A_ROW.test(view.text.slice(before.figure.to, own.from))) return null;
	const gap = view.text.slice(own.to, site.figure.from);
	if (!AS_MUCH.test(gap)) return null;
	// 入住率58%，护理型床位|占|68%: a share is no rate of the thing before it.
	if (gap.includes('占') && metric.tail !== '占' && !/[占比]比|比[例重]|份额$/u.test(metric.noun)) return null;
	const at = answering(own.noun, metric.noun);
	return at < 0
		? null
		: {
				...metric,
				noun: metric.noun.slice(0, at) + own.noun + metric.noun.slice(at + own.noun.length),
				from: own.from,
				to: own.to,
				wants: false,
			};
}

/** Where in the longer name the words stand that `part` answers to: as long, and ending alike. */
function answering(part: string, name: string): number {
	const end = part.slice(-1);
	for (let i = name.length - part.length - 1; i >= 0; i--) {
		const piece = name.slice(i, i + part.length);
		const said = name.slice(i + part.length);
		// 养|老机构床位, 快递日|均处理量: no word is cut in two.
		if (i === 1 || said.startsWith('均')) continue;
		if (piece.endsWith(end) && piece !== part && (hasMeasure(said) || propertyOf(said) !== '')) return i;
	}
	return -1;
}

/** 集体企业增长0.7% behind 国有企业增加值增长1.0%: the measure is said once. */
export function grown(metric: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	if (site.figure.kind !== 'percent' || metric.origin !== 'stated' || !GROWTH.test(metric.tail) || metric.of !== '')
		return metric;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 6; i--) {
		const other = view.sites[i];
		const before = done[i];
		if (!other || !before || other.sentence < site.sentence - 1) break;
		if (other.figure.kind !== 'percent' || !GROWTH.test(before.tail)) continue;
		const noun = measuredAs(metric.noun, before.noun);
		if (noun) return { ...metric, noun };
	}
	return metric;
}

const GROWTH = /增|减|升|涨|降|跌|回落/u;

const PER_HEAD =
	/^每(?:百|千|万|十万|百万)(?:名|个)?(?:常住)?(?:人口|老年人|老人|儿童|学生|人|户)(?:拥有|有)?(?=\p{Script=Han}{2})/u;

/** 新增停车位216个、充电桩38个: the verb of the list is said once; 15% and 20% of one list share what is said of them. */
export function listed(metric: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	const before = view.sites[site.index - 1];
	const other = done[site.index - 1];
	if (!before || !other || before.sentence !== site.sentence || before.figure.kind === 'time') return metric;
	const gap = view.text.slice(before.figure.to, site.figure.from);
	if (/^\s*(?:、|和|及|与)\s*$/u.test(gap) && metric.tail === '' && metric.of === '' && metric.origin === 'inherited')
		return before.figure.kind === site.figure.kind && other.noun !== ''
			? { ...other, origin: 'inherited', source: 'clause' }
			: { ...metric, tail: other.tail, of: other.of };
	// 每千人口医师3.2人、护士3.9人: to how many is said once.
	const base = /^\s*(?:、|和|与|及)/u.test(gap) && metric.origin === 'stated' ? (PER_HEAD.exec(other.noun)?.[0] ?? '') : '';
	if (base !== '' && metric.noun !== '' && !metric.noun.startsWith('每')) return { ...metric, noun: base + metric.noun };
	// 倒塌房屋3户7间: one thing in two units.
	if (
		gap.trim() === '' &&
		/^(?:count|measure)$/u.test(site.figure.kind) &&
		metric.lead === '' &&
		metric.noun === other.noun &&
		metric.tail === ''
	)
		return { ...metric, lead: other.lead };
	if (
		metric.lead === '' &&
		other.lead !== '' &&
		metric.origin === 'stated' &&
		// 建成食堂84个6382个座位: one list, with no mark in it.
		/^\s*(?:[、和及与]|$)/u.test(gap) &&
		metric.from > before.figure.to
	)
		return { ...metric, lead: other.lead };
	return metric;
}

/** 一支|10人左右的团队: the first figure counts what the second describes. */
export function containers(view: View, metrics: MetricParts[]): void {
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const metric = metrics[i + 1];
		if (!site || !next || metric?.origin !== 'stated') continue;
		// 1200亿元|7天期|逆回购操作: its term stands between.
		const term = site.figure.kind === 'money' && next.figure.kind === 'measure' && view.text.charAt(next.figure.to) === '期';
		if (site.figure.kind !== 'count' && !term) continue;
		const touching = view.text.slice(site.figure.to, next.figure.from).trim() === '';
		if (!touching) continue;
		const own = metrics[i];
		const behind = own?.origin === 'stated' && own.from >= site.figure.to;
		// 1.2万名|65岁以上|老人, 12家|亿元以上|企业: the bound is part of who is counted.
		const bound = view.text.slice(next.figure.from, next.figure.to);
		if (!behind && metric.from === next.figure.to && metric.lead === '' && /以[上下]$/u.test(bound)) {
			metrics[i] = { ...metric, noun: bound + metric.noun };
			continue;
		}
		const described = metric.from > next.figure.to || view.text.charAt(next.figure.to) === '的' || term;
		if (described && !behind)
			metrics[i] = {
				...metric,
				noun: term ? metric.noun.replace(/^期/u, '') : metric.noun,
				origin: 'inherited',
				source: 'clause',
			};
	}
}

export const AREAS = /^(?:省|市|县|区|州|盟|旗|乡|镇|村|省份|户|[省市县区州盟旗镇乡地]{2,3})$/u;

const AREA_NOUN = /^(?:省|市|县|区|州|盟|旗|乡镇?|镇|街道|村|社区|行政村)/u;

/** 县（市、区）: what stands between two counts of one breath. */
const BREATH = /^(?:\p{Script=Han}{0,4})(?:[（(][^（）()\d]{1,10}[）)])?$/u;

/** [3省][26市][114个]县83.5万人受灾: what befell the people befell the places they live in. */
export function sufferers(view: View, metrics: MetricParts[]): void {
	for (let i = view.sites.length - 2; i >= 0; i--) {
		const site = view.sites[i];
		const next = view.sites[i + 1];
		const after = metrics[i + 1];
		if (!site || !next || !after || site.figure.kind !== 'count' || next.figure.kind !== 'count') continue;
		const gap = view.text.slice(site.figure.to, next.figure.from);
		const thing = AREAS.test(site.figure.unit) ? site.figure.unit : AREA_NOUN.test(gap) ? gap : '';
		if (thing === '' || !BREATH.test(gap)) continue;
		const state = STATES.has(after.noun) ? after.noun : after.lead !== '' && STATES.has(after.lead) ? after.lead : '';
		if (state !== '') metrics[i] = { ...after, lead: state, noun: thing, origin: 'inherited', source: 'clause' };
	}
}
