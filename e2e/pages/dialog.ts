import type { Locator, Page } from '@playwright/test';

export class DialogPage {
	readonly root: Locator;
	constructor(page: Page) {
		this.root = page.getByRole('dialog');
	}

	get title(): Locator {
		return this.root.getByRole('heading').first();
	}
	get text(): Locator {
		return this.root.getByRole('textbox');
	}
	option(name: string | RegExp): Locator {
		return this.root.getByRole('radio', { name });
	}
	/** Presses a radio by its label, which lies over it. */
	pick(name: string): Promise<void> {
		return this.root.locator('label').filter({ hasText: name }).click();
	}
	submit(): Promise<void> {
		return this.root.locator('.button.primary').click();
	}
	closed(): Promise<void> {
		return this.root.waitFor({ state: 'detached' });
	}
}
