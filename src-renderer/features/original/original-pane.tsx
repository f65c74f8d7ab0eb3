/** The page that the figure in hand stands on, as it was printed, the figure boxed. */
import { useCallback, useMemo, useState } from 'react';
import type { ArticleView } from '../../../src-main/contract/view.ts';
import { useWords } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { PagePicture } from './page-picture.tsx';
import { hasPages } from './pages.ts';
import { confidenceOf, onPages } from './places.ts';
import { ReadPages } from './read-pages.tsx';
import { type Opened, usePages } from './use-pages.ts';

interface OriginalPaneProps {
	view: ArticleView;
	/** The figure in hand, and as it is printed; null when there is none. */
	figure: { id: string; text: string } | null;
	/** The figure's place on the page is in view. */
	onShown(figure: string): void;
}

const ZOOMS = [0.5, 0.75, 1, 1.35, 1.8, 2.4, 3.2, 4.4];
const FIRST_ZOOM = 3;

/** Whether there is an original to look at. */
export const hasOriginal = (view: ArticleView): boolean => hasPages(view.revision.receipt.format);

export function OriginalPane({ view, figure, onShown }: OriginalPaneProps) {
	const { t } = useWords();
	const opened = usePages(view.summary.id, view.revision.id);
	const { pagesWithoutText } = view.revision.receipt;
	return (
		<div className="original">
			{pagesWithoutText.length > 0 && <ReadPages article={view.summary.id} pages={pagesWithoutText} />}
			{opened.status === 'loading' && <Empty title={t('ui.original.loading')} />}
			{opened.status === 'failed' && <Empty title={t('ui.original.failed')}>{t('ui.original.failed-means')}</Empty>}
			{opened.status === 'ready' && <Paper opened={opened} view={view} figure={figure} onShown={onShown} />}
		</div>
	);
}

interface PaperProps extends OriginalPaneProps {
	opened: Extract<Opened, { status: 'ready' }>;
}

function Paper({ opened: { pages }, view, figure, onShown }: PaperProps) {
	const { t } = useWords();
	const [step, setStep] = useState(FIRST_ZOOM);
	const [failed, setFailed] = useState(false);
	const [turned, setTurned] = useState<{ figure: string | null; page: number } | null>(null);
	const id = figure?.id ?? null;
	const all = useMemo(() => onPages(id === null ? [] : view.origins.figures[id]), [view.origins, id]);
	// A page turned to by hand stays until another figure is taken in hand.
	const number = (turned?.figure === id ? turned?.page : undefined) ?? all[0]?.page ?? 1;
	const places = useMemo(() => all.filter(({ page }) => page === number), [all, number]);
	const shown = useCallback(() => {
		if (id !== null) onShown(id);
	}, [id, onShown]);
	const confidence = id === null ? null : confidenceOf(view.origins.figures[id]);
	const turn = (by: number) => setTurned({ figure: id, page: Math.min(pages.count, Math.max(1, number + by)) });
	const page = t('ui.original.page', { page: number, pages: pages.count });
	const label =
		figure && places.length > 0
			? t('ui.original.label', { page: number, text: figure.text })
			: t('ui.original.page-label', { page: number });
	return (
		<>
			<div className="original-bar" role="toolbar" aria-label={t('ui.original.tools')}>
				<Button kind="quiet" label={t('ui.original.back')} disabled={number <= 1} onPress={() => turn(-1)}>
					‹
				</Button>
				<span className="original-page tabular">{page}</span>
				<Button kind="quiet" label={t('ui.original.forth')} disabled={number >= pages.count} onPress={() => turn(1)}>
					›
				</Button>
				<span className="original-gap" />
				<Button kind="quiet" label={t('ui.original.smaller')} disabled={step === 0} onPress={() => setStep(step - 1)}>
					−
				</Button>
				<span className="original-zoom tabular">{t('ui.original.zoom', { zoom: ZOOMS[step] ?? 1 })}</span>
				<Button
					kind="quiet"
					label={t('ui.original.larger')}
					disabled={step === ZOOMS.length - 1}
					onPress={() => setStep(step + 1)}
				>
					+
				</Button>
			</div>
			{confidence !== null && <p className="original-told">{t('ui.original.told', { confidence })}</p>}
			{figure && places.length === 0 && <p className="original-told">{t('ui.original.no-place')}</p>}
			{failed ? (
				<Empty title={t('ui.original.failed')}>{t('ui.original.failed-means')}</Empty>
			) : (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
				<section className="original-paper" tabIndex={0} aria-label={page}>
					<PagePicture
						pages={pages}
						number={number}
						places={places}
						zoom={ZOOMS[step] ?? 1}
						label={label}
						onShown={shown}
						onFailed={() => setFailed(true)}
					/>
				</section>
			)}
		</>
	);
}
