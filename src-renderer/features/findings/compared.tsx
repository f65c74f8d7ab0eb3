/** Two passages side by side, word by word. */
import type { Language } from '../../../src-main/contract/model.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import type { Comparison, Piece } from './compare.ts';

interface Side {
	title: string;
	text: string;
}

function Passage({ pieces, gone }: { pieces: readonly Piece[]; gone: boolean }) {
	return pieces.map((piece, index) => {
		// biome-ignore lint/suspicious/noArrayIndexKey: a diff is made once and never reordered.
		if (piece.same) return <span key={index}>{piece.text}</span>;
		// biome-ignore lint/suspicious/noArrayIndexKey: as above.
		return gone ? <del key={index}>{piece.text}</del> : <ins key={index}>{piece.text}</ins>;
	});
}

interface ComparedProps {
	left: Side;
	right: Side;
	language: Language;
	comparison: Comparison;
}

/** What stands only on the left is struck through, what stands only on the right underlined. */
export function Compared({ left, right, language, comparison }: ComparedProps) {
	const { t } = useWords();
	const same = left.text === right.text;
	return (
		<section className="compared" aria-label={t('ui.finding.compared')}>
			<p className="compared-says">
				{same ? t('ui.finding.identical') : t('ui.finding.alike', { percent: Math.floor(comparison.alike * 100) })}
			</p>
			<div className="sides">
				{[
					{ side: left, pieces: comparison.left, gone: true },
					{ side: right, pieces: comparison.right, gone: false },
				].map(({ side, pieces, gone }) => (
					<div className="passage" key={String(gone)}>
						<h3>{side.title}</h3>
						<p className="print" lang={langTag(language)}>
							<Passage pieces={pieces} gone={gone} />
						</p>
					</div>
				))}
			</div>
		</section>
	);
}
