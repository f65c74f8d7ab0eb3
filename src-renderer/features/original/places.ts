/** Where on its pages a figure stands. */
import type { Origin } from '../../../src-main/contract/layout.ts';

export type PagePlace = Extract<Origin, { in: 'page' }>;

export const onPages = (origins: readonly Origin[] | undefined): PagePlace[] =>
	(origins ?? []).filter((origin): origin is PagePlace => origin.in === 'page');

/** Told by OCR: to be confirmed only by somebody who looks at the page. */
export const toldByOcr = (origins: readonly Origin[] | undefined): boolean =>
	onPages(origins).some(({ confidence }) => confidence !== null);

/** The least confidence of what a figure was put together from, in whole per cent; null where it was no OCR. */
export function confidenceOf(origins: readonly Origin[] | undefined): number | null {
	const told = onPages(origins).flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
	return told.length === 0 ? null : Math.round(Math.min(...told));
}
