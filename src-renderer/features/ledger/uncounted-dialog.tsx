/** What of the digits and numerals of an article is no figure, each with the reason: nothing is left out in silence. */
import { useState } from 'react';
import type { Coverage, NonFigure, Paragraph } from '../../../src-main/contract/model.ts';
import { noFigureText } from '../../../src-main/contract/wording.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { List } from '../../ui/list.tsx';
import { around } from '../review/around.ts';

interface UncountedDialogProps {
	others: readonly NonFigure[];
	/** How many there are of each class: a very long text lists only some. */
	coverage: Coverage;
	paragraphs: readonly Paragraph[];
	/** Marks one as a figure after all. */
	onAdd(paragraph: number, from: number, to: number): void;
	onClose(): void;
}

const CLASSES = ['unclassified', 'label', 'phrase', 'furniture'] as const satisfies readonly NonFigure['class'][];
type Shown = NonFigure['class'] | 'all';

const keyOf = (other: NonFigure): string => `${other.paragraph} ${other.from}`;

export function UncountedDialog({ others, coverage, paragraphs, onAdd, onClose }: UncountedDialogProps) {
	const { t } = useWords();
	const [shown, show] = useState<Shown>('all');
	const [selected, select] = useState<string | null>(others[0] ? keyOf(others[0]) : null);
	const classes = CLASSES.filter((name) => others.some((o) => o.class === name));
	const { labels: label, phrases: phrase, furniture, unclassified } = coverage;
	const count: Record<Shown, number> = { all: label + phrase + furniture + unclassified, label, phrase, furniture, unclassified };
	const items = shown === 'all' ? others : others.filter((o) => o.class === shown);
	const inHand = items.find((o) => keyOf(o) === selected);
	const addable = inHand && inHand.class !== 'furniture' ? inHand : null;
	return (
		<Dialog wide title={t('ui.uncounted.title')} onClose={onClose}>
			<p className="hint">
				{t('ui.uncounted.means')}
				{count.all > others.length && t('ui.uncounted.cut', { shown: others.length, total: count.all })}
			</p>
			{classes.length > 1 && (
				<Choice<Shown>
					row
					label={t('ui.filter.kind-idle')}
					value={shown}
					options={(['all', ...classes] as const).map((value) => ({
						value,
						label: `${value === 'all' ? t('ui.uncounted.all') : t(`word.class.${value}`)} ${count[value]}`,
					}))}
					onChange={show}
				/>
			)}
			{items.length === 0 ? (
				<Empty title={t('ui.uncounted.none')} />
			) : (
				<div className="uncounted">
					<List
						label={t('ui.uncounted.title')}
						items={items}
						keyOf={keyOf}
						estimate={() => 62}
						selected={selected}
						onSelect={select}
						render={(other) => <Uncounted other={other} text={paragraphs[other.paragraph]?.text ?? ''} />}
					/>
				</div>
			)}
			<div className="dialog-actions">
				{addable && <Button onPress={() => onAdd(addable.paragraph, addable.from, addable.to)}>{t('ui.proof.add')}</Button>}
				<button type="button" className="button primary" onClick={onClose}>
					{t('ui.close')}
				</button>
			</div>
		</Dialog>
	);
}

function Uncounted({ other, text }: { other: NonFigure; text: string }) {
	const { language, t } = useWords();
	const { before, after } = around(text, other.from, other.to);
	return (
		<div className="uncounted-item">
			<p className="print">
				{before}
				<b>{text.slice(other.from, other.to)}</b>
				{after}
			</p>
			<p className="by">
				{t(`word.class.${other.class}`)} · {noFigureText(language, other.reason)}
			</p>
		</div>
	);
}
