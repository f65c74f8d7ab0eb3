/** One page, drawn, with the figure boxed and brought into view. */
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { PagePlace } from './places.ts';
import type { PageSize, Pages } from './types.ts';

interface PagePictureProps {
	pages: Pages;
	number: number;
	places: readonly PagePlace[];
	/** CSS pixels a point. */
	zoom: number;
	/** What the picture shows, in words. */
	label: string;
	/** The boxes are drawn and in view. */
	onShown(): void;
	onFailed(error: unknown): void;
}

/** More pixels than this a browser draws no more, or only slowly. */
const MAX_PIXELS = 16_000_000;
/** In points: air around a figure's box. */
const AIR = 1.5;

export function PagePicture({ pages, number, places, zoom, label, onShown, onFailed }: PagePictureProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const sheet = useRef<HTMLDivElement>(null);
	const [size, setSize] = useState<PageSize | null>(null);
	const [drawn, setDrawn] = useState(false);
	const told = useRef({ onShown, onFailed });
	useEffect(() => {
		told.current = { onShown, onFailed };
	});

	useEffect(() => {
		const stop = new AbortController();
		const { signal } = stop;
		setDrawn(false);
		const draw = async () => {
			const page = await pages.size(number);
			if (signal.aborted || !canvas.current) return;
			setSize(page);
			const most = Math.sqrt(MAX_PIXELS / Math.max(1, page.width * page.height));
			await pages.draw(number, canvas.current, Math.min(zoom * devicePixelRatio, most), signal);
			if (!signal.aborted) setDrawn(true);
		};
		draw().catch((error: unknown) => {
			if (!signal.aborted) told.current.onFailed(error);
		});
		return () => stop.abort();
	}, [pages, number, zoom]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: another figure of the same page is brought into view too.
	useEffect(() => {
		if (!drawn) return;
		const box = sheet.current?.querySelector('.page-box');
		box?.scrollIntoView({ block: 'center', inline: 'center' });
		if (box) told.current.onShown();
	}, [drawn, places]);

	const at = ({ box }: PagePlace): CSSProperties => ({
		left: (box.x - AIR) * zoom,
		top: (box.y - AIR) * zoom,
		width: (box.width + 2 * AIR) * zoom,
		height: (box.height + 2 * AIR) * zoom,
	});
	return (
		<div
			ref={sheet}
			className="page-sheet"
			style={size ? { width: size.width * zoom, height: size.height * zoom } : undefined}
			data-drawn={drawn}
		>
			<canvas ref={canvas} role="img" aria-label={label} />
			{drawn &&
				places.map((place) => (
					<div key={`${place.box.x} ${place.box.y}`} className="page-box" style={at(place)} aria-hidden="true" />
				))}
		</div>
	);
}
