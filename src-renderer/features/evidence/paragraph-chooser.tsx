/** One document opened to choose in: its paragraphs, in each its figures with how they fit. Enter ties. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Figure, FitKind, Paragraph } from '../../../src-main/contract/model.ts';
import { explain } from '../../lib/failure.ts';
import { langTag, useWords } from '../../lib/language.tsx';
import { printedIn } from '../../lib/printed.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { List } from '../../ui/list.tsx';
import type { SourcePlace } from './finder-items.ts';
import { FitMark } from './fit-word.tsx';
import { handKeys } from './hand-keys.ts';
import { type Source, useSource } from './use-source.ts';

interface ParagraphChooserProps {
	article: string;
	figure: string;
	place: SourcePlace;
	onTie(place: { article: string; paragraph: number; figure: string | null }): void;
	onBack(): void;
}

const NO_FIGURES: readonly Figure[] = [];

/** The better fit has the smaller number, as the desk orders them. */
const RANK: Record<FitKind, number> = { equal: 0, converted: 1, rounded: 2, differs: 3, incomparable: 4 };

/** The figure of a paragraph that fits best: the first of equals. */
function best(figures: readonly Figure[], fits: Source['fits']): string | null {
	const rank = (figure: Figure) => RANK[fits[figure.id] ?? 'incomparable'];
	return figures.reduce<Figure | null>((so, figure) => (so && rank(so) <= rank(figure) ? so : figure), null)?.id ?? null;
}

export function ParagraphChooser({ article, figure, place, onTie, onBack }: ParagraphChooserProps) {
	const { language, t } = useWords();
	const source = useSource(article, figure, place.article);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Escape goes one step back, not out.
		<div
			className="finder"
			onKeyDown={(event) => {
				handKeys(event);
				if (event.code !== 'Escape') return;
				event.stopPropagation();
				onBack();
			}}
		>
			<div className="chooser-head">
				<Button kind="quiet" cap="Esc" onPress={onBack}>
					{t('evidence.back')}
				</Button>
				<h3 className="print">{source.status === 'ready' ? source.value.title : ''}</h3>
			</div>
			{source.status === 'waiting' && <p className="hint">{t('ui.article.loading')}</p>}
			{source.status === 'failed' && (
				<Empty title={t('ui.article.failed')}>
					<p role="alert">{explain(language, source.error)}</p>
				</Empty>
			)}
			{source.status === 'ready' && <Paragraphs source={source.value} place={place} onTie={onTie} />}
		</div>
	);
}

function Paragraphs({ source, place, onTie }: { source: Source; place: SourcePlace; onTie: ParagraphChooserProps['onTie'] }) {
	const { t } = useWords();
	const { paragraphs, figuresIn, fits, language } = source;
	const root = useRef<HTMLDivElement>(null);
	const first = useMemo(() => {
		const wanted = paragraphs.find(({ index }) => index === place.paragraph);
		return wanted ?? paragraphs.find(({ index }) => figuresIn.has(index)) ?? paragraphs[0];
	}, [paragraphs, figuresIn, place]);
	const [cursor, setCursor] = useState(() => String(first?.index ?? 0));
	const [named, setNamed] = useState<string | null>(place.figure);
	const paragraph = paragraphs.find(({ index }) => String(index) === cursor) ?? null;
	const figures = (paragraph && figuresIn.get(paragraph.index)) ?? NO_FIGURES;
	const chosen = figures.some(({ id }) => id === named) ? named : best(figures, fits);

	useEffect(() => {
		root.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
	}, []);

	const tie = (): void => {
		if (paragraph) onTie({ article: place.article, paragraph: paragraph.index, figure: chosen });
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const step = { ArrowLeft: -1, ArrowRight: 1 }[event.code];
		if (step === undefined || figures.length < 2) return;
		event.preventDefault();
		const at = figures.findIndex(({ id }) => id === chosen);
		setNamed(figures[(at + step + figures.length) % figures.length]?.id ?? null);
	};
	return (
		<>
			<p className="hint">{t('evidence.choose-means')}</p>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: left and right choose among the figures of the row in hand. */}
			<div ref={root} className="finder-list" onKeyDown={onKeyDown}>
				<List
					label={t('evidence.choose')}
					items={paragraphs}
					keyOf={({ index }) => String(index)}
					estimate={() => 96}
					selected={cursor}
					onSelect={(key) => {
						// Another paragraph begins with its best figure again.
						if (key !== cursor) setNamed(null);
						setCursor(key);
					}}
					onActivate={tie}
					render={(each, selected) => (
						<ParagraphItem
							paragraph={each}
							figures={figuresIn.get(each.index) ?? NO_FIGURES}
							fits={fits}
							lang={langTag(language)}
							chosen={selected ? chosen : null}
							onChoose={(id) => {
								setCursor(String(each.index));
								setNamed(id);
							}}
						/>
					)}
				/>
			</div>
			<p className="spoken" role="status">
				{paragraph && chosen !== null && figures.length > 0
					? t('evidence.in-hand', {
							figure: figures.filter(({ id }) => id === chosen).map((each) => printedIn(each, paragraph))[0] ?? '',
							fit: t(`word.fit.${fits[chosen] ?? 'incomparable'}`),
						})
					: ''}
			</p>
			<div className="dialog-actions">
				<Button kind="primary" cap="Enter" disabled={!paragraph} onPress={tie}>
					{t('evidence.tie')}
				</Button>
			</div>
		</>
	);
}

interface ParagraphItemProps {
	paragraph: Paragraph;
	figures: readonly Figure[];
	fits: Source['fits'];
	lang: string;
	chosen: string | null;
	onChoose(figure: string): void;
}

function ParagraphItem({ paragraph, figures, fits, lang, chosen, onChoose }: ParagraphItemProps) {
	const { t } = useWords();
	return (
		<div className={`source-item kind-${paragraph.kind}`}>
			<span className="excerpt print" lang={lang}>
				{paragraph.text}
			</span>
			<span className="fits">
				{figures.length === 0 && <span className="hint">{t('evidence.no-figure')}</span>}
				{figures.map((each) => {
					const fit = fits[each.id] ?? 'incomparable';
					return (
						// biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the mouse; left and right do it by key.
						// biome-ignore lint/a11y/noStaticElementInteractions: the row of the listbox is what has a role.
						<span
							key={each.id}
							className={each.id === chosen ? 'fit-chip chosen' : 'fit-chip'}
							title={t(`word.fit.${fit}`)}
							onClick={(event) => {
								event.stopPropagation();
								onChoose(each.id);
							}}
						>
							<FitMark fit={fit} size={13} />
							<span className="tabular">{printedIn(each, paragraph)}</span>
							<span className="spoken">{t(`word.fit.${fit}`)}</span>
						</span>
					);
				})}
			</span>
		</div>
	);
}
