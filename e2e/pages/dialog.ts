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
	/** The parts of a day, in the order of the window's language. */
	day(name: string): Locator {
		return this.root.getByRole('group', { name, exact: false }).getByRole('spinbutton');
	}
	/** Types a day as the language writes it: year first in Chinese, day first in English. */
	async typeDay(name: string, digits: string): Promise<void> {
		await this.day(name).first().click();
		await this.root.page().keyboard.type(digits);
	}
	submit(): Promise<void> {
		return this.root.locator('.button.primary').click();
	}
	closed(): Promise<void> {
		return this.root.waitFor({ state: 'detached' });
	}
}
