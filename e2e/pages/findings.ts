import type { Locator, Page } from '@playwright/test';

export class FindingsPage {
	readonly page: Page;
	readonly view: Locator;
	constructor(page: Page) {
		this.page = page;
		this.view = page.locator('.finding-view');
	}

	get items(): Locator {
		return this.page.getByRole('complementary').getByRole('option');
	}
	get selected(): Locator {
		return this.page.getByRole('complementary').getByRole('option', { selected: true });
	}
	item(words: string | RegExp): Locator {
		return this.items.filter({ hasText: words });
	}
	/** The places side by side. */
	get passages(): Locator {
		return this.view.locator('.place');
	}
}
