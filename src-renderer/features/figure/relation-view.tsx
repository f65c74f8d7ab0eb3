/** The arithmetic of a relation in full: what was put in, what came out, what is printed, how far apart, and what was tried. */
import type { Relation } from '../../../src-main/contract/model.ts';
import { arithmeticText, decimalText, rangeText } from '../../../src-main/contract/wording.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { RelationMark } from '../../ui/marks.tsx';
import { readingName, roleName, ruleTitle } from '../findings/finding-text.ts';

interface RelationViewProps {
	relation: Relation;
	/** A figure as printed; undefined where the article has none of this id. */
	textOf(id: string): string | undefined;
	/** The figure in hand: shown, but no link to itself. */
	current: string | null;
	onFigure(id: string): void;
	/** The words of the article that paired the operands. */
	pairedBy: readonly string[];
	/** Puts another figure in the place of the operand at this index; without it they stay as they are paired. */
	onSwap?(index: number): void;
	/** Whether to name the rule: not where a heading has just done so. */
	titled?: boolean;
}

export function RelationView({ relation, textOf, current, onFigure, pairedBy, onSwap, titled = true }: RelationViewProps) {
	const { language, t } = useWords();
	const operands = relation.operands;
	// Two percentages lie points apart.
	const gapText = (gap: string, printed: string): string =>
		/[%％]$/.test(printed) ? t('ui.relation.gap-points', { gap: decimalText(gap) }) : decimalText(gap);
	return (
		<section className={`relation relation-${relation.verdict}`} aria-label={ruleTitle(language, relation.rule)}>
			<p className="relation-head">
				<RelationMark verdict={relation.verdict} />
				<span className="relation-verdict">{t(`word.relation.${relation.verdict}`)}</span>
				{titled && <span className="relation-rule">{ruleTitle(language, relation.rule)}</span>}
			</p>
			{relation.formula !== '' && <p className="relation-formula tabular">{arithmeticText(relation)}</p>}
			<dl className="sums">
				{relation.printed !== '' && (
					<>
						<dt>{t('ui.relation.printed')}</dt>
						<dd className="tabular">{relation.printed}</dd>
					</>
				)}
				{relation.computed !== '' && (
					<>
						<dt>{t('ui.relation.computed')}</dt>
						<dd className="tabular">
							{relation.computed}
							{relation.interval && relation.interval.low !== relation.interval.high && (
								<span className="interval"> {rangeText(relation.interval)}</span>
							)}
						</dd>
					</>
				)}
				{relation.gap !== null && (
					<>
						<dt>{t('ui.relation.gap')}</dt>
						<dd className="tabular">{gapText(relation.gap, relation.printed)}</dd>
					</>
				)}
				{pairedBy.length > 0 && (
					<>
						<dt>{t('ui.relation.paired-by')}</dt>
						<dd className="print">{pairedBy.map((words) => `“${words}”`).join(' ')}</dd>
					</>
				)}
			</dl>
			{operands.length > 0 && (
				<table className="operands">
					<caption className="spoken">{t('ui.relation.operands')}</caption>
					<thead>
						<tr>
							<th scope="col">{t('ui.relation.role')}</th>
							<th scope="col">{t('ui.relation.figure')}</th>
							<th scope="col">{t('ui.relation.interval')}</th>
							{onSwap && (
								<th scope="col">
									<span className="spoken">{t('ui.rework.swap')}</span>
								</th>
							)}
						</tr>
					</thead>
					<tbody>
						{operands.map((operand, index) => {
							const text = textOf(operand.figure);
							return (
								<tr key={`${operand.role} ${operand.figure}`}>
									<td>{roleName(language, operand.role)}</td>
									<td>
										{operand.figure === current || text === undefined ? (
											<strong className="tabular">{text ?? operand.figure}</strong>
										) : (
											<button type="button" className="link tabular" onClick={() => onFigure(operand.figure)}>
												{text}
											</button>
										)}
									</td>
									<td className="tabular">{rangeText(operand.interval)}</td>
									{onSwap && (
										<td className="operand-tools">
											<Button
												kind="quiet"
												label={`${t('ui.rework.swap')}: ${text ?? operand.figure}`}
												onPress={() => onSwap(index)}
											>
												{t('ui.rework.swap')}
											</Button>
										</td>
									)}
								</tr>
							);
						})}
					</tbody>
				</table>
			)}
			{relation.verdict === 'cannot-tell' && relation.readings.length > 0 && (
				<p className="tried">
					{t('ui.relation.why-not')}
					{relation.readings.map((reading) => readingName(language, reading.id)).join(' · ')}
				</p>
			)}
			{relation.verdict !== 'cannot-tell' && relation.readings.length > 1 && (
				<p className="tried">
					{t('ui.relation.tried')}
					{relation.readings.map((reading) => (
						<span key={reading.id} className="tried-reading tabular">
							{readingName(language, reading.id)} {reading.computed}{' '}
							{t(reading.holds ? 'ui.relation.fits' : 'ui.relation.fits-not')}
						</span>
					))}
				</p>
			)}
		</section>
	);
}
