import type { Locator, Page } from '@playwright/test';

/** The sign-off sheet. */
export class SignoffPage {
	readonly page: Page;
	readonly dialog: Locator;
	constructor(page: Page) {
		this.page = page;
		this.dialog = page.getByRole('dialog', { name: /^(签审|Sign-off)$/ });
	}

	async open(): Promise<void> {
		await this.page.keyboard.press('s');
		await this.dialog.waitFor();
	}
	async close(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await this.dialog.waitFor({ state: 'detached' });
	}
	get said(): Locator {
		return this.dialog.locator('.signoff-said');
	}
	round(name: string): Locator {
		return this.dialog.locator('.round').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
	}
	async sign(name: string, opinion: string): Promise<void> {
		const round = this.round(name);
		await round.getByRole('button').last().click();
		await round.getByRole('textbox').fill(opinion);
		await this.page.keyboard.press('Control+Enter');
	}
	get rate(): Locator {
		return this.dialog.locator('.rate');
	}
}
