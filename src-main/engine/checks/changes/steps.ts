/**
 * A quantity, the step that led to it and the rate of that step, without the quantity before: 产量12627万吨，比上年增加312万吨，
 * 增长2.5%; “£13.7bn, an increase of £963m over 2004-05, or 7.6%”. What was before follows from the two.
 */
import type { Figure, Language, Paragraph } from '../../../contract/model.ts';
import { whole } from '../../exact.ts';
import { judgeEquation, numberOf } from '../arithmetic/equation.ts';
import { prose, quantitiesIn, withoutTimes } from '../arithmetic/prose.ts';
import { stretchAt } from '../clauses.ts';
import { basisWords, sameUnit } from '../gate.ts';
import { minus, over, plus, scale } from '../interval.ts';
import type { Outcome } from '../rule.ts';
import type { DocumentView } from '../view.ts';

interface Step {
	paragraph: Paragraph;
	/** The quantity that the step led to, or the one that it began at. */
	end: Figure;
	isBefore: boolean;
	step: Figure;
	rate: Figure;
	direction: 'up' | 'down';
}

type Place = 0 | 1 | 2;

/** Three neighbouring figures; `says`: where the direction is said, group 1 up, group 2 down. */
interface Form {
	order: readonly [end: Place, step: Place, rate: Place];
	isBefore?: boolean;
	lead: RegExp;
	first: RegExp;
	second: RegExp;
	says: 'lead' | 'first';
	/** The second stretch says it again, and must say the same. */
	again?: boolean;
}

const ANYTHING = /(?:)/u;
/** 与2010年的133972万人相比，增加…: what follows is told against this very quantity, which is the one before. */
const NOT_HELD_AGAINST = /(?<!(?:与|和|同|比|较)[^，。；]{0,36})$/u;
const ROUGHLY = '(?:about |around |some |nearly |almost |just |more than )?';
const MOVED =
	'(?:(rose|gained|added|climbed|jumped|advanced|increased|grew|surged|risen|gaining|adding|rising|up|higher)|(fell|lost|dropped|shed|slid|slipped|tumbled|declined|decreased|plunged|sank|fallen|losing|falling|dropping|down|lower))(?: by)?';
const LEVEL = '(?:close at |finish at |end at |settle at |stand at |reach |a (?:[\\p{L}-]+ ){1,3}of )?';
const MOVED_ZH = '(?:(上涨|大涨|微涨|涨|上升|攀升|升)|(下跌|大跌|微跌|跌|下挫|重挫|挫|下降))';
const CLOSED_ZH = '(?:收|报|收报|收于|报收于?|收盘[报于]|收在|报于|至|收盘至)';
const OR = '(?: an? \\p{L}+)?(?:,? or | ?\\()';

const FORMS: Record<Language, readonly Form[]> = {
	zh: [
		{
			order: [0, 1, 2],
			lead: NOT_HELD_AGAINST,
			first:
				/^(?!相比|之比)[^，。；：、\d]{0,8}[，,](?:同比|环比|比上年|比去年|较上年|较去年|与上年|与去年|[比较]前一(?:个?交易)?日|[比较][上昨]日)?(?:收盘)?(?:同期)?(?:相比[，,]?)?(?:净|共)?(?:(增加|增收|增产|多收|多|增|上涨|涨|上升|升)|(减少|减收|减产|少|减|下跌|跌|下挫|挫|下降))了?约?$/u,
			second:
				/^[^，。；：、\d]{0,4}[，,、](?:同比)?(?:(增长|增产|增幅|上升|提高|增加|涨幅|升幅)|(下降|减少|降幅|减产|减幅|跌幅))(?:了|为|达到?)?约?$/u,
			says: 'first',
			again: true,
		},
		// 下跌12.50点，跌幅0.42%，报2960.12点
		{
			order: [2, 0, 1],
			lead: new RegExp(`${MOVED_ZH}了?约?$`, 'u'),
			first: /^[，,、（(](?:[涨跌升降增减]幅|上涨|下跌|上升|下降)(?:为|达|约)?$/u,
			second: new RegExp(`^[）)]?[，,]${CLOSED_ZH}$`, 'u'),
			says: 'lead',
		},
		// 涨0.39%，报3367.46点，上涨13.25点
		{
			order: [1, 2, 0],
			lead: new RegExp(`${MOVED_ZH}幅?(?:为|达|了)?约?$`, 'u'),
			first: new RegExp(`^[，,]${CLOSED_ZH}$`, 'u'),
			second: /^[，,](?:上涨|下跌|上升|下降|涨|跌|升)了?$/u,
			says: 'lead',
		},
		// 收报3367.46点，涨0.39%，上涨13.25点
		{
			order: [0, 2, 1],
			lead: new RegExp(`${CLOSED_ZH}$`, 'u'),
			first: new RegExp(`^[，,（(]${MOVED_ZH}幅?(?:为|达|了)?约?$`, 'u'),
			second: /^[，,、](?:上涨|下跌|上升|下降|涨|跌|升)了?$/u,
			says: 'first',
		},
	],
	en: [
		{
			order: [0, 1, 2],
			lead: ANYTHING,
			first:
				/^[^.;:()\d]{0,40}, (?:(?:an? )?(?:(increase|rise|gain|growth)|(fall|drop|decrease|decline)) of|(up)(?: by)?|(down)(?: by)?) (?:about |some |nearly )?$/iu,
			second:
				/^[^.;:()\d]{0,30}(?:,| or) (?:or |which (?:is|represents|was) )?(?:an? )?(?:percentage )?(?:(?:increase|rise|growth|fall|drop|decrease|decline) of )?(?:about )?$/iu,
			says: 'first',
		},
		// fell 178.74 points, or 0.7%, to 24,285.95
		{
			order: [2, 0, 1],
			lead: new RegExp(`\\b${MOVED} ${ROUGHLY}$`, 'iu'),
			first: new RegExp(`^${OR}${ROUGHLY}$`, 'iu'),
			second: new RegExp(`^\\)?,? to ${LEVEL}${ROUGHLY}$`, 'iu'),
			says: 'lead',
		},
		// fell 0.59 percent, or 92.03 points, to 15,521.22
		{
			order: [2, 1, 0],
			lead: new RegExp(`\\b${MOVED} ${ROUGHLY}$`, 'iu'),
			first: new RegExp(`^${OR}${ROUGHLY}$`, 'iu'),
			second: new RegExp(`^\\)?,? to ${LEVEL}${ROUGHLY}$`, 'iu'),
			says: 'lead',
		},
		// fell 251 points to close at 12,574, a drop of 2 percent
		{
			order: [1, 0, 2],
			lead: new RegExp(`\\b${MOVED} ${ROUGHLY}$`, 'iu'),
			first: new RegExp(`^ to ${LEVEL}${ROUGHLY}$`, 'iu'),
			second:
				/^(?: an? \p{L}+)?(?:,| or| \() ?(?:or )?(?:an? )?(?:(?:rise|gain|increase|advance|drop|fall|decline|decrease|loss) of |up |down )?(?:about |nearly )?$/iu,
			says: 'lead',
		},
		// has fallen by nearly $32, or 29 percent, since its high of $109.77
		{
			order: [2, 0, 1],
			isBefore: true,
			lead: new RegExp(`\\b${MOVED} ${ROUGHLY}$`, 'iu'),
			first: new RegExp(`^${OR}${ROUGHLY}$`, 'iu'),
			second:
				/^\)?,? (?:since|from|below|above) (?:its|their|the|a|an) (?:[\p{L}-]+ ){0,3}(?:high|low|peak|level|record|total|close) (?:of|at) (?:about |just )?$/iu,
			says: 'lead',
		},
	],
};
/**
 * Growth of output is told at constant prices beside amounts at current ones; a mean or an aim is no step. 公共预算收入 is what
 * came in, not what was planned.
 */
const OTHER =
	/生产总值|GDP|增加值|总产值|年均|平均(?!指数)|目标|计划|(?<!公共|基金)预算|力争|预计|可比|新增|\b(?:real terms|(?<!industrial )average|annual|target|forecast|expected)\b/iu;

const QUANTITY: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'measure']);

/** Points of an index stand without their unit the second time, a price without its “a barrel”. */
const alike = (a: Figure, b: Figure, language: Language): boolean =>
	sameUnit(a, b) ||
	(language === 'en' &&
		a.kind === b.kind &&
		(a.kind === 'count'
			? a.unit === '' || b.unit === ''
			: a.kind === 'money' && (a.unit.startsWith(b.unit) || b.unit.startsWith(a.unit))));

/** The direction that a form says of three figures; null where they do not stand in it. */
function directionIn(form: Form, stretches: Record<'lead' | 'first' | 'second', string>): 'up' | 'down' | null {
	const found = { lead: form.lead.exec(stretches.lead), first: form.first.exec(stretches.first) };
	const second = found.lead && found.first && form.second.exec(stretches.second);
	if (!second) return null;
	const way = found[form.says];
	const direction = (way?.[1] ?? way?.[3]) === undefined ? 'down' : 'up';
	// 增加12件，下降3%: two things.
	return form.again && (second[1] === undefined ? 'down' : 'up') !== direction ? null : direction;
}

function stepsIn(view: DocumentView, paragraph: Paragraph): Step[] {
	const { language } = view.reading;
	const text = withoutTimes(view, paragraph);
	const figures = quantitiesIn(view, paragraph);
	return figures.flatMap((a, i): Step[] => {
		const [b, c] = [figures[i + 1], figures[i + 2]];
		if (!b || !c || c.from - a.to > 100) return [];
		const sentence = stretchAt(view.sentencesIn(paragraph.index), a.from);
		if (!sentence || c.to > sentence.to) return [];
		const stretches = {
			lead: text.slice(Math.max(sentence.from, a.from - 40), a.from),
			first: text.slice(a.to, b.from),
			second: text.slice(b.to, c.from),
		};
		for (const { order, isBefore = false, ...form } of FORMS[language]) {
			const [end, step, rate] = order.map((place) => [a, b, c][place]);
			if (!end || !step || !rate || !QUANTITY.has(end.kind) || rate.kind !== 'percent' || rate.unit === '‰') continue;
			if (!alike(end, step, language)) continue;
			const direction = directionIn({ order, ...form }, stretches);
			const words = paragraph.text.slice(sentence.from, c.to);
			if (direction === null || OTHER.test(words) || basisWords(words) !== '') continue;
			return [{ paragraph, end, isBefore, step, rate, direction }];
		}
		return [];
	});
}

/** Every such step of a document, judged. */
export const judgeSteps = (view: DocumentView): Outcome[] =>
	prose(view).flatMap((paragraph) =>
		stepsIn(view, paragraph).flatMap(({ end, isBefore, step, rate, direction }) => {
			const sign = direction === 'up' ? '−' : '+';
			const base = isBefore ? numberOf(view, end) : `(${numberOf(view, end)} ${sign} ${numberOf(view, step)})`;
			return (
				judgeEquation(
					view,
					{
						paragraph,
						by: { from: Math.min(end.from, step.from), to: Math.max(end.to, rate.to) },
						result: rate,
						operands: [
							{ role: isBefore ? 'before' : 'after', figure: end },
							{ role: 'change', figure: step },
						],
						ways: [
							{
								id: 'rounded',
								compute: (of) => {
									const before = isBefore ? of(end) : direction === 'up' ? minus(of(end), of(step)) : plus(of(end), of(step));
									const share = over(of(step), before);
									// “fell $2.10 (-2.24%)” tells its direction twice.
									return share && scale(share, whole(rate.value?.startsWith('-') ? -100 : 100));
								},
							},
						],
						formula: `${numberOf(view, step)} ÷ ${base}`,
						role: 'change',
					},
					{
						variant: isBefore ? 'implied-base' : 'implied',
						most: 'error',
						params: { after: view.wordsOf(end), step: view.wordsOf(step) },
					},
				) ?? []
			);
		}),
	);
