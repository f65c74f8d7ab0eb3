/** The arithmetic of a rule over figures that an editor paired by hand: the rule's own words paired others. */
import type { Figure, Relation } from '../../contract/model.ts';
import { compare, exact } from '../exact.ts';
import { judgeEquation, numberOf, type Operands } from './arithmetic/equation.ts';
import { judgeChange } from './changes/judge.ts';
import { DIFFERENCE, GROWTH } from './changes/ways.ts';
import { type Interval, minus, over, sum, times } from './interval.ts';
import { judge } from './rates/judge.ts';
import type { DocumentView } from './view.ts';

export interface HandPaired {
	role: string;
	figure: Figure;
}

type Roles = ReadonlyMap<string, readonly Figure[]>;
type Work = (view: DocumentView, roles: Roles) => Omit<Relation, 'rule'> | null;

const one = (roles: Roles, role: string): Figure | null => roles.get(role)?.[0] ?? null;

/** Rates: no charity with other figures, since the editor has named these. */
const rate =
	(kind: 'share' | 'completion', part: string, base: string, role: string): Work =>
	(view, roles) => {
		const figure = one(roles, role);
		const paragraph = figure && view.reading.paragraphs.find(({ index }) => index === figure.paragraph);
		if (!figure || !paragraph) return null;
		const pairing = {
			...{ kind, paragraph, rate: figure, part: one(roles, part), base: one(roles, base) },
			...{ missing: null, contested: false, otherBases: [], otherParts: [], by: [] },
		};
		return judge(view, pairing).relation ?? null;
	};

const change =
	(way: typeof GROWTH): Work =>
	(view, roles) => {
		const [before, after, told] = [one(roles, 'before'), one(roles, 'after'), one(roles, 'change')];
		const paragraph = told && view.reading.paragraphs.find(({ index }) => index === told.paragraph);
		if (!before || !after || !told || !paragraph) return null;
		const fell = before.value !== null && after.value !== null && compare(exact(after.value), exact(before.value)) < 0;
		const by = { from: told.from, to: told.to };
		return (
			judgeChange(view, { paragraph, before, after, change: told, direction: fell ? 'down' : 'up', by }, way)?.relation ?? null
		);
	};

/** One result from operands in their roles; `sign` stands between their numbers in the formula. */
const equation =
	(
		roleOfResult: string,
		rolesOfOperands: readonly string[],
		sign: string,
		compute: (of: Operands, figures: readonly Figure[]) => Interval | null,
		slack?: string,
	): Work =>
	(view, roles) => {
		const result = one(roles, roleOfResult);
		const paragraph = result && view.reading.paragraphs.find(({ index }) => index === result.paragraph);
		const operands = rolesOfOperands.flatMap((role) => (roles.get(role) ?? []).map((figure) => ({ role, figure })));
		if (!result || !paragraph || rolesOfOperands.some((role) => !roles.has(role))) return null;
		const figures = operands.map(({ figure }) => figure);
		const outcome = judgeEquation(
			view,
			{
				...{ paragraph, by: { from: result.from, to: result.to }, result, operands, role: roleOfResult },
				ways: [{ id: 'rounded', compute: (of) => compute(of, figures) }],
				formula: figures.map((figure) => numberOf(view, figure)).join(` ${sign} `),
			},
			{ variant: 'differs', most: 'error', ...(slack !== undefined && { slack }) },
		);
		return outcome?.relation ?? null;
	};

const ofTwo =
	(work: (a: Interval, b: Interval) => Interval | null) =>
	(of: Operands, [a, b]: readonly Figure[]): Interval | null =>
		a && b ? work(of(a), of(b)) : null;

/** As contract/reworkable.ts names them for the window. */
export const works: Readonly<Record<string, Work>> = {
	share: rate('share', 'part', 'whole', 'share'),
	'completion-rate': rate('completion', 'done', 'target', 'completion'),
	growth: change(GROWTH),
	difference: change(DIFFERENCE),
	sum: equation('total', ['part'], '+', (of, figures) => sum(figures.map((figure) => of(figure)))),
	remainder: equation('remaining', ['whole', 'done'], '−', ofTwo(minus)),
	mean: equation(
		'mean',
		['total', 'count'],
		'÷',
		(of, [total, count]) => (total && count ? over(of(total), of(count, 'printed')) : null),
		'0.02',
	),
	product: equation('total', ['price', 'count'], '×', (of, [price, count]) =>
		price && count ? times(of(price), of(count, 'printed')) : null,
	),
};

/** Null where the rule has no such arithmetic, a role is not filled, or the figures state no numbers to compute with. */
export function rework(view: DocumentView, rule: string, paired: readonly HandPaired[]): Relation | null {
	const work = works[rule];
	if (!work) return null;
	const roles = new Map<string, Figure[]>();
	for (const { role, figure } of paired) {
		const list = roles.get(role);
		if (list) list.push(figure);
		else roles.set(role, [figure]);
	}
	const relation = work(view, roles);
	// No words of the article paired these.
	return relation && { ...relation, rule, pairedBy: [] };
}
