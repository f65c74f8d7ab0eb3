/** The other mentions of the fact in this article: what each says, what was decided of it, and the way there. */
import { useCaps } from '../../lib/keymap.tsx';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { VerdictMark } from '../../ui/marks.tsx';
import { isOpen, type Row } from '../ledger/rows.ts';
import { around } from '../review/around.ts';
import type { Review } from '../review/use-review.ts';

type MentionsReview = Pick<Review, 'rowOf' | 'mentions' | 'showFigure' | 'run'>;

export function Mentions({ row, review }: { row: Row; review: MentionsReview }) {
	const { t } = useWords();
	const cap = useCaps();
	const others = (review.mentions.get(row.figure.id) ?? [])
		.filter((id) => id !== row.figure.id)
		.flatMap((id): Row | readonly Row[] => review.rowOf.get(id) ?? []);
	if (others.length === 0) return null;
	return (
		<section aria-labelledby="mentions-heading">
			<h3 id="mentions-heading">{t('ui.mentions.heading', { count: others.length })}</h3>
			<ul className="mentions">
				{others.map((other) => {
					const { before, after } = around(other.paragraph.text, other.figure.from, other.figure.to);
					return (
						<li key={other.figure.id}>
							<VerdictMark verdict={other.state.verdict} />
							<span>
								<button type="button" className="link tabular" onClick={() => review.showFigure(other.figure.id)}>
									{other.printed}
								</button>
								<span className="spoken">{t(`word.verdict.${other.state.verdict}`)}</span>
								<span className="mention-text print">
									{before}
									<b>{other.printed}</b>
									{after}
								</span>
							</span>
						</li>
					);
				})}
			</ul>
			{!isOpen(row) && (
				<Button cap={cap('mentions')} onPress={() => review.run('mentions')}>
					{t('ui.mentions.apply', { count: others.length })}
				</Button>
			)}
		</section>
	);
}
