/** Two drafts beside each other: on the left what became of every figure, on the right the paragraphs, word by word. */
import { useMemo, useState } from 'react';
import type { DraftComparison, DraftText, FigureChange, ParagraphDiff } from '../../../src-main/contract/drafts.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { List } from '../../ui/list.tsx';
import { VerdictMark } from '../../ui/marks.tsx';
import { ChangeMark } from './change-mark.tsx';
import { CHANGES, type ComparedFigure, type DiffRow, figureKey, figuresOf, isAbout, rowsOf, stretches } from './comparison.ts';

/** What one wants to see at once: everything but what stayed as it was. */
const NEWS: ReadonlySet<FigureChange> = new Set(['changed', 'gone', 'new', 'moved']);
const FOLDED_HEIGHT = 40;
const LINE_HEIGHT = 29;
const LINE = { zh: 22, en: 46 };

function FigureItem({ figure }: { figure: ComparedFigure }) {
	const { t } = useWords();
	const { change, earlier, later, state } = figure;
	const decided = state !== null && state.verdict !== 'open';
	const carried = change === 'kept' || change === 'moved';
	return (
		<div className="compared-figure">
			<ChangeMark change={change} />
			<div>
				<p className="compared-reading tabular">
					{earlier && earlier.text !== later?.text && <del>{earlier.text}</del>}
					{earlier && later && earlier.text !== later.text && <span aria-hidden="true"> → </span>}
					{later && <span className={change === 'changed' || change === 'new' ? 'now' : undefined}>{later.text}</span>}
				</p>
				<p className="compared-says">
					<span>
						{t(
							change === 'changed' && earlier?.text === later?.text ? 'ui.drafts.change.sentence' : `ui.drafts.change.${change}`,
						)}
					</span>
					{decided && (
						<span className="compared-decided">
							<VerdictMark verdict={state.verdict} size={12} />
							{t(carried ? 'ui.drafts.carried' : 'ui.drafts.lapsed', { verdict: t(`word.verdict.${state.verdict}`) })}
						</span>
					)}
				</p>
			</div>
		</div>
	);
}

interface SideProps {
	draft: DraftText;
	diff: ParagraphDiff;
	side: 'earlier' | 'later';
	/** The figure in hand, by its id in this draft. */
	marked: string | null;
}

function Side({ draft, diff, side, marked }: SideProps) {
	const { t } = useWords();
	const parts = stretches(draft, diff, side);
	const index = diff[side];
	if (index === null) {
		return <div className="diff-side none">{t(side === 'earlier' ? 'ui.drafts.not-before' : 'ui.drafts.not-any-more')}</div>;
	}
	const kind = draft.paragraphs[index]?.kind ?? 'body';
	const whole = diff.change === 'new' || diff.change === 'gone' ? ` whole-${diff.change}` : '';
	return (
		<div className={`diff-side print kind-${kind}${whole}`} lang={langTag(draft.language)}>
			{parts.map((part, at) => {
				const Tag = !part.different ? 'span' : side === 'earlier' ? 'del' : 'ins';
				const names = [
					part.figure === null ? '' : 'diff-figure',
					part.figure !== null && part.figure === marked ? 'in-hand' : '',
				];
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered.
					<Tag key={at} className={names.join(' ').trim() || undefined}>
						{part.text}
					</Tag>
				);
			})}
		</div>
	);
}

interface ComparisonViewProps {
	comparison: DraftComparison;
	/** What the two sides are called. */
	names: { earlier: string; later: string };
}

export function ComparisonView({ comparison, names }: ComparisonViewProps) {
	const { t } = useWords();
	const { counts, earlier, later } = comparison;
	const news = counts.changed + counts.gone + counts.new + counts.moved;
	const [wanted, setWanted] = useState<ReadonlySet<FigureChange>>(news === 0 ? new Set(['kept']) : NEWS);
	const [open, setOpen] = useState(false);
	const figures = useMemo(() => figuresOf(comparison, wanted), [comparison, wanted]);
	const [selected, setSelected] = useState<string | null>(null);
	const figure = figures.find((one) => figureKey(one) === selected) ?? null;
	const rows = useMemo(() => {
		const folded = rowsOf(comparison.paragraphs, open);
		// The figure in hand may stand in a fold.
		const hidden = figure !== null && !folded.some(({ diff }) => diff !== null && isAbout(diff, figure));
		return hidden ? rowsOf(comparison.paragraphs, true) : folded;
	}, [comparison, open, figure]);
	const row = figure === null ? null : (rows.find(({ diff }) => diff !== null && isAbout(diff, figure)) ?? null);
	const line = LINE[later.language];
	const height = ({ diff }: DiffRow): number => {
		if (diff === null) return FOLDED_HEIGHT;
		const longest = diff.parts.reduce((sum, part) => sum + part.text.length, 0);
		return 20 + LINE_HEIGHT * Math.max(1, Math.ceil(longest / line));
	};
	const toggle = (change: FigureChange): void => {
		const next = new Set(wanted);
		if (!next.delete(change)) next.add(change);
		setWanted(next);
	};
	return (
		<div className="comparison">
			<section className="comparison-figures" aria-label={t('ui.drafts.figures')}>
				<div className="change-filter">
					{CHANGES.map((change) => (
						<Button
							key={change}
							kind="quiet"
							pressed={wanted.has(change)}
							disabled={counts[change] === 0}
							onPress={() => toggle(change)}
						>
							<ChangeMark change={change} />
							{t(`ui.drafts.count.${change}`, { count: counts[change] })}
						</Button>
					))}
				</div>
				{figures.length === 0 ? (
					<Empty title={t(news === 0 ? 'ui.drafts.all-kept' : 'ui.drafts.none-shown')}>
						{t(news === 0 ? 'ui.drafts.all-kept-means' : 'ui.drafts.none-shown-do')}
					</Empty>
				) : (
					<List
						className="compared-figures"
						label={t('ui.drafts.figures')}
						items={figures}
						keyOf={figureKey}
						estimate={() => 58}
						selected={selected}
						onSelect={setSelected}
						render={(one) => <FigureItem figure={one} />}
					/>
				)}
			</section>
			<section className="comparison-text" aria-label={t('ui.drafts.text')}>
				<div className="diff-heads">
					<h2>{names.earlier}</h2>
					<h2>{names.later}</h2>
					<Button kind="quiet" pressed={open} onPress={() => setOpen(!open)}>
						{t('ui.drafts.whole')}
					</Button>
				</div>
				<List
					className="diff"
					label={t('ui.drafts.text')}
					items={rows}
					keyOf={(one) => one.key}
					estimate={height}
					selected={row?.key ?? null}
					onSelect={() => undefined}
					render={({ diff, folded }) =>
						diff === null ? (
							<p className="diff-folded">{t('ui.drafts.folded', { count: folded ?? 0 })}</p>
						) : (
							<div className={`diff-row ${diff.change}`}>
								<Side draft={earlier} diff={diff} side="earlier" marked={figure?.earlier?.figure ?? null} />
								<Side draft={later} diff={diff} side="later" marked={figure?.later?.figure ?? null} />
							</div>
						)
					}
				/>
			</section>
		</div>
	);
}
