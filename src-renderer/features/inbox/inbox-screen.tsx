/** What the checks found in all articles, the gravest first. A finding opens where it stands. */
import { type ReactNode, useEffect } from 'react';
import type { InboxItem } from '../../../src-main/contract/inbox.ts';
import type { Level } from '../../../src-main/contract/model.ts';
import { explain } from '../../lib/failure.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import type { Place } from '../../lib/place.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { List } from '../../ui/list.tsx';
import { LevelMark } from '../../ui/marks.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { findingText, ruleTitle } from '../findings/finding-text.ts';
import { type InboxState, inboxKey } from './use-inbox.ts';

const LEVELS = ['error', 'warning', 'note'] as const satisfies readonly Level[];

interface InboxScreenProps {
	inbox: InboxState;
	onOpen(article: string, place: Place): void;
	tools: ReactNode;
}

/** The reading text with the figures of the finding marked. */
function Quoted({ item }: { item: InboxItem }) {
	if (item.text === null) return null;
	const parts: ReactNode[] = [];
	let done = 0;
	for (const { from, to } of item.marks) {
		if (from < done) continue;
		parts.push(item.text.slice(done, from), <mark key={from}>{item.text.slice(from, to)}</mark>);
		done = to;
	}
	parts.push(item.text.slice(done));
	return (
		<span className="inbox-text print" lang={langTag(item.language)}>
			{parts}
		</span>
	);
}

function Item({ item }: { item: InboxItem }) {
	const { language, t } = useWords();
	return (
		<div className="inbox-item">
			<LevelMark level={item.level} />
			<div className="inbox-body">
				<p className="inbox-head">
					<span className={`finding-level level-${item.level}`}>{t(`word.level.${item.level}`)}</span>
					<span className="finding-rule">{ruleTitle(language, item.rule)}</span>
					<span className="inbox-article" lang={langTag(item.language)}>
						{item.title}
					</span>
				</p>
				<p className="inbox-says">{findingText(language, item)}</p>
				<Quoted item={item} />
			</div>
		</div>
	);
}

export function InboxScreen({ inbox, onOpen, tools }: InboxScreenProps) {
	const { language, t } = useWords();
	const { items, totals, level, selected } = inbox;
	const first = items?.[0];
	const { select } = inbox;
	useEffect(() => {
		if (selected === null && first) select(inboxKey(first));
	}, [selected, first, select]);
	const open = (key: string): void => {
		const item = items?.find((one) => inboxKey(one) === key);
		if (item) onOpen(item.article, { type: 'finding', fingerprint: item.fingerprint });
	};
	const filter = (value: Level | null, label: string) => (
		<Button key={value ?? 'all'} kind="quiet" pressed={level === value} onPress={() => inbox.setLevel(value)}>
			{value !== null && <LevelMark level={value} size={12} />}
			{label}
		</Button>
	);
	const all = totals ? totals.error + totals.warning + totals.note : 0;
	return (
		<main className="screen">
			<ScreenHead title={t('ui.places.inbox')} facts={totals ? t('ui.inbox.facts', { count: all }) : ''} tools={tools} />
			<div className="screen-body">
				<div className="shelf-tabs">
					{filter(null, t('ui.inbox.all', { count: all }))}
					{LEVELS.map((one) => filter(one, t(`ui.inbox.level.${one}`, { count: totals?.[one] ?? 0 })))}
				</div>
				{inbox.error !== null && (
					<Empty title={t('ui.inbox.failed')}>
						<p role="alert">{explain(language, inbox.error)}</p>
						<Button onPress={inbox.reload}>{t('ui.try-again')}</Button>
					</Empty>
				)}
				{items === null && inbox.error === null && <Empty title={t('ui.inbox.loading')} />}
				{items?.length === 0 && <Empty title={t('ui.findings.none')}>{t('ui.findings.none-means')}</Empty>}
				{items !== null && items.length > 0 && (
					<List
						className="inbox"
						label={t('ui.inbox.label')}
						items={items}
						keyOf={(item: InboxItem) => inboxKey(item)}
						estimate={() => 118}
						selected={selected}
						onSelect={(key, event) => {
							select(key);
							// A click is a choice, the arrows are not.
							if (event) open(key);
						}}
						onActivate={open}
						onEnd={inbox.more}
						render={(item) => <Item item={item} />}
					/>
				)}
			</div>
		</main>
	);
}
