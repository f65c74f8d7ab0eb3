/** Random copies of one history: three desks whose clocks disagree, which act, hand over and merge as they please. */
import type { Round } from '../../contract/signoff.ts';
import { lackingIn } from '../bundle/union.ts';
import { type ChainedEvent, eventHash, inOrder } from '../chain.ts';
import { ulid } from '../ids.ts';
import { deed, eventOf, fc, type Step } from './histories.ts';

export const ROUNDS: readonly Round[] = [
	{ id: 'first', name: null, kind: 'review' },
	{ id: 'second', name: null, kind: 'review' },
];

const standing = { revision: 'r1', figures: 3, open: 1, disputed: 0, errors: 0, warnings: 0 };

const signature = fc
	.constantFrom(...ROUNDS)
	.map(({ id }): [Step['target'], Step['act']] => [{ type: 'article' }, { kind: 'sign', round: id, opinion: 'read', standing }]);

/** The copies by number, and who sits at them: Ida has two desks, as somebody with a machine at home does. */
const EDITORS = ['Ida', 'Bo', 'Ida'];
const copy = fc.nat(EDITORS.length - 1);

type Move = { at: number; act: [Step['target'], Step['act']]; wait: number } | { from: number; to: number };

const move: fc.Arbitrary<Move> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			at: copy,
			act: fc.oneof({ weight: 12, arbitrary: deed }, { weight: 1, arbitrary: signature }),
			wait: fc.nat(3),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ from: copy, to: copy }) },
);

/** What the store holds after a bundle was taken in: it hands events out by their ids. */
export const merged = (own: readonly ChainedEvent[], sent: readonly ChainedEvent[]): ChainedEvent[] =>
	inOrder([...own, ...lackingIn(own, sent)]);

/** One event more, as the desk of this copy would write it. The id ends with the copy's number: two never make the same. */
export function acted(
	own: readonly ChainedEvent[],
	{ at, act: [target, act], clock }: { at: number; act: [Step['target'], Step['act']]; clock: number },
): ChainedEvent[] {
	const last = Number.parseInt(own.at(-1)?.event.id.slice(4, 10) ?? '0', 10);
	const id = ulid(0, new Uint8Array(16).fill(at)).replace(/^0{10}/, `${Math.max(clock, last + 1)}`.padStart(10, '0'));
	const event = eventOf(own, { id, by: EDITORS[at] ?? '', target, act, also: true });
	return event ? [...own, { event, hash: eventHash(event) }] : [...own];
}

/** Three copies as they stand after anything may have happened to them. */
export const copies = (length = 40): fc.Arbitrary<ChainedEvent[][]> =>
	fc
		.record({
			moves: fc.array(move, { maxLength: length, size: 'max' }),
			clocks: fc.array(fc.nat(30), { minLength: EDITORS.length, maxLength: EDITORS.length }),
		})
		.map(({ moves, clocks }) => {
			const histories: ChainedEvent[][] = EDITORS.map(() => []);
			for (const made of moves) {
				if ('from' in made) {
					histories[made.to] = merged(histories[made.to] ?? [], histories[made.from] ?? []);
					continue;
				}
				const clock = (clocks[made.at] ?? 0) + made.wait;
				clocks[made.at] = clock + 1;
				histories[made.at] = acted(histories[made.at] ?? [], { at: made.at, act: made.act, clock });
			}
			return histories;
		});
