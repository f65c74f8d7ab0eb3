import type { Locator, Page } from '@playwright/test';

/** The page of the file that the figure in hand stands on. */
export class OriginalPage {
	readonly page: Page;
	readonly tab: Locator;
	readonly paper: Locator;
	/** The page once it is drawn. */
	readonly drawn: Locator;
	readonly box: Locator;
	constructor(page: Page) {
		this.page = page;
		this.tab = page.getByRole('tab', { name: /^(原件|Original)$/ });
		this.paper = page.locator('.original-paper');
		this.drawn = page.locator('.page-sheet[data-drawn="true"]');
		this.box = page.locator('.page-box');
	}

	get picture(): Locator {
		return this.paper.getByRole('img');
	}
	button(name: RegExp): Locator {
		return this.page.locator('.original').getByRole('button', { name });
	}

	/** How much of what the first box covers on the page is ink, 0 to 1. */
	async ink(): Promise<number> {
		await this.drawn.waitFor();
		return this.drawn.evaluate((sheet) => {
			const canvas = sheet.querySelector('canvas');
			const box = sheet.querySelector<HTMLElement>('.page-box');
			const context = canvas?.getContext('2d');
			if (!canvas || !box || !context) return -1;
			const scale = canvas.width / sheet.clientWidth;
			const [x, y, width, height] = [box.offsetLeft, box.offsetTop, box.offsetWidth, box.offsetHeight].map((n) =>
				Math.round(n * scale),
			);
			const { data } = context.getImageData(x ?? 0, y ?? 0, width ?? 1, height ?? 1);
			let dark = 0;
			for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 128) dark++;
			return dark / (data.length / 4);
		});
	}
}
