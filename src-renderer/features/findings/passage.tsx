import type { Piece } from './compare.ts';

/** One side of a comparison. What stands only on the left is struck through, what stands only on the right underlined. */
export function Passage({ pieces, side }: { pieces: readonly Piece[]; side: 'left' | 'right' }) {
	const Different = side === 'left' ? 'del' : 'ins';
	return pieces.map((piece, index) => {
		// biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered.
		return piece.same ? <span key={index}>{piece.text}</span> : <Different key={index}>{piece.text}</Different>;
	});
}
