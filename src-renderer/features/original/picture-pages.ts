/** A picture is its own page. */
import type { Pages } from './types.ts';

/** Points a pixel: a picture says nothing of its size, so it is taken for a screen's, as intake does. */
const POINTS = 72 / 96;

export async function picturePages(file: Blob): Promise<Pages> {
	const bitmap = await createImageBitmap(file);
	const size = { width: bitmap.width * POINTS, height: bitmap.height * POINTS };
	return {
		count: 1,
		size: async () => size,
		async draw(_number, canvas, scale) {
			canvas.width = Math.max(1, Math.round(size.width * scale));
			canvas.height = Math.max(1, Math.round(size.height * scale));
			canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
		},
		close: () => bitmap.close(),
	};
}
