/** What a figure is said to be about: each part with the words it was read from, and whether they stand here or were carried over. */
import type { Figure, Paragraph, Qualifier } from '../../../src-main/contract/model.ts';
import { useWords } from '../../lib/language.tsx';
import { paragraphAt } from '../../lib/positions.ts';

const PARTS = ['metric', 'period', 'place', 'attribution'] as const;
const LONGEST_QUOTE = 60;

function quote(text: string): string {
	return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

export function Qualifiers({ figure, paragraphs }: { figure: Figure; paragraphs: readonly Paragraph[] }) {
	const { t } = useWords();
	const from = (part: Qualifier): Paragraph | null => {
		if (part.origin !== 'inherited' || part.start === null) return null;
		const source = paragraphAt(paragraphs, part.start);
		return source && source.index !== figure.paragraph ? source : null;
	};
	return (
		<dl className="qualifiers">
			<dt>{t('ui.figure.kind')}</dt>
			<dd>
				{t(`word.kind.${figure.kind}`)}
				{figure.aspect !== 'level' && ` · ${t(`word.aspect.${figure.aspect}`)}`}
			</dd>
			{PARTS.map((name) => {
				const part = figure[name];
				const source = from(part);
				return (
					<div key={name} className="qualifier">
						<dt>{t(`ui.figure.${name}`)}</dt>
						<dd>
							{part.origin === 'none' || part.text === '' ? (
								<span className="absent">{t('word.origin.none')}</span>
							) : (
								<>
									<span className="print">{part.text}</span>
									<span className={`origin origin-${part.origin}`}>
										{t(`word.origin.${part.origin}`)}
										{part.origin === 'inherited' && part.source && ` · ${t(`word.source.${part.source}`)}`}
									</span>
									{source && <span className="origin-quote print">{quote(source.text)}</span>}
								</>
							)}
						</dd>
					</div>
				);
			})}
		</dl>
	);
}
