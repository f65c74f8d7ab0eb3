/** The house's own rounds of sign-off: named, ordered, added and removed. Each change is kept at once. */
import { useEffect, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { roundInWords } from '../../../src-main/contract/event-words.ts';
import type { Round } from '../../../src-main/contract/signoff.ts';
import { roundKinds, usualRounds } from '../../../src-main/contract/usual-rounds.ts';
import type { Settings } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { useChange } from '../settings/use-change.ts';
import { added, isUsual, MOST_ROUNDS, moved, removed, renamed } from './rounds.ts';

export function RoundsPane({ settings }: { settings: Settings }) {
	const { language, t } = useWords();
	const change = useChange();
	const [said, setSaid] = useState('');
	/** The round that was just added: its name is what comes next. */
	const [fresh, setFresh] = useState<string | null>(null);
	const { rounds } = settings;
	const keep = (next: Round[], words: string): void => {
		change({ rounds: next });
		setSaid(words);
	};
	const nameOf = (round: Round) => roundInWords(language, round.id, round.name);
	const add = (kind: Round['kind']): void => {
		const round: Round = { id: crypto.randomUUID(), name: t('rounds.new'), kind };
		setFresh(round.id);
		keep(added(rounds, round), t('rounds.said.added', { round: nameOf(round) }));
	};
	return (
		<div className="form">
			<p className="hint">{t('rounds.means')}</p>
			{roundKinds.map((kind) => {
				const own = rounds.filter((round) => round.kind === kind);
				return (
					<section key={kind} className="rounds-kind" aria-labelledby={`rounds-${kind}`}>
						<h3 id={`rounds-${kind}`}>{t(`rounds.list.${kind}`)}</h3>
						{own.length === 0 && <p className="hint">{t('rounds.none')}</p>}
						<ol className="rounds-list">
							{own.map((round, index) => (
								<RoundLine
									key={round.id}
									round={round}
									number={index + 1}
									last={index === own.length - 1}
									fresh={fresh === round.id}
									shown={nameOf(round)}
									onName={(name) => {
										if (name.trim() !== (round.name ?? '')) keep(renamed(rounds, round.id, name), '');
									}}
									onMove={(by) =>
										keep(moved(rounds, round.id, by), t('rounds.said.moved', { round: nameOf(round), number: index + 1 + by }))
									}
									onRemove={() => keep(removed(rounds, round.id), t('rounds.said.removed', { round: nameOf(round) }))}
								/>
							))}
						</ol>
						<div>
							<Button disabled={rounds.length >= MOST_ROUNDS} onPress={() => add(kind)}>
								{t(`rounds.add.${kind}`)}
							</Button>
						</div>
					</section>
				);
			})}
			<p className="spoken" role="status">
				{said}
			</p>
			<div className="row-of-buttons">
				<Button kind="quiet" disabled={isUsual(rounds)} onPress={() => keep([...usualRounds], '')}>
					{t('rounds.usual')}
				</Button>
				<span className="hint">{t('rounds.kept')}</span>
			</div>
		</div>
	);
}

interface RoundLineProps {
	round: Round;
	number: number;
	last: boolean;
	fresh: boolean;
	shown: string;
	onName(name: string): void;
	onMove(by: -1 | 1): void;
	onRemove(): void;
}

function RoundLine({ round, number, last, fresh, shown, onName, onMove, onRemove }: RoundLineProps) {
	const { t } = useWords();
	const [name, setName] = useState(round.name ?? '');
	useEffect(() => setName(round.name ?? ''), [round.name]);
	const keep = (): void => {
		onName(name);
		// What cannot be kept empty shows the name that it has.
		if (name.trim() === '') setName(round.name ?? '');
	};
	return (
		<li className="rounds-line">
			<span className="tabular hint">{number}</span>
			<TextField
				aria-label={t('rounds.name', { number })}
				value={name}
				onChange={setName}
				onBlur={keep}
				maxLength={40}
				autoFocus={fresh}
			>
				<Input
					className="input"
					placeholder={shown}
					onFocus={(event) => event.target.select()}
					onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
				/>
			</TextField>
			<Button kind="quiet" disabled={number === 1} label={t('rounds.up', { round: shown })} onPress={() => onMove(-1)}>
				↑
			</Button>
			<Button kind="quiet" disabled={last} label={t('rounds.down', { round: shown })} onPress={() => onMove(1)}>
				↓
			</Button>
			<Button kind="quiet" label={t('rounds.remove', { round: shown })} onPress={onRemove}>
				×
			</Button>
		</li>
	);
}
