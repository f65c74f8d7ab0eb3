/**
 * Facts of a work that has a name: what a bridge costs and how long it is does not belong to a day, and the name may stand
 * a sentence before. The key is the measure, the property and the end of the name; who names the work in full and who
 * leaves the county out mean one.
 */
import type { Fact, Reading } from '../../../contract/model.ts';
import { fingerprint } from '../../text/hash.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, measureOf, placesMeet } from '../gate.ts';
import { topicOf } from '../rates/zh-words.ts';
import { factOf, namedPlace, toldIn } from './told.ts';

const PREFIX = 'work';
export const isOfWork = ({ key }: Pick<Fact, 'key'>): boolean => key.startsWith(`${PREFIX} `);

/** A property that a work has once. What stands right before the figure, with what may come between. */
const PROPERTY =
	/(总投资|投资总额|概算(?:总)?投资|全长|总长|主线长|线路长|主跨|总建筑面积|建筑面积|占地面积|总占地|占地|总库容|库容|总装机容量|装机容量|总高|主塔高|中标价|合同金额|合同总价|注册资本|设计时速|总工期|工期)(?:额)?(?:约为|约|为|达到|达|超过|超|近|共|共计|的)*$/u;
const NAMES =
	/[\p{Script=Han}\d“”·A-Za-z]{2,28}(?:特大桥|大桥|隧道|水库|水电站|电站|风电场|高速公路|高速|铁路|高铁|号线|机场|码头|产业园|工业园|科技园|物流园|医院|学校|体育馆|体育场|博物馆|图书馆|美术馆|文化馆|剧院|水厂|污水处理厂|电厂|枢纽|快速路|大道|快速通道|公路|高架|立交|院区|校区|园区|工程|项目)/gu;
/** Who says it or goes there, before a name; and what else leads into it: the day, words that point. */
const SOURCE = /获悉|了解到|介绍|透露|表示|通报|显示|来到|走进/gu;
const LEAD =
	/^(?:\d{1,2}月(?:\d{1,2}日)?|\d{4}年|\d{1,2}日|日前|近日|昨日|昨天|今天|今日|今年|去年|目前|当天|上午|下午|随着|备受关注的|我市|全市|该)/u;
const MOST_LEADS = 4;

/** A stretch from the name on that it leads into. */
function withoutLead(text: string): string {
	const last = [...text.matchAll(SOURCE)].at(-1);
	let rest = last ? text.slice(last.index + last[0].length) : text;
	for (let i = 0; i < MOST_LEADS; i++) rest = rest.replace(LEAD, '');
	return rest;
}
const LEAST_NAME = 5;
const REACH = 240;
const END = 6;

/** What may stand between the name and the property, or before the property in a sentence after the name: 该大桥, 项目. */
const CARRIED =
	/^(?:(?:该|这条|这座|这个|整个)?(?:工程|项目|特?大桥|桥|公路|路|铁路|线路|隧道|水库|院区|建筑)?)(?:的|计划|预计)?$/u;

/** The name that the words before a property speak of last; "" when they name nothing well enough, or a part of it. */
function nameBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - REACH), at);
	let name = '';
	let end = 0;
	for (const match of before.matchAll(NAMES)) {
		const bare = withoutLead(match[0]);
		if (bare.length < LEAST_NAME) continue;
		name = bare;
		end = match.index + match[0].length;
	}
	// 左线 behind the name of a tunnel is one of its tubes.
	const clause = Math.max(end, before.length - (before.split(/[，。；：！？]/u).at(-1) ?? '').length);
	return CARRIED.test(before.slice(clause)) ? name : '';
}

/** One fact a figure that says a property of a named work. The metric of the fact is the name with the property. */
export function workFactsOf(reading: Reading, document: number | string): Fact[] {
	if (reading.language !== 'zh') return [];
	const facts: Fact[] = [];
	for (const told of toldIn(reading)) {
		const { figure, paragraph } = told;
		if (figure.kind !== 'money' && figure.kind !== 'measure') continue;
		const start = Math.max(0, figure.from - 16);
		const match = PROPERTY.exec(paragraph.text.slice(start, figure.from));
		const property = match?.[1];
		const name = match ? nameBefore(paragraph.text, start + match.index) : '';
		if (!property || name === '') continue;
		const key = `${PREFIX} ${fingerprint(measureOf(figure).class, property.replace(/总|额|约/gu, ''), name.slice(-END))}`;
		const fact = factOf(told, key, document, reading);
		facts.push({ ...fact, metric: `${name}${property}`, place: namedPlace(figure), period: null, periodText: '' });
	}
	return facts;
}

/** Bodies that have figures of their own; the name begins the clause, so that it is known from end to end. */
const BODY =
	/^([\p{Script=Han}“”·A-Za-z\d]{2,20}?(?:[港矿]|公司|集团|医院|学校|大学|中学|小学|银行|机场|车站|火车站|景区|度假区|公园|博物馆|图书馆|油田|气田|煤矿|电厂|水电站|核电站|钢铁|航空))(?!务)/u;
/** What stands farther from the beginning of its clause is of something nearer. */
const MOST_CLAUSE = 60;
const NAMELESS = /^(?:[该本全各我其]|多家|\d|[一二三四五六七八九十两几]+[家个所])/u;

/** One fact a figure that a named body has of a time: the clause begins with the name and says what is counted. */
export function bodyFactsOf(reading: Reading, document: number | string): Fact[] {
	if (reading.language !== 'zh') return [];
	const facts: Fact[] = [];
	for (const told of toldIn(reading)) {
		const { figure, paragraph, sentence, period } = told;
		const clause = sentence && stretchAt(sentence.clauses, figure.from);
		if (!clause || !period?.to || figure.value === null || figure.kind === 'rank') continue;
		if (figure.from - clause.from > MOST_CLAUSE) continue;
		const before = withoutLead(paragraph.text.slice(clause.from, figure.from));
		const name = BODY.exec(before)?.[1] ?? '';
		const counted = topicOf(before.slice(name.length)).replace(/\s/gu, '');
		if (name.length < 3 || NAMELESS.test(name) || counted.length < 2 || counted.length > 16) continue;
		const parts = [measureOf(figure).class, name, counted, `${period.from ?? ''}..${period.to}`, basisWords(before)];
		const fact = factOf(told, `${BODY_PREFIX} ${fingerprint(...parts)}`, document, reading);
		facts.push({ ...fact, metric: `${name}${counted}` });
	}
	return facts;
}

const BODY_PREFIX = 'body';
export const isOfBody = ({ key }: Pick<Fact, 'key'>): boolean => key.startsWith(`${BODY_PREFIX} `);

const STAGES = /[开复]工|启动|计划|任务|目标|拟|预计|将|累计|截至/u;

/** Whether two facts of one body, thing and time are one: nothing but the number may tell them apart. */
export const isSameOfBody = (a: Fact, b: Fact): boolean =>
	placesMeet(a.place, b.place) && STAGES.test(a.sentence) === STAGES.test(b.sentence) && a.metric === b.metric;

/** Whether two facts under one key are of one work: one name is the end of the other, or it is the same. */
export const isSameWork = (a: Fact, b: Fact): boolean =>
	(a.metric === b.metric || a.metric.endsWith(b.metric) || b.metric.endsWith(a.metric)) &&
	(a.metric === b.metric || placesMeet(a.place, b.place)) &&
	basisWords(a.sentence) === basisWords(b.sentence) &&
	!/计划|预计|拟|概算/u.test(a.sentence) === !/计划|预计|拟|概算/u.test(b.sentence);
