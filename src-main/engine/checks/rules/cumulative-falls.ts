import type { Figure, Language, ParagraphKind } from '../../../contract/model.ts';
import { compare } from '../../exact.ts';
import { stretchAt } from '../clauses.ts';
import { subjectOf } from '../facts.ts';
import { basisWords, inBaseUnit, measureOf } from '../gate.ts';
import { intervalOf, toIntervalText } from '../interval.ts';
import type { Outcome, Rule } from '../rule.ts';
import { sameSurroundings } from '../surroundings.ts';
import type { DocumentView } from '../view.ts';

const RUNNING: ReadonlySet<ParagraphKind> = new Set(['body', 'listitem']);
/** Only what is added up from the beginning can never fall. */
const CUMULATIVE = /累计|总计已|\b(?:cumulative(?:ly)?|in total|so far|to date|since the (?:start|beginning|launch))\b/iu;
const STOCK = /余额|存量|在建|在院|在册|现有|剩余|净|\b(?:balance|outstanding|remaining|net)\b/iu;
/** Of one thing, so many values are kept. */
const MOST = 12;

interface Told {
	figure: Figure;
	/** Sortable: a day, or month and day where no report prints the year. */
	cutOff: string;
	dated: boolean;
	/** The year whose months are counted, where no word says that it is counted on. */
	since?: string;
	sentence: string;
}

const CUT_OFF = /(\d{1,2})月(?:(\d{1,2})日|(底|末|初|中旬|上旬|下旬))?/u;
const PARTS: Readonly<Record<string, string>> = { 初: '01', 上旬: '10', 中旬: '20', 下旬: '31', 底: '31', 末: '31' };

const AROUND = 240;

/** 前五个月, 1至8月, 上半年: what a year has brought by then, without a word that says so. */
const SINCE_JANUARY =
	/^(?:今年|当年|本年|((?:19|20)\d{2})年)?(?:以来)?(?:[前头]([一二三四五六七八九十]{1,2}|\d{1,2})个?月|(?:1|一)月?[至到—–~～-](\d{1,2}|[一二三四五六七八九十]{1,2})月份?|(上半年))$/u;
const MONTHS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** What is done in a time and cannot be undone in it. */
const BROUGHT = /新开工|新建|建成|新增|接待|受理|办理|查处|发放|完工|改造|检测|培训|救助|销售|生产|收购|植树|造林|招聘|签约/u;

/** The month up to which a year is counted, and the year where it is printed. */
function sinceJanuary({ period, kind }: Figure, words: string): { cutOff: string; since: string } | null {
	const match = kind === 'money' || !BROUGHT.test(words) ? null : SINCE_JANUARY.exec(period.text);
	const said = match?.[2] ?? match?.[3] ?? (match?.[4] ? '6' : '');
	const month = MONTHS.includes(said) ? MONTHS.indexOf(said) : Number(said);
	return match && month >= 1 && month <= 12 ? { cutOff: `${month}`.padStart(2, '0'), since: `y${match[1] ?? ''}` } : null;
}

/** The end of the period, by its day or by its month and day; null where it says neither. */
function cutOffOf({ period }: Figure): { cutOff: string; dated: boolean } | null {
	if (!/截至|截止|到|至|as of|by|until/iu.test(period.text)) return null;
	if (period.interval?.to && period.interval.certainty !== 'open') return { cutOff: period.interval.to, dated: true };
	const match = CUT_OFF.exec(period.text);
	if (!match || /年/u.test(period.text)) return null;
	const day = match[2]?.padStart(2, '0') ?? PARTS[match[3] ?? '底'] ?? '31';
	return { cutOff: `${(match[1] ?? '').padStart(2, '0')}-${day}`, dated: false };
}

function judge(view: DocumentView, earlier: Told, later: Told): Outcome | null {
	const [a, b] = [intervalOf(earlier.figure, 'cut'), intervalOf(later.figure, 'cut')];
	if (!a || !b) return null;
	const [x, y] = [inBaseUnit(earlier.figure, a), inBaseUnit(later.figure, b)];
	const fails = y.high !== null && x.low !== null && compare(y.high, x.low) < 0;
	const members = [earlier.figure, later.figure];
	const relation = {
		verdict: fails ? ('fails' as const) : ('holds' as const),
		figures: members.map(({ id }) => id),
		operands: [
			{ role: 'earlier', figure: earlier.figure.id, interval: toIntervalText(x) },
			{ role: 'later', figure: later.figure.id, interval: toIntervalText(y) },
		],
		formula: `${later.figure.value ?? view.wordsOf(later.figure)} ≥ ${earlier.figure.value ?? view.wordsOf(earlier.figure)}`,
		printed: view.wordsOf(later.figure),
		computed: view.wordsOf(earlier.figure),
		interval: null,
		gap: null,
		pairedBy: members.map(({ start, end }) => ({ start, end })),
		readings: [{ id: 'order', holds: !fails, computed: view.wordsOf(earlier.figure) }],
	};
	if (!fails) return { relation };
	return {
		relation,
		finding: {
			variant: 'falls',
			level: 'warning',
			params: {
				earlier: view.wordsOf(earlier.figure),
				earlierPeriod: earlier.figure.period.text,
				later: view.wordsOf(later.figure),
				laterPeriod: later.figure.period.text,
			},
			figures: relation.figures,
			paragraphs: [...new Set(members.map(({ paragraph }) => paragraph))],
			spans: relation.pairedBy,
			basis: [earlier.sentence, later.sentence],
		},
	};
}

function toldIn(view: DocumentView, figure: Figure): Told | null {
	const paragraph = view.reading.paragraphs[figure.paragraph];
	if (!paragraph || !RUNNING.has(paragraph.kind) || figure.value === null) return null;
	if (figure.kind !== 'count' && figure.kind !== 'money' && figure.kind !== 'measure') return null;
	const sentence = stretchAt(view.sentencesIn(figure.paragraph), figure.from);
	const clause = sentence && stretchAt(sentence.clauses, figure.from);
	if (!clause) return null;
	// A clause that never ends is not read anew for each of its numbers.
	const words = paragraph.text.slice(Math.max(clause.from, figure.from - AROUND), Math.min(clause.to, figure.to + AROUND));
	if (STOCK.test(words) || basisWords(words) !== '' || /比|较|增长|下降|同期/u.test(words)) return null;
	const year = sinceJanuary(figure, words);
	if (!year && !CUMULATIVE.test(words)) return null;
	const at = year ? { ...year, dated: false } : cutOffOf(figure);
	return at && { figure, ...at, sentence: view.sentenceOf(figure) };
}

/** 志愿队累计植树 and 植树 are one; what is done is enough of a name beside its place and its word. */
function nameOf(figure: Figure, language: Language): string {
	if (language === 'en') return subjectOf(figure, language);
	const text = figure.metric.text.replace(/^.*累计/u, '');
	return subjectOf({ ...figure, metric: { ...figure.metric, text } }, language) || (text.length >= 2 ? text : '');
}

function run(view: DocumentView): Outcome[] {
	const groups = new Map<string, Told[]>();
	const outcomes: Outcome[] = [];
	const { language } = view.reading;
	for (const figure of view.reading.figures) {
		const told = toldIn(view, figure);
		const subject = told && nameOf(figure, language);
		if (!told || !subject) continue;
		const key = [measureOf(figure).class, subject, figure.place.text, figure.story, told.dated, told.since ?? ''].join('|');
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		const fact = (one: Told) => ({
			sentence: one.sentence,
			text: one.figure.text,
			place: one.figure.place.text,
			aspect: one.figure.aspect,
		});
		const before = group.filter((one) => one.cutOff !== told.cutOff && sameSurroundings(fact(one), fact(told), language)).at(-1);
		if (before) {
			const outcome = before.cutOff < told.cutOff ? judge(view, before, told) : judge(view, told, before);
			if (outcome) outcomes.push(outcome);
		}
		if (group.length < MOST) group.push(told);
	}
	return outcomes;
}

export const cumulativeFalls: Rule = {
	id: 'cumulative-falls',
	title: { zh: '累计数倒退', en: 'A running total that falls' },
	why:
		'What is counted from the beginning (累计) is never less at a later cut-off. Thing, place and unit must be the same and ' +
		'both cut-offs printed; stocks and balances may fall, and figures on another basis are left alone.',
	authority: 'A sum of what is not negative never falls. Logical errors count 1 in 《报纸期刊质量管理规定》(2020).',
	level: 'warning',
	needs: ['count', 'money', 'measure'],
	examples: {
		hit: [
			{ text: '2023年前五个月，青杉县新开工乡村公路312公里。2023年前八个月，青杉县新开工乡村公路287公里。', variant: 'falls' },
			{ text: '截至3月15日，护林队累计植树4.6万株。截至4月10日，护林队累计植树4.1万株。', variant: 'falls' },
			{
				text: '截至6月底，青杉县累计建成温室大棚1240座。\n\n截至9月底，青杉县累计建成温室大棚1180座，秋菜陆续上市。',
				variant: 'falls',
				figures: ['1240座', '1180座'],
				level: 'warning',
			},
			{
				text: '截至9月15日，青杉县累计发放救灾帐篷3600顶。入夏以来雨水多。截至8月20日，青杉县累计发放救灾帐篷3820顶。',
				variant: 'falls',
			},
			{
				text: '截至2023年3月底，柳湾县累计接入光伏电站86座。\n\n截至2023年12月底，柳湾县累计接入光伏电站68座。',
				variant: 'falls',
			},
		],
		miss: [
			{
				text: '今年前五个月，青杉县新开工乡村公路287公里；前八个月，青杉县新开工乡村公路312公里。',
				because: 'it rises',
				verdict: 'holds',
			},
			{ text: '今年前五个月，青杉县出口茶叶3.1亿元；前八个月，青杉县出口茶叶净额2.8亿元。', because: 'a net amount may fall' },
			{ text: '2022年前八个月，青杉县新建大棚312座。2023年前五个月，青杉县新建大棚287座。', because: 'two years' },
			{
				text: '截至6月底，青杉县累计建成温室大棚1180座。截至9月底，青杉县累计建成温室大棚1240座。',
				because: 'it rises',
				verdict: 'holds',
			},
			{ text: '截至6月底，青杉县贷款余额124亿元。截至9月底，青杉县贷款余额118亿元。', because: 'a stock may fall' },
			{ text: '截至6月底，青杉县累计建成温室大棚1240座。截至9月底，柳湾县累计建成温室大棚1180座。', because: 'two places' },
			{ text: '截至6月底，青杉县累计建成温室大棚1240座。截至9月底，青杉县累计建成冷库180座。', because: 'two things' },
			{ text: '6月，青杉县建成温室大棚124座。9月，青杉县建成温室大棚118座。', because: 'flows of two months' },
		],
	},
	run,
};
