import type { Download, Locator, Page } from '@playwright/test';

/** The frame: head, status line, alerts, settings, keys. Locators go by place or role, so that they hold in both languages. */
export class WindowPage {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}

	get status(): Locator {
		return this.page.locator('.status-line').getByRole('status');
	}
	get title(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}
	get facts(): Locator {
		return this.page.locator('.article-facts');
	}
	get alerts(): Locator {
		return this.page.getByRole('alert');
	}
	get undo(): Locator {
		return this.page.getByRole('button', { name: /^(撤销|Undo)/ });
	}
	get redo(): Locator {
		return this.page.getByRole('button', { name: /^(重做|Redo)/ });
	}
	get settings(): Locator {
		return this.page.locator('.article-tools').getByRole('button').last();
	}

	async setName(name: string): Promise<void> {
		await this.settings.click();
		const field = this.page.getByRole('textbox', { name: /^(署名|Your name)$/ });
		await field.fill(name);
		await field.press('Enter');
		await this.page.keyboard.press('Escape');
		await this.settings.filter({ hasText: name }).waitFor();
	}

	async choose(group: RegExp, option: string): Promise<void> {
		await this.settings.click();
		await this.page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
		await this.page.keyboard.press('Escape');
	}

	/** The strips at the lower edge that say what has just happened. */
	get notices(): Locator {
		return this.page.locator('.notice-strip');
	}
	/** Opens a section of the settings. */
	async openSettings(tab: RegExp): Promise<Locator> {
		await this.settings.click();
		await this.page.getByRole('tab', { name: tab }).click();
		return this.page.getByRole('tabpanel', { name: tab });
	}

	/** `format`: its name in the dialog, in whatever language. */
	async export(format = /^(网页（HTML）|Web page)/): Promise<Download> {
		await this.page.getByRole('button', { name: /^(导出核对报告|Export report)/ }).click();
		const dialog = this.page.getByRole('dialog', { name: /^(导出核对报告|Export report)/ });
		await dialog.getByRole('radio', { name: format }).check({ force: true });
		const download = this.page.waitForEvent('download');
		await dialog.getByRole('button', { name: /^(导出|Export)/ }).click();
		return download;
	}
}
