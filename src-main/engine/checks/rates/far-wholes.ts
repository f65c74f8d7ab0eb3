/**
 * The whole that a frame names (占营业收入的7.2%) where no sentence near prints it: the figure of the story whose metric is
 * called so, of the same time and place, if there is but one value of it.
 */
import type { Figure } from '../../../contract/model.ts';
import { compare, exact } from '../../exact.ts';
import { sameUnit } from '../gate.ts';
import type { DocumentView } from '../view.ts';

/** 当年净利润, 全年收入: the time of the part, which is asked for anyway. */
const OWN_TIME = /^(?:当年|全年|本年|今年|年度|同期内?|期内|全部)度?/u;
/** 上年收入, 全省总量, 任务: another time, another place, no whole at all. */
const ANOTHER = /[去上前]年|同期|次年|全[国省市县区镇乡村球]|世界|任务|目标|计划|预算(?!收入|支出)/u;
/** What is no amount of the whole: a change, a plan, a mean. */
const WHOLES: ReadonlySet<Figure['aspect']> = new Set(['level', 'total', 'done']);
/** Right before a name, what makes it another one: 进出口总值 is no 出口总值, 净利润 no 利润. */
const TURNS = /[进非净纯毛不未]$/u;
/** Shorter names are of many things: 收入, 总量. */
const SHORTEST = 3;
/** Metrics are found by so many of their last characters. */
const KEY = 3;

const indexes = new WeakMap<DocumentView, ReadonlyMap<string, readonly Figure[]>>();

function indexOf(view: DocumentView): ReadonlyMap<string, readonly Figure[]> {
	let index = indexes.get(view);
	if (!index) {
		const amounts = view.reading.figures.filter(
			(figure) =>
				(figure.kind === 'money' || figure.kind === 'count' || figure.kind === 'measure') &&
				figure.value !== null &&
				figure.modifier === 'exact' &&
				WHOLES.has(figure.aspect) &&
				figure.metric.text.length >= SHORTEST,
		);
		index = Map.groupBy(amounts, ({ metric }) => metric.text.slice(-KEY));
		indexes.set(view, index);
	}
	return index;
}

const sameTime = (a: Figure, b: Figure): boolean =>
	a.period.interval !== null &&
	b.period.interval !== null &&
	a.period.interval.from === b.period.interval.from &&
	a.period.interval.to === b.period.interval.to;

/** `named` as the frame has it, without 占 and 的. Null when nothing of that name is told, or more than one value. */
export function farWhole(view: DocumentView, part: Figure, named: string): Figure | null {
	const name = named.replace(/的$/u, '').replace(OWN_TIME, '');
	if (name.length < SHORTEST || ANOTHER.test(named)) return null;
	const called = (indexOf(view).get(name.slice(-KEY)) ?? []).filter(
		(figure) =>
			figure !== part &&
			figure.story === part.story &&
			sameUnit(figure, part) &&
			figure.metric.text.endsWith(name) &&
			!TURNS.test(figure.metric.text.slice(0, -name.length)),
	);
	const [first] = called;
	// A second value of the same name, of whatever time, leaves it open which is meant.
	if (!first || called.some(({ value }) => value !== first.value)) return null;
	const fits = sameTime(first, part) && first.place.text === part.place.text;
	return fits && compare(exact(first.value ?? '0'), exact(part.value ?? '0')) >= 0 ? first : null;
}
