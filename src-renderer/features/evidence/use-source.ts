import { useEffect, useState } from 'react';
import type { Fits } from '../../../src-main/contract/evidence.ts';
import type { Figure, Language, Paragraph } from '../../../src-main/contract/model.ts';
import { useDesk } from '../../lib/desk.tsx';
import type { Asked } from './use-proposals.ts';

export interface Source {
	title: string;
	language: Language;
	paragraphs: readonly Paragraph[];
	/** By paragraph index. */
	figuresIn: ReadonlyMap<number, readonly Figure[]>;
	fits: Fits;
}

/** Another document, opened to choose a place in it: its paragraphs, and how each of its figures fits. */
export function useSource(article: string, figure: string, source: string): Asked<Source> {
	const { client } = useDesk();
	const [asked, setAsked] = useState<Asked<Source>>({ status: 'waiting' });
	useEffect(() => {
		let gone = false;
		setAsked({ status: 'waiting' });
		Promise.all([client.article.open({ article: source }), client.article.fits({ article, figure, source })]).then(
			([{ summary, reading }, fits]) => {
				if (gone) return;
				const { language, paragraphs, figures } = reading;
				const figuresIn = Map.groupBy(figures, (each) => each.paragraph);
				const title = summary.title === '' ? summary.fileName : summary.title;
				setAsked({ status: 'ready', value: { title, language, paragraphs, figuresIn, fits } });
			},
			(error: unknown) => !gone && setAsked({ status: 'failed', error }),
		);
		return () => {
			gone = true;
		};
	}, [client, article, figure, source]);
	return asked;
}
