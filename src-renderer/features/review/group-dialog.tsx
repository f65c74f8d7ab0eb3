/** Many figures, one decision: each listed with where it stands, each can be taken out, and Enter takes the rest. */
import { useState } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { arithmeticText } from '../../../src-main/contract/wording.ts';
import { useWords } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DialogActions } from '../../ui/dialog-actions.tsx';
import { VerdictMark } from '../../ui/marks.tsx';
import type { Row } from '../ledger/rows.ts';
import { around } from './around.ts';

interface GroupDialogProps {
	title: string;
	means: string;
	rows: readonly Row[];
	submit(count: number): string;
	/** What stands beside each: the sum that bears it out, or what was decided of it so far. */
	shows: 'arithmetic' | 'verdict';
	onSubmit(figures: string[]): void;
	onClose(): void;
}

export function GroupDialog({ title, means, rows, submit, shows, onSubmit, onClose }: GroupDialogProps) {
	const { t } = useWords();
	const [chosen, setChosen] = useState<string[]>(() => rows.map((row) => row.figure.id));
	return (
		<Dialog wide title={title} onClose={onClose}>
			<form
				className="form"
				onSubmit={(event) => {
					event.preventDefault();
					if (chosen.length > 0) onSubmit(chosen);
				}}
			>
				<p className="hint">{means}</p>
				<CheckboxGroup className="group" aria-label={t('ui.group.choose')} value={chosen} onChange={setChosen}>
					{rows.map((row, index) => (
						<Checkbox key={row.figure.id} value={row.figure.id} className="group-item" autoFocus={index === 0}>
							<span className="check-box" aria-hidden="true" />
							<span className="group-body">
								<span className="group-figure tabular">{row.printed}</span>
								<span className="group-about">{row.figure.metric.text}</span>
								<span className="group-text print">
									<Around row={row} />
								</span>
								{shows === 'arithmetic' ? (
									<span className="group-why tabular">
										{row.relations
											.filter((r) => r.verdict === 'holds')
											.slice(0, 2)
											.map(arithmeticText)
											.join(' · ')}
									</span>
								) : (
									row.state.verdict !== 'open' && (
										<span className="group-why">
											<VerdictMark verdict={row.state.verdict} size={13} />
											{t('ui.mentions.has', { verdict: t(`word.verdict.${row.state.verdict}`) })}
										</span>
									)
								)}
							</span>
						</Checkbox>
					))}
				</CheckboxGroup>
				<DialogActions submit={submit(chosen.length)} disabled={chosen.length === 0} onCancel={onClose} />
			</form>
		</Dialog>
	);
}

function Around({ row }: { row: Row }) {
	const { before, after } = around(row.paragraph.text, row.figure.from, row.figure.to);
	return (
		<>
			{before}
			<b>{row.printed}</b>
			{after}
		</>
	);
}
