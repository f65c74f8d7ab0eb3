/** The official error rate of the figures, as the article came in and with the corrections taken, and what it means. */
import { errorRate, errorRateLimits, type Rate, rateText } from '../../../src-main/contract/error-rate.ts';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { LevelMark, VerdictMark } from '../../ui/marks.tsx';

const LIMIT = errorRateLimits.newspaper;

export function ErrorRateView({ view }: { view: ArticleView }) {
	const { t } = useWords();
	const { before, after, characters } = errorRate(view);
	const open = Object.values(view.states).filter(({ verdict }) => verdict === 'open').length;
	const row = (name: 'before' | 'after', rate: Rate) => {
		const over = (rate.perTenThousand ?? 0) > LIMIT;
		return (
			<div className="rate-row">
				<dt>{t(`signoff.rate.${name}`)}</dt>
				<dd>
					<b className="tabular">{t('signoff.rate.value', { rate: rateText(rate) })}</b>
					<span className="hint">{t('signoff.rate.count', { errors: rate.tenths / 10, characters })}</span>
					{/* While figures are open, too few errors say nothing yet. */}
					{!over && open > 0 ? (
						<span className="hint">{t('signoff.rate.so-far', { open })}</span>
					) : (
						<span className={over ? 'rate-limit over' : 'rate-limit'}>
							{over ? <LevelMark level="warning" size={14} /> : <VerdictMark verdict="confirmed" size={14} />}
							{t(over ? 'signoff.rate.over' : 'signoff.rate.within', { limit: LIMIT / 10 })}
						</span>
					)}
				</dd>
			</div>
		);
	};
	return (
		<section className="rate" aria-labelledby="rate-heading">
			<h3 id="rate-heading">{t('signoff.rate')}</h3>
			<dl>
				{row('before', before)}
				{row('after', after)}
			</dl>
			<p className="hint">{t('signoff.rate.means')}</p>
		</section>
	);
}
