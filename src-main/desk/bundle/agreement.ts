/** How far two people who checked the same article agree, and what is left to settle between them. */
import type { Agreement } from '../../contract/bundle.ts';
import { canonicalJson } from '../../contract/canonical.ts';
import type { Act, Anchor, FigureVerdict, ReviewEvent } from '../../contract/review.ts';
import { anchorKey, paragraphKey } from '../anchors.ts';
import type { Article } from '../article.ts';
import type { DeskContext } from '../context.ts';
import { withArticle } from '../reread.ts';
import { openFigure } from '../review.ts';

type Decision = Extract<Act, { kind: 'confirm' | 'flag' | 'correct' | 'not-a-figure' }>;

const verdicts: Record<Decision['kind'], FigureVerdict> = {
	confirm: 'confirmed',
	flag: 'flagged',
	correct: 'corrected',
	'not-a-figure': 'not-a-figure',
};

const isDecision = (act: Act): act is Decision => act.kind in verdicts;

/** Everybody who decided on a figure, in order of their first decision. Errors: NOT_FOUND. */
export const reviewers = (context: DeskContext, id: string): Promise<string[]> =>
	withArticle(context, id, ({ events }) => [
		...new Set(events.flatMap(({ event: { act, by } }) => (isDecision(act) ? [by] : []))),
	]);

/** Errors: NOT_FOUND. */
export const agreement = (
	context: DeskContext,
	{ article: id, first, second }: { article: string; first: string; second: string },
): Promise<Agreement> => withArticle(context, id, (article) => agreementOf(article, first, second));

export function agreementOf(article: Pick<Article, 'events' | 'review' | 'anchors'>, first: string, second: string): Agreement {
	const standing = new Set(article.review.undo);
	const events = article.events.map(({ event }) => event).filter(({ id }) => standing.has(id));
	const [a, b] = [decisionsOf(events, first), decisionsOf(events, second)];
	const both = [...a].flatMap(([key, one]) => {
		const other = b.get(key);
		return other ? [{ one, other }] : [];
	});
	const corrected = both.filter(({ one, other }) => one.kind === 'correct' && other.kind === 'correct');
	const [marksA, marksB] = [marksOf(events, first), marksOf(events, second)];
	return {
		first,
		second,
		found: { of: new Set([...marksA, ...marksB]).size, same: [...marksA].filter((mark) => marksB.has(mark)).length },
		verdict: { of: both.length, same: both.filter(({ one, other }) => one.kind === other.kind).length },
		value: { of: corrected.length, same: corrected.filter(({ one, other }) => meaning(one) === meaning(other)).length },
		kappa: kappa(both.map(({ one, other }) => [one.kind, other.kind])),
		differences: [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
			const figure = article.anchors.figures.get(key);
			const [one, other] = [a.get(key), b.get(key)];
			if (figure === undefined || (one && other && meaning(one) === meaning(other))) return [];
			const verdict = (article.review.figures.get(key) ?? openFigure()).verdict;
			return [
				{
					figure,
					first: said(one),
					second: said(other),
					settled: verdict !== 'disputed' && settledBy(events, key, first, second),
				},
			];
		}),
	};
}

/** The last decision of one person on each figure, by anchor key: what others decided does not matter here. */
function decisionsOf(events: readonly ReviewEvent[], by: string): Map<string, Decision> {
	const decisions = new Map<string, Decision>();
	for (const { act, target, by: maker } of events) {
		if (maker !== by) continue;
		for (const anchor of anchorsOf(target)) {
			if (act.kind === 'reopen') decisions.delete(anchorKey(anchor));
			else if (isDecision(act)) decisions.set(anchorKey(anchor), act);
		}
	}
	return decisions;
}

function anchorsOf(target: ReviewEvent['target']): readonly Anchor[] {
	if (target.type === 'figure') return [target.anchor];
	return target.type === 'figures' ? target.anchors : [];
}

/** Where one person marked figures that the engine did not read. */
function marksOf(events: readonly ReviewEvent[], by: string): Set<string> {
	return new Set(
		events.flatMap(({ act, target, by: maker }) =>
			maker === by && act.kind === 'add' && target.type === 'paragraph'
				? [`${paragraphKey(target)} ${act.range.from}-${act.range.to}`]
				: [],
		),
	);
}

/** Whether the last word on a figure was spoken by a third person, or by one of the two after the other. */
function settledBy(events: readonly ReviewEvent[], key: string, first: string, second: string): boolean {
	const made = events.filter(
		({ act, target }) => isDecision(act) && anchorsOf(target).some((anchor) => anchorKey(anchor) === key),
	);
	const makers = new Set(made.map(({ by }) => by));
	return (makers.has(first) && makers.has(second)) || [...makers].some((by) => by !== first && by !== second);
}

/** Two decisions that mean the same, whatever was remarked beside. */
function meaning(act: Decision): string {
	if (act.kind === 'flag') return `flag ${act.reason}`;
	if (act.kind !== 'correct') return act.kind;
	const { text: _, ...value } = act.correction;
	return `correct ${canonicalJson(value)}`;
}

const said = (act: Decision | undefined) =>
	act
		? { verdict: verdicts[act.kind], text: act.kind === 'correct' ? act.correction.text : act.kind === 'flag' ? act.comment : '' }
		: null;

/** Cohen (1960): agreement beyond what their shares of each verdict would give by chance. */
function kappa(pairs: readonly (readonly [Decision['kind'], Decision['kind']])[]): number | null {
	const n = pairs.length;
	if (n === 0) return null;
	const observed = pairs.filter(([one, other]) => one === other).length / n;
	const kinds = Object.keys(verdicts) as Decision['kind'][];
	const share = (index: 0 | 1, kind: string) => pairs.filter((pair) => pair[index] === kind).length / n;
	const chance = kinds.reduce((sum, kind) => sum + share(0, kind) * share(1, kind), 0);
	return chance === 1 ? null : (observed - chance) / (1 - chance);
}
