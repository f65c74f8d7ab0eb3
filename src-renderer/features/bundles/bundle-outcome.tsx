/** What came of taking bundles in: what is new, what was merged, what is disputed now, and the code to compare. */
import type { MergedArticle } from '../../../src-main/contract/bundle.ts';
import { explain } from '../../lib/failure.ts';
import { useWords, type Words } from '../../lib/language.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LevelMark, VerdictMark } from '../../ui/marks.tsx';
import { BundleCode } from './bundle-code.tsx';
import type { TakenBundle } from './use-bundles.ts';

interface BundleOutcomeProps {
	taken: readonly TakenBundle[];
	onOpen(article: string): void;
	onClose(): void;
}

function saysOf({ fresh, revisions, events }: MergedArticle, t: Words['t']): string {
	if (fresh) return t('bundles.fresh', { revisions, events });
	return revisions + events === 0 ? t('bundles.nothing-new') : t('bundles.merged', { revisions, events });
}

export function BundleOutcome({ taken, onOpen, onClose }: BundleOutcomeProps) {
	const { language, t } = useWords();
	const none = taken.every(({ result }) => 'error' in result);
	return (
		<Dialog title={t(none ? 'bundles.outcome.failed' : 'bundles.outcome')} onClose={onClose}>
			<div className="form">
				{taken.map(({ file, result }, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: what was taken stands in one order and never moves.
					<section key={index} className="taken" aria-label={file}>
						<h3 className="outcome-file">{file}</h3>
						{'error' in result ? (
							<p className="outcome failed" role="alert">
								<LevelMark level="error" />
								<span>{explain(language, result.error)}</span>
							</p>
						) : (
							<>
								<ul className="outcomes">
									{result.merged.articles.map((article) => (
										<li key={article.article} className="outcome imported">
											<VerdictMark verdict="confirmed" />
											<span>
												<button
													type="button"
													className="link"
													onClick={() => {
														onClose();
														onOpen(article.article);
													}}
												>
													{article.title}
												</button>
												<span className="outcome-says">{saysOf(article, t)}</span>
												{article.disputed > 0 && (
													<span className="outcome-says disputed">
														<VerdictMark verdict="disputed" size={14} />
														{t('bundles.disputed', { count: article.disputed })}
													</span>
												)}
											</span>
										</li>
									))}
								</ul>
								<BundleCode code={result.merged.code} />
							</>
						)}
					</section>
				))}
				<div className="dialog-actions">
					{/* biome-ignore lint/a11y/noAutofocus: the one way on from a receipt. */}
					<button type="button" className="button primary" autoFocus onClick={onClose}>
						{t('ui.close')}
					</button>
				</div>
			</div>
		</Dialog>
	);
}
