/**
 * Where two people who checked the same article differ: the numbers, and the differences alone. A difference is settled
 * with the desk's own keys, so the list stands beside the article and not over it.
 */
import { useMemo, useState } from 'react';
import type { Agreement } from '../../../src-main/contract/bundle.ts';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { explain } from '../../lib/failure.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { List } from '../../ui/list.tsx';
import { VerdictMark } from '../../ui/marks.tsx';
import { Picker } from '../../ui/picker.tsx';
import type { Review } from '../review/use-review.ts';
import { AgreementNumbers } from './agreement-numbers.tsx';
import { useAgreement } from './use-agreement.ts';

type Difference = Agreement['differences'][number];

/** Both decided and not alike, or only one of them decided. */
type Kind = 'differ' | 'one-only';
const KINDS: readonly Kind[] = ['differ', 'one-only'];
const kindOf = ({ first, second }: Difference): Kind => (first && second ? 'differ' : 'one-only');

interface AgreementTabProps {
	review: Pick<Review, 'reviewers' | 'rowOf' | 'row' | 'showFigure' | 'setTab'>;
	view: ArticleView;
}

export function AgreementTab({ review, view }: AgreementTabProps) {
	const { language, t } = useWords();
	const { reviewers } = review;
	const [pair, setPair] = useState<{ first: string; second: string } | null>(null);
	const first = pair?.first ?? reviewers[0] ?? '';
	const second = pair?.second ?? reviewers[1] ?? '';
	const [kind, setKind] = useState<Kind>('differ');
	const state = useAgreement(view.summary.id, first, second, view.head);
	const names = reviewers.map((value) => ({ value, label: value }));
	// One of them chosen on both sides changes places with the other.
	const choose = (side: 'first' | 'second', name: string): void => {
		const other = side === 'first' ? second : first;
		const left = name === other ? (side === 'first' ? first : second) : other;
		setPair(side === 'first' ? { first: name, second: left } : { first: left, second: name });
	};
	return (
		<div className="agreement">
			<fieldset className="agreement-who">
				<legend className="spoken">{t('agreement.between')}</legend>
				<Picker label={t('agreement.first')} value={first} options={names} onChange={(name) => choose('first', name)} />
				<Picker label={t('agreement.second')} value={second} options={names} onChange={(name) => choose('second', name)} />
			</fieldset>
			{state.status === 'failed' && (
				<Empty title={t('agreement.failed')}>
					<p role="alert">{explain(language, state.error)}</p>
				</Empty>
			)}
			{state.status === 'ready' && (
				<Differences
					agreement={state.agreement}
					kind={kind}
					onKind={setKind}
					review={review}
					lang={langTag(view.reading.language)}
				/>
			)}
		</div>
	);
}

interface DifferencesProps {
	agreement: Agreement;
	kind: Kind;
	onKind(kind: Kind): void;
	review: AgreementTabProps['review'];
	lang: string;
}

function Differences({ agreement, kind, onKind, review, lang }: DifferencesProps) {
	const { t } = useWords();
	const { differences } = agreement;
	const shown = useMemo(() => differences.filter((each) => kindOf(each) === kind), [differences, kind]);
	const left = differences.filter((each) => kindOf(each) === 'differ' && !each.settled).length;
	const inHand = review.row?.figure.id ?? null;
	return (
		<>
			<AgreementNumbers agreement={agreement} />
			<div className="agreement-kinds">
				{KINDS.map((name) => (
					<Button key={name} kind="quiet" pressed={name === kind} onPress={() => onKind(name)}>
						{t(`agreement.${name}`, { count: differences.filter((each) => kindOf(each) === name).length })}
					</Button>
				))}
			</div>
			<p className="agreement-left" role="status">
				{left === 0 ? t('agreement.all-settled') : t('agreement.left', { count: left })}
			</p>
			{shown.length === 0 ? (
				<p className="hint agreement-none">{t('agreement.none')}</p>
			) : (
				<>
					<p className="hint agreement-none">{t('agreement.means')}</p>
					<div className="agreement-list">
						<List
							label={t('agreement.list')}
							items={shown}
							keyOf={({ figure }) => figure}
							estimate={() => 92}
							selected={shown.some(({ figure }) => figure === inHand) ? inHand : null}
							onSelect={(figure) => {
								review.showFigure(figure);
								review.setTab('agreement');
							}}
							render={(each) => <DifferenceItem difference={each} agreement={agreement} review={review} lang={lang} />}
						/>
					</div>
				</>
			)}
		</>
	);
}

interface DifferenceItemProps extends Pick<DifferencesProps, 'agreement' | 'review' | 'lang'> {
	difference: Difference;
}

function DifferenceItem({ difference, agreement, review, lang }: DifferenceItemProps) {
	const { t } = useWords();
	const { figure, settled } = difference;
	const row = review.rowOf.get(figure);
	return (
		<div className={settled ? 'difference settled' : 'difference'}>
			<p className="difference-head">
				<span className="difference-figure tabular" lang={lang}>
					{row?.printed ?? figure}
				</span>
				<span className="difference-about print" lang={lang}>
					{row?.figure.metric.text}
				</span>
				<span className="difference-settled">
					<VerdictMark verdict={settled ? 'confirmed' : 'disputed'} size={14} />
					{t(settled ? 'agreement.settled' : 'agreement.unsettled')}
				</span>
			</p>
			<Said by={agreement.first} said={difference.first} />
			<Said by={agreement.second} said={difference.second} />
		</div>
	);
}

function Said({ by, said }: { by: string; said: Difference['first'] }) {
	const { t } = useWords();
	return (
		<p className="difference-said">
			<span className="by">{by}</span>
			{said === null ? (
				<span className="absent">{t('agreement.nothing-said')}</span>
			) : (
				<span className="difference-verdict">
					<VerdictMark verdict={said.verdict as FigureVerdict} size={14} />
					{t(`word.verdict.${said.verdict}`)}
					{said.text !== '' && <span> · {said.text}</span>}
				</span>
			)}
		</p>
	);
}
