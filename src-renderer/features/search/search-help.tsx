/** What can be asked for besides words: each line can be tried. */
import { useState } from 'react';
import { useWords } from '../../lib/language.tsx';

const EXAMPLES = ['equal', 'between', 'above', 'phrase', 'unit', 'metric', 'verdict', 'rule'] as const;

export function SearchHelp({ open, onTry }: { open: boolean; onTry(query: string): void }) {
	const { t } = useWords();
	const [shown, setShown] = useState(false);
	const visible = shown || open;
	return (
		<div className="search-help">
			<button type="button" className="link" aria-expanded={visible} onClick={() => setShown(!visible)}>
				{t('ui.search.help')}
			</button>
			{visible && (
				<dl className="search-examples">
					{EXAMPLES.map((name) => {
						const query = t(`ui.search.example.${name}`);
						return (
							<div key={name}>
								<dt>
									<button type="button" className="example" onClick={() => onTry(query)}>
										{query}
									</button>
								</dt>
								<dd>{t(`ui.search.example.${name}-means`)}</dd>
							</div>
						);
					})}
				</dl>
			)}
		</div>
	);
}
