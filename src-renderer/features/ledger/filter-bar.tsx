/** What of the ledger is shown, and in which order. */
import { memo, type RefObject } from 'react';
import { Input, SearchField } from 'react-aria-components';
import type { FigureKind, Story } from '../../../src-main/contract/model.ts';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import { useCaps } from '../../lib/keymap.tsx';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Cap } from '../../ui/cap.tsx';
import { Picker } from '../../ui/picker.tsx';
import { ruleTitle } from '../findings/finding-text.ts';
import { type CheckFilter, type Filters, isFiltered, NO_FILTERS, type Order, type VerdictFilter } from './rows.ts';

const VERDICTS = [
	'open',
	'confirmed',
	'flagged',
	'corrected',
	'not-a-figure',
	'disputed',
] as const satisfies readonly FigureVerdict[];
const CHECKS = ['error', 'warning', 'note', 'holds', 'silent'] as const satisfies readonly CheckFilter[];
const KINDS = [
	'count',
	'measure',
	'money',
	'percent',
	'point',
	'multiple',
	'rank',
	'age',
	'time',
] as const satisfies readonly FigureKind[];

const ORDERS = ['reading', 'queue', 'fact'] as const satisfies readonly Order[];

interface FilterBarProps {
	filters: Filters;
	onChange(filters: Filters): void;
	stories: readonly Story[];
	/** Kinds that occur; others need no entry. */
	kinds: ReadonlySet<FigureKind>;
	/** Rules that have live findings on figures. */
	rules: readonly string[];
	shown: number;
	total: number;
	inputRef: RefObject<HTMLInputElement | null>;
	/** Called when the editor is done typing and wants the ledger back. */
	onLeave(): void;
}

/** Drawn anew only when what it shows changes: its lists are costly, and every decision passes by here. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
	const { filters, onChange, stories, kinds, rules, shown, total, inputRef, onLeave } = props;
	const { language, t } = useWords();
	const cap = useCaps();
	const key = cap('filter');
	const set = (change: Partial<Filters>): void => onChange({ ...filters, ...change });
	const any = { value: 'any', label: t('ui.filter.any') } as const;
	return (
		<search className="filter-bar" aria-label={t('ui.filter.label')}>
			<SearchField
				className="search"
				aria-label={t('ui.filter.text')}
				value={filters.text}
				onChange={(text) => set({ text })}
				onKeyDown={(event) => {
					if (event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Escape' && filters.text === '')) {
						event.preventDefault();
						onLeave();
					} else event.continuePropagation();
				}}
			>
				<Input ref={inputRef} className="input" placeholder={t('ui.filter.text')} />
				{key !== undefined && <Cap>{key}</Cap>}
			</SearchField>
			<Picker<Order>
				label={t('ui.order.label')}
				value={filters.order}
				active={filters.order !== 'reading'}
				options={ORDERS.map((value) => ({ value, label: t(`ui.order.${value}`) }))}
				onChange={(order) => set({ order })}
			/>
			<Picker<VerdictFilter>
				label={t('ui.filter.verdict')}
				idle={t('ui.filter.verdict-idle')}
				value={filters.verdict}
				active={filters.verdict !== 'any'}
				options={[
					any,
					...VERDICTS.map((value) => ({ value, label: t(`word.verdict.${value}`) })),
					{ value: 'decided', label: t('ui.filter.decided') },
				]}
				onChange={(verdict) => set({ verdict })}
			/>
			<Picker<CheckFilter>
				label={t('ui.filter.check')}
				idle={t('ui.filter.check-idle')}
				value={filters.check}
				active={filters.check !== 'any'}
				options={[any, ...CHECKS.map((value) => ({ value, label: t(`ui.filter.check.${value}`) }))]}
				onChange={(check) => set({ check })}
			/>
			{rules.length > 0 && (
				<Picker<string>
					label={t('ui.filter.rule')}
					idle={t('ui.filter.rule-idle')}
					value={filters.rule}
					active={filters.rule !== 'any'}
					options={[any, ...rules.map((value) => ({ value, label: ruleTitle(language, value) }))]}
					onChange={(rule) => set({ rule })}
				/>
			)}
			<Picker<FigureKind | 'any'>
				label={t('ui.filter.kind')}
				idle={t('ui.filter.kind-idle')}
				value={filters.kind}
				active={filters.kind !== 'any'}
				options={[any, ...KINDS.filter((k) => kinds.has(k)).map((value) => ({ value, label: t(`word.kind.${value}`) }))]}
				onChange={(kind) => set({ kind })}
			/>
			{stories.length > 1 && (
				<Picker<string>
					label={t('ui.filter.story')}
					idle={t('ui.filter.story-idle')}
					value={String(filters.story)}
					active={filters.story !== 'any'}
					options={[
						any,
						...stories.map((s) => ({
							value: String(s.index),
							label: s.title === '' ? t('ui.filter.story-number', { number: s.index + 1 }) : s.title,
						})),
					]}
					onChange={(story) => set({ story: story === 'any' ? 'any' : Number(story) })}
				/>
			)}
			<span className="filter-count" aria-live="off">
				{shown === total ? t('ui.filter.all-shown', { total }) : t('ui.filter.some-shown', { shown, total })}
			</span>
			{isFiltered(filters) && (
				<Button kind="quiet" onPress={() => onChange({ ...NO_FILTERS, order: filters.order })}>
					{t('ui.filter.clear')}
				</Button>
			)}
		</search>
	);
});
