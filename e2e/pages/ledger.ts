import type { Locator, Page } from '@playwright/test';

export class LedgerPage {
	readonly page: Page;
	readonly list: Locator;
	constructor(page: Page) {
		this.page = page;
		this.list = page.locator('[role=listbox][data-ledger]');
	}

	/** Until the article stands, in whichever view it was left. */
	ready(): Promise<void> {
		return this.page.locator('[role=listbox][data-ledger] [role=option], .proof mark').first().waitFor();
	}
	get rows(): Locator {
		return this.list.getByRole('option');
	}
	/** The rows of figures printed so. */
	figure(text: string): Locator {
		return this.rows.filter({
			has: this.page.locator('.row-number', { hasText: new RegExp(`^${text.replaceAll('.', '\\.')}$`) }),
		});
	}
	/** Selects the first figure printed so, from the top, as a hand on the arrow keys does. */
	async goTo(text: string): Promise<void> {
		await this.list.focus();
		await this.page.keyboard.press('Home');
		for (let place = 1; ; place++) {
			await this.list.locator(`[aria-selected=true][aria-posinset="${place}"]`).waitFor();
			if ((await this.selectedFigure.textContent()) === text) return;
			await this.page.keyboard.press('ArrowDown');
		}
	}
	get selected(): Locator {
		return this.list.getByRole('option', { selected: true });
	}
	get selectedFigure(): Locator {
		return this.selected.locator('.row-number');
	}
	get filter(): Locator {
		return this.page.getByRole('search').getByRole('searchbox');
	}
	get count(): Locator {
		return this.page.locator('.filter-count');
	}
	async narrow(picker: RegExp, option: string): Promise<void> {
		await this.page.getByRole('search').getByRole('button', { name: picker }).click();
		await this.page.getByRole('option', { name: option, exact: true }).click();
	}
}
