import type { Locator, Page } from '@playwright/test';

/** The overlay for search and commands. */
export class SearchPage {
	readonly page: Page;
	readonly root: Locator;
	constructor(page: Page) {
		this.page = page;
		this.root = page.locator('.palette');
	}

	get field(): Locator {
		return this.root.getByRole('combobox');
	}
	get items(): Locator {
		return this.root.getByRole('option');
	}
	get selected(): Locator {
		return this.root.getByRole('option', { selected: true });
	}
	get status(): Locator {
		return this.root.getByRole('status');
	}
	group(name: string | RegExp): Locator {
		return this.root.getByRole('group', { name });
	}
	/** Opens the overlay and types; resolves once the answer to just this has come. */
	async find(query: string): Promise<void> {
		if (!(await this.root.isVisible())) await this.page.keyboard.press('/');
		const answer = this.page.waitForResponse(
			(response) =>
				response.url().endsWith('/library/search') &&
				(response.request().postData() ?? '').includes(JSON.stringify(query).slice(1, -1)),
		);
		await this.field.fill(query);
		await answer;
	}
}
