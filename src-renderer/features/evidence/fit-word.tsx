/** How a source fits a figure: a shape of its own for each fit, and the word, so that colour is never alone. */
import type { FitKind } from '../../../src-main/contract/model.ts';
import { useWords } from '../../lib/language.tsx';

const SHAPES: Record<FitKind, string> = {
	equal: 'M3 6h10M3 10h10',
	converted: 'M3 5.4h9.4M9.8 2.8l2.6 2.6l-2.6 2.6M13 10.6H3.6M6.2 8l-2.6 2.6l2.6 2.6',
	rounded: 'M2.8 6.6c1.8-2.4 3.4-2 5.2-.8s3.4 1.6 5.2-.8M2.8 11c1.8-2.4 3.4-2 5.2-.8s3.4 1.6 5.2-.8',
	differs: 'M3 6h10M3 10h10M11 2.6L5 13.4',
	incomparable: 'M5.2 5.6a2.8 2.8 0 1 1 4.3 2.4c-1 .6-1.5 1.1-1.5 2.1M8 12.9v.4',
};

export function FitMark({ fit, size = 16 }: { fit: FitKind; size?: number }) {
	return (
		<svg className={`mark-icon fit-${fit}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
			<path d={SHAPES[fit]} />
		</svg>
	);
}

export function FitWord({ fit }: { fit: FitKind }) {
	const { t } = useWords();
	return (
		<span className={`fit fit-${fit}`}>
			<FitMark fit={fit} size={14} />
			{t(`word.fit.${fit}`)}
		</span>
	);
}
