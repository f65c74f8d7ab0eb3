/** A row of the ledger: left the figure and what is known of it, right its source paragraph in full. */

import { memo, useMemo } from 'react';
import type { Language } from '../../../src-main/contract/model.ts';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import { arithmeticText } from '../../../src-main/contract/wording.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { LevelMark, RelationMark, VerdictMark } from '../../ui/marks.tsx';
import { findingText } from '../findings/finding-text.ts';
import { gather } from '../findings/findings.ts';
import { ParagraphText } from './paragraph-text.tsx';
import type { Row } from './rows.ts';

interface LedgerRowProps {
	row: Row;
	/** All rows of its paragraph; the same list until one of them changes. */
	neighbours: readonly Row[];
	/** Which mention of its fact it is, from 1, and how many there are; 0 where that is not to be told. */
	mention: number;
	mentions: number;
	articleLanguage: Language;
	pending: boolean;
	/** How many figures the article has. */
	total: number;
}

const MOST_CHECKS = 3;

export const LedgerRow = memo(function LedgerRow(props: LedgerRowProps) {
	const { row, neighbours, mention, mentions, articleLanguage, pending, total } = props;
	const { language, t } = useWords();
	const { figure, state, paragraph } = row;
	const verdictOf = useMemo(() => {
		const verdicts = new Map(neighbours.map((n) => [n.figure.id, n.state.verdict]));
		return (id: string): FigureVerdict => verdicts.get(id) ?? 'open';
	}, [neighbours]);
	const current = useMemo(() => [figure.id], [figure.id]);
	const about = [figure.metric.text, figure.aspect === 'level' ? '' : t(`word.aspect.${figure.aspect}`)].filter(Boolean);
	const where = [figure.period.text, figure.place.text].filter(Boolean);
	const findings = row.findings.filter((f) => !f.dismissed);
	const pointedAt = new Set(findings.map((f) => f.relation));
	const relations = row.relations.filter((r) => !pointedAt.has(r) && r.verdict !== 'cannot-tell');
	const lines = gather(findings);
	const shown = lines.slice(0, MOST_CHECKS);
	const arithmetic = relations.slice(0, MOST_CHECKS - shown.length);
	const more = lines.length + relations.length - shown.length - arithmetic.length;
	return (
		<div className={`row verdict-${state.verdict}${pending ? ' pending' : ''}`}>
			<div className="row-figure">
				<VerdictMark verdict={state.verdict} size={18} />
				<div className="row-facts">
					<span className="spoken">
						{t('ui.ledger.row', { number: row.number, total, verdict: t(`word.verdict.${state.verdict}`) })}
					</span>
					<div className="row-number" lang={langTag(articleLanguage)}>
						{row.printed}
					</div>
					{state.correction && (
						<div className="row-correction">
							<span aria-hidden="true">→ </span>
							{state.correction.text}
						</div>
					)}
					{about.length > 0 && <div className="row-about">{about.join(' · ')}</div>}
					<div className="row-where">{[...where, t(`word.kind.${figure.kind}`)].join(' · ')}</div>
					{state.verdict !== 'open' && (
						<div className="row-verdict">
							{t(`word.verdict.${state.verdict}`)}
							{state.reason && ` · ${t(`word.reason.${state.reason}`)}`}
						</div>
					)}
					{mention > 0 && <div className="row-mention">{t('ui.ledger.mention', { place: mention, count: mentions })}</div>}
					<ul className="row-checks">
						{shown.map(({ finding, count }) => {
							const text = findingText(language, finding);
							return (
								<li key={finding.key} className={`check level-${finding.level}`}>
									<LevelMark level={finding.level} size={13} />
									<span>{count > 1 ? t('ui.ledger.alike', { text, count }) : text}</span>
								</li>
							);
						})}
						{arithmetic.map((relation, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: relations have no name of their own and never move.
							<li key={index} className={`check relation-${relation.verdict}`}>
								<RelationMark verdict={relation.verdict} size={13} />
								<span className="tabular">{arithmeticText(relation)}</span>
							</li>
						))}
						{more > 0 && <li className="check more">{t('ui.ledger.more-checks', { count: more })}</li>}
					</ul>
				</div>
			</div>
			<div className={`row-paragraph kind-${paragraph.kind}`} lang={langTag(articleLanguage)}>
				<ParagraphText paragraph={paragraph} figures={row.neighbours} current={current} verdictOf={verdictOf} />
			</div>
		</div>
	);
});
