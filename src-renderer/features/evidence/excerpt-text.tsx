import type { Language } from '../../../src-main/contract/model.ts';
import { langTag } from '../../lib/language.tsx';
import { excerpt } from './excerpt.ts';

interface ExcerptTextProps {
	text: string;
	range: { from: number; to: number } | null;
	language?: Language;
}

/** A source paragraph with its figure marked, as text and nothing else. */
export function ExcerptText({ text, range, language }: ExcerptTextProps) {
	const { before, marked, after } = excerpt(text, range);
	return (
		<span className="excerpt print" lang={language && langTag(language)}>
			{before}
			{marked !== '' && <mark>{marked}</mark>}
			{after}
		</span>
	);
}
