/** Changes of the house's rounds: each gives a new list, in the order in which rounds are signed. Pure. */
import type { Round } from '../../../src-main/contract/signoff.ts';
import { usualRounds } from '../../../src-main/contract/usual-rounds.ts';

/** As many as the settings keep. */
export const MOST_ROUNDS = 20;

const usual = new Set(usualRounds.map(({ id }) => id));

/** An empty name gives a usual round its word of the catalogue back; a round of the house's own keeps the name it had. */
export function renamed(rounds: readonly Round[], id: string, name: string): Round[] {
	const wanted = name.trim();
	return rounds.map((round) => {
		if (round.id !== id) return round;
		if (wanted === '') return usual.has(id) ? { ...round, name: null } : round;
		return { ...round, name: wanted };
	});
}

/** One place up or down among the rounds of its kind; the same list at the end of them. */
export function moved(rounds: readonly Round[], id: string, by: -1 | 1): Round[] {
	const at = rounds.findIndex((round) => round.id === id);
	const kind = rounds[at]?.kind;
	let to = at + by;
	while (rounds[to] && rounds[to]?.kind !== kind) to += by;
	const [one, other] = [rounds[at], rounds[to]];
	if (!one || !other) return [...rounds];
	return rounds.map((round, index) => (index === at ? other : index === to ? one : round));
}

export const removed = (rounds: readonly Round[], id: string): Round[] => rounds.filter((round) => round.id !== id);

/** At the end of its kind. `id` is new. */
export function added(rounds: readonly Round[], round: Round): Round[] {
	const last = rounds.findLastIndex(({ kind }) => kind === round.kind);
	const at = last < 0 ? rounds.length : last + 1;
	return [...rounds.slice(0, at), round, ...rounds.slice(at)];
}

/** Whether they are 三审三校 as it is usual. */
export const isUsual = (rounds: readonly Round[]): boolean => JSON.stringify(rounds) === JSON.stringify(usualRounds);
