/** The change told behind two values in turn: 去年接待48万人次，今年达到60万人次，增长25%; “in 2013 … in 2023 …, an increase of 15”. */
import type { Figure, Language } from '../../../contract/model.ts';
import { type InTurn, inTurnOf, isNextStretch, isYearApart } from '../arithmetic/in-turn.ts';
import { withoutTimes } from '../arithmetic/prose.ts';
import { basisWords } from '../gate.ts';
import { figuresWithin } from '../passages.ts';
import type { DocumentView } from '../view.ts';
import type { Change } from './types.ts';
import { DOWN, EXCHANGE, IN_YEARS, ON_ANOTHER_BASE, UP } from './words.ts';

interface Words {
	/** From the value printed last to the change: group `base` names what it is told against, `up` or `down` its direction. */
	link: RegExp;
	/** From one change to another of the same ends. */
	also: RegExp;
	other: RegExp;
}

const WORDS: Record<Language, Words> = {
	zh: {
		link: new RegExp(
			`^[^，。；：、\\d]{0,4}[，,、（(](?:整整|净|累计|共|总体|总量)?(?<base>同比|环比|[比较与](?:上年|去年|上月|上季度)(?:同期)?(?:相比)?)?${IN_YEARS}(?:净|累计|共)?(?:(?<up>${UP.zh})|(?<down>${DOWN.zh}))[幅率]?(?:了|为|达|达到|高达|超过|出)?(?:约|近)?$`,
			'u',
		),
		also: new RegExp(`^[，,、（(](?:同比)?(?:(?<up>${UP.zh})|(?<down>${DOWN.zh}))[了幅]?[为达]?(?:约|近)?$`, 'u'),
		other: /年均|平均|每年|月均|年化|复合/u,
	},
	en: {
		link: new RegExp(
			`^(?: [\\p{L}'’-]+| \u00b7+){0,4}(?:,| —| –|, or| or| \\() ?(?:an? )?(?:overall |total )?(?:(?<up>${UP.en})|(?<down>${DOWN.en}))(?: (?:of|by))?(?: about| around| nearly| just)? ?$`,
			'iu',
		),
		also: /^(?:, or|,| or| \() ?(?:about |around )?$/iu,
		other: /\b(?:annual|annually|average|per year|a year|each year|yearly)\b/iu,
	},
};

/** A change, and its rate behind it, stand this near to the value that they led to. */
const REACH = 80;

/** What a change is told against must be the earlier of the two. */
const onItsBase = (pair: InTurn, base: string | undefined): boolean =>
	base === undefined || (base === '环比' || /[月季]/u.test(base) ? isNextStretch(pair) : isYearApart(pair));

export function changesInTurn(view: DocumentView): Change[] {
	const { language } = view.reading;
	const { link, also, other } = WORDS[language];
	return inTurnOf(view).flatMap((pair): Change[] => {
		const { paragraph, sentence, before, after, last } = pair;
		const text = withoutTimes(view, paragraph);
		const [change, next] = figuresWithin(view, paragraph, last.to, Math.min(sentence.to, last.to + REACH)).filter(
			({ kind, unit, value }) => kind !== 'time' && kind !== 'age' && value !== null && unit !== '年',
		);
		if (!change || change.from - last.to > 48 || EXCHANGE.test(text.slice(before.from, change.to))) return [];
		const words = text.slice(last.to, change.from);
		const match = link.exec(words);
		if (!match || other.test(words) || basisWords(paragraph.text.slice(last.to, change.from)) !== '') return [];
		if (other.test(paragraph.text.slice(change.to, change.to + 16)) || !onItsBase(pair, match.groups?.['base'])) return [];
		if (language === 'en' && ON_ANOTHER_BASE.test(text.slice(change.to, change.to + 24))) return [];
		const directionOf = (found: RegExpExecArray): Change['direction'] | null =>
			found.groups?.['up'] !== undefined ? 'up' : found.groups?.['down'] !== undefined ? 'down' : null;
		const direction = directionOf(match) ?? 'up';
		const told = (figure: Figure, way: Change['direction']): Change => ({
			...{ paragraph, before, after, change: figure, direction: way },
			by: { from: Math.min(before.from, after.from), to: figure.to },
		});
		const second = next && (next.kind === 'percent') !== (change.kind === 'percent') ? next : null;
		const more = second && also.exec(text.slice(change.to, second.from));
		return [told(change, direction), ...(second && more ? [told(second, directionOf(more) ?? direction)] : [])];
	});
}
