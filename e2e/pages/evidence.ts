import type { Locator, Page } from '@playwright/test';

/** A figure beside what it is tied to and what it could be tied to. */
export class EvidencePage {
	readonly page: Page;
	readonly dialog: Locator;
	constructor(page: Page) {
		this.page = page;
		this.dialog = page.getByRole('dialog', { name: /(的佐证|^Evidence for)/ });
	}

	async open(): Promise<void> {
		await this.page.keyboard.press('e');
		await this.dialog.waitFor();
	}
	async close(): Promise<void> {
		await this.dialog.getByRole('status').first().waitFor({ state: 'attached' });
		await this.page.keyboard.press('Escape');
		await this.dialog.waitFor({ state: 'detached' });
	}
	get said(): Locator {
		return this.dialog.locator('.evidence-said');
	}
	get tied(): Locator {
		return this.dialog.locator('.tied > li');
	}
	get field(): Locator {
		return this.dialog.getByRole('searchbox');
	}
	get list(): Locator {
		return this.dialog.getByRole('listbox');
	}
	get items(): Locator {
		return this.list.getByRole('option');
	}
	get selected(): Locator {
		return this.list.getByRole('option', { selected: true });
	}
	get chosenFigure(): Locator {
		return this.dialog.locator('.fit-chip.chosen');
	}
	untie(): Promise<void> {
		return this.tied
			.first()
			.getByRole('button', { name: /^(取消关联|Untie)/ })
			.click();
	}
	/** In the panel of the figure. */
	get line(): Locator {
		return this.page.locator('.evidence-lines > li');
	}
}
