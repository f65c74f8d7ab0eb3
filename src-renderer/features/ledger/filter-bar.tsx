/** What of the ledger is shown, and in which order. */
import type { RefObject } from 'react';
import { Input, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { FigureKind, Story } from '../../../src-main/contract/model.ts';
import type { FigureVerdict } from '../../../src-main/contract/review.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Cap } from '../../ui/cap.tsx';
import { Picker } from '../../ui/picker.tsx';
import { type CheckFilter, type Filters, isFiltered, NO_FILTERS, type VerdictFilter } from './rows.ts';

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

interface FilterBarProps {
	filters: Filters;
	onChange(filters: Filters): void;
	stories: readonly Story[];
	/** Kinds that occur; others need no entry. */
	kinds: ReadonlySet<FigureKind>;
	shown: number;
	total: number;
	inputRef: RefObject<HTMLInputElement | null>;
	/** Called when the editor is done typing and wants the ledger back. */
	onLeave(): void;
}

export function FilterBar({ filters, onChange, stories, kinds, shown, total, inputRef, onLeave }: FilterBarProps) {
	const { t } = useWords();
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
				<Cap>Ctrl+F</Cap>
			</SearchField>
			<ToggleButtonGroup
				className="order"
				aria-label={t('ui.order.label')}
				selectionMode="single"
				disallowEmptySelection
				selectedKeys={[filters.order]}
				onSelectionChange={(keys) => set({ order: keys.has('queue') ? 'queue' : 'reading' })}
			>
				<ToggleButton id="reading" className="button plain toggle">
					{t('ui.order.reading')}
				</ToggleButton>
				<ToggleButton id="queue" className="button plain toggle">
					{t('ui.order.queue')}
				</ToggleButton>
			</ToggleButtonGroup>
			<Picker<VerdictFilter>
				label={t('ui.filter.verdict')}
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
				value={filters.check}
				active={filters.check !== 'any'}
				options={[any, ...CHECKS.map((value) => ({ value, label: t(`ui.filter.check.${value}`) }))]}
				onChange={(check) => set({ check })}
			/>
			<Picker<FigureKind | 'any'>
				label={t('ui.filter.kind')}
				value={filters.kind}
				active={filters.kind !== 'any'}
				options={[any, ...KINDS.filter((k) => kinds.has(k)).map((value) => ({ value, label: t(`word.kind.${value}`) }))]}
				onChange={(kind) => set({ kind })}
			/>
			{stories.length > 1 && (
				<Picker<string>
					label={t('ui.filter.story')}
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
}
