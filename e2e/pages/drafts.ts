import type { Locator, Page } from '@playwright/test';

/** Versions of an article: the comparison before one is taken over, and the list of them. */
export class DraftsPage {
	readonly page: Page;
	readonly screen: Locator;
	constructor(page: Page) {
		this.page = page;
		this.screen = page.locator('main.screen');
	}

	get figures(): Locator {
		return this.screen.locator('.compared-figures').getByRole('option');
	}
	figure(text: string | RegExp): Locator {
		return this.figures.filter({ hasText: text });
	}
	get paragraphs(): Locator {
		return this.screen.locator('.diff-row');
	}
	/** The button that counts a kind of change, and shows or hides it. */
	change(name: RegExp): Locator {
		return this.screen.locator('.change-filter').getByRole('button', { name });
	}
	button(name: RegExp): Locator {
		return this.screen.getByRole('button', { name });
	}
	/** A command of the article's menu. */
	async menu(name: RegExp): Promise<void> {
		await this.page
			.locator('.article-tools')
			.getByRole('button', { name: /^(本文|Article)$/ })
			.click();
		await this.page.getByRole('menuitem', { name }).click();
	}
}
