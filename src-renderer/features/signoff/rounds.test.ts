import { describe, expect, it } from 'vitest';
import { type Round, roundsSchema } from '../../../src-main/contract/signoff.ts';
import { usualRounds } from '../../../src-main/contract/usual-rounds.ts';
import { added, isUsual, moved, removed, renamed } from './rounds.ts';

const own: Round = { id: 'own', name: '值班', kind: 'review' };
const ids = (rounds: readonly Round[]) => rounds.map(({ id }) => id);

describe('the rounds of the house', () => {
	it('are renamed; an empty name gives a usual round its own word back, and never leaves another without one', () => {
		const rounds = renamed([...usualRounds, own], 'review-1', ' 责编 ');
		expect(rounds[0]?.name).toBe('责编');
		expect(renamed(rounds, 'review-1', ' ')[0]?.name).toBeNull();
		expect(renamed(rounds, 'own', '').at(-1)).toEqual(own);
	});
	it('move among those of their kind, over those of the other', () => {
		const mixed: Round[] = [
			{ id: 'a', name: 'A', kind: 'review' },
			{ id: 'p', name: 'P', kind: 'proof' },
			{ id: 'b', name: 'B', kind: 'review' },
		];
		expect(ids(moved(mixed, 'b', -1))).toEqual(['b', 'p', 'a']);
		expect(ids(moved(mixed, 'a', 1))).toEqual(['b', 'p', 'a']);
		expect(ids(moved(mixed, 'a', -1))).toEqual(['a', 'p', 'b']);
		expect(ids(moved(mixed, 'p', 1))).toEqual(['a', 'p', 'b']);
	});
	it('are added at the end of their kind and removed', () => {
		const rounds = added(usualRounds, own);
		expect(ids(rounds).slice(2, 5)).toEqual(['review-3', 'own', 'proof-1']);
		expect(removed(rounds, 'own')).toEqual(usualRounds);
		expect(added([], own)).toEqual([own]);
		expect(roundsSchema.parse(rounds)).toEqual(rounds);
	});
	it('are the usual ones or not', () => {
		expect(isUsual(usualRounds)).toBe(true);
		expect(isUsual(moved(usualRounds, 'review-1', 1))).toBe(false);
	});
});
