/** A Chinese figure that says a thing again: the other end of a change, the same in another unit, so many of those counted. */
import type { MetricParts } from '../metric.ts';
import type { Mention } from '../types.ts';
import { lastBefore, type Site, type View } from '../view.ts';
import { CHANGE_PATTERN } from './lexicon/change.ts';
import { STATES } from './lexicon/words.ts';
import { PERSONS } from './metric-persons.ts';
import { stateBehind } from './predicate.ts';

/** 标普500|指数: the number is in the name of the index. */
const INDEX_HEAD = /[\p{Script=Han}A-Za-z]{2,8}\d{2,4}$/u;

const LIST_HEAD =
	/(?:世界|全球|中国|全国|亚洲|财富|福布斯|民营|企业|制造业?|服务业?|外贸|上市公司|软件|互联网|建筑业?|零售业?|百货)+\d{2,4}$/u;

/** A name that a number stands in, which the search for the noun stopped at: 标普500指数, 10年期国债收益率. */
export function wholeName(metric: MetricParts, site: Site, view: View): MetricParts {
	const { noun, from } = metric;
	// 该股|报7.6元: its price.
	if (noun === '股') return { ...metric, noun: '股价' };
	if (/^(?:指数|成分股|成份股)/u.test(noun)) {
		const head = INDEX_HEAD.exec(view.text.slice(Math.max(0, from - 12), from))?.[0];
		return head ? { ...metric, noun: head + noun, from: from - head.length } : metric;
	}
	// 护士与床位|之比|0.6∶1
	if (view.text.startsWith('之比', metric.to) && metric.to - metric.from === noun.length)
		return { ...metric, noun: `${noun}之比`, to: metric.to + 2 };
	// 世界500|强企业: so is the length of a list.
	if (noun.startsWith('强')) {
		const list = LIST_HEAD.exec(view.text.slice(Math.max(0, from - 12), from))?.[0];
		return list ? { ...metric, noun: list + noun, from: from - list.length } : metric;
	}
	if (noun === '合约' || noun.endsWith('主力合约')) return contract(metric, view);
	if (!noun.startsWith('期')) return metric;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 4; i--) {
		const term = view.sites[i]?.figure;
		if (term?.kind === 'measure' && term.to === from)
			return { ...metric, noun: view.text.slice(term.from, term.to) + noun, from: term.from };
	}
	// 7天|期逆回购: its term is told by the number itself.
	if (site.figure.to === from && site.figure.kind === 'measure' && noun.length > 2)
		return { ...metric, noun: noun.slice(1), from: from + 1 };
	return metric;
}

const SOME_OF = /^\p{Script=Han}{1,14}?(?:中|里|当中)[，,]?(?:目前|已|现|共|仅|只|就|约)?有$/u;

/** 47条高速公路中有[31条]全线封闭: some of those that were counted right before. */
export function someOf(own: MetricParts, { index, figure }: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	// 有120个周末照常开诊: what they do is told with what they are.
	if (own.noun === '') return null;
	const [before, metric] = [view.sites[index - 1]?.figure, done[index - 1]];
	if (!before || !metric || metric.noun === '' || figure.kind !== 'count' || before.kind !== 'count') return null;
	if (before.unit !== figure.unit || !SOME_OF.test(view.text.slice(before.to, figure.from))) return null;
	return { ...metric, origin: 'inherited', source: 'sentence' };
}

/** 原油9月|合约, 主力合约|2605: the month of a contract is in its name. */
const CONTRACT_HEAD = /[\p{Script=Han}A-Za-z]{2,8}\d{1,4}月?(?:期货|主力)?$/u;
const CONTRACT_MONTH = /^\d{3,4}(?=\p{Script=Han}|$)/u;

function contract(metric: MetricParts, { text }: View): MetricParts {
	const head = metric.noun === '合约' ? CONTRACT_HEAD.exec(text.slice(Math.max(0, metric.from - 14), metric.from))?.[0] : '';
	const month = CONTRACT_MONTH.exec(text.slice(metric.to, metric.to + 5))?.[0] ?? '';
	return head === undefined || metric.to - metric.from !== metric.noun.length
		? metric
		: { ...metric, noun: head + metric.noun + month, from: metric.from - head.length, to: metric.to + month.length };
}

const CHANGED_TO = new RegExp(
	`^(?:元|的)?(?:${CHANGE_PATTERN}|调整|跃|砍|加|爬|落|掉|滑|一路掉|一路跌|换|变|调)?(?:到|至|为|成)了?$`,
	'u',
);

/** 由91%提高到95%, 由第6升至第4位: both ends of a change are of one thing. */
export function changedFrom(site: Site, view: View, done: readonly MetricParts[], times: readonly Mention[]): MetricParts | null {
	// 由2020年的16.7%降至今年秋季的1.9%: the end of the change may have a time of its own.
	const dated = view.sites[site.index - 1]?.figure.kind === 'time' ? site.index - 2 : site.index - 1;
	const before = view.sites[dated];
	const metric = done[dated];
	if (!before || !metric || metric.noun === '' || before.figure.kind !== site.figure.kind || before.figure.kind === 'time')
		return null;
	const time = times[lastBefore(times, site.figure.from)];
	const end =
		time && time.from >= before.figure.to && /^的?$/u.test(view.text.slice(time.to, site.figure.from))
			? time.from
			: site.figure.from;
	const gap = view.text.slice(before.figure.to, end);
	return gap.length <= 5 && CHANGED_TO.test(gap.replace(/\s+/gu, ''))
		? { ...metric, origin: 'inherited', source: 'clause', wants: false }
		: null;
}

/** 风力14级（[43.2米/秒]）: alone in brackets behind a figure, it says the same in another unit. */
export function restated(site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	const before = view.sites[site.index - 1]?.figure;
	const metric = done[site.index - 1];
	if (!before || !metric || metric.noun === '' || before.kind === 'time' || site.figure.kind === 'time') return null;
	if (!/^\s*[（(](?:约|合|即|折合)?$/u.test(view.text.slice(before.to, site.figure.from))) return null;
	return /^\s*[）)]/u.test(view.text.slice(site.figure.to, site.figure.to + 2))
		? { ...metric, origin: 'inherited', source: 'clause', wants: false }
		: null;
}

const PACE: readonly (readonly [RegExp, string])[] = [
	[/涨/u, '涨幅'],
	[/降|减|跌/u, '降幅'],
	[/增|升|扩|提/u, '增速'],
];
const QUICKENED = /(?:加快|放缓|回落|回升|提高|提升|收窄|扩大|减缓|下降|上升)(?:了|约|近)?$/u;
const NAMES_RATE = /[率速幅度比]$/u;

/** 增加值增长6.4%，比上月回落[0.5个百分点]: points behind a growth are of its pace. */
export function paced(metric: MetricParts, site: Site, view: View, done: readonly MetricParts[]): MetricParts {
	if (site.figure.kind !== 'point' || metric.origin !== 'inherited' || metric.noun === '' || metric.of !== '') return metric;
	if (
		NAMES_RATE.test(metric.noun) ||
		!QUICKENED.test(view.text.slice(Math.max(site.clause.from, site.figure.from - 5), site.figure.from))
	)
		return metric;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 3; i--) {
		const other = view.sites[i];
		const before = done[i];
		if (!other || !before || other.sentence !== site.sentence) return metric;
		if (other.figure.kind === 'time') continue;
		if (other.figure.kind !== 'percent' || before.noun !== metric.noun) return metric;
		const pace = PACE.find(([change]) => change.test(before.tail))?.[1];
		return pace ? { ...metric, lead: '', noun: metric.noun + pace } : metric;
	}
	return metric;
}

const MATCHES = /^(?:胜|平|负|连胜|连败)$/u;

const PLACED = /排名(?:[升降跌]至|第)?$/u;

/** 临江队近5轮[2胜]: what is counted is in the unit; 以25分排名[第二]: what a rank is of, in the verb. */
export function won(metric: MetricParts, site: Site, view: View): MetricParts {
	if (metric.tail !== '' || metric.noun === '') return metric;
	if (MATCHES.test(site.figure.unit)) return { ...metric, tail: site.figure.unit };
	const placed =
		site.figure.kind === 'rank' &&
		!metric.noun.endsWith('排名') &&
		PLACED.test(view.text.slice(Math.max(0, site.figure.from - 4), site.figure.from));
	return placed ? { ...metric, tail: '排名' } : metric;
}

/** 1.1万间房屋倒塌，[4.8万间]不同程度损坏: the noun is said once, the state of each. */
export function befallen(metric: MetricParts, site: Site, view: View): MetricParts {
	if (metric.origin !== 'inherited' || site.figure.kind !== 'count' || site.right.to !== site.clause.to) return metric;
	const state = stateBehind(view.text, { from: site.figure.to, to: site.figure.to }, site.right.to);
	return state === '' ? metric : { ...metric, lead: state };
}

const BY_CAUSE = /^(?:系|均)?((?:因|由)?\p{Script=Han}{2,8}?)(?:所致|致死|引起|造成)(?=[，,；;。）)]|$)/u;

/** 17人死亡（其中，[6人]因滑坡掩埋所致）: of what they died. */
export function byCause(site: Site, view: View, done: readonly MetricParts[]): MetricParts | null {
	if (!PERSONS.test(site.figure.unit)) return null;
	const cause = BY_CAUSE.exec(view.text.slice(site.figure.to, site.figure.to + 14))?.[1];
	if (cause === undefined) return null;
	for (let i = site.index - 1; i >= 0 && i >= site.index - 8; i--) {
		const other = done[i];
		if (!other || (view.sites[i]?.sentence ?? -1) < site.sentence - 1) return null;
		if (STATES.has(other.noun) && other.lead === '')
			return { ...other, lead: cause, origin: 'inherited', source: 'sentence', wants: false };
	}
	return null;
}
