/** How far two people agree, in numbers: what they have in common first, what is beyond chance last. */
import type { Agreement } from '../../../src-main/contract/bundle.ts';
import { useWords } from '../../lib/language.tsx';

export function AgreementNumbers({ agreement }: { agreement: Agreement }) {
	const { t } = useWords();
	const { verdict, value, found, kappa } = agreement;
	const rows = [
		{ id: 'verdict', share: verdict },
		{ id: 'value', share: value },
		{ id: 'found', share: found },
	].filter(({ id, share }) => id === 'verdict' || share.of > 0);
	return (
		<dl className="agreement-numbers tabular" aria-label={t('agreement.numbers')}>
			{rows.map(({ id, share }) => (
				<div key={id}>
					<dt>{t(`agreement.${id}`)}</dt>
					<dd>{t('agreement.share', { ...share })}</dd>
				</div>
			))}
			<div>
				<dt>{t('agreement.kappa')}</dt>
				<dd>{kappa === null ? t('agreement.kappa.none') : kappa.toFixed(2)}</dd>
			</div>
		</dl>
	);
}
